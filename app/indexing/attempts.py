"""Which files are read beside others, which alone and last, and which no more, by what they have cost before.

A file that killed or hung its worker may have done so by chance: other files had taken the memory, the machine was
busy. It is tried once more at the end of the same run, when nothing else is under way, and is left aside if that ends
in the same way.
A file that was under way when the whole program was ended has most likely nothing to do with that: somebody pulled the
plug. But if it has, it must not do so at every start. Such files come last and one by one, so that the next time it is
known which it was, and all others are read before. One is left aside only after it was the only one under way ten times
in a row: what is read in another process is hardly ever to blame, and somebody who ends the program again and again
must not lose a file by it. A worker stands ready before a file counts as being under way alone, which
makes that moment short.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Protocol

from app.domain.documents import FileStamp
from app.domain.messages import Message, message
from app.domain.states import Attempt
from app.watching.walk import FoundFile

_DEATHS = 2
_INTERRUPTIONS = 1 + 10  # the first among others


class AttemptLog(Protocol):
    """Where attempts are kept; see storage/attempts.py."""

    def count_interruptions(self) -> None: ...

    def attempts(self) -> dict[Path, Attempt]: ...

    def begin_attempts(self, files: Iterable[tuple[Path, FileStamp, str]]) -> None: ...

    def note_death(self, path: Path) -> None: ...

    def release_attempts(self, paths: Iterable[Path]) -> None: ...


class Attempts:
    """What is known of files, for the thread that writes."""

    def __init__(self, log: AttemptLog) -> None:
        self._log = log
        self._known: dict[Path, Attempt] = {}
        self._begun = False

    def look_up(self) -> None:
        """At the beginning of a run."""
        if not self._begun:
            self._log.count_interruptions()
            self._begun = True
        self._known = self._log.attempts()

    def of(self, file: FoundFile, pipeline: str) -> Attempt | None:
        """What the file has cost when it was as it is now; None where it has cost nothing."""
        known = self._known.get(file.path)
        return known if known is not None and (known.stamp, known.pipeline) == (file.stamp, pipeline) else None

    def begin(self, files: Iterable[tuple[FoundFile, str]]) -> None:
        """These are opened next, each to be read by a pipeline."""
        begun = [(file.path, file.stamp, pipeline) for file, pipeline in files]
        if begun:
            self._log.begin_attempts(begun)

    def died(self, file: FoundFile, pipeline: str) -> Attempt:
        """The file, which was begun, has cost its worker; what is known of it now."""
        self._log.note_death(file.path)
        known = self.of(file, pipeline)
        deaths = 1 if known is None else known.deaths + 1
        self._known[file.path] = attempt = Attempt(file.stamp, pipeline, deaths)
        return attempt

    def release(self, paths: Iterable[Path]) -> None:
        """Nothing became of these, which were begun, through no fault of theirs."""
        released = list(paths)
        if released:
            self._log.release_attempts(released)


def why_set_aside(attempt: Attempt, death: Message | None = None) -> Message | None:
    """Why the file is not to be read any more as it is; None where it is. `death` is how it ended the last time."""
    if attempt.deaths >= _DEATHS:
        if death is None:
            return message("file.set_aside")
        return message("file.set_aside_because", why=death)
    if attempt.interruptions >= _INTERRUPTIONS:
        return message("file.set_aside_interrupted", n=attempt.interruptions)
    return None
