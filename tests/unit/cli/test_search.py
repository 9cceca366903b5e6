"""What `dragoman search` asks and prints, without a library behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from library_stand_in import LibraryStandIn, Told, a_hit

from app.cli.messages import render
from app.domain.answers import Confidence
from app.domain.errors import ModelFault, StorageFault
from app.domain.messages import AS_WRITTEN, message
from app.domain.search import DocumentHits, Likeness, SearchRequest
from app.library import Library

Command = Callable[..., Told]


def test_what_is_asked(command: Command, library: LibraryStandIn) -> None:
    command("search", "who", "pays?", "-n", "7", "--offset", "14", "--group", "--no-rerank")
    command("search", "--", "-wasps")
    asked, excluding = library.asked
    assert asked == SearchRequest(asked.query, 7, 14, rerank=False, group=True, timed=False)
    assert excluding == SearchRequest(excluding.query, 10, timed=False)
    assert [request.query.source for request in library.asked] == ["who pays?", "-wasps"]


def test_more_like_a_file(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    (tmp_path / "a.txt").touch()
    command("search", "--like", str(tmp_path / "a.txt"), "-n", "3")
    command("search", "type:pdf", "--like", str(tmp_path / "a.txt"))
    first, second = library.asked
    assert first.like == second.like == Likeness(path=(tmp_path / "a.txt").resolve()) and first.limit == 3
    assert second.query.filters
    assert command("search", "--like", str(tmp_path / "gone.txt")).code == 2
    assert command("search", "--stdin", "--like", str(tmp_path / "a.txt")).code == 2


def test_an_exclusion_that_is_taken_for_an_option_is_explained(command: Command, library: LibraryStandIn) -> None:
    told = command("search", "tent", "-type:pdf")
    assert told.code == 2 and "into quotes with the rest of it, or after --." in told.err
    assert command("search", "tent -type:pdf").code == 0 and len(library.asked) == 1


def test_a_hit_in_json(command: Command, library: LibraryStandIn) -> None:
    more: dict[str, Any] = {"copies": (Path("/papers/b.txt"),), "answer": (2, 9), "confidence": Confidence.FAIR}
    library.hits = (a_hit(page=3, highlights=((0, 7),), **more),)
    (hit,) = command("search", "bees").json
    assert hit == {
        "document_id": 1, "chunk_id": 1, "path": "/papers/a.txt", "title": "A", "kind": "text", "page": 3,
        "language": "en", "modified": 0.0, "snippet": "Passage 1.", "highlights": [[0, 7]], "score": 1.0,
        "scores": {"full_text": None, "vector": None, "sparse": None, "fused": 0.0, "rerank": None},
        "copies": ["/papers/b.txt"], "answer": [2, 9], "confidence": "fair", "by_name": False, "moved_up": 0,
        "weak": False, "scanned": False, "inside": "", "sender": None, "recipients": None, "thread": None,
        "document_language": "en", "page_label": None,
    }  # fmt: skip


def test_a_document_with_its_passages_in_json(command: Command, library: LibraryStandIn) -> None:
    best = a_hit(1, score=0.9, copies=(Path("/papers/b.txt"),), language="fr")
    second = a_hit(2, score=0.5)
    library.groups = (DocumentHits((best, second), 12),)
    (document,) = command("search", "bees", "--group").json
    hits = document.pop("hits")
    assert document == {
        "path": "/papers/a.txt", "title": "A", "kind": "text", "language": "en", "modified": 0.0, "score": 0.9,
        "copies": ["/papers/b.txt"], "weak": False, "passages": 12,
    }  # fmt: skip
    library.hits = (best, second)
    assert hits == command("search", "bees").json, "passages have the same form in both lists"


@pytest.mark.parametrize("no_good_match", [False, True])
def test_it_says_that_there_is_no_good_match(command: Command, library: LibraryStandIn, no_good_match: bool) -> None:
    library.results = {"no_good_match": no_good_match}
    told = command("search", "who painted the chapel?")
    assert [hit["weak"] for hit in told.json] == [no_good_match]
    assert told.err == ("No good match. These are the nearest passages.\n" if no_good_match else "")


@pytest.mark.parametrize(
    ("meaning", "larger", "line"),
    [
        (1.0, None, ""),
        (1.0, 1.0, ""),
        (0.25, None, "The meaning of 25% of the text is known so far.\n"),
        (1.0, 0.5, "The larger model has read 50% of the text so far.\n"),
    ],
)
def test_it_says_how_much_is_known_by_meaning(
    command: Command, library: LibraryStandIn, meaning: float, larger: float | None, line: str
) -> None:
    library.results = {"meaning_coverage": meaning, "backfill": larger}
    assert command("search", "bees").err == line


@pytest.mark.parametrize(
    ("options", "hits", "total", "exact", "line"),
    [
        ([], 3, 3, True, ""),
        ([], 3, 3, False, ""),  # fewer than asked for: there are no more
        ([], 10, 10, True, ""),
        ([], 10, 340, True, "Passages 1 to 10 of 340.\n"),
        ([], 10, 10, False, "Passages 1 to 10 of at least 10.\n"),
        (["--offset", "330"], 10, 340, True, "Passages 331 to 340 of 340.\n"),
        (["--offset", "2000"], 0, 1340, True, "No passage from number 2,001 on, of 1,340.\n"),
        (["-n", "1"], 1, 2, True, "Passage 1 of 2.\n"),
        (["--group", "-n", "2"], 2, 50, False, "Documents 1 to 2 of at least 50.\n"),
    ],
)
def test_it_says_which_part_is_shown(
    command: Command, library: LibraryStandIn, options: list[str], hits: int, total: int, exact: bool, line: str
) -> None:
    library.hits = tuple(a_hit(number) for number in range(1, hits + 1))
    library.groups = tuple(DocumentHits((hit,), 1) for hit in library.hits) if "--group" in options else ()
    library.results = {"total": total, "total_is_exact": exact}
    assert command("search", "bees", *options).err == line


def test_filters_alone_list_documents(command: Command, library: LibraryStandIn) -> None:
    library.hits = (a_hit(1), a_hit(2))
    library.results = {"total": 17, "total_is_exact": True}
    assert command("search", "type:pdf", "-n", "2").err == "Documents 1 to 2 of 17.\n"
    assert command("search", '"bees" type:pdf', "-n", "2").err == "Passages 1 to 2 of 17.\n"


def test_notices_and_faults_are_told_beside_the_list(command: Command, library: LibraryStandIn) -> None:
    library.models.fault = ModelFault(
        message(AS_WRITTEN, text="The model is torn."), message(AS_WRITTEN, text="Download it again.")
    )
    library.results = {"notices": (message("search.nothing_found"),)}
    library.hits = ()
    told = command("search", "bees")
    assert told.json == [] and told.code == 0
    assert told.err == "dragoman: The model is torn. Download it again.\nNothing was found.\n"


def test_before_the_first_folder_it_says_only_what_to_do(command: Command, library: LibraryStandIn) -> None:
    library.places, library.hits = (), ()
    library.results = {"notices": (message("search.nothing_found"),)}
    assert command("search", "bees").err == "Nothing is indexed here yet: dragoman index FOLDER.\n"


def test_a_mistake_in_a_question_is_told_with_its_place(command: Command) -> None:
    told = command("search", "x" * 3000)
    assert told.err == ("At character 2001: The question is very long; its first 2,000 characters were used.\n")


@pytest.mark.parametrize("arguments", [["--stdin", "bees"], []])
def test_a_question_comes_from_one_place(command: Command, library: LibraryStandIn, arguments: list[str]) -> None:
    told = command("search", *arguments)
    assert told.code == 2 and told.out == "" and told.err
    assert library.asked == []


def test_the_help_lists_what_a_question_may_hold(command: Command) -> None:
    told = " ".join(command("search", "--help").out.split())
    for operator in Library.operators():
        assert f"{operator.example} {render(operator.meaning)}" in told


# ---- many questions


def test_a_line_of_json_for_each_line(command: Command, library: LibraryStandIn) -> None:
    told = command("search", "--stdin", "-n", "3", stdin=["who pays?", "", "-wasps bees"])
    assert [request.query.source for request in library.asked] == ["who pays?", "", "-wasps bees"]
    assert all(request.limit == 3 for request in library.asked)
    assert told.json_lines == [command("search", "bees").json] * 3
    assert told.err == ""


def test_a_mistake_in_a_line_is_told_with_its_number_and_stops_nothing(command: Command) -> None:
    told = command("search", "--stdin", stdin=["bees", "x" * 3000, "bees"])
    assert [len(hits) for hits in told.json_lines] == [1, 1, 1]
    assert told.err.startswith("Line 2, character 2001: ") and len(told.err.splitlines()) == 1


def test_what_bears_on_all_answers_is_told_once(command: Command, library: LibraryStandIn) -> None:
    library.results = {"meaning_coverage": 0.25, "no_good_match": True, "total": 500}
    told = command("search", "--stdin", stdin=["bees", "honey"])
    assert told.err == "The meaning of 25% of the text is known so far.\n"


def test_no_line_no_list(command: Command) -> None:
    assert command("search", "--stdin") == Told(0, "", "")


def test_surroundings_that_do_not_allow_it_end_the_stream(command: Command, library: LibraryStandIn) -> None:
    library.raising = StorageFault(
        message(AS_WRITTEN, text="The disk is torn."), message(AS_WRITTEN, text="Buy another.")
    )
    told = command("search", "--stdin", stdin=["bees", "honey"])
    assert (told.code, told.out, told.err) == (3, "", "dragoman: The disk is torn. Buy another.\n")


def test_each_list_is_out_before_the_next_line_is_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], library: LibraryStandIn
) -> None:
    from app.cli.main import run

    seen: list[int] = []

    class Typing:
        """Somebody who waits for each answer before they type the next question."""

        def __init__(self) -> None:
            self.buffer = self
            self.questions = iter(range(3))

        def readline(self, limit: int) -> bytes:
            number = next(self.questions, None)
            if number is None:
                return b""
            seen.append(len(capsys.readouterr().out.splitlines()))
            return f"question {number}\n".encode()

    monkeypatch.setattr("sys.stdin", Typing())
    assert run(["search", "--stdin"]) == 0
    assert seen == [0, 1, 1]


def test_of_a_line_without_an_end_the_beginning_is_taken(command: Command, library: LibraryStandIn) -> None:
    told = command("search", "--stdin", stdin=["bees " * 1_000_000, "honey"])
    assert [request.query.source[:5] for request in library.asked] == ["bees ", "honey"]
    assert len(told.json_lines) == 2 and "Line 1 has more than" in told.err
    whole = command("search", "--stdin", stdin=["x" * ((1 << 20) - 1)])
    assert "Line 1 has more" not in whole.err
