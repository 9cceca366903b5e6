"""A question cut into the pieces that its language is made of, each with its place; what they ask for is told in
search/query/parser.py.

Before that it is cleaned: what cannot be seen becomes a blank or goes, and what is too long is cut.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum, auto

from app.search.query.operators import Operator, operator_called
from app.text.folding import is_in_word, readable

LONGEST = 2000  # characters of a question that are used
# By their opening sign those that may close a quotation.
QUOTES = {'"': '"', "“": "”", "„": "“”", "«": "»", "「": "」", "『": "』"}
_NAME = re.compile(r"(?<![^\W\d_])([^\W\d_]++)[:：]")


class PieceKind(Enum):
    """What a piece of a question is."""

    TEXT = auto()  # up to a blank or a quotation
    QUOTED = auto()
    OPERATOR = auto()
    OR = auto()
    UNBALANCED = auto()  # a sign that opens a quotation which nothing closes
    CUT = auto()  # what is too much


@dataclass(frozen=True, slots=True)
class Place:
    """A text as it stands at [start, end) of a question."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands at [start, end) of a question, there with a minus before it where it is `negated`.

    `text` is without the minus and quotation marks. `name` is the word before a colon, which for an operator is one of
    its names; its `values` are as they stand, without quotation marks.
    """

    kind: PieceKind
    text: str
    start: int
    end: int
    negated: bool = False
    name: Place | None = None
    operator: Operator | None = None
    values: tuple[Place, ...] = ()


def pieces_of(source: str) -> list[Piece]:
    """The pieces of any string in order; every character that is to be read lies in one of them."""
    return list(_Lexer(source).pieces())


class _Lexer:
    def __init__(self, source: str) -> None:
        self._source = source
        self._text, self._origins = _cleaned(source)
        self._at = 0

    def pieces(self) -> Iterator[Piece]:
        text = self._text
        while self._at < len(text):
            start = self._at
            if text[start] == " ":
                self._at += 1
                continue
            negated = text[start] == "-" and text[start + 1 : start + 2] not in ("", " ", "-")
            self._at += negated
            if self._opens(self._at):
                yield self._quoted(start, negated)
            elif (name := _NAME.match(text, self._at)) and (operator := operator_called(name[1])):
                self._at = name.end()
                values, unbalanced = self._values(operator.commas)
                place = self._place(*name.span(1))
                yield self._piece(PieceKind.OPERATOR, start, negated, name=place, operator=operator, values=values)
                yield from unbalanced
            else:
                name = _NAME.match(text, self._at)
                self._at += 1
                while self._at < len(text) and text[self._at] != " " and not self._opens(self._at):
                    self._at += 1
                word = text[start + negated : self._at]
                kind = PieceKind.OR if word == "OR" and not negated else PieceKind.TEXT
                yield self._piece(kind, start, negated, word, name=self._place(*name.span(1)) if name else None)
        if len(self._origins) > len(text):
            yield Piece(PieceKind.CUT, "", self._origins[-1], len(self._source))

    def _quoted(self, start: int, negated: bool) -> Piece:
        opening = self._at
        closing = self._closing(opening)
        if closing is None:
            self._at += 1
            return self._piece(PieceKind.UNBALANCED, start, negated, self._text[opening])
        self._at = closing + 1
        return self._piece(PieceKind.QUOTED, start, negated, " ".join(self._text[opening + 1 : closing].split()))

    def _values(self, commas: bool) -> tuple[tuple[Place, ...], list[Piece]]:
        """The values that begin here, up to a blank, and the signs among them that open a quotation without an end."""
        values: list[Place] = []
        unbalanced: list[Piece] = []
        start, written = self._at, ""
        while True:
            sign = self._text[self._at : self._at + 1]
            if sign in ("", " ") or (commas and sign == ","):
                if written.strip():
                    values.append(Place(written, *self._span(start, self._at)))
                if sign != ",":
                    return tuple(values), unbalanced
                self._at += 1
                start, written = self._at, ""
            elif self._opens(self._at):
                opening = self._at
                piece = self._quoted(opening, negated=False)
                if piece.kind is PieceKind.UNBALANCED:
                    unbalanced.append(piece)
                else:
                    written += self._text[opening + 1 : self._at - 1]
            else:
                written += sign
                self._at += 1

    def _opens(self, at: int) -> bool:
        """Whether a sign opens a quotation; a straight one within or after a word is a part of it (5", צה"ל)."""
        sign = self._text[at]
        return sign in QUOTES and not (sign == '"' and at and is_in_word(self._text[at - 1]))

    def _closing(self, opening: int) -> int | None:
        found = [self._text.find(sign, opening + 1) for sign in QUOTES[self._text[opening]]]
        return min((at for at in found if at >= 0), default=None)

    def _piece(
        self,
        kind: PieceKind,
        start: int,
        negated: bool,
        text: str = "",
        *,
        name: Place | None = None,
        operator: Operator | None = None,
        values: tuple[Place, ...] = (),
    ) -> Piece:
        """The piece from `start` up to where we are."""
        return Piece(kind, text, *self._span(start, self._at), negated, name, operator, values)

    def _place(self, start: int, end: int) -> Place:
        return Place(self._text[start:end], *self._span(start, end))

    def _span(self, start: int, end: int) -> tuple[int, int]:
        return self._origins[start], self._origins[end - 1] + 1


def _cleaned(source: str) -> tuple[str, list[int]]:
    """The characters of a question that count, and where each stands in it; one place more where the rest is cut."""
    characters: list[str] = []
    origins: list[int] = []
    length = 0  # as if several blanks were one
    for place, character in enumerate(source):
        seen = readable(character)
        if not seen:
            continue
        if seen != " ":
            length += 1 + bool(characters and length and characters[-1] == " ")
            if length > LONGEST:
                return "".join(characters), [*origins, place]
        characters.append(seen)
        origins.append(place)
    return "".join(characters), origins
