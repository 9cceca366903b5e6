"""PDF. What reads its pages, and the library it needs, is loaded with the first file."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from app.domain.documents import Extraction
from app.extraction.formats import Format, InnerFile
from app.extraction.workers.budget import UNLIMITED, Budget


def extract_pdf(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """A segment per page that has text. Raises EncryptedDocument or DamagedDocument."""
    return extract_locked_pdf(data, format, budget)


def extract_locked_pdf(
    data: bytes, format: Format, budget: Budget = UNLIMITED, passwords: Sequence[str] = ()
) -> Extraction:
    """As `extract_pdf`, of a PDF that one of the passwords may open."""
    from app.extraction.pdf.pages import extract_pages

    return extract_pages(data, budget, passwords)


def files_in_pdf(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The files that are attached to the document."""
    from app.extraction.pdf.pages import files_in_pages

    yield from files_in_pages(data, passwords)


FORMATS = (Format("pdf", "pdf", "PDF", extract_pdf, version=7, extract_locked=extract_locked_pdf, inner=files_in_pdf),)
