"""Each stage of a search through the product's own code: words, meaning, fused, reranked.

    python tests/measure/retrieval.py --xquad FILE [--languages en,de] [--questions 60]

FILE is XQuAD (CC-BY-SA-4.0) as one JSON object, xz-compressed or not: {language: {paragraphs: [text], questions:
[[text, index of its paragraph]]}}. Every paragraph becomes a document of a real catalogue; questions go through the
real search. Prints recall@1, recall@10 and MRR@10, within a language and across languages. `starter_eval.py` measures
the same, and more.
"""

from __future__ import annotations

import argparse
from collections.abc import Mapping, Sequence
from pathlib import Path

from evaluation_sets import EvaluationSets, QuestionSet
from figures import Figures, graded_figures, rank_figures, rank_in, with_mean
from passage_index import STAGES, PassageIndex, RememberingEmbedder
from report import stages_table

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.ruler import Ruler
from app.models import BUILT_IN, load_models
from app.paths import resources_dir

Stages = dict[str, dict[str, Figures]]  # by stage, then by language or set


def measure_stages(
    sets: Mapping[str, QuestionSet], embedder: Embedder, chunker: Chunker, questions: int, across: int
) -> dict[str, Stages]:
    """Figures within a language, `questions` in each; and across languages, `across` in each pair.

    The sets must be translations of one another.
    """
    within: dict[str, dict[str, list[int]]] = {stage: {name: [] for name in sets} for stage in STAGES}
    foreign: dict[str, dict[str, list[int]]] = {stage: {name: [] for name in sets} for stage in STAGES}
    for target, passages_of in sets.items():
        with PassageIndex(passages_of.passages, embedder, chunker) as index:
            for source, of_source in sets.items():
                asked = of_source.thinned(questions if source == target else across)
                for question, right in zip(asked.questions, asked.right, strict=True):
                    for stage, found in index.stages(question).items():
                        (within if source == target else foreign)[stage][target].append(rank_in(found, right))
    result = {"within": _figures(within)}
    if len(sets) > 1 and across:
        result["across, by passage language"] = _figures(foreign)
    return result


def measure_sets(sets: Sequence[QuestionSet], embedder: Embedder, chunker: Chunker, *, whole: bool) -> Stages:
    """Figures of question sets by stage: of the `whole` search, or only of the two legs, which is quick."""
    rows = {one.name: _measure_set(one, embedder, chunker, whole=whole) for one in sets}
    stages = STAGES if whole else STAGES[:2]
    return {stage: with_mean({name: row[stage] for name, row in rows.items()}) for stage in stages}


def _measure_set(questions: QuestionSet, embedder: Embedder, chunker: Chunker, *, whole: bool) -> dict[str, Figures]:
    rankings: dict[str, list[list[int]]] = {}
    with PassageIndex(questions.passages, embedder, chunker) as index:
        for question in questions.questions:
            for stage, found in (index.stages(question) if whole else index.legs(question)).items():
                rankings.setdefault(stage, []).append(found)
    return {stage: graded_figures(found, questions.grades) for stage, found in rankings.items()}


def _figures(ranks: Mapping[str, Mapping[str, list[int]]]) -> Stages:
    return {
        stage: with_mean({name: rank_figures(found) for name, found in by_name.items()})
        for stage, by_name in ranks.items()
    }


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--xquad", type=Path, required=True)
    arguments.add_argument("--languages", default="")
    arguments.add_argument("--questions", type=int, default=60, help="questions per pair of languages")
    options = arguments.parse_args()
    sets = EvaluationSets.shared().xquad(options.xquad)
    sets = {name: sets[name] for name in (options.languages.split(",") if options.languages else sets)}
    spec = load_models(resources_dir())[BUILT_IN]
    chunker = Chunker(Ruler(spec.tokenizer_file))
    stages = measure_stages(sets, RememberingEmbedder(spec), chunker, options.questions, options.questions)
    for title, figures in stages.items():
        print(stages_table(title, figures))


if __name__ == "__main__":
    main()
