"""What the user typed, understood: plain words, and phrases in quotes that must be there exactly."""

from __future__ import annotations

import re
import unicodedata

from app.domain.messages import message
from app.domain.query import Query, QueryProblem, Term, TermKind
from app.text.analysis import analyse

LONGEST = 2000  # characters; a question longer than this is cut, and the user is told
_QUOTED = re.compile(r'"([^"]+)"|“([^”]+)”|„([^“”]+)[“”]|«([^»]+)»|「([^」]+)」|『([^』]+)』')


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
