"""What an answer may hold: passages that pass the filters, with the required terms and none of the excluded ones."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from app.domain.ids import ChunkId
from app.ports import CancelCheck, Ids, LexicalIndex
from app.search.id_sets import as_ids, is_in, union, without
from app.search.lexical import all_holding
from app.search.seams import Seams, find_seams
from app.search.terms import QueryTerms
from app.storage.admission import Admitted
from app.storage.reader import CatalogueReader

_AT_ONCE = 1000  # passages: to look into more of them is left to whoever wants to see them


@dataclass(frozen=True, slots=True)
class Scope:
    """`documents` and `chunks` are those that may be shown, None for any.

    With `listed` every one of `chunks` is an answer, whatever it scores, but for those of the `seams` that their text
    does not confirm.
    """

    documents: Ids | None = None
    chunks: Ids | None = None
    listed: bool = False
    seams: Seams | None = None

    def allowed(self, chunks: Iterable[ChunkId]) -> list[ChunkId]:
        """Those of these passages that are among `chunks`, in their order."""
        ids = list(chunks)
        if self.chunks is None or not ids:
            return ids
        inside = is_in(np.array(ids, dtype=np.int64), self.chunks)
        return [id_ for id_, is_inside in zip(ids, inside.tolist(), strict=True) if is_inside]

    def answers(self, reader: CatalogueReader, chunks: list[ChunkId], check: CancelCheck) -> list[ChunkId]:
        """Those of these passages, all of them allowed, that do answer, in their order."""
        if self.seams is None:
            return chunks
        unsure = as_ids(chunks)[is_in(as_ids(chunks), self.seams.chunks)]
        refuted = set(without(unsure, self.seams.confirmed(reader, unsure, check)).tolist())
        return [id_ for id_ in chunks if id_ not in refuted]

    def running_on(self, answers: Iterable[ChunkId]) -> int:
        """How many of these answers were not among the certain ones."""
        return 0 if self.seams is None else int(is_in(as_ids(list(answers)), self.seams.chunks).sum())

    @property
    def certain(self) -> int:
        """How many of `chunks` are answers without a look into their text."""
        return 0 if self.chunks is None else len(self.chunks) - (0 if self.seams is None else len(self.seams.chunks))


def find_scope(
    reader: CatalogueReader, index: LexicalIndex, terms: QueryTerms, admitted: Admitted | None, check: CancelCheck
) -> Scope:
    """The scope of a question whose filters admit `admitted`."""
    documents, chunks = (None, None) if admitted is None else (admitted.documents, admitted.chunks)
    required, excluded = terms.lexical.required, terms.lexical.excluded
    if excluded:
        if chunks is None:
            chunks = np.arange(1, reader.chunk_log().last_added + 1, dtype=np.int64)
        chunks = without(chunks, all_holding(index, [excluded]))
    if not required:
        return Scope(documents, chunks)
    held = all_holding(index, required, chunks)
    seams = find_seams(index, terms, held, chunks)
    if seams is not None and len(seams.chunks) <= _AT_ONCE:
        return Scope(documents, union(held, seams.confirmed(reader, seams.chunks, check)), listed=True)
    return Scope(documents, held if seams is None else union(held, seams.chunks), listed=True, seams=seams)
