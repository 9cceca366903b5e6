"""What the user typed, understood: plain words, and phrases in quotes that must be there exactly."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from app.domain.messages import message
from app.domain.query import Query, QueryProblem, Term, TermKind
from app.text.analysis import Tokens, analyse, name_key, phrase_key

LONGEST = 2000  # characters; a question longer than this is cut, and the user is told
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』')


@dataclass(frozen=True, slots=True)
class QueryTerms:
    """A question as its terms are looked up.

    `text` is what the embedder reads, `tokens` what the full-text index looks up, `phrases` what must be found word
    for word, `name_words` what a file name may contain; `common` are words that stand everywhere in this library, so
    that marking them would only hide the others.
    """

    text: str
    tokens: Tokens
    phrases: tuple[str, ...] = ()
    name_words: tuple[str, ...] = ()
    common: frozenset[str] = frozenset()

    @property
    def empty(self) -> bool:
        """Whether there is nothing to look for: blanks, or punctuation alone."""
        return not self.tokens.words and not self.phrases


def _readable(character: str) -> str:
    """Control characters and lone surrogates become blanks; invisible marks go, but for the two that spell words."""
    if character.isprintable() or character in "\u200c\u200d":
        return character
    return "" if unicodedata.category(character) == "Cf" else " "


def parse(source: str) -> Query:
    """Understands any string; never raises."""
    cleaned = " ".join("".join(map(_readable, source)).split())
    problems: tuple[QueryProblem, ...] = ()
    if len(cleaned) > LONGEST:
        cleaned = cleaned[:LONGEST]
        problems = (QueryProblem(message("query.too_long", limit=LONGEST), LONGEST, len(source)),)
    phrases = []
    for match in _QUOTED.finditer(cleaned):
        phrase = next(group for group in match.groups() if group is not None)
        if analyse(phrase).words:
            phrases.append(Term(TermKind.PHRASE, phrase))
    plain = _QUOTED.sub(lambda match: f" {match.group()[1:-1]} ", cleaned)
    text = " ".join(plain.split())
    return Query(source, text, tuple((phrase,) for phrase in dict.fromkeys(phrases)), problems=problems)


def terms_of(query: Query) -> QueryTerms:
    """What is looked up for a question."""
    words = tuple(dict.fromkeys(name_key(query.text).split()))
    phrases = tuple(phrase_key(term.text) for group in query.required for term in group)
    return QueryTerms(query.text, analyse(query.text), phrases, words)
