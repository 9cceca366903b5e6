"""How often what an index is given is saved while there is more: a commit costs it a segment."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from builders import chunk_ids, put

from app.domain.documents import Chunk, IndexTerms
from app.domain.errors import Cancelled
from app.domain.ids import ChunkId
from app.ports import IndexPosition, LexicalQuery
from app.storage import follower
from app.storage.catalogue import Catalogue
from app.storage.follower import ChunkLog, Follower
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader


@pytest.fixture
def index(tmp_path: Path) -> Iterator[TantivyIndex]:
    index = TantivyIndex(tmp_path / "index", writable=True)
    yield index
    index.close()


@pytest.fixture(autouse=True)
def saves(monkeypatch: pytest.MonkeyPatch) -> list[IndexPosition]:
    """Where the index was saved, one after the other."""
    monkeypatch.setattr(follower, "_CHUNKS", 3)
    saved: list[IndexPosition] = []
    original = TantivyIndex.checkpoint

    def checkpoint(self: TantivyIndex, position: IndexPosition) -> None:
        saved.append(position)
        original(self, position)

    monkeypatch.setattr(TantivyIndex, "checkpoint", checkpoint)
    return saved


def _found(index: TantivyIndex) -> set[int]:
    return {int(id_) for id_, _ in index.search(LexicalQuery(("each",)), 1000).best}


def test_several_batches_are_saved_once(
    catalogue: Catalogue, reader: CatalogueReader, index: TantivyIndex, saves: list[IndexPosition]
) -> None:
    put(catalogue, "/a.txt", [f"each {n}" for n in range(20)])
    assert Follower(ChunkLog(reader, index)).catch_up() == 20
    assert len(saves) == 1 and _found(index) == chunk_ids(reader)


def test_what_takes_long_is_found_before_its_end(
    catalogue: Catalogue,
    reader: CatalogueReader,
    index: TantivyIndex,
    saves: list[IndexPosition],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    put(catalogue, "/a.txt", [f"each {n}" for n in range(20)])
    clock = iter(range(0, 1000, 2))  # two seconds a look
    monkeypatch.setattr(follower, "time", SimpleNamespace(monotonic=lambda: float(next(clock))))
    found: list[int] = []
    Follower(ChunkLog(reader, index)).catch_up(lambda: found.append(len(_found(index))))
    assert 1 < len(saves) < 7 and found == sorted(found) and 0 < found[len(found) // 2] < 20 == found[-1]


def test_what_was_not_saved_when_it_was_cancelled_is_given_again(
    catalogue: Catalogue, reader: CatalogueReader, index: TantivyIndex, saves: list[IndexPosition], tmp_path: Path
) -> None:
    put(catalogue, "/a.txt", [f"each {n}" for n in range(20)])
    checks = iter([None, None, Cancelled])

    def check() -> None:
        if wish := next(checks):
            raise wish

    chunks = Follower(ChunkLog(reader, index))
    with pytest.raises(Cancelled):
        chunks.catch_up(check)
    assert not saves
    assert chunks.catch_up() == 14 and _found(index) == chunk_ids(reader)  # it is still in the writer
    index.close()
    again = TantivyIndex(tmp_path / "index", writable=True)
    assert _found(again) == chunk_ids(reader)
    again.close()


def test_what_need_not_be_found_yet_is_not_saved(
    catalogue: Catalogue, reader: CatalogueReader, index: TantivyIndex, saves: list[IndexPosition]
) -> None:
    put(catalogue, "/a.txt", ["each one"])
    chunks = Follower(ChunkLog(reader, index))
    assert chunks.catch_up(to_be_found=False) == 1
    assert not saves and not _found(index)
    assert chunks.catch_up() == 0
    assert len(saves) == 1 and _found(index) == chunk_ids(reader)


def test_what_was_just_written_is_not_read_back(
    catalogue: Catalogue, reader: CatalogueReader, index: TantivyIndex
) -> None:
    put(catalogue, "/a.txt", ["first", "second", "third", "fourth"])
    first, *_, last = sorted(chunk_ids(reader))
    prepared = PreparedTerms()
    terms = [IndexTerms(f"each {word}", "", "") for word in ("a", "b")]
    prepared.put(ChunkId(first), [Chunk(word, 0, 1, 0, terms=each) for word, each in zip("ab", terms, strict=True)])
    prepared.put(ChunkId(last), [Chunk("c", 0, 1, 0, terms=IndexTerms("each c", "", ""))])  # one before it is not there
    assert Follower(ChunkLog(reader, index, prepared=prepared)).catch_up() == 4
    assert _found(index) == {first, first + 1}
    assert {int(id_) for id_, _ in index.search(LexicalQuery(("third",)), 9).best} == {last - 1}
