"""Development measures of a model in training, on the development halves, in half a minute.

The figures that count are those of `make starter-eval`, through the product's own code.
"""

from __future__ import annotations

import csv
import json
import lzma
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import numpy as np
from languages import TATOEBA_36

Encode = Callable[[list[str]], np.ndarray]


def spearman(first: np.ndarray, second: np.ndarray) -> float:
    def ranks(values: np.ndarray) -> np.ndarray:
        _, place, counts = np.unique(values, return_inverse=True, return_counts=True)
        middle = np.cumsum(counts) - (counts - 1) / 2
        return np.asarray(middle[place])

    return float(np.corrcoef(ranks(first), ranks(second))[0, 1])


def xquad(shared: Path, encode: Encode) -> dict[str, float]:
    with lzma.open(shared / "eval" / "xquad" / "xquad.json.xz", "rt", encoding="utf8") as file:
        data = json.load(file)
    passages = {language: encode(part["paragraphs"]) for language, part in data.items()}
    found: dict[str, list[tuple[float, float]]] = {"within": [], "across": []}
    per: dict[str, list[float]] = defaultdict(list)
    for asked, part in data.items():
        questions = encode([question for question, _ in part["questions"]])
        right = np.asarray([index for _, index in part["questions"]])
        for language, vectors in passages.items():
            scores = questions @ vectors.T
            rank = (scores > scores[np.arange(len(right)), right][:, None]).sum(1)
            kind = "within" if language == asked else "across"
            found[kind].append((float((rank == 0).mean()), float((rank < 10).mean())))
            if kind == "across":
                per[asked].append(found[kind][-1][1])
                per[language].append(found[kind][-1][1])
    result = {}
    for kind, values in found.items():
        first, ten = np.mean(values, axis=0)
        result[f"{kind}@1"], result[f"{kind}@10"] = float(first), float(ten)
    result.update({f"@10 {language}": float(np.mean(values)) for language, values in per.items()})
    return result


def tatoeba(shared: Path, encode: Encode) -> dict[str, float]:
    texts: dict[str, list[tuple[str, str]]] = defaultdict(list)
    path = shared / "eval" / "laser_tatoeba" / "tatoeba_test.tsv.xz"
    with lzma.open(path, "rt", encoding="utf8") as lines:
        for line in lines:
            language, english, other = line.rstrip("\n").split("\t")
            if language in TATOEBA_36:
                texts[language].append((english, other))
    right = {}
    for language, pairs in texts.items():
        ours, theirs = (encode([pair[side] for pair in pairs]) for side in (0, 1))
        right[language] = float(((theirs @ ours.T).argmax(1) == np.arange(len(pairs))).mean())
    return {"tatoeba36": float(np.mean(list(right.values()))), **{f"t {k}": v for k, v in right.items()}}


def sts(shared: Path, encode: Encode) -> dict[str, float]:
    result = {}
    for path in sorted((shared / "eval" / "stsb_multi").glob("*-dev.csv.xz")):
        with lzma.open(path, "rt", encoding="utf8") as file:
            rows = list(csv.reader(file))
        first, second = (encode([row[side] for row in rows]) for side in (0, 1))
        scores = np.asarray([float(row[2]) for row in rows])
        result[f"sts {path.name.split('-')[1]}"] = spearman((first * second).sum(1), scores)
    return {"sts": float(np.mean(list(result.values()))), **result}


def measure(shared: Path, encode: Encode) -> dict[str, float]:
    return {**xquad(shared, encode), **tatoeba(shared, encode), **sts(shared, encode)}


def short(found: dict[str, float]) -> str:
    names = ("within@1", "within@10", "across@1", "across@10", "tatoeba36", "sts")
    return "  ".join(f"{name} {found[name]:.3f}" for name in names)
