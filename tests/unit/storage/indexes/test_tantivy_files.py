from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from app.domain.errors import StorageFault
from app.domain.ids import ChunkId
from app.ports import IndexPosition, LexicalEntry, LexicalQuery
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.tantivy_files import damaged_files, is_whole, stamps_of
from app.storage.indexes.tantivy_index import TantivyIndex

POSITION = IndexPosition("catalogue", "layout", 20, 0)
EACH = LexicalQuery(("each",))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    index = TantivyIndex(tmp_path / "index", writable=True)
    index.add([LexicalEntry(ChunkId(number), "", f"each number {number}") for number in range(1, 21)])
    index.checkpoint(POSITION)
    index.close()
    return tmp_path / "index"


def _flip(path: Path, place: int) -> None:
    """In place: the file may be mapped into somebody's memory."""
    with path.open("r+b") as file:
        file.seek(place)
        (byte,) = file.read(1)
        file.seek(place)
        file.write(bytes([byte ^ 0x10]))


def test_every_bit_of_a_segment_counts(folder: Path) -> None:
    assert damaged_files(folder, {}) == []
    for name, (size, _) in stamps_of(folder).items():
        for place in range(0, size - 110, max(1, size // 40)):  # behind it are the versions of tantivy
            _flip(folder / name, place)
            assert not is_whole(folder / name), (name, place)
            _flip(folder / name, place)
    assert damaged_files(folder, {}) == []


def test_only_files_that_have_changed_are_read(folder: Path) -> None:
    name = min(stamps_of(folder))
    before = (folder / name).stat()
    _flip(folder / name, 3)
    os.utime(folder / name, ns=(before.st_atime_ns, before.st_mtime_ns))
    checkpoint = Checkpoint.read(folder / "checkpoint.json", "full text 4")
    assert checkpoint is not None and checkpoint.count == 20
    assert damaged_files(folder, checkpoint.files) == []
    assert damaged_files(folder, {}) == [name]
    assert TantivyIndex(folder, writable=False, distrustful=True).unusable


def test_a_file_that_a_merge_removes_meanwhile_is_no_damage(folder: Path) -> None:
    assert is_whole(folder / "0123456789abcdef0123456789abcdef.term")


def test_what_a_killed_process_was_about_to_write_is_no_damage(folder: Path) -> None:
    """A merge, or a list of what was removed, of which a part is there: it belongs to no commit."""
    name = min(stamps_of(folder))
    of_a_merge, of_removals = f"{'0123456789abcdef' * 2}.term", f"{name.partition('.')[0]}.99.del"
    for half in (of_a_merge, of_removals):
        (folder / half).write_bytes((folder / name).read_bytes()[:40])
        assert not is_whole(folder / half)
    assert damaged_files(folder, {}) == []
    index = TantivyIndex(folder, writable=True)
    assert index.saved == POSITION and index.search(EACH, 30).total == 20
    index.add([LexicalEntry(ChunkId(21), "", "each number 21")])
    index.checkpoint(POSITION)
    assert index.search(EACH, 30).total == 21
    index.close()


def test_a_list_of_segments_that_says_something_else(folder: Path) -> None:
    text = (folder / "meta.json").read_text(encoding="utf-8")
    (folder / "meta.json").write_text(text.replace('"max_doc": 20', '"max_doc": 2'), encoding="utf-8")
    index = TantivyIndex(folder, writable=False)
    assert index.unusable and index.saved is None and index.search(EACH, 9).total == 0
    index.close()


@pytest.mark.parametrize("ending", ["term", "idx", "fast"])
def test_one_that_is_torn_while_it_is_open(folder: Path, ending: str) -> None:
    """tantivy panics, or finds too little: what is seen makes the index unusable, until it is made anew."""
    index = TantivyIndex(folder, writable=True)
    (path,) = folder.glob(f"*.{ending}")
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
    try:
        found = index.search(EACH, 20)
    except RuntimeError:
        pytest.fail("a torn index is no mistake of ours")
    assert index.unusable and found.total == 0 and found.best == []
    assert index.common_words(["each"]) == frozenset() and index.vocabulary_coverage(["each"], []) == 0.0
    index.clear()
    assert not index.unusable
    index.add([LexicalEntry(ChunkId(1), "", "each")])
    index.checkpoint(POSITION)
    assert index.search(EACH, 9).total == 1
    index.close()


def test_a_reader_waits_for_the_writer_to_mend_it(folder: Path) -> None:
    reading = TantivyIndex(folder, writable=False)
    (path,) = folder.glob("*.term")
    with path.open("r+b") as file:
        file.write(os.urandom(path.stat().st_size))
    reading.search(EACH, 20)
    assert reading.unusable
    reading.refresh()
    assert reading.unusable
    writing = TantivyIndex(folder, writable=True)
    assert writing.saved is None
    writing.add([LexicalEntry(ChunkId(1), "", "each")])
    writing.checkpoint(IndexPosition("catalogue", "layout", 1, 0))
    reading.refresh()
    assert not reading.unusable and reading.search(EACH, 9).total == 1
    writing.close()
    reading.close()


def test_a_checkpoint_of_which_a_bit_is_flipped(folder: Path) -> None:
    path = folder / "checkpoint.json"
    data = path.read_bytes()
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :])
        found = Checkpoint.read(path, "full text 4")
        assert found is None or found.position == POSITION, place


def test_what_the_disk_refuses_is_no_damage(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    index = TantivyIndex(folder, writable=True)

    class Full:
        def commit(self) -> None:
            raise ValueError("An IO error occurred: 'Too many open files (os error 24)'")

        def delete_documents_by_query(self, query: object) -> None:
            pass

        def add_document(self, document: object) -> None:
            pass

    with monkeypatch.context() as patched:
        patched.setattr(index, "_ensure_writer", Full)
        index.add([LexicalEntry(ChunkId(30), "", "each")])
        with pytest.raises(StorageFault):
            index.checkpoint(IndexPosition("catalogue", "layout", 30, 0))
    assert not index.unusable and index.search(EACH, 20).total == 20
    index.close()
    shutil.rmtree(folder)
