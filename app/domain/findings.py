"""What a check of the library has found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from app.domain.messages import Message


class Source(StrEnum):
    """What something damaged is made again from."""

    CATALOGUE = "catalogue"  # what is derived from it
    FILES = "files"  # they are read again
    EMBEDDER = "embedder"  # it embeds the text anew
    BACKUP = "backup"
    DEFAULT = "default"  # nothing: what is usual takes its place
    REMAINS = "remains"  # what can be read of the catalogue, into a new one


class Repair(StrEnum):
    """What became of a finding."""

    POSSIBLE = "possible"  # `check --repair` does it
    DONE = "done"
    WITH_INDEX = "with index"  # the next run of the index does it: the disk has changed, nothing is damaged
    FAILED = "failed"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that is not as it should be: what, how many, some of them, and what it is made again from."""

    code: str
    what: Message
    count: int
    source: Source
    examples: tuple[str, ...] = ()
    repair: Repair = Repair.POSSIBLE

    @property
    def is_damage(self) -> bool:
        """Whether it is more than that the disk has changed since the last run."""
        return self.repair is not Repair.WITH_INDEX


@dataclass(frozen=True, slots=True)
class CheckProgress:
    """A check under way: `done` of `total` of what `what` says, 0 of 0 where that is not known."""

    what: Message
    done: int = 0
    total: int = 0


@dataclass(frozen=True, slots=True)
class CheckReport:
    """What was looked at (`rows` of the catalogue) and found. `read_again` says that files are to be read again by the
    next run of the index, without which they are not found."""

    findings: tuple[Finding, ...] = ()
    rows: int = 0
    read_again: bool = False

    @property
    def sound(self) -> bool:
        """Whether nothing is damaged any more."""
        return all(finding.repair is Repair.DONE for finding in self.findings if finding.is_damage)


@dataclass(frozen=True, slots=True)
class Backup:
    """A backup of what cannot be made again: when it was made (seconds since the epoch), how many folders and openings
    it holds. One that is not `whole` cannot be used."""

    path: Path
    made: float
    folders: int
    openings: int
    whole: bool = True
