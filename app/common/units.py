"""Numbers of bytes and seconds as people read them."""

from __future__ import annotations

import time


def bytes_in_words(size: float) -> str:
    """Bytes with the unit that suits them, in powers of ten as on a disk's label."""
    for unit, factor in (("GB", 1e9), ("MB", 1e6), ("kB", 1e3)):
        if size >= factor:
            return f"{size / factor:.1f} {unit}"
    return "1 byte" if size == 1 else f"{size:.0f} bytes"


def duration_in_words(seconds: float) -> str:
    """Seconds, roughly: nobody needs the seconds of an hour."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 5400 else f"{seconds / 3600:.1f} h"


def date_in_words(moment: float) -> str:
    """A moment, in seconds since the epoch, to the minute by the clock on the wall; `?` for one that no clock shows."""
    try:
        return time.strftime("%Y-%m-%d %H:%M", time.localtime(moment))
    except (OverflowError, ValueError, OSError):
        return "?"
