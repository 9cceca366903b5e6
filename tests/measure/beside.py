"""The starter in English beside a random floor and, where it is installed, all-MiniLM-L6-v2: dense vectors alone."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np
from encoders import Encoder
from evaluation_sets import EvaluationSets, QuestionSet
from figures import Figures, graded_figures, rank_figures, ranks_of
from sentences import measure_alikeness

_GRADED = ("cranfield", "cisi")


def measure_beside(sets: EvaluationSets, encoders: Mapping[str, Encoder]) -> dict[str, Figures]:
    """For each encoder, by "set figure": XQuAD's, the graded sets' nDCG@10 and STS-B's correlation, of what is there.

    A passage is one text, cut at the encoder's length.
    """
    xquad = sets.xquad().get("en")
    graded = [one for one in sets.question_sets() if one.name in _GRADED]
    alike = sets.sentence_pairs().get("en")
    result: dict[str, Figures] = {}
    for name, encoder in encoders.items():
        row = result[name] = {}
        if xquad is not None:
            figures = rank_figures(ranks_of(_scores(xquad, encoder), xquad.right))
            row |= {f"xquad {figure}": figures[figure] for figure in ("recall@1", "recall@10", "mrr@10")}
        for questions in graded:
            rankings = np.argsort(-_scores(questions, encoder), axis=1, kind="stable").tolist()
            row[f"{questions.name} ndcg@10"] = graded_figures(rankings, questions.grades)["ndcg@10"]
        if alike:
            row["sts spearman"] = measure_alikeness({"en": alike}, encoder)["mean"]
    return result


def _scores(questions: QuestionSet, encoder: Encoder) -> np.ndarray:
    scores: np.ndarray = encoder.questions(questions.questions) @ encoder.passages(questions.passages).T
    return scores
