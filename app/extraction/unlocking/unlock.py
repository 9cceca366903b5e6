"""A file's bytes without its password. Runs in a worker.

PDFs and archives stay as they are: those who read and draw them take the passwords themselves.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from app.domain.errors import DocumentError, EncryptedDocument, UnsupportedFormat
from app.domain.messages import message
from app.extraction.office.encryption import is_encrypted, is_encrypted_pdf
from app.extraction.unlocking.archive import locked_archive, opens
from app.extraction.workers.budget import UNLIMITED, Budget

_WRONG = message("encrypted.wrong_password")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP = b"PK\x03\x04"
_HEAD = 1024


def unlocked(data: bytes, passwords: Sequence[str], budget: Budget = UNLIMITED) -> bytes:
    """The same bytes where none of the passwords opens them, or none is needed: who reads them says what they are."""
    if not passwords and data.startswith(_ZIP):  # as most are, and would be looked into for nothing
        return data
    with suppress(DocumentError):
        return (_opened(data, passwords, budget) if _is_locked(data) else None) or data
    return data


def check_password(data: bytes, password: str, budget: Budget) -> None:
    """Raises `EncryptedDocument` where the password does not open the file, `UnsupportedFormat` where it needs none,
    and what is wrong with it otherwise."""
    if b"%PDF-" in data[:_HEAD] and is_encrypted_pdf(data):
        from app.extraction.pdf.pages import open_pdf

        if open_pdf(data, ()) is None:
            if open_pdf(data, [password]) is None:
                raise EncryptedDocument(_WRONG)
            return
    elif _is_locked(data):
        if _opened(data, [password], budget) is None:
            raise EncryptedDocument(_WRONG)
        return
    elif (archive := locked_archive(data, budget)) is not None:
        if not opens(data, archive, password, budget):
            raise EncryptedDocument(_WRONG)
        return
    raise UnsupportedFormat(message("encrypted.no_password"))


def warm_up() -> None:
    """Loads what decrypts, for a process that is about to give up its right to do so."""
    from cryptography.hazmat.primitives import ciphers

    from app.extraction.pdf import pages as pdf_pages
    from app.extraction.unlocking import office, opendocument

    assert pdf_pages and opendocument and ciphers
    office.warm_up()


def _is_locked(data: bytes) -> bool:
    if data.startswith(_ZIP):
        from app.extraction.unlocking.opendocument import is_locked

        return is_locked(data)
    return data.startswith(_OLE) and is_encrypted(data)


def _opened(data: bytes, passwords: Sequence[str], budget: Budget) -> bytes | None:
    if data.startswith(_ZIP):
        from app.extraction.unlocking import opendocument

        return opendocument.decrypted(data, passwords, budget)
    from app.extraction.unlocking import office

    return office.decrypted(data, passwords, budget)
