"""The owner of kreuzberg (loaded on first use), which reads what we have no reader of our own for.

It gets bytes and gives text; nothing of it reaches the network or a cache.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from app.domain.errors import DamagedDocument, EncryptedDocument
from app.extraction.reasons import PASSWORD_NEEDED, incomplete

if TYPE_CHECKING:
    from kreuzberg import ExtractionResult

_LOCKED = re.compile("password|encrypt", re.IGNORECASE)


def run_kreuzberg(data: bytes, mime: str, label: str, pages: bool = False) -> ExtractionResult:
    """kreuzberg's result, its errors turned into ours (a Rust panic is not even an Exception)."""
    import kreuzberg

    config = kreuzberg.ExtractionConfig(
        use_cache=False,
        disable_ocr=True,  # type: ignore[call-arg]  # missing from kreuzberg's stubs
        include_document_structure=not pages,
        enable_quality_processing=False,
        pages=kreuzberg.PageConfig(extract_pages=True) if pages else None,
    )
    try:
        return kreuzberg.extract_bytes_sync(data, mime, config=config)
    except (KeyboardInterrupt, SystemExit, MemoryError):
        raise
    except BaseException as error:
        if _LOCKED.search(str(error)):
            raise EncryptedDocument(PASSWORD_NEEDED) from error
        raise DamagedDocument(incomplete(label)) from error
