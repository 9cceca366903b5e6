from pathlib import Path

import pytest

from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.remedies import remedy_for
from app.extraction.formats import extensions
from app.extraction.reasons import _CONVERTIBLE, unsupported_reason


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("a.RAR", "unsupported.archive"),
        ("a.xyz", "unsupported.format"),
        ("a.pst", "unsupported.mail_store"),
        ("a.OST", "unsupported.mail_store"),
        ("a.aac", "unsupported.recording"),
        ("a.svg", "unsupported.picture"),
    ],
)
def test_reason_for_what_is_not_read(name: str, code: str) -> None:
    assert unsupported_reason(Path(name)) == message(code, extension=name[2:].lower())


@pytest.mark.parametrize(
    ("name", "program", "format"),
    [
        ("a.djvu", "DjView", "PDF"),
        ("a.CHM", "Calibre", "EPUB"),
        ("a.wps", "LibreOffice", "ODT"),
        ("a.one", "OneNote", "PDF"),
    ],
)
def test_what_another_program_opens_has_a_remedy(name: str, program: str, format: str) -> None:
    reason = unsupported_reason(Path(name))
    params = {"program": program, "format": format}
    assert reason == message("unsupported.convertible", extension=name[2:].lower(), **params)
    assert remedy_for(DocumentState.SKIPPED, reason) == message("todo.convert", **params)


def test_no_format_that_is_read_is_said_to_need_another_program() -> None:
    assert not {each for named in _CONVERTIBLE.values() for each in named} & extensions()


def test_a_file_without_an_extension() -> None:
    assert unsupported_reason(Path("Makefile")) == message("unsupported.no_extension")
