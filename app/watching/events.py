"""File events, coalesced: what must be looked at again, whatever happened there in between."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.common.places import Places
from app.watching.rules import IGNORE_FILES


def coalesce(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The fewest places that cover all of `paths`: no duplicates, nothing below another, sorted.

    An event says only that something happened at a path; what is true there now is read from the disk. So a file
    saved by way of a temporary one, or created and deleted at once, needs no rule of its own. A changed ignore file
    changes what its whole folder holds.
    """
    return Places(path.parent if path.name in IGNORE_FILES else path for path in paths).topmost()
