from datetime import UTC, datetime

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from questions import AROUND, QUESTION, meaning, understood

from app.domain.query import Filter, Query, Sort, Term, TermKind
from app.search.query.unparse import filter_text, query_text

TO_THE_SECOND = datetime(2024, 5, 17, 12, 30, 5, tzinfo=UTC).timestamp()


@given(QUESTION)
@example('"a"-b')
@example("foo«-bar")
@example('„foo "bar baz"')
@example('"a b in:"x y"')
@example('c "-a" "c -a"')
@example("a OR a")
@example('“5"”')
def test_what_is_written_again_means_the_same(source: str) -> None:
    query = understood(source)
    assert meaning(understood(query_text(query, AROUND))) == meaning(query)


@pytest.mark.parametrize(
    ("wanted", "text"),
    [
        (Filter("type", ("pdf", "docx"), excluded=True), "-type:pdf,docx"),
        (Filter("in", ("/home/anna/my, folder", "x")), 'in:"/home/anna/my, folder",x'),
        (Filter("in", ('the "old" ones',)), 'in:“the "old" ones”'),
        (Filter("after", (datetime(2024, 5, 17).timestamp(),)), "after:2024-05-17"),
        (
            Filter("before", (TO_THE_SECOND,)),
            "before:2024-05-17T12:30:05Z",
        ),
        (Filter("page", ("3-7", "9-9")), "page:3-7,9"),
        (Filter("unheard", ("of",)), ""),
        (Filter("type", ()), ""),
    ],
)
def test_filter_text(wanted: Filter, text: str) -> None:
    assert filter_text(wanted, AROUND) == text
    if text:
        assert understood(text).filters == (wanted,)


@given(st.floats(-6e10, 2e11))
def test_any_moment_can_be_written(seconds: float) -> None:
    wanted = Filter("after", (seconds,))
    assert understood(filter_text(wanted, AROUND)).filters == (wanted,)


def test_what_the_window_sets_is_written_with_what_was_typed() -> None:
    query = Query(
        "x",
        "blue tent",
        ((Term(TermKind.PHRASE, "blue tent"),), (Term(TermKind.WORD, "mend"),)),
        (Term(TermKind.WORD, "old"),),
        (Filter("lang", ("de",)),),
        Sort.DATE,
    )
    assert query_text(query, AROUND) == '"blue tent" "mend" -old lang:de sort:date'
