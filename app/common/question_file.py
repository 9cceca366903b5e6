"""The file of a person's questions: read whatever it holds, and written."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from app.common.regular_files import read_regular_file
from app.domain.memory import AskedQuestion, Remembered, SavedSearch

log = logging.getLogger(__name__)

_LARGEST = 1 << 20  # bytes
_FORMAT = 1
_LAST_MOMENT = 1 << 37  # seconds since the epoch: far from now, and a date for every system


def read_memory(path: Path) -> Remembered:
    """What the file holds as far as it makes sense; nothing where there is none or it cannot be read."""
    try:
        return memory_of(read_regular_file(path, _LARGEST))
    except FileNotFoundError:
        return Remembered()
    except (OSError, ValueError, RecursionError) as error:  # damage: what is left of it would be a guess
        log.info("the questions in %s are not read: %s", path, type(error).__name__)
        return Remembered()


def memory_of(text: str | bytes) -> Remembered:
    """What such a file's text holds as far as it makes sense. Raises ValueError or RecursionError where it is none."""
    found = json.loads(text)
    if not isinstance(found, dict):
        return Remembered()
    asked = (_asked(each) for each in _list(found.get("asked")))
    saved = (_saved(each) for each in _list(found.get("saved")))
    last = found.get("last")
    return Remembered(
        tuple({each.text: each for each in asked if each is not None}.values()),
        tuple({each.name: each for each in saved if each is not None}.values()),
        last if isinstance(last, str) else "",
        found.get("keeps") is not False,
        found.get("restores") is not False,
    )


def as_written(kept: Remembered) -> bytes:
    """The file's bytes."""
    return json.dumps({"format": _FORMAT, **asdict(kept)}, ensure_ascii=False, indent=1).encode("utf-8", "replace")


def _asked(entry: Any) -> AskedQuestion | None:
    match entry:
        case {"text": str(text), "asked_at": int() | float() as moment} if text.strip() and _is_moment(moment):
            return AskedQuestion(text, float(moment), _ids(entry))
    return None


def _saved(entry: Any) -> SavedSearch | None:
    match entry:
        case {"name": str(name), "text": str(text), "seen_at": int() | float() as moment} if (
            name.strip() and _is_moment(moment)
        ):
            return SavedSearch(name, text, float(moment), _ids(entry))
    return None


def _is_moment(value: float) -> bool:
    """Whether a date can be made of it; neither NaN nor a number of a hundred digits can."""
    return 0 <= value < _LAST_MOMENT


def _ids(entry: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(each for each in _list(entry.get("found")) if type(each) is int)


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else []
