"""`dragoman search`: questions into lists of passages or documents."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from asking import asked

HANDBOOK = "Heron 5 bicycle - owner's manual.pdf"
HIT_FIELDS = {"path", "title", "page", "language", "snippet", "highlights", "score", "scores"}

ODD_QUERIES = [
    "", " ", "x", "字", "?", "!?…。、؟", '"', '""', '"unclosed', "'", "«»", "AND", "OR NOT AND", "a AND (b OR",
    "title:bees", "bees~2^4", "[a TO z]", "/be.*s/", "*", "be*", "-bees", "+bees", "\\", "%s %d {}",
    "bees\tand\nhoney\r\n", "\x01\x02\x1b[31m", "\x7f\x85", "\ufeff\u200b\u200d", "👩\u200d👩\u200d👧", "\U0010ffff",
    "e\u0301" * 50, "x" * 10_000, "word " * 2_000, "字" * 10_000, '"a b" ' * 2_000,
]  # fmt: skip


def test_a_search_prints_the_promised_fields(library: Any) -> None:
    hits = library.search("What pressure do the tyres need?")
    assert all(hit.keys() >= HIT_FIELDS for hit in hits)
    first = hits[0]
    assert Path(first["path"]).is_absolute() and Path(first["path"]).name == HANDBOOK
    assert isinstance(first["page"], int) and first["page"] >= 1
    assert first["language"] == "en"
    assert first["title"]
    marked = [first["snippet"][start:end].lower() for start, end in first["highlights"]]
    assert "tyres" in marked
    assert {"full_text", "vector", "fused", "rerank"} <= first["scores"].keys()
    scores = [hit["score"] for hit in hits]
    assert scores == sorted(scores, reverse=True)


def test_a_format_without_pages_has_no_page(library: Any) -> None:
    assert library.search("who keeps the bees?")[0]["page"] is None


def test_a_search_obeys_its_limit_and_can_leave_the_reranker_out(library: Any) -> None:
    assert len(library.search("the", limit=2)) == 2
    hits = library("search", "bees", "--no-rerank").json
    assert hits and all(hit["scores"]["rerank"] is None for hit in hits)


def test_search_that_finds_nothing_says_so(library: Any) -> None:
    done = library("search", '"a phrase that stands nowhere"')
    assert done.json == [] and len(done.err.splitlines()) == 1


def test_search_before_the_first_folder_says_what_to_do(dragoman: Any) -> None:
    done = dragoman("search", "bees")
    assert done.json == [] and "dragoman index" in done.err


def test_no_query_is_too_odd(library: Any) -> None:
    from app.library import Library

    with Library.open(library.data_dir, read_only=True) as opened:
        for query in ODD_QUERIES:
            *_, results = opened.search(asked(query, 5))
            assert len(results.hits) <= 5


@pytest.mark.parametrize("query", ["?", '"', "a AND (b OR", "-bees", "\x01\x1b[31m", "x" * 10_000, "字" * 10_000])
def test_odd_queries_through_the_command_line(library: Any, query: str) -> None:
    done = library.bare("search", "--data-dir", library.data_dir, "--", query)
    assert isinstance(done.json, list)
    assert len(done.err.splitlines()) <= 2  # that it was shortened, that nothing fits well
