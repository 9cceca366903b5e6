"""Codes of four bits: that they point where their vectors do."""

from __future__ import annotations

import numpy as np
import pytest
from builders import unit_vectors

from app.storage.indexes.nibble_codes import code_floats, decode, encode


@pytest.mark.parametrize(("dimension", "bytes_"), [(3, 36), (64, 36), (65, 68), (384, 196), (1024, 516)])
def test_a_code_is_half_a_byte_a_number_and_a_scale(dimension: int, bytes_: int) -> None:
    codes = encode(unit_vectors(5, dimension).astype(np.float32))
    assert codes.shape == (5, code_floats(dimension)) and codes.nbytes == 5 * bytes_


@pytest.mark.parametrize("dimension", [24, 384])
def test_its_direction_is_near_and_its_product_with_the_vector_right(dimension: int) -> None:
    vectors = unit_vectors(200, dimension).astype(np.float32)
    found = decode(encode(vectors), dimension)
    assert np.allclose(np.einsum("ij,ij->i", found, vectors), 1, atol=1e-5)
    assert np.min(1 / np.linalg.norm(found, axis=1)) > 0.98


def test_a_few_large_numbers_do_not_leave_the_rest_without_any() -> None:
    vectors = unit_vectors(50, 384).astype(np.float32)
    vectors[:, 7] += 0.5
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    found = decode(encode(vectors), 384)
    rest = np.delete(np.arange(384), 7)
    cosines = np.einsum("ij,ij->i", found[:, rest], vectors[:, rest]) / (
        np.linalg.norm(found[:, rest], axis=1) * np.linalg.norm(vectors[:, rest], axis=1)
    )
    assert cosines.min() > 0.9


def test_nothing_is_nothing() -> None:
    assert not decode(encode(np.zeros((2, 24), np.float32)), 24).any()
