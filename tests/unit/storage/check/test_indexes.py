"""Whether an index holds what it should, beside an index that followed the catalogue."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import numpy as np
import pytest
from builders import add_vectors

from app.domain.messages import message
from app.storage.catalogue import Catalogue
from app.storage.check.indexes import VECTORS, IndexUnderCheck, check_index, comparable_vectors
from app.storage.connection import connect
from app.storage.follower import Follower, VectorLog
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.reader import CatalogueReader

DIMENSION = 4


@pytest.mark.parametrize("nothing", [0.0, -0.0])
def test_a_vector_of_nothing_is_not_missed(
    tmp_path: Path, catalogue: Catalogue, reader: CatalogueReader, nothing: float
) -> None:
    with catalogue.transaction():
        embedder = catalogue.register_embedder("e", "digest", DIMENSION)
    vectors = np.array([[1, 0, 0, 0], [nothing] * DIMENSION, [0, 1, 0, 0]], np.float32)
    add_vectors(catalogue, embedder, vectors)
    index = HnswIndex(tmp_path / "vectors", DIMENSION, writable=True)
    follower = Follower(VectorLog(reader, index, embedder))
    follower.catch_up()
    follower.save()
    with closing(connect(tmp_path / "catalogue.sqlite3", read_only=True)) as connection:
        ids = comparable_vectors(connection.execute(VECTORS, (embedder,)).fetchall())
    checked = IndexUnderCheck(message("storage.vector_index"), VectorLog(reader, index, embedder), [])
    assert check_index(checked, ids) is None
    index.remove(np.array(ids[:1], np.int64))
    missed = check_index(checked, ids)
    assert missed is not None and missed.code == "index_incomplete" and missed.count == 1
