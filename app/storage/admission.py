"""Which documents and passages the filters of a question admit.

One table, field → condition: a new filter costs its operator (search/query/operators.py) and a line here. numpy is
loaded by the first question with filters: the window is shown before.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.common.last_ones import LastOnes
from app.domain.ids import EmbedderId
from app.domain.query import Filter, FilterValue, Sort
from app.ports import Ids
from app.storage.connection import encode_path, folded, folded_path, literally
from app.storage.passage_languages import OTHER_LANGUAGES, are_in
from app.storage.read_pool import ReadPool
from app.text.analysis import name_key

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from app.storage.chunk_vectors import ChunkVectors

_REMEMBERED = 8  # sets of filters
_LATEST_NS = (1 << 63) - 1
_FROM = (
    "FROM documents d JOIN contents content ON content.id = d.content_id"
    " LEFT JOIN members m ON m.content_id = content.id"
)
_KIND = "coalesce(nullif(m.kind, ''), d.kind)"
_DATE = "coalesce(m.sent * 1e9, d.modified_ns)"
_ORDERS = {Sort.DATE: f"{_DATE} DESC, d.path", Sort.NAME: "d.name_key, d.path"}
# SQL of `d` (documents), `content`, `m` (the documents within it, where it has any) or `c` (chunks); its parameters.
Condition = tuple[str, tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Admitted:
    """The documents that pass, and those of their passages that do."""

    documents: Ids
    chunks: Ids


class AdmissionReader(ReadPool):
    """Answers by SQL what filters admit; remembers it for as long as nothing is written."""

    def __init__(self, path: Path) -> None:
        self._remembered: LastOnes[tuple[Filter, ...], tuple[int, Admitted]] = LastOnes(_REMEMBERED)
        self._in_order: LastOnes[tuple[tuple[Filter, ...], Sort], tuple[int, NDArray[np.int64]]] = LastOnes(_REMEMBERED)
        self._remembering = threading.Lock()
        self._vectors: dict[EmbedderId, ChunkVectors] = {}
        self._content_starts: tuple[int, Ids] | None = None  # the stamp, and the first chunk of each content
        super().__init__(path)

    def admit(self, filters: Sequence[Filter]) -> Admitted | None:
        """What passes all of these filters; None, without any, for everything."""
        if not filters:
            return None
        key, stamp = tuple(filters), self.stamp()
        if (known := self._remembered.get(key)) is not None and known[0] == stamp:
            return known[1]
        admitted = self._admit(filters)
        self._remembered.keep(key, (stamp, admitted))
        return admitted

    def _admit(self, filters: Sequence[Filter]) -> Admitted:
        import numpy as np

        documents, of_documents = _documents(filters)
        chunks, of_chunks = _chunks(filters)
        rows = self._rows(
            "SELECT d.id, coalesce(m.first_chunk, content.first_chunk), coalesce(m.chunk_count, content.chunk_count),"
            f" content.language {documents} AND content.chunk_count > 0",
            of_documents,
        )
        found = np.array([row[:3] for row in rows], dtype=np.int64).reshape(-1, 3)
        ranges, firsts = np.unique(found[:, 1:], axis=0, return_index=True)
        ids = chunk_ranges(ranges)
        if languages := [each for each in filters if each.field == "lang"]:
            ids = self._in_languages(languages, ids, [rows[place][3] for place in firsts], ranges[:, 1])
        if of_chunks:
            listed = np.array(self._rows(f"SELECT c.id FROM chunks c WHERE {chunks}", of_chunks), dtype=np.int64)
            ids = np.intersect1d(ids, listed.ravel(), assume_unique=True)
        if languages or of_chunks:
            places = np.searchsorted(ids, found[:, 1])
            found = found[(places < np.searchsorted(ids, found[:, 1] + found[:, 2]))]
        return Admitted(np.unique(found[:, 0]), ids)

    def _in_languages(
        self, filters: Sequence[Filter], chunks: Ids, documents: Sequence[str | None], counts: Ids
    ) -> Ids:
        """Those of these passages that pass filters of languages, given in which each document is, and how many of its
        passages there are."""
        import numpy as np

        others = self._rows(OTHER_LANGUAGES)
        passing = np.ones(len(chunks), bool)
        for each in filters:
            wanted = {str(value).casefold() for value in each.values}
            of_documents = np.repeat(np.array([language in wanted for language in documents], bool), counts)
            passing &= are_in(wanted, chunks, of_documents, others) != each.excluded
        return chunks[passing]

    def contents_in_order(self, filters: Sequence[Filter], sort: Sort) -> NDArray[np.int64]:
        """The contents of the documents that pass those filters that are of documents, by date or by name: of each its
        id, its first chunk, and how many chunks it has [n, 3]."""
        import numpy as np

        key, stamp = (tuple(filters), sort), self.stamp()
        if (known := self._in_order.get(key)) is not None and known[0] == stamp:
            return known[1]
        documents, parameters = _documents(filters)
        rows = self._rows(
            f"SELECT d.content_id, content.first_chunk, content.chunk_count {documents} ORDER BY {_ORDERS[sort]}",
            parameters,
        )
        found = np.array(rows, np.int64).reshape(-1, 3)
        _, firsts = np.unique(found[:, 0], return_index=True)
        contents = found[np.sort(firsts)]
        self._in_order.keep(key, (stamp, contents))
        return contents

    def count_contents(self, chunks: Ids) -> int:
        """Of how many contents these passages are, each of which is of one."""
        import numpy as np

        stamp = self.stamp()
        with self._remembering:
            known = self._content_starts
        if known is None or known[0] != stamp:
            rows = self._rows("SELECT first_chunk FROM contents WHERE chunk_count > 0 ORDER BY first_chunk")
            known = stamp, np.array(rows, np.int64).ravel()
            with self._remembering:
                self._content_starts = known
        places = np.searchsorted(known[1], chunks, side="right")
        return int(np.count_nonzero(np.diff(places))) + 1 if len(places) else 0

    def vectors_of(self, embedder_id: EmbedderId, chunks: Ids) -> Ids:
        """The vectors of those of these passages that the embedder has read."""
        from app.storage.chunk_vectors import ChunkVectors

        with self._remembering:
            vectors = self._vectors.setdefault(embedder_id, ChunkVectors(self._rows, embedder_id))
        return vectors.of(chunks)


def chunk_ranges(contents: NDArray[np.int64]) -> Ids:
    """The chunks of contents, given as rows of (first chunk, how many): their ids follow each other."""
    import numpy as np

    first, counts = contents[:, 0], contents[:, 1]
    ends = np.cumsum(counts)
    return np.repeat(first - ends + counts, counts) + np.arange(ends[-1] if len(ends) else 0)


def _documents(filters: Iterable[Filter]) -> Condition:
    condition, parameters = _conjunction(each for each in filters if each.field not in _OF_CHUNKS)
    return f"{_FROM} WHERE {condition}", parameters


def _chunks(filters: Iterable[Filter]) -> Condition:
    return _conjunction(each for each in filters if each.field in _OF_CHUNKS)


def _conjunction(filters: Iterable[Filter]) -> Condition:
    parts, parameters = ["1"], []
    for each in filters:
        condition = _lang_alone if each.field == "lang" and each.excluded else CONDITIONS[each.field]
        conditions = [condition(value) for value in each.values]
        either = " OR ".join(f"({sql})" for sql, _ in conditions) or "0"
        parts.append(f"({either}) IS {'NOT ' if each.excluded else ''}TRUE")
        parameters += [value for _, values in conditions for value in values]
    return " AND ".join(parts), tuple(parameters)


# ---- one condition for each field


def _type(value: FilterValue) -> Condition:
    name = str(value).strip().lstrip(".").casefold()
    ending = f"%.{literally(name)}"
    return f"{_KIND} = ? OR d.path LIKE ? ESCAPE '!' OR m.path LIKE ? ESCAPE '!'", (name, ending, ending)


def _in(value: FilterValue) -> Condition:
    """A folder by its whole path; else folders of that name, or that end of a path, wherever they lie."""
    folder = Path(str(value))
    if folder.is_absolute():
        prefix = encode_path(folder / "_")[:-1]
        return "substr(CAST(d.path AS BLOB), 1, ?) = ?", (len(prefix), prefix)
    parts = [part for part in folded_path(str(value)).split(b"/") if part not in (b"", b".")]
    return "instr(folded_path(CAST(d.path AS BLOB)), ?) > 0", (b"/" + b"/".join(parts) + b"/",)


def _name(value: FilterValue) -> Condition:
    """Every word, or the beginning or the middle of one, in the name of the file."""
    words = name_key(str(value)).split()
    return (
        " AND ".join(["d.name_key LIKE ? ESCAPE '!'"] * len(words)) or "0",
        tuple(f"%{literally(word)}%" for word in words),
    )


def _lang(value: FilterValue) -> Condition:
    """Documents with passages in a language; which these are is told apart (`AdmissionReader._admit`)."""
    code = str(value).casefold()
    # Of all passages those few with a language of their own are looked through, which an index holds.
    others = "SELECT content_id FROM chunks WHERE language IS NOT NULL AND instr(' ' || language || ' ', ?) > 0"
    return f"content.language = ? OR content.id IN ({others})", (code, f" {code} ")


def _lang_alone(value: FilterValue) -> Condition:
    """Documents without passages in another: all that a filter which excludes this one keeps out as a whole."""
    others = "SELECT content_id FROM chunks WHERE language IS NOT NULL"
    return f"content.language = ? AND content.id NOT IN ({others})", (str(value).casefold(),)


def _from(value: FilterValue) -> Condition:
    return "instr(folded(coalesce(m.sender, content.sender)), ?) > 0", (folded(str(value)),)


def _to(value: FilterValue) -> Condition:
    return "instr(folded(m.recipients), ?) > 0", (folded(str(value)),)


def _after(value: FilterValue) -> Condition:
    return f"{_DATE} >= ?", (_nanoseconds(value),)


def _before(value: FilterValue) -> Condition:
    return f"{_DATE} < ?", (_nanoseconds(value),)


def _nanoseconds(seconds: FilterValue) -> int:
    """What SQLite can hold of it, which ends with the year 2262."""
    return max(-_LATEST_NS, min(int(float(seconds) * 1e9), _LATEST_NS))


def _page(value: FilterValue) -> Condition:
    """One page, or several as in "3-7", "3-" and "-7"."""
    first, dash, last = str(value).partition("-")
    if not dash:
        return "c.page = ?", (int(first),)
    return "c.page BETWEEN ? AND ?", (int(first or 0), int(last or 1 << 60))


def _document(value: FilterValue) -> Condition:
    """One document, by its id: for a window that shows more of it, which no operator stands for."""
    return "d.id = ?", (int(value),)


CONDITIONS: dict[str, Callable[[FilterValue], Condition]] = {
    "type": _type,
    "in": _in,
    "name": _name,
    "lang": _lang,
    "from": _from,
    "to": _to,
    "after": _after,
    "before": _before,
    "page": _page,
    "document": _document,
}
_OF_CHUNKS = frozenset({"page"})  # the others are of documents
