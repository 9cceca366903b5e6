"""The README's table of what a question may hold: every example in it is asked of a small library."""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from small_library import Document, SmallLibrary

from app.domain.search import SearchRequest
from app.search.query.operators import OPERATORS
from app.search.query.parser import parse

README = (Path(__file__).parents[2] / "README.md").read_text(encoding="utf-8")
ROWS = re.findall(r"^\| (`.*?) \| ", README, re.MULTILINE)
EXAMPLES = [example for row in ROWS for example in re.findall("`([^`]+)`", row)]
HOME = Path.home()
NOW = datetime.now().timestamp()
YEAR = timedelta(days=366).total_seconds()

DOCUMENTS = {
    "tent": Document(f"{HOME}/Letters/camp/Invoice 7.pdf", ["My Blue\n tent is torn."], (3,), "pdf", modified_s=NOW),
    "canoe": Document("/x/garden/2024/b.docx", ["A canoe, and mending it."], (9,), "document", modified_s=NOW - YEAR),
    "canvas": Document(
        "/x/tax office/a.txt", ["A tent of old canvas, never blue."], (), "text", "de", modified_s=1.7e9
    ),
    "mail": Document(
        "/x/c.eml",
        ["The tent is mended."],
        (),
        "mail",
        "es",
        NOW - 2 * YEAR,
        sender="Anna Müller <anna@example.org>",
        recipients="Ben <ben@example.org>",
    ),
}

# What each example finds, and what not; the others are as the embedder has it.
FOUND = {
    "blue tent": ({"tent", "canvas"}, set()),
    '"blue tent"': ({"tent"}, {"canvas", "canoe", "mail"}),
    "tent OR canoe": ({"tent", "canoe", "canvas", "mail"}, set()),
    "mend*": ({"canoe", "mail"}, {"tent", "canvas"}),
    "tent -canvas": ({"tent", "mail"}, {"canvas"}),
    'tent -"old canvas"': ({"tent", "mail"}, {"canvas"}),
    "tent -type:pdf": ({"canvas", "mail"}, {"tent"}),
    "type:pdf": ({"tent"}, {"canoe", "canvas", "mail"}),
    "type:mail,docx": ({"canoe", "mail"}, {"tent", "canvas"}),
    "in:~/Letters": ({"tent"}, {"canoe", "canvas", "mail"}),
    "in:garden/2024": ({"canoe"}, {"tent", "canvas", "mail"}),
    'in:"tax office"': ({"canvas"}, {"tent", "canoe", "mail"}),
    "name:invoice": ({"tent"}, {"canoe", "canvas", "mail"}),
    "lang:german": ({"canvas"}, {"tent", "canoe", "mail"}),
    "lang:es": ({"mail"}, {"tent", "canoe", "canvas"}),
    "from:anna": ({"mail"}, {"tent", "canoe", "canvas"}),
    "from:example.org": ({"mail"}, {"tent", "canoe", "canvas"}),
    "to:ben": ({"mail"}, {"tent", "canoe", "canvas"}),
    "after:2024-05": ({"tent", "canoe"}, {"canvas"}),
    "before:yesterday": ({"canoe", "canvas", "mail"}, {"tent"}),
    'after:"3 months ago"': ({"tent"}, {"canoe", "canvas", "mail"}),
    "page:3": ({"tent"}, {"canoe", "canvas", "mail"}),
    "page:3-7": ({"tent"}, {"canoe", "canvas", "mail"}),
    "tent sort:date": ({"tent", "canvas", "mail"}, set()),
    "tent sort:name": ({"tent", "canvas", "mail"}, set()),
}


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[SmallLibrary]:
    with SmallLibrary(tmp_path_factory.mktemp("library"), DOCUMENTS.values()) as made:
        yield made


def test_every_example_is_known_here_and_every_operator_has_one() -> None:
    assert sorted(EXAMPLES) == sorted(FOUND)
    for operator in OPERATORS:
        assert any(re.search(rf"(^|\s)-?{operator.name}:", example) for example in EXAMPLES), operator.name


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_finds_what_it_says(library: SmallLibrary, example: str) -> None:
    query = parse(example)
    assert not query.problems
    hits = library.last(SearchRequest(query)).hits
    names = {str(document.path): name for name, document in DOCUMENTS.items()}
    found = {names[str(hit.path)] for hit in hits}
    wanted, unwanted = FOUND[example]
    assert wanted <= found and not found & unwanted


def test_the_orders(library: SmallLibrary) -> None:
    def paths(question: str) -> list[str]:
        return [hit.path.name for hit in library.last(SearchRequest(parse(question))).hits]

    assert paths("type:text,pdf,docx sort:name") == ["a.txt", "b.docx", "Invoice 7.pdf"]
    assert paths("type:text,pdf,docx sort:date") == ["Invoice 7.pdf", "b.docx", "a.txt"]


def test_dates_of_the_readme_are_dates() -> None:
    (written,) = re.findall(r"Dates may be written as (.*?)\.\n", README, re.DOTALL)
    for date in re.split(r",\s+", written):
        assert not parse(f"after:{date}").problems, date
