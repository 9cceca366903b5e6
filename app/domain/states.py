"""What is told of a file beside its state: why it is or is not found, how reading it went before, and what is away."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.documents import DocumentState, FileStamp
from app.domain.messages import Message, message
from app.domain.status import AwayPlace, EmbedderStatus


@dataclass(frozen=True, slots=True)
class Attempt:
    """What reading a file has cost so far: how often it killed or hung its worker, and how often the whole program
    was ended while it was under way. It is of these bytes, read in this way: of others it says nothing."""

    stamp: FileStamp
    pipeline: str
    deaths: int = 0
    interruptions: int = 0


@dataclass(frozen=True, slots=True)
class Attempts:
    """What happened when a file was read that has not been read to the end: how often its worker died or hung, and how
    often the program ended meanwhile."""

    deaths: int
    interruptions: int


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that cannot be found, or not whole, and why; or a place with so many `files`.

    `since` is when that became so, in seconds since the epoch, None where an older version wrote it. `left_out` says
    what is missing of a document that can be found in part. `attempts` are those that did not come to an end.
    """

    path: Path
    state: DocumentState
    reason: Message
    since: float | None = None
    left_out: tuple[Message, ...] = ()
    attempts: Attempts | None = None
    files: int = 1

    @property
    def why(self) -> tuple[Message, ...]:
        """All that is to be said of it, as sentences."""
        if self.state is DocumentState.SKIPPED and self.reason.code.split(".")[0] in _OF_RULES:
            return (message("failure.left_out", why=self.reason),)
        return self.left_out or (self.reason,)


_OF_RULES = ("ignore", "place")  # whose reasons are parts of sentences


@dataclass(frozen=True, slots=True)
class ContentFacts:
    """What is known of a document's text. `pages` counts those with text, None where the format has none; of
    `embedders` each says how many of its distinct texts it has read; `copies` are the other documents of the same
    content."""

    title: str | None
    language: str | None
    pages: int | None
    chunks: int
    embedders: tuple[EmbedderStatus, ...]
    left_out: tuple[Message, ...]
    copies: tuple[Path, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """Why a file is or is not found: a verdict and the facts behind it, in words.

    A file that several folders leave out has a verdict for the first of them and `further` ones. `state` is None for
    what is in no folder, not there at all, or a folder that is searched; of such a folder `documents` counts the files
    below it by state. `suggestions` are what may have been meant. `up_to_date` says that the present version has read
    the file as it is now. `since` is in seconds since the epoch.
    """

    path: Path
    found: bool
    verdict: Message
    details: tuple[Message, ...] = ()
    further: tuple[Message, ...] = ()
    state: DocumentState | None = None
    since: float | None = None
    reason: Message | None = None
    attempts: Attempts | None = None
    up_to_date: bool | None = None
    content: ContentFacts | None = None
    folder: Path | None = None
    away: AwayPlace | None = None
    suggestions: tuple[Path, ...] = ()
    documents: Mapping[DocumentState, int] = field(default_factory=dict)
