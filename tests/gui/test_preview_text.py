"""The preview of a text: the answer in sight and kept there, steps through the hits, large texts at once."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette, QTextCursor
from PySide6.QtWidgets import QApplication

from app.domain.query import Query
from app.gui import theme
from app.gui.preview.preview_pane import PreviewPane
from app.gui.preview.reading_view import SHOWN_CHARACTERS
from app.gui.theme import marks

_LINES = [f"😀 This is line {number} of a long document, which goes on for a while." for number in range(600)]


def _show(qtbot: Any, pane: PreviewPane, make_hit: Any, **of_hit: Any) -> None:
    values = {"kind": "document", **of_hit}
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, **values), Query(text="x"))
    qtbot.waitUntil(lambda: pane.views.view is pane.text_view and bool(pane.text_view.toPlainText()))


def _marked(pane: PreviewPane, colour: QColor | None = None) -> list[str]:
    found = pane.text_view.extraSelections()
    return [
        mark.cursor.selectedText()
        for mark in found
        if colour is None or mark.format.background().color().rgb() == colour.rgb()
    ]


def _place_of(pane: PreviewPane, text: str) -> float:
    """Where a text stands, as a share of the view's height from its top."""
    view = pane.text_view
    cursor = view.document().find(text)
    assert not cursor.isNull()
    cursor.setPosition(cursor.selectionStart())
    return view.cursorRect(cursor).top() / view.viewport().height()


def _at_a_third(pane: PreviewPane, text: str) -> bool:
    return abs(_place_of(pane, text) - 1 / 3) < 0.1


def test_the_best_sentence_is_marked_and_in_sight(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    passage = "\n".join(_LINES[250:300])
    shelf.put("\n".join(_LINES), passage, "line 299", answer=_LINES[290])
    _show(qtbot, pane, make_hit)
    assert _marked(pane, marks.answer_tint(pane.text_view.palette())) == [_LINES[290]]
    assert _marked(pane, theme.word_tint(pane.text_view.palette())) == ["line 299"]
    assert _at_a_third(pane, _LINES[290])


def test_a_hit_far_below_the_start_of_its_passage_is_in_sight(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    """Known: the preview was scrolled to the passage's start, and the word stood below the edge."""
    shelf.put("\n".join(_LINES), "\n".join(_LINES[200:320]), "line 310")
    _show(qtbot, pane, make_hit)
    assert _at_a_third(pane, "line 310")


def test_a_passage_without_a_word_is_shown_from_its_start(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    shelf.put("\n".join(_LINES), "\n".join(_LINES[200:320]))
    _show(qtbot, pane, make_hit)
    assert _at_a_third(pane, _LINES[200])


def test_what_is_in_sight_stays_there_when_the_pane_is_resized(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    """Known: the passage was lost as soon as the lines broke elsewhere."""
    shelf.put("\n".join(_LINES), _LINES[300], answer=_LINES[300])
    _show(qtbot, pane, make_hit)
    for width, height in ((260, 620), (900, 500), (480, 800), (330, 420)):
        pane.resize(width, height)
        assert _at_a_third(pane, "line 300"), (width, height)


def test_it_stays_when_the_letters_grow_and_the_colours_change(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    shelf.put("\n".join(_LINES), _LINES[300], answer=_LINES[300])
    _show(qtbot, pane, make_hit)
    size = pane.text_view.font().pointSizeF()
    pane.views.zoom(5)
    assert pane.text_view.font().pointSizeF() > 1.4 * size
    assert _at_a_third(pane, "line 300")
    light = marks.answer_tint(pane.text_view.palette())
    dark = QPalette(QColor("black"))
    dark.setColor(QPalette.ColorRole.Base, QColor("black"))
    dark.setColor(QPalette.ColorRole.Text, QColor("white"))
    pane.text_view.setPalette(dark)
    assert _at_a_third(pane, "line 300")
    assert _marked(pane, marks.answer_tint(pane.text_view.palette())) == [_LINES[300]]
    assert _marked(pane, light) == []
    pane.views.zoom(0)
    assert pane.text_view.font().pointSizeF() == pytest.approx(size)


def test_what_the_person_scrolled_to_stays_too(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("\n".join(_LINES), _LINES[300], answer=_LINES[300])
    _show(qtbot, pane, make_hit)
    bar = pane.text_view.verticalScrollBar()
    bar.setValue(bar.value() + 3000)
    view = pane.text_view
    seen = view.cursorForPosition(view.viewport().rect().center()).block().text()
    before = _place_of(pane, seen)
    pane.resize(300, 620)
    assert abs(_place_of(pane, seen) - before) < 0.35


def test_steps_stop_at_what_was_found_by_meaning_alone(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    """Known: F3 went past every passage that holds no word of the question."""
    text = "\n".join(_LINES)
    start = text.index(_LINES[400])
    shelf.put(text, _LINES[300], "line 300")
    shelf.further = ((start, start + len(_LINES[400])),)
    _show(qtbot, pane, make_hit)
    assert pane.head.place.text() == "1 of 2"
    pane.step(True)
    assert pane.head.place.text() == "2 of 2"
    assert _at_a_third(pane, _LINES[400])


def test_steps_go_through_all_hits_and_round(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    text = "\n".join("needle" if number % 200 == 50 else line for number, line in enumerate(_LINES))
    shelf.put(text, "needle", "needle")
    _show(qtbot, pane, make_hit)
    assert pane.head.place.text() == "1 of 3"
    seen = []
    for _ in range(3):
        pane.step(True)
        assert pane.text_view.textCursor().selectedText() == "needle"
        assert abs(_place_of(pane, "needle") - 1 / 3) < 0.1 or pane.head.place.text() != "1 of 3"
        seen.append(pane.head.place.text())
    assert seen == ["2 of 3", "3 of 3", "1 of 3"]
    pane.step(False)
    assert pane.head.place.text() == "3 of 3"


def test_a_step_reaches_what_was_not_laid_out(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    text = "\n".join(_LINES * 4)
    shelf.put("first needle\n" + text + "\nlast needle", "first needle", "needle")
    _show(qtbot, pane, make_hit)
    assert "last needle" not in pane.text_view.toPlainText()
    pane.step(True)
    assert pane.text_view.textCursor().selectedText() == "needle"
    assert pane.text_view.toPlainText().endswith("last needle")
    assert 0 <= _place_of(pane, "last needle") < 1


def test_neighbouring_words_are_one_place(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("annual leave, and leave again", "annual leave, and leave again", "leave")
    shelf.words = [(0, 6), (7, 12), (18, 23)]
    _show(qtbot, pane, make_hit)
    assert pane.head.place.text() == "1 of 2"


def test_finding_goes_from_place_to_place(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("\n".join(_LINES), _LINES[300], "line 300")
    _show(qtbot, pane, make_hit)
    pane.open_find()
    assert pane.find_bar.field.hasFocus()
    qtbot.keyClicks(pane.find_bar.field, "LINE 30")
    qtbot.waitUntil(lambda: pane.head.place.text() == "2 of 11")
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    assert pane.head.place.text() == "3 of 11"
    assert pane.text_view.textCursor().selectedText() == "line 30"
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Escape)
    assert not pane.find_bar.isVisible() and pane.text_view.hasFocus()
    assert pane.head.place.text() == "1 of 1"


def test_what_is_found_nowhere_is_said(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("\n".join(_LINES), _LINES[300], "line 300")
    _show(qtbot, pane, make_hit)
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "zeppelin")
    qtbot.waitUntil(lambda: pane.head.place.text() == "Not found")


def test_each_paragraph_runs_in_its_own_direction(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("בשנת 1949 פתח סבא חנות.\nIn 1949 he opened a shop.\nثلاث تمرات", "In 1949 he opened a shop.")
    _show(qtbot, pane, make_hit)
    document = pane.text_view.document()
    directions = [document.findBlockByNumber(number).textDirection() for number in range(3)]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [right, left, right]
    line = document.findBlockByNumber(0).layout().lineAt(0)
    assert line.naturalTextRect().right() > 0.9 * line.width()  # aligned to the right edge


def test_lines_are_no_longer_than_can_be_read(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("word " * 2000, "word")
    _show(qtbot, pane, make_hit)
    pane.resize(1900, 700)
    line = pane.text_view.document().firstBlock().layout().lineAt(0)
    assert 60 <= line.textLength() <= 110
    margins = pane.text_view.viewportMargins()
    assert margins.left() == margins.right() > 200


def test_plain_text_has_a_fixed_pitch(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("if x:\n    y()", "y()")
    _show(qtbot, pane, make_hit, kind="text")
    metrics = pane.text_view.fontMetrics()
    assert metrics.horizontalAdvance("iiii") == metrics.horizontalAdvance("WWWW")
    pane.show_hit(None, Query())
    _show(qtbot, pane, make_hit, kind="document")
    metrics = pane.text_view.fontMetrics()
    assert metrics.horizontalAdvance("iiii") < metrics.horizontalAdvance("WWWW")


@pytest.mark.parametrize("separator", ["\n", " "])
def test_a_large_text_is_laid_out_in_part(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any, separator: str
) -> None:
    text = separator.join(f"Sentence {number} of a very large book, שלום, 你好." for number in range(60_000))
    shelf.put(text, "Sentence 30000 of", answer="Sentence 30000 of")
    _show(qtbot, pane, make_hit)
    assert len(pane.text_view.toPlainText()) <= SHOWN_CHARACTERS + 40
    assert _marked(pane)[0] == "Sentence 30000 of"


def test_the_text_can_be_selected_but_not_changed(pane: PreviewPane) -> None:
    assert pane.text_view.isReadOnly()
    flags = pane.text_view.textInteractionFlags()
    assert flags & Qt.TextInteractionFlag.TextSelectableByMouse
    assert flags & Qt.TextInteractionFlag.TextSelectableByKeyboard


def test_windows_line_ends_keep_the_passage_in_place(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("one\r\ntwo\r\nthree\0 four\r\nfive", "four", answer="four")
    _show(qtbot, pane, make_hit, path=Path("/a/b.txt"))
    assert _marked(pane)[0] == "four"


def test_odd_signs_at_the_beginning_do_not_move_the_marks(
    qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any
) -> None:
    """Known: Qt drops a mark of byte order there, and a place at the end of the text was then out of its range."""
    for sign in ("\ufeff", "\ufffe"):
        shelf.put(f"{sign}one two three", "three", answer="three")
        _show(qtbot, pane, make_hit, path=Path(f"/a/{ord(sign)}.txt"))
        assert _marked(pane) == ["three"]


def test_the_passage_has_a_bar_at_its_side(qtbot: Any, pane: PreviewPane, shelf: Any, make_hit: Any) -> None:
    shelf.put("\n".join(_LINES), "\n".join(_LINES[300:303]))
    _show(qtbot, pane, make_hit)
    view = pane.text_view
    cursor = view.document().find("line 301")
    height = view.cursorRect(cursor).center().y()
    QApplication.processEvents()
    image = view.viewport().grab().toImage()
    ratio = image.devicePixelRatio()
    middle = round((marks.BAR_WIDTH * 1.5) * ratio)
    assert image.pixelColor(middle, round(height * ratio)).rgb() == marks.bar(view.palette()).rgb()
    outside = QTextCursor(view.document().find("line 305"))
    below = view.cursorRect(outside).center().y()
    assert image.pixelColor(middle, round(below * ratio)).rgb() != marks.bar(view.palette()).rgb()
