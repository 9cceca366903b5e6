"""What documents can be filtered by, as columns in memory: counting any set of them then takes milliseconds.

The columns are read anew when the catalogue has changed. With a hundred thousand documents that takes a second, so that
while such a library is being written what is counted may be half a minute old.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.common.mail_folders import is_named_as_message
from app.domain.facets import FacetValue, FolderFacet, YearFacet
from app.ports import CancelCheck, Ids
from app.storage.admission import AdmissionReader, chunk_ranges
from app.storage.overview import OverviewReader
from app.storage.passage_languages import BY_CONTENT

if TYPE_CHECKING:  # loaded with the first question, as in storage/admission.py
    import numpy as np
    from numpy.typing import NDArray

_ROWS = (
    "SELECT d.id, content.first_chunk, content.chunk_count, d.modified_ns, content.id, d.kind, content.language, d.path"
    " FROM documents d JOIN contents content ON content.id = d.content_id WHERE content.chunk_count > 0"
    " ORDER BY d.id"
)
# Who sent the mails in a document, each once; of one without mails within it, who sent it.
_SENDERS = (
    "SELECT DISTINCT d.id, coalesce(m.sender, content.sender) FROM documents d"
    " JOIN contents content ON content.id = d.content_id LEFT JOIN members m ON m.content_id = content.id"
    " WHERE content.chunk_count > 0 AND coalesce(m.sender, content.sender) IS NOT NULL ORDER BY d.id"
)
_AT_A_TIME = 10_000  # rows between two looks at whether somebody still wants them
# Reading takes at most one part in so many of the time, but what takes no longer than this is always read.
_SHARE, _AT_ONCE_S = 20, 0.05
_FIRST_YEAR, _LAST_YEAR = 1970, 2200


@dataclass(frozen=True, slots=True)
class Column:
    """One value a document, as its place in `values`; -1 where it has none. What has further values is in `more`, as
    rows of (document, place of the value)."""

    values: tuple[str, ...]
    codes: NDArray[np.int32]
    more: NDArray[np.int32] | None = None

    def count(self, rows: Ids) -> tuple[FacetValue, ...]:
        """Documents by value, the most frequent first."""
        import numpy as np

        numbers = _count(self.codes[rows], len(self.values))
        if self.more is not None:
            counted = np.zeros(len(self.codes), bool)
            counted[rows] = True
            numbers += _count(self.more[counted[self.more[:, 0]], 1], len(self.values))
        counts = zip(self.values, numbers.tolist(), strict=True)
        found = [FacetValue(value, documents) for value, documents in counts if documents]
        return tuple(sorted(found, key=lambda each: (-each.documents, each.value)))


@dataclass(frozen=True, slots=True, eq=False)
class FolderTree:
    """The folders that hold documents, from the searched ones down: each with the place of the one that it lies in, -1
    for none, which comes before it; and for each document the place of its folder."""

    paths: tuple[str, ...]
    parents: tuple[int, ...]
    codes: NDArray[np.int32]

    def count(self, rows: Ids) -> tuple[FolderFacet, ...]:
        """Documents by folder, at any depth."""
        counts: list[int] = _count(self.codes[rows], len(self.paths)).tolist()
        inside: list[list[FolderFacet]] = [[] for _ in self.paths]
        roots: list[FolderFacet] = []
        for place in range(len(self.paths) - 1, -1, -1):
            if not counts[place]:
                continue
            folders = tuple(sorted(inside[place], key=lambda folder: folder.path.name.casefold()))
            folder, parent = FolderFacet(Path(self.paths[place]), counts[place], folders), self.parents[place]
            if parent < 0:
                roots.append(folder)
            else:
                counts[parent] += counts[place]
                inside[parent].append(folder)
        return tuple(sorted(roots, key=lambda folder: str(folder.path).casefold()))


@dataclass(frozen=True, slots=True)
class FacetTable:
    """Every document that can be found, by id, with its chunks [first, end) and what it can be filtered by. `months`
    count from January 1970 on, in the local time."""

    documents: Ids
    first_chunks: Ids
    end_chunks: Ids
    kinds: Column
    extensions: Column
    languages: Column
    senders: Column
    folders: FolderTree
    months: NDArray[np.int32]

    def rows_of(self, documents: Ids) -> Ids:
        """The places of these documents in the table."""
        import numpy as np

        if not len(self.documents):
            return np.zeros(0, np.int64)
        places = np.minimum(np.searchsorted(self.documents, documents), len(self.documents) - 1)
        return np.asarray(places[self.documents[places] == documents])

    def rows_holding(self, chunks: Ids) -> Ids:
        """The places of the documents that hold any of these chunks, given in ascending order."""
        import numpy as np

        held = np.searchsorted(chunks, self.first_chunks) < np.searchsorted(chunks, self.end_chunks)
        return np.flatnonzero(held)

    def chunks_of(self, rows: Ids) -> Ids:
        """The chunks of the documents at these places."""
        import numpy as np

        counts = self.end_chunks[rows] - self.first_chunks[rows]
        return chunk_ranges(np.unique(np.stack([self.first_chunks[rows], counts], axis=1), axis=0))

    def years(self, rows: Ids) -> tuple[YearFacet, ...]:
        """Documents by year and month of their last change."""
        counts = _count(self.months[rows], 12 * (_LAST_YEAR - _FIRST_YEAR)).tolist()
        found = []
        for start in range(len(counts) - 12, -1, -12):
            months = tuple((month + 1, n) for month, n in enumerate(counts[start : start + 12]) if n)
            if months:
                found.append(YearFacet(_FIRST_YEAR + start // 12, sum(n for _, n in months), months))
        return tuple(found)


class FacetReader(AdmissionReader, OverviewReader):
    """Keeps the table for as long as it is true."""

    def __init__(self, path: Path) -> None:
        self._facets: tuple[int, FacetTable, float, float] | None = None  # stamp, table, seconds it took, read at
        self._reading_facets = threading.Lock()
        super().__init__(path)

    def facet_table(self, check: CancelCheck) -> FacetTable:
        """The documents with what they can be filtered by. Raises what `check` raises."""
        with self._reading_facets:
            stamp = self.stamp()
            if self._facets is not None:
                known, table, took_s, read_at = self._facets
                busy = took_s > _AT_ONCE_S and time.monotonic() < read_at + _SHARE * took_s
                if known == stamp or busy:
                    return table
            began = time.monotonic()
            roots = [str(folder.path) for folder in self.folders()]
            table = _table(self._rows(_ROWS), self._rows(BY_CONTENT), self._rows(_SENDERS), roots, check)
            ended = time.monotonic()
            self._facets = stamp, table, ended - began, ended
            return table

    def documents_since(self, since: float) -> Ids:
        """The documents that have become what they are at that time (seconds since the epoch) or later."""
        import numpy as np

        rows = self._rows("SELECT id FROM documents WHERE since >= ? AND content_id IS NOT NULL ORDER BY id", (since,))
        return np.array(rows, np.int64).reshape(-1)


def _table(
    rows: Sequence[Any], others: Sequence[Any], sent: Sequence[Any], roots: Sequence[str], check: CancelCheck
) -> FacetTable:
    import numpy as np

    kinds, extensions, languages = _Codes(), _Codes(), _Codes()
    tree = _TreeBuilder(roots)
    coded: list[tuple[int, ...]] = []
    for number, (*_, kind, language, path) in enumerate(rows):
        if number % _AT_A_TIME == 0:
            check()
        folder, name = os.path.split(path) if isinstance(path, str) else ("", "")
        is_message = is_named_as_message(os.path.basename(folder), name)
        extension = "" if is_message else os.path.splitext(name)[1][1:].casefold()
        coded.append((kinds.of(kind), extensions.of(extension), languages.of(language), tree.place_of(folder)))
    numbers = np.array([row[:5] for row in rows], np.int64).reshape(-1, 5)
    codes = np.array(coded, np.int32).reshape(-1, 4)
    return FacetTable(
        numbers[:, 0].copy(),
        numbers[:, 1].copy(),
        numbers[:, 1] + numbers[:, 2],
        kinds.column(codes[:, 0]),
        extensions.column(codes[:, 1]),
        _with_passages(languages, codes[:, 2], numbers, others),
        _senders(numbers[:, 0], sent),
        FolderTree(tuple(tree.paths), tuple(tree.parents), codes[:, 3].copy()),
        _months(numbers[:, 3]),
    )


def _senders(documents: Ids, sent: Sequence[Any]) -> Column:
    """Any number of them a document, rows of `_SENDERS`."""
    import numpy as np

    senders = _Codes()
    known = [(id_, code) for id_, sender in sent if (code := senders.of(sender)) >= 0]
    pairs = np.array(known, np.int64).reshape(-1, 2)
    pairs = pairs[np.isin(pairs[:, 0], documents)]  # another transaction may have come between the two questions
    pairs[:, 0] = np.searchsorted(documents, pairs[:, 0])
    return replace(senders.column(np.full(len(documents), -1, np.int32)), more=pairs.astype(np.int32))


def _with_passages(
    languages: _Codes, codes: NDArray[np.int32], numbers: NDArray[np.int64], others: Sequence[Any]
) -> Column:
    """The languages of documents with those of their passages, of which `others` are in another: rows of `BY_CONTENT`.
    A document of which no passage is in its own has only the others."""
    import numpy as np

    if not others:
        return languages.column(codes)
    of_content: dict[int, list[tuple[int, int]]] = {}
    for content, language, count in others:
        of_content.setdefault(content, []).append((languages.of(language), count))
    more = []
    codes = codes.copy()
    for row in np.flatnonzero(np.isin(numbers[:, 4], list(of_content))).tolist():
        found = of_content[int(numbers[row, 4])]
        more += [(row, code) for code, _ in found]
        if sum(count for _, count in found) >= numbers[row, 2]:
            codes[row] = -1
    return replace(languages.column(codes), more=np.array(more, np.int32).reshape(-1, 2))


class _Codes:
    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def of(self, value: Any) -> int:
        return self._places.setdefault(value, len(self._places)) if isinstance(value, str) and value else -1

    def column(self, codes: NDArray[np.int32]) -> Column:
        return Column(tuple(self._places), codes.copy())


class _TreeBuilder:
    def __init__(self, roots: Sequence[str]) -> None:
        self._roots = frozenset(roots)
        self._places: dict[str, int] = {}
        self.paths: list[str] = []
        self.parents: list[int] = []

    def place_of(self, folder: str) -> int:
        """The place of a folder; -1 where it lies below none of the searched ones."""
        if folder not in self._places:
            above = os.path.dirname(folder)
            parent = -1 if above == folder else self.place_of(above)
            if parent < 0 and folder not in self._roots:
                self._places[folder] = -1
            else:
                self._places[folder] = len(self.paths)
                self.paths.append(folder)
                self.parents.append(parent)
        return self._places[folder]


def _months(modified_ns: NDArray[np.int64]) -> NDArray[np.int32]:
    """The number of the month, from January 1970 on, that each of these times lies in; local time."""
    import numpy as np

    starts = [_start_of(number) for number in range(12 * (_LAST_YEAR - _FIRST_YEAR))]
    return np.maximum(np.searchsorted(np.array(starts), modified_ns / 1e9, side="right") - 1, 0).astype(np.int32)


def _start_of(month: int) -> float:
    """When a month begins, in seconds since the epoch."""
    try:
        return datetime(_FIRST_YEAR + month // 12, month % 12 + 1, 1).timestamp()
    except (OSError, OverflowError, ValueError):  # Windows, before the epoch in places east of Greenwich
        return 0.0


def _count(codes: NDArray[np.int32], length: int) -> NDArray[np.int64]:
    """How often each code from 0 on occurs."""
    import numpy as np

    return np.bincount(codes + 1, minlength=length + 1)[1:]
