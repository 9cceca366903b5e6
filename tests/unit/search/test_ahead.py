"""What is looked up while a question is being embedded: it changes no answer, and ends with whoever asked."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from small_library import Document, LastFirst, SmallLibrary

from app.domain.query import Filter, Query, Sort
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.search import ahead
from app.search.pipeline import search
from app.search.rerank import TimedReranker
from app.search.stack import SearchStack

WORDS = ("hedgehog", "winter", "leaves", "train", "Vienna", "noon")
QUESTION = Query("q", "hedgehog winter train")
ASKED = [
    QUESTION,
    replace(QUESTION, sort=Sort.DATE),
    replace(QUESTION, filters=(Filter("name", ("1",)),)),
    replace(QUESTION, filters=(Filter("name", ("nowhere",)),)),
    Query("q", "docs1 hedgehog"),
    Query("q", "unheard-of"),
]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallLibrary]:
    documents = [
        Document(
            f"/docs/docs{n}.txt", [" ".join(WORDS[(n * k + k) % 6] for k in range(1, 5)) + f" {n}x{p}" for p in (1, 2)]
        )
        for n in range(40)
    ]
    with SmallLibrary(tmp_path_factory.mktemp("library"), documents) as opened:
        yield opened


def stages(stack: SearchStack, query: Query, **options: Any) -> list[SearchResults]:
    found = search(stack, SearchRequest(query, **options))
    return [replace(results, elapsed_ms=0.0) for results in found]


@pytest.mark.parametrize("query", ASKED)
@pytest.mark.parametrize("group", [False, True])
@pytest.mark.parametrize("reranks", [False, True])
def test_what_is_made_ready_changes_nothing(
    library: SmallLibrary, monkeypatch: pytest.MonkeyPatch, query: Query, group: bool, reranks: bool
) -> None:
    rerankers = (TimedReranker(LastFirst, SearchStage.RERANKED, 1000),) if reranks else ()
    answers = []
    for under_way in (True, False, None):
        if under_way is None:
            monkeypatch.setattr(ahead, "make_ready", lambda *args, **options: None)
        else:
            monkeypatch.setattr("app.common.beside.Beside.under_way", under_way)
        answers.append(stages(library.stacked(rerankers=rerankers), query, group=group))
    assert answers[0] == answers[1] == answers[2]
    assert answers[0][0].hits or query in (ASKED[3], ASKED[5])


def test_what_was_made_ready_is_not_shown_once_it_has_gone(tmp_path: Path) -> None:
    with SmallLibrary(tmp_path, [Document(f"/docs/{n}.txt", [f"hedgehog {n}"]) for n in range(3)]) as small:
        stack = small.stacked(rerankers=(TimedReranker(LastFirst, SearchStage.RERANKED, 1000),))
        answer = search(stack, SearchRequest(Query("q", "hedgehog")))
        assert len(next(answer).hits) == 3
        small.catalogue.remove_documents([Path("/docs/1.txt")])
        small.catalogue.remove_orphans()
        *_, last = answer
        assert {hit.path.stem for hit in last.hits} == {"0", "2"}


class Stopped(Exception):
    """Raised by whoever has enough."""


def test_who_stops_before_the_scope_is_known_leaves_no_thread(
    library: SmallLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stop(*_: Any) -> None:
        raise Stopped

    monkeypatch.setattr("app.search.pipeline.find_scope", stop)
    with pytest.raises(Stopped):
        next(search(library.stacked(), SearchRequest(QUESTION)))
    assert "beside" not in {thread.name for thread in threading.enumerate()}


def test_what_stops_the_other_thread_stops_the_answer(library: SmallLibrary) -> None:
    def stop(*_: Any) -> None:
        raise Stopped

    with pytest.raises(Stopped):
        next(search(library.stacked(catch_up=stop), SearchRequest(QUESTION)))
