"""The legs of a search: each gives chunks in its own order, restricted to the documents that the filters admit."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from app.domain.errors import ModelFault
from app.domain.ids import ChunkId
from app.domain.query import Filter, Query
from app.ports import LexicalIndex
from app.search.dense import DenseRetriever, LegAnswer, Meaning, together
from app.search.terms import QueryTerms, terms_of
from app.storage.reader import CatalogueReader

_WIDEST = 20_000
_MOST_NAME_WORDS = 8

Ranking = list[tuple[ChunkId, float]]


class Retriever:
    """Asks the full-text index, the vector indexes and the file names for candidates."""

    def __init__(self, reader: CatalogueReader, full_text: LexicalIndex, legs: Sequence[DenseRetriever]) -> None:
        self._reader = reader
        self._full_text = full_text
        self._legs = legs

    def understand(self, query: Query) -> QueryTerms:
        """The terms of a question, with what this library knows of its words."""
        terms = terms_of(query)
        return replace(terms, common=self._full_text.common_words(terms.tokens.words))

    def vocabulary_coverage(self, query: QueryTerms) -> float:
        """The share (0–1) of the question's words and grams that are at home in the library."""
        return self._full_text.vocabulary_coverage(query.tokens.words, query.tokens.grams)

    def language_of(self, query: QueryTerms) -> str | None:
        """The language of the document that holds most of the question's words; None where it is not known."""
        best = [id_ for id_, _ in self.search_lexical(query, (), 1)]
        documents = self._reader.documents_of_chunks(best, ())
        return next((document.language for found in documents.values() for document in found), None)

    def search_lexical(self, query: QueryTerms, filters: Sequence[Filter], limit: int) -> Ranking:
        """Chunks by BM25, best first, with their scores."""
        return self._widening(lambda n: _counted(self._full_text.search(query.lexical, n).best, n), filters, limit)

    @property
    def loaded(self) -> bool:
        """Whether the question can be read by every embedder without waiting for one to be loaded."""
        return all(leg.embedder.loaded for leg in self._legs)

    def search_dense(self, query: QueryTerms, filters: Sequence[Filter], limit: int, *, wait: bool = True) -> Meaning:
        """Chunks near in meaning; without `wait`, by those embedders only that are loaded already.

        An embedder may fail: then the answer is the others' and says why.
        """
        answers: list[LegAnswer] = []
        fault: ModelFault | None = None
        for leg in self._legs:
            if not wait and not leg.embedder.loaded:
                continue
            try:
                question = leg.read_question(query.text)
            except ModelFault as error:
                fault = fault or error
                continue
            if question is None:
                continue

            def nearest(n: int, leg: DenseRetriever = leg, dense=question.dense) -> tuple[Ranking, bool]:  # type: ignore[no-untyped-def]
                found = leg.index.search(dense, n)
                chunks = self._reader.chunks_of_vectors([id_ for id_, _ in found])
                ranking = [(chunk, score) for id_, score in found for chunk in chunks.get(id_, ())]
                return ranking, len(found) == n

            answers.append(LegAnswer(leg, question, dict(self._widening(nearest, filters, limit))))
        return together(self._reader, answers, fault)

    def search_names(self, query: QueryTerms, filters: Sequence[Filter], limit: int) -> Ranking:
        """The first chunks of documents whose file name contains every word of the question."""
        if not 0 < len(query.name_words) <= _MOST_NAME_WORDS or len("".join(query.name_words)) < 3:
            return []
        named = self._reader.documents_named(query.name_words, limit)
        return self._admitted([(chunk, 1.0) for _, chunk in named], filters)

    def by_phrases(self, query: QueryTerms, filters: Sequence[Filter], limit: int) -> Ranking:
        """Chunks that contain every quoted phrase, word for word."""
        return self.search_lexical(query, filters, limit)

    def _widening(self, ask: Callable[[int], tuple[Ranking, bool]], filters: Sequence[Filter], limit: int) -> Ranking:
        """Asks for more until enough pass the filters or there is no more; `ask` tells whether there may be."""
        wanted = limit
        while True:
            found, more = ask(wanted)
            admitted = self._admitted(found, filters)
            if len(admitted) >= limit or not more or wanted >= _WIDEST:
                return admitted[:limit]
            wanted *= 5

    def _admitted(self, ranking: Ranking, filters: Sequence[Filter]) -> Ranking:
        """Without the chunks of documents that have gone or that the filters leave out."""
        documents = self._reader.documents_of_chunks([id_ for id_, _ in ranking], filters)
        return [(id_, score) for id_, score in ranking if id_ in documents]


def _counted(ranking: Ranking, wanted: int) -> tuple[Ranking, bool]:
    return ranking, len(ranking) >= wanted
