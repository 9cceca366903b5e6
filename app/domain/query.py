"""A question, understood: the one object that the window, the command line and, later, a server hand to the search."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.messages import Message

FilterValue = str | int | float


class TermKind(StrEnum):
    """How a term is to be found in a passage."""

    WORD = "word"
    PHRASE = "phrase"  # whole words, one after the other
    PREFIX = "prefix"  # a word that begins so


@dataclass(frozen=True, slots=True)
class Term:
    """Something that must, or must not, stand in a passage; `text` as it was typed."""

    kind: TermKind
    text: str


@dataclass(frozen=True, slots=True)
class Filter:
    """What a document or a passage must be, or with `excluded` must not be: `field` is the name of an operator (see
    search/query/operators.py), of whose `values` one is enough. Dates are seconds since the epoch."""

    field: str
    values: tuple[FilterValue, ...]
    excluded: bool = False


class Sort(StrEnum):
    """What comes first."""

    RELEVANCE = "relevance"
    DATE = "date"  # the newest
    NAME = "name"


@dataclass(frozen=True, slots=True)
class QueryProblem:
    """A mistake in a question: what is wrong, and where, as [start, end) of `Query.source`."""

    message: Message
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class QueryPart:
    """Something that a question says beside plain words, as it stands at [start, end) of `Query.source`.

    `field` is the name of an operator, whose `values` are what this one place stands for; or "phrase", "prefix",
    "word" (one that is `excluded`) or "or" (terms of which one must be found). `written` is as it was typed, without
    minus and quotation marks.
    """

    field: str
    written: str
    start: int
    end: int
    values: tuple[FilterValue, ...] = ()
    excluded: bool = False


@dataclass(frozen=True, slots=True)
class Repair:
    """How a mistake can be mended: the whole question as it is then, and what stands in the mistake's place, nothing
    where it is left out."""

    text: str
    instead: str


@dataclass(frozen=True, slots=True)
class Unfinished:
    """What is being typed at [start, end) of a question: the beginning of an operator's name, where `field` is empty,
    or of a value of the operator `field`. `prefix` is without quotation marks."""

    field: str
    prefix: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Query:
    """A question as it was typed, and what it asks for.

    `text` is what is left for the embedder and for the scored words: the question without its operators. A passage
    must hold one term at least of each group of `required` and none of `excluded`, and pass every one of `filters`.
    Where there is neither text nor a required term, the documents that pass the filters are listed. A `problem` never
    keeps the rest of the question from being answered. `parts` say where in the source each of this stands.
    """

    source: str = ""
    text: str = ""
    required: tuple[tuple[Term, ...], ...] = ()
    excluded: tuple[Term, ...] = ()
    filters: tuple[Filter, ...] = ()
    sort: Sort = Sort.RELEVANCE
    problems: tuple[QueryProblem, ...] = ()
    parts: tuple[QueryPart, ...] = field(default=(), compare=False)

    @property
    def empty(self) -> bool:
        """Whether it asks for nothing."""
        return not (self.text or self.required or self.filters)


@dataclass(frozen=True, slots=True)
class OperatorHelp:
    """An operator of the question language as it is explained: an example as it is typed, and what that does."""

    example: str
    meaning: Message
