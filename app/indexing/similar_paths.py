"""What may have been meant by a path at which there is nothing."""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterable
from itertools import islice
from pathlib import Path

_MOST_ENTRIES = 5_000  # of a folder that are compared
_MOST_SUGGESTIONS = 3


def similar_paths(path: Path, documents_named: Callable[[str], Iterable[Path]]) -> tuple[Path, ...]:
    """What lies beside it under another spelling, or elsewhere in the library under the same name; the likeliest
    first."""
    beside = _names(path.parent)
    folded: dict[str, list[str]] = {}
    for name in beside:
        folded.setdefault(name.casefold(), []).append(name)
    alike = folded.get(path.name.casefold(), [])
    close = difflib.get_close_matches(path.name.casefold(), folded, _MOST_SUGGESTIONS, 0.8)
    names = [*alike, *(name for each in close for name in folded[each])]
    found = [*(path.parent / name for name in names), *documents_named(path.name)]
    return tuple(dict.fromkeys(each for each in found if each != path))[:_MOST_SUGGESTIONS]


def _names(folder: Path) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [entry.name for entry in islice(entries, _MOST_ENTRIES)]
    except OSError:
        return []
