"""Rows of time: the past week, month and year, years with their months, and from one day to another.

A period is what `after:` and `before:` of the question leave; whoever chooses one gets both written.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from app.domain.query import Query
from app.gui.facets.counted import Counted
from app.gui.facets.row import Choice, Key, Row

PERIOD = "period"  # the field of such rows
RANGE = "range"  # the value of the one that asks for days
_PAST = ("past-week", "past-month", "past-year")
_DATES = ("after", "before")
_YEARS = 40


def period_rows(base: Counted, found: Counted | None, query: Query, opened: Collection[Key]) -> tuple[Row, ...]:
    """For a library that knows dates; years that are open with their months."""
    if not base.years:
        return ()
    start, end = limits(query)
    typed = {part.field: part.written for part in query.parts if part.field in _DATES}
    past = next((word for word in _PAST if typed == {"after": word}), None)
    rows = [Row(PERIOD, word, name, choice=_chosen(word == past)) for word, name in zip(_PAST, _names(), strict=True)]
    years = {each.year: each for each in found.years} if found is not None else None
    hint = _tr("With Shift: from the one that is chosen to this one")
    for year in base.years[:_YEARS]:
        there = years.get(year.year) if years is not None else None
        counts = dict(there.months) if there is not None else {}
        months = tuple(
            Row(
                PERIOD,
                f"{year.year}-{month:02}",
                QLocale().standaloneMonthName(month),
                count=None if years is None else counts.get(month, 0),
                choice=_covered(start, end, *_month(year.year, month), past),
                details=hint,
            )
            for month, _ in (sorted(year.months) if (PERIOD, str(year.year)) in opened else ())
        )
        choice = _covered(start, end, *_year(year.year), past)
        count = None if years is None else there.documents if there is not None else 0
        label = str(year.year)
        rows.append(Row(PERIOD, label, label, "", count, choice, months, hint, has_more=bool(year.months)))
    exact = (start is not None or end is not None) and past is None
    return (*rows, Row(PERIOD, RANGE, _tr("From … to …"), choice=_chosen(exact and not _is_named(typed))))


def limits(query: Query) -> tuple[float | None, float | None]:
    """The first moment that passes, and the first that does not any more; None where there is no limit."""
    values = {each.field: float(each.values[0]) for each in query.filters if not each.excluded and each.field in _DATES}
    return values.get("after"), values.get("before")


def written(value: str) -> tuple[str, str]:
    """What stands after `after:` and `before:` for the value of a row."""
    if value in _PAST:
        return value, ""
    year, _, month = value.partition("-")
    if not month:
        return year, str(int(year) + 1)
    following = QDate(int(year), int(month), 1).addMonths(1)
    return value, f"{following.year()}-{following.month():02}"


def is_exactly(value: str, query: Query) -> bool:
    """Whether just this is chosen, and nothing larger that it lies in."""
    typed = {part.field: part.written for part in query.parts if not part.excluded}
    return written(value) == (typed.get("after", ""), typed.get("before", ""))


def stretched(value: str, query: Query) -> tuple[str, str]:
    """The same where what is chosen already is to be kept: from the earlier to the later."""
    after, before = written(value)
    typed = {part.field: part.written for part in query.parts if not part.excluded}
    if not before or "after" not in typed or "before" not in typed:
        return after, before
    return min(after, typed["after"]), max(before, typed["before"])


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("periods", sentence)


def _names() -> tuple[str, str, str]:
    return _tr("Past week"), _tr("Past month"), _tr("Past year")


def _chosen(chosen: bool) -> Choice:
    return Choice.ON if chosen else Choice.OFF


def _is_named(typed: dict[str, str]) -> bool:
    """Whether the limits are those of a row for one year or month."""
    after = typed.get("after", "")
    try:
        return bool(after) and written(after) == (after, typed.get("before", ""))
    except ValueError:
        return False


def _covered(start: float | None, end: float | None, first: float, after_last: float, past: str | None) -> Choice:
    """How much of a stretch of time passes."""
    if past is not None or (start is None and end is None):
        return Choice.OFF
    if (start is None or start <= first) and (end is None or after_last <= end):
        return Choice.ON
    if (start is None or start < after_last) and (end is None or first < end):
        return Choice.PARTLY
    return Choice.OFF


def _year(year: int) -> tuple[float, float]:
    return _moment(year, 1), _moment(year + 1, 1)


def _month(year: int, month: int) -> tuple[float, float]:
    return _moment(year, month), _moment(year + month // 12, month % 12 + 1)


def _moment(year: int, month: int) -> float:
    try:
        return datetime(year, month, 1).timestamp()
    except (ValueError, OverflowError, OSError):  # what the system's clock does not know
        return (datetime(max(1, min(year, 9999)), month, 1) - datetime(1970, 1, 1)).total_seconds()
