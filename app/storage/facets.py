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
from app.domain.facets import YearFacet
from app.ports import CancelCheck, Ids
from app.storage.admission import AdmissionReader, chunk_ranges
from app.storage.facet_columns import Codes, Column, FolderTree, FolderTreeBuilder
from app.storage.overview import OverviewReader
from app.storage.passage_languages import BY_CONTENT
from app.storage.values import is_sent

if TYPE_CHECKING:  # loaded with the first question, as in storage/admission.py
    import numpy as np
    from numpy.typing import NDArray

_ROWS = (
    "SELECT d.id, content.first_chunk, content.chunk_count, d.modified_ns, content.id,"
    " coalesce((SELECT min(m.sent IS NOT NULL) FROM members m WHERE m.content_id = content.id), 0),"
    " d.kind, content.language, d.path FROM documents d JOIN contents content ON content.id = d.content_id"
    " WHERE content.chunk_count > 0"
    " ORDER BY d.id"
)
# Who sent the mails in a document, each once; of one without mails within it, who sent it.
_SENDERS = (
    "SELECT DISTINCT d.id, coalesce(m.sender, content.sender) FROM documents d"
    " JOIN contents content ON content.id = d.content_id LEFT JOIN members m ON m.content_id = content.id"
    " WHERE content.chunk_count > 0 AND coalesce(m.sender, content.sender) IS NOT NULL ORDER BY d.id"
)
# When the mails in a document were sent, or it was changed as it says itself, as admission has it.
_SENT = (
    "SELECT DISTINCT d.id, m.sent FROM documents d JOIN contents content ON content.id = d.content_id"
    " JOIN members m ON m.content_id = content.id WHERE content.chunk_count > 0 AND m.sent IS NOT NULL ORDER BY d.id"
)
_AT_A_TIME = 10_000  # rows between two looks at whether somebody still wants them
# Reading takes at most one part in so many of the time, but what takes no longer than this is always read.
_SHARE, _AT_ONCE_S = 20, 0.05
_FIRST_YEAR, _LAST_YEAR = 1970, 2200


@dataclass(frozen=True, slots=True)
class FacetTable:
    """Every document that can be found, by id, with its chunks [first, end) and what it can be filtered by. `months`
    and `years_of` count from January 1970 on, in the local time: when the mails in it were sent, and when it was last
    changed where there is anything else in it."""

    documents: Ids
    first_chunks: Ids
    end_chunks: Ids
    kinds: Column
    extensions: Column
    languages: Column
    senders: Column
    folders: FolderTree
    months: Column
    years_of: Column

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
        """Documents by year and month."""
        months, years = self.months.numbers(rows).tolist(), self.years_of.numbers(rows).tolist()
        found = []
        for year in range(len(years) - 1, -1, -1):
            if years[year]:
                counts = enumerate(months[12 * year : 12 * year + 12], start=1)
                found.append(YearFacet(_FIRST_YEAR + year, years[year], tuple((month, n) for month, n in counts if n)))
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
            table = _table(
                self._rows(_ROWS), self._rows(BY_CONTENT), self._rows(_SENDERS), self._rows(_SENT), roots, check
            )
            ended = time.monotonic()
            self._facets = stamp, table, ended - began, ended
            return table

    def documents_since(self, since: float) -> Ids:
        """The documents that have become what they are at that time (seconds since the epoch) or later."""
        import numpy as np

        rows = self._rows("SELECT id FROM documents WHERE since >= ? AND content_id IS NOT NULL ORDER BY id", (since,))
        return np.array(rows, np.int64).reshape(-1)


def _table(
    rows: Sequence[Any],
    others: Sequence[Any],
    senders: Sequence[Any],
    sent: Sequence[Any],
    roots: Sequence[str],
    check: CancelCheck,
) -> FacetTable:
    import numpy as np

    kinds, extensions, languages = Codes(), Codes(), Codes()
    tree = FolderTreeBuilder(roots)
    coded: list[tuple[int, ...]] = []
    for number, (*_, kind, language, path) in enumerate(rows):
        if number % _AT_A_TIME == 0:
            check()
        folder, name = os.path.split(path) if isinstance(path, str) else ("", "")
        is_message = is_named_as_message(os.path.basename(folder), name)
        extension = "" if is_message else os.path.splitext(name)[1][1:].casefold()
        coded.append((kinds.of(kind), extensions.of(extension), languages.of(language), tree.place_of(folder)))
    numbers = np.array([row[:6] for row in rows], np.int64).reshape(-1, 6)
    codes = np.array(coded, np.int32).reshape(-1, 4)
    return FacetTable(
        numbers[:, 0].copy(),
        numbers[:, 1].copy(),
        numbers[:, 1] + numbers[:, 2],
        kinds.column(codes[:, 0]),
        extensions.column(codes[:, 1]),
        _with_passages(languages, codes[:, 2], numbers, others),
        _senders(numbers[:, 0], senders),
        FolderTree(tuple(tree.paths), tuple(tree.parents), codes[:, 3].copy()),
        *_months_and_years(numbers, sent),
    )


def _senders(documents: Ids, sent: Sequence[Any]) -> Column:
    """Any number of them a document, rows of `_SENDERS`."""
    import numpy as np

    senders = Codes()
    known = [(id_, code) for id_, sender in sent if (code := senders.of(sender)) >= 0]
    more = _placed(documents, np.array(known, np.int64).reshape(-1, 2))
    return replace(senders.column(np.full(len(documents), -1, np.int32)), more=more)


def _placed(documents: Ids, pairs: NDArray[np.int64]) -> NDArray[np.int32]:
    """Rows of (document, code) with the places of the documents."""
    import numpy as np

    pairs = pairs[np.isin(pairs[:, 0], documents)]  # another transaction may have come between the two questions
    pairs[:, 0] = np.searchsorted(documents, pairs[:, 0])
    return pairs.astype(np.int32)


def _with_passages(
    languages: Codes, codes: NDArray[np.int32], numbers: NDArray[np.int64], others: Sequence[Any]
) -> Column:
    """The languages of documents with those of their passages, of which `others` are in another: rows of `BY_CONTENT`.
    A document of which no passage is in its own has only the others."""
    import numpy as np

    if not others:
        return languages.column(codes)
    of_content: dict[int, list[tuple[list[int], int]]] = {}
    for content, several, count in others:
        of_content.setdefault(content, []).append((list(map(languages.of, several.split())), count))
    more = []
    codes = codes.copy()
    for row in np.flatnonzero(np.isin(numbers[:, 4], list(of_content))).tolist():
        found, own = of_content[int(numbers[row, 4])], int(codes[row])
        more += [(row, code) for code in sorted({code for several, _ in found for code in several} - {own})]
        if sum(count for several, count in found if own not in several) >= numbers[row, 2]:
            codes[row] = -1
    return replace(languages.column(codes), more=np.array(more, np.int32).reshape(-1, 2))


def _months_and_years(numbers: NDArray[np.int64], sent: Sequence[Any]) -> tuple[Column, Column]:
    """The numbers of the months and of the years, from January 1970 on, of documents and of the mails in them (rows of
    `_SENT`); local time."""
    import numpy as np

    starts = np.array([_start_of(number) for number in range(12 * (_LAST_YEAR - _FIRST_YEAR))])

    def months_of(seconds: NDArray[np.float64]) -> NDArray[np.int32]:
        return np.maximum(np.searchsorted(starts, seconds, side="right") - 1, 0).astype(np.int32)

    changed = months_of(numbers[:, 3] / 1e9)
    dated = numbers[:, 5] == 1  # there are mails with dates in it, and nothing else
    mails = np.array([row for row in sent if is_sent(row[1])], np.float64).reshape(-1, 2)
    pairs = _placed(numbers[:, 0], np.stack([mails[:, 0].astype(np.int64), months_of(mails[:, 1])], axis=1))

    def column(months: int) -> Column:
        codes = np.where(dated, -1, changed // months).astype(np.int32)
        more = np.unique(np.stack([pairs[:, 0], pairs[:, 1] // months], axis=1), axis=0)
        more = more[codes[more[:, 0]] != more[:, 1]]  # each document once
        return Column(("",) * (len(starts) // months), codes, more)

    return column(1), column(12)


def _start_of(month: int) -> float:
    """When a month begins, in seconds since the epoch."""
    try:
        return datetime(_FIRST_YEAR + month // 12, month % 12 + 1, 1).timestamp()
    except (OSError, OverflowError, ValueError):  # Windows, before the epoch in places east of Greenwich
        return 0.0
