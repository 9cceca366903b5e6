from pathlib import Path

import pytest

from app.domain.messages import message
from app.extraction.reasons import unsupported_reason


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a.RAR", "unsupported.archive"),
        ("a.xyz", "unsupported.format"),
        ("a.chm", "unsupported.format"),
        ("a.djvu", "unsupported.format"),
        ("a.pst", "unsupported.mail_store"),
        ("a.OST", "unsupported.mail_store"),
        ("a.aac", "unsupported.recording"),
        ("a.svg", "unsupported.picture"),
    ],
)
def test_reason_for_what_is_not_read(name: str, code: str) -> None:
    assert unsupported_reason(Path(name)) == message(code, extension=name[2:].lower())


def test_a_file_without_an_extension() -> None:
    assert unsupported_reason(Path("Makefile")) == message("unsupported.no_extension")
