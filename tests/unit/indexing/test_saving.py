"""How often the indexes are written to the disk, where that takes long."""

from __future__ import annotations

import time
from collections.abc import Sequence

import pytest
from builders import Workshop

from app.indexing.indexer import Indexer
from app.storage.catalogue import Catalogue
from app.storage.follower import Follower, save_all


@pytest.fixture
def saves(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """When the indexes were saved; each time takes a tenth of a second."""
    at = list[float]()

    def slow(catalogue: Catalogue, lexical: Follower, dense: Sequence[Follower]) -> None:
        save_all(catalogue, lexical, dense)
        time.sleep(0.1)
        at.append(time.monotonic())

    monkeypatch.setattr("app.indexing.indexer.save_all", slow)
    return at


def _work(indexer: Indexer, workshop: Workshop, *scopes: str) -> None:
    indexer.run([workshop.docs / name for name in scopes] or None)
    while indexer.embed_step():
        pass


def test_a_large_index_is_not_written_for_each_file_that_changes(workshop: Workshop, saves: list[float]) -> None:
    workshop.write("one.txt", "The first of them.")
    indexer = workshop.indexer()
    _work(indexer, workshop)
    before = len(saves)
    workshop.write("two.txt", "The second of them.")
    _work(indexer, workshop, "two.txt")
    assert len(saves) == before
    assert [hit.path.name for hit in workshop.answer("the second of them").hits][:1] == ["two.txt"]
    assert not workshop.vector_follower.is_saved()
    indexer._saved_at -= 60  # a hundred times what saving took
    workshop.write("three.txt", "The third of them.")
    _work(indexer, workshop, "three.txt")
    assert len(saves) == before + 1
    assert workshop.vector_follower.is_saved()
