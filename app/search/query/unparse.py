"""A `Query` written in the question language again: what `parse` understands as the same question."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.query import Filter, Query, Term, TermKind
from app.search.query.lexer import QUOTES
from app.search.query.operators import OPERATORS, Operator, Surroundings, Values, operator_called
from app.search.query.parser import surroundings


def query_text(query: Query, around: Surroundings | None = None) -> str:
    """The question in one line. A filter that no operator stands for is left out."""
    around = around or surroundings()
    parts = [
        *_words_with_terms(query),
        *(f"-{term_text(term)}" for term in query.excluded),
        *(filter_text(each, around) for each in query.filters),
        *(_operator_text(operator, operator.applied(query), around) for operator in OPERATORS),
    ]
    return " ".join(filter(None, parts))


def filter_text(wanted: Filter, around: Surroundings | None = None) -> str:
    """A filter as it is typed: `-type:pdf,docx`; empty where it has no values or no operator stands for it."""
    around = around or surroundings()
    operator = operator_called(wanted.field)
    written = "" if operator is None else _operator_text(operator, wanted.values, around)
    return f"-{written}" if wanted.excluded and written else written


def term_text(term: Term) -> str:
    """A term as it is typed: a word as it is, `"a phrase"`, `beginning*`."""
    match term.kind:
        case TermKind.PHRASE:
            return _quoted(term.text)
        case TermKind.PREFIX:
            return f"{term.text}*"
        case TermKind.WORD:
            return term.text


def value_text(value: str) -> str:
    """The value of an operator as it is typed: between quotation marks where it needs them."""
    plain = value and not any(sign.isspace() or sign == "," or sign in QUOTES for sign in value)
    return value if plain else _quoted(value)


def _operator_text(operator: Operator, values: Values, around: Surroundings) -> str:
    if not values:
        return ""
    values = values if operator.highest is None else values[:1]
    return f"{operator.name}:{','.join(value_text(operator.write(value, around)) for value in values)}"


def _words_with_terms(query: Query) -> list[str]:
    """The words of a question, and in their places the terms that must be found."""
    words = query.text.split()
    written: list[str] = []
    missing: list[str] = []
    at = 0
    for group in query.required:
        wanted = [word for term in group for word in term.text.split()]
        place = next((i for i in range(at, len(words)) if words[i : i + len(wanted)] == wanted), None)
        if place is None:
            missing.append(_group_text(group))
            continue
        written += [*words[at:place], _group_text(group)]
        at = place + len(wanted)
    return [*written, *words[at:], *missing]


def _group_text(group: Sequence[Term]) -> str:
    if len(group) == 1 and group[0].kind is TermKind.WORD:
        return _quoted(group[0].text)  # a word by itself would not have to be found
    return " OR ".join(map(term_text, group))


def _quoted(text: str) -> str:
    for opening, closing in QUOTES.items():
        if not any(sign in text for sign in closing):
            return f"{opening}{text}{closing[0]}"
    return f'"{text.replace(chr(34), " ")}"'
