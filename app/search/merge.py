"""Several retrievers' scores as one order.

A weighted sum, not reciprocal ranks: a score says how sure its retriever is, a rank does not. Asked in the language of
the documents, the best passage holds most of the question's words; asked in another, next to none, and then the
order by words is noise. Full text therefore gives its score as a share of what a perfect match would get, raised to a
power because a question's small words alone make up a small share; cosines are what they are; and the sum follows
whichever knows.
"""

from __future__ import annotations

from collections.abc import Hashable, Mapping, Sequence
from typing import TypeVar

from app.domain.ids import ChunkId

Item = TypeVar("Item", bound=Hashable)

# Weights of words, meaning and names, and to which power the share of the question's words is raised beside the cosine
# and beside a reranker's score, which takes the cosine's place and says itself what words count. Chosen on XQuAD's
# development half (figures: resources/e5-small/MODEL_CARD.md). A reranker sees the words itself: beside it a passage is
# to gain by holding nearly all of them, or those in the question's own language come before better ones in others.
_WORDS, _MEANING, _NAMES = 2.0, 1.0, 1.0
_POWER, _POWER_RERANKED = 2, 3


def merge(
    words: Mapping[ChunkId, float], meaning: Mapping[ChunkId, float], names: Mapping[ChunkId, float]
) -> dict[ChunkId, float]:
    """What was retrieved, best first: by shares of words (0–1), cosines above those that were not retrieved (see
    `above_floor`), and file names (1 where one matches)."""
    return fuse([(_WORDS, raised(words, _POWER)), (_MEANING, meaning), (_NAMES, names)])


def merge_reranked(
    scores: Mapping[ChunkId, float],
    words: Mapping[ChunkId, float],
    names: Mapping[ChunkId, float],
    lexical_weight: float,
) -> dict[ChunkId, float]:
    """What a reranker gave these `scores`, best first: by these, the words and the names; see
    `Reranker.lexical_weight`."""
    own_words = {id_: score for id_, score in words.items() if id_ in scores}
    own_names = {id_: score for id_, score in names.items() if id_ in scores}
    return fuse([(lexical_weight, raised(own_words, _POWER_RERANKED)), (1.0, scores), (_NAMES, own_names)])


def fuse(weighted: Sequence[tuple[float, Mapping[Item, float]]]) -> dict[Item, float]:
    """Every item's sum of weight × score over these (weight, scores), best first; ties in order of appearance.

    A retriever that does not return an item adds nothing to it, so cosines go through `above_floor` first.
    """
    total: dict[Item, float] = {}
    for weight, scores in weighted:
        for item, score in scores.items():
            total[item] = total.get(item, 0.0) + weight * score
    return dict(sorted(total.items(), key=lambda pair: -pair[1]))


def above_floor(scores: Mapping[Item, float]) -> dict[Item, float]:
    """Scores above the lowest one: what was not retrieved cannot have been better than that."""
    lowest = min(scores.values(), default=0.0)
    return {item: score - lowest for item, score in scores.items()}


def raised(shares: Mapping[Item, float], power: int) -> dict[Item, float]:
    """Shares (0–1) to a power: half of a question's words say more than twice a quarter of them."""
    return {item: share**power for item, share in shares.items()}
