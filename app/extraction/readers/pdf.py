"""PDF. What reads its pages, and the library it needs, is loaded with the first file."""

from __future__ import annotations

from app.domain.documents import Extraction
from app.extraction.formats import Format


def extract_pdf(data: bytes, format: Format) -> Extraction:
    """A segment per page that has text. Raises EncryptedDocument or DamagedDocument."""
    from app.extraction.pdf_pages import extract_pages

    return extract_pages(data, format.label)


FORMATS = (Format("pdf", "pdf", "PDF", extract_pdf),)
