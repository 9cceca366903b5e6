"""The window on the stand-in library: what is asked, what is answered, and what is said about it."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.domain.errors import StorageFault
from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Activity, Progress
from app.domain.query import Filter, Query
from app.domain.search import SearchRequest, SearchResults, SearchStage


def test_a_question_is_answered_while_it_is_typed(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    assert library.asked[-1].query.text == "river"
    assert window.results.isVisible() and window.preview.isVisible()
    qtbot.waitUntil(lambda: "A passage that answers." in window.preview.text_view.toPlainText())
    assert "MainThread" not in library.threads


def test_the_list_keeps_its_order_under_the_user(qtbot: Any, window: Any, library: Any) -> None:
    library.reranked = tuple(reversed(library.hits))
    qtbot.ask(window)
    qtbot.waitUntil(lambda: window.results.hits == library.reranked)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    library.progress_now = Progress(activity=Activity.INDEXING, done=1, total=2, generation=9)
    library.reranked = library.hits[:1]
    asked = len(library.asked)
    window.session.refresh()  # as the watch does by itself, sooner or later
    qtbot.waitUntil(lambda: len(library.asked) > asked)
    qtbot.answered(window)
    assert len(window.results.hits) == 3


def test_new_documents_refresh_the_answer(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    qtbot.waitUntil(lambda: window.watch._generation >= 0)
    library.hits = library.hits[:2]
    library.progress_now = Progress(activity=Activity.INDEXING, done=1, total=2, generation=5)
    qtbot.waitUntil(lambda: len(window.results.hits) == 2)


def test_enter_before_the_answer_opens_the_first_that_comes(
    qtbot: Any, window: Any, library: Any, make_hit: Any, opened_files: list[Path]
) -> None:
    qtbot.ask(window)
    library.hits = (make_hit(7),)
    qtbot.keyClicks(window.question.field, "s")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened_files == []  # not what was found for another question
    qtbot.waitUntil(lambda: bool(opened_files))
    assert library.asked[-1].query.text == "rivers"
    assert opened_files == [library.hits[0].path]


def test_enter_is_forgotten_when_the_question_changes(
    qtbot: Any, window: Any, library: Any, opened_files: list[Path]
) -> None:
    qtbot.keyClicks(window.question.field, "river")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    qtbot.ask(window, "s")
    qtbot.wait(50)
    assert opened_files == []


def test_a_letter_that_nobody_wants_goes_into_the_field(qtbot: Any, window: Any) -> None:
    window.folders.show_dialog()
    window.folders.dialog.close()
    window.status.pause_button.setVisible(True)
    window.status.pause_button.setFocus()
    qtbot.keyClick(window.status.pause_button, "r")
    assert window.question.field.text() == "r" and window.question.field.hasFocus()
    window.setFocus()  # as when the last dialog has closed and nothing had the focus before
    qtbot.keyClick(window, "i")
    qtbot.keyClick(window, "x", Qt.KeyboardModifier.ControlModifier)
    assert window.question.field.text() == "ri"


def test_the_answer_is_summed_up(qtbot: Any, window: Any, library: Any) -> None:
    library.notices = (message("search.nothing_found"),)
    library.total = 1200
    qtbot.ask(window)
    assert window.answers.summary.isVisible()
    assert window.answers.summary.text() == "At least 1,200 documents · Nothing was found."


def test_no_good_match_is_said_above_the_nearest_passages(qtbot: Any, window: Any, library: Any) -> None:
    library.no_good_match = True
    qtbot.ask(window)
    assert window.answers.notice.isVisible()
    assert window.answers.notice.title.text() == "No good match. These are the nearest passages."
    assert len(window.results.hits) == 3
    library.no_good_match = False
    qtbot.keyClicks(window.question.field, "s")
    qtbot.answered(window)
    assert window.answers.summary.text() == "3 documents" and not window.answers.notice.isVisible()


def test_nothing_found_is_said(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("search.nothing_found_filtered"),)
    qtbot.keyClicks(window.question.field, "zzz")
    qtbot.answered(window)
    assert window.answers.page.title.text() == "Nothing was found with these filters."
    assert not window.preview.isVisible()


def test_nothing_is_said_to_be_found_before_the_last_stage(
    qtbot: Any, window: Any, library: Any, group_hits: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    gate = threading.Event()

    def search(request: SearchRequest, check: Any) -> Iterator[SearchResults]:
        yield SearchResults(request, SearchStage.WORDS, (), final=False)
        gate.wait(60)
        yield SearchResults(request, SearchStage.MERGED, library.hits, group_hits(library.hits), 3, True)

    monkeypatch.setattr(window.session._worker, "_search", search)
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(lambda: window.answers.page.title.text() == "Searching…")
    gate.set()
    qtbot.waitUntil(window.results.isVisible)
    assert window.answers.summary.text() == "3 documents"


def test_the_list_goes_on_as_far_as_the_user_does(qtbot: Any, window: Any, library: Any, make_hit: Any) -> None:
    library.hits = tuple(make_hit(number) for number in range(1, 76))
    qtbot.ask(window)
    assert window.answers.summary.text() == "75 documents"
    bar = window.results.verticalScrollBar()
    for shown in (60, 75):
        qtbot.waitUntil(lambda: bar.maximum() > bar.value())  # it is laid out
        bar.triggerAction(bar.SliderAction.SliderToMaximum)
        qtbot.waitUntil(lambda shown=shown: len(window.results.hits) == shown)
    qtbot.waitUntil(lambda: bar.maximum() > bar.value())
    bar.triggerAction(bar.SliderAction.SliderToMaximum)
    qtbot.wait(80)
    assert window.results.hits == library.hits
    assert [request.offset for request in library.asked] == [0, 30, 60]


def test_a_mistake_in_the_question_is_explained_where_it_stands(qtbot: Any, window: Any, library: Any) -> None:
    library.notices = (message("search.nothing_found"),)
    window.question.field.setText("😀 typ:pdf river type:mail")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []  # perhaps half typed
    qtbot.waitUntil(window.question.mistakes.isVisible)
    assert window.question.mistakes.text() == "typ: is searched as a word; did you mean type: ?"
    assert window.question.field.marked == [(3, 6)]  # as Qt counts: the face takes two
    qtbot.answered(window)
    assert library.asked[-1].query.filters == (Filter("type", ("mail",)),) and window.results.hits  # the rest counts
    assert window.answers.summary.text() == "3 documents · Nothing was found."  # a mistake is not explained twice
    window.question.field.setText("river")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []


def test_a_question_without_anything_to_look_for_is_answered_with_that(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("query.nothing_to_look_for"),)
    window.question.field.setText("-river")
    qtbot.answered(window)
    assert window.answers.page.title.text() == "Type at least one word to look for."


def test_filters_alone_list_documents(qtbot: Any, window: Any, library: Any) -> None:
    window.question.add_value("type", "pdf")
    qtbot.waitUntil(window.results.isVisible)
    assert library.asked[-1].query == Query("type:pdf", filters=(Filter("type", ("pdf",)),))
    window.question.clear_button.click()
    assert not window.results.isVisible()


def test_filters_narrow_the_question(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    window.question.add_value("type", "pdf")
    qtbot.waitUntil(lambda: library.asked[-1].query.filters == (Filter("type", ("pdf",)),))


def test_a_fault_of_the_search_is_a_banner(qtbot: Any, window: Any, library: Any) -> None:
    library.error = StorageFault(
        message(AS_WRITTEN, text="The disk is full."), message(AS_WRITTEN, text="Make room on it.")
    )
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "The disk is full."
    assert window.banner.remedy.text() == "Make room on it."
