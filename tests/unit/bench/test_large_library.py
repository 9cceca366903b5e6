"""The libraries that benchmarks are run on: as the program would have left them."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
from builders import unit_vectors

from app.library import Library

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))

from large_library import PASSAGES, TextMaker, VectorMaker, write_library
from real_vectors import built_in


def test_a_run_of_the_program_finds_every_file_unchanged(tmp_path: Path) -> None:
    data, folder = tmp_path / "data", tmp_path / "documents"
    data.mkdir()
    folder.mkdir()
    vectors = VectorMaker(unit_vectors(50, 384))
    made = write_library(data, folder, 10 * PASSAGES, built_in(), TextMaker(vocabulary=3000), vectors)
    files = sorted(folder.rglob("*.txt"))
    assert len(files) == made.files == 10 and made.passages == 10 * PASSAGES
    assert sum(path.stat().st_size for path in files) == made.text_bytes
    with Library.open(data) as library:
        counts = library.index_now()
    assert counts.unchanged == 10 and not counts.indexed and not counts.failed
    assert (data / "vectors" / "1.hnsw").stat().st_size > made.passages * 192


def test_the_same_seed_gives_the_same_text() -> None:
    first, again, other = (TextMaker(seed, 3000).passages() for seed in (1, 1, 2))
    assert first == again != other and len(set(first)) == PASSAGES


def test_made_vectors_have_the_mean_and_the_spread_of_real_ones() -> None:
    real = unit_vectors(400, 24) + np.float32(0.3)
    real /= np.linalg.norm(real, axis=1, keepdims=True)
    made = VectorMaker(real).make(20_000)
    assert np.allclose(np.linalg.norm(made, axis=1), 1, atol=1e-5)
    assert np.allclose(made.mean(axis=0), real.mean(axis=0), atol=0.03)
    assert np.allclose(np.cov(made.T), np.cov(real.T), atol=0.01)
