"""How much of the library is known so far, how fast this computer gets to know it, and what a folder would cost."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class EmbedderCoverage:
    """How much an embedder that serves has read: `read` of `texts` distinct passages.

    `passages_per_s` is what it was measured to read on this computer, None before that. `seconds_left` counts what is
    read before by others as well, None where it cannot be told. Of `cut` passages, being longer than it reads at a
    time (`max_tokens`), it knows only how they begin.
    """

    id: str
    title: str
    built_in: bool
    read: int
    texts: int
    passages_per_s: float | None = None
    seconds_left: float | None = None
    cut: int = 0
    max_tokens: int = 0

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where there is nothing to read."""
        return min(1.0, self.read / self.texts) if self.texts else 1.0


@dataclass(frozen=True, slots=True)
class Coverage:
    """What can be found by words, `documents` of which `waiting` more are still to be read, in so many `passages`;
    and by meaning, for each embedder that serves, in the order in which they read."""

    documents: int = 0
    waiting: int = 0
    passages: int = 0
    embedders: tuple[EmbedderCoverage, ...] = ()


@dataclass(frozen=True, slots=True)
class FolderEstimate:
    """What lies in a folder that could be searched: `files` of kinds that are read, of `size` bytes, and `others` that
    are not, or are left out by rules. Where the look at it was cut short it is not `complete`, and there is more.

    `words_s` and `meaning_s` are seconds until all of it can be found by its words, and by meaning; None where nothing
    was measured on this computer yet.
    """

    path: Path
    files: int = 0
    size: int = 0
    others: int = 0
    complete: bool = True
    words_s: float | None = None
    meaning_s: float | None = None
