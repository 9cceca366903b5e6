import sys

import pytest

from app.domain.errors import DamagedDocument
from app.extraction.document import extract_document
from app.extraction.formats import format_named
from app.extraction.readers.structured import extract_json
from app.extraction.workers.budget import Budget

JSON = format_named("json")


def test_values_stand_with_their_names() -> None:
    text = (
        b'{"name": "Anna", "homes": [{"city": "Kiel", "zip": 24103}, {"city": "Bonn"}], "tags": ["a", "b"], "n": null}'
    )
    said = extract_json(text, JSON).segments[0].text
    assert [line for line in said.splitlines() if line] == [
        "name: Anna", "homes › city: Kiel", "homes › zip: 24103", "homes › city: Bonn", "tags: a, b",
    ]  # fmt: skip


def test_a_line_each_and_what_is_no_json_as_it_stands() -> None:
    lines = extract_json(b'{"a": 1}\n{"a": 2}\n', format_named("jsonl")).segments[0].text
    assert lines.split() == ["a:", "1", "a:", "2"]
    assert extract_json(b"// remarks\n{}", JSON).segments[0].text == "// remarks\n{}"


def test_what_is_nested_too_deeply_is_damaged() -> None:
    deep = b"[" * 200_000 + b"]" * 200_000
    with pytest.raises(DamagedDocument):
        extract_document(deep, JSON)


def test_a_spent_budget_ends_it_and_this_is_said() -> None:
    many = b"[" + b",".join(b'{"a": 1}' for _ in range(20_000)) + b"]"
    assert extract_json(many, JSON, Budget(0, sys.maxsize, lambda: 0)).left_out != ()
