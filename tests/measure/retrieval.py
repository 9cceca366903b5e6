"""Each stage of a search where every question has its answer in a library of one language or of one set."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from evaluation_sets import QuestionSet
from figures import Figures, graded_figures, pair_figures, rank_in, with_mean
from passage_library import STAGES, PassageLibrary

from app.inference.embedder import OnnxEmbedder

_STEP = 53  # questions: more than are about one article

Stages = dict[str, dict[str, Figures]]  # by stage, then by language or set


def measure_pairs(sets: Mapping[str, QuestionSet], embedder: OnnxEmbedder, within: int, across: int) -> dict[str, Any]:
    """Figures of each stage (see `pair_figures`): a library for each language of passages, asked `within` questions in
    its own language and `across` in each other one.

    The sets must be translations of one another.
    """
    ranks: dict[str, dict[tuple[str, str], list[int]]] = {stage: {} for stage in STAGES}
    pairs = 0
    for target, passages_of in sets.items():
        with PassageLibrary(passages_of.passages, embedder) as library:
            for source, questions_of in sets.items():
                pairs += 1  # each pair is asked others: the same few would stand for all
                asked = questions_of.thinned(within if source == target else across, _STEP * pairs)
                for question, grades in zip(asked.questions, asked.grades, strict=True):
                    for stage, found in library.stages(question).items():
                        ranks[stage].setdefault((source, target), []).append(rank_in(found, grades))
    return {stage: pair_figures(found) for stage, found in ranks.items()}


def measure_sets(sets: Sequence[QuestionSet], embedder: OnnxEmbedder, questions: int) -> Stages:
    """Figures of question sets by stage, `questions` of each asked of a library of its own passages."""
    rows = {one.name: _measure_set(one.thinned(questions), embedder) for one in sets}
    return {stage: with_mean({name: row[stage] for name, row in rows.items()}) for stage in STAGES}


def _measure_set(questions: QuestionSet, embedder: OnnxEmbedder) -> dict[str, Figures]:
    with PassageLibrary(questions.passages, embedder) as library:
        found = [library.stages(question) for question in questions.questions]
    return {stage: graded_figures([row[stage] for row in found], questions.grades) for stage in STAGES}
