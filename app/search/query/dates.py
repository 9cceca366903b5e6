"""Dates as people write them: a day, a month, a year, "last week", "3 months ago", as the moment when it begins.

Where day and month could each be the other (5/6/2024), the day comes first. A month, and a weekday, without a year is
the latest that has begun. "Last week" and "this week" are calendar weeks, from Monday; "a week ago" and "past week" are
seven days before today.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from app.text.folding import fold_word, normalise, without_accents

# By month in English, German, French, Spanish, Italian, Portuguese and Dutch, and their short forms.
_MONTHS = (
    "january jan januar janner jaenner janvier janv enero ene gennaio janeiro januari",
    "february feb februar feber fevrier fevr febrero febbraio fevereiro februari",
    "march mar marz maerz mrz mars marzo marco maart",
    "april apr avril avr abril abr aprile",
    "may mai mayo maggio maio mei",
    "june jun juni juin junio giugno junho",
    "july jul juli juillet juil julio luglio julho",
    "august aug aout agosto ago augustus",
    "september sep sept septembre septiembre settembre setembro",
    "october oct oktober okt octobre octubre ottobre outubro",
    "november nov novembre noviembre novembro",
    "december dec dezember dez decembre diciembre dic dicembre dezembro",
)
_MONTH = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split()}
_WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_TODAY = frozenset(["today", "heute", "aujourd'hui", "hoy", "oggi", "hoje", "vandaag"])
_YESTERDAY = frozenset(["yesterday", "gestern", "hier", "ayer", "ieri", "ontem", "gisteren"])
_COUNTED = ("a", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve")
_NUMBERS = {word: number for number, word in enumerate(_COUNTED, 1)} | {"an": 1, "one": 1}
_MOST_AGO = 5_000  # of any unit

_Fields = tuple[int, int, int]  # year, month, day


def start_of_date(text: str, now: datetime) -> float | None:
    """The first moment of the day, month, year or week that `text` names, in seconds since the epoch; None where it
    names none. Days are those of the time zone of `now`, which without one is this computer's."""
    moment = _exact(text, now)
    if moment is not None:
        return moment
    words = without_accents(fold_word(normalise(text))).replace(",", " ")
    words = " ".join(re.sub(r"(?<=[^\W\d])[-_]|[-_](?=[^\W\d])", " ", words).split())
    for pattern, fields in _FORMS:
        match = re.fullmatch(pattern, words)
        if match is not None and (found := fields(match, now)) is not None:
            return _seconds(found, now)
    return None


def write_date(seconds: float, now: datetime) -> str:
    """What `start_of_date` takes for this moment: its day, where it is the first moment of one."""
    for form in (f"{_local(seconds, now):%Y-%m-%d}".zfill(10), _utc(seconds)):
        if start_of_date(form, now) == seconds:
            return form
    return f"@{seconds!r}"


def _local(seconds: float, now: datetime) -> datetime:
    try:
        return datetime.fromtimestamp(seconds, now.tzinfo)
    except (ValueError, OverflowError, OSError):
        return now


def _utc(seconds: float) -> str:
    try:
        return datetime.fromtimestamp(seconds, UTC).isoformat().replace("+00:00", "Z")
    except (ValueError, OverflowError, OSError):
        return ""


def _exact(text: str, now: datetime) -> float | None:
    """A moment to the second: 2024-05-17T14:30, or seconds since the epoch as @1715949000."""
    try:
        if text.startswith("@"):
            seconds = float(text[1:])
            return seconds if abs(seconds) < 1e12 else None
        if "T" not in text:
            return None
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return _timestamp(moment if moment.tzinfo else moment.replace(tzinfo=now.tzinfo))


def _seconds(fields: _Fields, now: datetime) -> float | None:
    try:
        return _timestamp(datetime(*fields, tzinfo=now.tzinfo))
    except ValueError:  # 31 February
        return None


def _timestamp(moment: datetime) -> float | None:
    try:
        return moment.timestamp()
    except (OverflowError, OSError):  # Windows knows no local time before 1970
        return (moment.replace(tzinfo=None) - datetime(1970, 1, 1)).total_seconds()


# ---- forms of dates


def _day_month_year(match: re.Match[str], now: datetime) -> _Fields | None:
    first, second, year = int(match[1]), int(match[2]), int(match[3])
    if year < 100:
        year += 2000 if year <= now.year % 100 + 10 else 1900
    return (year, first, second) if second > 12 >= first else (year, second, first)


def _named(match: re.Match[str], now: datetime) -> _Fields | None:
    """A month by its name, with a day, a year or both."""
    groups = match.groupdict()
    month = _MONTH.get(groups["month"].rstrip("."))
    if month is None:
        return None
    day = int(groups.get("day") or 1)
    year = groups.get("year")
    return int(year) if year else now.year - ((month, day) > (now.month, now.day)), month, day


def _ago(match: re.Match[str], now: datetime) -> _Fields | None:
    number, unit = match["number"], match["unit"][0]
    count = int(number) if number.isdecimal() else _NUMBERS.get(number or "a")
    if count is None or count > _MOST_AGO:
        return None
    if unit in "dw":
        return _fields(now - timedelta(days=count * (7 if unit == "w" else 1)))
    year, month = divmod(now.year * 12 + now.month - 1 - count * (12 if unit == "y" else 1), 12)
    return (year, month + 1, min(now.day, monthrange(year, month + 1)[1])) if year > 0 else None


def _calendar(match: re.Match[str], now: datetime) -> _Fields | None:
    back = match[1] == "last"
    if match[2] == "week":
        return _fields(now - timedelta(days=now.weekday() + 7 * back))
    if match[2] == "month":
        year, month, _ = _fields(now.replace(day=1) - timedelta(days=back))
        return year, month, 1
    return now.year - back, 1, 1


def _weekday(match: re.Match[str], now: datetime) -> _Fields | None:
    back = (now.weekday() - _WEEKDAYS.index(match[2])) % 7
    return _fields(now - timedelta(days=7 if match[1] and not back else back))


def _near(match: re.Match[str], now: datetime) -> _Fields | None:
    if match[0] in _TODAY:
        return _fields(now)
    return _fields(now - timedelta(days=1)) if match[0] in _YESTERDAY else None


def _fields(moment: datetime) -> _Fields:
    return moment.year, moment.month, moment.day


def _numbers(match: re.Match[str], now: datetime) -> _Fields | None:
    """Year, month and day, the latter two perhaps missing."""
    groups = match.groupdict()
    return int(match["year"]), int(groups.get("month") or 1), int(groups.get("day") or 1)


_YEAR, _MONTH_NAME = r"(?P<year>\d{4})", r"(?P<month>[^\W\d]+\.?)"
_NUMBER, _UNIT = r"(?P<number>\d{1,5}|[a-z]+)", r"(?P<unit>d|days?|w|weeks?|m|months?|y|years?)"
_DAY_FIRST, _DAY_LAST = r"(?P<day>\d{1,2})(?:\.|st|nd|rd|th|er)? ?(?:of |de )?", r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_FORMS: tuple[tuple[str, Callable[[re.Match[str], datetime], _Fields | None]], ...] = (  # the first that fits counts
    (rf"{_YEAR}(?:[-/.](?P<month>\d{{1,2}})(?:[-/.](?P<day>\d{{1,2}}))?)?", _numbers),
    (rf"{_YEAR}(?P<month>\d\d)(?P<day>\d\d)", _numbers),
    (rf"(?P<month>\d{{1,2}})[-/.]{_YEAR}", _numbers),
    (r"(\d{1,2})[-/.] ?(\d{1,2})[-/.] ?(\d{4}|\d{2})", _day_month_year),
    (r"[\w']+", _near),
    (rf"{_MONTH_NAME}(?: de)? ?{_YEAR}", _named),
    (rf"{_YEAR} {_MONTH_NAME}", _named),
    (rf"{_DAY_FIRST}{_MONTH_NAME}(?:(?: de)? {_YEAR})?", _named),
    (rf"{_MONTH_NAME}(?: {_DAY_LAST})?(?: {_YEAR})?", _named),
    (rf"{_NUMBER} ?{_UNIT} ago", _ago),
    (r"(?P<number>\d{1,5}) ?" + _UNIT, _ago),
    (rf"(?:last|past) {_NUMBER} {_UNIT}", _ago),
    (rf"past (?P<number>){_UNIT}", _ago),
    (r"(last|this) (week|month|year)", _calendar),
    (rf"(last )?({'|'.join(_WEEKDAYS)})", _weekday),
)
