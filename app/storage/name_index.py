"""The names of all documents in memory: every question is looked for among them, which takes SQLite a tenth of a second
where there are a hundred thousand."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import Any

_LAST = "SELECT seq FROM sqlite_sequence WHERE name = 'documents'"
_NEW = "SELECT id, name_key FROM documents WHERE id > ? ORDER BY id"


class NameIndex:
    """Follows the catalogue, which `rows` asks. A name and its id belong together for good: what has come since the
    last question is added, and what has gone is for whoever looks the ids up. Safe for several threads."""

    def __init__(self, rows: Callable[[str, Sequence[Any]], list[Any]]) -> None:
        self._rows = rows
        self._lock = threading.Lock()
        self._forget()

    def _forget(self) -> None:
        self._last = 0
        self._ids: list[int] = []
        self._starts: list[int] = []  # of each name in the lines
        self._lines = b""  # each name on a line, behind a blank

    def holding(self, words: Sequence[str]) -> list[int]:
        """The ids of the documents whose name, behind a blank, holds each of these texts, as their id goes up."""
        wanted = sorted((word.encode("utf-8", "surrogatepass") for word in words), key=len)
        with self._lock:
            self._follow()
            lines, starts, ids = self._lines, self._starts, self._ids
        if not wanted:
            return []
        found: list[int] = []
        needle, others = wanted[-1], wanted[:-1]  # the longest is the rarest, mostly
        place = lines.find(needle)
        while place >= 0:
            end = lines.find(b"\n", place)
            number = bisect_right(starts, place) - 1
            start = starts[number]
            for other in others:
                if lines.find(other, start, end) < 0:
                    break
            else:
                found.append(ids[number])
            place = lines.find(needle, end)
        return found

    def _follow(self) -> None:
        last = next((seq for (seq,) in self._rows(_LAST, ())), 0) or 0
        if last < self._last:  # another catalogue lies there now
            self._forget()
        if last == self._last:
            return
        rows = [(id_, key) for id_, key in self._rows(_NEW, (self._last,)) if isinstance(key, str)]
        names = [b" %s\n" % key.encode("utf-8", "surrogatepass") for _, key in rows]
        starts, place = list(self._starts), len(self._lines)
        for name in names:
            starts.append(place)
            place += len(name)
        self._lines = self._lines + b"".join(names)
        self._starts, self._ids = starts, self._ids + [id_ for id_, _ in rows]
        self._last = last
