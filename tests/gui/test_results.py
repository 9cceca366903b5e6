"""The list of hits: what its rows say, that they can be painted, and that they stay where the user put them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from asking import asked
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QMouseEvent, QPalette
from PySide6.QtWidgets import QApplication

from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.gui.results.results_model import FACTS_ROLE, PLACE_ROLE, ResultsModel
from app.gui.results.results_view import ResultsView
from app.gui.results.snippet_layout import line_step, snippet_layout
from app.gui.results.summary import summary
from app.gui.text import isolated
from app.gui.theme.icons import Icons

_RIVER = asked("river")


def _answer(
    hits: Any, request: SearchRequest = _RIVER, stage: SearchStage = SearchStage.MERGED, total: int | None = None
) -> SearchResults:
    hits = tuple(hits)
    known = len(hits) if total is None else total
    return SearchResults(request, stage, hits, total=known, total_is_exact=True)


@pytest.fixture
def view(qtbot: Any) -> ResultsView:
    shown = ResultsView(Icons())
    qtbot.addWidget(shown)
    shown.resize(520, 480)
    shown.show()
    return shown


def _titles(view: ResultsView) -> list[str]:
    return [hit.title for hit in view.hits]


def test_a_row_says_what_it_is(make_hit: Any) -> None:
    model = ResultsModel(home=Path("/papers"))
    model.replace([make_hit(3, title="Two\nlines", language="he")])
    index = model.index(0)
    assert index.data() == "Two lines"
    assert index.data(PLACE_ROLE) == isolated(str(Path("~") / "document 3.pdf"))
    assert index.data(FACTS_ROLE) == "p. 3 · Hebrew"
    assert "A passage that answers." in index.data(Qt.ItemDataRole.AccessibleTextRole)


def test_what_is_unknown_is_left_out(make_hit: Any) -> None:
    model = ResultsModel()
    model.replace([make_hit(1, title="", page=None, language=None)])
    assert model.index(0).data() == "document 1.pdf"
    assert model.index(0).data(FACTS_ROLE) == ""


def test_a_row_that_is_no_good_match_says_so_to_a_screen_reader(make_hit: Any) -> None:
    model = ResultsModel()
    model.replace([make_hit(1)], weak=True)
    assert model.index(0).data(Qt.ItemDataRole.AccessibleTextRole).startswith("No good match, ")
    model.replace([make_hit(1)])
    assert "No good match" not in model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)


def test_rows_that_are_no_good_match_are_fainter(view: ResultsView, make_hit: Any) -> None:
    def darkest() -> int:
        image: QImage = view.grab().toImage()
        area = view.visualRect(view.model().index(1, 0))  # not the selected row
        places = ((x, y) for x in range(area.left(), area.right()) for y in range(area.top(), area.bottom()))
        return min(image.pixelColor(x, y).lightness() for x, y in places)

    view.setPalette(QPalette(QColor("#eeeeee")))
    answer = _answer([make_hit(1), make_hit(2)])
    view.show_results(answer)
    clear = darkest()
    view.show_results(replace(answer, no_good_match=True))  # the same hits, judged otherwise after a refresh
    assert darkest() > clear + 30


def test_the_first_row_is_selected_for_the_user(view: ResultsView, make_hit: Any) -> None:
    view.show_results(_answer([make_hit(1), make_hit(2)]))
    assert view.selected_hit() == make_hit(1)
    view.show_results(_answer([make_hit(2), make_hit(1)], stage=SearchStage.RERANKED))
    assert _titles(view) == ["Document 2", "Document 1"]
    assert view.selected_hit() == make_hit(2)
    assert view.show_results(_answer([make_hit(1)], stage=SearchStage.REFINED))  # that was no move of the user's


@pytest.mark.parametrize("how", ["key", "mouse", "wheel", "scroll bar", "pointing"])
def test_rows_never_jump_after_the_user_has_moved(qtbot: Any, view: ResultsView, make_hit: Any, how: str) -> None:
    hits = [make_hit(number) for number in range(1, 20)]
    view.show_results(_answer(hits))
    place = view.visualRect(view.model().index(1, 0)).center()
    if how == "key":
        qtbot.keyClick(view, Qt.Key.Key_Down)
    elif how == "mouse":
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif how == "wheel":
        view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderSingleStepAdd)
    elif how == "scroll bar":
        view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderPageStepAdd)
    else:
        for spot in (place, place + QPoint(3, 3)):  # sent, since not every platform moves a pointer
            none, over = Qt.MouseButton.NoButton, QPointF(view.viewport().mapToGlobal(spot))
            moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), over, none, none, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view.viewport(), moved)
    selected, scrolled = view.selected_hit(), view.verticalScrollBar().value()
    assert view.show_results(_answer(reversed(hits), stage=SearchStage.RERANKED)) is False
    assert view.hits == tuple(hits)
    assert view.selected_hit() == selected and view.verticalScrollBar().value() == scrolled


def test_a_new_question_begins_anew(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    view.show_results(_answer([make_hit(1), make_hit(2)]))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.show_results(_answer([make_hit(3), make_hit(2)], asked("lake")))
    assert view.selected_hit() == make_hit(3)


def test_letters_typed_in_the_list_belong_to_the_question(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    view.show_results(_answer([make_hit(1), make_hit(2)]))
    with qtbot.waitSignal(view.typing_wanted) as typed:
        qtbot.keyClick(view, "x")
    assert typed.args == ["x"]


def test_copies_are_said_and_listed(make_hit: Any) -> None:
    model = ResultsModel(home=Path("/papers"))
    model.replace([make_hit(1, copies=(Path("/a/x.pdf"), Path("/b/x.pdf"))), make_hit(2, copies=(Path("/a/y.pdf"),))])
    assert model.index(0).data(PLACE_ROLE).endswith(" · also in 2 other places")
    assert model.index(1).data(PLACE_ROLE).endswith(" · also in 1 other place")
    tooltip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tooltip.splitlines() == [str(Path(path)) for path in ("/papers/document 1.pdf", "/a/x.pdf", "/b/x.pdf")]


def _scroll_to_the_end(view: ResultsView) -> None:
    view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderToMaximum)


def test_the_list_grows_when_its_end_is_in_sight(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 20)
    wanted: list[int] = []
    view.more_wanted.connect(wanted.append)
    view.show_results(_answer(map(make_hit, range(1, 21)), request, total=45))
    qtbot.wait(50)
    assert wanted == []  # its end is far away
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    assert set(wanted) == {20}
    selected, scrolled = view.selected_hit(), view.verticalScrollBar().value()
    further = replace(request, offset=20)
    view.add_results(_answer(map(make_hit, range(19, 41)), further, total=45))  # two have come before
    assert [hit.document_id for hit in view.hits] == list(range(1, 41))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > scrolled)  # it is laid out
    assert view.selected_hit() == selected and view.verticalScrollBar().value() == scrolled
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    assert wanted[-1] == 40
    view.add_results(_answer(map(make_hit, range(41, 46)), replace(request, offset=40), total=45))
    wanted.clear()
    _scroll_to_the_end(view)
    qtbot.wait(50)
    assert wanted == [] and len(view.hits) == 45


def test_hits_that_have_all_come_before_are_no_end(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 20)
    view.show_results(_answer(map(make_hit, range(1, 21)), request, total=60))
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    with qtbot.waitSignal(view.more_wanted) as wanted:
        view.add_results(_answer(map(make_hit, range(1, 21)), replace(request, offset=20), total=60))
    assert wanted.args == [40]


def test_no_more_is_wanted_before_the_last_stage(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 2)
    first = _answer(map(make_hit, (1, 2)), request, total=9)  # fewer than fill the list
    with qtbot.assertNotEmitted(view.more_wanted, wait=80):
        view.show_results(replace(first, final=False))
    with qtbot.waitSignal(view.more_wanted) as wanted:
        view.show_results(replace(first, stage=SearchStage.RERANKED))
    assert wanted.args == [2]


def test_hits_of_a_better_stage_come_below_where_the_user_has_moved(
    qtbot: Any, view: ResultsView, make_hit: Any
) -> None:
    view.show_results(replace(_answer([make_hit(1), make_hit(2)]), final=False))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    view.show_results(_answer([make_hit(3), make_hit(2)], stage=SearchStage.RERANKED))
    assert _titles(view) == ["Document 1", "Document 2", "Document 3"]


@pytest.mark.parametrize(
    ("results", "said"),
    [
        (SearchResults(_RIVER, SearchStage.MERGED, (), total=1, total_is_exact=True), "1 passage"),
        (SearchResults(_RIVER, SearchStage.MERGED, (), total=1234, total_is_exact=True), "1,234 passages"),
        (SearchResults(_RIVER, SearchStage.MERGED, (), total=1234), "At least 1,234 passages"),
        (SearchResults(asked("type:pdf"), SearchStage.MERGED, (), total=5, total_is_exact=True), "5 documents"),
        (
            SearchResults(_RIVER, SearchStage.WORDS, (), total=2, total_is_exact=True, final=False),
            "2 passages · found by their words, while the model of meaning is loaded",
        ),
        (
            SearchResults(_RIVER, SearchStage.MERGED, (), total=2, total_is_exact=True, meaning_coverage=0.839),
            "2 passages · The meaning of 83 % of the text is known so far",
        ),
        (
            SearchResults(_RIVER, SearchStage.MERGED, (), total=2, total_is_exact=True, backfill=0.5),
            "2 passages · The larger model has read 50 % of the text so far",
        ),
    ],
)
def test_an_answer_is_summed_up(qtbot: Any, results: SearchResults, said: str) -> None:
    assert summary(results) == said


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
    view.show_results(_answer([make_hit(1, snippet=snippet, title=snippet[:40], highlights=highlights)]))
    image: QImage = view.grab().toImage()
    colours = {image.pixel(x, y) for x in range(60, 500, 3) for y in range(10, 110, 2)}
    assert len(colours) > 3  # something is there


@pytest.mark.parametrize("name", ["latin", "hebrew", "chinese", "thai", "emoji", "one long word"])
def test_a_long_snippet_ends_with_an_ellipsis_inside_its_box(qtbot: Any, name: str) -> None:
    font = QApplication.font()
    height = 3 * line_step(font)
    layout = snippet_layout(_SNIPPETS[name], ((0, 3),), font, QColor("red"), 400, height)
    last = layout.lineAt(layout.lineCount() - 1)
    assert 1 <= layout.lineCount() <= 3
    assert last.y() + last.height() <= height + 4
    assert layout.text().endswith("…") and last.textStart() + last.textLength() >= len(layout.text()) - 1


def test_a_snippet_begins_later_when_its_word_would_not_be_seen(qtbot: Any) -> None:
    snippet = "word " * 200 + "needle and more"
    start = snippet.index("needle")
    font = QFont(QApplication.font())
    layout = snippet_layout(snippet, ((start, start + 6),), font, QColor("red"), 400, 3 * line_step(font))
    marked = layout.formats()[0]
    assert layout.text().startswith("…")
    assert layout.text()[marked.start : marked.start + marked.length] == "needle"


def test_a_right_to_left_snippet_stands_at_the_right(qtbot: Any) -> None:
    font = QApplication.font()
    hebrew = snippet_layout("שלום עולם", (), font, QColor("red"), 400, 60)
    english = snippet_layout("hello world", (), font, QColor("red"), 400, 60)
    assert hebrew.lineAt(0).naturalTextRect().right() == pytest.approx(400, abs=2)
    assert english.lineAt(0).naturalTextRect().left() == pytest.approx(0, abs=2)
