"""`dragoman search`: questions into lists of passages or documents."""

from __future__ import annotations

import json
import subprocess
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
    # After the best passages of a document come those of others: what falls is the score of the best of each.
    best = {hit["path"]: hit["score"] for hit in reversed(hits)}
    assert sorted(best, key=best.__getitem__, reverse=True) == list(dict.fromkeys(hit["path"] for hit in hits))


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


def test_the_pages_of_an_answer_are_the_whole_answer(library: Any) -> None:
    # Without the reranker: how far it gets in its time is another thing in each process.
    question = ["search", "the bees of the neighbour", "--no-rerank"]
    whole = library(*question, "-n", 1000).json
    pages = [library(*question, "-n", 3, "--offset", offset) for offset in range(0, len(whole) + 3, 3)]
    assert [hit["chunk_id"] for page in pages for hit in page.json] == [hit["chunk_id"] for hit in whole]
    assert len({(hit["path"], hit["chunk_id"]) for hit in whole}) == len(whole), "no passage twice"
    assert f"Passages 4 to 6 of {len(whole)}." in pages[1].err
    assert f"on, of {len(whole)}." in pages[-1].err


def test_a_group_is_a_document_with_its_best_passages(library: Any) -> None:
    documents = library("search", "the bees of the neighbour", "--group", "-n", 2).json
    rest = library("search", "the bees of the neighbour", "--group", "--offset", 2).json
    paths = [Path(document["path"]).name for document in documents + rest]
    assert paths[0] == "bees.html" and len(set(paths)) == len(paths) == 4
    assert documents[0].keys() >= {"path", "title", "language", "score", "copies", "passages", "weak", "hits"}
    for document in documents + rest:
        assert 1 <= len(document["hits"]) <= document["passages"]
        assert all(hit["path"] == document["path"] and hit.keys() >= HIT_FIELDS for hit in document["hits"])
        assert document["score"] == document["hits"][0]["score"]


def test_copies_are_folded_into_one_hit(dragoman: Any, documents: Path) -> None:
    for name in ("a.txt", "b.txt", "c.txt"):
        (documents / name).write_text("The neighbour keeps the bees.")
    dragoman.index(documents)
    (hit,) = dragoman.search("bees")
    assert sorted([hit["path"], *hit["copies"]]) == [str(documents / name) for name in ("a.txt", "b.txt", "c.txt")]


def test_operators_and_what_is_wrong_with_them(library: Any) -> None:
    def names(*question: str) -> set[str]:
        return {Path(hit["path"]).name for hit in library("search", *question).json}

    assert names("type:pdf") == names("--", "-type:web,text") == {HANDBOOK}
    assert names("--", "-type:pdf", "type:web") == {"bees.html"}
    assert names('"keeps the bees" OR pressure*') == {"bees.html", HANDBOOK}
    done = library("search", "bees after:never type:web")
    assert {Path(hit["path"]).name for hit in done.json} == {"bees.html"}, "the rest is answered"
    (line,) = [line for line in done.err.splitlines() if "never" in line]
    assert line.startswith("At character 12: never is no date")


def test_many_questions_in_one_process(library: Any) -> None:
    questions = ["who keeps the bees?", "", '"', "Wie lange muss der Teig gehen?"]
    options = ["search", "-n", 3, "--no-rerank"]
    lists = [json.loads(line) for line in library(*options, "--stdin", stdin="\n".join(questions)).out.splitlines()]
    alone = [library(*options, "--", question).json for question in questions]
    assert lists == alone
    assert lists[1] == lists[2] == []


def test_a_question_is_answered_before_the_next_is_typed(library: Any) -> None:
    process = library.start("search", "--stdin", stdin=subprocess.PIPE)
    try:
        for question in (b"bees\n", b"\n", b"Teig\n"):
            process.stdin.write(question)
            process.stdin.flush()
            assert isinstance(json.loads(process.stdout.readline()), list)
        out, _ = process.communicate()
        assert (process.returncode, out) == (0, b"")
    finally:
        process.kill()
        process.communicate()


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
