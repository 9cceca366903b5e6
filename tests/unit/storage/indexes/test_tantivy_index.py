"""What is tantivy's alone: its folder, which may be torn in many ways."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import tantivy

from app.domain.ids import ChunkId
from app.domain.query import TermKind
from app.ports import IndexPosition, LexicalEntry, LexicalQuery, LexicalTerm
from app.storage.indexes.tantivy_index import TantivyIndex

POSITION = IndexPosition("catalogue", "layout", 20, 0)
EACH = LexicalQuery(("each",))
PHRASE = LexicalQuery(required=((LexicalTerm(TermKind.PHRASE, ("each", "number")),),))


def fill(folder: Path) -> None:
    index = TantivyIndex(folder, writable=True)
    index.add([LexicalEntry(ChunkId(number), "", f"each number {number}") for number in range(1, 21)])
    index.checkpoint(POSITION)
    index.close()


def _no_checkpoint(folder: Path) -> None:
    (folder / "checkpoint.json").unlink()


def _no_folder(folder: Path) -> None:
    shutil.rmtree(folder)


def _empty_folder(folder: Path) -> None:
    shutil.rmtree(folder)
    folder.mkdir()


def _torn_checkpoint(folder: Path) -> None:
    (folder / "checkpoint.json").write_bytes((folder / "checkpoint.json").read_bytes()[:20])


def _of_another_format(folder: Path) -> None:
    text = (folder / "checkpoint.json").read_text()
    assert "full text 4" in text
    (folder / "checkpoint.json").write_text(text.replace("full text 4", "full text 5"))


def _of_an_older_version(folder: Path) -> None:
    (folder / "checkpoint.json").write_text(
        '{"catalogue_id": "c", "layout": "full text 2", "last_added": 20, "last_removed": 0, "files": {}}'
    )


def _without_meta(folder: Path) -> None:
    (folder / "meta.json").write_text("{")


def _only_the_checkpoint(folder: Path) -> None:
    kept = (folder / "checkpoint.json").read_bytes()
    _empty_folder(folder)
    (folder / "checkpoint.json").write_bytes(kept)


DAMAGES = [
    _no_checkpoint,
    _no_folder,
    _empty_folder,
    _torn_checkpoint,
    _of_another_format,
    _of_an_older_version,
    _without_meta,
    _only_the_checkpoint,
]


@pytest.mark.parametrize("damage", DAMAGES, ids=lambda damage: damage.__name__[1:])
def test_one_that_is_damaged_is_made_anew(damage: Callable[[Path], None], tmp_path: Path) -> None:
    fill(tmp_path / "index")
    damage(tmp_path / "index")
    made_anew(tmp_path / "index")


@pytest.mark.parametrize("size", [0, 10, -1, None], ids=["empty", "cut", "a byte short", "gone"])
@pytest.mark.parametrize("part", ["idx", "pos", "term", "fast", "store", "fieldnorm"])
def test_a_torn_segment_is_made_anew(part: str, size: int | None, tmp_path: Path) -> None:
    fill(tmp_path / "index")
    file = min((tmp_path / "index").glob(f"*.{part}"))
    data = file.read_bytes()
    file.unlink()  # and a new file is made: this one may be mapped into our memory still
    if size is not None:
        file.write_bytes(data[:size])
    made_anew(tmp_path / "index")


def made_anew(folder: Path) -> None:
    """One that only reads finds nothing there; the writer begins with an empty one."""
    reading = TantivyIndex(folder, writable=False)
    assert reading.saved is None and reading.search(EACH, 9).total == 0
    reading.close()
    index = TantivyIndex(folder, writable=True)
    assert index.saved is None and len(index) == 0
    index.close()
    fill(folder)
    index = TantivyIndex(folder, writable=True)
    assert index.saved == POSITION
    assert index.search(EACH, 9).total == index.search(PHRASE, 9).total == 20
    index.close()


def test_a_changed_byte_never_stops_the_opening(tmp_path: Path) -> None:
    """tantivy panics over some of them, which is no Exception in Python."""
    fill(tmp_path / "index")
    sound = min((tmp_path / "index").glob("*.store"))
    data = sound.read_bytes()
    for place in range(len(data) - 160, len(data), 4):
        sound.unlink()  # a new file: the old one may be mapped into our memory still
        sound.write_bytes(data[:place] + bytes([data[place] ^ 0x40]) + data[place + 1 :])
        TantivyIndex(tmp_path / "index", writable=False).close()


def test_what_a_kill_within_a_commit_left_is_in_nobodys_way(tmp_path: Path) -> None:
    """The list of passages that are removed was written, that of the segments not yet: tantivy would meet the name of
    the former again."""
    folder = tmp_path / "full text"
    index = TantivyIndex(folder, writable=True)
    index.add([LexicalEntry(ChunkId(n), "", f"word{n}") for n in range(1, 50)])
    index.checkpoint(IndexPosition("catalogue", "layout", 49))
    index.close()
    index = TantivyIndex(folder, writable=True)
    before = {name: (folder / name).read_bytes() for name in ("meta.json", "checkpoint.json")}
    index.remove(np.array([7], dtype=np.int64))
    index.checkpoint(IndexPosition("catalogue", "layout", 49, 1))
    index.close()
    assert list(folder.glob("*.del"))
    for name, data in before.items():
        (folder / name).write_bytes(data)
    index = TantivyIndex(folder, writable=True)
    assert index.saved == IndexPosition("catalogue", "layout", 49)
    index.remove(np.array([7], dtype=np.int64))
    index.checkpoint(IndexPosition("catalogue", "layout", 49, 1))
    assert len(index) == 48
    index.close()


def test_another_takes_its_place_and_it_is_searched_until_then(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path / "full text", writable=True)
    index.add([LexicalEntry(ChunkId(n), "", "pangolin" if n == 7 else "hedgehog") for n in range(1, 50)])
    index.checkpoint(IndexPosition("catalogue", "layout", 49))
    index.remove(np.array([7], dtype=np.int64))
    index.checkpoint(IndexPosition("catalogue", "layout", 49, 1))
    other = TantivyIndex(tmp_path / "other", writable=True)
    other.add([LexicalEntry(ChunkId(n), "", "hedgehog") for n in range(1, 50) if n != 7])
    other.checkpoint(IndexPosition("catalogue", "layout", 49, 1))
    other.close()
    hedgehogs = LexicalQuery(words=("hedgehog",))
    assert index.search(hedgehogs, 3).total == 48
    assert _dictionary_has(tmp_path / "full text", "pangolin")
    index.take_over(tmp_path / "other")
    assert not _dictionary_has(tmp_path / "full text", "pangolin")
    assert index.search(hedgehogs, 3).total == 48 and not index.unusable
    assert index.saved == IndexPosition("catalogue", "layout", 49, 1)
    index.add([LexicalEntry(ChunkId(50), "", "hedgehog")])  # and goes on
    index.checkpoint(IndexPosition("catalogue", "layout", 50, 1))
    assert index.search(hedgehogs, 3).total == 49
    index.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["full text"]


def test_where_the_folders_cannot_be_moved_it_stays_as_it_is(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path / "full text", writable=True)
    index.add([LexicalEntry(ChunkId(1), "", "hedgehog")])
    index.checkpoint(IndexPosition("catalogue", "layout", 1))
    with pytest.raises(OSError):
        index.take_over(tmp_path / "not there")
    assert index.search(LexicalQuery(words=("hedgehog",)), 3).total == 1
    index.add([LexicalEntry(ChunkId(2), "", "hedgehog")])
    index.checkpoint(IndexPosition("catalogue", "layout", 2))
    assert index.search(LexicalQuery(words=("hedgehog",)), 3).total == 2
    index.close()


def _dictionary_has(folder: Path, word: str) -> bool:
    return bool(tantivy.Index.open(str(folder)).searcher().doc_freq("words", word))
