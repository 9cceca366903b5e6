"""Filters put into a question and taken out of it, and all else left as it was typed."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from questions import AROUND, QUESTION, meaning, understood

from app.domain.query import Query
from app.search.query.rewrite import with_value, without, without_filters, without_values


def _parts(source: str) -> list[tuple[str, str, bool]]:
    return [(part.field, part.written, part.excluded) for part in understood(source).parts]


def test_what_is_more_than_words_has_its_place() -> None:
    source = 'where -"old canvas" "blue tent" tent OR canoe mend* type:pdf,word -in:"my folder" sort:date -x type:zzz'
    assert _parts(source) == [
        ("phrase", "old canvas", True),
        ("phrase", "blue tent", False),
        ("or", "tent OR canoe", False),
        ("prefix", "mend", False),
        ("type", "pdf", False),
        ("type", "word", False),
        ("in", "my folder", True),
        ("sort", "date", False),
        ("word", "x", True),
    ]
    word = understood(source).parts[5]
    assert word.values == ("doc", "docx") and source[word.start : word.end] == "word"


@pytest.mark.parametrize(
    ("source", "index", "left"),
    [
        ("river type:pdf mill", 0, "river mill"),
        ("river type:pdf,docx mill", 0, "river type:docx mill"),
        ('in:"my folder",~/x', 0, "in:~/x"),
        ("type:pdf OR type:docx river", 0, "type:docx river"),
        ("river type:pdf OR type:docx", 1, "river type:pdf"),
        ('where "blue tent" lies', 0, "where lies"),
        ("tent OR canoe river", 0, "river"),
        ("river -mill", 0, "river"),
        ("river sort:date", 0, "river"),
    ],
)
def test_a_part_is_taken_out(source: str, index: int, left: str) -> None:
    assert without(source, understood(source).parts[index]) == left


@given(QUESTION)
@example('"a b"c OR d')
@example('a"-b" type:pdf"x y",docx')
def test_a_part_that_is_taken_out_is_gone_and_nothing_comes_in(source: str) -> None:
    before = understood(source)
    for part in before.parts:
        after = understood(without(source, part))
        assert len(after.parts) < len(before.parts)
        assert {(each.field, each.excluded) for each in after.filters} <= {
            (each.field, each.excluded) for each in before.filters
        }


@pytest.mark.parametrize(
    ("source", "field", "value", "written", "after"),
    [
        ("river", "type", "pdf", "", "river type:pdf"),
        ("", "lang", "de", "Deutsch", "lang:Deutsch"),
        ("river", "lang", "de", "Klingonisch", "river lang:de"),  # not in words that would mean something else
        ("river type:word mill", "type", "pdf", "", "river type:word,pdf mill"),
        ("river -type:pdf", "type", "pdf", "", "river type:pdf"),
        ("river type:", "type", "pdf", "", "river type:pdf"),
        ("river", "in", "/home/anna/my papers", "~/my papers", 'river in:"~/my papers"'),
        ("river after:2020", "after", understood("after:2024").filters[0].values[0], "2024", "river after:2024"),
        ("river sort:name", "sort", "date", "", "river sort:date"),
        ("river type:pdf", "type", "pdf", "", "river type:pdf"),
    ],
)
def test_a_value_is_put_in(source: str, field: str, value: str, written: str, after: str) -> None:
    assert with_value(source, field, value, written=written, around=AROUND) == after


def test_what_is_put_behind_a_quotation_without_an_end_is_not_swallowed() -> None:
    after = with_value('river "blue', "in", "/a b", around=AROUND)
    assert after == 'in:"/a b" river "blue'


VALUES = [("type", "pdf"), ("type", "web"), ("in", "/a b"), ("in", 'x "y",z'), ("lang", "he"), ("from", "Anna M")]


@given(QUESTION, st.sampled_from(VALUES), st.booleans())
@example('"a b in:"x y"', ("in", "/a b"), False)
@example('in:"x', ("in", "/a b"), True)
def test_a_value_put_in_is_there_and_the_rest_means_the_same(
    source: str, added: tuple[str, str], excluded: bool
) -> None:
    field, value = added
    before = understood(without_values(source, field, (value,), excluded=not excluded, around=AROUND))
    changed = with_value(source, field, value, excluded=excluded, around=AROUND)
    after = understood(changed)
    there = [each for each in after.filters if (each.field, each.excluded) == (field, excluded)]
    assert value in there[0].values
    assert _rest(after, field, excluded) == _rest(before, field, excluded)
    assert with_value(changed, field, value, excluded=excluded, around=AROUND) == changed


def _rest(query: Query, field: str, excluded: bool) -> tuple[object, ...]:
    filters = {(each.field, each.excluded, each.values) for each in query.filters}
    return (*meaning(query)[:3], {each for each in filters if each[:2] != (field, excluded)}, query.sort)


@pytest.mark.parametrize(
    ("source", "after"),
    [
        ("river type:pdf,word mill", "river type:docx mill"),
        ("river type:doc mill", "river mill"),
        ("river -type:doc", "river -type:doc"),
    ],
)
def test_values_are_taken_out_and_of_a_name_for_several_the_others_stay(source: str, after: str) -> None:
    assert without_values(source, "type", ("pdf", "doc"), around=AROUND) == after


@given(QUESTION)
def test_without_filters_there_are_none(source: str) -> None:
    left = understood(without_filters(source, around=AROUND))
    assert not left.filters


def test_words_and_order_stay_when_filters_are_cleared() -> None:
    assert without_filters('where -in:x "blue tent" type:pdf sort:date', around=AROUND) == 'where "blue tent" sort:date'
