"""What is explained of the question language is what it understands."""

from __future__ import annotations

from app.cli.messages import render
from app.search.operators import OPERATORS
from app.search.query import parse
from app.search.query_help import query_help


def test_every_example_is_understood_and_explained() -> None:
    for entry in query_help():
        query = parse(f"{entry.example} water")
        assert query.problems == () and query != parse("water"), entry.example
        assert render(entry.meaning) not in ("", entry.meaning.code)


def test_every_operator_is_explained() -> None:
    examples = [entry.example for entry in query_help()]
    assert [operator.name for operator in OPERATORS if operator.example not in examples] == []
