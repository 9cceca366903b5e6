"""Office files with a password, by msoffcrypto (loaded on first use): the package that Office wraps, and what Word and
Excel 97–2003 encrypt within theirs. Runs in a worker."""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import partial
from types import SimpleNamespace
from typing import Any

from app.domain.errors import EncryptedDocument
from app.extraction.reasons import UNKNOWN_PROTECTION
from app.extraction.workers.budget import Budget
from app.extraction.workers.interrupter import TookTooLong

# Excel opens a workbook that is merely locked against changes with this one, and asks nobody.
_UNASKED = ("VelvetSweatshop",)


def warm_up() -> None:
    """Loads the library, for a process that is about to give up its right to make files: it makes temporary ones for
    the old formats, in whose place it gets memory."""
    from msoffcrypto.format import doc97, ooxml, xls97

    assert ooxml
    for module in (doc97, xls97):
        module.tempfile = SimpleNamespace(TemporaryFile=io.BytesIO)


def decrypted(data: bytes, passwords: Sequence[str], budget: Budget) -> bytes | None:
    """The document within a compound file that is encrypted; None where none of the passwords opens it. Raises
    `EncryptedDocument` where it is encrypted in a way that is not known here, or takes too long."""
    for password in (*passwords, *_UNASKED):
        try:
            opened = budget.run(partial(_opened, data, password))
        except TookTooLong as error:  # the file says how often a password is hashed
            raise EncryptedDocument(UNKNOWN_PROTECTION) from error
        if opened is not None:
            return opened
    return None


def _opened(data: bytes, password: str) -> bytes | None:
    from msoffcrypto import OfficeFile
    from msoffcrypto.exceptions import InvalidKeyError

    warm_up()
    out = io.BytesIO()
    try:
        file: Any = OfficeFile(io.BytesIO(data))
        options = {"verify_password": True} if file.format == "ooxml" else {}
        file.load_key(password=password, **options)
        file.decrypt(out)
    except InvalidKeyError:
        return None
    except MemoryError:
        raise
    except Exception as error:  # of a hostile file, or a scheme that it does not know
        raise EncryptedDocument(UNKNOWN_PROTECTION) from error
    return out.getvalue()
