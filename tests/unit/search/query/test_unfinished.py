"""What is being typed, and what becomes of it when the rest is chosen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions import QUESTION, understood

from app.search.query.unfinished import completed, unfinished


def _typed(text: str) -> tuple[str, str] | None:
    """What is begun where `|` stands."""
    cursor = text.index("|")
    there = unfinished(text.replace("|", ""), cursor)
    return None if there is None else (there.field, there.prefix)


@pytest.mark.parametrize(
    ("text", "begun"),
    [
        ("river ty|", ("", "ty")),
        ("river -ty|", ("", "ty")),
        ("river type:|", ("type", "")),
        ("river type:p|", ("type", "p")),
        ("river ext:p| mill", ("type", "p")),
        ("river type:pdf,|", ("type", "")),
        ("river type:pdf,do|", ("type", "do")),
        ('in:"my fo|', ("in", "my fo")),
        ('in:"my fo|"', ("in", "my fo")),
        ('in:"my folder"|', None),
        ("river |", None),
        ("|river", None),
        ("ri|ver", None),
        ("", None),
    ],
)
def test_what_is_begun(text: str, begun: tuple[str, str] | None) -> None:
    assert _typed(text if "|" in text else text + "|") == begun


@pytest.mark.parametrize(
    ("text", "completion", "after"),
    [
        ("river ty|", "type", "river type:|"),
        ("river -ty| mill", "type", "river -type:| mill"),
        ("river type:p|", "pdf", "river type:pdf |"),
        ("river type:p| mill", "pdf", "river type:pdf |mill"),
        ("type:p|,docx", "pdf", "type:pdf|,docx"),
        ('river in:"my fo|', "~/my folder", 'river in:"~/my folder" |'),
        ('river in:"my fo|" x', "~/papers", "river in:~/papers |x"),
    ],
)
def test_what_is_chosen_takes_its_place(text: str, completion: str, after: str) -> None:
    source = text.replace("|", "")
    there = unfinished(source, text.index("|"))
    assert there is not None
    assert completed(source, there, completion) == (after.replace("|", ""), after.index("|"))


@given(QUESTION, st.data())
def test_a_value_that_is_chosen_is_understood(source: str, data: st.DataObject) -> None:
    cursor = data.draw(st.integers(0, len(source)))
    there = unfinished(source, cursor)
    if there is not None and there.field == "in":
        after, place = completed(source, there, "/my papers")
        assert any("/my papers" in each.values for each in understood(after[:place]).parts)
