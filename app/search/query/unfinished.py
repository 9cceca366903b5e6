"""What is being typed in a question, so that the rest of it can be offered, and put in."""

from __future__ import annotations

from app.domain.query import Unfinished
from app.search.query.lexer import QUOTES, PieceKind, pieces_of
from app.search.query.operators import operator_called
from app.search.query.unparse import value_text

_ENDS = " ,"


def unfinished(source: str, cursor: int) -> Unfinished | None:
    """The name or the value that ends at the cursor, a place in `source`; None within a word, and among plain words."""
    typed = source[:cursor]
    pieces = pieces_of(typed)
    if not pieces or pieces[-1].kind is PieceKind.CUT or (typed[-1:].isspace() and not _open_quote(typed)):
        return None
    quote = _open_quote(typed)
    if quote is not None:
        operator = next((p for p in pieces if p.kind is PieceKind.OPERATOR and p.start < quote < p.end), None)
        if operator is None or operator.operator is None:
            return None
        return Unfinished(operator.operator.name, typed[quote + 1 :], quote, _end_of_value(source, cursor))
    if source[cursor : cursor + 1] not in ("", *_ENDS):
        return None
    last = pieces[-1]
    if last.kind is PieceKind.OPERATOR and last.operator is not None:
        value = last.values[-1] if last.values and last.values[-1].end == cursor else None
        if value is not None and source[value.end - 1] in "".join(QUOTES.values()):
            return None  # closed: it is finished
        prefix, start = (value.text, value.start) if value is not None else ("", cursor)
        return Unfinished(last.operator.name, prefix, start, cursor)
    if last.kind is PieceKind.TEXT and last.end == cursor:
        return Unfinished("", last.text, last.start + last.negated, cursor)
    return None


def completed(source: str, there: Unfinished, completion: str) -> tuple[str, int]:
    """The question with that in place of what was begun, and where the cursor stands then: after the colon of an
    operator's name, else after a blank behind the value."""
    operator = operator_called(completion) if not there.field else None
    before, after = source[: there.start], source[there.end :]
    if operator is not None:
        return f"{before}{completion}:{after}", len(before) + len(completion) + 1
    before += value_text(completion)
    if after.startswith(","):
        return before + after, len(before)
    return f"{before} {after.lstrip()}", len(before) + 1


def _open_quote(typed: str) -> int | None:
    """Where, within the last operator's values, a quotation begins that is not closed yet."""
    pieces = pieces_of(typed)
    last = next((piece for piece in reversed(pieces) if piece.kind is PieceKind.OPERATOR), None)
    opened = (piece.start for piece in pieces if piece.kind is PieceKind.UNBALANCED)
    return None if last is None else next((start for start in opened if last.start < start < last.end), None)


def _end_of_value(source: str, cursor: int) -> int:
    """Where the quotation that the cursor stands in is closed, else the cursor."""
    return cursor + 1 if source[cursor : cursor + 1] in tuple("".join(QUOTES.values())) else cursor
