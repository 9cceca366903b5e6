"""Whether the best that was found is a match at all, or only the nearest of what there is.

Two signs are comparable from one question to another: the share of the question's words that a passage holds, and
the cosine. In the question's own language either speaks for an answer; in another one words say nothing, and only the
cosine is left. So a question whose words the library hardly knows, and a hit in another language than the question's,
are judged by the cosine alone. The limits belong to a model and are measured by tests/measure/no_match.py; to call a
right answer no match is the worse mistake.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import Protocol

from app.domain.ids import ChunkId
from app.domain.models import NoMatchLimits
from app.domain.search import StageScores
from app.ports import LexicalIndex
from app.search.confidence import Judge
from app.search.lexical import search_lexical
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader
from app.text.analysis import analyse
from app.text.folding import folded_roughly

FIRST = 10  # hits that are looked at: whoever finds nothing among them looks no further


@dataclass(frozen=True, slots=True)
class Evidence:
    """What speaks for an answer; each 0 to 1, 0 where there is no such hit.

    `known` is the share of the question's words and grams that are at home in the library (see
    `LexicalIndex.vocabulary_coverage`), `words` the best share of them in one hit, the others are the best cosine of a
    hit in the language of the question and in any other.
    """

    known: float
    words: float
    same_language: float
    other_language: float


class Judged(Protocol):
    """A passage that was found, as far as it is judged; a `Hit` is one."""

    @property
    def chunk_id(self) -> ChunkId: ...

    @property
    def language(self) -> str | None: ...

    @property
    def scores(self) -> StageScores: ...


@dataclass(frozen=True, slots=True)
class FoundPassage:
    """One of which nothing is to be shown yet."""

    chunk_id: ChunkId
    language: str | None
    scores: StageScores


def is_no_match(evidence: Evidence, limits: NoMatchLimits) -> bool:
    """Whether nothing that speaks for the answer is enough."""
    if evidence.words >= limits.words:
        return False
    if evidence.known < limits.known:  # asked in a language that the library does not hold
        return max(evidence.same_language, evidence.other_language) < limits.other_language
    return evidence.same_language < limits.same_language and evidence.other_language < limits.other_language


class NoMatchDetector:
    """Says "no good match" where the limits allow it."""

    def __init__(self, reader: CatalogueReader, index: LexicalIndex, limits: NoMatchLimits) -> None:
        self._reader = reader
        self._index = index
        self.limits = limits
        self._language: tuple[QueryTerms, str | None] | None = (
            None  # of the newest question, for which it is asked again
        )

    def no_good_match(self, terms: QueryTerms, hits: Sequence[Judged]) -> bool:
        """Whether these hits, in the order of their merged scores, are only the nearest that there is.

        Never where a required term or all the words were found, nor where nothing is known of the meaning.
        """
        if terms.lexical.required or not any(hit.scores.vector is not None for hit in hits):
            return False
        if max(hit.scores.full_text or 0.0 for hit in hits) >= self.limits.words:
            return False  # as for nearly every question that has an answer: the rest need not be asked
        return is_no_match(self.evidence(terms, hits), self.limits) and not self.all_words_found(terms, hits)

    def evidence(self, terms: QueryTerms, hits: Sequence[Judged]) -> Evidence:
        """What speaks for these hits, of which there is at least one."""
        # Not the hits' own languages: filters may have left out the passages in the language of the question.
        language = self.language_of(terms)
        # Nobody knows in which language a hit is that has none: it is judged as one in another, by the lower limit.
        same = [hit for hit in hits if hit.language is not None and hit.language == language]
        other = [hit for hit in hits if hit not in same]
        return Evidence(
            self._index.vocabulary_coverage(terms.lexical.words, terms.lexical.grams),
            max(hit.scores.full_text or 0.0 for hit in hits),
            max((hit.scores.vector or 0.0 for hit in same), default=0.0),
            max((hit.scores.vector or 0.0 for hit in other), default=0.0),
        )

    def judge(self, terms: QueryTerms, language: str | None) -> Judge:
        """What tells how surely each passage answers a question that is in this language."""
        self._language = terms, language
        known = self._index.vocabulary_coverage(terms.lexical.words, terms.lexical.grams) >= self.limits.known
        return Judge(self.limits, language if known else None)

    def language_of(self, terms: QueryTerms, first: ChunkId | None = None) -> str | None:
        """The language of the document that holds most of the question's words, of which `first` is a passage where
        that is known; None where it is not known."""
        known = self._language
        if known is None or known[0] is not terms:
            best = [id_ for id_, _ in search_lexical(self._index, terms, None, 1).best] if first is None else [first]
            found = next((held.language for held in self._reader.held_passages(best).values()), None)
            known = self._language = terms, found
        return known[1]

    def all_words_found(self, terms: QueryTerms, hits: Sequence[Judged]) -> bool:
        """Whether one passage, or the heading above it, holds every word of the question as it is written."""
        wanted = set(terms.tokens.words)
        chunks = self._reader.chunks({hit.chunk_id for hit in hits}).values()
        return any(_holds(f"{chunk.context}\n{chunk.text}", wanted) for chunk in chunks)


def _holds(text: str, words: Set[str]) -> bool:
    """Whether a text holds all of these words; of most a look at its letters tells that it does not."""
    folded = folded_roughly(text)
    if not all(folded_roughly(word) in folded for word in words if word.isascii() and word.isalpha()):
        return False
    return words <= set(analyse(text).terms)
