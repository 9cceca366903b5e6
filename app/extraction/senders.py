"""Who sent a mail, in one line."""

from __future__ import annotations

from collections.abc import Callable
from email.utils import parseaddr

from app.extraction.cleaning import clean_line

_LONGEST = 1_000  # characters


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
