"""What is kept of a person's questions: in one file, theirs alone, whatever has happened to it."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from app.common.question_memory import MOST_ASKED, QuestionMemory
from app.domain.errors import StorageFault


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "questions.json"


@pytest.fixture
def memory(path: Path) -> QuestionMemory:
    return QuestionMemory(path)


def _asked(memory: QuestionMemory) -> list[str]:
    return [each.text for each in memory.now.asked]


def _saved(memory: QuestionMemory) -> list[str]:
    return [each.name for each in memory.now.saved]


def test_the_latest_question_comes_first_and_each_stands_once(memory: QuestionMemory, path: Path) -> None:
    for number, text in enumerate(["river", "mill  house ", "river", " "]):
        memory.note(text, float(number), (number,))
    assert _asked(memory) == ["river", "mill house"]
    again = QuestionMemory(path).now
    assert again == memory.now and again.asked[0].asked_at == 2.0 and again.asked[0].found == (2,)


def test_the_oldest_leave(memory: QuestionMemory) -> None:
    for number in range(MOST_ASKED + 5):
        memory.note(f"question {number}", 0.0)
    assert len(memory.now.asked) == MOST_ASKED and _asked(memory)[-1] == "question 5"


@pytest.mark.skipif(os.name != "posix", reason="rights are inherited from the folder")
def test_the_file_is_its_owners_alone(memory: QuestionMemory, path: Path) -> None:
    memory.note("river", 0.0)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_questions_leave_one_by_one_and_all(memory: QuestionMemory) -> None:
    for text in ("river", "mill", "letter"):
        memory.note(text, 0.0)
    memory.leave("mill")
    memory.save("Letters", "letter", 0.0)
    memory.remove_asked("mill")
    assert _asked(memory) == ["letter", "river"] and memory.now.last == ""
    memory.clear_asked()
    assert _asked(memory) == [] and _saved(memory) == ["Letters"]


def test_where_none_are_kept_none_are(memory: QuestionMemory, path: Path) -> None:
    memory.note("river", 0.0)
    memory.keep(False)
    memory.note("mill", 0.0)
    memory.leave("mill")
    assert memory.now.asked == () and "mill" not in path.read_text() and "river" not in path.read_text()
    memory.keep(True)
    memory.note("mill", 0.0)
    assert _asked(memory) == ["mill"]


def test_saved_searches_are_named_renamed_moved_seen_and_removed(memory: QuestionMemory) -> None:
    for name in ("a", "b", "c"):
        memory.save(name, f"question {name}", 1.0)
    memory.save("b", "another question", 2.0)
    memory.rename("a", "c")  # taken
    memory.rename("a", "first")
    memory.move_saved("c", 0)
    memory.mark_seen("c", 9.0)
    assert _saved(memory) == ["c", "first", "b"]
    assert memory.now.saved[0].seen_at == 9.0 and memory.now.saved[2].text == "another question"
    memory.remove_saved("first")
    assert _saved(memory) == ["c", "b"]


@pytest.mark.parametrize(
    "damage",
    [b"", b"{", b"[1]", b"\xff\xfe", b'{"asked": 3, "saved": {"a": 1}}', b'{"asked": [{"text": 5}, null]}'],
)
def test_damage_is_passed_over(path: Path, damage: bytes) -> None:
    path.write_bytes(damage)
    memory = QuestionMemory(path)
    assert memory.now.asked == () and memory.now.keeps
    memory.note("river", 0.0)
    assert [each.text for each in QuestionMemory(path).now.asked] == ["river"]


def test_what_is_sound_in_a_damaged_file_stays(path: Path) -> None:
    path.write_text('{"asked": [{"text": "river", "asked_at": 5}, {"text": "x"}], "last": 7, "keeps": 0}')
    now = QuestionMemory(path).now
    assert [each.text for each in now.asked] == ["river"] and now.last == "" and now.keeps


@pytest.mark.parametrize("moment", ["NaN", "1e308", "Infinity", "-1", "1" * 400])
def test_what_is_dated_to_no_day_is_passed_over(path: Path, moment: str) -> None:
    entry = f'{{"text": "a", "name": "b", "asked_at": {moment}, "seen_at": {moment}}}'
    path.write_text(f'{{"asked": [{entry}, {{"text": "c", "asked_at": 5}}], "saved": [{entry}]}}')
    kept = QuestionMemory(path).now
    assert [each.text for each in kept.asked] == ["c"] and kept.saved == ()


def test_two_windows_lose_nothing_of_each_other(path: Path) -> None:
    one, other = QuestionMemory(path), QuestionMemory(path)
    threads = [
        threading.Thread(target=lambda m=memory, w=word: [m.note(f"{w} {n}", 0.0) for n in range(10)])
        for memory, word in ((one, "one"), (other, "other"))
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(QuestionMemory(path).now.asked) == 20


def test_what_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    memory = QuestionMemory(tmp_path / "file" / "questions.json")
    with pytest.raises(StorageFault):
        memory.save("a", "river", 0.0)


def test_what_names_or_found_a_forgotten_document_goes(memory: QuestionMemory, path: Path) -> None:
    memory.note("plumbing law", 0.0, (3, 7))
    memory.note("where is Zwölfaxolotl 2023", 0.0)
    memory.note("letter to anna", 0.0, (4,))
    memory.save("Report", "mandrill report", 0.0)
    memory.save("Letters", "letter", 0.0)
    memory.save("Axolotl", 'name:"zwölfaxolotl 2023.txt"', 0.0)
    memory.leave("plumbing law")
    path.with_name("questions.json.new").write_text("plumbing")
    memory.forget({"/home/anna/Zwölfaxolotl 2023.txt", "Zwölfaxolotl 2023.txt", "Zwölfaxolotl 2023", "Letters"}, {7})
    assert _asked(memory) == ["letter to anna"]
    assert _saved(memory) == ["Report", "Letters"]  # one word may be any word
    assert memory.now.last == "" and not path.with_name("questions.json.new").exists()


def test_forgetting_makes_no_file(memory: QuestionMemory, path: Path) -> None:
    memory.forget({"a"}, {1})
    assert not path.exists()


def test_forgetting_leaves_no_damaged_rest_that_names_what_is_forgotten(path: Path) -> None:
    for damaged in ('{"asked": [{"text": "zwölfaxolotl"}]}', '{"asked": [{"text": "zwölfaxolotl"'):
        path.write_text(damaged, encoding="utf-8")
        QuestionMemory(path).forget({"zwölfaxolotl"}, ())
        assert "axolotl" not in path.read_text(encoding="utf-8")


def test_a_damaged_file_is_kept_aside_until_something_is_deleted(path: Path) -> None:
    path.write_text('{"saved": [{"name": "Rivers", "text": "river"}]', encoding="utf-8")
    memory = QuestionMemory(path)
    memory.note("mill", 1.0)
    memory.note("weir", 2.0)  # the file is sound again: what lies aside stays
    aside = path.with_name("questions.json.damaged")
    assert "Rivers" in aside.read_text(encoding="utf-8") and _asked(memory) == ["weir", "mill"]
    memory.clear_asked()
    assert not aside.exists() and _asked(QuestionMemory(path)) == []


def test_a_sound_file_is_not_kept_aside(memory: QuestionMemory, path: Path) -> None:
    memory.note("mill", 1.0)
    memory.note("weir", 2.0)
    assert [each.name for each in path.parent.iterdir() if "damaged" in each.name] == []


def test_searches_that_a_backup_knows_come_back_beside_those_that_are_there(memory: QuestionMemory) -> None:
    memory.save("bees", "bees in winter", 1.0)
    memory.save("wasps", "wasps", 2.0)
    before = memory.now.saved
    memory.remove_saved("bees")
    memory.save("wasps", "wasps in autumn", 3.0)
    memory.bring_back(before)
    assert [(each.name, each.text) for each in memory.now.saved] == [
        ("wasps", "wasps in autumn"),
        ("bees", "bees in winter"),
    ]
