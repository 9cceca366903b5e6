"""When a document was last changed, or a picture taken, as it says itself: the time of its file is mostly that of a
copy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import datetime, timedelta, timezone

_DATE = re.compile(
    r"(?:D:)?(\d{4})[:/-]?(\d\d)[:/-]?(\d\d)(?:[T ]?(\d\d):?(\d\d)(?::?(\d\d)(?:\.\d+)?)?)?"
    r"\s*(?:(Z)|([+-])(\d\d)[:']?(\d\d)?)?"
)
_LONGEST = 60  # characters
_FIRST_YEAR, _LAST_YEAR = 1981, 2199  # before, and in 1980, stands what a clock without a battery tells
_OF_TEMPLATES = frozenset({"2013-12-23T23:15:00Z"})  # which a common library leaves in what it makes


def latest(dates: Iterable[str]) -> float | None:
    """The latest of these dates, as XML, PDF and cameras write them, in seconds since the epoch; in local time where no
    zone is told. None where none is one."""
    return max(filter(None, map(_seconds, dates)), default=None)


def _seconds(text: str) -> float | None:
    text = text[:_LONGEST].strip()
    match = _DATE.match(text)
    if match is None or text in _OF_TEMPLATES or not _FIRST_YEAR <= int(match[1]) <= _LAST_YEAR:
        return None
    sign, hours, minutes = match.group(8, 9, 10)
    offset = timedelta(hours=int(hours or 0), minutes=int(minutes or 0)) * (-1 if sign == "-" else 1)
    try:
        zone = timezone(offset) if match[7] or sign else None
        year, month, day, hour, minute, second = (int(part or 0) for part in match.groups()[:6])
        return datetime(year, month, day, hour, minute, second, tzinfo=zone).timestamp()
    except (ValueError, OverflowError, OSError):
        return None
