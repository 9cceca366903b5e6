"""Who may use the one worker next: those who wait take turns. Of those that can be passed over, as pages scrolled by,
only the newest few are kept waiting: nobody wants the others any more."""

from __future__ import annotations

import contextlib
import threading
from collections.abc import Iterator

from app.domain.errors import Cancelled
from app.ports import CancelCheck

_MOST_WAITING = 4  # of those that can be passed over
_LOOK_INTERVAL_S = 0.05


class _Ticket:
    def __init__(self, passable: bool) -> None:
        self.passable = passable
        self.passed_over = False
        self.called = threading.Event()


class Turns:
    """First come, first served. Safe for several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._waiting: list[_Ticket] = []
        self._current: _Ticket | None = None

    @contextlib.contextmanager
    def turn(self, check: CancelCheck, *, passable: bool = False) -> Iterator[None]:
        """Holds the turn while the block runs. Raises `Cancelled` where newer ones have pushed it out, and whatever
        `check` raises meanwhile."""
        ticket = _Ticket(passable)
        with self._lock:
            self._waiting.append(ticket)
            for each in [each for each in self._waiting if each.passable][:-_MOST_WAITING]:
                each.passed_over = True
                self._waiting.remove(each)
                each.called.set()
            self._call_next()
        try:
            while not ticket.called.wait(_LOOK_INTERVAL_S):
                check()
            if ticket.passed_over:
                raise Cancelled("Others are wanted more.")
            yield
        finally:
            with self._lock:
                if ticket is self._current:
                    self._current = None
                elif ticket in self._waiting:
                    self._waiting.remove(ticket)
                self._call_next()

    def _call_next(self) -> None:
        if self._current is None and self._waiting:
            self._current = self._waiting.pop(0)
            self._current.called.set()
