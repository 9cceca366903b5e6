"""The language is taken out of vectors, and nothing else."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest

from app.domain.errors import ModelFault
from app.domain.models import ModelSpec
from app.inference.projection import LanguageProjection, load_projections
from app.ports import Embedder

SENTENCES = {
    "en": ["The dough must rise for an hour.", "The tenant pays for small repairs.", "The train leaves at noon."],
    "de": ["Der Teig muss eine Stunde gehen.", "Kleine Reparaturen zahlt der Mieter.", "Der Zug fährt am Mittag ab."],
    "ja": ["生地を一時間寝かせる。", "小さな修理は借主が払う。", "列車は正午に出発する。"],
}


def test_what_lies_in_a_direction_is_gone() -> None:
    mean = np.array([1.0, 0.0, 0.0], dtype=np.float32)
    directions = np.array([[0.0, 1.0, 0.0]], dtype=np.float32)
    projection = LanguageProjection(np.zeros(3, dtype=np.float32), mean, directions, "digest")
    found = projection.passage(np.array([[4.0, 5.0, 4.0], [1.0, 9.0, 2.0]], dtype=np.float32))
    assert found == pytest.approx(np.array([[0.6, 0.0, 0.8], [0.0, 0.0, 1.0]]))
    assert projection.question(np.array([3.0, 5.0, 4.0], dtype=np.float32)) == pytest.approx(np.array([0.6, 0.0, 0.8]))
    assert projection.passage(np.array([1.0, 7.0, 0.0], dtype=np.float32)) == pytest.approx(np.zeros(3))


def test_the_built_in_one_draws_translations_together(embedder: Embedder, spec: ModelSpec) -> None:
    """A sentence is nearer to its translation than to another of its own language, by more than before."""
    projections = load_projections(spec)
    assert projections is not None
    for found in (projections.dense, projections.tokens):
        assert found.directions @ found.directions.T == pytest.approx(np.eye(len(found.directions)), abs=1e-5)
    read = {
        language: np.stack([each.dense for each in embedder.embed(texts) if each.dense is not None])
        for language, texts in SENTENCES.items()
    }

    def margins(made: dict[str, np.ndarray]) -> list[float]:
        """Of the translation over the nearest other sentence of the same language, with cosines' spread as 1."""
        spread = float(np.std(np.concatenate(list(made.values())) @ np.concatenate(list(made.values())).T))
        return [
            float(made[a][n] @ made[b][n] - max(made[a][n] @ made[a][m] for m in range(3) if m != n)) / spread
            for a in made
            for b in made
            if a != b
            for n in range(3)
        ]

    before = margins(read)
    after = margins({language: projections.dense.passage(vectors) for language, vectors in read.items()})
    assert np.mean(after) > np.mean(before) and min(after) > 0


def test_a_model_without_one_and_a_file_that_is_none(spec: ModelSpec, tmp_path: Path) -> None:
    assert load_projections(dataclasses.replace(spec, projections="")) is None
    other = dataclasses.replace(spec, folder=tmp_path)
    with pytest.raises(ModelFault, match=r"projections\.npz"):
        load_projections(other)
    for damage in (b"", b"PK nonsense", b"\x93NUMPY"):
        (tmp_path / spec.projections).write_bytes(damage)
        with pytest.raises(ModelFault, match=r"projections\.npz"):
            load_projections(other)
