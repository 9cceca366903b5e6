"""The field: what is marked in it, and what it says where the mouse rests."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QColor, QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip

from app.gui import theme
from app.gui.question import search_field
from app.gui.question.search_field import SearchField
from app.gui.theme.icons import Icons


@pytest.fixture
def field(qtbot: Any) -> SearchField:
    shown = SearchField(Icons())
    qtbot.addWidget(shown)
    shown.resize(500, 44)
    shown.show()
    return shown


def _reds(field: SearchField) -> list[int]:
    """Where, from the left, something is drawn in the colour of a mistake."""
    image: QImage = field.grab().toImage()
    red = theme.mistake(field.palette())

    def is_red(colour: QColor) -> bool:
        return abs(colour.red() - red.red()) < 60 and colour.green() < 120 and colour.blue() < 120

    columns = range(40, image.width() - 40)
    return [x for x in columns if any(is_red(image.pixelColor(x, y)) for y in range(image.height()))]


def _x(field: SearchField, place: int) -> int:
    field.setCursorPosition(place)
    return int(field.cursorRect().center().x())


def test_what_is_marked_is_underlined_and_nothing_else(field: SearchField) -> None:
    field.setText("river typ:pdf mill")
    assert _reds(field) == []
    field.mark([((6, 13), "There is no such operator.")])
    reds = _reds(field)
    assert abs(reds[0] - _x(field, 6)) <= 3 and abs(reds[-1] - _x(field, 13)) <= 3
    field.mark(())
    assert _reds(field) == []


def test_in_a_mirrored_window_the_mark_is_below_its_letters(field: SearchField) -> None:
    field.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    field.setText("river typ:pdf mill")
    field.mark([((6, 13), "There is no such operator.")])
    reds = _reds(field)
    assert abs(reds[0] - _x(field, 6)) <= 3 and abs(reds[-1] - _x(field, 13)) <= 3


def test_the_mark_stays_with_its_letters_when_the_text_scrolls(field: SearchField) -> None:
    field.setText("word " * 30 + "typ:pdf" + " word" * 30)
    field.mark([((150, 157), "")])
    assert _reds(field) == []  # the end is in sight
    field.setCursorPosition(140)
    reds = _reds(field)
    assert reds and abs(reds[0] - _x(field, 150)) <= 3


def test_why_is_said_where_the_mouse_rests(qtbot: Any, field: SearchField) -> None:
    field.setText("river typ:pdf mill")
    field.mark([((6, 13), "There is no such operator.")])

    def rest(place: int) -> str:
        point = QPoint(_x(field, place), field.height() // 2)
        QApplication.sendEvent(field, QHelpEvent(QEvent.Type.ToolTip, point, field.mapToGlobal(point)))
        return QToolTip.text()

    assert "There is no such operator." in rest(9)
    assert "exact phrase" in rest(2)


def test_a_mark_after_the_end_of_the_text_is_none(field: SearchField) -> None:
    field.setText("river")
    field.mark([((3, 90), "too long"), ((90, 95), "beyond")])
    assert field.marked == [(3, 5)]


def test_of_a_mark_that_is_wider_than_the_field_only_what_is_seen_is_drawn(
    field: SearchField, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawn: list[int] = []
    wave = search_field._wave

    def counted(left: float, right: float, bottom: float) -> Any:
        drawn.append(int(right - left))
        return wave(left, right, bottom)

    monkeypatch.setattr(search_field, "_wave", counted)
    field.setText("typ:pdf " * 600)
    field.mark([((place * 8, place * 8 + 7), "No such operator.") for place in range(600)])
    field.setCursorPosition(2400)
    drawn.clear()
    field.grab()
    assert 1 <= len(drawn) < 60 and sum(drawn) < 2 * field.width()
