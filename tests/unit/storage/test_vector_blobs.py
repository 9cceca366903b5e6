"""How vectors lie in the catalogue: as codes, and as versions before wrote them, side by side."""

from __future__ import annotations

import numpy as np
import pytest
from builders import unit_vectors

from app.ports import Vector
from app.storage.vector_blobs import StoredVector, dimension_of, pack_dense, unpack_dense

DIMENSIONS = [3, 8, 24, 45, 384]


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_what_comes_back_is_nearly_what_was_kept(dimension: int) -> None:
    vectors = unit_vectors(50, dimension).astype(np.float32)
    blobs = pack_dense(vectors)
    found = unpack_dense(blobs, dimension)
    step = np.abs(vectors).max(axis=1, keepdims=True) / 127
    assert found.dtype == np.float32 and np.all(np.abs(found - vectors) < step)
    assert np.allclose(np.linalg.norm(found, axis=1), 1, atol=1e-6)
    assert {len(blob) for blob in blobs} == {1 + dimension}


def _nine_bits(vectors: Vector) -> list[bytes]:
    """As the version before wrote them: a mark, the size of each number, a bit where it is below 0."""
    sizes = np.abs(vectors)
    codes = np.rint(sizes * (255 / np.max(sizes, axis=1, keepdims=True))).astype(np.uint8)
    rows = np.concatenate([codes, np.packbits(vectors < 0, axis=1)], axis=1)
    return [b"\x09" + row.tobytes() for row in rows]


def test_a_text_without_words_is_kept_as_zero() -> None:
    assert not unpack_dense(pack_dense(np.array([[0.0, -0.0, 0.0]], np.float32)), 3).any()


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_those_of_an_earlier_version_are_read_beside_them(dimension: int) -> None:
    vectors = unit_vectors(6, dimension).astype(np.float32)
    coded, halves = pack_dense(vectors), [row.tobytes() for row in vectors.astype(np.float16)]
    mixed = [coded[0], halves[1], b"", coded[2], b"x" * (dimension + 7), halves[3], *_nine_bits(vectors[4:])]
    found = unpack_dense(mixed, dimension)
    assert np.allclose(found[[0, 1, 3, 5, 6, 7]], vectors, atol=5e-3)
    assert not found[[2, 4]].any()
    assert np.array_equal(found[1], vectors[1].astype(np.float16).astype(np.float32))


@pytest.mark.parametrize("dimension", DIMENSIONS)
def test_a_blob_says_its_dimension(dimension: int) -> None:
    vectors = unit_vectors(20, dimension).astype(np.float32)
    assert {dimension_of(blob) for blob in (*pack_dense(vectors), *_nine_bits(vectors))} == {dimension}
    halves = [dimension_of(row.tobytes()) for row in vectors.astype(np.float16)]
    assert max(set(halves), key=halves.count) == dimension
    assert dimension_of(b"") is dimension_of("x") is dimension_of(None) is dimension_of(b"odd") is None


def test_one_of_another_form_is_not_whole() -> None:
    (blob,) = pack_dense(unit_vectors(1, 24).astype(np.float32))

    def whole(dense: object) -> bool:
        return StoredVector(1, b"hash", dense, None, None, 24).is_whole()

    assert whole(blob) and whole(bytes(48))
    for damaged in (blob[:-1], blob + b"x", b"\x09" + blob[1:], bytes(47), None, "text"):
        assert not whole(damaged)
