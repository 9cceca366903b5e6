"""The preview: the passage in sight, every paragraph in its direction, large texts at once."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor

from app.domain.query import Query
from app.domain.search import Hit, Preview
from app.gui.background import Background
from app.gui.preview.passage_view import SHOWN_CHARACTERS
from app.gui.preview.preview_pane import PreviewPane

_LONG_ENOUGH_MS = 250


class _Shelf:
    """Gives the preview of a text; `wait_for` holds it back."""

    def __init__(self) -> None:
        self.text, self.passage, self.words = "", (0, 0), [(0, 0)]
        self.gone = False
        self.wait_for: Callable[[Hit], None] = lambda hit: None

    def put(self, text: str, passage: str, word: str = "") -> None:
        start = text.index(passage)
        self.text, self.passage = text, (start, start + len(passage))
        place = text.index(word) if word else 0
        self.words = [(place, place + len(word))]

    def read(self, hit: Hit, query: Query) -> Preview | None:
        self.wait_for(hit)
        if self.gone:
            return None
        return Preview(hit.path, hit.title, hit.page, self.text, self.passage, tuple(self.words))


@pytest.fixture
def shelf() -> _Shelf:
    return _Shelf()


@pytest.fixture
def pane(qtbot: Any, shelf: _Shelf) -> Iterator[PreviewPane]:
    background = Background()
    shown = PreviewPane(shelf.read, background)
    qtbot.addWidget(shown)
    shown.resize(480, 500)
    shown.show()
    yield shown
    background.close()


def _marked(pane: PreviewPane) -> list[str]:
    return [mark.cursor.selectedText() for mark in pane.text_view.extraSelections()]


def test_the_passage_is_marked_and_in_sight(qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any) -> None:
    lines = [f"😀 This is line {number} of a long document." for number in range(600)]
    shelf.put("\n".join(lines), lines[300], "line 300")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1), Query(text="line 300"))
    assert _marked(pane) == [lines[300], "line 300"]
    view = pane.text_view
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.toPlainText().index("line 300") + 300)  # each line before it holds an emoji: two units
    assert 0 <= view.cursorRect(cursor).top() < view.viewport().height() / 2


def test_each_paragraph_runs_in_its_own_direction(qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any) -> None:
    shelf.put("בשנת 1949 פתח סבא חנות.\nIn 1949 he opened a shop.\nثلاث تمرات", "In 1949 he opened a shop.")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1), Query(text="shop"))
    document = pane.text_view.document()
    directions = [document.findBlockByNumber(number).textDirection() for number in range(3)]
    right, left = Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight
    assert directions == [right, left, right]
    line = document.findBlockByNumber(0).layout().lineAt(0)
    assert line.naturalTextRect().right() > 0.9 * line.width()  # aligned to the right edge


def test_only_the_last_hit_is_read(qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any) -> None:
    gate = threading.Event()
    read: list[int] = []

    def wait(hit: Hit) -> None:
        read.append(hit.document_id)
        gate.wait(5)

    shelf.wait_for = wait
    shelf.put("A passage that answers.", "A passage")
    shown: list[Preview] = []
    pane.preview_shown.connect(shown.append)
    pane.show_hit(make_hit(1), Query(text="a"))
    qtbot.waitUntil(lambda: read == [1])
    for number in range(2, 9):
        pane.show_hit(make_hit(number), Query(text="a"))
    qtbot.waitUntil(lambda: 8 in read)
    gate.set()
    qtbot.waitUntil(lambda: bool(shown))
    qtbot.wait(50)
    assert read == [1, 8]
    assert [preview.path for preview in shown] == [make_hit(8).path]


@pytest.mark.parametrize("separator", ["\n", " "])
def test_a_large_text_does_not_hold_the_window(
    qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any, separator: str
) -> None:
    text = separator.join(f"Sentence {number} of a very large book, שלום, 你好." for number in range(60_000))
    shelf.put(text, "Sentence 30000 of")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1), Query(text="x"))
    assert len(pane.text_view.toPlainText()) <= SHOWN_CHARACTERS + 10
    assert _marked(pane)[0] == "Sentence 30000 of"
    preview = shelf.read(make_hit(1), Query(text="x"))
    assert preview is not None
    started = time.perf_counter()
    pane._show(make_hit(1), preview)
    assert (time.perf_counter() - started) * 1000 < _LONG_ENOUGH_MS


def test_a_document_that_is_gone_is_said_to_be(qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any) -> None:
    shelf.gone = True
    pane.show_hit(make_hit(1), Query(text="x"))
    qtbot.waitUntil(lambda: "no longer there" in pane._title.text())
    assert pane.text_view.toPlainText() == ""


def test_the_text_can_be_selected_but_not_changed(pane: PreviewPane) -> None:
    assert pane.text_view.isReadOnly()
    assert pane.text_view.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse


def test_windows_line_ends_keep_the_passage_in_place(
    qtbot: Any, pane: PreviewPane, shelf: _Shelf, make_hit: Any
) -> None:
    shelf.put("one\r\ntwo\r\nthree\0 four\r\nfive", "four")
    with qtbot.waitSignal(pane.preview_shown):
        pane.show_hit(make_hit(1, path=Path("/a/b.txt")), Query(text="four"))
    assert _marked(pane)[0] == "four"
