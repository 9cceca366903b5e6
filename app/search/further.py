"""The passages of a document that were found by meaning alone: no word of the question leads to them."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.answers import Confidence
from app.domain.ids import ChunkId, ContentId
from app.domain.search import FurtherPassage
from app.ports import SentenceScorer
from app.search.best_sentence import best_sentence
from app.search.matches import named_matches
from app.search.ranking import PER_DOCUMENT, Ranking
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader

_MOST = 60  # of one document


def found_by_meaning(ranking: Ranking) -> dict[ContentId, tuple[ChunkId, ...]]:
    """By content, the best first: those that an answer shows under each document, and others that may well answer.
    Some may hold a word of the question as well."""
    found: dict[ContentId, tuple[ChunkId, ...]] = {}
    for content, passages in ranking.by_content.items():
        by_meaning = [
            id_
            for place, id_ in enumerate(passages)
            if ranking.is_near(id_) and (place < PER_DOCUMENT or _may_answer(ranking, id_))
        ]
        if by_meaning:
            found[content] = tuple(by_meaning[:_MOST])
    return found


def _may_answer(ranking: Ranking, id_: ChunkId) -> bool:
    confidence = ranking.judge.confidence(ranking.scores_of(id_), ranking.held[id_].language)
    return confidence in (Confidence.STRONG, Confidence.FAIR)


def further_passages(
    reader: CatalogueReader, ids: Sequence[ChunkId], terms: QueryTerms, scorer: SentenceScorer | None
) -> tuple[FurtherPassage, ...]:
    """These, without what holds a word of the question or has gone. The best sentence of each costs nothing: it is the
    whole passage where it is not known."""
    chunks = reader.chunks(ids)
    found = []
    for chunk in (chunks[id_] for id_ in ids if id_ in chunks):
        if next(named_matches(chunk.text, terms), None) is None:
            best = best_sentence(chunk, terms, [], scorer, known_only=True)
            found.append(FurtherPassage(chunk.id, chunk.page, chunk.text, best or (0, len(chunk.text))))
    return tuple(found)
