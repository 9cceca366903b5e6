"""A question changed as a person would change it: a filter put in or taken out, and the rest left as it was typed.

What comes out is understood again before it is given back: where a sign that the person has not closed yet would
swallow what is put in, it is put at the beginning, and where that does not do either, the question is written anew.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from app.domain.query import Filter, FilterValue, Query, QueryPart
from app.search.query.lexer import Piece, PieceKind, pieces_of
from app.search.query.operators import Operator, Surroundings, WrongValue, operator_called
from app.search.query.parser import parse, surroundings
from app.search.query.unparse import query_text, value_text


def without(source: str, part: QueryPart) -> str:
    """The question without one of its `parts`."""
    pieces = pieces_of(source)
    for index, piece in enumerate(pieces):
        if piece.kind is PieceKind.OPERATOR and piece.start <= part.start and part.end <= piece.end:
            left = [place for place in piece.values if (place.start, place.end) != (part.start, part.end)]
            if left and len(left) < len(piece.values):
                values = ",".join(source[place.start : place.end] for place in left)
                return source[: _after_colon(piece)] + values + source[piece.end :]
            return _cut(source, *_with_its_or(pieces, index))
    return _cut(source, part.start, part.end)


def with_value(
    source: str,
    field: str,
    value: FilterValue,
    *,
    excluded: bool = False,
    written: str = "",
    around: Surroundings | None = None,
) -> str:
    """The question with this value of an operator too: beside the others where they are alternatives, else in their
    place. It is put as `written` where that is understood as just this value."""
    around = around or surroundings()
    operator = operator_called(field)
    if operator is None:
        raise ValueError(f"there is no operator {field}")
    text = value_text(_own_words(operator, value, written, around))
    source = without_values(source, operator.name, (value,), excluded=not excluded, around=around)
    before = _parse(source, around)
    if value in _values(before, operator, excluded):
        return source
    mine = [each for each in pieces_of(source) if each.operator is operator and each.negated is excluded]
    one_only = operator.highest is not None or operator.apply is not None
    if mine and one_only:
        source = without_values(source, operator.name, None, excluded=excluded, around=around)
        before = _parse(source, around)
    wanted = _with(before, operator, value, excluded)
    new = f"{'-' if excluded else ''}{operator.name}:{text}"
    candidates = [_joined(source, new), _joined(new, source)]
    if mine and not one_only:
        end = mine[-1].end
        candidates.insert(0, source[:end] + ("," if mine[-1].values else "") + text + source[end:])
    for candidate in candidates:
        if _meaning(_parse(candidate, around)) == _meaning(wanted):
            return candidate
    return query_text(wanted, around)


def without_values(
    source: str,
    field: str,
    values: Collection[FilterValue] | None = None,
    *,
    excluded: bool = False,
    around: Surroundings | None = None,
) -> str:
    """The question without these values of an operator, or without any of it. Of a name that stands for several
    (type:word) the others stay."""
    around = around or surroundings()
    operator = operator_called(field)
    while operator is not None:
        part = next(
            (
                each
                for each in _parse(source, around).parts
                if each.field == field
                and each.excluded is excluded
                and (values is None or not set(values).isdisjoint(each.values))
            ),
            None,
        )
        if part is None:
            break
        left = () if values is None else tuple(value for value in part.values if value not in values)
        if left:
            others = ",".join(value_text(operator.write(value, around)) for value in left)
            source = source[: part.start] + others + source[part.end :]
        else:
            source = without(source, part)
    return source


def without_filters(source: str, *, around: Surroundings | None = None) -> str:
    """The question without any of its filters."""
    around = around or surroundings()
    while filters := _parse(source, around).filters:
        source = without_values(source, filters[0].field, None, excluded=filters[0].excluded, around=around)
    return source


def _parse(source: str, around: Surroundings) -> Query:
    return parse(source, now=around.now, home=around.home)


def _own_words(operator: Operator, value: FilterValue, written: str, around: Surroundings) -> str:
    try:
        if written and operator.parse(written, around) == (value,):
            return written
    except WrongValue:
        pass
    return operator.write(value, around)


def _values(query: Query, operator: Operator, excluded: bool) -> tuple[FilterValue, ...]:
    if operator.apply is not None:
        return operator.applied(query)
    return next(
        (each.values for each in query.filters if each.field == operator.name and each.excluded is excluded), ()
    )


def _with(query: Query, operator: Operator, value: FilterValue, excluded: bool) -> Query:
    """The question that is wanted, as an object."""
    if operator.apply is not None:
        return operator.apply(query, (value,))
    values = (value,) if operator.highest is not None else (*_values(query, operator, excluded), value)
    others = [each for each in query.filters if (each.field, each.excluded) != (operator.name, excluded)]
    return replace(query, filters=(*others, Filter(operator.name, values, excluded)))


def _meaning(query: Query) -> tuple[object, ...]:
    filters = {(each.field, each.excluded, frozenset(each.values)) for each in query.filters}
    return query.text, query.required, query.excluded, filters, query.sort


def _after_colon(piece: Piece) -> int:
    assert piece.name is not None
    return piece.name.end + 1


def _with_its_or(pieces: list[Piece], index: int) -> tuple[int, int]:
    """Where a piece stands, with the OR that joined it to the next or to the one before."""
    start, end = pieces[index].start, pieces[index].end
    if index + 1 < len(pieces) and pieces[index + 1].kind is PieceKind.OR:
        return start, pieces[index + 1].end
    if index and pieces[index - 1].kind is PieceKind.OR:
        return pieces[index - 1].start, end
    return start, end


def _cut(source: str, start: int, end: int) -> str:
    return _joined(source[:start], source[end:])


def _joined(left: str, right: str) -> str:
    left, right = left.rstrip(), right.lstrip()
    return f"{left} {right}" if left and right else left or right
