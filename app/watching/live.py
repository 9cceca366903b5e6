"""What live events are, wherever they come from (`system_events.py`). Each system loses some; that it did is told."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

OnPath = Callable[[Path, Path, bool], None]
"""Something happened at a path (the second) below a watched folder (the first); the third says whether an entry came
or went there. May be called from any thread, and must return at once."""

OnLost = Callable[[Path], None]
"""Anything may have happened in a watched folder, and its watch must be set anew before it is looked through."""


class LiveEvents(Protocol):
    """Follows whole folders. Its methods are called by one thread."""

    def watch(self, folder: Path) -> bool:
        """Follows what happens at any depth of `folder` from now on; says whether all of it can be followed. Raises
        OSError where nothing can."""
        ...

    def unwatch(self, folder: Path) -> None: ...

    def is_alive(self, folder: Path) -> bool:
        """Whether a folder that is watched still is."""
        ...

    def close(self) -> None: ...
