"""What an answer may hold: the passages that pass the filters, hold the required terms and none of the excluded ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from app.domain.ids import ChunkId
from app.domain.query import TermKind
from app.ports import CancelCheck, Ids, LexicalIndex, LexicalQuery, LexicalTerm
from app.search.seams import Seams, find_seams
from app.search.terms import QueryTerms
from app.storage.admission import Admitted
from app.storage.reader import CatalogueReader

_AT_ONCE = 200  # passages: to look into more of them is left to whoever wants to see them

Ranking = list[tuple[ChunkId, float]]


@dataclass(frozen=True, slots=True)
class Scope:
    """`documents` and `chunks` are those that may be shown, None for any.

    With `listed` every one of `chunks` is an answer, whatever it scores, but for those that `seams` holds and their
    text does not confirm.
    """

    documents: Ids | None = None
    chunks: Ids | None = None
    listed: bool = False
    seams: Seams | None = None

    def kept(self, ranking: Ranking) -> Ranking:
        """Of a ranking those that may be shown."""
        if self.chunks is None or not ranking:
            return ranking
        kept = is_in(np.array([id_ for id_, _ in ranking], dtype=np.int64), self.chunks)
        return [pair for pair, keep in zip(ranking, kept.tolist(), strict=True) if keep]

    @property
    def decided(self) -> int:
        """How many of `chunks` are answers for certain."""
        return 0 if self.chunks is None else len(self.chunks) - (0 if self.seams is None else len(self.seams.chunks))


def find_scope(
    reader: CatalogueReader, index: LexicalIndex, terms: QueryTerms, admitted: Admitted | None, check: CancelCheck
) -> Scope:
    """The scope of a question whose filters admit `admitted`."""
    documents = None if admitted is None else admitted.documents
    chunks = None if admitted is None else admitted.chunks
    required, excluded = terms.lexical.required, terms.lexical.excluded
    if excluded:
        everything = np.arange(1, index_end(index), dtype=np.int64) if chunks is None else chunks
        chunks = everything[~is_in(everything, _holding(index, [excluded], None))]
    if not required:
        return Scope(documents, chunks)
    held = _holding(index, required, chunks)
    seams = find_seams(index, terms, held, chunks)
    if seams is not None and len(seams.chunks) <= _AT_ONCE:
        held = np.union1d(held, seams.confirmed(reader, seams.chunks, check))
        seams = None
    elif seams is not None:
        held = np.union1d(held, seams.chunks)
    return Scope(documents, held, listed=True, seams=seams)
