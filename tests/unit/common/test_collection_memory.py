"""What was collected: kept in one file, in the person's order, and gone when its document is forgotten."""

from __future__ import annotations

import os
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from app.common import collection_file, collection_memory
from app.common.collection_memory import LONGEST_TEXT, CollectionMemory
from app.domain.errors import StorageFault, UsageError
from app.domain.quotes import Quote

RIVER = Quote("The river rises.", "Rivers", Path("/papers/rivers.pdf"), 3, "Anna", "pdf", 1.5, 1)
MILL = Quote("The mill stands.", "Mills", Path("/papers/mills.txt"), document=2)
LAKE = Quote("The lake is deep.", "Lakes", Path("/other/lakes \udcff.txt"), document=3)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "collection.json"


@pytest.fixture
def collected(path: Path) -> CollectionMemory:
    memory = CollectionMemory(path)
    memory.add([RIVER, MILL, LAKE])
    return memory


def _quotes(memory: CollectionMemory) -> list[Quote]:
    return [each.quote for each in memory.now]


def _ids(memory: CollectionMemory) -> list[str]:
    return [each.id for each in memory.now]


def test_it_is_there_again_after_a_restart(collected: CollectionMemory, path: Path) -> None:
    collected.set_note(_ids(collected)[1], "Ask Bert")
    again = CollectionMemory(path)
    assert again.now == collected.now and _quotes(again) == [RIVER, MILL, LAKE]
    assert [each.note for each in again.now] == ["", "Ask Bert", ""]


@pytest.mark.skipif(os.name != "posix", reason="rights are inherited from the folder")
def test_the_file_is_its_owners_alone(collected: CollectionMemory, path: Path) -> None:
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_passage_is_there_once(collected: CollectionMemory) -> None:
    collected.add([replace(RIVER, text="The  river\nrises."), replace(RIVER, text="Another.")], place=0)
    assert [quote.text for quote in _quotes(collected)][:2] == ["Another.", "The river rises."]
    assert len(collected.now) == 4


def test_passages_are_moved_and_taken_out_and_that_is_taken_back(collected: CollectionMemory) -> None:
    river, mill, lake = _ids(collected)
    collected.move([lake], 0)
    assert _ids(collected) == [lake, river, mill]
    collected.move([lake, river], 3)
    assert _ids(collected) == [mill, lake, river]
    collected.remove([lake])
    assert _ids(collected) == [mill, river] and collected.can_undo
    collected.undo()
    assert _ids(collected) == [mill, lake, river] and not collected.can_undo
    collected.clear()
    assert collected.now == ()
    collected.undo()
    assert _ids(collected) == [mill, lake, river]


def test_nothing_is_taken_back_over_what_another_window_has_changed(collected: CollectionMemory, path: Path) -> None:
    collected.clear()
    CollectionMemory(path).add([MILL])
    collected.undo()
    assert _quotes(collected) == [MILL]


def test_two_windows_do_not_lose_what_the_other_has_collected(path: Path) -> None:
    one, other = CollectionMemory(path), CollectionMemory(path)
    threads = [
        threading.Thread(target=memory.add, args=([replace(MILL, text=f"{name} {number}")],))
        for number in range(5)
        for name, memory in (("one", one), ("other", other))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(CollectionMemory(path).now) == 10


def test_what_was_forgotten_leaves_and_does_not_come_back(collected: CollectionMemory) -> None:
    collected.set_note(_ids(collected)[2], "As in rivers 2023.pdf, page 4")
    collected.add([replace(MILL, text="By a path alone.", path=Path("/papers/gone/a.txt"), document=99)])
    collected.add([replace(MILL, text="In a folder that stays.", path=Path("/papers/gone/kept/a.txt"), document=98)])
    collected.forget({"rivers 2023.pdf", "/"}, {1}, Path("/papers/gone"), [Path("/papers/gone/kept")])
    assert [quote.text for quote in _quotes(collected)] == [MILL.text, "In a folder that stays."]
    collected.undo()
    assert len(collected.now) == 2 and not collected.can_undo


def test_forgetting_removes_what_a_killed_process_left(path: Path) -> None:
    left = path.with_name("collection.json.new")
    left.write_text("half")
    CollectionMemory(path).forget((), (), Path("/papers"))
    assert not left.exists() and not path.exists()


@pytest.mark.parametrize(
    "damage",
    [
        b"", b"\xff\xfe\0", b"[]", b'{"items": 5}', b"[" * 100_000,
        b'{"items": [1, {"id": 2}, {"id": "a", "quote": []}]}',
        b'{"items": [{"id": "a", "quote": {"text": 1, "path": "/a"}}]}',
    ],
)  # fmt: skip
def test_damage_is_passed_over(path: Path, damage: bytes) -> None:
    path.write_bytes(damage)
    memory = CollectionMemory(path)
    assert memory.now == ()
    memory.add([RIVER])
    assert _quotes(CollectionMemory(path)) == [RIVER]


def test_values_that_cannot_be_are_as_good_as_none(path: Path) -> None:
    path.write_text(
        '{"items": [{"id": "a", "note": 5, "quote": {"text": "t", "path": "/a", "title": 1, "page": -2,'
        ' "author": [], "kind": null, "modified": 1e300, "document": "x"}}, {"id": "a", "quote": {"text": "u",'
        ' "path": "/b"}}]}'
    )
    (kept,) = CollectionMemory(path).now
    assert kept.quote == Quote("u", "", Path("/b")) and kept.note == ""


def test_there_is_an_end_to_it(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    memory = CollectionMemory(path)
    memory.add([replace(MILL, text="long " * LONGEST_TEXT)])
    assert len(memory.now[0].quote.text) == LONGEST_TEXT + 2
    monkeypatch.setattr(collection_memory, "MOST_COLLECTED", 2)
    memory.add([RIVER])
    with pytest.raises(UsageError):
        memory.add([LAKE])
    assert len(memory.now) == len(CollectionMemory(path).now) == 2
    memory.remove([memory.now[0].id])
    monkeypatch.setattr(collection_file, "LARGEST", 10)
    assert CollectionMemory(path).now == (), "a file that is larger than can be is not ours"


def test_where_it_cannot_be_written_that_is_said(tmp_path: Path) -> None:
    (tmp_path / "collection.json").mkdir()
    memory = CollectionMemory(tmp_path / "collection.json")
    with pytest.raises(StorageFault):
        memory.add([RIVER])


def test_forgetting_leaves_no_damaged_rest_that_quotes_what_is_forgotten(path: Path) -> None:
    path.write_text('{"items": [{"id": "a", "quote": {"text": "The river rises.", "path": "/pap')
    CollectionMemory(path).forget((), (), Path("/papers"))
    assert "river" not in path.read_text()


def test_what_a_backup_knows_comes_back_beside_what_is_there(collected: CollectionMemory, path: Path) -> None:
    before = collected.now
    collected.remove([before[0].id])
    collected.set_note(before[1].id, "new")
    collected.bring_back(before)
    assert [each.id for each in collected.now] == [*(each.id for each in before[1:]), before[0].id]
    assert collected.now[0].note == "new"
    assert CollectionMemory(path).now == collected.now
