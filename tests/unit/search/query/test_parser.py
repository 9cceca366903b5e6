from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from questions import QUESTION, meaning, understood

from app.cli.messages import render
from app.domain.query import Filter, Query, Sort, Term, TermKind
from app.search.query.lexer import LONGEST, pieces_of
from app.text.analysis import analyse


def codes(query: Query) -> list[tuple[str, str]]:
    """The problems: what is wrong, and what stands there."""
    return [(problem.message.code, query.source[problem.start : problem.end]) for problem in query.problems]


@given(st.one_of(st.text(), QUESTION))
def test_any_string(source: str) -> None:
    query = understood(source)
    assert query == understood(source) and query.source == source
    query.text.encode()  # no lone surrogate reaches the embedder
    assert query.text == " ".join(query.text.split()) and len(query.text) <= 2 * LONGEST
    assert "\x00" not in query.text
    for problem in query.problems:
        assert 0 <= problem.start < problem.end <= len(source)
        assert problem.message.code not in render(problem.message)  # it has a template, which fits


@given(st.one_of(st.text(), QUESTION))
def test_every_character_is_accounted_for(source: str) -> None:
    """What lies in no piece is blank or cannot be seen; what lies in a piece is asked for or complained of."""
    pieces, query = pieces_of(source), understood(source)
    covered = {index for piece in pieces for index in range(piece.start, piece.end)}
    for index in set(range(len(source))) - covered:
        assert not analyse(source[index]).words
    kept = [query.text, *(term.text for term in query.excluded), *(text for _, text in codes(query))]
    for piece in pieces:
        if piece.operator is None and analyse(piece.text).words and piece.text != "OR":
            assert any(" ".join(piece.text.rstrip("*").split()) in each for each in kept)
        elif piece.operator is not None:
            there = [(each.field, each.excluded) for each in query.filters]
            inside = [problem for problem in query.problems if piece.start <= problem.start < piece.end]
            assert inside or piece.operator.name == "sort" or (piece.operator.name, piece.negated) in there


RIGHT = ["tent", '"blue tent"', "-old", "mend*", "in:x", "lang:de", "a OR b"]
WRONG = ["type:xyz", "after:foo", "-page:x", 'lang:"no such"', "type:", "-sort:date", "sort:x"]


@given(st.lists(st.sampled_from(RIGHT), max_size=5), st.data())
def test_a_wrong_operator_takes_nothing_with_it(parts: list[str], data: st.DataObject) -> None:
    wrong = data.draw(st.sampled_from(WRONG))
    at = data.draw(st.integers(0, len(parts)))
    whole = understood(" ".join([*parts[:at], wrong, *parts[at:]]))
    assert meaning(whole) == meaning(understood(" ".join(parts)))
    assert len(whole.problems) == 1


def phrase(text: str) -> Term:
    return Term(TermKind.PHRASE, text)


def prefix(text: str) -> Term:
    return Term(TermKind.PREFIX, text)


def word(text: str) -> Term:
    return Term(TermKind.WORD, text)


@pytest.mark.parametrize(
    ("source", "phrases"),
    [
        ('one "two three" four', ["two three"]),
        ('"A" and “B b” and „C c“ and «D d» and 「E」 and 『F』', ["A", "B b", "C c", "D d", "E", "F"]),
        ('"same" "same"', ["same", "same"]),
        ("東京「タワー」高い", ["タワー"]),
        ('"unbalanced phrase', []),
        ('""', []),
        ('"?!"', []),
        ('say "  two   spaces "', ["two spaces"]),
        ('it\'s 5" long and 6" wide', []),
        ('צה"ל ואצ"ל', []),
    ],
)
def test_phrases(source: str, phrases: list[str]) -> None:
    assert understood(source).required == tuple((phrase(text),) for text in phrases)


@pytest.mark.parametrize(
    ("source", "text", "required", "excluded"),
    [
        ('who "pays for" repairs?', "who pays for repairs?", [[phrase("pays for")]], []),
        ("cat -dog -wi-fi", "cat", [], [word("dog"), word("wi-fi")]),
        ('cat -"big dog" -do*', "cat", [], [phrase("big dog"), prefix("do")]),
        ("well-known e-mail 3-4", "well-known e-mail 3-4", [], []),
        ("blue tent OR canoe", "blue tent canoe", [[word("tent"), word("canoe")]], []),
        ('"blue tent" OR canoe OR me*', "blue tent canoe me", [[phrase("blue tent"), word("canoe"), prefix("me")]], []),
        ("a OR b c OR d", "a b c d", [[word("a"), word("b")], [word("c"), word("d")]], []),
        ("tent or canoe ORB", "tent or canoe ORB", [], []),
        ("mend* C++*", "mend C++", [[prefix("mend")], [prefix("C++")]], []),
        ("*mend re*port report.* **", "*mend re*port report.* **", [], []),
        ("http://x.y 12:30 C:\\x foo:bar key:", "http://x.y 12:30 C:\\x foo:bar key:", [], []),
        ("--help —x", "--help —x", [], []),
    ],
)  # fmt: skip
def test_terms(source: str, text: str, required: list[list[Term]], excluded: list[Term]) -> None:
    query = understood(source)
    assert query.text == text and query.excluded == tuple(excluded)
    assert query.required == tuple(map(tuple, required))
    assert not query.problems and not query.filters


def moment(year: int, month: int, day: int) -> float:
    return datetime(year, month, day).timestamp()


YESTERDAY = moment(2024, 5, 16)
TO_THE_SECOND = datetime(2024, 5, 17, 12, 30, 5, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("source", "filters"),
    [
        ("type:pdf", [("type", ["pdf"])]),
        ("TYPE:.Docx,mail Type：html", [("type", ["docx", "mail", "html"])]),
        ("type:pdf OR type:docx", [("type", ["pdf", "docx"])]),
        ("type:word kind:email", [("type", ["doc", "docx", "mail"])]),
        ("-type:pdf type:mail", [("!type", ["pdf"]), ("type", ["mail"])]),
        ("type:pdf,", [("type", ["pdf"])]),
        ('in:"my folder",~/x/ in:work/old', [("in", ["my folder", "/home/anna/x", "work/old"])]),
        ("in:~ in:/ in:C:\\Users\\anna", [("in", ["/home/anna", "/", "C:\\Users\\anna"])]),
        ('in:"a, b"', [("in", ["a, b"])]),
        ("name:invoice_2024 name:«the letter»", [("name", ["invoice_2024", "the letter"])]),
        ("lang:German lang:es,fra lang:norsk lang:pt-BR", [("lang", ["de", "es", "fr", "nb", "nn", "pt"])]),
        ('from:"Anna Müller" from:bob@example.org', [("from", ["Anna Müller", "bob@example.org"])]),
        ("after:2024", [("after", [moment(2024, 1, 1)])]),
        ("before:2024", [("before", [moment(2024, 1, 1)])]),
        ("after:2023 after:17.5.2024 since:2022", [("after", [moment(2024, 5, 17)])]),
        ("before:2023 before:2022-05", [("before", [moment(2022, 5, 1)])]),
        ("-after:2023 -after:2022", [("!after", [moment(2022, 1, 1)])]),
        ("-before:2023 -before:2022", [("!before", [moment(2023, 1, 1)])]),
        (
            'after:"3 months ago" before:yesterday',
            [("after", [moment(2024, 2, 17)]), ("before", [moment(2024, 5, 16)])],
        ),
        ("page:3 page:5-7,9", [("page", ["3-3", "5-7", "9-9"])]),
    ],
)
def test_filters(source: str, filters: list[tuple[str, list[object]]]) -> None:
    query = understood(source)
    found = [(("!" if each.excluded else "") + each.field, list(each.values)) for each in query.filters]
    assert found == filters
    assert not query.problems and query.text == "" and not query.empty


def test_order() -> None:
    assert understood("tent").sort is Sort.RELEVANCE
    assert understood("tent sort:date").sort is Sort.DATE
    assert understood("sort:Name sort:x").sort is Sort.NAME


@pytest.mark.parametrize(
    ("source", "problems", "text"),
    [
        ("tent type:xyz", [("query.unknown_type", "xyz")], "tent"),
        ("type:pdf,xyz,docx", [("query.unknown_type", "xyz")], ""),
        ("after:foo tent", [("query.unknown_date", "foo")], "tent"),
        ('after:"31 February 2024"', [("query.unknown_date", '"31 February 2024"')], ""),
        ("lang:klingon", [("query.unknown_language", "klingon")], ""),
        ("page:7-3 page:0", [("query.unknown_page", "7-3"), ("query.unknown_page", "0")], ""),
        ("sort:size", [("query.unknown_order", "size")], ""),
        ("name:?", [("query.no_words_in_value", "?")], ""),
        ("type: pdf", [("query.no_value", "type:")], "pdf"),
        ("-sort:date a", [("query.cannot_be_negated", "-sort:date")], "a"),
        ('the "blue tent', [("query.unbalanced_quote", '"')], "the blue tent"),
        ('in:"my folder', [("query.unbalanced_quote", '"')], "folder"),
        ("a - b -", [("query.lone_minus", "-"), ("query.lone_minus", "-")], "a b"),
        ("a -?!", [("query.lone_minus", "-?!")], "a"),
        ("OR a", [("query.or_needs_two", "OR")], "a"),
        ("a OR", [("query.or_needs_two", "OR")], "a"),
        ("a OR OR b", [("query.or_needs_two", "OR")] * 2, "a b"),
        ("a OR -b", [("query.or_joins_alike", "OR")], "a"),
        ("a OR type:pdf", [("query.or_joins_alike", "OR")], "a"),
        ("type:pdf OR in:x", [("query.or_joins_alike", "OR")], ""),
        ("-type:pdf OR -type:docx", [("query.or_joins_alike", "OR")], ""),
        ("tpye:pdf", [("query.misspelt", "tpye")], "tpye:pdf"),
        ("-Fron:x a", [("query.misspelt", "Fron")], "a"),
        ("typ://x type", [], "typ://x type"),
    ],
)
def test_mistakes(source: str, problems: list[tuple[str, str]], text: str) -> None:
    query = understood(source)
    assert codes(query) == problems
    assert query.text == text


def test_what_a_misspelt_operator_was_meant_to_be() -> None:
    (problem,) = understood("befoer:2024").problems
    assert problem.message.params == {"written": "befoer", "meant": "before"}
    for other in ("on:x", "an:x", "note:x", "re:x", "subject:x", "to:x", "cc:x"):
        assert not understood(other).problems


def test_a_wrong_value_leaves_the_right_ones() -> None:
    assert understood("type:pdf,xyz,docx").filters == (Filter("type", ("pdf", "docx")),)
    assert not understood("type:xyz").filters


def test_places_are_those_of_the_source() -> None:
    source = "\u200b tent\u00ad  type:\u200bx\u00adyz -"
    (wrong, minus) = understood(source).problems
    assert source[wrong.start : wrong.end] == "x\u00adyz" and wrong.message.params["value"] == "xyz"
    assert source[minus.start : minus.end] == "-"


def test_a_long_question_is_cut_and_told() -> None:
    query = understood("word " * 5000)
    assert len(query.text) <= LONGEST
    assert codes(query) == [("query.too_long", query.source[query.problems[0].start :])]
    assert query.source[: query.problems[0].start] == "word " * (LONGEST // 5)
    assert "2,000" in render(query.problems[0].message)
    assert not understood("word" + " " * 5000).problems and not understood("word" + " " * 5000 + "word").problems


def test_what_is_typed_becomes_readable() -> None:
    query = understood("a\x00b\u200e c\ud800d می\u200cخواهم \U0001fae8")
    assert query.text == "a b c d می\u200cخواهم \U0001fae8"


@pytest.mark.parametrize("source", ["", "   ", '""', '"?!"', "\x00", "-word", "type:xyz", "\u200b\u00ad"])
def test_nothing_is_asked_for(source: str) -> None:
    assert understood(source).empty


def test_filters_alone_are_a_question() -> None:
    query = understood("type:mail after:2024")
    assert query.text == "" and not query.empty
