"""What is said of rankings and scores: pure functions of numbers, no text and no embedder here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

import numpy as np

Figures = dict[str, float]

NEVER = 1_000_000  # the rank of what was not found at all


def ranks_of(scores: np.ndarray, right: Sequence[int] | np.ndarray) -> np.ndarray:
    """For each row of `scores` [questions, passages] the rank (1 is best) of its right passage's column.

    Passages with the same score are taken to stand before the right one: a leg that says nothing earns nothing.
    """
    own = scores[np.arange(len(scores)), np.asarray(right, dtype=np.int64)]
    ranks: np.ndarray = (scores >= own[:, None]).sum(axis=1)
    return ranks


def rank_in(found: Sequence[int], right: Collection[int]) -> int:
    """The rank (1 is best) of the first of the `right` ones among what was found, best first."""
    return next((rank for rank, passage in enumerate(found, 1) if passage in right), NEVER)


def rank_figures(ranks: Sequence[int] | np.ndarray) -> Figures:
    """Of questions with one right passage each: recall@1, recall@10, MRR@10, all 0–1, and the number of questions."""
    array = np.asarray(ranks, dtype=np.float64)
    if not len(array):
        raise ValueError("no question was asked")
    return {
        "recall@1": float((array <= 1).mean()),
        "recall@10": float((array <= 10).mean()),
        "mrr@10": float(np.where(array <= 10, 1 / array, 0.0).mean()),
        "questions": len(array),
    }


def graded_figures(rankings: Sequence[Sequence[int]], grades: Sequence[Mapping[int, float]]) -> Figures:
    """Of questions whose passages are graded, higher is better: recall@1, recall@10, nDCG@10 and MRR@10, all 0–1.

    `rankings` are the passages found, best first; `grades` each question's grades by passage. Recall is the share of a
    question's relevant passages (grade > 0) among the first k, so that recall@1 is below 1 where there are several;
    the gain of nDCG is the grade itself, as in trec_eval.
    """
    rows = []
    for found, grade in zip(rankings, grades, strict=True):
        relevant = {passage for passage, value in grade.items() if value > 0}
        if not relevant:
            continue
        ideal = discounted(sorted(grade.values(), reverse=True))
        places = [place for place, passage in enumerate(found[:10], 1) if passage in relevant]
        rows.append(
            (
                len(relevant.intersection(found[:1])) / len(relevant),
                len(places) / len(relevant),
                discounted(grade.get(passage, 0.0) for passage in found) / ideal,
                1 / places[0] if places else 0.0,
            )
        )
    if not rows:
        raise ValueError("no question has a relevant passage")
    values = np.array(rows).mean(axis=0).tolist()
    return dict(zip(("recall@1", "recall@10", "ndcg@10", "mrr@10"), values, strict=True)) | {"questions": len(rows)}


def discounted(gains: Iterable[float]) -> float:
    """DCG@10 of gains in the order found."""
    return float(sum(gain / np.log2(place + 1) for place, gain in zip(range(1, 11), gains, strict=False)))


def spearman(one: Sequence[float] | np.ndarray, other: Sequence[float] | np.ndarray) -> float:
    """Spearman's rank correlation, -1 to 1; equal values share the mean of their ranks. 0 where one never varies."""
    a, b = _mean_ranks(one), _mean_ranks(other)
    a, b = a - a.mean(), b - b.mean()
    length = float(np.sqrt((a @ a) * (b @ b)))
    return float(a @ b) / length if length else 0.0


def _mean_ranks(values: Sequence[float] | np.ndarray) -> np.ndarray:
    _, group, sizes = np.unique(np.asarray(values, dtype=np.float64), return_inverse=True, return_counts=True)
    ends = np.cumsum(sizes)
    ranks: np.ndarray = (ends - (sizes - 1) / 2)[group]
    return ranks


def mean_of(rows: Iterable[Figures]) -> Figures:
    """The plain mean of every figure, each row weighing alike; questions are added up. Rows share their keys."""
    kept = list(rows)
    if not kept:
        raise ValueError("there is nothing to take the mean of")
    mean = {name: float(np.mean([row[name] for row in kept])) for name in kept[0]}
    return mean | ({"questions": sum(row["questions"] for row in kept)} if "questions" in mean else {})


def with_mean(rows: Mapping[str, Figures]) -> dict[str, Figures]:
    """The rows and their mean."""
    return {**rows, "mean": mean_of(rows.values())}


def pair_figures(ranks: Mapping[tuple[str, str], Sequence[int]]) -> dict[str, Any]:
    """Of ranks by (question language, passage language): every pair's figures, and their means within a language and
    across languages, by either; a mean over languages weighs them alike."""
    pairs = {pair: rank_figures(found) for pair, found in ranks.items()}
    languages = list(dict.fromkeys(source for source, _ in pairs))
    across = {pair: figures for pair, figures in pairs.items() if pair[0] != pair[1]}
    result: dict[str, Any] = {"pairs": {a: {b: pairs[a, b] for b in languages if (a, b) in pairs} for a in languages}}
    result["within"] = with_mean({name: pairs[name, name] for name in languages if (name, name) in pairs})
    if across:
        for place, kind in enumerate(("question", "passage")):
            rows = {name: [row for pair, row in across.items() if pair[place] == name] for name in languages}
            result[f"across, by {kind} language"] = with_mean({name: mean_of(row) for name, row in rows.items()})
    return result
