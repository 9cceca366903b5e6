"""An index of words that is closed while nobody asks."""

from __future__ import annotations

import sys
import time
from pathlib import Path

import pytest

from app.common.idle import IdleUnloader
from app.domain.ids import ChunkId
from app.ports import IndexPosition, LexicalEntry, LexicalQuery
from app.storage.indexes import resting
from app.storage.indexes.tantivy_index import TantivyIndex

EACH = LexicalQuery(("each",))


def _position(added: int) -> IndexPosition:
    return IndexPosition("catalogue", "layout", added, 0)


def _add(index: TantivyIndex, *numbers: int) -> None:
    index.add([LexicalEntry(ChunkId(number), "", f"each number {number}") for number in numbers])


@pytest.fixture
def index(tmp_path: Path) -> TantivyIndex:
    made = TantivyIndex(tmp_path / "words", writable=True)
    _add(made, 1, 2, 3)
    made.checkpoint(_position(3))
    return made


def test_it_answers_and_is_written_to_as_if_it_had_not_been_closed(index: TantivyIndex) -> None:
    assert index.release() and not index.unusable and index.unused_for_s() is None
    assert len(index.search(EACH, 10).best) == 3
    assert index.release()
    _add(index, 4)
    index.checkpoint(_position(4))
    assert index.release() and len(index) == 4 and index.saved == _position(4)
    index.close()


def test_what_is_not_kept_yet_is_not_let_go_of(index: TantivyIndex) -> None:
    _add(index, 4)
    assert not index.release()
    index.checkpoint(_position(4))
    assert not index.release(unused_for_s=1_000) and index.release()
    index.close()


def test_who_only_reads_sees_what_was_written_meanwhile(index: TantivyIndex, tmp_path: Path) -> None:
    reader = TantivyIndex(tmp_path / "words", writable=False)
    assert reader.release()
    _add(index, 4)
    index.checkpoint(_position(4))
    reader.refresh()
    assert len(reader) == 4
    index.close()
    reader.close()


@pytest.mark.skipif(sys.platform != "linux", reason="threads are told by /proc")
def test_at_rest_no_thread_of_tantivys_is_left(index: TantivyIndex, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resting, "_RESTS_AFTER_S", 0.05)
    unloader = IdleUnloader(1_000)
    unloader.watch(index)
    deadline = time.monotonic() + 60
    while any("tantivy" in task.read_text() for task in Path("/proc/self/task").glob("*/comm")):
        assert time.monotonic() < deadline
        time.sleep(0.05)
    unloader.close()
    assert len(index.search(EACH, 10).best) == 3
    index.close()
