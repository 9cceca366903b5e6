"""The sentence of a passage that answers best: by the question's words, the rare ones counting most, and by the token
vectors of the built-in embedder, which know no languages.

Of the sample questions, whose passages have eleven sentences on average, the one that is marked holds the answer in 20
of 25 cases where the question is in the passage's language, in 29 of 40 where it is in another; two and fifteen have
none that stands out. Words alone are right in 15 of 21 and 2 of 5, each sentence embedded by itself in 19 of 26 and 30
of 55 (tests/measure/best_sentence.py).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from math import fsum

from app.domain.documents import StoredChunk, embedder_input
from app.domain.errors import ModelFault
from app.domain.spans import Span
from app.ports import SentenceScorer
from app.search.matches import NamedSpan
from app.search.terms import QueryTerms
from app.text.readable import head_of_mail
from app.text.sentences import sentences

WORDS = 0.03  # what all the words of the question that a passage holds count, beside a mean of cosines
MARGIN = 0.01  # by which the best of several sentences is above the next
_LEAST = 0.5  # share of the words that are found at all, where there is nothing but words


def best_sentence(
    chunk: StoredChunk,
    terms: QueryTerms,
    matches: Sequence[NamedSpan],
    scorer: SentenceScorer | None,
    *,
    known_only: bool,
) -> Span | None:
    """Where in the text of a chunk, of which these are the `named_matches`, the best sentence stands; None where none
    stands out, or nothing was asked.

    With `known_only` it costs next to nothing: the token vectors are used only if the passage has just been reranked.
    """
    if terms.empty:
        return None
    head = head_of_mail(chunk.text)
    spans = [span for span in sentences(chunk.text) if span[0] >= head]
    if len(spans) < 2:
        return spans[0] if spans and (matches or terms.text) else None
    meaning = None
    if scorer is not None and terms.text:
        passage = embedder_input(chunk.context, chunk.text)
        shift = len(passage) - len(chunk.text)
        shifted = [(start + shift, end + shift) for start, end in spans]
        try:
            meaning = scorer.score_sentences(terms.text, passage, shifted, known_only=known_only)
        except ModelFault:  # which the answer tells
            meaning = None
    place = choose(word_shares(spans, matches, terms.rarity), meaning)
    return None if place is None else spans[place]


def choose(words: Sequence[float], meaning: Sequence[float] | None) -> int | None:
    """Which sentence is the best, by shares of words and, where they are known, by cosines."""
    if meaning is None:
        best = max(words)
        return words.index(best) if best >= _LEAST else None
    scores = [cosine + WORDS * share for cosine, share in zip(meaning, words, strict=True)]
    second, best = sorted(scores)[-2:]
    return scores.index(best) if best - second >= MARGIN else None


def word_shares(spans: Sequence[Span], matches: Sequence[NamedSpan], rarity: Mapping[str, float]) -> list[float]:
    """For each sentence the share (0–1) that its words have in all words of the question which the passage holds."""
    inside = [{name for start, end, name in matches if start < last and end > first} for first, last in spans]
    # A sum that is rounded once: names come in another order in each process, and sentences may be alike.
    total = fsum(rarity.get(name, 1.0) for name in set().union(*inside))
    return [fsum(rarity.get(name, 1.0) for name in names) / total if total else 0.0 for names in inside]
