"""How the directions of languages are found, on a few translations of our own."""

from __future__ import annotations

import json
import lzma
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from measure_projections import FEWEST, SOURCES, Reader, directions, questions_and_passages, translations, write
from reference_models import HIDDEN, loaded

from app.inference.pooling import unit_rows


@pytest.fixture
def shared(tmp_path: Path) -> Path:
    free = tmp_path / "parallel" / "free"
    free.mkdir(parents=True)
    for source in SOURCES:
        lines = [f"de\tThe English sentence number {n} of {source}\tDer deutsche Satz Nummer {n}" for n in range(60)]
        lines += [f"fr\tThe English sentence number {n}, of few\tLa phrase française numéro {n}" for n in range(3)]
        lines += ["de\tToo short\tZu kurz", "de\tThe same in both languages\tThe same in both languages"]
        with lzma.open(free / f"{source}.tsv.xz", "wt", encoding="utf-8") as file:
            file.write("\n".join(lines) + "\n")
    (tmp_path / "eval" / "some_set").mkdir(parents=True)
    found = {"corpus": {"p": "a passage"}, "queries": {"q": "a question?"}, "qrels": [["q", "p", 1]]}
    for half in ("train", "dev"):
        data = json.dumps(found if half == "train" else {"corpus": {"x": "kept apart"}, "queries": {}, "qrels": []})
        (tmp_path / "eval" / "some_set" / f"{half}.json.xz").write_bytes(lzma.compress(data.encode()))
    return tmp_path


def test_languages_with_enough_translations(shared: Path) -> None:
    found = translations(shared)
    assert list(found) == ["de"] and len(found["de"]) >= FEWEST
    assert all(other.startswith("Der deutsche") and len(english) > 20 for english, other in found["de"])
    assert translations(shared) == found


def test_training_halves_alone(shared: Path) -> None:
    assert questions_and_passages(shared) == (["a question?"], ["a passage"])


def test_the_directions_in_which_languages_differ() -> None:
    axes = np.eye(5)
    found = directions([3 * axes[0], -3 * axes[0], 2 * axes[1], -2 * axes[1], 0.01 * axes[2]], 2)
    assert found.shape == (2, 5) and found @ found.T == pytest.approx(np.eye(2))
    assert np.abs(found) == pytest.approx(axes[:2], abs=1e-2)


def test_the_file_is_the_same_each_time(tmp_path: Path) -> None:
    arrays = {"one": np.arange(6.0).reshape(2, 3), "two": np.ones(3)}
    write(tmp_path / "a.npz", arrays)
    write(tmp_path / "b.npz", arrays)
    assert (tmp_path / "a.npz").read_bytes() == (tmp_path / "b.npz").read_bytes()
    with np.load(tmp_path / "a.npz") as read:
        assert read["one"].dtype == np.float32 and read["one"].tolist() == arrays["one"].tolist()


def test_what_is_measured_is_what_the_program_embeds() -> None:
    spec = replace(HIDDEN, query_prompt="query: ", passage_prompt="passage: ", dimension=loaded(HIDDEN).dimension)
    reader, embedder = Reader(spec), loaded(spec)
    texts = ["The dough must rise for an hour.", "bees"]
    for of_question in (True, False):
        for text in texts:
            vector, states = reader.hidden_states(text, of_question=of_question)
            heads = ("dense", "colbert")
            wanted = embedder.embed_query(text, heads) if of_question else next(embedder.embed([text], heads))
            assert wanted.dense is not None and np.array_equal(vector, wanted.dense)
            assert unit_rows(states) == pytest.approx(wanted.colbert)
    dense, tokens = reader.means(texts)
    assert dense.shape == tokens.shape == (spec.dimension,) and np.linalg.norm(dense) <= 1
