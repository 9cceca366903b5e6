"""What a multilingual embedder's vectors say of the language they are in, taken out of them.

Vectors of one language lie together, so that in a library of several the passages in the question's own language would
come first whatever they say. For each language the mean of its texts differs from the mean of the same texts in
English; the directions in which these differences lie are found by singular values, and projected out, after the mean
of all texts is subtracted (Yang et al. 2021, "A Simple and Effective Method To Eliminate the Self Language Bias in
Multilingual Representations"). It is one linear map for every language: a passage whose language nobody knows, or
which is in two, is treated like any other. The arrays are measured by packaging/e5/measure_projections.py.
"""

from __future__ import annotations

import hashlib
import io
import zipfile
import zlib
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from app.common.regular_files import read_regular_file, why_unreadable
from app.domain.messages import message
from app.domain.models import ModelSpec
from app.inference.faults import unusable

Vectors = NDArray[np.float32]
_TINY = 1e-12
_LARGEST = 64 << 20  # bytes


@dataclass(frozen=True, slots=True)
class LanguageProjection:
    """Means [dimension] of questions' and of passages' vectors, and orthonormal `directions` [n, dimension] in which
    languages differ. `digest` names the file that they come from."""

    question_mean: Vectors
    passage_mean: Vectors
    directions: Vectors
    digest: str

    def question(self, vectors: Vectors) -> Vectors:
        """Vectors [..., dimension] of questions, or of their tokens, brought to where languages are alike; length 1."""
        return self._projected(vectors - self.question_mean)

    def passage(self, vectors: Vectors) -> Vectors:
        """The same of passages."""
        return self._projected(vectors - self.passage_mean)

    def _projected(self, vectors: Vectors) -> Vectors:
        left: Any = vectors - (vectors @ self.directions.T) @ self.directions
        return np.asarray(left / np.maximum(np.linalg.norm(left, axis=-1, keepdims=True), _TINY), dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Projections:
    """Of whole texts' vectors, and of single tokens'."""

    dense: LanguageProjection
    tokens: LanguageProjection


def load_projections(spec: ModelSpec) -> Projections | None:
    """Those of a model; None where none were measured. Raises `ModelFault` if the file is none."""
    if not spec.projections:
        return None
    path = spec.folder / spec.projections
    try:
        data = read_regular_file(path, _LARGEST)
        digest = hashlib.sha256(data).hexdigest()
        with np.load(io.BytesIO(data), allow_pickle=False) as arrays:
            found = {name: arrays[name].astype(np.float32) for name in arrays.files}
        dense, tokens = (
            LanguageProjection(
                found[f"{kind}_question_mean"], found[f"{kind}_passage_mean"], found[f"{kind}_directions"], digest
            )
            for kind in ("dense", "token")
        )
    except (OSError, ValueError, KeyError, EOFError, MemoryError, zipfile.BadZipFile, zlib.error) as error:
        damaged = message("inference.file_is_damaged")
        why = message("inference.said", words=why_unreadable(error)) if isinstance(error, OSError) else damaged
        raise unusable(spec, message("inference.file", file=spec.projections, why=why)) from error
    return Projections(dense, tokens)
