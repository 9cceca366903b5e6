"""How a mistake in a question is mended, where only one thing can be meant."""

from __future__ import annotations

from difflib import get_close_matches

from app.domain.query import QueryProblem, Repair, Sort
from app.search.query.languages import known_languages
from app.search.query.lexer import QUOTES, PieceKind, pieces_of
from app.search.query.operators import WrongValue, known_types, one_slip, operator_called, operator_meant
from app.search.query.parser import surroundings

_VALUES = (PieceKind.TEXT, PieceKind.QUOTED)
_SHORTEST = 3  # letters; a shorter word is one slip away from too much
_ALIKE = 0.7  # of difflib; below it another word may be meant as well


def repair(source: str, problem: QueryProblem) -> Repair | None:
    """The question without this mistake; None where nobody can tell what is meant."""
    start, end = problem.start, problem.end
    there = source[start:end]
    match problem.message.code:
        case "query.misspelt":
            meant = operator_meant(there)
            return None if meant is None else _instead(source, start, end, meant.name, f"{meant.name}:")
        case "query.unbalanced_quote":
            return _closed(source, start, there)
        case "query.lone_minus" | "query.or_needs_two" | "query.or_joins_alike":
            return _left_out(source, start, end)
        case "query.cannot_be_negated":
            return _instead(source, start, end, there.removeprefix("-"))
        case "query.no_value":
            return _with_next(source, start, end)
        case "query.unknown_type":
            return _nearest(source, start, end, known_types())
        case "query.unknown_language":
            return _nearest(source, start, end, known_languages())
        case "query.unknown_order":
            return _nearest(source, start, end, [order.value for order in Sort])
    return None


def _instead(source: str, start: int, end: int, new: str, shown: str = "") -> Repair:
    return Repair(source[:start] + new + source[end:], shown or new)


def _left_out(source: str, start: int, end: int) -> Repair:
    return Repair(" ".join(filter(None, (source[:start].rstrip(), source[end:].lstrip()))), "")


def _nearest(source: str, start: int, end: int, known: list[str]) -> Repair | None:
    typed = source[start:end].strip("".join(QUOTES)).casefold()
    slips = [name for name in known if len(typed) >= _SHORTEST and one_slip(typed, name)]
    found = get_close_matches(typed, slips, 1, 0.0) or get_close_matches(typed, known, 1, _ALIKE)
    return _instead(source, start, end, found[0]) if found else None


def _closed(source: str, start: int, mark: str) -> Repair | None:
    """Closed before the next operator, else at the end; words alone are taken in."""
    if mark not in QUOTES:
        return None
    close = QUOTES[mark][0]
    after = next((p.start for p in pieces_of(source) if p.start > start and p.kind is not PieceKind.TEXT), len(source))
    words = source[start + 1 : after].strip()
    if not words:
        return _left_out(source, start, start + 1)
    quoted = f"{mark}{words}{close}"
    return Repair(source[:start] + quoted + (" " + source[after:] if source[after:] else ""), quoted)


def _with_next(source: str, start: int, end: int) -> Repair:
    """`type: pdf` is `type:pdf`, where the next word is a value; else the operator is left out."""
    pieces = pieces_of(source)
    index = next((i for i, piece in enumerate(pieces) if piece.start == start), len(pieces) - 1)
    following = pieces[index + 1] if index + 1 < len(pieces) else None
    name = pieces[index].name
    operator = None if name is None else operator_called(name.text)
    if following is None or operator is None or following.negated or following.kind not in _VALUES:
        return _left_out(source, start, end)
    try:
        operator.parse(following.text, surroundings())
    except WrongValue:
        return _left_out(source, start, end)
    joined = source[start:end].rstrip() + source[following.start : following.end]
    return Repair(source[:start] + joined + source[following.end :], joined)
