"""What is looked up for a question: its text as the tokens of the full-text index, of the file names and of phrases."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.query import Query, Term, TermKind
from app.ports import LexicalQuery, LexicalTerm
from app.text.analysis import Tokens, analyse, name_key, phrase_key


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """A question as its terms are looked up.

    `text` is what the embedder reads, `tokens` are its words for the marking of what matches, `lexical` is what the
    full-text index is asked. Of `phrases` (as `phrase_key` makes them) and `prefixes` (folded) each stands in some
    group of `lexical.required`; `name_words` are what a file name may contain. `common` are words that stand everywhere
    in this library, so that marking them would only hide the others.
    """

    text: str
    tokens: Tokens
    lexical: LexicalQuery
    phrases: tuple[str, ...] = ()
    prefixes: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: blanks, or punctuation alone. Its filters may still list documents."""
        return not self.tokens.words and not self.lexical.required


def terms_of(query: Query) -> QueryTerms:
    """What is looked up for a question."""
    tokens = analyse(query.text)
    groups = [tuple(filter(None, map(lexical_term, group))) for group in query.required]
    required = [term for group in query.required for term in group]
    return QueryTerms(
        query.text,
        tokens,
        LexicalQuery(
            tuple(tokens.words),
            tuple(tokens.grams),
            tuple(group for group in groups if group),
            tuple(filter(None, map(lexical_term, query.excluded))),
        ),
        tuple(dict.fromkeys(phrase_key(term.text) for term in required if term.kind is TermKind.PHRASE)),
        tuple(dict.fromkeys(phrase_key(term.text) for term in required if term.kind is TermKind.PREFIX)),
        tuple(dict.fromkeys(name_key(query.text).split())),
    )


def lexical_term(term: Term) -> LexicalTerm | None:
    """A term as tokens that stand one after the other, the last of which a prefix only begins; None where it has none
    (punctuation alone)."""
    tokens = tuple(analyse(term.text).words)
    return LexicalTerm(term.kind, tokens) if tokens else None
