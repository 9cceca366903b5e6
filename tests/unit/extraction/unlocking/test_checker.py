"""Passwords tried in a process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import makers
import pytest

from app.domain.errors import Cancelled, DocumentError, EncryptedDocument, NoText, TooLarge, UnsupportedFormat
from app.extraction.unlocking.checker import CheckLimits, PasswordChecker
from app.extraction.unlocking.worker import PasswordRequest


@pytest.fixture(scope="module")
def checker() -> Iterator[PasswordChecker]:
    made = PasswordChecker(CheckLimits(memory=1 << 30, largest_file=100_000, idle_s=0.1))
    yield made
    made.close()


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_one_after_the_other(checker: PasswordChecker, tmp_path: Path) -> None:
    letter = _file(tmp_path, "a.docx", makers.locked_office(makers.docx(makers.paragraph("deeds")), "mellon"))
    pages = _file(tmp_path, "b.pdf", makers.pdf(["deeds"], "mellon"))
    for path in (letter, pages):
        with pytest.raises(EncryptedDocument, match=r"encrypted\.wrong_password"):
            checker.check(path, "melon")
        checker.check(path, "mellon")


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("a.txt", b"readable", UnsupportedFormat),
        ("a.aac", b"music", UnsupportedFormat),
        ("a.pdf", b"", NoText),
        ("a.pdf", bytes(100_001), TooLarge),
        ("a.pdf", b"%PDF-1.7 /Encrypt /Filter /Standard", DocumentError),
    ],
)
def test_what_no_password_helps(
    checker: PasswordChecker, tmp_path: Path, name: str, data: bytes, error: type[DocumentError]
) -> None:
    with pytest.raises(error):
        checker.check(_file(tmp_path, name, data), "mellon")


def test_after_its_end_nothing_is_tried(tmp_path: Path) -> None:
    checker = PasswordChecker(CheckLimits(memory=1 << 30, largest_file=100_000))
    checker.close()
    with pytest.raises(Cancelled):
        checker.check(_file(tmp_path, "a.txt", b"x"), "mellon")


def test_what_prints_a_request_does_not_tell_the_password() -> None:
    assert "mellon" not in repr(PasswordRequest(1, 1.0, 1, "mellon"))
