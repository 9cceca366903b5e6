"""The graph of a small model beside the same model in NumPy."""

from __future__ import annotations

import numpy as np
import onnxruntime as ort
import pytest
from e5_graph import GELU_STEPS, GELU_ZERO, MIDDLE, WEIGHT_MAX, build_graph, int8_rows
from exact_model import ExactModel
from tiny_blob import PIECES, BlobWriter, measured_ranges
from weights_blob import WeightsBlob

IDS = [0, 7, 5, 14, 15, 9, 10, 13, 2]


@pytest.fixture(scope="module")
def blob() -> WeightsBlob:
    return WeightsBlob(BlobWriter().data())


@pytest.fixture(scope="module")
def session(blob: WeightsBlob) -> ort.InferenceSession:
    model = build_graph(blob, measured_ranges(blob))
    return ort.InferenceSession(model.SerializeToString(), providers=["CPUExecutionProvider"])


def hidden(session: ort.InferenceSession, *texts: list[int]) -> np.ndarray:
    found: np.ndarray = session.run(["last_hidden_state"], {"input_ids": np.array(texts, np.int64)})[0]
    return found


def test_it_computes_what_the_exact_weights_give(blob: WeightsBlob, session: ort.InferenceSession) -> None:
    wanted, _inputs = ExactModel(blob).run(IDS)
    found = hidden(session, IDS)[0]
    cosines = (found * wanted).sum(1) / np.linalg.norm(found, axis=1) / np.linalg.norm(wanted, axis=1)
    assert found.shape == wanted.shape
    assert cosines.min() > 0.998


def test_order_and_position_count(session: ort.InferenceSession) -> None:
    turned = hidden(session, IDS[::-1])[0, ::-1]
    assert np.abs(turned - hidden(session, IDS)[0]).max() > 0.1


def test_a_text_does_not_depend_on_its_neighbours(session: ort.InferenceSession) -> None:
    other = [2, 16, 16, 15, 4, 4, 3, 1, 0]
    alone = hidden(session, IDS)[0]
    assert np.array_equal(hidden(session, other, IDS, other)[1], alone)


def test_ids_that_are_none_are_taken_for_the_nearest(session: ort.InferenceSession) -> None:
    """Nothing outside the table is ever read."""
    assert np.array_equal(hidden(session, [0, 10**9, -5]), hidden(session, [0, len(PIECES) - 1, 0]))


def test_what_the_program_reads_from_the_file(blob: WeightsBlob, session: ort.InferenceSession) -> None:
    assert session.get_modelmeta().custom_metadata_map == {"vocabulary": str(len(PIECES)), "max_tokens": "24"}
    assert [each.name for each in session.get_inputs()] == ["input_ids"]


def test_the_same_bytes_each_time(blob: WeightsBlob) -> None:
    first, second = (build_graph(blob, measured_ranges(blob)).SerializeToString(deterministic=True) for _ in range(2))
    assert first == second


def test_ranges_of_another_model_are_refused(blob: WeightsBlob) -> None:
    with pytest.raises(ValueError, match="1 layers"):
        build_graph(blob, measured_ranges(blob)[:1])


def test_two_products_fit_into_sixteen_bits() -> None:
    """Processors without VNNI add them there, and would cut what is greater without a word."""
    assert 2 * WEIGHT_MAX * max(2 * MIDDLE, GELU_ZERO + GELU_STEPS) < 2**15
    weights = np.array([[1.0, 1.0, -0.5, 0.1], [1.0, -1.0, 0.1, 0.7], [0.0, 0.0, 0.0, 0.0]], np.float32)
    whole, scales = int8_rows(weights)
    assert np.abs(whole).max(axis=1).tolist() == [64, WEIGHT_MAX, 0]
    assert np.abs(whole * scales[:, None] - weights).max() <= scales.max() / 2
    for row in np.random.default_rng(1).normal(size=(50, 8)).astype(np.float32):
        whole, _scales = int8_rows(row[None])
        pairs = whole.astype(int).reshape(-1, 2).sum(axis=1)
        assert np.abs(pairs).max() * 255 < 2**15
