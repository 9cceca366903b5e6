"""Measures `resources/e5-small/projections.npz` (see app/inference/projection.py for what it holds).

    python packaging/e5/measure_projections.py SHARED

SHARED is the folder that holds `parallel/free` (translations, `language<TAB>English<TAB>other`) and `eval` (question
sets, of which the training halves are read). Nothing that quality is measured on is read. Takes some five minutes on
two cores, and is needed again only for another model; sums of floating-point numbers differ a little between
machines, so the file is kept. The numbers of directions were chosen on XQuAD's development half: with 16 for whole
texts and 24 for tokens the right passages' share of the first results in a pool of twelve languages stops growing,
while the order within a language and across two is as without.
"""

from __future__ import annotations

import argparse
import io
import json
import lzma
import random
import sys
import zipfile
from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.common.paths import resources_dir
from app.domain.models import BUILT_IN, ModelSpec
from app.inference.pooling import pooled
from app.inference.session import Session
from app.inference.tokenizer import open_tokenizer
from app.models.registry import load_models

SOURCES = ("nllb_seed", "tico19", "docs_misc", "ms_beginners", "tatoeba_challenge")
PAIRS, FEWEST = 70, 40  # of a language
SHORTEST, LONGEST = 20, 400  # characters
PASSAGES, QUESTIONS = 200, 400  # of each question set
DENSE_DIRECTIONS, TOKEN_DIRECTIONS = 16, 24

Pair = tuple[str, str]  # English, other
Vector = NDArray[np.float64]


def translations(shared: Path) -> dict[str, list[Pair]]:
    """Pairs by language, of languages with enough of them."""
    found: dict[str, list[Pair]] = defaultdict(list)
    for source in SOURCES:
        of_source: dict[str, list[Pair]] = defaultdict(list)
        with lzma.open(shared / "parallel" / "free" / f"{source}.tsv.xz", "rt", encoding="utf-8") as lines:
            for line in lines:
                language, english, other = line.rstrip("\n").split("\t")
                if SHORTEST < len(english) < LONGEST and SHORTEST < len(other) < LONGEST and english != other:
                    of_source[language].append((english, other))
        for language, pairs in sorted(of_source.items()):
            found[language] += random.Random(source + language).sample(pairs, min(PAIRS, len(pairs)))
    return {
        language: random.Random(language).sample(pairs, min(PAIRS, len(pairs)))
        for language, pairs in sorted(found.items())
        if len(pairs) >= FEWEST
    }


def questions_and_passages(shared: Path) -> tuple[list[str], list[str]]:
    """Of the training halves of the question sets, as many of each."""
    questions: list[str] = []
    passages: list[str] = []
    for file in sorted(shared.glob("eval/*/train.json.xz")):
        found: Any = json.loads(lzma.decompress(file.read_bytes()))
        for texts, kept, count in (
            (list(found["queries"].values()), questions, QUESTIONS),
            (list(found["corpus"].values()), passages, PASSAGES),
        ):
            kept += random.Random(file.parent.name).sample(texts, min(count, len(texts)))
    return questions, passages


class Reader:
    """Means of what a model makes of texts, as it is without any projection."""

    def __init__(self, spec: ModelSpec) -> None:
        self._spec = spec
        self._tokenizer = open_tokenizer(spec)
        self._session = Session(spec)

    def means(self, texts: Sequence[str], *, of_questions: bool = False) -> tuple[Vector, Vector]:
        """Of whole texts' vectors, and of all their tokens'."""
        dense, tokens, count = np.zeros(self._spec.dimension or 0), np.zeros(self._spec.dimension or 0), 0
        for whole, states in self._read(texts, of_questions):
            dense += whole
            tokens += states.sum(axis=0)
            count += len(states)
        return dense / len(texts), tokens / count

    def hidden_states(self, text: str, *, of_question: bool) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
        """The vector [dimension] of length 1 for the whole text, and the hidden states [tokens, dimension] of its own
        tokens, not those of its prompt."""
        prompt = self._spec.query_prompt if of_question else self._spec.passage_prompt
        tokens, _ = self._tokenizer.encode(prompt + text, self._spec.max_tokens)
        (states,) = self._session.run(tokens.ids, ["last_hidden_state"])
        return pooled(states, self._spec.pooling), states[tokens.places_after(len(prompt))]

    def _read(
        self, texts: Sequence[str], of_questions: bool
    ) -> Iterator[tuple[NDArray[np.float32], NDArray[np.float32]]]:
        with ThreadPoolExecutor() as pool:
            yield from pool.map(lambda text: self.hidden_states(text, of_question=of_questions), texts)


def directions(differences: Sequence[Vector], count: int) -> Vector:
    """The `count` orthonormal directions [count, dimension] in which these, and none at all, differ most."""
    rows = np.stack([*differences, np.zeros(len(differences[0]))])
    return np.asarray(np.linalg.svd(rows - rows.mean(axis=0), full_matrices=False)[2][:count])


def write(path: Path, arrays: dict[str, Vector]) -> None:
    """An .npz that is the same to the byte for the same arrays."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, array in arrays.items():
            data = io.BytesIO()
            np.save(data, np.ascontiguousarray(array, dtype=np.float32))
            archive.writestr(zipfile.ZipInfo(f"{name}.npy", (1980, 1, 1, 0, 0, 0)), data.getvalue())


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=Path)
    shared: Path = options.parse_args().shared
    if not (shared / "parallel" / "free").is_dir():
        sys.exit(f"There is no {shared / 'parallel' / 'free'}: SHARED must hold the translations, see above.")
    spec = load_models(resources_dir())[BUILT_IN]
    reader = Reader(spec)
    dense: list[Vector] = []
    tokens: list[Vector] = []
    pairs = translations(shared)
    print(f"{len(pairs)} languages, {sum(map(len, pairs.values())):,} pairs", flush=True)
    for found in pairs.values():
        english = reader.means([each for each, _ in found])
        other = reader.means([each for _, each in found])
        dense.append(other[0] - english[0])
        tokens.append(other[1] - english[1])
    questions, passages = questions_and_passages(shared)
    print(f"{len(questions):,} questions, {len(passages):,} passages", flush=True)
    of_questions = reader.means(questions, of_questions=True)
    of_passages = reader.means(passages)
    arrays: dict[str, Vector] = {}
    for place, (kind, differences, count) in enumerate(
        (("dense", dense, DENSE_DIRECTIONS), ("token", tokens, TOKEN_DIRECTIONS))
    ):
        arrays[f"{kind}_question_mean"] = of_questions[place]
        arrays[f"{kind}_passage_mean"] = of_passages[place]
        arrays[f"{kind}_directions"] = directions(differences, count)
    write(spec.folder / spec.projections, arrays)


if __name__ == "__main__":
    main()
