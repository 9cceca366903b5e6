"""Several passages at once in the list of results, and dragging them out."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMessageBox

from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.gui.dragging import HITS

_CONTROL, _SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
_LEFT = Qt.MouseButton.LeftButton


def _ask(qtbot: Any, window: Any) -> None:
    qtbot.ask(window)
    qtbot.waitUntil(lambda: window.results.visualRect(window.results.currentIndex()).height() > 0)


def _titles(window: Any) -> list[str]:
    return [hit.title for hit in window.results.chosen_hits]


def _passage_rows(window: Any) -> list[int]:
    model = window.results.model()
    return [n for n in range(model.rowCount()) if model.index(n, 0).flags() & Qt.ItemFlag.ItemIsSelectable]


def _click(qtbot: Any, window: Any, row: int, modifiers: Any) -> None:
    view = window.results
    place = view.visualRect(view.model().index(row, 0)).center()
    qtbot.mouseClick(view.viewport(), _LEFT, modifiers, place)


def test_rows_are_chosen_with_the_mouse(qtbot: Any, window: Any) -> None:
    _ask(qtbot, window)
    first, second, third = _passage_rows(window)
    _click(qtbot, window, third, _CONTROL)
    assert _titles(window) == ["Document 1", "Document 3"]
    _click(qtbot, window, second, _SHIFT)
    assert _titles(window) == ["Document 1", "Document 2", "Document 3"]  # as Qt has it everywhere
    _click(qtbot, window, first, Qt.KeyboardModifier.NoModifier)
    assert _titles(window) == ["Document 1"]


def test_rows_are_chosen_with_the_keyboard(qtbot: Any, window: Any) -> None:
    _ask(qtbot, window)
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_Down, _SHIFT)
    qtbot.keyClick(window.results, Qt.Key.Key_Down, _SHIFT)
    assert _titles(window) == ["Document 1", "Document 2", "Document 3"]
    qtbot.keyClick(window.results, Qt.Key.Key_Home)
    assert _titles(window) == ["Document 1"]
    qtbot.keyClick(window.results, Qt.Key.Key_A, _CONTROL)
    assert len(_titles(window)) == 3


def test_rows_that_are_chosen_do_not_slip_away(qtbot: Any, window: Any, library: Any, group_hits: Any) -> None:
    _ask(qtbot, window)
    _click(qtbot, window, _passage_rows(window)[2], _CONTROL)
    request = library.asked[-1]
    turned = tuple(reversed(library.hits))
    assert isinstance(request, SearchRequest)
    later = SearchResults(request, SearchStage.REFINED, turned, group_hits(turned), total=3, total_is_exact=True)
    window.results.show_results(later)
    assert _titles(window) == ["Document 1", "Document 3"]
    assert [hit.title for hit in window.results.hits] == ["Document 1", "Document 2", "Document 3"]


def test_every_document_is_opened_once(qtbot: Any, window: Any, opened_files: Any, library: Any, make_hit: Any) -> None:
    library.hits = (make_hit(1), make_hit(1, chunk_id=11), make_hit(2))
    _ask(qtbot, window)
    window.results.selectAll()
    window.hit_actions.open_all(window.results.chosen_hits)
    qtbot.waitUntil(lambda: sorted(opened_files) == [library.hits[0].path, library.hits[2].path])


@pytest.mark.parametrize("answer", ["Open them", "Cancel"])
def test_more_than_five_are_asked_about(qtbot: Any, window: Any, make_hit: Any, opened_files: Any, answer: str) -> None:
    hits = [make_hit(number) for number in range(1, 7)]
    window.hit_actions.open_all(hits)
    (box,) = window.findChildren(QMessageBox)
    assert "6 files" in box.text() and box.defaultButton().text().replace("&", "") == "Cancel"
    next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
    if answer == "Cancel":
        qtbot.at_rest(window.background)
        assert opened_files == []
    else:
        qtbot.waitUntil(lambda: len(opened_files) == 6)


def test_every_folder_is_shown_once(qtbot: Any, window: Any, make_hit: Any, revealed_files: Any) -> None:
    window.hit_actions.reveal_all([make_hit(1), make_hit(2)])
    qtbot.waitUntil(lambda: revealed_files == [make_hit(1).path])
    qtbot.at_rest(window.background)
    assert len(revealed_files) == 1


def test_rows_are_dragged_out_as_files_that_stay_where_they_are(qtbot: Any, window: Any) -> None:
    _ask(qtbot, window)
    view, model = window.results, window.results.model()
    assert view.dragEnabled() and model.supportedDragActions() == Qt.DropAction.CopyAction
    first, second, _ = _passage_rows(window)
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    view.selectionModel().select(model.index(first, 0), flags)
    data = model.mimeData([model.index(second, 0), model.index(first, 0), model.index(first, 0)])
    assert [url.toLocalFile() for url in data.urls()] == ["/papers/document 1.pdf", "/papers/document 2.pdf"]
    assert data.hasFormat(HITS)
