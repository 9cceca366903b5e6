"""How an answer is painted: rows as high as what is in them, every script, and the part of a passage that counts."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from answer_rows import answer
from asking import asked
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPalette
from PySide6.QtWidgets import QApplication, QSplitter, QStackedWidget, QWidget

from app.domain.documents import Folder
from app.domain.ids import ChunkId, FolderId
from app.gui.results.results_view import ResultsView
from app.gui.results.row_layout import RowLayout
from app.gui.results.snippet_layout import Marked, line_step, snippet_layout
from app.gui.theme.icons import Icons


@pytest.fixture
def view(qtbot: Any) -> ResultsView:
    shown = ResultsView(Icons())
    qtbot.addWidget(shown)
    shown.resize(520, 480)
    shown.show()
    return shown


# ---- rows are as high as what is in them


def test_a_short_passage_takes_less_room_than_a_long_one(view: ResultsView, make_hit: Any) -> None:
    long = make_hit(2, snippet="The river rises near the old mill and reaches the sea. " * 8)
    further = replace(long, chunk_id=ChunkId(99))
    view.show_results(answer([make_hit(1), long, further]))
    short, four, two = (view.visualRect(view.model().index(row, 0)).height() for row in (1, 3, 4))
    assert short < two < four


def test_the_language_of_a_passage_stands_below_its_page(view: ResultsView, make_hit: Any) -> None:
    """Where there is a second line; where there is no page, on the first."""
    long = "The river rises near the old mill and reaches the sea. " * 8

    def drawn(**about: Any) -> QImage:
        view.show_results(answer([make_hit(1, **{"snippet": long, "document_language": "en", **about})]))
        return view.viewport().grab(view.visualRect(view.model().index(1, 0))).toImage()

    assert drawn(language="de") != drawn(language="en")
    assert drawn(language="de", page=None) != drawn(language="en", page=None)
    assert drawn(language="de", snippet="A river.") == drawn(language="en", snippet="A river.")


def test_lines_are_no_longer_than_can_be_read(qtbot: Any) -> None:
    layout = RowLayout(QApplication.font())
    assert layout.measure <= 90 * QFontMetrics(QApplication.font()).averageCharWidth()
    assert layout.column(QRect(0, 0, 1600, 50)).width() == layout.measure
    assert layout.column(QRect(0, 0, 400, 50)).right() < 400


def test_many_rows_stand_one_below_the_other_in_another_width(view: ResultsView, make_hit: Any) -> None:
    view.show_results(answer(make_hit(n, snippet=f"{n} " + "river and mill " * (n % 25)) for n in range(1, 201)))
    for width in (520, 640):
        view.resize(width, 480)
        places = [view.visualRect(view.model().index(row, 0)) for row in range(view.model().rowCount())]
        assert len(places) == 401
        assert all(above.bottom() + 1 == below.top() for above, below in pairwise(places))


@pytest.mark.parametrize("size", [7, 8, 9, 11])
@pytest.mark.parametrize("family", ["DejaVu Sans", "Noto Sans"])
def test_an_underscore_is_seen_in_every_size(view: ResultsView, make_hit: Any, family: str, size: int) -> None:
    """DejaVu draws it below the letters' own height in some sizes."""
    view.setFont(QFont(family, size))
    view.set_folders([Folder(FolderId(1), Path("/papers"))])
    images = []
    for name in ("____", "    "):  # with nothing after it, whose place would change
        view.show_results(answer([make_hit(1, path=Path(f"/papers/{name}/a.pdf"))], asked(f"r{name}", group=True)))
        images.append(view.viewport().grab(view.visualRect(view.model().index(0, 0))).toImage())
    assert images[0] != images[1]


def test_rows_that_are_no_good_match_are_fainter(view: ResultsView, make_hit: Any) -> None:
    def darkest() -> int:
        image: QImage = view.grab().toImage()
        area = view.visualRect(view.model().index(3, 0))  # not the selected row
        places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
        return min(image.pixelColor(x, y).lightness() for x, y in places)

    view.setPalette(QPalette(QColor("#eeeeee")))
    clear_answer = answer([make_hit(1), make_hit(2)])
    view.show_results(clear_answer)
    clear = darkest()
    view.show_results(replace(clear_answer, no_good_match=True))  # the same hits, judged otherwise after a refresh
    assert darkest() > clear + 30


def test_rows_stand_where_their_heights_put_them_when_the_preview_opens_beside_them(qtbot: Any, make_hit: Any) -> None:
    """With the first answer: rows that need a line more were painted over the next ones."""
    stack, preview, parts = QStackedWidget(), QWidget(), QSplitter()
    view = ResultsView(Icons())
    for widget in (QWidget(), view):
        stack.addWidget(widget)
    for part in (stack, preview):
        parts.addWidget(part)
    qtbot.addWidget(parts)
    parts.setSizes([500, 500])
    preview.hide()
    parts.resize(1000, 480)
    parts.show()
    hits = [make_hit(n, snippet="A sentence of many words about a river and a mill. " * 5) for n in (1, 2)]
    view.show_results(answer(hits))
    stack.setCurrentWidget(view)
    preview.show()

    def is_well_laid_out() -> bool:
        model, view_layout = view._model, view._delegate.layout_for(view.font())
        rows = range(model.rowCount() - 1)
        tops = [view.visualRect(model.index(row, 0)).top() for row in (*rows, len(rows))]
        heights = [view_layout.height(model._rows[row], view.viewport().width()) for row in rows]
        return view.width() < 600 and [below - above for above, below in pairwise(tops)] == heights

    qtbot.waitUntil(is_well_laid_out)


# ---- snippets


_SNIPPETS = {
    "latin": "The river Whale rises near the old mill and reaches the sea after ninety miles of meadows. " * 4,
    "hebrew": "הנהר זורם ליד הטחנה הישנה ומגיע לים אחרי תשעים מיל של אחו, \n כך כתב סבא ב-1949. " * 4,
    "arabic": "ثلاث تمرات في اليوم لمريض السكري، ولا تمش حافيا أبدا (ص. 12). " * 5,
    "chinese": "押金八千四百元，租赁期为两年，不得饲养大型犬。" * 12,
    "thai": "แมวต้องใส่ปลอกคอกันเลียเป็นเวลาสิบวันหลังการผ่าตัด" * 6,
    "emoji": "😀 one 👩‍👩‍👧 two 🇪🇺 three " * 12,
    "one long word": "x" * 900,
    "control signs": "a\0b\tc\x07\u202ed\u2066e\ud800f" * 20,
    "combining": "z̷̡̛͎̯̳̬̭" * 60,
    "empty": "",
}


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("name", _SNIPPETS)
def test_every_script_can_be_painted(view: ResultsView, make_hit: Any, name: str, dark: bool) -> None:
    snippet = _SNIPPETS[name]
    if dark:
        palette = QPalette(QColor("#202326"))
        palette.setColor(QPalette.ColorRole.Base, QColor("#181a1b"))
        palette.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
        view.setPalette(palette)
    highlights = ((0, 3), (len(snippet) // 2, len(snippet) // 2 + 4), (len(snippet) - 1, len(snippet) + 9))
    view.show_results(answer([make_hit(1, snippet=snippet, title=snippet[:40], highlights=highlights)]))
    image: QImage = view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(60, 500, 3) for y in range(10, 110, 2)}
    assert len(colours) > 3  # something is there


@pytest.mark.parametrize("name", ["latin", "hebrew", "chinese", "thai", "emoji", "one long word"])
def test_a_long_snippet_ends_with_an_ellipsis_inside_its_box(qtbot: Any, name: str) -> None:
    font = QApplication.font()
    height = 3 * line_step(font)
    layout = snippet_layout(Marked(_SNIPPETS[name], ((0, 3),)), font, QColor("red"), 400, 3, height)
    last = layout.lineAt(layout.lineCount() - 1)
    assert 1 <= layout.lineCount() <= 3
    assert last.y() + last.height() <= height + 4
    assert layout.text().endswith("…") and last.textStart() + last.textLength() >= len(layout.text()) - 1


def test_a_snippet_begins_later_when_its_word_would_not_be_seen(qtbot: Any) -> None:
    snippet = "word " * 200 + "needle and more"
    start = snippet.index("needle")
    font = QFont(QApplication.font())
    layout = snippet_layout(Marked(snippet, ((start, start + 6),)), font, QColor("red"), 400, 3, 3 * line_step(font))
    marked = layout.formats()[0]
    assert layout.text().startswith("…")
    assert layout.text()[marked.start : marked.start + marked.length] == "needle"


def test_the_sentence_that_answers_is_strong_and_seen(qtbot: Any) -> None:
    sentence = "The rent is eight thousand and four hundred."
    snippet = "Nothing of it is here. " * 30 + sentence + " And so on." * 20
    start = snippet.index(sentence)
    font = QFont(QApplication.font())
    marked = Marked(snippet, ((0, 7),), (start, start + len(sentence)))
    layout = snippet_layout(marked, font, QColor("red"), 400, 2, 2 * line_step(font))
    strong = [each for each in layout.formats() if each.format.fontWeight() == QFont.Weight.DemiBold.value]
    assert len(strong) == 1
    assert layout.text()[strong[0].start : strong[0].start + strong[0].length] == sentence
    assert layout.text().startswith("…The rent")


def test_a_snippet_that_begins_later_still_fills_its_lines(qtbot: Any) -> None:
    snippet = "word " * 60 + "needle"
    start = snippet.index("needle")
    font = QFont(QApplication.font())
    layout = snippet_layout(Marked(snippet, ((start, start + 6),)), font, QColor("red"), 700, 2, 2 * line_step(font))
    assert layout.lineCount() == 2 and layout.text().endswith("needle")


def test_a_right_to_left_snippet_stands_at_the_right(qtbot: Any) -> None:
    font = QApplication.font()
    hebrew = snippet_layout(Marked("שלום עולם"), font, QColor("red"), 400, 3, 60)
    english = snippet_layout(Marked("hello world"), font, QColor("red"), 400, 3, 60)
    assert hebrew.lineAt(0).naturalTextRect().right() == pytest.approx(400, abs=2)
    assert english.lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=2)
