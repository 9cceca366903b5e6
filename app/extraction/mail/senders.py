"""Who sent a mail, to whom, when, and in which thread, from what its head says."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from email.utils import parseaddr, parsedate_to_datetime

from app.extraction.cleaning import clean_line

_LONGEST = 1_000  # characters
_ID = re.compile(r"<([^<>\s]{1,500})>")
_LATEST_S = 1e11


def sender_of(header: str, decode: Callable[[str], str] = clean_line) -> str | None:
    """The first name and address of a From header, as "Name <address>", or what there is of them; `decode` makes a
    part of a header readable."""
    try:
        name, address = map(decode, parseaddr(header[:_LONGEST]))
    except RecursionError:  # comments in comments
        name, address = "", ""
    if not address:
        return decode(header) or None
    return address if name in ("", address) else f"{name} <{address}>"


def recipients_of(headers: Iterable[str], decode: Callable[[str], str] = clean_line) -> str | None:
    """All names and addresses of these headers, in one line; None where there are none."""
    return ", ".join(filter(None, (decode(header[: 10 * _LONGEST]) for header in headers)))[:_LONGEST] or None


def date_of(header: str) -> float | None:
    """A date in seconds since the epoch; None where it is none."""
    try:
        seconds = parsedate_to_datetime(header[:_LONGEST]).timestamp()
    except (ValueError, TypeError, IndexError, OverflowError, OSError):
        return None
    return seconds if abs(seconds) < _LATEST_S else None


def thread_of(*headers: str) -> str | None:
    """The first id of a message in these headers, in the order of how far back they reach."""
    for header in headers:
        if (found := _ID.search(header[: 10 * _LONGEST])) is not None:
            return found[1]
    return None
