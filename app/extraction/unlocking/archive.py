"""Archives in which something is under a password, each file by itself: their readers take the passwords themselves."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence

from app.domain.errors import DocumentError, EncryptedDocument
from app.extraction.formats import Format, format_named
from app.extraction.workers.budget import Budget

_ZIP, _SEVEN_ZIP = b"PK\x03\x04", b"7z\xbc\xaf\x27\x1c"
_ENCRYPTED = 1  # a flag of a member


def locked_archive(data: bytes, budget: Budget) -> Format | None:
    """The format of an archive in which something needs a password; None for anything else."""
    if data.startswith(_ZIP):
        return format_named("zip") if _has_locked(data) else None
    if data.startswith(_SEVEN_ZIP):
        format = format_named("7z")
        return format if _refuses(data, format, (), budget) else None
    return None


def opens(data: bytes, format: Format, password: str, budget: Budget) -> bool:
    """Whether the password opens all that is in the archive, as far as the budget goes."""
    return not _refuses(data, format, [password], budget)


def _has_locked(data: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return any(info.flag_bits & _ENCRYPTED for info in archive.infolist())
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError, IndexError):
        return False


def _refuses(data: bytes, format: Format, passwords: Sequence[str], budget: Budget) -> bool:
    assert format.inner is not None
    try:
        for file in format.inner(data, format, passwords):
            if budget.spent is not None:
                return False
            try:
                file.read()
            except EncryptedDocument:
                return True
            except DocumentError:
                continue
    except EncryptedDocument:
        return True
    except DocumentError:
        pass
    return False
