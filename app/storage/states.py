"""What became of every file: how many are in each state, below a folder or in all, what rules leave out, which places
are away, and the list of what cannot be found.

A file is in one state. What lies below a place that is away is away, whatever became of it before, and counted so.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import Any

from app.domain.documents import DocumentState, Folder
from app.domain.messages import Message, message
from app.domain.states import Attempts, Failure
from app.domain.status import AwayPlace, FolderStatus, Status
from app.storage.connection import encode_path, path_bounds
from app.storage.counts import PLACE
from app.storage.overview import OverviewReader
from app.storage.places import PlacesReader
from app.storage.values import is_path, left_out_of, path_of, reason_of, since_of, state_of

# In this order: first what the person can do something about.
LISTED = (
    DocumentState.FAILED,
    DocumentState.NEEDS_PASSWORD,
    DocumentState.TOO_LARGE,
    DocumentState.NEEDS_OCR,
    DocumentState.EMPTY,
    DocumentState.PARTLY,
    DocumentState.AWAY,
    DocumentState.WAITING,
    DocumentState.SKIPPED,
)
_BELOW = "(path > CAST(? AS TEXT) AND path < CAST(? AS TEXT))"
_AT_OR_BELOW = f"(path = CAST(? AS TEXT) OR {_BELOW})"


class StateReader(OverviewReader, PlacesReader):
    """Tells states from the rows of documents and of what rules leave out, and from which places are there."""

    # ---- places that are away

    def away_places(self) -> tuple[AwayPlace, ...]:
        """The topmost places that are not there now, or may not be looked at, by path."""
        drives = {drive.path: drive.away_since for drive in self.drives() if drive.away_since is not None}
        found = [
            AwayPlace(folder.path, folder.away_since, message("away.folder", folder=folder.path))
            for folder in self.folders()
            if not folder.available and folder.path not in drives
        ]
        found += [AwayPlace(path, since, message("away.drive", path=path)) for path, since in drives.items()]
        found += self.unreadable()
        by_path = {place.path: place for place in reversed(found)}
        return tuple(
            place
            for path, place in sorted(by_path.items(), key=lambda item: encode_path(item[0]))
            if not any(parent in by_path for parent in path.parents)
        )

    def unreadable(self) -> tuple[AwayPlace, ...]:
        """The folders and files that the operating system does not let us look at: no documents themselves."""
        if not self._count("places"):
            return ()
        rows = self._rows(f"SELECT path, since, reason FROM documents WHERE kind = '{PLACE}' ORDER BY path")
        return tuple(AwayPlace(path_of(path), since_of(since), _reason(reason)) for path, since, reason in rows)

    def away_place(self, path: Path) -> AwayPlace | None:
        """The place that is away and takes `path` with it."""
        return next((place for place in self.away_places() if place.path in (path, *path.parents)), None)

    # ---- how many there are

    def status(self, data_dir: Path, *, writer_running: bool, by_folder: bool) -> Status:
        """All of it in numbers; `by_folder`: also what lies below each, and by which rules how much is left out, which
        takes longer in a large library."""
        away, unreadable = self.away_places(), self.unreadable()
        return Status(
            data_dir,
            tuple(self._folder_status(folder) for folder in self.folders()) if by_folder else self.folders(),
            self.files_by_state(),
            self.chunk_count(),
            self.embedders(),
            writer_running,
            self.left_out_by_reason() if by_folder else {},
            tuple(place for place in away if place not in unreadable),
            unreadable,
        )

    def _folder_status(self, folder: Folder) -> FolderStatus:
        counts = self.files_by_state(folder.path)
        mistakes = self._mistakes_below(folder.path)
        return FolderStatus(
            folder.id, folder.path, folder.excludes, folder.available, folder.away_since, counts, mistakes
        )

    def _mistakes_below(self, folder: Path) -> tuple[Message, ...]:
        rows = self._rows(_MISTAKES_BELOW, path_bounds(folder))
        found = [(path_of(path), _reason(reason).params.get("first")) for path, reason in rows]
        return tuple(
            message("pattern.in_file", path=path, problem=first) for path, first in found if isinstance(first, Message)
        )

    def files_by_state(self, below: Path | None = None) -> dict[DocumentState, int]:
        """How many files are in each state, in all or at and below a place; states of none are left out."""
        if below is None:
            counts = _by_state(self._rows("SELECT value, n FROM counts WHERE what = 'state'"))
            counts[DocumentState.SKIPPED] += self._left_out_files()
        else:
            counts = self._counted(below)
        for place in self.away_places():
            if below is None or below == place.path or below in place.path.parents:
                away = self._counted_away(place.path)
                counts -= away
                counts[DocumentState.AWAY] += away.total()
            elif place.path in below.parents:
                counts = Counter({DocumentState.AWAY: counts.total()})
        return {state: n for state, n in sorted(counts.items()) if n > 0}

    def left_out_by_reason(self) -> dict[str, int]:
        """How many files each kind of reason leaves out, by its code; the most first."""
        counts: Counter[str] = Counter()
        for reason, files in self._rows(
            "SELECT reason, sum(n) FROM (SELECT reason, 1 AS n FROM documents"
            f" WHERE state = 'skipped' AND state <> 'indexed' AND kind <> '{PLACE}'"
            " UNION ALL SELECT reason, files FROM skipped) GROUP BY reason"
        ):
            counts[_reason(reason).code] += files
        return {code: files for code, files in counts.most_common() if files}

    def _counted(self, below: Path) -> Counter[DocumentState]:
        """Files at and below a place by their state, whether or not it is there."""
        bounds = (encode_path(below), *path_bounds(below))
        rows = self._rows(
            f"SELECT state, count(*) FROM documents WHERE {_AT_OR_BELOW} AND kind <> '{PLACE}' GROUP BY state", bounds
        )
        counts = _by_state(rows)
        counts[DocumentState.SKIPPED] += self._left_out_files(below)
        return counts

    def _counted_away(self, place: Path) -> Counter[DocumentState]:
        """What went with a place. What lies where a drive is mounted at other times is there, and left out."""
        counts = self._counted(place)
        counts[DocumentState.SKIPPED] -= int(
            self._value(
                "SELECT coalesce(sum(files), 0) FROM skipped WHERE path = CAST(? AS TEXT)", [encode_path(place)]
            )
        )
        return counts

    def _left_out_files(self, below: Path | None = None) -> int:
        where, bounds = ("1", ()) if below is None else (_AT_OR_BELOW, (encode_path(below), *path_bounds(below)))
        return int(self._value(f"SELECT coalesce(sum(files), 0) FROM skipped WHERE {where}", bounds))

    # ---- what cannot be found

    def failures(self, states: Collection[DocumentState] | None = None, *, by_rule: bool = False) -> Iterator[Failure]:
        """Every file that cannot be found, or not whole, state by state as in `LISTED`, each by path; for what is away
        the places. Only those in `states`, where they are given; `by_rule`: also what rules leave out,
        of which else only ignore files with mistakes are told.

        A connection is held until the last is taken or the iterator is closed.
        """
        away = self.away_places()
        unreadable = {place.path for place in self.unreadable()}
        gone = [os.fspath(place.path / "_")[:-1] for place in away]
        for state in LISTED if states is None else [state for state in LISTED if state in states]:
            if state is DocumentState.WAITING and states is None:
                continue
            for place in away:
                if state is (DocumentState.FAILED if place.path in unreadable else DocumentState.AWAY):
                    files = self._counted_away(place.path).total()
                    yield Failure(place.path, state, place.reason, place.since, files=files)
            rows = self._stream(_DOCUMENTS.format(_is(state)))
            if state is DocumentState.SKIPPED:
                rows = chain(rows, self._stream(_LEFT_OUT if by_rule else _WITH_MISTAKES, (state,)))
            for row in rows:
                if is_path(row[0]) and not row[0].startswith(tuple(gone)):  # what is at no path, the check names
                    yield _failure(row)


_DOCUMENTS = (
    "SELECT d.path, d.state, d.reason, d.since, content.left_out, a.deaths, a.interruptions, 1 FROM documents d"
    " LEFT JOIN contents content ON content.id = d.content_id LEFT JOIN attempts a ON a.path = d.path"
    f" WHERE {{}} AND d.state <> 'indexed' AND d.kind <> '{PLACE}' ORDER BY d.path"
)
_LEFT_OUT = "SELECT path, ?, reason, since, NULL, NULL, NULL, files FROM skipped ORDER BY path"
# Ignore files with lines that are passed over: something is then searched that was not to be.
_IS_MISTAKEN = """reason LIKE '{"code": "ignore.rules_with_mistakes"%'"""
_WITH_MISTAKES = _LEFT_OUT.replace("ORDER", f"WHERE {_IS_MISTAKEN} ORDER")
_MISTAKES_BELOW = f"SELECT path, reason FROM skipped WHERE {_BELOW} AND {_IS_MISTAKEN} ORDER BY path LIMIT 50"


def _is(state: DocumentState) -> str:
    """A condition for documents; a state that cannot be is that of one that waits, as in `state_of`."""
    if state is not DocumentState.WAITING:
        return f"d.state = '{state}'"
    others = ", ".join(f"'{other}'" for other in DocumentState if other is not state)
    return f"d.state NOT IN ({others})"


def _failure(row: Sequence[Any]) -> Failure:
    path, state, reason, since, left_out, deaths, interruptions, files = row
    missing = left_out_of(left_out)
    told = _reason(reason) if reason else missing[0] if missing else message("failure.waiting")
    attempts = Attempts(deaths, interruptions) if deaths or interruptions else None
    return Failure(Path(path), state_of(state), told, since_of(since), missing, attempts, files)


def _reason(stored: str | None) -> Message:
    return reason_of(stored) or message("failure.unknown")


def _by_state(rows: Iterable[Sequence[Any]]) -> Counter[DocumentState]:
    counts: Counter[DocumentState] = Counter()
    for state, n in rows:
        counts[state_of(state)] += n
    return counts
