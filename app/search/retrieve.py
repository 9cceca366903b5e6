"""What the retrievers find for a question at one depth, merged."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from app.common.beside import beside
from app.domain.ids import ChunkId
from app.ports import LexicalIndex, LexicalMatches
from app.search.dense import DenseScores, EmbeddedQuestion, search_dense
from app.search.lexical import search_lexical
from app.search.merge import merge
from app.search.names import search_names
from app.search.scope import Scope
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader


@dataclass(frozen=True, slots=True)
class Candidates:
    """Scores by chunk: `words` as `LexicalMatches` has them, `names` 1 each, `merged` best first.

    `matching` is how many passages the index of words has: in all, or where something is found by meaning at least.
    `complete` says that no retriever has any more.
    """

    words: dict[ChunkId, float]
    meaning: DenseScores
    names: dict[ChunkId, float]
    merged: dict[ChunkId, float]
    matching: int
    complete: bool


def retrieve(
    reader: CatalogueReader,
    index: LexicalIndex,
    terms: QueryTerms,
    question: EmbeddedQuestion,
    scope: Scope,
    k: int,
) -> Candidates:
    """The best `k` within `scope` by words, by meaning and by name."""
    with beside(partial(search_dense, reader, question, scope, k)) as dense:
        # Beside passages that are merely near nobody is told how many hold a word.
        matches = search_lexical(index, terms, scope.chunks, k, counted=not question.by_retriever)
        names = search_names(reader, terms, scope, k)
    return merged(question, matches, names, dense(), k)


def merged(
    question: EmbeddedQuestion, matches: LexicalMatches, names: dict[ChunkId, float], meaning: DenseScores, k: int
) -> Candidates:
    """What each retriever has found at the depth `k`, as one."""
    words = dict(matches.best)
    complete = len(words) < k and meaning.complete and len(names) < k
    if question.itself is not None:
        own = set(question.itself.tolist())
        words = {id_: score for id_, score in words.items() if id_ not in own}
        names = {id_: score for id_, score in names.items() if id_ not in own}
    return Candidates(words, meaning, names, merge(words, meaning.fusable, names), matches.total, complete)
