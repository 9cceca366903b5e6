"""What the keys do with the document that is shown, in the whole window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.gui.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def asked(qtbot: Any, window: Any, library: Any, make_hit: Any) -> Any:
    """The window once it shows the document of a hit that has three words of the question."""
    library.hits = (make_hit(1, kind="document", snippet="A passage that answers."),)
    qtbot.ask(window, "answer")
    qtbot.waitUntil(lambda: "A passage that answers." in window.preview.text_view.toPlainText())
    qtbot.at_rest(window.background)
    return window


def test_ctrl_f_finds_in_the_document_for_whoever_reads_it(qtbot: Any, asked: Any) -> None:
    asked.results.setFocus()
    qtbot.keyClick(asked.results, Qt.Key.Key_F, _CONTROL)
    assert asked.question.field.hasFocus()
    asked.preview.text_view.setFocus()
    qtbot.keyClick(asked.preview.text_view, Qt.Key.Key_F, _CONTROL)
    assert asked.preview.find_bar.field.hasFocus()
    qtbot.keyClicks(asked.preview.find_bar.field, "the passage")
    qtbot.waitUntil(lambda: asked.preview.head.place.text() == "2 of 2")  # from what is in sight on
    qtbot.keyClick(asked.preview.find_bar.field, Qt.Key.Key_F3)
    assert asked.preview.head.place.text() == "1 of 2"


def test_f3_steps_through_the_hits_from_anywhere(qtbot: Any, asked: Any, library: Any, make_hit: Any) -> None:
    steps: list[bool] = []
    asked.preview.views.text_view.step = steps.append
    qtbot.keyClick(asked.question.field, Qt.Key.Key_F3)
    qtbot.keyClick(asked.question.field, Qt.Key.Key_F3, Qt.KeyboardModifier.ShiftModifier)
    assert steps == [True, False]


def test_sizes_are_changed_by_keys_and_wheel_and_remembered(
    qtbot: Any, asked: Any, library: Any, data_dir: Any
) -> None:
    view = asked.preview.text_view
    usual = view.font().pointSizeF()
    qtbot.keyClick(asked.question.field, Qt.Key.Key_Plus, _CONTROL)
    qtbot.keyClick(asked.question.field, Qt.Key.Key_Equal, _CONTROL)
    assert view.font().pointSizeF() == pytest.approx(usual * 1.21, rel=0.02)
    qtbot.keyClick(asked.question.field, Qt.Key.Key_0, _CONTROL)
    assert view.font().pointSizeF() == pytest.approx(usual)
    view.zoom_requested.emit(3)
    larger = view.font().pointSizeF()
    asked.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    assert again.preview.text_view.font().pointSizeF() == pytest.approx(larger)
    again.close()


def test_every_action_of_the_preview_is_known_and_no_key_is_held_twice(
    asked: Any, doubled_keys: Callable[[], set[str]]
) -> None:
    known = {entry.id for entry in asked.registry.entries()}
    assert {
        "preview.next_hit",
        "preview.previous_hit",
        "preview.find",
        "preview.zoom_in",
        "preview.switch_form",
    } <= known
    assert [id_ for id_ in doubled_keys() if id_.startswith("preview.")] == []


def test_page_or_text_is_switched_by_key(qtbot: Any, asked: Any) -> None:
    qtbot.keyClick(asked.question.field, Qt.Key.Key_T, _CONTROL)
    assert asked.preview.views.as_text
    qtbot.keyClick(asked.question.field, Qt.Key.Key_T, _CONTROL)
    assert not asked.preview.views.as_text


def test_parts_are_reached_by_tab(qtbot: Any, asked: Any) -> None:
    reached = []
    asked.results.setFocus()
    for _ in range(12):
        focused = asked.focusWidget()
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
        reached.append(asked.focusWidget())
    assert asked.preview.head._open in reached
    assert asked.preview.text_view in reached
    assert reached.index(asked.preview.head._open) < reached.index(asked.preview.text_view)
