"""Mistakes that are mended where only one thing can be meant."""

from __future__ import annotations

import pytest
from hypothesis import given
from questions import QUESTION, understood

from app.search.query.repair import repair


@pytest.mark.parametrize(
    ("source", "mended", "instead"),
    [
        ("river tpye:pdf", "river type:pdf", "type:"),
        ('where "blue tent', 'where "blue tent"', '"blue tent"'),
        ('where "blue tent type:pdf', 'where "blue tent" type:pdf', '"blue tent"'),
        ('river in:"my folder', 'river in:"my folder"', '"my folder"'),
        ("river - mill", "river mill", ""),
        ("OR river", "river", ""),
        ("river type: pdf", "river type:pdf", "type:pdf"),
        ("river type: mill", "river mill", ""),
        ("river -sort:date", "river sort:date", "sort:date"),
        ("river type:pfd", "river type:pdf", "pdf"),
        ("river lang:germn", "river lang:german", "german"),
        ("river sort:dates", "river sort:date", "date"),
    ],
)
def test_it_is_mended(source: str, mended: str, instead: str) -> None:
    query = understood(source)
    found = repair(source, query.problems[0])
    assert found is not None and (found.text, found.instead) == (mended, instead)
    assert not understood(found.text).problems


@pytest.mark.parametrize("source", ["after:2024-02-31", "page:0", "type:qqqq", "lang:qqqq", "from:?"])
def test_what_may_mean_anything_is_left_to_the_person(source: str) -> None:
    query = understood(source)
    assert repair(source, query.problems[0]) is None


@given(QUESTION)
def test_a_repair_takes_its_mistake_away_and_changes_something(source: str) -> None:
    query = understood(source)
    for problem in query.problems:
        found = repair(source, problem)
        if found is not None:
            assert found.text != source
