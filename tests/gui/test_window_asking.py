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


def _ask(qtbot: Any, window: Any, question: str = "river") -> None:
    qtbot.keyClicks(window.question.field, question)
    qtbot.waitUntil(lambda: window.session.up_to_date and bool(window.results.hits))


def test_a_question_is_answered_while_it_is_typed(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    assert library.asked[-1].query.text == "river"
    assert window.results.isVisible() and window.preview.isVisible()
    qtbot.waitUntil(lambda: "A passage that answers." in window.preview.text_view.toPlainText())
    assert "MainThread" not in library.threads


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
    qtbot: Any, window: Any, library: Any, opened_files: list[Path]
) -> None:
    _ask(qtbot, window)
    qtbot.keyClicks(window.question.field, "s")
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened_files == []
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.text == "rivers"
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened_files == [library.hits[0].path]


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


def test_a_mistake_in_the_question_is_explained_where_it_stands(qtbot: Any, window: Any, library: Any) -> None:
    library.notices = (message("search.nothing_found"),)
    window.question.field.setText("😀 typ:pdf river type:mail")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []  # perhaps half typed
    qtbot.waitUntil(window.question.mistakes.isVisible)
    assert window.question.mistakes.text() == "typ: is searched as a word; did you mean type: ?"
    assert window.question.field.marked == [(3, 6)]  # as Qt counts: the face takes two
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.filters == (Filter("type", ("mail",)),) and window.results.hits  # the rest counts
    assert window.summary.text() == "3 passages · Nothing was found."  # a mistake is not explained twice
    window.question.field.setText("river")
    assert not window.question.mistakes.isVisible() and window.question.field.marked == []


def test_what_the_question_says_takes_the_place_of_the_filter_bar(qtbot: Any, window: Any, library: Any) -> None:
    window.question.filters.kinds.choose({"pdf"})
    window.question.field.setText("river type:mail")
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.filters == (Filter("type", ("mail",)),)
    assert window.question.filters.kinds.text() == "Type: E-mail"
    window.question.field.setText("river")
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert library.asked[-1].query.filters == (Filter("type", ("pdf",)),)


def test_a_question_without_anything_to_look_for_is_answered_with_that(qtbot: Any, window: Any, library: Any) -> None:
    library.hits, library.notices = (), (message("query.nothing_to_look_for"),)
    window.question.field.setText("-river")
    qtbot.waitUntil(lambda: window.session.up_to_date)
    assert window.welcome.sentence == "Type at least one word to look for."


def test_filters_alone_list_documents(qtbot: Any, window: Any, library: Any) -> None:
    window.question.filters.kinds.choose({"pdf"})
    qtbot.waitUntil(window.results.isVisible)
    assert library.asked[-1].query == Query(filters=(Filter("type", ("pdf",)),))
    window.question.filters.clear_button.click()
    assert not window.results.isVisible()


def test_filters_narrow_the_question(qtbot: Any, window: Any, library: Any) -> None:
    _ask(qtbot, window)
    window.question.filters.kinds.choose({"pdf"})
    qtbot.waitUntil(lambda: library.asked[-1].query.filters == (Filter("type", ("pdf",)),))


def test_a_fault_of_the_search_is_a_banner(qtbot: Any, window: Any, library: Any) -> None:
    library.error = StorageFault(
        message(AS_WRITTEN, text="The disk is full."), message(AS_WRITTEN, text="Make room on it.")
    )
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "The disk is full."
    assert window.banner.remedy.text() == "Make room on it."
