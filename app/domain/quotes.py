"""A passage as it is used elsewhere: its words, and where they stand; with a note, among those that were collected."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path


class CitationStyle(StrEnum):
    """How the source of a quote is written."""

    PLAIN = "plain"
    MARKDOWN = "markdown"
    BIBTEX = "bibtex"
    CHICAGO = "chicago"  # a note of the Chicago Manual of Style


class ExportFormat(StrEnum):
    """What collected passages are written to; the value is the ending of the file's name."""

    MARKDOWN = "md"
    DOCX = "docx"
    CSV = "csv"


@dataclass(frozen=True, slots=True)
class Quote:
    """`page` counts from 1, None where there is none or it is not known; `author` is "" where nobody is known; `kind`
    is as in `Hit`, `modified` in seconds since the epoch, 0 where it is not known. `document` is the id of the
    document, by which a quote is found when that is forgotten."""

    text: str
    title: str
    path: Path
    page: int | None = None
    author: str = ""
    kind: str = ""
    modified: float = 0.0
    document: int = 0

    @property
    def name(self) -> str:
        """What its source is called: the title, else the file's name."""
        return " ".join(self.title.split()) or self.path.name


@dataclass(frozen=True, slots=True)
class Collected:
    """A quote among those that were collected, with what the person has noted about it. `id` is its own."""

    id: str
    quote: Quote
    note: str = ""

    def with_note(self, note: str) -> Collected:
        return replace(self, note=note)
