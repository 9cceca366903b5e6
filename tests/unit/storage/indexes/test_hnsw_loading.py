"""The vectors are read from the disk in the background, and waited for by whoever needs them."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from builders import eventually

from app.common.digests import sha256_of
from app.ports import IndexPosition
from app.storage.indexes.hnsw_index import HnswIndex

DIMENSION = 8
POSITION = IndexPosition("catalogue", "layout", 3, 0)


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch) -> threading.Event:
    """Until it is set, no file is known."""
    opened = threading.Event()

    def slow(path: Path) -> str:
        assert opened.wait(60)
        return sha256_of(path)

    for module in ("hnsw_graph", "hnsw_index"):
        monkeypatch.setattr(f"app.storage.indexes.{module}.sha256_of", slow)
    return opened


def _filled(folder: Path) -> Path:
    index = HnswIndex(folder / "1", DIMENSION, writable=True)
    index.add(np.arange(1, 4), np.eye(3, DIMENSION, dtype=np.float32))
    index.checkpoint(POSITION)
    index.close()
    return folder / "1"


def test_whoever_opens_it_does_not_wait(tmp_path: Path, gate: threading.Event) -> None:
    gate.set()
    path = _filled(tmp_path)
    gate.clear()
    index = HnswIndex(path, DIMENSION, writable=False)
    found: list[int] = []
    asking = threading.Thread(target=lambda: found.extend(id_ for id_, _ in index.search(np.eye(1, DIMENSION)[0], 1)))
    asking.start()
    assert asking.is_alive() and not found
    gate.set()
    asking.join(60)
    assert found == [1]
    assert (len(index), index.saved) == (3, POSITION)


def test_others_search_while_it_is_saved(tmp_path: Path, gate: threading.Event) -> None:
    gate.set()
    index = HnswIndex(_filled(tmp_path), DIMENSION, writable=True)
    index.add(np.array([4]), np.eye(4, DIMENSION, dtype=np.float32)[3:])
    gate.clear()
    saving = threading.Thread(target=index.checkpoint, args=(IndexPosition("catalogue", "layout", 4, 0),))
    saving.start()
    eventually(lambda: (tmp_path / "1.hnsw.new").exists())
    assert [id_ for id_, _ in index.search(np.eye(4, DIMENSION)[3], 1)] == [4]
    assert saving.is_alive()
    gate.set()
    saving.join(60)
    assert index.saved is not None and index.saved.last_added == 4
