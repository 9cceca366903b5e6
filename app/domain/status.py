"""The whole library in numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.documents import DocumentState, Folder
from app.domain.messages import Message
from app.domain.progress import Restraint
from app.domain.scans import ScanStatus


@dataclass(frozen=True, slots=True)
class AwayPlace:
    """A folder or a drive that is not there now, or may not be looked at, since when (seconds since the epoch, None
    where nobody saw it go), and why. What was read of it is kept and can be found."""

    path: Path
    since: float | None
    reason: Message


@dataclass(frozen=True, slots=True)
class EmbedderStatus:
    """How many of the distinct chunk texts an embedder has read: `vectors` of `expected`, of `dimension` each."""

    name: str
    dimension: int
    vectors: int
    expected: int


@dataclass(frozen=True, slots=True)
class FolderStatus(Folder):
    """A folder with the files below it by `DocumentState`, and the `mistakes` in the ignore files there, the first of
    each file."""

    documents: Mapping[DocumentState, int] = field(default_factory=dict, hash=False)
    mistakes: tuple[Message, ...] = field(default=(), hash=False)


@dataclass(frozen=True, slots=True)
class Status:
    """The whole library in numbers: `documents`, all files below its folders, by `DocumentState`.

    `writer_running` says that some process follows the folders, or writes just now. `skipped` parts the files that are
    left out by the code of the reason; `away` are the places that are not there, `unreadable` those that may not be
    looked at. A place is no file. `mistakes` are those in what a person has written: settings, patterns, models.
    `scans` tells of pages that are pictures. `paused` says that nothing is indexed in the background, `held_back` for
    whose sake it goes slower now; nothing goes slower while it is paused.
    """

    data_dir: Path
    folders: tuple[Folder, ...]
    documents: Mapping[DocumentState, int]
    chunks: int
    embedders: tuple[EmbedderStatus, ...]
    writer_running: bool
    skipped: Mapping[str, int] = field(default_factory=dict)
    away: tuple[AwayPlace, ...] = ()
    unreadable: tuple[AwayPlace, ...] = ()
    mistakes: tuple[Message, ...] = ()
    scans: ScanStatus = field(default_factory=ScanStatus)
    paused: bool = False
    held_back: Restraint | None = None
