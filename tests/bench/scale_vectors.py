"""What the vector index alone costs, and what it and the catalogue's form of vectors lose: memory and disk for each
passage, recall of the ten nearest beside an exact search over the embedder's own vectors, times to fill, search, save,
load, remove a tenth.

    .venv/bin/python tests/bench/scale_vectors.py [--sizes 10000,100000,1000000] [--dimensions 384,1024] [--real FILE]

At 384 numbers the vectors are made of the built-in embedder's, as `large_library` says, and questions are real ones; at
1,024 they are like bge-m3's: the same through a random layer of tanh, which makes them bend as a network's do, brought
to a spectrum that falls as the rank to the power of .9, with a direction that all share so that two texts have a cosine
of about .42. Memory is what a process that loads it holds beyond an empty one, without mapped files.
`--real` names vectors [n, 384] of real texts (an .npy), which are then taken as they are where they are enough. Never
beside made ones: each would be nearer to all that are made of it than these are to each other, so that the graph has
ways to it alone, and loses a tenth of them.
"""

from __future__ import annotations

import argparse
import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from large_library import VectorMaker
from real_vectors import RealVectors, passage_vectors, private_bytes, question_vectors
from record import Record, add_options

from app.ports import Ids, IndexPosition, Vector
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.vector_blobs import pack_dense, unpack_dense

_AT_ONCE = 512
_MADE_AT_ONCE = 10_000
_NEAREST = 10
_POSITION = IndexPosition("bench", "bench", 1, 0)


class Wide:
    """Makes 1,024 numbers of 384."""

    def __init__(self, sample: Vector, seed: int) -> None:
        random = np.random.default_rng(seed)
        self._mean = sample.mean(axis=0)
        self._first = 3 * random.standard_normal((sample.shape[1], 2048), dtype=np.float32)
        self._second = random.standard_normal((2048, 1024), dtype=np.float32) / 45
        bent = self._bent(sample)
        self._centre = bent.mean(axis=0)
        values, axes = np.linalg.eigh(np.cov((bent - self._centre).T))
        wanted = (np.arange(1024, 0, -1) + 20.0) ** -0.9
        wanted /= wanted.sum()
        self._axes = (axes * np.sqrt(wanted / np.maximum(values, 1e-9))).astype(np.float32)
        shared = random.standard_normal(1024)
        self._shared = (0.85 * shared / np.linalg.norm(shared)).astype(np.float32)
        self._turned = np.linalg.qr(random.standard_normal((1024, 1024)))[0].astype(np.float32)

    def _bent(self, vectors: Vector) -> Vector:
        bent: Vector = np.tanh((vectors - self._mean) @ self._first) @ self._second
        return bent

    def __call__(self, vectors: Vector) -> Vector:
        made = (((self._bent(vectors) - self._centre) @ self._axes) + self._shared) @ self._turned
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Made:
    """Vectors on the disk: `exact` [n, dimension] as they are compared, float32; `kept` [n, bytes] as the catalogue
    has them, from which `compared` makes what is compared."""

    exact: np.memmap
    kept: np.memmap
    compared: Callable[[Vector], Vector]

    def full(self, ids: Ids) -> tuple[Ids, Vector]:
        """As an index gets them."""
        rows = [row.tobytes() for row in self.kept[ids]]
        return ids, self.compared(unpack_dense(rows, self.exact.shape[1]))


def make(folder: Path, count: int, real: RealVectors, wide: Wide | None, seed: int, *, as_they_are: bool) -> Made:
    """So many, in files of `folder`; with `as_they_are` the first are the real ones."""
    dimension = 384 if wide is None else 1024
    length = len(pack_dense(np.zeros((1, dimension), np.float32))[0])
    exact = np.memmap(folder / "exact", np.float32, "w+", shape=(count, dimension))
    kept = np.memmap(folder / "kept", np.uint8, "w+", shape=(count, length))
    maker = VectorMaker(real.raw, seed)
    for begin in range(0, count, _MADE_AT_ONCE):
        few = min(_MADE_AT_ONCE, count - begin)
        given = real.raw[begin : begin + few] if as_they_are else real.raw[:0]
        made = np.concatenate([given, maker.make(few - len(given))])
        raw = made if wide is None else wide(made)
        exact[begin : begin + few] = raw if wide is not None else real.project_passages(raw)
        kept[begin : begin + few] = np.frombuffer(b"".join(pack_dense(raw)), np.uint8).reshape(few, length)
    return Made(exact, kept, real.project_passages if wide is None else _same)


def _same(vectors: Vector) -> Vector:
    return vectors


def measure(record: Record, made: Made, questions: Vector, folder: Path) -> None:
    """Of the vectors on the disk and of questions [m, dimension]."""
    vectors, full = made.exact, made.full
    count, dimension = vectors.shape
    at = {"dimensions": dimension, "passages": count}

    place = folder / "index" / "1"
    index = HnswIndex(place, dimension, full, writable=True)
    index.search(questions[0], _NEAREST)
    began = time.perf_counter()
    for begin in range(0, count, _AT_ONCE):
        ids = np.arange(begin, min(begin + _AT_ONCE, count), dtype=np.int64)
        index.add(ids, full(ids)[1])
    record.add("adding a passage", "µs", (time.perf_counter() - began) / count * 1e6, **at)
    _search(record, index, vectors, questions, at)
    _timed(record, "saving", lambda: index.checkpoint(_POSITION), at)
    record.add("file, of a passage", "bytes", place.with_suffix(".hnsw").stat().st_size / count, **at)
    held, seconds = _loaded_elsewhere(place, dimension)
    record.add("loading", "s", seconds, **at)
    record.add("memory of a passage", "bytes", held / count, **at)
    _timed(record, "removing a tenth", lambda: index.remove(np.arange(0, count, 10)), at)
    _timed(record, "saving without it", lambda: index.checkpoint(_POSITION), at)
    index.close()


def load(place: Path, dimension: int) -> tuple[int, float]:
    """Loads an index; returns the bytes that it takes, and the seconds."""
    HnswIndex(place.with_name("none"), dimension, writable=False).search(np.ones(dimension, np.float32), _NEAREST)
    gc.collect()
    base, began = private_bytes(), time.perf_counter()
    index = HnswIndex(place, dimension, writable=False)
    assert len(index)  # it waits until what is read in the background is there
    seconds = time.perf_counter() - began
    index.search(np.ones(dimension, np.float32), _NEAREST)
    gc.collect()
    return private_bytes() - base, seconds


def _loaded_elsewhere(place: Path, dimension: int) -> tuple[int, float]:
    """In a process in which nothing was given back before that it could be put into."""
    code = "import sys; from pathlib import Path; from scale_vectors import load\n"
    code += "print(*load(Path(sys.argv[1]), int(sys.argv[2])))"
    paths = os.pathsep.join(sys.path)
    command = [sys.executable, "-c", code, str(place), str(dimension)]
    out = subprocess.run(command, capture_output=True, text=True, check=True, env={**os.environ, "PYTHONPATH": paths})
    held, seconds = out.stdout.split()
    return int(held), float(seconds)


def _timed(record: Record, name: str, run: object, at: dict[str, int]) -> None:
    began = time.perf_counter()
    assert callable(run)
    run()
    record.add(name, "s", time.perf_counter() - began, **at)


def _search(record: Record, index: HnswIndex, vectors: np.memmap, questions: Vector, at: dict[str, int]) -> None:
    times, found = [], []
    for question in questions:
        began = time.perf_counter()
        found.append([id_ for id_, _ in index.search(question, _NEAREST)])
        times.append((time.perf_counter() - began) * 1000)
    record.add("search for ten", "ms", times, **at)
    for share in (0.5, 0.05, 0.002):
        allowed = np.flatnonzero(np.random.default_rng(3).random(len(vectors)) < share)
        among = [[id_ for id_, _ in index.search(each, _NEAREST, allowed)] for each in questions[:50]]
        exact = _exact(vectors, questions[:50], allowed)
        record.add("recall of ten, filtered", "share", _recall(among, exact), allowed=share, **at)
    record.add("recall of ten", "share", _recall(found, _exact(vectors, questions)), **at)


def _recall(found: Sequence[Sequence[int]], exact: Sequence[Sequence[int]]) -> float:
    return float(np.mean([len(set(a) & set(b)) / len(b) for a, b in zip(found, exact, strict=True)]))


def _exact(vectors: np.memmap, questions: Vector, allowed: Ids | None = None) -> list[list[int]]:
    """The ten nearest of all, compared one by one in portions."""
    best = np.full((len(questions), _NEAREST), -2.0, np.float32)
    ids = np.zeros((len(questions), _NEAREST), np.int64)
    places = np.arange(len(vectors)) if allowed is None else allowed
    for begin in range(0, len(places), 20_000):
        part = places[begin : begin + 20_000]
        scores = np.concatenate([best, questions @ np.asarray(vectors[part], np.float32).T], axis=1)
        candidates = np.concatenate([ids, np.broadcast_to(part, (len(questions), len(part)))], axis=1)
        top = np.argpartition(-scores, _NEAREST - 1, axis=1)[:, :_NEAREST]
        best, ids = np.take_along_axis(scores, top, 1), np.take_along_axis(candidates, top, 1)
    return [row.tolist() for row in ids]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10000,100000,1000000")
    parser.add_argument("--dimensions", default="384,1024")
    parser.add_argument("--real", type=Path)
    parser.add_argument("--questions", type=int, default=400)
    add_options(parser)
    options = parser.parse_args()
    record = Record("scale-vectors", __doc__, seed=options.seed)
    real = passage_vectors(options.real)
    asked = question_vectors(options.questions, options.real)
    for dimension in map(int, options.dimensions.split(",")):
        wide = Wide(real.raw[:6000], options.seed) if dimension == 1024 else None
        questions = real.project_questions(asked) if wide is None else wide(asked)
        for size in map(int, options.sizes.split(",")):
            with tempfile.TemporaryDirectory() as temporary:
                folder, as_they_are = Path(temporary), options.real is not None and size <= len(real.raw)
                made = make(folder, size, real, wide, options.seed, as_they_are=as_they_are)
                measure(record, made, questions, folder)
    record.picture("passages", "bytes")
    record.finish(options.json)


if __name__ == "__main__":
    main()
