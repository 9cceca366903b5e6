"""The panel: what it shows as chosen stands in the question, what is chosen in it is written there."""

from __future__ import annotations

import threading
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest

from app.domain.facets import Facets, FacetValue, FolderFacet, YearFacet
from app.domain.progress import Activity, Progress
from app.domain.query import Sort
from app.domain.search import SearchRequest
from app.gui.facets import facet_reader
from app.gui.facets.row import Choice
from app.gui.main_window import MainWindow

_TREE = (
    FolderFacet(
        Path("/papers"),
        9,
        (
            FolderFacet(Path("/papers/law"), 5, (FolderFacet(Path("/papers/law/2020"), 2),)),
            FolderFacet(Path("/papers/x"), 1),
        ),
    ),
)
_ALL = Facets(
    9,
    kinds=(FacetValue("pdf", 5), FacetValue("mail", 3), FacetValue("web", 1)),
    languages=(FacetValue("en", 6), FacetValue("de", 3)),
    senders=tuple(FacetValue(f"Person {n} <p{n}@x.org>", 20 - n) for n in range(12)),
    folders=_TREE,
    years=(YearFacet(2024, 6, ((1, 2), (5, 4))), YearFacet(2019, 3, ((12, 3),))),
)


@pytest.fixture(autouse=True)
def _quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(facet_reader, "_REFRESH_MS", 10)


@pytest.fixture
def library(library: Any) -> Any:
    library.facets_of = lambda request: _ALL
    return library


@pytest.fixture
def panel(qtbot: Any, window: Any) -> Any:
    qtbot.waitUntil(lambda: window.question_actions.panel.model.rowCount() == 5)
    return window.question_actions.panel


def _rows(panel: Any, parent: QModelIndex | None = None) -> list[tuple[str, str]]:
    """What stands in the panel, below a place."""
    parent = parent or QModelIndex()
    model = panel.model
    return [
        (model.index(row, 0, parent).data(), model.index(row, 1, parent).data() or "")
        for row in range(model.rowCount(parent))
    ]


def _find(panel: Any, *names: str) -> QModelIndex:
    index = QModelIndex()
    for name in names:
        index = next(
            panel.model.index(row, 0, index)
            for row in range(panel.model.rowCount(index))
            if panel.model.index(row, 0, index).data() == name
        )
    return index


def _press(panel: Any, *names: str, key: Qt.Key = Qt.Key.Key_Space, shift: bool = False) -> None:
    panel.view.setCurrentIndex(_find(panel, *names))
    modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(panel.view, key, modifier)


def _choice(panel: Any, *names: str) -> Choice:
    row = panel.model.row_at(_find(panel, *names))
    assert row is not None
    choice: Choice = row.choice
    return choice


def test_it_shows_what_the_library_holds(panel: Any) -> None:
    assert [name for name, _ in _rows(panel)] == ["Folders", "Types", "Dates", "Languages", "Senders"]
    assert _rows(panel, _find(panel, "Types")) == [("PDF", "5"), ("E-mail", "3"), ("Web page", "1")]
    assert _rows(panel, _find(panel, "Languages")) == [("English", "6"), ("German", "3")]
    assert _rows(panel, _find(panel, "Folders")) == [("papers", "9")]
    panel.view.expand(_find(panel, "Dates", "2024"))
    assert _rows(panel, _find(panel, "Dates", "2024")) == [("January", "2"), ("May", "4")]


def test_what_is_chosen_is_written_into_the_question(qtbot: Any, window: Any, panel: Any, library: Any) -> None:
    window.question.field.setText("river")
    _press(panel, "Types", "PDF")
    _press(panel, "Types", "E-mail")
    _press(panel, "Languages", "German")
    assert window.question.field.text() == "river type:pdf,mail lang:german"
    assert _choice(panel, "Types", "PDF") is _choice(panel, "Types", "E-mail") is Choice.ON
    _press(panel, "Types", "PDF")
    assert window.question.field.text() == "river type:mail lang:german"
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].query == window.question.query)


def test_what_is_typed_is_shown_as_chosen(window: Any, panel: Any) -> None:
    window.question.field.setText("river type:mail,docx -lang:de")
    assert _choice(panel, "Types", "E-mail") is Choice.ON and _choice(panel, "Types", "docx") is Choice.ON
    assert _choice(panel, "Languages", "not German") is Choice.EXCLUDED
    assert dict(_rows(panel))["Types"] == "Clear" and dict(_rows(panel))["Folders"] == ""
    window.question.field.setText("river")
    assert _choice(panel, "Types", "E-mail") is Choice.OFF and dict(_rows(panel))["Types"] == ""


def test_counts_follow_the_question_and_what_has_none_is_grey(
    qtbot: Any, window: Any, panel: Any, library: Any
) -> None:
    found = replace(_ALL, kinds=(FacetValue("pdf", 2),), years=(YearFacet(2024, 2, ((5, 2),)),))
    library.facets_of = lambda request: found if request.query.text else _ALL
    panel.view.expand(_find(panel, "Dates", "2024"))
    window.question.field.setText("river")
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types")) == [("PDF", "2"), ("E-mail", "0"), ("Web page", "0")])
    grey = _find(panel, "Types", "E-mail").data(Qt.ItemDataRole.ForegroundRole)
    assert grey != _find(panel, "Types", "PDF").data(Qt.ItemDataRole.ForegroundRole)
    assert _rows(panel, _find(panel, "Dates", "2024")) == [("January", "0"), ("May", "2")]
    assert "MainThread" not in library.threads
    window.question.field.clear()
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types"))[1] == ("E-mail", "3"))


def test_counts_come_in_another_order_too(qtbot: Any, window: Any, panel: Any, library: Any) -> None:
    window.session.choose_sort(Sort.DATE)
    library.facets_of = lambda request: replace(_ALL, kinds=(FacetValue("pdf", 2),)) if request.query.text else _ALL
    window.question.field.setText("river")
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types"))[0] == ("PDF", "2"))


def test_a_library_that_grows_all_the_time_is_counted_now_and_then(
    qtbot: Any, window: Any, panel: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(facet_reader, "_REFRESH_MS", 60_000)
    reader = window.question_actions.reader
    qtbot.waitUntil(lambda: not reader._settle.isActive())
    qtbot.at_rest(reader._background)
    before = len(library.counted)
    for _ in range(20):
        reader.refresh()
        qtbot.wait(1)
    assert reader._settle.remainingTime() > 30_000, "later refreshes put it off no further, nor does it come sooner"
    assert len(library.counted) == before
    reader._settle.start(0)
    qtbot.waitUntil(lambda: len(library.counted) > before)


def test_what_comes_in_while_it_is_counted_is_counted_too(
    qtbot: Any, window: Any, panel: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Known: the count that was under way was taken for that of the library as it is."""
    monkeypatch.setattr(facet_reader, "_REFRESH_MS", 100)
    reached, held = threading.Event(), threading.Event()

    def slow(request: SearchRequest) -> Facets:
        if held.is_set():
            return replace(_ALL, kinds=(FacetValue("book", 9), *_ALL.kinds))
        reached.set()
        held.wait(60)
        return _ALL

    reader = window.question_actions.reader
    library.facets_of = slow
    reader.refresh()
    qtbot.waitUntil(reached.is_set)
    reader.refresh()
    held.set()
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types"))[0] == ("E-book", "9"))


def test_the_newest_question_is_counted(qtbot: Any, window: Any, panel: Any, library: Any) -> None:
    reached, held = threading.Event(), threading.Event()

    def slow(request: SearchRequest) -> Facets:
        if request.query.text == "river":
            reached.set()
            held.wait(60)
            return replace(_ALL, kinds=(FacetValue("pdf", 77),))
        return replace(_ALL, kinds=(FacetValue("pdf", 1),)) if request.query.text else _ALL

    library.facets_of = slow
    window.question.field.setText("river")
    qtbot.waitUntil(reached.is_set)
    window.question.field.setText("mill")
    qtbot.answered(window)
    held.set()
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types"))[0] == ("PDF", "1"))


def test_a_group_is_cleared(window: Any, panel: Any) -> None:
    window.question.field.setText("river type:mail,docx -type:pdf lang:de")
    _press(panel, "Types", key=Qt.Key.Key_Delete)
    assert window.question.field.text() == "river lang:de"
    index = _find(panel, "Languages").siblingAtColumn(1)
    panel.view.setCurrentIndex(index)
    panel.view.scrollTo(index)
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=panel.view.visualRect(index).center())
    assert window.question.field.text() == "river"


def test_a_second_click_means_no_more_than_the_first(window: Any, panel: Any) -> None:
    index = _find(panel, "Types", "PDF")
    panel.view.scrollTo(index)
    place = panel.view.visualRect(index).center()
    viewport, left = panel.view.viewport(), Qt.MouseButton.LeftButton
    QTest.mouseClick(viewport, left, pos=place)
    QTest.mouseDClick(viewport, left, pos=place)
    assert window.question.field.text() == "type:pdf"


def test_a_value_is_left_out_by_the_minus_key_or_the_menu(window: Any, panel: Any) -> None:
    window.question.field.setText("river type:pdf")
    _press(panel, "Types", "PDF", key=Qt.Key.Key_Minus)
    assert window.question.field.text() == "river -type:pdf"
    _press(panel, "Types", "not PDF")
    assert window.question.field.text() == "river"
    row = panel.model.row_at(_find(panel, "Types", "E-mail"))
    menu = panel.view.menu(row)
    next(action for action in menu.actions() if action.text() == "Only this").trigger()
    assert window.question.field.text() == "river type:mail"


def test_folders_open_one_by_one_and_say_what_is_chosen_in_them(qtbot: Any, window: Any, panel: Any) -> None:
    place = _find(panel, "Folders", "papers")
    panel.view.collapse(place)
    panel.view.expand(place)
    assert _rows(panel, _find(panel, "Folders", "papers")) == [("law", "5"), ("x", "1")]
    _press(panel, "Folders", "papers", "law")
    assert window.question.field.text() == f"in:{Path('/papers/law')}"
    assert (
        _choice(panel, "Folders", "papers") is Choice.PARTLY and _choice(panel, "Folders", "papers", "x") is Choice.OFF
    )
    panel.view.expand(_find(panel, "Folders", "papers", "law"))
    assert _choice(panel, "Folders", "papers", "law", "2020") is Choice.ON  # with the folder that it lies in
    _press(panel, "Folders", "papers", "law", "2020")
    assert window.question.field.text() == f"in:{Path('/papers/law/2020')}"
    assert _choice(panel, "Folders", "papers", "law") is Choice.PARTLY


def test_a_single_folder_is_open_at_first_and_stays_closed_once_it_was(panel: Any) -> None:
    papers = _find(panel, "Folders", "papers")
    assert [name for name, _ in _rows(panel, papers)] == ["law", "x"] and panel.view.isExpanded(papers)
    panel.view.setExpanded(papers, False)
    panel.show_base(panel._base)
    assert not panel.view.isExpanded(_find(panel, "Folders", "papers"))


def test_a_part_of_a_path_that_is_typed_is_a_row_of_its_own(window: Any, panel: Any) -> None:
    window.question.field.setText("in:letters")
    assert _rows(panel, _find(panel, "Folders"))[0][0] == "letters"
    _press(panel, "Folders", "letters")
    assert window.question.field.text() == ""


def test_years_months_and_the_past_are_written_as_people_write_them(window: Any, panel: Any) -> None:
    _press(panel, "Dates", "2024")
    assert window.question.field.text() == "after:2024 before:2025"
    assert _choice(panel, "Dates", "2024") is Choice.ON and _choice(panel, "Dates", "2019") is Choice.OFF
    _press(panel, "Dates", "2019", shift=True)
    assert window.question.field.text() == "after:2019 before:2025"
    panel.view.expand(_find(panel, "Dates", "2024"))
    _press(panel, "Dates", "2024", "May")
    assert window.question.field.text() == "after:2024-05 before:2024-06"  # narrower than what it lay in


def test_a_month_and_the_past(window: Any, panel: Any) -> None:
    panel.view.expand(_find(panel, "Dates", "2019"))
    _press(panel, "Dates", "2019", "December")
    assert window.question.field.text() == "after:2019-12 before:2020-01"
    assert _choice(panel, "Dates", "2019") is Choice.PARTLY
    _press(panel, "Dates", "2019", "December")
    assert window.question.field.text() == ""
    _press(panel, "Dates", "Past month")
    assert window.question.field.text() == "after:past-month" and _choice(panel, "Dates", "Past month") is Choice.ON
    _press(panel, "Dates", "Past month")
    assert window.question.field.text() == ""


def test_days_are_chosen_from_to(qtbot: Any, window: Any, panel: Any) -> None:
    assert not panel.days.isVisible()
    _press(panel, "Dates", "From … to …")
    assert panel.days.isVisible()
    panel.days.first_day.setDate(panel.days.first_day.date().fromString("2020-01-01", "yyyy-MM-dd"))
    panel.days.last_day.setDate(panel.days.last_day.date().fromString("2020-01-02", "yyyy-MM-dd"))
    assert window.question.field.text() == "after:2020-01-01 before:2020-01-03"
    _press(panel, "Dates", "From … to …")
    assert window.question.field.text() == "" and not panel.days.isVisible()


def test_a_long_group_shows_the_rest_when_asked(window: Any, panel: Any) -> None:
    senders = _rows(panel, _find(panel, "Senders"))
    assert len(senders) == 9 and senders[-1][0] == "Show 4 more"
    window.question.field.setText('from:"Person 11"')
    assert _choice(panel, "Senders", "Person 11") is Choice.ON
    _press(panel, "Senders", "Show 3 more")
    assert len(_rows(panel, _find(panel, "Senders"))) == 12


def test_it_stays_open_and_in_its_place_while_counts_come_in(qtbot: Any, window: Any, panel: Any, library: Any) -> None:
    panel.view.expand(_find(panel, "Dates", "2024"))
    panel.view.collapse(_find(panel, "Languages"))
    _press(panel, "Types", "E-mail")
    library.progress_now = Progress(activity=Activity.IDLE, generation=7)
    library.facets_of = lambda request: replace(_ALL, kinds=(FacetValue("book", 9), *_ALL.kinds))
    qtbot.waitUntil(lambda: _rows(panel, _find(panel, "Types"))[0] == ("E-book", "9"))
    assert panel.view.isExpanded(_find(panel, "Dates", "2024"))
    assert not panel.view.isExpanded(_find(panel, "Languages"))
    assert panel.view.currentIndex() == _find(panel, "Types", "E-mail")


def test_it_can_be_put_away_which_is_remembered(
    qtbot: Any, window: Any, panel: Any, library: Any, data_dir: Path
) -> None:
    assert panel.isVisible() and window.question.panel_button.isChecked()
    window.question.panel_button.click()
    assert not panel.isVisible()
    qtbot.at_rest(window.question_actions.reader._background)  # what was begun before
    counted = len(library.counted)
    window.question.field.setText("river")
    qtbot.answered(window)
    qtbot.wait(250)
    assert len(library.counted) == counted  # nobody looks at it
    window.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: bool(again.watch.contents.folders))
    assert not again.question_actions.panel.isVisible() and not again.question.panel_button.isChecked()
    again.close()


def test_a_narrow_window_has_no_room_for_it_unless_it_is_asked_for(qtbot: Any, window: Any, panel: Any) -> None:
    window.resize(600, 600)
    qtbot.waitUntil(lambda: not panel.isVisible())
    window.question.panel_button.click()
    assert panel.isVisible()
    window.resize(1300, 700)
    qtbot.waitUntil(panel.isVisible)


def test_without_documents_there_is_none(qtbot: Any, library: Any, data_dir: Path) -> None:
    library.folders_now = ()
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    assert not window.question_actions.panel.isVisible() and not window.question.panel_button.isVisible()
    window.close()


def test_rows_say_what_they_are_to_a_screen_reader(panel: Any) -> None:
    said = _find(panel, "Types", "PDF").data(Qt.ItemDataRole.AccessibleTextRole)
    assert said == "PDF, documents found: 5" and panel.view.accessibleName()


def test_boxes_say_whether_they_are_ticked(qtbot: Any, window: Any, panel: Any) -> None:
    def cell(name: str) -> QAccessible.State:
        tree = QAccessible.queryAccessibleInterface(panel.view)
        children = (tree.child(place) for place in range(tree.childCount()))
        return next(each.state() for each in children if each.text(QAccessible.Text.Name).startswith(name))

    assert cell("PDF").checkable and not cell("PDF").checked and not cell("Types").checkable
    place = panel.view.visualRect(_find(panel, "Types", "PDF"))
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert cell("PDF").checked and window.question.field.text() == "type:pdf"
    box = QPoint(place.left() + 8, place.center().y())
    QTest.mouseClick(panel.view.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert not cell("PDF").checked and window.question.field.text() == ""
