"""The whole window on the stand-in library: keys, pages, status, and what it remembers."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QTextBrowser

from app.domain.documents import DocumentState, Folder
from app.domain.errors import StorageFault, UsageError
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.progress import Activity, Banner, Progress
from app.domain.query import Filter, Query, QueryProblem
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.gui import desktop
from app.gui.main_window import MainWindow
from app.search.query import parse

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _banner(said: str) -> Banner:
    return Banner(message("as_written", text=said), message("remedy.start_again_see_log"))


def _ask(qtbot: Any, window: Any, question: str = "river") -> None:
    qtbot.keyClicks(window.question.field, question)
    qtbot.waitUntil(lambda: window.session.up_to_date and bool(window.results.hits))


def test_a_question_is_answered_while_it_is_typed(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    assert library.asked[-1].query.text == "river"
    assert window.results.isVisible() and window.preview.isVisible()
    qtbot.waitUntil(lambda: "A passage that answers." in window.preview.text_view.toPlainText())
    assert "MainThread" not in library.threads


def test_the_keyboard_is_enough(qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[Path] = []
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "open_document", lambda path: opened.append(path) or True)
    monkeypatch.setattr(desktop, "reveal", lambda path: shown.append(path) or True)
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened == [library.hits[1].path]
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return, _CONTROL)
    assert shown == [library.hits[1].path]
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_Return)
    assert opened == [library.hits[1].path] * 2
    qtbot.keyClick(window.results, Qt.Key.Key_Enter, _CONTROL)
    assert shown == [library.hits[1].path] * 2
    qtbot.keyClick(window.results, Qt.Key.Key_Down)
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL)
    assert QGuiApplication.clipboard().text() == library.hits[2].snippet
    qtbot.keyClick(window.results, "s")
    assert window.question.field.text() == "rivers"
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    assert window.question.field.text() == "" and not window.results.isVisible()


def test_the_list_keeps_its_order_under_the_user(qtbot: Any, window: Any, library: Any) -> None:
    library.reranked = tuple(reversed(library.hits))
    _ask(qtbot, window)
    qtbot.waitUntil(lambda: window.results.hits == library.reranked)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    library.progress_now = Progress(activity=Activity.INDEXING, done=1, total=2, generation=9)
    library.reranked = library.hits[:1]
    window.session.refresh()
    qtbot.wait(150)
    assert len(window.results.hits) == 3


def test_new_documents_refresh_the_answer(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    qtbot.waitUntil(lambda: window.watch._generation >= 0)
    library.hits = library.hits[:2]
    library.progress_now = Progress(activity=Activity.INDEXING, done=1, total=2, generation=5)
    qtbot.waitUntil(lambda: len(window.results.hits) == 2, timeout=6000)


def test_enter_waits_for_the_answer_to_what_stands_in_the_field(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []
    monkeypatch.setattr(desktop, "open_document", lambda path: opened.append(path) or True)
    _ask(qtbot, window)
    qtbot.keyClicks(window.question.field, "s")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened == []
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.text == "rivers"
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened == [library.hits[0].path]


def test_the_answer_is_summed_up(qtbot: Any, window: Any, library: Any) -> None:
    library.notices = (message("search.nothing_found"),)
    library.total = 1200
    _ask(qtbot, window)
    assert window.summary.isVisible()
    assert window.summary.text() == "At least 1,200 passages · Nothing was found."


def test_no_good_match_is_said_above_the_nearest_passages(qtbot: Any, window: Any, library: Any) -> None:
    library.no_good_match = True
    _ask(qtbot, window)
    assert window.summary.isVisible() and window.summary.font().bold()
    assert window.summary.text() == "No good match. These are the nearest passages."
    assert len(window.results.hits) == 3
    library.no_good_match = False
    qtbot.keyClicks(window.question.field, "s")
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert window.summary.text() == "3 passages" and not window.summary.font().bold()


def test_nothing_found_is_said(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("search.nothing_found_filtered"),)
    qtbot.keyClicks(window.question.field, "zzz")
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert window.welcome.sentence == "Nothing was found with these filters."
    assert not window.preview.isVisible()


def test_nothing_is_said_to_be_found_before_the_last_stage(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def search(request: SearchRequest, check: Any) -> Iterator[SearchResults]:
        yield SearchResults(request, SearchStage.WORDS, (), final=False)
        gate.wait(5)
        yield SearchResults(request, SearchStage.MERGED, library.hits, total=3, total_is_exact=True)

    monkeypatch.setattr(window.session._worker, "_search", search)
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(lambda: window.welcome.sentence == "Searching…")
    gate.set()
    qtbot.waitUntil(window.results.isVisible)
    assert window.summary.text() == "3 passages"


def test_the_list_goes_on_as_far_as_the_user_does(qtbot: Any, window: Any, library: Any, make_hit: Any) -> None:
    library.hits = tuple(make_hit(number) for number in range(1, 76))
    _ask(qtbot, window)
    qtbot.waitUntil(lambda: len(library.steps) == 2)
    assert window.summary.text() == "75 passages"
    bar = window.results.verticalScrollBar()
    for shown in (60, 75):
        bar.triggerAction(bar.SliderAction.SliderToMaximum)
        qtbot.waitUntil(lambda shown=shown: len(window.results.hits) == shown)
        qtbot.waitUntil(lambda: bar.maximum() > bar.value())
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    qtbot.wait(80)
    assert window.results.hits == library.hits
    assert [request.offset for request in library.asked] == [0, 30, 60]


def test_a_mistake_in_the_question_is_explained_where_it_stands(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    problem = message("query.too_long", limit=2000)

    def misread(text: str) -> Query:
        place = text.find("fool:")
        problems = (QueryProblem(problem, place, place + 5),) if place >= 0 else ()
        return replace(parse(text.replace("fool:", "")), source=text, problems=problems)

    monkeypatch.setattr(window.question, "_parse", misread)
    library.notices = (problem,)
    window.question.field.setText("😀 fool: river")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []  # perhaps half typed
    qtbot.waitUntil(window.question.mistakes.isVisible)
    assert window.question.mistakes.text().startswith("The question is very long; its first 2,000 characters")
    assert window.question.field.marked == [(3, 8)]  # as Qt counts: the face takes two
    window.question.field.grab()
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.text == "😀 river" and window.results.hits  # the rest is answered
    assert "very long" not in window.summary.text()
    window.question.field.setText("river")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []


def test_filters_alone_list_documents(qtbot: Any, window: Any, library: Any) -> None:
    window.question.filters.kinds.choose({"pdf"})
    qtbot.waitUntil(window.results.isVisible)
    assert library.asked[-1].query == Query(filters=(Filter("type", ("pdf",)),))
    window.question.filters.clear_button.click()
    assert not window.results.isVisible()


def test_operators_and_keys_can_be_looked_up(qtbot: Any, window: Any) -> None:
    window.window_actions.show_operators()
    window.window_actions.show_keys()
    pages = [page.toPlainText() for page in window.findChildren(QTextBrowser)]
    assert any('"letter box"' in text for text in pages)
    assert any("Ctrl+O" in text and "Add folder" in text and "Return" in text for text in pages)


def test_the_menus_offer_what_stands_in_their_table(window: Any) -> None:
    shown = [
        (menu.text(), [action.text() for action in menu.menu().actions() if not action.isSeparator()])
        for menu in window.menuBar().actions()
    ]
    table = [(title, [row.label for row in rows if row.label]) for title, rows in window.window_actions.table]
    assert shown == table
    assert [title for title, _ in shown] == ["&File", "&View", "&Help"]


def test_the_preview_can_be_put_away(qtbot: Any, library: Any, window: Any, data_dir: Path) -> None:
    switch = next(action for action in window.findChildren(QAction) if action.text() == "&Preview")
    _ask(qtbot, window)
    switch.trigger()
    assert not window.preview.isVisible()
    window.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    assert not again.preview_shown
    assert not next(each for each in again.findChildren(QAction) if each.text() == "&Preview").isChecked()
    again.close()


def test_filters_narrow_the_question(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    window.question.filters.kinds.choose({"pdf"})
    qtbot.waitUntil(lambda: library.asked[-1].query.filters == (Filter("type", ("pdf",)),))


def test_a_fault_of_the_search_is_a_banner(qtbot: Any, window: Any, library: Any) -> None:
    library.error = StorageFault("The disk is full.", "Make room on it.")
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "The disk is full."
    assert window.banner.remedy.text() == "Make room on it."


def test_a_banner_of_the_indexer_can_be_hidden(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(banner=_banner("A drive is missing."))
    qtbot.waitUntil(window.banner.isVisible)
    window.banner.hide_button.click()
    qtbot.wait(300)
    assert not window.banner.isVisible()
    library.progress_now = Progress(banner=_banner("Another drive is missing."))
    qtbot.waitUntil(window.banner.isVisible)


@pytest.mark.parametrize(
    ("progress", "sentence"),
    [
        (Progress(), "Up to date: 1,234 documents"),
        (Progress(Activity.SCANNING), "Looking for documents…"),
        (Progress(Activity.INDEXING, 120, 2000, "a.pdf"), "Reading 120 of 2,000 documents: a.pdf"),
        (
            Progress(Activity.EMBEDDING, 120, 2000, embedder="A model"),
            "Learning the meaning of passages: 120 of 2,000 (A model)",
        ),
        (Progress(Activity.PAUSED), "Paused"),
    ],
)
def test_the_status_line_says_what_happens(
    qtbot: Any, window: Any, library: Any, progress: Progress, sentence: str
) -> None:
    library.progress_now = progress
    qtbot.waitUntil(lambda: window.status.sentence.text() == sentence)
    working = progress.activity in (Activity.SCANNING, Activity.INDEXING, Activity.EMBEDDING)
    assert window.status.bar.isVisible() is working


def test_indexing_can_be_paused_and_resumed(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.INDEXING, 1, 2, eta_s=600.0)
    qtbot.waitUntil(window.status.pause_button.isVisible)
    assert window.status.time_left.text() == "about 10 minutes left"
    window.status.pause_button.click()
    assert library.paused
    library.progress_now = Progress(Activity.PAUSED)
    qtbot.waitUntil(lambda: window.status.pause_button.text() == "Resume")
    window.status.pause_button.click()
    assert not library.paused


def test_failures_are_counted_and_shown(qtbot: Any, window: Any, library: Any) -> None:
    assert not window.status.failures_button.isVisible()
    library.documents = {DocumentState.FAILED.value: 11, DocumentState.EMPTY.value: 1, "skipped": 500}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.status.failures_button.text() == "12 files could not be read", timeout=6000)
    window.status.failures_button.click()
    assert window.window_actions.failures_dialog.isVisible()
    window.window_actions.failures_dialog.close()


def test_dropped_folders_are_added(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letter.txt").write_text("x")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("letters", "letter.txt")])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: bool(library.calls))
    assert [(name, Path(path)) for name, path in library.calls] == [("add", tmp_path / "letters")]


def test_a_folder_that_is_covered_already_is_a_sentence(qtbot: Any, window: Any, library: Any) -> None:
    library.error = UsageError("It is searched already.")
    window.folders.add(Path("/papers/law"))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "It is searched already."


def test_the_first_start_offers_folders_and_samples(
    qtbot: Any, library: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folders_now = ()
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.choose_button.isVisible() and not window.preview.isVisible()
    window.welcome.samples_button.click()
    qtbot.waitUntil(lambda: bool(library.calls))
    assert library.calls[0][0] == "add" and library.calls[0][1].name == "documents"
    qtbot.waitUntil(lambda: bool(window.welcome.example_buttons) and window.welcome.example_buttons[0].isVisible())
    question = window.welcome.example_buttons[0]
    question.click()
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[0].query.text == question.text()
    window.close()


def test_the_window_remembers_its_shape(qtbot: Any, library: Any, data_dir: Path) -> None:
    first = MainWindow(library, data_dir)
    qtbot.addWidget(first)
    first.show()
    first.resize(700, 500)
    first.close()
    assert (data_dir / "window.ini").is_file()
    second = MainWindow(library, data_dir)
    qtbot.addWidget(second)
    second.show()
    assert (second.width(), second.height()) == (700, 500)
    second.close()


def test_what_can_be_reached_has_a_name(window: Any) -> None:
    for part in (
        window.question.field,
        window.results,
        window.preview.text_view,
        window.question.filters.period.periods,
        window.status.bar,
    ):
        assert part.accessibleName()


def test_folders_can_be_removed_and_patterned(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    dialog = window.folders.dialog
    assert dialog.list.count() == 1
    dialog.remove_requested.emit(FolderId(1))
    dialog.excludes_requested.emit(FolderId(1), ("drafts/",))
    qtbot.waitUntil(lambda: len(library.calls) == 2)
    assert set(library.calls) == {("remove", 1), ("excludes", 1, ("drafts/",))}
    library.folders_now = (*library.folders_now, Folder(FolderId(2), Path("/more")))
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=5000)
    dialog.close()
