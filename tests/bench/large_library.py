"""Libraries of any size, made in minutes: text that is drawn as people's words are, in real files, and vectors that are
made of real ones. For benchmarks of what a library costs that is there, not of how fast it is read.

Words have the frequencies of a language (Zipf's law); each file has words of its own theme, so that its passages are
like each other. The rows are written to the catalogue as the workers hand them over, and nothing is read or embedded
for it: a run of the program finds every file unchanged. The indexes are filled by the program's own follower.

A vector is a real one of the built-in embedder, with noise of the same covariance (`SPREAD` of the variance), so that
the mean and the spectrum of a million are those of the real ones, and each has neighbours as near as real ones have.
Reading a million passages by the embedder itself would take a day.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.common.paths import DataDir
from app.common.stamps import stamp_of
from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText
from app.domain.models import ResolvedModel
from app.indexing.assembly import pipeline_version
from app.ports import Vector
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash

PASSAGES = 40  # of a file
WORDS = 90  # of a passage
SPREAD = 0.35
_FILES_AT_ONCE = 50
_THEME = 400  # words that a file has of its own
_COMMONEST = """
the of and to in a is that for it as was with be by on not he his but at are this have from or had an they
which one you were her all she there would their we him been has when who will more no if out so said what up
its about into than them can only other new some could time these two may then do first any my now such like
our over man me even most made after also did many before must through back years where much your way well
down should because each just those people how too little state good very make world still own see men work
long get here between both life being under never day same another know while last might us great old year off
come since against go came right used take three
"""
_ENGLISH = re.findall(r"\w+", _COMMONEST)
_STARTS = ("", *"bdfghklmnprstvz", "br", "st", "tr", "pl", "kr")


class TextMaker:
    """Passages of drawn words, the same for the same seed."""

    def __init__(self, seed: int = 1, vocabulary: int = 200_000) -> None:
        self._random = np.random.default_rng(seed)
        self._words = np.array([*_ENGLISH, *_made_up(vocabulary - len(_ENGLISH), self._random)])
        shares = 1.0 / np.arange(1, vocabulary + 1) ** 1.05
        self._cumulated = np.cumsum(shares / shares.sum())

    def passages(self, count: int = PASSAGES) -> list[str]:
        """The passages of one file: a third of the words are of its theme."""
        drawn = np.searchsorted(self._cumulated, self._random.random((count, WORDS)))
        theme = self._random.integers(len(_ENGLISH), len(self._words), _THEME)
        of_theme = theme[(self._random.random((count, WORDS)) ** 2 * _THEME).astype(int)]
        drawn = np.where(self._random.random((count, WORDS)) < 0.33, of_theme, drawn)
        drawn = np.minimum(drawn, len(self._words) - 1)
        return [_in_sentences(self._words[row].tolist()) for row in drawn]


def _made_up(count: int, random: np.random.Generator) -> Iterator[str]:
    starts, vowels = (
        np.array(
            ["b", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "z", "br", "st", "tr", "pl", "kr"]
        ),
        np.array(list("aeiou")),
    )
    ends = np.array(["", "", "n", "r", "s", "l", "t"])
    seen: set[str] = set()
    while len(seen) < count:
        syllables = random.integers(2, 5)
        word = "".join(random.choice(starts) + random.choice(vowels) for _ in range(syllables)) + random.choice(ends)
        if word not in seen:
            seen.add(word)
            yield word


def _in_sentences(words: Sequence[str]) -> str:
    parts = [" ".join(words[begin : begin + 15]).capitalize() for begin in range(0, len(words), 15)]
    return ". ".join(parts) + "."


class VectorMaker:
    """Vectors like `real` [n, dimension], which have length 1."""

    def __init__(self, real: Vector, seed: int = 1) -> None:
        self._random = np.random.default_rng(seed)
        self._mean = real.mean(axis=0)
        self._centred = (real - self._mean).astype(np.float32)
        values, axes = np.linalg.eigh(np.cov(self._centred.T))
        self._noise = (np.sqrt(np.maximum(values, 0))[:, None] * axes.T).astype(np.float32)

    def make(self, count: int) -> Vector:
        """So many [count, dimension], of length 1."""
        of = self._centred[self._random.integers(0, len(self._centred), count)]
        noise = self._random.standard_normal((count, len(self._noise)), dtype=np.float32) @ self._noise
        made = self._mean + np.sqrt(1 - SPREAD) * of + np.sqrt(SPREAD) * noise
        return np.asarray(made / np.linalg.norm(made, axis=1, keepdims=True), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Made:
    """How much was written."""

    files: int
    passages: int
    text_bytes: int


def write_library(
    data_dir: Path, folder: Path, passages: int, model: ResolvedModel, text: TextMaker, vectors: VectorMaker
) -> Made:
    """Writes `passages` (rounded to whole files) as files below `folder`, a tenth of them in each of its ten folders,
    and the catalogue of a library in `data_dir` that has read and embedded them. The indexes are left to be filled."""
    catalogue = Catalogue(DataDir(data_dir).catalogue)
    files = max(10, round(passages / PASSAGES))
    size = 0
    try:
        dimension = model.spec.dimension or 384
        with catalogue.transaction():
            catalogue.add_folder(folder, (), folder.stat().st_dev)
            embedder_id = catalogue.register_embedder(model.spec.id, model.digest, dimension)
        for begin in range(0, files, _FILES_AT_ONCE):
            with catalogue.transaction():
                for number in range(begin, min(begin + _FILES_AT_ONCE, files)):
                    written = text.passages()
                    path = folder / f"part {number * 10 // files}" / f"{number // 100:04}" / f"notes {number}.txt"
                    size += _write_file(catalogue, path, written)
                    hashes = [text_hash("", each) for each in written]
                    catalogue.add_vectors(embedder_id, hashes, vectors.make(len(written)))
    finally:
        catalogue.close()
    return Made(files, files * PASSAGES, size)


def _write_file(catalogue: Catalogue, path: Path, passages: Sequence[str]) -> int:
    data = "\n\n".join(passages).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    chunks, at = [], 0
    for passage in passages:
        chunks.append(Chunk(passage, at, at + len(passage), 0))
        at += len(passage) + 2
    pipeline = pipeline_version(path)
    key = ContentKey(hashlib.blake2b(data, digest_size=32).digest(), "txt", pipeline)
    content = catalogue.add_content(key, DocumentText(language="en", chunks=tuple(chunks)))
    stamp = stamp_of(path)
    catalogue.put_document(path, "text", stamp, pipeline, DocumentState.INDEXED, content_id=content)
    return len(data)
