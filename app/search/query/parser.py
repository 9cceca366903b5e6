"""The question language: from any string to the `Query` that it asks for.

    mend "blue tent"      words, which are looked for, and a phrase, which must stand there: whole words, one after the
                          other; the marks “ ” „ “ « » 「 」 『 』 do as well
    -word -"a phrase"     what must not stand in the passage
    tent OR canoe         one of these must; also between phrases and beginnings of words
    mend*                 a word that begins so must stand there
    type:pdf -in:old      operators, see search/query/operators.py; a minus turns a filter round

Values of one operator are alternatives, whether a comma parts them, OR or other words: the question asks for documents
that are one of these. Of several `after:` and `before:` the narrowest counts. `after:` a day, a month or a year is from
its first moment on, `before:` is up to that moment. What looks like an operator but is none (http://x, 12:30) is text.
Whatever is wrong is a problem with its place, is left out, and leaves the rest as it is.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.messages import Param, message
from app.domain.query import Filter, FilterValue, Query, QueryPart, QueryProblem, Term, TermKind
from app.search.query.lexer import LONGEST, Piece, PieceKind, Place, pieces_of
from app.search.query.operators import Operator, Surroundings, Values, WrongValue, operator_meant
from app.text.analysis import analyse
from app.text.places import spans


def parse(source: str, *, now: datetime | None = None, home: Path | None = None) -> Query:
    """Understands any string; never raises. `now` is the clock and, if it has a zone, the zone of dates."""
    return _Parser(source, surroundings(now, home)).query()


def surroundings(now: datetime | None = None, home: Path | None = None) -> Surroundings:
    """Those of this computer, but for what is given."""
    return Surroundings(now or datetime.now(), home or Path(os.path.expanduser("~")))


@dataclass(frozen=True, slots=True)
class _Part:
    """A piece that may stand beside an OR. `joins` tells what kind it can be joined with, empty where with none."""

    piece: Piece
    term: Term | None = None
    joins: str = ""


class _Parser:
    def __init__(self, source: str, around: Surroundings) -> None:
        self._source = source
        self._around = around
        self._text: list[str] = []
        self._parts: list[_Part] = []
        self._excluded: dict[Term, None] = {}
        self._filters: dict[tuple[str, bool], tuple[Operator, list[FilterValue]]] = {}
        self._settings: list[tuple[Operator, Values]] = []
        self._problems: list[QueryProblem] = []
        self._written: list[QueryPart] = []

    def query(self) -> Query:
        for piece in pieces_of(self._source):
            match piece.kind:
                case PieceKind.TEXT:
                    self._add_text(piece)
                case PieceKind.QUOTED:
                    self._add_term(piece, Term(TermKind.PHRASE, piece.text))
                case PieceKind.OPERATOR:
                    self._add_operator(piece)
                case PieceKind.OR:
                    self._parts.append(_Part(piece))
                case PieceKind.UNBALANCED:
                    self._complain(piece, "query.unbalanced_quote", mark=piece.text)
                case PieceKind.CUT:
                    self._complain(piece, "query.too_long", limit=LONGEST)
        required = self._required()
        query = Query(
            self._source,
            " ".join(self._text),
            required,
            tuple(self._excluded),
            tuple(_filter(operator, values, excluded) for (_, excluded), (operator, values) in self._filters.items()),
            problems=tuple(sorted(self._problems, key=lambda problem: problem.start)),
            parts=tuple(sorted(self._written, key=lambda part: part.start)),
        )
        for operator, values in self._settings:
            assert operator.apply is not None
            query = operator.apply(query, values)
        return query

    def _add_text(self, piece: Piece) -> None:
        if piece.name is not None and not piece.text[len(piece.name.text) + 1 :].startswith("//"):
            meant = operator_meant(piece.name.text)
            if meant is not None:
                self._complain(piece.name, "query.misspelt", written=piece.name.text, meant=meant.name)
        beginning = piece.text.rstrip("*")
        if beginning != piece.text and "*" not in beginning and _ends_in_a_word(beginning):
            self._add_term(piece, Term(TermKind.PREFIX, beginning))
        elif piece.text == "-":
            self._complain(piece, "query.lone_minus")
        else:
            self._add_term(piece, Term(TermKind.WORD, piece.text))

    def _add_term(self, piece: Piece, term: Term) -> None:
        has_words = bool(analyse(term.text).words)
        if piece.negated:
            if has_words:
                self._excluded[term] = None
                self._written.append(QueryPart(term.kind.value, term.text, piece.start, piece.end, excluded=True))
            else:
                self._complain(piece, "query.lone_minus")
            self._parts.append(_Part(piece))
        elif has_words or term.kind is TermKind.WORD:  # signs alone may tell the embedder something
            self._text.append(term.text)
            self._parts.append(_Part(piece, term, "term") if has_words else _Part(piece))

    def _add_operator(self, piece: Piece) -> None:
        operator = piece.operator
        assert operator is not None
        joins = "" if operator.apply or piece.negated else operator.name
        self._parts.append(_Part(piece, joins=joins))
        if operator.apply and piece.negated:
            self._complain(piece, "query.cannot_be_negated", name=operator.name)
            return
        if not piece.values:
            self._complain(piece, "query.no_value", name=operator.name)
        for place in piece.values:
            try:
                values = operator.parse(place.text, self._around)
            except WrongValue as wrong:
                self._problems.append(QueryProblem(wrong.problem, place.start, place.end))
                continue
            self._written.append(
                QueryPart(operator.name, place.text.strip(), place.start, place.end, values, piece.negated)
            )
            if operator.apply:
                self._settings.append((operator, values))
            else:
                self._filters.setdefault((operator.name, piece.negated), (operator, []))[1].extend(values)

    def _required(self) -> tuple[tuple[Term, ...], ...]:
        """The terms of which one must stand in a passage, group by group; complains of each OR that joins nothing."""
        groups: list[list[_Part]] = []
        joined = False
        for index, part in enumerate(self._parts):
            if part.piece.kind is PieceKind.OR:
                before = self._parts[index - 1] if index else None
                after = self._parts[index + 1] if index + 1 < len(self._parts) else None
                joined = before is not None and after is not None and before.joins == after.joins != ""
                if not joined:
                    alone = before is None or after is None or PieceKind.OR in (before.piece.kind, after.piece.kind)
                    self._complain(part.piece, "query.or_needs_two" if alone else "query.or_joins_alike")
                continue
            if part.term is not None:
                if joined:
                    groups[-1].append(part)
                else:
                    groups.append([part])
            joined = False
        required = []
        for group in groups:
            terms = tuple(dict.fromkeys(part.term for part in group if part.term is not None))
            if len(terms) > 1 or terms[0].kind is not TermKind.WORD:
                required.append(terms)
                start, end = group[0].piece.start, group[-1].piece.end
                single = len(group) == 1
                field, written = (terms[0].kind.value, terms[0].text) if single else ("or", self._source[start:end])
                self._written.append(QueryPart(field, written, start, end))
        return tuple(required)

    def _complain(self, at: Piece | Place, code: str, **params: Param) -> None:
        self._problems.append(QueryProblem(message(code, **params), at.start, at.end))


def _filter(operator: Operator, values: list[FilterValue], excluded: bool) -> Filter:
    if operator.highest is None:
        return Filter(operator.name, tuple(dict.fromkeys(values)), excluded)
    pick = max if operator.highest != excluded else min
    return Filter(operator.name, (pick(map(float, values)),), excluded)


def _ends_in_a_word(text: str) -> bool:
    return max((end for _, _, end in spans(text)), default=0) == len(text) > 0
