"""Pages that are pictures: what was read on them by recognising their letters (OCR), and how much there is to read."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from app.domain.spans import Span

# Left, top, right, bottom as shares (0-1) of the page as it is shown.
ShareBox = tuple[float, float, float, float]


class ScanReading(StrEnum):
    """Whether such pages are read: a setting."""

    ASK = "ask"  # nobody has said yet: the person is asked once there are some
    READ = "read"
    LEAVE = "leave"


class ScanState(StrEnum):
    """What became of one such page."""

    UNREAD = "unread"
    READ = "read"  # also where there is nothing written on it
    NO_LANGUAGE = "no language"  # in a script for which no language is installed
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word of a page's text, and where on the page it stands."""

    span: Span
    box: ShareBox


@dataclass(frozen=True, slots=True)
class ScannedPage:
    """What is written on a page, counted from 1. `script` is what was taken for its script ("Latin"), "" where that
    was not to be told; where there is no language for it, there may be some, parted by "|"; of a page that was read
    in another language than it seems to be in, for want of its data, that one's follows ("Latin|vie"). `state` is
    READ, NO_LANGUAGE, or FAILED where letters were recognised that make no words."""

    number: int
    text: str = ""
    words: tuple[PlacedWord, ...] = ()
    script: str = ""
    state: ScanState = ScanState.READ


@dataclass(frozen=True, slots=True)
class ScanStatus:
    """How many pages of the library are pictures, by what became of them, and of how many documents. `scripts` are
    those for which no language is installed, with their pages; `languages` those that pages seem to be in which were
    read without their data, the most frequent first. `seconds_left` is what the unread ones will take, None where there
    are none."""

    reading: ScanReading = ScanReading.ASK
    documents: int = 0
    unread: int = 0
    read: int = 0
    failed: int = 0
    scripts: tuple[tuple[str, int], ...] = ()
    languages: tuple[tuple[str, int], ...] = ()
    seconds_left: float | None = None


@dataclass(frozen=True, slots=True)
class ScanPart:
    """The pages of one file that are pictures, counted from 1: of a document itself, whose `member` and `hash` are
    empty, or of what lies in it, with where that is and the hash of its bytes."""

    pages: tuple[int, ...]
    member: str = ""
    hash: bytes = b""


@dataclass(frozen=True, slots=True)
class ScannedText:
    """What was read on the pages of one document that are pictures, by their numbers; `missing` more are not read.
    `inside` is that of files within it, by the hashes of their bytes."""

    pages: tuple[tuple[int, str], ...] = ()
    missing: int = 0
    inside: Mapping[bytes, ScannedText] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class UnreadScan:
    """A document with pages that are still to be read: where it lies, the hash of its bytes, and of each page that of
    the file that it is of, which may lie in the document."""

    path: Path
    hash: bytes
    pages: tuple[tuple[bytes, int], ...] = ()
