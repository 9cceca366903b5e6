"""XQuAD with the embedder alone: dense, sparse and multi-vector, for every language of questions and of passages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from evaluation_sets import QuestionSet, thinned
from figures import mean_of, rank_figures, ranks_of, with_mean

from app.inference.embedder import HEADS, Embedder
from app.inference.scores import interaction
from app.records import Embedding
from app.settings import Settings

LEGS = ("dense", "sparse", "multi-vector")
_CANDIDATES = Settings().rerank_candidates

Ranks = dict[tuple[str, str], np.ndarray]  # by question language and passage language


def measure_languages(sets: Mapping[str, QuestionSet], embedder: Embedder, questions: int) -> dict[str, Any]:
    """Figures of each leg: every pair of languages, and their means.

    A paragraph is one text, cut at the embedder's length. Dense and sparse are asked all questions; multi-vector, over
    the dense leg's first candidates, all of them within a language and `questions` of them in each pair of two.
    """
    asked = {
        language: [embedder.embed_query(text, HEADS) for text in questions_of.questions]
        for language, questions_of in sets.items()
    }
    ranks: dict[str, Ranks] = {leg: {} for leg in LEGS}
    # One language of passages at a time: token vectors of all twelve would take half a gigabyte.
    for target, passages_of in sets.items():
        passages = embedder.embed(passages_of.passages, HEADS)
        sparse = SparsePassages(passages)
        for source in sets:
            right = np.array(sets[source].right)
            dense = stack(asked[source]) @ stack(passages).T
            ranks["dense"][source, target] = ranks_of(dense, right)
            words = np.stack([sparse.scores(question) for question in asked[source]])
            ranks["sparse"][source, target] = ranks_of(words, right)
            every = tuple(range(len(right)))
            some = every if source == target else thinned(every, questions)
            ranks["multi-vector"][source, target] = np.array(
                [multi_vector_rank(asked[source][n], passages, dense[n], int(right[n])) for n in some]
            )
    return {leg: summary(table, list(sets)) for leg, table in ranks.items()}


def stack(embeddings: Sequence[Embedding]) -> np.ndarray:
    """The dense vectors [texts, dimension] as float32."""
    return np.stack([np.asarray(embedding.dense, dtype=np.float32) for embedding in embeddings])


class SparsePassages:
    """Passages' token weights as a matrix, one column for each token that any of them has."""

    def __init__(self, passages: Sequence[Embedding]) -> None:
        self._columns: dict[int, int] = {}
        for passage in passages:
            for token in passage.sparse or {}:
                self._columns.setdefault(token, len(self._columns))
        self._weights = np.zeros((len(passages), len(self._columns)), dtype=np.float32)
        for row, passage in enumerate(passages):
            for token, weight in (passage.sparse or {}).items():
                self._weights[row, self._columns[token]] = weight

    def scores(self, question: Embedding) -> np.ndarray:
        """For each passage the inner product of its weights with the question's."""
        shared = [token for token in question.sparse or {} if token in self._columns]
        weights = np.array([(question.sparse or {})[token] for token in shared], dtype=np.float32)
        scores: np.ndarray = self._weights[:, [self._columns[token] for token in shared]] @ weights
        return scores


def multi_vector_rank(question: Embedding, passages: Sequence[Embedding], dense: np.ndarray, right: int) -> int:
    """The right passage's rank when the first candidates by `dense` scores are put in order by the reranker's score.

    One that is no candidate keeps its rank by the dense score.
    """
    by_dense = int((dense >= dense[right]).sum())
    if by_dense > _CANDIDATES:
        return by_dense
    candidates = np.argsort(-dense, kind="stable")[:_CANDIDATES]
    own = interaction(question, passages[right])
    return 1 + sum(interaction(question, passages[n]) >= own for n in candidates.tolist() if n != right)


def summary(ranks: Ranks, languages: Sequence[str]) -> dict[str, Any]:
    """Every pair's figures and their means; a mean over languages weighs them alike."""
    pairs = {pair: rank_figures(ranks[pair]) for pair in ranks}
    across = {pair: figures for pair, figures in pairs.items() if pair[0] != pair[1]}
    result: dict[str, Any] = {
        "pairs": {source: {target: pairs[source, target] for target in languages} for source in languages},
        "within": with_mean({language: pairs[language, language] for language in languages}),
    }
    if across:
        result["across, by question language"] = with_mean(
            {name: mean_of(row for pair, row in across.items() if pair[0] == name) for name in languages}
        )
        result["across, by passage language"] = with_mean(
            {name: mean_of(row for pair, row in across.items() if pair[1] == name) for name in languages}
        )
    return result
