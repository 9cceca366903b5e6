"""What can be put where something is begun: names of operators, and values of each, most likely ones first."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from app.domain.facets import FacetValue
from app.domain.query import OperatorHelp, Query, Sort, Unfinished
from app.gui import display_names
from app.gui.messages import render
from app.gui.numbers import number
from app.gui.question.part_names import sort_name, value_name
from app.gui.text import isolated, one_line, short_path

MOST = 9
_YEARS = 6
_SHORTEST_NAME = 2  # letters of an operator's name that are begun


@dataclass(frozen=True, slots=True)
class Offer:
    """A row: what it is, what stands beside it, and what is put in or done when it is chosen."""

    label: str
    detail: str = ""
    value: Any = None
    removable: bool = False


def offers(there: Unfinished, operators: Sequence[OperatorHelp], now: datetime | None = None) -> tuple[Offer, ...]:
    """What is known without the library: names of operators, orders, days; none where it is written out already."""
    begun = there.prefix.casefold()
    match there.field:
        case "":
            found = _names(begun, operators)
        case "sort":
            found = _matching(begun, ((sort_name(order.value), order.value) for order in Sort))
        case "after" | "before":
            found = _matching(begun, _days(now or datetime.now()))
        case _:
            found = ()
    return _unwritten(found, begun)


def value_offers(
    there: Unfinished, values: Iterable[FacetValue], parse: Callable[[str], Query], home: Path
) -> tuple[Offer, ...]:
    """For what the library suggests."""
    return _unwritten((_value_offer(there.field, each, parse, home) for each in values), there.prefix.casefold())


def _unwritten(found: Iterable[Offer], begun: str) -> tuple[Offer, ...]:
    return tuple(each for each in found if str(each.value).casefold() != begun)[:MOST]


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("offers", sentence)


def _names(begun: str, operators: Sequence[OperatorHelp]) -> Iterable[Offer]:
    """Not for a whole word: "in" and "from" are words of a question far more often than operators."""
    if len(begun) < _SHORTEST_NAME:
        return
    for each in operators:
        name, colon, _ = each.example.partition(":")
        if colon and name.isalpha() and name.startswith(begun):
            yield Offer(f"{name}:", render(each.meaning), name)


def _matching(begun: str, rows: Iterable[tuple[str, str]]) -> Iterable[Offer]:
    """Rows (label, value) of which one begins so."""
    for label, value in rows:
        if label.casefold().startswith(begun) or value.startswith(begun):
            yield Offer(label, value, value)


def _value_offer(field: str, found: FacetValue, parse: Callable[[str], Query], home: Path) -> Offer:
    count = number(found.documents)
    match field:
        case "lang":
            return Offer(display_names.language_name(found.value), count, called_language(found.value, parse))
        case "from":
            person = sender_name(found.value)
            return Offer(one_line(person), count, person)
        case "in":
            place = short_path(Path(found.value), home)
            return Offer(one_line(Path(found.value).name or place), isolated(place), place)
    return Offer(value_name(field, found.value), count, found.value)


def called_language(code: str, parse: Callable[[str], Query]) -> str:
    """A language by its name, where a question understands that as this very one; else its code."""
    name = display_names.language_name(code).casefold()
    filters = parse(f'lang:"{name}"').filters
    return name if len(filters) == 1 and filters[0].values == (code,) else code


def sender_name(sender: str) -> str:
    """The name of a sender, else the address."""
    name, _, address = sender.partition("<")
    return name.strip().strip('"') or address.rstrip("> ")


def short_moment(moment: float, now: datetime | None = None) -> str:
    """When something was done, in short: the time of today, "Yesterday", or the day. `moment` is in seconds since the
    epoch."""
    then, today = datetime.fromtimestamp(moment), (now or datetime.now()).date()
    if then.date() == today - timedelta(days=1):
        return _tr("Yesterday")
    shown = QTime(then.hour, then.minute) if then.date() == today else QDate(then.year, then.month, then.day)
    return QLocale().toString(shown, QLocale.FormatType.ShortFormat)


def _days(now: datetime) -> list[tuple[str, str]]:
    named = [
        (_tr("Today"), "today"),
        (_tr("Yesterday"), "yesterday"),
        (_tr("This week"), "this-week"),
        (_tr("Last week"), "last-week"),
        (_tr("Last month"), "last-month"),
    ]
    return [*named, *((str(year), str(year)) for year in range(now.year, now.year - _YEARS, -1))]
