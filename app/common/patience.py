"""Work that may hang in the system for ever, as on a network share that does not answer, done on a thread of its own:
whoever waits for it goes on after a while, and looks meanwhile whether to stop."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Hashable, Iterator
from contextlib import suppress
from typing import Generic, TypeVar

T = TypeVar("T")
Check = Callable[[], None]  # raises what ends the work

_BATCH = 256
_LOOK_EVERY_S = 0.2
_hanging: dict[Hashable, threading.Thread] = {}


class _Stopped(Exception):
    """Nobody wants the rest any more."""


class Patience(Generic[T]):
    """Hands over what `make` yields on a thread of its own. `make` is given a function to call from time to time where
    it yields nothing for long, which says that it lives."""

    def __init__(self, what: Hashable, make: Callable[[Check], Iterator[T]], patience_s: float) -> None:
        self._what = what
        self._make = make
        self._patience_s = patience_s
        self._queue: queue.Queue[list[T] | BaseException | None] = queue.Queue(8)
        self._stopped = threading.Event()
        self._lived = time.monotonic()

    def items(self, check: Check) -> Iterator[T]:
        """All that it yields, `check` being called meanwhile. Raises TimeoutError where it shows no life for too long,
        and at once where what was asked for under the same name hangs still; the thread then ends when it can."""
        former = _hanging.get(self._what)
        if former is not None and former.is_alive():
            raise TimeoutError(f"no answer within {self._patience_s:.0f} seconds")
        thread = threading.Thread(target=self._run, name="patience", daemon=True)
        thread.start()
        try:
            while True:
                check()
                try:
                    got = self._queue.get(timeout=_LOOK_EVERY_S)
                except queue.Empty:
                    if time.monotonic() - self._lived > self._patience_s:
                        raise TimeoutError(f"no answer within {self._patience_s:.0f} seconds") from None
                    continue
                if got is None:
                    return
                if isinstance(got, BaseException):
                    raise got
                yield from got
        finally:
            self._stopped.set()
            thread.join(_LOOK_EVERY_S)
            if thread.is_alive():
                _hanging[self._what] = thread
            else:
                _hanging.pop(self._what, None)

    def _run(self) -> None:
        batch: list[T] = []
        handed_over = time.monotonic()
        try:
            for item in self._make(self._live):
                self._live()
                batch.append(item)
                if len(batch) >= _BATCH or self._lived - handed_over > _LOOK_EVERY_S:
                    self._hand_over(batch)
                    batch, handed_over = [], self._lived
            self._hand_over(batch)
            self._hand_over(None)
        except _Stopped:
            pass
        except Exception as error:
            with suppress(_Stopped):
                self._hand_over(error)

    def _live(self) -> None:
        self._lived = time.monotonic()
        if self._stopped.is_set():
            raise _Stopped

    def _hand_over(self, what: list[T] | BaseException | None) -> None:
        while True:
            self._live()
            try:
                self._queue.put(what, timeout=_LOOK_EVERY_S)
            except queue.Full:
                continue
            return
