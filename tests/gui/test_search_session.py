"""Keystrokes, answers and what happens when they overtake each other."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import pytest
from asking import asked, filters

from app.domain.query import Sort
from app.domain.search import Likeness, SearchRequest, SearchResults, SearchStage
from app.gui.search_session import SearchSession
from app.gui.search_worker import SearchWorker
from app.search.query.parser import parse


@pytest.fixture
def session(qtbot: Any, library: Any) -> Iterator[SearchSession]:
    asking = SearchSession(library.search)
    yield asking
    asking.close()


def _collect(signal: Any) -> list[Any]:
    heard: list[Any] = []
    signal.connect(heard.append)
    return heard


def test_typing_without_a_pause_is_one_search(qtbot: Any, library: Any, session: SearchSession) -> None:
    heard = _collect(session.answer_changed)
    for end in range(1, 6):
        session.ask(parse("river"[:end]))
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert [request.query.text for request in library.asked] == ["river"]
    assert [results.stage for results in heard] == [SearchStage.MERGED, SearchStage.RERANKED]
    assert library.threads == {"search"}


def test_a_superseded_search_stops_and_its_answer_is_dropped(qtbot: Any, library: Any, session: SearchSession) -> None:
    held, reached = threading.Event(), threading.Event()

    def hold(request: SearchRequest) -> None:
        if request.query.text == "old":
            reached.set()
            held.wait(60)

    library.between_stages = hold
    heard = _collect(session.answer_changed)
    session.ask(parse("old"), at_once=True)
    assert reached.wait(60)
    session.ask(parse("new"), at_once=True)  # the first answer to "old" is still on its way here
    held.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    qtbot.wait(50)
    assert {results.request.query.text for results in heard} == {"new"}


def test_the_generator_of_a_superseded_search_is_closed(qtbot: Any) -> None:
    closed = threading.Event()

    def search(request: SearchRequest, check: Callable[[], None]) -> Iterator[SearchResults]:
        try:
            yield SearchResults(request, SearchStage.MERGED, ())
            worker.submit(asked("newer"))
            yield SearchResults(request, SearchStage.RERANKED, ())
            pytest.fail("nobody wants a third")
        finally:
            closed.set()

    worker = SearchWorker(lambda request, check: search(request, check) if request.query.text == "older" else iter(()))
    worker.submit(asked("older"))
    assert closed.wait(60)
    worker.close()


def test_an_emptied_field_forgets_the_question(qtbot: Any, library: Any, session: SearchSession) -> None:
    heard = _collect(session.answer_changed)
    session.ask(parse("river"))
    with qtbot.waitSignal(session.question_cleared):
        session.ask(parse("   "))
    qtbot.wait(200)
    assert heard == [] and library.asked == [] and session.request is None


def test_the_same_question_is_not_asked_twice(qtbot: Any, library: Any, session: SearchSession) -> None:
    session.ask(parse("river"), at_once=True)
    qtbot.waitUntil(lambda: session.up_to_date)
    session.ask(parse("river"))
    session.ask(replace(parse("river"), filters=filters(kinds={"pdf"})))
    qtbot.waitUntil(lambda: len(library.asked) == 2)
    assert library.asked[1].query.filters == filters(kinds={"pdf"})


def test_a_refresh_shows_no_rougher_stage(qtbot: Any, library: Any, session: SearchSession) -> None:
    heard = _collect(session.answer_changed)
    session.ask(parse("river"), at_once=True)
    qtbot.waitUntil(lambda: len(heard) == 2)
    session.refresh()
    qtbot.waitUntil(lambda: len(heard) == 3)
    assert heard[2].stage is SearchStage.RERANKED
    library.hits = ()
    session.refresh()
    qtbot.waitUntil(lambda: len(heard) == 4)  # nothing to rerank: the first stage is the last
    assert heard[3].hits == ()


def test_a_failure_is_told_and_the_next_search_works(qtbot: Any, library: Any, session: SearchSession) -> None:
    library.error = OSError("the disk went away")
    with qtbot.waitSignal(session.search_failed) as failed:
        session.ask(parse("river"), at_once=True)
    assert failed.args == [library.error]
    library.error = None
    with qtbot.waitSignal(session.answer_changed):
        session.ask(parse("lake"), at_once=True)


def test_further_hits_are_asked_for_one_search_at_a_time(qtbot: Any, library: Any, session: SearchSession) -> None:
    first, more = _collect(session.answer_changed), _collect(session.more_arrived)
    session.ask_for_more(30)  # nothing has been asked
    session.ask(parse("river"), at_once=True)
    session.ask_for_more(30)  # nothing has been answered
    qtbot.waitUntil(lambda: len(first) == 2)
    session.ask_for_more(2)
    session.ask_for_more(2)
    session.refresh()  # would put an end to it
    qtbot.waitUntil(lambda: bool(more))
    qtbot.wait(50)
    assert [(results.request.offset, results.stage) for results in more] == [(2, SearchStage.RERANKED)]
    assert more[0].hits == library.hits[2:]
    assert [request.offset for request in library.asked] == [0, 2]


def test_a_new_question_puts_an_end_to_the_further_hits(qtbot: Any, library: Any, session: SearchSession) -> None:
    first, more = _collect(session.answer_changed), _collect(session.more_arrived)
    session.ask(parse("river"), at_once=True)
    qtbot.waitUntil(lambda: len(first) == 2)
    held = threading.Event()
    library.between_stages = lambda request: held.wait(60)
    session.ask_for_more(2)
    session.ask(parse("lake"), at_once=True)
    held.set()
    qtbot.waitUntil(lambda: len(first) == 4)
    assert more == [] and first[-1].request.query.text == "lake"


def test_an_answer_that_comes_while_the_next_question_is_typed_is_dropped(
    qtbot: Any, library: Any, session: SearchSession
) -> None:
    heard, held, reached = _collect(session.answer_changed), threading.Event(), threading.Event()

    def hold(request: SearchRequest) -> None:
        reached.set()
        held.wait(60)

    library.between_stages = hold
    session.ask(parse("river"), at_once=True)
    assert reached.wait(60)
    session.ask(parse("rivers"))  # its pause goes on
    held.set()
    qtbot.waitUntil(lambda: len(heard) == 2)
    assert {results.request.query.text for results in heard} == {"rivers"}


def test_another_order_keeps_what_more_like_is_wanted_of(qtbot: Any, library: Any, session: SearchSession) -> None:
    like = Likeness(text="A river.")
    session.ask(parse(""), like, at_once=True)
    session.choose_sort(Sort.DATE)
    qtbot.waitUntil(lambda: bool(library.asked) and library.asked[-1].query.sort is Sort.DATE)
    assert library.asked[-1].like == like


def test_what_waits_for_an_answer_is_done_once_and_with_hits_alone(
    qtbot: Any, library: Any, session: SearchSession
) -> None:
    done: list[str] = []
    session.when_answered(lambda: done.append("nothing is asked"))
    library.hits, hits = (), library.hits
    session.ask(parse("river"))
    session.when_answered(lambda: done.append("nothing is found"))
    qtbot.waitUntil(lambda: session.up_to_date)
    library.hits = hits
    session.ask(parse("rivers"))
    session.when_answered(lambda: done.append("another question"))
    session.ask(parse("lake"))
    session.when_answered(lambda: done.append("lake"))
    qtbot.waitUntil(lambda: bool(done) and session._submitted is None)
    assert done == ["lake"]
    session.when_answered(lambda: done.append("at once"))
    assert done == ["lake", "at once"]
