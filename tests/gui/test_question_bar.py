"""The question as text and as chips, which mean the same; mistakes with a button that mends them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QToolButton

from app.domain.query import Filter

_CONTROL = Qt.KeyboardModifier.ControlModifier


def without_isolates(text: str) -> str:
    return text.translate({0x2066: None, 0x2069: None})


def _chips(window: Any) -> list[str]:
    return [chip.text() for chip in window.question.chips.chips]


def test_what_is_typed_is_shown_as_chips(window: Any) -> None:
    words = 'where "blue tent" -canvas tent OR canoe mend*'
    window.question.field.setText(f'{words} type:pdf,word lang:german -in:"my folder" after:last-week sort:date')
    assert _chips(window) == [
        "“blue tent”", "not canvas", "tent or canoe", "mend…", "Type: PDF", "Type: word", "Language: German",
        "Folder: not my folder", "From last-week on", "By date",
    ]  # fmt: skip
    assert window.question.chips.isVisible()
    window.question.field.setText("where")
    assert _chips(window) == [] and not window.question.chips.isVisible()


def test_the_chip_of_a_folder_has_its_name_and_tells_its_path(window: Any, tmp_path: Path) -> None:
    folder = tmp_path / "a long way down" / "Contracts"
    window.question.field.setText(f'river in:"{folder}" in:~/Letters in:garden/2024')
    assert [without_isolates(each) for each in _chips(window)] == [
        "Folder: Contracts", "Folder: Letters", "Folder: garden/2024",
    ]  # fmt: skip
    told = window.question.chips.chips[0].accessibleDescription()
    assert without_isolates(told) == f"Take away: {folder}" and "<p" not in told


def test_what_qt_puts_into_the_field_has_names(window: Any) -> None:
    window.question.field.setText("river")
    assert {each.accessibleName() for each in window.question.field.findChildren(QToolButton)} == {"Question", "Clear"}


def test_a_chip_that_is_pressed_leaves_the_text(qtbot: Any, window: Any, library: Any) -> None:
    window.question.field.setText('river type:pdf,docx "old mill"')
    window.question.chips.chips[0].click()
    assert window.question.field.text() == 'river type:docx "old mill"'
    assert _chips(window) == ["Type: docx", "“old mill”"]
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].query.filters == (Filter("type", ("docx",)),))


def test_chips_are_taken_away_by_keys_and_the_focus_stays_near(qtbot: Any, window: Any) -> None:
    window.question.field.setText("river type:pdf lang:en")
    window.activateWindow()
    window.question.chips.chips[0].setFocus()
    qtbot.keyClick(window.question.chips.chips[0], Qt.Key.Key_Right)
    assert window.question.chips.chips[1].hasFocus()
    qtbot.keyClick(window.question.chips.chips[1], Qt.Key.Key_Left)
    assert window.question.chips.chips[0].hasFocus()
    qtbot.keyClick(window.question.chips.chips[0], Qt.Key.Key_Delete)
    assert window.question.field.text() == "river lang:en" and window.question.chips.chips[0].hasFocus()
    qtbot.keyClick(window.question.chips.chips[0], Qt.Key.Key_Return)
    assert window.question.field.text() == "river" and window.question.field.hasFocus()


def test_signs_in_a_chip_are_only_signs(window: Any) -> None:
    window.question.field.setText('in:"a&b" name:"<b>bold</b>"')
    first, second = window.question.chips.chips
    assert first.text() == "Folder: a&b" and first.shortcut().isEmpty()
    assert "&lt;b&gt;" in second.toolTip()


def test_what_a_chip_did_can_be_undone(qtbot: Any, window: Any) -> None:
    qtbot.keyClicks(window.question.field, "river type:pdf")
    window.question.chips.chips[0].click()
    assert window.question.field.text() == "river"
    window.question.field.undo()
    assert window.question.field.text() == "river type:pdf"


def test_filters_are_cleared_and_the_words_stay(window: Any) -> None:
    assert not window.question.clear_button.isVisible()
    window.question.field.setText('river -type:pdf in:x "old mill"')
    assert window.question.clear_button.isVisible()
    window.question.clear_button.click()
    assert window.question.field.text() == 'river "old mill"' and not window.question.clear_button.isVisible()


def test_a_mistake_is_mended_by_its_button(qtbot: Any, window: Any) -> None:
    window.question.field.setText("river tpye:pdf -")
    qtbot.waitUntil(window.question.mistakes.isVisible)
    assert [button.text() for button in window.question.mistakes.buttons] == ["Write type:", "Leave it out"]
    window.question.mistakes.buttons[0].click()
    assert window.question.field.text() == "river type:pdf -" and window.question.field.hasFocus()
    window.question.mistakes.buttons[0].click()
    assert window.question.field.text() == "river type:pdf" and not window.question.mistakes.isVisible()


def test_a_mistake_is_mended_by_a_key_at_once(qtbot: Any, window: Any) -> None:
    window.question.field.setText('where "blue tent')
    window.question_actions.repair()
    assert window.question.field.text() == 'where "blue tent"'
    window.question_actions.repair()  # nothing to mend
    assert window.question.field.text() == 'where "blue tent"'


def test_a_mistake_without_a_remedy_is_only_told(qtbot: Any, window: Any) -> None:
    window.question.field.setText("after:2024-02-31")
    qtbot.waitUntil(window.question.mistakes.isVisible)
    assert window.question.mistakes.buttons == [] and "no date" in window.question.mistakes.text()


def test_what_is_selected_in_the_field_is_copied(qtbot: Any, window: Any) -> None:
    """It was not: the hits' action had the same key."""
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClicks(window.question.field, "river mill")
    qtbot.waitUntil(lambda: bool(window.results.hits))
    window.question.field.setSelection(0, 5)
    qtbot.keyClick(window.question.field, Qt.Key.Key_C, _CONTROL)
    assert QGuiApplication.clipboard().text() == "river"


def test_without_a_selection_the_answer_is_copied(qtbot: Any, window: Any, library: Any) -> None:
    QGuiApplication.clipboard().setText("before")
    qtbot.ask(window, "river mill")
    qtbot.keyClick(window.question.field, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: library.hits[0].snippet in QGuiApplication.clipboard().text())


def test_tab_goes_from_the_field_to_chips_panel_list_and_preview(qtbot: Any, window: Any, library: Any) -> None:
    window.activateWindow()
    window.question.field.setText("river tpye:pdf lang:en sort:date")
    window.question.field.setText("river tpye:pdf lang:en sort:name")  # chips are made anew
    qtbot.waitUntil(lambda: window.results.isVisible() and window.question.mistakes.isVisible())
    window.question.field.setFocus()
    passed = []
    for _ in range(12):
        passed.append(QApplication.focusWidget())
        window.focusNextChild()
    wanted = [
        window.question.field,
        window.question.mistakes.buttons[0],
        window.question.panel_button,
        *window.question.chips.chips,
        window.question.clear_button,
        window.results,
    ]
    places = [passed.index(each) for each in wanted]
    assert places == sorted(places) and places[:6] == list(range(6))


@pytest.mark.parametrize("direction", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_chips_go_on_in_the_next_line_and_mirror(qtbot: Any, window: Any, direction: Qt.LayoutDirection) -> None:
    window.setLayoutDirection(direction)
    window.resize(520, 600)
    window.question.field.setText("type:pdf,docx,mail,web,text lang:german,french,hebrew in:letters,papers,archive")
    shown = window.question.chips

    def is_laid_out() -> bool:
        within = all(shown.rect().contains(chip.geometry()) for chip in shown.chips)
        return within and shown.height() > 2 * shown.chips[0].height()

    qtbot.waitUntil(is_laid_out)
    first, second = shown.chips[0].geometry(), shown.chips[1].geometry()
    assert (first.left() < second.left()) is (direction is Qt.LayoutDirection.LeftToRight)


def test_what_is_pasted_with_thousands_of_parts_leaves_room_for_the_answer(window: Any) -> None:
    window.question.field.setText('-x "a b" type:pdf ' * 5000)
    chips = window.question.chips
    assert len(window.question.field.text()) <= 5000
    assert len(chips.chips) == 30 and chips._others.text() == f"+ {len(window.question.query.parts) - 30}"
    assert chips._others.isVisible()
    window.question.field.setText("-x")
    assert len(chips.chips) == 1 and not chips._others.isVisible()


def test_of_many_mistakes_the_first_are_told(window: Any) -> None:
    window.question.field.setText(" ".join(f"op{number}:x" for number in range(400)))
    window.question.repair()
    assert 1 <= len(window.question.mistakes.text().splitlines()) <= 4


def test_a_letter_typed_elsewhere_does_not_run_into_a_filter(window: Any) -> None:
    for text, wanted in (
        ("river type:pdf", "river type:pdf x"),
        ("riv", "rivx"),
        ("", "x"),
        ("type:pdf ", "type:pdf x"),
    ):
        window.question.field.setText(text)
        window.question.type_letter("x")
        assert window.question.field.text() == wanted
