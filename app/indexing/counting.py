"""What one document adds to the counts of a run, by the state that it is in. Pure."""

from __future__ import annotations

from app.domain.documents import DocumentState
from app.domain.progress import IndexCounts


def counted(state: DocumentState, chunks: int) -> IndexCounts:
    """Of a document that was read, and gave so many chunks."""
    match state:
        case DocumentState.INDEXED:
            return IndexCounts(indexed=1, chunks=chunks)
        case DocumentState.PARTLY:
            return IndexCounts(indexed=1, partly=1, chunks=chunks)
        case DocumentState.NEEDS_OCR:
            return IndexCounts(skipped=1, needs_ocr=1)
        case DocumentState.NEEDS_PASSWORD:
            return IndexCounts(failed=1, needs_password=1)
        case DocumentState.TOO_LARGE:
            return IndexCounts(failed=1, too_large=1)
        case DocumentState.FAILED:
            return IndexCounts(failed=1)
        case _:
            return IndexCounts(skipped=1)
