"""The pages of a document: drawn when they come into sight, the answer in sight and kept there, text to be selected."""

from __future__ import annotations

import gc
import threading
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from PySide6.QtWidgets import QApplication

from app.domain.errors import DocumentError
from app.domain.messages import message
from app.domain.query import Query
from app.domain.views import PageMarks, PageText
from app.gui.background import Background
from app.gui.preview import page_source
from app.gui.preview.page_view import PageView
from app.gui.preview.preview_pane import PreviewPane
from app.gui.theme import marks as colours

_ANSWER = (60.0, 600.0, 500.0, 615.0)
_WORD = (80.0, 600.0, 120.0, 615.0)
_MARKS = PageMarks(5, passage=((50.0, 550.0, 550.0, 700.0),), answer=(_ANSWER,), words=(_WORD,))


@pytest.fixture
def pages(pane: PreviewPane, shelf: Any, views: Any) -> PageView:
    """The pane's pages; the document has twelve, and the hit is on the fifth."""
    shelf.put("A passage that answers.", "A passage")
    views.lines = tuple(f"page {number} has a line" for number in range(1, 13))
    views.marked = {
        5: _MARKS,
        2: PageMarks(2, words=(_WORD,)),
        9: PageMarks(9, words=(_WORD, (60.0, 700.0, 90.0, 715.0))),
    }
    return pane.views.page_view


def _show(qtbot: Any, pane: PreviewPane, make_hit: Any, number: int = 5) -> None:
    pane.show_hit(make_hit(number), Query(text="x"))
    qtbot.waitUntil(lambda: pane.views.view is pane.views.page_view)


def _place_of(view: PageView, number: int, y: float) -> float:
    """Where a height of a page stands, as a share of the view's from its top."""
    top = view.page_layout.box(number, (0.0, y, 0.0, y))[1]
    return (top - view.verticalScrollBar().value()) / view.viewport().height()


def test_the_answer_is_in_sight_on_its_page(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    assert _place_of(pages, 5, _ANSWER[1]) == pytest.approx(1 / 3, abs=0.02)
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 5 of 12")


def test_it_stays_there_when_the_pane_is_resized_and_zoomed(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    for width, height in ((300, 620), (900, 560), (480, 900)):
        pane.resize(width, height)
        assert _place_of(pages, 5, _ANSWER[1]) == pytest.approx(1 / 3, abs=0.02), (width, height)
    scale = pages.page_layout.scale
    pane.views.zoom(6)
    assert pages.page_layout.scale > 1.5 * scale
    assert _place_of(pages, 5, _ANSWER[1]) == pytest.approx(1 / 3, abs=0.02)
    left, _, right, _ = pages.page_layout.box(5, _ANSWER)
    across = pages.horizontalScrollBar().value()
    assert across < (left + right) / 2 < across + pages.viewport().width()


def test_where_the_person_has_scrolled_to_stays_too(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    pages.verticalScrollBar().setValue(round(pages.page_layout.box(8, (0, 300, 0, 0))[1]))
    share = _place_of(pages, 8, 400)
    pane.resize(700, 620)
    assert pages.page in (8, 9)
    assert abs(_place_of(pages, 8, 400) - share) < 0.3


def test_only_what_is_near_is_drawn_and_the_page_of_the_hit_first(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    qtbot.waitUntil(lambda: {number for number, _ in views.drawn} >= {4, 5, 6})
    qtbot.wait(50)
    qtbot.at_rest(pane._background)
    assert views.drawn[0][0] == 5
    assert {number for number, _ in views.drawn} <= {3, 4, 5, 6, 7}
    assert all(name.startswith("background") for name in views.threads)
    pages.verticalScrollBar().setValue(pages.verticalScrollBar().maximum())
    qtbot.waitUntil(lambda: 12 in {number for number, _ in views.drawn})


def test_pages_are_drawn_as_sharp_as_they_are_shown(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    assert views.drawn[0][1] == pytest.approx(pages.drawing_scale())
    old = pages.source.images[5]
    pane.views.zoom(4)
    assert pages.painted_page(5).image is old[1]  # stretched meanwhile
    qtbot.waitUntil(lambda: pages.source.images[5][0] == pytest.approx(pages.drawing_scale()))
    assert pages.source.images[5][1].width() == round(600 * pages.drawing_scale())


def test_pictures_are_kept_within_their_bytes(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    _show(qtbot, pane, make_hit)
    one = pages.source.images[5][1].sizeInBytes()
    monkeypatch.setattr(page_source, "MOST_BYTES", 4 * one)
    for number in range(5, 13):
        pages.go_to(number, (0.0, 0.0, 10.0, 10.0))
        qtbot.waitUntil(lambda number=number: number in pages.source.images)
    qtbot.at_rest(pane._background)
    assert sum(image.sizeInBytes() for _, image in pages.source.images.values()) <= 5 * one
    assert 12 in pages.source.images and 5 not in pages.source.images


def test_the_marks_are_painted(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    image = pages.viewport().grab().toImage()

    def colour(x: float, y: float) -> tuple[int, int, int]:
        left, top, _, _ = pages.page_layout.box(5, (x, y, x, y))
        place = QPoint(round(left), round(top) - pages.verticalScrollBar().value()) * image.devicePixelRatio()
        found = image.pixelColor(place)
        return found.red(), found.green(), found.blue()

    paper = colour(300, 680)
    assert paper == (200, 200, 200)
    assert colour(300, 607) != paper  # the sentence
    assert colour(100, 607) != colour(300, 607)  # the word within it
    bar = colours.paper_bar()
    assert colour(50 - 3 - 2 / pages.page_layout.scale, 640) == (bar.red(), bar.green(), bar.blue())


def test_a_passage_that_is_not_found_marks_the_page(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    views.marked[5] = PageMarks(5, exact=False)
    _show(qtbot, pane, make_hit)
    left, top, _, _ = pages.page_layout.rect(5)
    assert _place_of(pages, 5, 0) == pytest.approx(0.0, abs=0.05)
    image = pages.viewport().grab().toImage()
    edge = QPoint(round(left) + 2, round(top) + 60 - pages.verticalScrollBar().value()) * image.devicePixelRatio()
    assert image.pixelColor(edge).rgb() == colours.paper_bar().rgb()


def test_a_page_that_cannot_be_drawn_is_shown_as_text(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    views.errors["draw"] = DocumentError(message("reason.damaged"))
    pane.show_hit(make_hit(5), Query(text="x"))
    qtbot.waitUntil(pane.head.notice.isVisible)
    assert "cannot be drawn" in pane.head.notice.text()
    assert pane.views.view is pane.text_view
    assert "A passage that answers." in pane.text_view.toPlainText()
    assert not pane.head._as_it_is.isVisible()


def test_another_page_that_cannot_be_drawn_says_so_in_its_place(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    qtbot.waitUntil(lambda: {number for number, _ in views.drawn} >= {4, 5, 6})
    qtbot.at_rest(pane.views._background)
    views.errors["draw"] = DocumentError(message("reason.damaged"))
    pages.go_to(11, (0.0, 0.0, 0.0, 0.0))
    qtbot.waitUntil(lambda: pages.painted_page(11).sentence == "This page cannot be drawn.")
    assert pane.views.view is pages


def test_pages_that_nobody_wants_any_more_are_not_shown(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    gate = threading.Event()
    views.wait = lambda method: gate.wait(60) and None
    pane.show_hit(make_hit(5), Query(text="x"))
    qtbot.waitUntil(lambda: bool(views.threads))
    pane.show_hit(make_hit(2), Query(text="x"))
    qtbot.waitUntil(lambda: pane.head.title.text() == "Document 2")
    gate.set()
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 2 of 12")
    assert views.drawn[0][0] == 2


def test_steps_go_through_the_hits_of_all_pages(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    for expected in ("Page 9 of 12", "Page 9 of 12", "Page 2 of 12", "Page 5 of 12", "Page 9 of 12"):
        place = pane.head.place.text()
        pane.step(True)
        qtbot.waitUntil(lambda place=place: bool(pane.head.place.text()) and pane.head.place.text() != place)
        qtbot.waitUntil(lambda expected=expected: pane.head.page.text() == expected)
    assert pane.head.place.text() == "3 of 4"
    pane.step(False)
    assert pane.head.place.text() == "2 of 4"
    assert pane.head.page.text() == "Page 5 of 12"


def test_steps_stop_at_what_was_found_by_meaning_alone(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    """Known: F3 went past every passage that holds no word of the question."""
    above, at_a_word = ((60.0, 100.0, 500.0, 130.0),), ((60.0, 590.0, 500.0, 620.0),)
    views.marked[7] = PageMarks(7, words=(_WORD,), further=(above, at_a_word))
    _show(qtbot, pane, make_hit)
    pane.step(True)
    qtbot.waitUntil(lambda: pane.head.place.text() == "3 of 6")
    assert _place_of(pages, 7, above[0][1]) == pytest.approx(1 / 3, abs=0.02)
    pane.step(True)
    qtbot.waitUntil(lambda: pane.head.place.text() == "4 of 6")
    assert _place_of(pages, 7, _WORD[1]) == pytest.approx(1 / 3, abs=0.02)


def test_steps_back_wait_for_the_pages_before(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    pane.step(False)
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 2 of 12")
    qtbot.waitUntil(lambda: pane.head.place.text() == "1 of 4")


def test_finding_goes_through_the_pages(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    pane.open_find()
    qtbot.keyClicks(pane.find_bar.field, "page 1")
    qtbot.waitUntil(lambda: pane.head.place.text() == "2 of 4")  # 10, 11, 12 and 1; from page 5 on
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 10 of 12")
    assert pages.painted_page(10).finds
    marked = pages.painted_page(5).marks
    assert marked is not None and marked.words == () and marked.answer  # the question's words are put away meanwhile
    qtbot.keyClick(pane.find_bar.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 11 of 12")
    pane.find_bar.close_bar()
    assert not pages.painted_page(10).finds


def _point(view: PageView, number: int, x: float, y: float) -> QPoint:
    left, top, _, _ = view.page_layout.box(number, (x, y, x, y))
    return QPoint(round(left) - view.horizontalScrollBar().value(), round(top) - view.verticalScrollBar().value())


def test_text_is_selected_with_the_mouse_and_copied(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    pages.go_to(5, (0.0, 100.0, 10.0, 110.0))
    qtbot.waitUntil(lambda: 5 in pages.source.texts)
    start, end = _point(pages, 5, 51, 107), _point(pages, 5, 50 + 10 * 6 + 1, 107)
    qtbot.mousePress(pages.viewport(), Qt.MouseButton.LeftButton, pos=start)
    qtbot.mouseMove(pages.viewport(), end)
    qtbot.mouseRelease(pages.viewport(), Qt.MouseButton.LeftButton, pos=end)
    assert pages.selector.selected_text() == "page 5"
    assert pages.painted_page(5).selected
    pages.setFocus()
    qtbot.keyClick(pages, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "page 5"
    qtbot.mouseDClick(pages.viewport(), Qt.MouseButton.LeftButton, pos=_point(pages, 5, 50 + 10 * 9, 107))
    assert pages.selector.selected_text() == "has"
    qtbot.keyClick(pages, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert pages.selector.selected_text() == "page 5 has a line"


def test_a_selection_goes_over_pages(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    pages.source.texts = {
        4: PageText(4, "one hy\u00ad\nphen", (None,) * 12),
        5: PageText(5, "two", (None,) * 3),
    }
    pages.selector._selection.begin((4, 4))
    pages.selector._selection.extend((5, 3))
    assert pages.selector.selected_text() == "hyphen\ntwo"


def test_keys_scroll(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    pages.setFocus()
    bar = pages.verticalScrollBar()
    qtbot.keyClick(pages, Qt.Key.Key_Home)
    assert bar.value() == 0
    qtbot.keyClick(pages, Qt.Key.Key_Space)
    first = bar.value()
    assert first > 0
    qtbot.keyClick(pages, Qt.Key.Key_Down)
    assert bar.value() > first
    qtbot.keyClick(pages, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 12 of 12")


def test_who_hears_the_screen_hears_the_page(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    _show(qtbot, pane, make_hit)
    assert pages.accessibleName()
    qtbot.waitUntil(lambda: pages.accessibleDescription() == "page 5 has a line")
    pages.go_to(9, (0.0, 0.0, 0.0, 0.0))
    qtbot.waitUntil(lambda: pages.accessibleDescription() == "page 9 has a line")


def test_pages_begin_where_the_interface_does(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        _show(qtbot, pane, make_hit)
        pages.viewport().grab()
        assert _place_of(pages, 5, _ANSWER[1]) == pytest.approx(1 / 3, abs=0.02)
    finally:
        QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_it_is_seen_that_the_pages_have_the_focus(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    pane.head._open.setFocus()
    qtbot.wait(100)
    without = pages.viewport().grab().toImage()
    pages.setFocus()
    assert pages.viewport().grab().toImage() != without


def test_another_passage_of_the_same_pages_draws_nothing_again(
    qtbot: Any, pane: PreviewPane, pages: PageView, views: Any, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    qtbot.waitUntil(lambda: {number for number, _ in views.drawn} >= {4, 5, 6})
    qtbot.at_rest(pane._background)
    drawn = list(views.drawn)
    first = make_hit(5)
    other = (70.0, 300.0, 400.0, 315.0)
    views.marked[6] = PageMarks(6, answer=(other,))
    seen: list[Any] = []
    pane.views.view_changed.connect(lambda: seen.append(pane.views.view))
    pane.show_hit(make_hit(6, path=first.path, document_id=first.document_id), Query(text="x"))
    qtbot.waitUntil(lambda: abs(_place_of(pages, 6, other[1]) - 1 / 3) < 0.02)
    qtbot.waitUntil(lambda: pane.head.page.text() == "Page 6 of 12")
    assert seen == [] and [page for page in views.drawn if page in drawn[:3]] == drawn[:3]
    assert len([number for number, _ in views.drawn if number == 6]) == len([n for n, _ in drawn if n == 6])


def test_a_screen_reader_meets_a_document_with_the_text_of_its_page(
    qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any
) -> None:
    _show(qtbot, pane, make_hit)
    for _ in range(3):
        gc.collect()
        met = QAccessible.queryAccessibleInterface(pages)
        assert met.role() == QAccessible.Role.Document
        assert met.text(QAccessible.Text.Name) == "Pages of the document"
    other = PageView(pane.views._views, Background(pane))
    qtbot.addWidget(other)
    assert QAccessible.queryAccessibleInterface(other).role() == QAccessible.Role.Document
    other.source.close()


def test_a_picture_is_shown_as_it_is(qtbot: Any, pane: PreviewPane, pages: PageView, make_hit: Any, views: Any) -> None:
    """Also where what was found is said of it, and stands on no page."""
    views.lines = ("",)
    pane.show_hit(make_hit(1, kind="picture", page=None), Query(text="x"))
    qtbot.waitUntil(lambda: pane.views.view is pane.views.page_view)
    qtbot.waitUntil(lambda: bool(views.drawn))
    assert views.drawn[0][0] == 1
