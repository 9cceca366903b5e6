"""The table of operators (`name:value`) that a question may hold: how a value is understood, and written again.

Reading a question, writing one, and help all go by this table. For each filter among them storage/admission.py has a
condition besides, and for each operator the table `operator` of resources/messages.toml says what it is for.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from app.domain.messages import Message, message
from app.domain.query import FilterValue, OperatorHelp, Query, Sort
from app.search.query.dates import start_of_date, write_date
from app.search.query.languages import language_codes
from app.text.analysis import analyse

Values = tuple[FilterValue, ...]

# What people call a kind or the files of a program, beside the kinds and extensions themselves.
_TYPE_NAMES = {
    "documents": ("document",),
    "slide": ("slides",),
    "presentation": ("slides",),
    "powerpoint": ("ppt", "pptx"),
    "word": ("doc", "docx"),
    "excel": ("xls", "xlsx"),
    "sheets": ("sheet",),
    "spreadsheet": ("sheet",),
    "ebook": ("book",),
    "books": ("book",),
    "webpage": ("web",),
    "email": ("mail",),
    "e-mail": ("mail",),
    "mails": ("mail",),
    "pictures": ("picture",),
    "image": ("picture",),
    "images": ("picture",),
    "photo": ("picture",),
    "photos": ("picture",),
    "recordings": ("recording",),
    "audio": ("recording",),
    "music": ("recording",),
    "video": ("recording",),
    "film": ("recording",),
}
_SHORTEST_GUESSED = 3  # letters; nearly every shorter word is one slip away from "in"
_PAGES = re.compile(r"(\d{1,7})(?:[-–—](\d{1,7}))?")


class WrongValue(Exception):
    """A value that an operator does not know."""

    def __init__(self, problem: Message) -> None:
        super().__init__(str(problem))
        self.problem = problem


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a question means by "today" (without a time zone, on this computer) and by "~"."""

    now: datetime
    home: Path


@dataclass(frozen=True, slots=True)
class Operator:
    """`parse` makes of one value what it stands for, not empty, or raises `WrongValue`; `write` is its inverse.

    With `commas`, several values may be parted by them. The values of one operator, wherever they stand in a question,
    are alternatives, unless `highest` says that the highest of them counts (True) or the lowest (False). An operator is
    a filter, unless `apply` tells what it does to the question; `applied` then finds in a question the values that did
    it. `example` is a whole one for a person to see.
    """

    name: str
    example: str
    parse: Callable[[str, Surroundings], Values]
    write: Callable[[FilterValue, Surroundings], str] = lambda value, _: str(value)
    aliases: tuple[str, ...] = ()
    commas: bool = True
    highest: bool | None = None
    apply: Callable[[Query, Values], Query] | None = None
    applied: Callable[[Query], Values] = lambda _: ()

    @property
    def help(self) -> OperatorHelp:
        """What it is for, in a line."""
        return OperatorHelp(self.example, message(f"operator.{self.name}"))


def known_types() -> list[str]:
    """Every name that `type:` understands."""
    from app.extraction.formats import KINDS, extensions

    return sorted({*KINDS, *extensions(), *_TYPE_NAMES})


def _type(value: str, _: Surroundings) -> Values:
    from app.extraction.formats import KINDS, extensions

    name = value.strip().casefold().removeprefix(".")
    if name in KINDS or name in extensions():
        return (name,)
    if name in _TYPE_NAMES:
        return _TYPE_NAMES[name]
    raise WrongValue(message("query.unknown_type", value=value))


def _folder(value: str, surroundings: Surroundings) -> Values:
    path = value.strip()
    if path == "~" or path.startswith(("~/", "~\\")):
        path = str(surroundings.home) + path[1:]
    path = path.rstrip("/\\") or path[:1]
    if not path:
        raise WrongValue(message("query.no_value", name="in"))
    return (path,)


def _language(value: str, _: Surroundings) -> Values:
    codes = language_codes(value)
    if not codes:
        raise WrongValue(message("query.unknown_language", value=value))
    return codes


def _words(value: str, _: Surroundings) -> Values:
    text = " ".join(value.split())
    if not analyse(text).words:
        raise WrongValue(message("query.no_words_in_value", value=value))
    return (text,)


def _date(value: str, surroundings: Surroundings) -> Values:
    seconds = start_of_date(value, surroundings.now)
    if seconds is None:
        raise WrongValue(message("query.unknown_date", value=value))
    return (seconds,)


def _write_date(value: FilterValue, surroundings: Surroundings) -> str:
    return write_date(float(value), surroundings.now)


def _pages(value: str, _: Surroundings) -> Values:
    match = _PAGES.fullmatch(value.strip())
    first, last = (int(match[1]), int(match[2] or match[1])) if match else (0, 0)
    if not 0 < first <= last:
        raise WrongValue(message("query.unknown_page", value=value))
    return (f"{first}-{last}",)


def _write_pages(value: FilterValue, _: Surroundings) -> str:
    first, last = str(value).split("-")
    return first if first == last else str(value)


def _sort(value: str, _: Surroundings) -> Values:
    try:
        return (Sort(value.strip().casefold()),)
    except ValueError:
        raise WrongValue(message("query.unknown_order", value=value)) from None


def _sorted(query: Query, values: Values) -> Query:
    return replace(query, sort=Sort(str(values[-1])))


def _order(query: Query) -> Values:
    return () if query.sort is Sort.RELEVANCE else (query.sort,)


OPERATORS = (
    Operator("type", "type:pdf", _type, aliases=("kind", "ext", "filetype")),
    Operator("in", "in:~/Documents", _folder, aliases=("folder",)),
    Operator("name", "name:invoice", _words, aliases=("filename",)),
    Operator("lang", "lang:german", _language, aliases=("language",)),
    Operator("from", "from:anna", _words, aliases=("sender",)),
    Operator("to", "to:ben", _words, aliases=("recipient",)),
    Operator("after", "after:2024-05", _date, _write_date, aliases=("since",), commas=False, highest=True),
    Operator("before", "before:last-week", _date, _write_date, commas=False, highest=False),
    Operator("page", "page:3-7", _pages, _write_pages, aliases=("pages",)),
    Operator("sort", "sort:date", _sort, commas=False, apply=_sorted, applied=_order),
)
# What the language has beside operators, see search/query/parser.py.
_TERMS = (
    OperatorHelp('"letter box"', message("operator.phrase")),
    OperatorHelp("-draft", message("operator.minus")),
    OperatorHelp("letter OR envelope", message("operator.or")),
    OperatorHelp("letter*", message("operator.prefix")),
)
_BY_NAME = {name: operator for operator in OPERATORS for name in (operator.name, *operator.aliases)}


def language_help() -> tuple[OperatorHelp, ...]:
    """All that a question may hold beside words, as a person is told of it."""
    return (*_TERMS, *(operator.help for operator in OPERATORS))


def operator_called(name: str) -> Operator | None:
    """The operator of this name or alias, whatever its case."""
    return _BY_NAME.get(name.casefold())


def operator_meant(name: str) -> Operator | None:
    """The operator whose name was probably meant: one letter left out, added, wrong, or two in the wrong order."""
    wanted = name.casefold()
    if len(wanted) < _SHORTEST_GUESSED or wanted in _BY_NAME:
        return None
    return next((o for o in OPERATORS if len(o.name) >= _SHORTEST_GUESSED and one_slip(wanted, o.name)), None)


def one_slip(one: str, other: str) -> bool:
    """Whether one letter is left out, added or wrong, or two are in the wrong order."""
    start = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    a, b = one[start:], other[start:]
    return a[1:] == b[1:] or a[1:] == b or a == b[1:] or (a[:2] == b[1::-1] and a[2:] == b[2:])
