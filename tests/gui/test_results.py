"""The list of an answer: folding, keys and mouse, and that rows stay where the person put them."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from answer_rows import answer, row_at, spoken
from asking import asked
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from app.domain.ids import DocumentId
from app.domain.search import Hit, SearchStage
from app.gui.results import row_words
from app.gui.results.results_model import END_ROLE
from app.gui.results.results_view import ResultsView
from app.gui.results.rows import Row, RowKind
from app.gui.theme.icons import Icons

_HEAD, _PASSAGE, _MORE, _COPIES, _COPY, _END = RowKind


@pytest.fixture
def view(qtbot: Any) -> ResultsView:
    shown = ResultsView(Icons())
    qtbot.addWidget(shown)
    shown.resize(520, 480)
    shown.show()
    return shown


def _titles(view: ResultsView) -> list[str]:
    return [hit.title for hit in view.hits]


def _selected(view: ResultsView) -> Row:
    row = view.selected_row()
    assert row is not None
    return row


def _kinds(view: ResultsView) -> list[RowKind]:
    return [row_at(view, number).kind for number in range(view.model().rowCount())]


# ---- folding


def test_further_passages_are_one_step_away(qtbot: Any, view: ResultsView, passages: list[Hit]) -> None:
    view.show_results(answer(passages))
    assert _kinds(view) == [_HEAD, _PASSAGE, _PASSAGE, _PASSAGE, _MORE, _HEAD, _PASSAGE, _END]
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert _selected(view).kind is _MORE and view.selected_hit() == passages[0]
    with qtbot.waitSignal(view.passages_wanted) as wanted:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert wanted.args == [passages[0], 5]
    assert row_words.fold(_selected(view)) == "Looking for the other passages…"
    with qtbot.assertNotEmitted(view.passages_wanted):
        qtbot.keyClick(view, Qt.Key.Key_Return)  # they are on their way
    view.add_passages(DocumentId(1), passages[:5])
    assert _kinds(view) == [_HEAD, *[_PASSAGE] * 5, _HEAD, _PASSAGE, _END]
    assert view.selected_hit() == passages[3]  # where the fold was, so that one can go on reading


def test_passages_that_cannot_be_had_can_be_asked_for_again(qtbot: Any, view: ResultsView, passages: list[Hit]) -> None:
    view.show_results(answer(passages))
    view.setCurrentIndex(view.model().index(4, 0))
    assert view.unfold()
    view.give_up_passages(DocumentId(1))
    assert row_words.fold(_selected(view)) == "2 more passages"
    with qtbot.waitSignal(view.passages_wanted):
        view.unfold()


def test_left_and_right_hide_and_show_a_document(qtbot: Any, view: ResultsView, passages: list[Hit]) -> None:
    view.show_results(answer(passages))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert _kinds(view) == [_HEAD, _HEAD, _PASSAGE, _END]
    assert _selected(view).kind is _HEAD and view.selected_hit() == passages[0]
    assert spoken(view.model(), 0).endswith("collapsed")
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.selected_hit() == passages[5]
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.selected_hit() == passages[0] and _selected(view).kind is _PASSAGE
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert _selected(view).kind is _HEAD


def test_a_document_is_collapsed_at_its_chevron_and_chosen_beside_it(
    qtbot: Any, view: ResultsView, passages: list[Hit]
) -> None:
    view.show_results(answer(passages))
    head = view.visualRect(view.model().index(5, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=head.center())
    assert view.selected_hit() == passages[5] and _selected(view).kind is _PASSAGE
    first = view.visualRect(view.model().index(0, 0))
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(first.left() + 16, first.center().y()))
    assert _kinds(view) == [_HEAD, _HEAD, _PASSAGE, _END]


def test_copies_are_folded_into_one_row(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    copies = (Path("/a/x.pdf"), Path("/b/x.pdf"))
    view.show_results(answer([make_hit(1, copies=copies)]))
    assert _kinds(view) == [_HEAD, _PASSAGE, _COPIES, _END]
    assert row_words.fold(row_at(view, 2)) == "Also in 2 other places"
    assert "also in 2 other places" in spoken(view.model(), 1)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.model().index(2, 0)).center())
    assert _kinds(view) == [_HEAD, _PASSAGE, _COPIES, _COPY, _COPY, _END]
    qtbot.keyClick(view, Qt.Key.Key_Down)
    selected = view.selected_hit()
    assert selected is not None and selected.path == copies[0]  # what is done, is done with the copy
    qtbot.keyClick(view, Qt.Key.Key_Up)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert _kinds(view) == [_HEAD, _PASSAGE, _COPIES, _END]


def test_the_keys_go_over_what_can_be_selected(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    hits = [make_hit(number) for number in range(1, 30)]
    view.show_results(answer(hits))
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert view.selected_hit() == hits[-1]
    qtbot.keyClick(view, Qt.Key.Key_Home)
    assert view.selected_hit() == hits[0]
    qtbot.keyClick(view, Qt.Key.Key_PageDown)
    down = view.selected_hit()
    assert down is not None and 2 < down.document_id < 15
    qtbot.keyClick(view, Qt.Key.Key_PageUp)
    assert view.selected_hit() == hits[0]


# ---- they stay where the person put them


def test_the_first_passage_is_selected_for_the_person(view: ResultsView, make_hit: Any) -> None:
    view.show_results(answer([make_hit(1), make_hit(2)]))
    assert view.selected_hit() == make_hit(1)
    view.show_results(answer([make_hit(2), make_hit(1)], stage=SearchStage.RERANKED))
    assert _titles(view) == ["Document 2", "Document 1"]
    assert view.selected_hit() == make_hit(2)
    assert view.show_results(answer([make_hit(1)], stage=SearchStage.REFINED))  # that was no move of the person's


@pytest.mark.parametrize("how", ["key", "mouse", "wheel", "scroll bar", "pointing", "folding"])
def test_rows_never_jump_after_the_person_has_moved(qtbot: Any, view: ResultsView, make_hit: Any, how: str) -> None:
    hits = [make_hit(number) for number in range(1, 20)]
    view.show_results(answer(hits))
    place = view.visualRect(view.model().index(3, 0)).center()
    if how == "key":
        qtbot.keyClick(view, Qt.Key.Key_Down)
    elif how == "mouse":
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    elif how == "wheel":
        view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderSingleStepAdd)
    elif how == "scroll bar":
        view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderPageStepAdd)
    elif how == "folding":
        qtbot.keyClick(view, Qt.Key.Key_Left)
    else:
        for spot in (place, place + QPoint(3, 3)):  # sent, since not every platform moves a pointer
            none, over = Qt.MouseButton.NoButton, QPointF(view.viewport().mapToGlobal(spot))
            moved = QMouseEvent(QEvent.Type.MouseMove, QPointF(spot), over, none, none, Qt.KeyboardModifier.NoModifier)
            QApplication.sendEvent(view.viewport(), moved)
    selected, scrolled = view.selected_hit(), view.verticalScrollBar().value()
    assert view.show_results(answer(reversed(hits), stage=SearchStage.RERANKED)) is False
    assert view.hits == tuple(hits)
    assert view.selected_hit() == selected and view.verticalScrollBar().value() == scrolled


def test_a_new_question_begins_anew(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    view.show_results(answer([make_hit(1), make_hit(2)]))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    assert view.show_results(answer([make_hit(3), make_hit(2)], asked("lake", group=True)))
    assert view.selected_hit() == make_hit(3)


def test_letters_typed_in_the_list_belong_to_the_question(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    view.show_results(answer([make_hit(1), make_hit(2)]))
    with qtbot.waitSignal(view.typing_wanted) as typed:
        qtbot.keyClick(view, "x")
    assert typed.args == ["x"]


def _scroll_to_the_end(view: ResultsView) -> None:
    view.verticalScrollBar().triggerAction(view.verticalScrollBar().SliderAction.SliderToMaximum)


def _end(view: ResultsView) -> str:
    return str(view.model().index(view.model().rowCount() - 1, 0).data(END_ROLE))


def test_the_list_grows_when_its_end_is_in_sight(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 20, group=True)
    wanted: list[int] = []
    view.more_wanted.connect(wanted.append)
    view.show_results(answer(map(make_hit, range(1, 21)), request, total=45))
    qtbot.wait(50)
    assert wanted == []  # its end is far away
    assert _end(view) == "Searching for more…"
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    assert set(wanted) == {20}
    selected, scrolled = view.selected_hit(), view.verticalScrollBar().value()
    further = replace(request, offset=20)
    view.add_results(answer(map(make_hit, range(19, 41)), further, total=45))  # two have come before
    assert [hit.document_id for hit in view.hits] == list(range(1, 41))
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > scrolled)  # it is laid out
    assert view.selected_hit() == selected and view.verticalScrollBar().value() == scrolled
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    assert wanted[-1] == 40
    view.add_results(answer(map(make_hit, range(41, 46)), replace(request, offset=40), total=45))
    wanted.clear()
    _scroll_to_the_end(view)
    qtbot.wait(50)
    assert wanted == [] and len(view.hits) == 45
    assert _end(view) == "These are all 45 documents"


def test_documents_that_have_all_come_before_are_no_end(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 20, group=True)
    view.show_results(answer(map(make_hit, range(1, 21)), request, total=60))
    with qtbot.waitSignal(view.more_wanted):
        _scroll_to_the_end(view)
    with qtbot.waitSignal(view.more_wanted) as wanted:
        view.add_results(answer(map(make_hit, range(1, 21)), replace(request, offset=20), total=60))
    assert wanted.args == [40]


def test_no_more_is_wanted_before_the_last_stage(qtbot: Any, view: ResultsView, make_hit: Any) -> None:
    request = asked("river", 2, group=True)
    first = answer(map(make_hit, (1, 2)), request, total=9)  # fewer than fill the list
    with qtbot.assertNotEmitted(view.more_wanted, wait=80):
        view.show_results(replace(first, final=False))
    with qtbot.waitSignal(view.more_wanted) as wanted:
        view.show_results(replace(first, stage=SearchStage.RERANKED))
    assert wanted.args == [2]


def test_documents_of_a_better_stage_come_below_where_the_person_has_moved(
    qtbot: Any, view: ResultsView, make_hit: Any
) -> None:
    view.show_results(replace(answer([make_hit(1), make_hit(2)]), final=False))
    qtbot.keyClick(view, Qt.Key.Key_Down)
    view.show_results(answer([make_hit(3), make_hit(2)], stage=SearchStage.RERANKED))
    assert _titles(view) == ["Document 1", "Document 2", "Document 3"]


def test_what_was_forgotten_goes_also_from_rows_that_are_kept(view: ResultsView, make_hit: Any) -> None:
    hits = [make_hit(number) for number in range(1, 5)]
    shown: list[Any] = []
    view.hit_selected.connect(lambda hit, query: shown.append(hit))
    view.show_results(answer(hits))
    view.step(Qt.Key.Key_Down)
    view.take_out(hits[1].path)
    assert list(view.hits) == [hits[0], hits[2], hits[3]] and shown[-1] == view.selected_hit() == hits[2]
    view.take_out(hits[0].path)
    assert view.selected_hit() == hits[2]
    view.show_results(answer(hits))  # an answer from before it was forgotten
    view.add_results(answer(hits))
    assert list(view.hits) == [hits[2], hits[3]]
    view.take_out(Path("/papers"))
    assert not list(view.hits) and shown[-1] is None
    view.show_results(answer([make_hit(5, path=Path("/other/a.pdf"))]))
    assert len(view.hits) == 1 and view.selected_hit() is not None
    view.show_results(answer(hits, asked("lake")))
    assert view.hits == tuple(hits)  # another question: whatever is found now
