"""History, the last question, and saved searches."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QLocale, Qt, QTime
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QInputDialog, QMessageBox, QPushButton

from app.domain.progress import Activity, Progress
from app.gui.main_window import MainWindow
from app.gui.question import question_recorder, saved_searches


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(question_recorder, "_LOOKED_AT_MS", 50)
    monkeypatch.setattr(saved_searches, "_FIRST_MS", 10)
    monkeypatch.setattr(saved_searches, "_PAUSE_MS", 10)


def _asked(library: Any) -> list[str]:
    return [each.text for each in library.memory.now.asked]


def _saved(window: Any) -> list[str]:
    rows = window.question_actions.panel.saved.list
    return [rows.item(row).text() for row in range(rows.count())]


def test_a_question_that_is_looked_at_is_kept_and_what_is_half_typed_is_not(
    qtbot: Any, window: Any, library: Any
) -> None:
    qtbot.keyClicks(window.question.field, "riv")
    qtbot.keyClicks(window.question.field, "er")
    qtbot.waitUntil(lambda: _asked(library) == ["river"])
    assert library.memory.now.asked[0].found == (1, 2, 3) and library.memory.now.last == "river"
    window.question.field.clear()
    qtbot.waitUntil(lambda: library.memory.now.last == "")


def test_an_opened_hit_keeps_its_question_at_once(
    qtbot: Any, window: Any, library: Any, opened_files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    window.question_actions.recorder._settle.setInterval(60_000)
    qtbot.ask(window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: _asked(library) == ["river"])


def test_down_in_the_empty_field_asks_an_earlier_question_again(qtbot: Any, window: Any, library: Any) -> None:
    for text in ("mill", "river type:pdf"):
        library.memory.note(text, 0.0)
    window.activateWindow()
    field, suggestions = window.question.field, window.question.assistant.suggestions
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert [offer.label for offer in suggestions.offers] == ["river type:pdf", "mill"]
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.text() == "mill" and not suggestions.isVisible()
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].query.text == "mill")
    qtbot.keyClick(field, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert [offer.label for offer in suggestions.offers] == ["river type:pdf"]


def test_the_history_says_when(qtbot: Any, window: Any, library: Any) -> None:
    now = datetime.now().replace(hour=15, minute=5)
    days = (now - timedelta(days=40), now - timedelta(days=1), now)
    for number, day in enumerate(days):
        library.memory.note(f"question {number}", day.timestamp())
    window.activateWindow()
    window.question.field.setFocus()
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    told = [offer.detail for offer in window.question.assistant.suggestions.offers]
    short = QLocale.FormatType.ShortFormat
    long_ago = QDate(days[0].year, days[0].month, days[0].day)
    assert told == [QLocale().toString(QTime(15, 5), short), "Yesterday", QLocale().toString(long_ago, short)]


def test_down_in_a_question_moves_in_the_list(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("mill", 0.0)
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(lambda: bool(window.results.hits))
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    assert not window.question.assistant.suggestions.isVisible()


def test_a_question_is_taken_out_of_the_history(qtbot: Any, window: Any, library: Any) -> None:
    for text in ("mill", "river"):
        library.memory.note(text, 0.0)
    window.activateWindow()
    window.question.field.setFocus()
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: [o.label for o in window.question.assistant.suggestions.offers] == ["mill"])
    qtbot.waitUntil(lambda: _asked(library) == ["mill"])


def test_all_questions_are_deleted_after_a_question(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("mill", 0.0)
    window.question_actions.clear_history()
    box = window.findChild(QMessageBox)
    next(button for button in box.findChildren(QPushButton) if button.text() == "Delete them").click()
    qtbot.waitUntil(lambda: _asked(library) == [])


def test_where_no_history_is_wanted_none_is_kept(qtbot: Any, window: Any, library: Any) -> None:
    window.question_actions.keep_history(False)
    qtbot.waitUntil(lambda: not library.memory.now.keeps)
    qtbot.ask(window)
    qtbot.waitUntil(lambda: not window.question_actions.recorder._settle.isActive())
    qtbot.at_rest(window.background)
    assert _asked(library) == [] and library.memory.now.last == ""


def test_the_switches_stand_in_the_settings_too(qtbot: Any, window: Any, library: Any) -> None:
    window.preferences.show_dialog()
    dialog = window.preferences.dialog
    qtbot.waitUntil(lambda: "questions/keep" in dialog.editors)
    dialog.value_set.emit(
        next(page for page in window.preferences._pages if page.title == "Questions"), "questions/keep", False
    )
    qtbot.waitUntil(lambda: not library.memory.now.keeps)
    action = window.findChild(QAction, "question.keep_history")
    qtbot.waitUntil(lambda: not action.isChecked())
    action.trigger()
    qtbot.waitUntil(lambda: library.memory.now.keeps)
    dialog.close()


@pytest.mark.parametrize("restored", [True, False])
def test_the_last_question_is_asked_again_at_the_start(
    qtbot: Any, library: Any, data_dir: Path, *, restored: bool
) -> None:
    library.memory.leave("river mill")
    library.memory.restore(restored)
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    if restored:
        qtbot.waitUntil(lambda: window.results.isVisible())
        assert window.question.field.text() == window.question.field.selectedText() == "river mill"
    else:
        qtbot.wait(300)
        assert window.question.field.text() == ""
    window.close()


def test_who_types_at_once_is_not_interrupted(qtbot: Any, library: Any, data_dir: Path) -> None:
    library.memory.leave("river mill")
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    qtbot.keyClicks(window.question.field, "s")
    qtbot.wait(300)
    assert window.question.field.text() == "s"
    window.close()


def test_what_is_forgotten_is_not_kept_a_moment_later(qtbot: Any, window: Any, library: Any) -> None:
    settle = window.question_actions.recorder._settle
    settle.setInterval(60_000)
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(settle.isActive)  # from the last stage of the answer on
    window.folders.forgotten.emit(library.hits[0].path)
    assert not settle.isActive()
    assert _asked(library) == []


def test_a_search_is_saved_under_a_name_and_asked_again(qtbot: Any, window: Any, library: Any) -> None:
    window.question_actions.save()  # nothing is asked: the field is what is wanted
    assert window.findChild(QInputDialog) is None
    qtbot.keyClicks(window.question.field, "river type:pdf")
    window.question_actions.save()
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("Rivers")
    dialog.accept()
    qtbot.waitUntil(lambda: _saved(window) == ["Rivers"])
    window.question.field.clear()
    rows = window.question_actions.panel.saved.list
    rows.setCurrentRow(0)
    qtbot.keyClick(rows, Qt.Key.Key_Return)
    assert window.question.field.text() == "river type:pdf"


def test_what_cannot_be_kept_is_told_until_it_can(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    place = tmp_path / "questions.json"
    place.mkdir()
    window.question_actions.saved.save("Rivers", "river")
    qtbot.waitUntil(window.banner.isVisible)
    assert "cannot be kept" in window.banner.message.text()
    place.rmdir()
    window.question_actions.saved.save("Rivers", "river")
    qtbot.waitUntil(lambda: not window.banner.isVisible())


def test_what_is_new_is_counted_until_it_is_looked_at(qtbot: Any, window: Any, library: Any) -> None:
    library.new = 3
    window.question_actions.saved.save("Rivers", "river")
    qtbot.waitUntil(lambda: _saved(window) == ["Rivers  (3 new)"])
    library.new = 5
    library.progress_now = Progress(activity=Activity.IDLE, generation=9)
    qtbot.waitUntil(lambda: _saved(window) == ["Rivers  (5 new)"])
    library.new = 0
    seen = library.memory.now.saved[0].seen_at
    window.question_actions.panel.saved.list.activated_name.emit("Rivers")
    qtbot.waitUntil(lambda: library.memory.now.saved[0].seen_at > seen)
    qtbot.waitUntil(lambda: _saved(window) == ["Rivers"])


def test_what_is_new_stands_on_the_first_page_until_it_is_looked_at(qtbot: Any, window: Any, library: Any) -> None:
    library.new = 3
    window.question_actions.saved.save("Rivers", "river")
    qtbot.waitUntil(lambda: _saved(window) == ["Rivers  (3 new)"])
    begin = window.welcome.begin
    begin.refresh(samples=False)
    qtbot.waitUntil(lambda: [row.beside for row in begin.saved.rows] == ["3 new"])
    library.new = 0
    begin.saved.rows[0].click()
    assert window.question.field.text() == "river"
    qtbot.waitUntil(lambda: [row.beside for row in begin.saved.rows] == [""])


def test_saved_searches_are_renamed_moved_and_removed_by_keys(qtbot: Any, window: Any, library: Any) -> None:
    for name in ("a", "b"):
        window.question_actions.saved.save(name, f"question {name}")
    qtbot.waitUntil(lambda: _saved(window) == ["a", "b"])
    rows = window.question_actions.panel.saved.list
    rows.setCurrentRow(1)
    qtbot.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: _saved(window) == ["b", "a"])
    assert rows.currentItem().text() == "b"
    qtbot.keyClick(rows, Qt.Key.Key_F2)
    dialog = window.findChild(QInputDialog)
    dialog.setTextValue("better")
    dialog.accept()
    qtbot.waitUntil(lambda: _saved(window) == ["better", "a"])
    rows.setCurrentRow(1)
    qtbot.keyClick(rows, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: _saved(window) == ["better"])
    menu = window.question_actions.panel.saved.menu("better")
    offered = [action.text() for action in menu.actions() if action.text()]
    assert offered == ["Search", "Rename…", "Move up", "Move down", "Remove"]


def test_saved_searches_stand_in_the_history_too(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.save("Rivers", "river type:pdf", 0.0)
    window.activateWindow()
    window.question.field.setFocus()
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    offers = window.question.assistant.suggestions.offers
    assert [(each.label, each.detail) for each in offers] == [("Rivers", "river type:pdf")]
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert window.question.field.text() == "river type:pdf"
