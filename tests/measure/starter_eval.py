"""Measures the built-in starter embedder on the shared evaluation sets.

    make starter-eval [ARGS="--only xquad,speed --json FILE"]

XQuAD and the question sets' development halves, LASER's Tatoeba test and STS-B lie in the shared folder
(DRAGOMAN_SHARED, else `shared/` beside the checkout; see evaluation_sets.py). All figures but speeds are shares from
0 to 1, and means weigh every language alike. Minutes on two cores.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from pathlib import Path
from typing import Any

from evaluation import PARTS, Evaluation, Options
from evaluation_sets import EvaluationSets

from app.errors import ModelFault

ENVIRONMENT = 3


def main() -> int:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument(
        "--model", type=Path, help="a folder with tokenizer.json and model.onnx; default: the starter"
    )
    arguments.add_argument("--only", default=",".join(PARTS), help="the parts, of: " + ",".join(PARTS))
    arguments.add_argument("--languages", default="", help="of XQuAD: ar,de,…; default: all")
    arguments.add_argument(
        "--questions",
        type=int,
        default=100,
        help="per language or set in `hybrid` (a fifth of it in each pair of"
        " two languages), and per pair of two languages for multi-vector; default: 100",
    )
    arguments.add_argument("--matrix", action="store_true", help="print every pair of XQuAD's languages")
    arguments.add_argument("--minilm", type=Path, help="a folder of all-MiniLM-L6-v2 (ONNX) to set beside it")
    arguments.add_argument("--json", type=Path, help="write all numbers there")
    given = arguments.parse_args()
    chosen = given.only.split(",")
    if unknown := set(chosen) - set(PARTS):
        arguments.error(f"there is no part {', '.join(sorted(unknown))}; there are {', '.join(PARTS)}")
    if given.questions < 1:
        arguments.error("--questions must be 1 or more")
    sets = EvaluationSets.shared()
    if not sets.folder.is_dir():
        print(f"Not measured: there is no {sets.folder}. DRAGOMAN_SHARED must name the folder that holds eval/.")
        return 0
    languages = tuple(filter(None, given.languages.split(",")))
    try:
        evaluation = Evaluation(Options(given.model, languages, given.questions, given.matrix, given.minilm), sets)
    except ModelFault as fault:
        print(fault, file=sys.stderr)
        return ENVIRONMENT
    results: dict[str, Any] = {"model": evaluation.described(), "questions": given.questions, "seconds": {}}
    for part in PARTS:
        if part in chosen:
            started = time.perf_counter()
            results[part] = evaluation.measure(part)
            sys.stdout.flush()
            results["seconds"][part] = round(time.perf_counter() - started, 1)
            if given.json:  # after each part, so that a run cut short leaves what it has
                given.json.write_text(json.dumps(results, ensure_ascii=False, indent=1), encoding="utf-8")
    print("Seconds: " + ", ".join(f"{part} {seconds:.0f}" for part, seconds in results["seconds"].items()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
