"""Pages of one answer: in one order, none twice, none lost, whatever their size and whoever asks for them."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from small_library import Document, LastFirst, SmallLibrary

from app.domain.ids import ChunkId
from app.domain.query import Filter, Query, Sort, Term, TermKind
from app.domain.search import DocumentHits, SearchRequest, SearchResults, SearchStage
from app.search import ahead, paging, scope
from app.search.pipeline import search
from app.search.rerank import TimedReranker
from app.search.stack import SearchStack

WORDS = ["hedgehog", "winter", "sleep", "nest", "leaf", "hedge", "river", "train"]
QUESTION = Query("q", "hedgehog winter")
EVERYTHING = Query("q", filters=(Filter("in", ("docs",)),))


def documents(count: int, seed: int = 0) -> list[Document]:
    chance = random.Random(seed)
    return [
        Document(
            f"/docs/{chance.choice('abc')}{number}.txt",
            [" ".join([*chance.choices(WORDS, k=4), f"{number}x{n}"]) for n in range(chance.randint(1, 9))],
            modified_s=float(chance.randrange(1000)),
        )
        for number in range(count)
    ]


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallLibrary]:
    with SmallLibrary(tmp_path_factory.mktemp("library"), documents(80)) as opened:
        yield opened


def last(stack: SearchStack, query: Query, limit: int = 30, offset: int = 0, **options: Any) -> SearchResults:
    *_, results = search(stack, SearchRequest(query, limit, offset, **options))
    return results


def ids(results: SearchResults) -> list[ChunkId]:
    return [hit.chunk_id for hit in results.hits]


def pages(stack: SearchStack, query: Query, limit: int, **options: Any) -> list[list[ChunkId]]:
    found: list[list[ChunkId]] = []
    while page := ids(last(stack, query, limit, limit * len(found), **options)):
        found.append(page)
    return found


def budgeted(scored: int, budget_ms: float) -> TimedReranker:
    """One that comes to so many passages within its time, which passes by being asked for."""
    now = iter(range(1_000_000))
    return TimedReranker(LastFirst, SearchStage.RERANKED, budget_ms, clock=lambda: next(now) * budget_ms / scored / 3e3)


@pytest.mark.parametrize("limit", [1, 2, 7, 29, 30, 100, 137, 1000])
@pytest.mark.parametrize(
    "query", [QUESTION, replace(QUESTION, sort=Sort.DATE), Query(filters=(Filter("in", ("docs",)),))]
)
def test_pages_of_any_size_are_one_list(library: SmallLibrary, query: Query, limit: int) -> None:
    whole = ids(last(library.stack, query, 10_000))
    assert len(whole) == len(set(whole)) > 60
    assert [id_ for page in pages(library.stacked(), query, limit) for id_ in page] == whole


@pytest.mark.parametrize("depth", [1, 3, 10])
@pytest.mark.parametrize("seed", range(4))
def test_whatever_the_depth_of_the_first_window(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, seed: int, depth: int
) -> None:
    for module in (paging, ahead):
        monkeypatch.setattr(module, "DEPTH", depth)
    with SmallLibrary(tmp_path, documents(12, seed)) as small:
        everything = {chunk for document in small.documents for chunk in document.chunks}
        for limit in (1, 4, 50):
            for group in (False, True):
                found = [id_ for page in pages(small.stacked(), QUESTION, limit, group=group) for id_ in page]
                assert len(found) == len(set(found))
                assert set(found) == everything or group
        grouped = last(small.stack, QUESTION, 1000, group=True)
        assert {hit.document_id for hit in grouped.hits} == {
            hit.document_id for hit in last(small.stack, QUESTION, 1000).hits
        }
        assert grouped.total == len(small.documents) == len(grouped.groups) and grouped.total_is_exact


@pytest.mark.parametrize("limit", [3, 10, 25])
def test_pages_go_on_after_a_reranking_that_was_cut_short(library: SmallLibrary, limit: int) -> None:
    stack = library.stacked(rerankers=(budgeted(5, 100),))
    found = pages(stack, QUESTION, limit)
    order = [id_ for page in found for id_ in page]
    assert len(order) == len(set(order)) == len(ids(last(library.stack, QUESTION, 10_000)))
    scored = [hit.scores.rerank is not None for hit in last(stack, QUESTION, 40).hits]
    assert 3 <= sum(scored) < 40 and scored == sorted(scored, reverse=True)


def test_another_process_gives_pages_of_one_order(library: SmallLibrary) -> None:
    def fresh() -> SearchStack:
        return library.stacked(rerankers=(budgeted(5, 100),))

    timeless = library.stacked(rerankers=(TimedReranker(LastFirst, SearchStage.RERANKED, 1e9),))
    for limit in (5, 20):
        for offset in (limit, 3 * limit):
            assert ids(last(fresh(), QUESTION, limit, offset)) == ids(last(timeless, QUESTION, limit, offset))
    (only,) = search(fresh(), SearchRequest(QUESTION, 10, 10))
    assert only.final and only.stage is SearchStage.RERANKED


def test_what_comes_meanwhile_repeats_nothing(tmp_path: Path) -> None:
    with SmallLibrary(tmp_path, documents(20)) as small:
        whole = ids(last(small.stack, QUESTION, 1000))
        first = ids(last(small.stack, QUESTION, 10))
        small.put(Document("/docs/new.txt", ["hedgehog winter"]))
        small.catch_up()
        assert first + ids(last(small.stack, QUESTION, 1000, 10)) == whole
        assert len(ids(last(small.stack, QUESTION, 1000))) == len(whole) + 1


def test_documents_with_their_best_passages(library: SmallLibrary) -> None:
    flat = last(library.stack, QUESTION, 10_000)
    grouped = last(library.stack, QUESTION, 10_000, group=True)
    passages = {document.path: len(document.passages) for document in library.documents}
    for group in grouped.groups:
        assert len({hit.document_id for hit in group.hits}) == 1 and group.best == group.hits[0]
        assert group.passages == passages[str(group.best.path)] and len(group.hits) == min(3, group.passages)
    assert [hit for group in grouped.groups for hit in group.hits] == list(grouped.hits)
    assert len(grouped.groups) == len(library.documents) == len({hit.document_id for hit in flat.hits})
    assert grouped.groups[0].best == flat.hits[0]


def test_pages_of_documents_go_on_to_the_last_with_copies_as_one(tmp_path: Path) -> None:
    originals = documents(150, seed=3)
    copies = [replace(each, path=f"/docs/copy of {each.path[6:]}") for each in originals[::10]]
    with SmallLibrary(tmp_path, [*originals, *copies]) as opened:
        for query in (
            QUESTION,
            replace(QUESTION, sort=Sort.DATE),
            EVERYTHING,
            Query("q", "", ((Term(TermKind.PREFIX, "h"),),), sort=Sort.NAME),
        ):
            groups: list[DocumentHits] = []
            offset = 0
            while True:
                page = last(opened.stack, query, 20, offset, group=True)
                groups += page.groups
                offset += len(page.groups)
                assert page.total >= offset
                if not page.has_more:
                    break
            assert page.total == len(groups) and page.total_is_exact
            assert len({group.best.document_id for group in groups}) == len(groups)
            places = [path for group in groups for path in (group.best.path, *group.best.copies)]
            assert len(set(places)) == len(places)
            if query is not EVERYTHING and query.required == ():
                assert len(groups) == 150 and sum(bool(group.best.copies) for group in groups) == 15
            if query.sort is Sort.NAME:
                names = [group.best.path.name for group in groups]
                assert names == sorted(names)


@pytest.mark.parametrize("at_once", [0, 1000])
def test_how_many_there_are(library: SmallLibrary, monkeypatch: pytest.MonkeyPatch, at_once: int) -> None:
    monkeypatch.setattr(scope, "_AT_ONCE", at_once)
    count = sum(len(document.passages) for document in library.documents)

    def total(query: Query, **options: Any) -> tuple[int, bool]:
        results = last(library.stack, query, 5, **options)
        return results.total, results.total_is_exact

    plain, exact = total(QUESTION)
    assert not exact and 0 < plain <= count
    assert total(EVERYTHING) == (80, True)
    phrase = Query("q", "", ((Term(TermKind.WORD, "river"),),))
    holding = [d for d in library.documents for text in d.passages if "river" in text.split()]
    assert total(phrase) == (len(holding), True)
    assert total(phrase, group=True) == (len({document.path for document in holding}), True)
    several = replace(phrase, required=((Term(TermKind.PHRASE, "river train"),),))
    least, exact = total(several)
    whole = last(library.stack, several, 1000)
    assert whole.total_is_exact and whole.total == len(whole.hits) >= least
    assert exact == (at_once > 0) or least == whole.total


def test_filters_alone_list_documents(tmp_path: Path) -> None:
    files = [
        Document("/b/Zebra.txt", ["one", "two"], modified_s=1),
        Document("/b/apple.txt", ["three"], modified_s=3),
        Document("/a/Ärger.txt", ["three"], modified_s=2),
        Document("/b/other.pdf", ["four"], kind="pdf"),
    ]
    with SmallLibrary(tmp_path, files) as small:
        query = Query("type:text", filters=(Filter("type", ("text",)),))

        def names(query: Query) -> list[str]:
            return [hit.path.stem for hit in last(small.stack, query).hits]

        assert names(query) == names(replace(query, sort=Sort.DATE)) == ["apple", "Zebra"]
        assert [copy.stem for copy in last(small.stack, query).hits[0].copies] == ["Ärger"]
        assert names(replace(query, sort=Sort.NAME)) == ["apple", "Zebra"]
        assert names(replace(query, filters=(*query.filters, Filter("in", ("/a",))))) == ["Ärger"]
        assert names(replace(query, excluded=(Term(TermKind.WORD, "two"),))) == ["apple"]
        assert last(small.stack, query).hits[0].snippet == "three"
        assert last(small.stack, query).stage is SearchStage.MERGED


def test_the_order_of_what_was_found(library: SmallLibrary) -> None:
    wanted = Query("q", "", ((Term(TermKind.WORD, "river"),),))
    dates = [hit.modified for hit in last(library.stack, replace(wanted, sort=Sort.DATE), 1000).hits]
    assert dates == sorted(dates, reverse=True) and len(dates) > 100
    names = [hit.path.name for hit in last(library.stack, replace(wanted, sort=Sort.NAME), 1000).hits]
    assert names == sorted(names)
    first = last(library.stack, replace(QUESTION, sort=Sort.DATE), 50).hits
    assert [hit.modified for hit in first] == sorted((hit.modified for hit in first), reverse=True)
