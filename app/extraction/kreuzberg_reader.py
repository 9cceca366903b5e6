"""The owner of kreuzberg (loaded on first use), which reads what we have no reader of our own for.

It gets bytes and gives text; nothing of it reaches the network or a cache.
"""

from __future__ import annotations

import re
from contextlib import suppress
from typing import TYPE_CHECKING

from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument
from app.extraction.office.encryption import is_encrypted
from app.extraction.reasons import PASSWORD_NEEDED, incomplete

if TYPE_CHECKING:
    from kreuzberg import ExtractionResult

_LOCKED = re.compile("password|encrypt", re.IGNORECASE)


def warm_up() -> None:
    """Has kreuzberg start its threads: for a process that soon may not."""
    with suppress(DocumentError):
        run_kreuzberg(b"{\\rtf1 a}", "application/rtf", "RTF")


def run_kreuzberg(data: bytes, mime: str, label: str) -> ExtractionResult:
    """kreuzberg's result, its errors turned into ours (a Rust panic is not even an Exception)."""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        disable_ocr=True,  # type: ignore[call-arg]  # missing from kreuzberg's stubs
        include_document_structure=True,
        enable_quality_processing=False,
    )
    try:
        return kreuzberg.extract_bytes_sync(data, mime, config=config)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        if _LOCKED.search(str(error)) and is_encrypted(data):  # of damage it says the same
            raise EncryptedDocument(PASSWORD_NEEDED) from error
        raise DamagedDocument(incomplete(label)) from error
