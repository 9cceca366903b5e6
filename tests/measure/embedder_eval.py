"""Measures search with the built-in embedder on the shared evaluation sets, through the product's own search.

    make embedder-eval [ARGS="--only pairs,pool --questions 50"]

XQuAD's and the question sets' development halves, LASER's Tatoeba test and STS-B lie in the shared folder
(DRAGOMAN_SHARED, else `shared/` beside the checkout; see evaluation_sets.py). The parts:

    pairs    XQuAD, a library for each language, asked in its own and in each other one
    pool     XQuAD, one library of all languages: right passages, one in each language, among the first twelve
    large    those among the passages of all other sets, some 10,000 in all
    sets     the question sets, each asked of its own passages
    tatoeba  sentences whose English translation is the nearest
    sts      Spearman's correlation of cosines with people's scores
    no-match how often "no good match" is said, by the limits that are stored (no_match.py measures those)

Stages: words alone, meaning (dense vectors) alone, fused, reranked. All figures are shares from 0 to 1; means weigh
every language alike. The default takes about twenty minutes on two cores the first time and less than half of that
later: vectors are kept (see cached_embedder.py), so that other weights are tried in minutes.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: products of token vectors are too small to share out

import numpy as np
from cached_embedder import CachedEmbedder
from card import write_card
from evaluation_sets import XTREME, EvaluationSets, thinned
from mixed import measure_large, measure_pool
from no_match import rates, show
from no_match_situations import Situations, all_rows
from report import GRADED, POOL, RETRIEVAL, matrix, per_language, stages_table
from retrieval import measure_pairs, measure_sets
from sentences import measure_similarity, measure_tatoeba

from app.common.paths import resources_dir
from app.domain.errors import ModelFault
from app.domain.models import BUILT_IN
from app.inference.projection import load_projections
from app.models.registry import load_models

ENVIRONMENT = 3
PARTS = ("pairs", "pool", "large", "sets", "tatoeba", "sts", "no-match")


class Evaluation:
    """One embedder and the sets; each part measures, prints its tables and returns its numbers."""

    def __init__(self, options: argparse.Namespace, sets: EvaluationSets) -> None:
        self._options = options
        self._sets = sets
        spec = load_models(resources_dir())[BUILT_IN]
        if options.model:
            spec = replace(spec, folder=options.model.resolve(), files=())
        self.embedder = CachedEmbedder(spec)
        xquad = sets.xquad()
        wanted = options.languages.split(",") if options.languages else list(xquad)
        self._xquad = {language: xquad[language] for language in wanted}

    def measure(self, part: str) -> dict[str, Any]:
        """One of PARTS."""
        measures: dict[str, Callable[[], dict[str, Any]]] = {
            "pairs": self._pairs,
            "pool": self._pool,
            "large": self._large,
            "sets": self._question_sets,
            "tatoeba": self._tatoeba,
            "sts": self._similarity,
            "no-match": self._no_match,
        }
        return measures[part]()

    def _pairs(self) -> dict[str, Any]:
        questions = self._options.questions
        result = measure_pairs(self._xquad, self.embedder, questions, max(1, questions // 5))
        for group in ("within", "across, by question language", "across, by passage language"):
            if all(group in figures for figures in result.values()):
                print(stages_table(f"XQuAD, {group}", {stage: figures[group] for stage, figures in result.items()}))
        for stage, figures in result.items() if self._options.matrix else ():
            for name in RETRIEVAL:
                print(matrix(f"XQuAD, {stage} {name}: questions down, passages across", figures["pairs"], name))
        return result

    def _pool(self) -> dict[str, Any]:
        known = not self._options.unknown_languages
        result = measure_pool(self._xquad, self.embedder, self._options.questions, languages_known=known)
        print(stages_table(f"XQuAD, one library of {len(self._xquad)} languages, any right passage", result, POOL))
        return result

    def _large(self) -> dict[str, Any]:
        others = self._sets.question_sets()
        room = self._options.large - sum(len(one.passages) for one in [*others, *self._xquad.values()])
        training = [text for texts in self._sets.training_passages().values() for text in texts]
        filling = thinned(tuple(training), max(0, room))
        known = not self._options.unknown_languages
        result = measure_large(
            self._xquad, others, filling, self.embedder, self._options.questions, languages_known=known
        )
        for kind, title in (
            ("any", "XQuAD, any right passage"),
            ("own", "XQuAD, the one in the question's language"),
            ("another", "XQuAD, the best in another language"),
        ):
            print(stages_table(f"{title}, among {result['passages']} passages", result[kind]))
        if "sets" in result:
            print(stages_table(f"Question sets among {result['passages']} passages", result["sets"], GRADED))
        return result

    def _question_sets(self) -> dict[str, Any]:
        result: dict[str, Any] = measure_sets(self._sets.question_sets(), self.embedder, self._options.questions)
        print(stages_table("Question sets, each among its own passages", result, GRADED))
        return result

    def _tatoeba(self) -> dict[str, Any]:
        pairs = self._sets.tatoeba()
        if not self._options.all_tatoeba:
            pairs = {language: found for language, found in pairs.items() if language in XTREME}
        result = {
            "as embedded": measure_tatoeba(pairs, self._encode),
            "as compared": measure_tatoeba(pairs, lambda texts: self._compared(self._encode(texts))),
        }
        for name, found in result.items():
            print(per_language(f"Tatoeba: share of sentences whose English translation is nearest, {name}", found))
        return result

    def _compared(self, vectors: np.ndarray) -> np.ndarray:
        projections = load_projections(self.embedder.spec)
        return vectors if projections is None else projections.dense.question(vectors)

    def _similarity(self) -> dict[str, Any]:
        result = measure_similarity(self._sets.sentence_pairs(), self._encode)
        print(per_language("STS-B: Spearman's correlation of the cosine with people's scores", result))
        return result

    def _no_match(self) -> dict[str, Any]:
        limits = self.embedder.spec.no_match_limits(self.embedder.digest)
        if limits is None:
            print("No limits are stored that were measured on these files: no answer is called no good match.\n")
            return {}
        rows = all_rows(Situations(self._sets, self.embedder, self._options.questions, tuple(self._xquad)))
        show(rows, limits)
        situations = dict.fromkeys(row.situation for row in rows)
        return {name: rates([row for row in rows if row.situation == name], limits) for name in situations}

    def _encode(self, texts: Sequence[str]) -> np.ndarray:
        # As the model's authors do where neither text answers the other: both read as questions.
        with ThreadPoolExecutor(self.embedder.spec.texts_at_a_time) as pool:
            read = pool.map(self.embedder.embed_query, texts)
            return np.stack([embedding.dense for embedding in read if embedding.dense is not None])


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--only", default=",".join(PARTS), help="the parts, of: " + ",".join(PARTS))
    arguments.add_argument(
        "--questions",
        type=int,
        default=100,
        help="asked in each language or set, and a fifth of it in each pair of two languages; default: 100",
    )
    arguments.add_argument("--languages", default="", help="of XQuAD: ar,de,…; default: all")
    arguments.add_argument("--all-tatoeba", action="store_true", help="all 112 languages; default: the customary 36")
    arguments.add_argument("--large", type=int, default=10_000, help="passages in the large library")
    arguments.add_argument(
        "--unknown-languages", action="store_true", help="no passage's language is known, in pool and large"
    )
    arguments.add_argument("--matrix", action="store_true", help="print every pair of XQuAD's languages")
    arguments.add_argument("--model", type=Path, help="a folder with tokenizer.json and model.onnx in its place")
    arguments.add_argument("--json", type=Path, help="write all numbers there, part by part")
    arguments.add_argument("--card", action="store_true", help="write the figures into the model's card")
    options = arguments.parse_args()
    chosen = options.only.split(",")
    if unknown := set(chosen) - set(PARTS):
        arguments.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if options.questions < 1:
        arguments.error("--questions must be 1 or more")
    sets = EvaluationSets.shared()
    if not sets.xquad():
        print(f"Not measured: there is no XQuAD in {sets.folder}. DRAGOMAN_SHARED must name the folder above eval/.")
        return 0
    try:
        evaluation = Evaluation(options, sets)
    except ModelFault as fault:
        print(fault, file=sys.stderr)
        return ENVIRONMENT
    results: dict[str, Any] = {"digest": evaluation.embedder.digest, "questions": options.questions, "seconds": {}}
    for part in (each for each in PARTS if each in chosen):
        started = time.perf_counter()
        results[part] = evaluation.measure(part)
        results["seconds"][part] = round(time.perf_counter() - started, 1)
        sys.stdout.flush()
        if options.json:  # after each part, so that a run cut short leaves what it has
            options.json.write_text(json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")
    evaluation.embedder.close()
    print("Seconds: " + ", ".join(f"{part} {seconds:.0f}" for part, seconds in results["seconds"].items()))
    if options.card:
        write_card(results)
    return 0


if __name__ == "__main__":
    sys.exit(main())
