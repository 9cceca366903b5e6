"""The state of the work, as snapshots that never change once taken."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from app.domain.messages import Message


class Activity(StrEnum):
    """What the indexer is doing now."""

    IDLE = "idle"
    CATCHING_UP = "catching up"  # an index is given what it lacks
    SCANNING = "scanning"
    INDEXING = "indexing"
    EMBEDDING = "embedding"
    RECOGNISING = "reading scans"  # the letters on pages that are pictures
    FORGETTING = "forgetting"  # what was forgotten leaves the files
    PAUSED = "paused"
    READING_ONLY = "reading only"


class Restraint(StrEnum):
    """For whose sake work in the background goes slower."""

    BATTERY = "battery"
    PERSON = "person"  # who sits at the computer
    OTHERS = "others"  # programs that need the processor


@dataclass(frozen=True, slots=True)
class Banner:
    """Something in the surroundings that the user must know, and what to do about it."""

    message: Message
    remedy: Message | None = None


@dataclass(frozen=True, slots=True)
class Progress:
    """An immutable snapshot of the indexer, for the window to poll.

    `done` of `total` count documents while INDEXING, chunks while FORGETTING, pages while RECOGNISING, and chunks while
    EMBEDDING, which `embedder` (its title) does; `eta_s` is in seconds, None until it is known; `current` is the name
    of the file at hand.
    """

    activity: Activity = Activity.IDLE
    done: int = 0
    total: int = 0
    current: str | None = None
    eta_s: float | None = None
    banner: Banner | None = None
    embedder: str | None = None
    held_back: Restraint | None = None
    generation: int = 0  # grows whenever what can be found has changed


@dataclass(frozen=True, slots=True)
class IndexCounts:
    """What one run of the indexer did. The files that it looked at are the `indexed`, `unchanged`, `skipped` and
    `failed`. Of the indexed, `partly` are so in part; of the skipped, which hold nothing to index, `needs_ocr` hold
    pictures of text; of the failed, `needs_password` and `too_large` are so. `unreadable` are places, not files.

    `embedded` counts the texts of chunks that the embedders have read, each for itself; `cut` those of them that are
    longer than one reads, so that it knows only how they begin.
    """

    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0
    chunks: int = 0
    embedded: int = 0
    cut: int = 0
    seconds: float = 0.0
    partly: int = 0
    needs_ocr: int = 0
    needs_password: int = 0
    too_large: int = 0
    unreadable: int = 0

    def __add__(self, other: IndexCounts) -> IndexCounts:
        return IndexCounts(*(getattr(self, name) + getattr(other, name) for name in self.__slots__))
