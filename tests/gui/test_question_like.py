"""More like a passage, a document, a text or a file that is dropped."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMenu, QMessageBox, QToolButton

from app.domain.search import Likeness


def _chips(window: Any) -> list[str]:
    return [chip.text() for chip in window.question.chips.chips]


def test_more_like_a_passage_is_asked_and_taken_back(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: library.asked[-1].like == Likeness(passage=library.hits[0].chunk_id))
    assert _chips(window) == ["Like: Document 1"] and window.question.field.text() == ""
    qtbot.keyClicks(window.question.field, "type:pdf")  # narrows it
    qtbot.waitUntil(lambda: bool(library.asked[-1].query.filters))
    assert library.asked[-1].like is not None and _chips(window) == ["Like: Document 1", "Type: PDF"]
    window.question.chips.chips[0].click()
    qtbot.waitUntil(lambda: library.asked[-1].like is None)
    assert _chips(window) == ["Type: PDF"]
    window.question.chips.chips[0].click()
    assert not window.results.isVisible()


def test_the_keys_of_a_hit_serve_while_one_types(qtbot: Any, window: Any, library: Any) -> None:
    window.activateWindow()
    qtbot.ask(window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(window.question.field, Qt.Key.Key_M, both)
    qtbot.waitUntil(lambda: library.asked[-1].like == Likeness(path=library.hits[1].path))


def test_what_forgets_stands_last_in_the_menu(window: Any, make_hit: Any) -> None:
    actions = window.hit_actions.menu(window.results, make_hit(1)).actions()
    names = [action.objectName() for action in actions if not action.isSeparator()]
    assert names[-3:] == ["like.find_passages", "like.find_documents", "hit.forget"]


def test_more_like_a_document(qtbot: Any, window: Any, library: Any) -> None:
    window.like_actions.find_documents(library.hits[1])
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[-1].like == Likeness(path=library.hits[1].path)


def test_more_like_what_is_selected_in_the_preview(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    view = window.preview.views.text_view
    qtbot.waitUntil(lambda: "A passage that answers." in view.toPlainText())
    assert "Find similar to the &selection" in [action.text() for action in view.actions()]
    window.like_actions.find_like_selection()  # nothing is selected: the passage is meant
    qtbot.waitUntil(lambda: library.asked[-1].like == Likeness(passage=library.hits[0].chunk_id))
    view.selectAll()
    window.like_actions.find_like_selection()
    words = " ".join(library.preview_text.split())
    qtbot.waitUntil(lambda: library.asked[-1].like == Likeness(text=words))
    assert _chips(window) == ["Like: “Before the passage. A…”"]


def test_esc_in_the_empty_field_ends_it_and_there_is_no_cross_for_nothing(
    qtbot: Any, window: Any, library: Any
) -> None:
    qtbot.ask(window)
    buttons = window.question.field.findChildren(QToolButton)
    (cross,) = (each for each in buttons if each.accessibleName() == "Clear")
    assert cross.isVisible()
    window.like_actions.find_documents(library.hits[1])
    assert window.question.like is not None and window.question.field.text() == ""
    qtbot.waitUntil(lambda: not cross.isVisible())
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    assert window.question.like is None and not window.question.chips.isVisible()


def test_a_new_question_is_like_nothing(qtbot: Any, window: Any, library: Any) -> None:
    window.like_actions.find_documents(library.hits[1])
    window.question.ask("river")
    assert _chips(window) == []
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].query.text == "river")
    assert library.asked[-1].like is None


def _drop(window: Any, *paths: Path) -> None:
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    no_button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(5, 5), Qt.DropAction.CopyAction, dropped, no_button, none))


def test_a_file_that_is_dropped_offers_what_can_be_done(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    file = tmp_path / "a & letter.txt"
    file.write_text("x")
    _drop(window, file)

    def menu() -> QMenu | None:
        return next((each for each in window.findChildren(QMenu) if each.isVisible()), None)

    qtbot.waitUntil(lambda: menu() is not None)
    shown = menu()
    assert shown is not None
    assert [action.text() for action in shown.actions()] == [
        "a && letter.txt",
        "Find similar documents",
        "Why is it found, or not?",
    ]
    with qtbot.waitSignal(window.drops.reason_wanted):
        shown.actions()[2].trigger()
    shown.actions()[1].trigger()
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].like == Likeness(path=file))
    assert not library.calls


def test_a_drive_that_is_dropped_is_added_only_when_it_is_meant(qtbot: Any, window: Any, library: Any) -> None:
    def box() -> QMessageBox | None:
        return next((each for each in window.findChildren(QMessageBox) if each.isVisible()), None)

    _drop(window, Path("/"))
    qtbot.waitUntil(lambda: box() is not None)
    asked = box()
    assert asked is not None and asked.defaultButton() is asked.button(QMessageBox.StandardButton.Cancel)
    assert not library.calls
    next(button for button in asked.buttons() if button.text() == "Add").click()
    qtbot.waitUntil(lambda: bool(library.calls))
    assert library.calls == [("add", Path("/"))]
