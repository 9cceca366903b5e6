"""Each stage of a search in a library of many languages: the twelve of XQuAD alone, and among many other passages.

There a question has an answer in each language, and passages in its own language crowd in before them.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from evaluation_sets import QuestionSet, thinned
from figures import Figures, graded_figures, rank_figures, rank_in, with_mean
from passage_library import STAGES, PassageLibrary

from app.inference.embedder import OnnxEmbedder

_FIRST = 12  # of XQuAD's languages

Stages = dict[str, dict[str, Figures]]  # by stage, then by language or set


def measure_pool(
    sets: Mapping[str, QuestionSet], embedder: OnnxEmbedder, questions: int, *, languages_known: bool
) -> Stages:
    """One library of all languages; by question language "right@12", the share of the right passages, one in each
    language, among the first twelve, and the figures of the first right one.

    The sets must be translations of one another.
    """
    passages, rights = _pooled(sets)
    rows: dict[str, dict[str, list[float]]] = {stage: {} for stage in STAGES}
    ranks: dict[str, dict[str, list[int]]] = {stage: {} for stage in STAGES}
    with PassageLibrary(passages, embedder, languages_known=languages_known) as library:
        for language, asked in sets.items():
            for question, right in _asked(asked, questions):
                wanted = rights[right].values()
                for stage, found in library.stages(question).items():
                    share = len(set(wanted).intersection(found[:_FIRST])) / min(len(wanted), _FIRST)
                    rows[stage].setdefault(language, []).append(share)
                    ranks[stage].setdefault(language, []).append(rank_in(found, wanted))
    return {
        stage: with_mean(
            {
                name: {"right@12": float(np.mean(shares)), **rank_figures(ranks[stage][name])}
                for name, shares in rows[stage].items()
            }
        )
        for stage in STAGES
    }


def measure_large(
    xquad: Mapping[str, QuestionSet],
    others: Sequence[QuestionSet],
    filling: Sequence[str],
    embedder: OnnxEmbedder,
    questions: int,
    *,
    languages_known: bool,
) -> dict[str, Any]:
    """One library of everything, `filling` too. Of XQuAD's questions the ranks of any right passage, of the one in the
    question's own language and of the best in another; of the `others` their own figures; and the number of
    passages."""
    passages, rights = _pooled(xquad)
    starts = []
    for one in others:
        starts.append(len(passages))
        passages += one.passages
    passages += filling
    kinds = ("any", "own", "another")
    ranks: dict[str, dict[str, dict[str, list[int]]]] = {kind: {stage: {} for stage in STAGES} for kind in kinds}
    of_sets: Stages = {stage: {} for stage in STAGES}
    with PassageLibrary(passages, embedder, languages_known=languages_known) as library:
        for language, asked in xquad.items():
            for question, right in _asked(asked, questions):
                everywhere = rights[right]
                elsewhere = [passage for name, passage in everywhere.items() if name != language]
                for stage, found in library.stages(question).items():
                    for kind, wanted in zip(
                        kinds, (list(everywhere.values()), [everywhere[language]], elsewhere), strict=True
                    ):
                        ranks[kind][stage].setdefault(language, []).append(rank_in(found, wanted))
        for one, start in zip(others, starts, strict=True):
            some = one.thinned(questions)
            found_of = [library.stages(question) for question in some.questions]
            grades = [{start + passage: grade for passage, grade in each.items()} for each in some.grades]
            for stage in STAGES:
                of_sets[stage][one.name] = graded_figures([found[stage] for found in found_of], grades)
    result: dict[str, Any] = {
        kind: {
            stage: with_mean({name: rank_figures(found) for name, found in by_language.items()})
            for stage, by_language in of_kind.items()
        }
        for kind, of_kind in ranks.items()
    }
    if others:
        result["sets"] = {stage: with_mean(rows) for stage, rows in of_sets.items()}
    return result | {"passages": len(passages)}


def _pooled(sets: Mapping[str, QuestionSet]) -> tuple[list[str], list[dict[str, int]]]:
    """All passages, and for each paragraph its passage by language."""
    passages = [text for one in sets.values() for text in one.passages]
    count = len(next(iter(sets.values())).passages)
    return passages, [
        {language: place * count + number for place, language in enumerate(sets)} for number in range(count)
    ]


def _asked(questions_of: QuestionSet, count: int) -> list[tuple[str, int]]:
    """(question, its paragraph), evenly over the set."""
    return list(thinned(tuple(zip(questions_of.questions, questions_of.right, strict=True)), count))
