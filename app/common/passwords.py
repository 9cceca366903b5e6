"""The passwords that a person has given since the program was started: in memory alone, gone with the process.

Nothing writes them anywhere. What opens a file gets them all, for people use one password for many files.
"""

from __future__ import annotations

import threading

LONGEST = 255  # characters: more than any format takes
_MOST = 20


class Passwords:
    """For any thread. Of too many, the one that was given first is forgotten."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._known: tuple[str, ...] = ()

    def add(self, password: str) -> None:
        """One that has opened a file."""
        with self._lock:
            others = [each for each in self._known if each != password]
            self._known = (password, *others[: _MOST - 1])

    def known(self) -> tuple[str, ...]:
        """All, the one that was given last first."""
        return self._known
