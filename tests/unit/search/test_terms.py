from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.ids import ChunkId
from app.domain.query import Query, Term, TermKind
from app.ports import IndexPosition, LexicalEntry, LexicalTerm
from app.search.query.parser import parse
from app.search.terms import lookup_terms, terms_of
from app.storage.indexes.tantivy_index import TantivyIndex


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
    assert terms.lexical.words == ("two", "three", "mend", "东京", "京都")
    assert terms.lexical.required == (
        (LexicalTerm(TermKind.PHRASE, ("two", "three")), LexicalTerm(TermKind.PREFIX, ("mend",))),
        (LexicalTerm(TermKind.WORD, ("东京", "京都")),),
    )
    assert terms.lexical.excluded == (LexicalTerm(TermKind.WORD, ("wi", "fi")), LexicalTerm(TermKind.WORD, ("wifi",)))


def test_the_words_of_file_names() -> None:
    assert terms_of(parse("Résumé résumé_2024.PDF")).name_words == ("resume", "2024", "pdf")


def test_a_word_that_no_text_has_is_looked_for_as_two(tmp_path: Path) -> None:
    index = TantivyIndex(tmp_path / "index", writable=True)
    index.add([LexicalEntry(ChunkId(id_), "", text) for id_, text in enumerate(("عبد الله", "كتابخانه", "وصل"), 1)])
    index.checkpoint(IndexPosition("catalogue", ""))
    try:
        assert set(lookup_terms(index, parse("عبدالله")).spellings) == {"عبد", "الله"}
        assert lookup_terms(index, parse("كتابخانه")).spellings == ()  # that one stands there
        assert lookup_terms(index, parse("وصلخانه")).spellings == ()  # but for وصل nothing does
    finally:
        index.close()


def test_a_phrase_may_stand_with_two_letters_for_one() -> None:
    (group,) = terms_of(parse('"Hans Mueller"')).lexical.required
    assert [term.tokens for term in group] == [("hans", "mueller"), ("hans", "muller")]
    (group,) = terms_of(parse('"Hans Müller"')).lexical.required
    assert [term.tokens for term in group] == [("hans", "muller"), ("hans", "mueller")]
    assert len(terms_of(parse('"the neue Bauer"')).lexical.required[0]) == 1
