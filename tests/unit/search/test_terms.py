import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.query import Query, Term, TermKind
from app.ports import LexicalTerm
from app.search.query.parser import parse
from app.search.terms import terms_of


@given(st.text())
def test_any_string(text: str) -> None:
    terms = terms_of(parse(text))
    assert terms.text == parse(text).text
    assert all(terms.lexical.required) and all(term.tokens for group in terms.lexical.required for term in group)
    assert terms.empty == (not terms.lexical.words and not terms.lexical.required)


@pytest.mark.parametrize("text", ["", "   ", "?!", "\x00", '"', "* ~ ( [", "\u200b\u00ad"])
def test_nothing_to_look_for(text: str) -> None:
    assert terms_of(parse(text)).empty


def test_terms_become_tokens() -> None:
    query = Query(
        text="two three mend東京都",
        required=(
            (Term(TermKind.PHRASE, "Two Three"), Term(TermKind.PREFIX, "Mend")),
            (Term(TermKind.WORD, "東京都"),),
        ),
        excluded=(Term(TermKind.WORD, "Wi-Fi"), Term(TermKind.PHRASE, "?!")),
    )
    terms = terms_of(query)
    assert terms.lexical.words == ("two", "three", "mend", "東京", "京都")
    assert terms.lexical.required == (
        (LexicalTerm(TermKind.PHRASE, ("two", "three")), LexicalTerm(TermKind.PREFIX, ("mend",))),
        (LexicalTerm(TermKind.WORD, ("東京", "京都")),),
    )
    assert terms.lexical.excluded == (LexicalTerm(TermKind.WORD, ("wi", "fi")), LexicalTerm(TermKind.WORD, ("wifi",)))


def test_the_words_of_file_names() -> None:
    assert terms_of(parse("Résumé résumé_2024.PDF")).name_words == ("resume", "2024", "pdf")
