"""What is costly to keep is let go of when nobody has used it for a while: models, files that are open, memory."""

from __future__ import annotations

import ctypes
import logging
import sys
import threading
from collections.abc import Callable
from typing import Protocol

log = logging.getLogger(__name__)

_LEAST_S = 0.05


class Releasable(Protocol):
    """Something that can be had again. `when_held` is called each time it comes to hold what can be let go of;
    `idle_s` is when, None where whoever looks after it knows."""

    when_held: Callable[[], None]

    @property
    def idle_s(self) -> float | None: ...

    def unused_for_s(self) -> float | None:
        """Seconds since somebody has used it; None where it holds nothing."""
        ...

    def release(self, unused_for_s: float = 0.0) -> bool:
        """Lets go if nobody has used it for so long, and it is not at work; says whether it did."""
        ...


class IdleUnloader:
    """A thread that lets go of what nobody has used for `idle_s`. While nothing is held, it sleeps."""

    def __init__(self, idle_s: float) -> None:
        self._idle_s = idle_s
        self._watched: tuple[Releasable, ...] = ()  # replaced whole: the thread goes through it
        self._happened = threading.Condition()
        self._news = self._stopped = False
        self._thread: threading.Thread | None = None

    def watch(self, item: Releasable) -> None:
        """From now on this is let go of when it is idle."""
        item.when_held = self._tell
        with self._happened:
            self._watched = (*self._watched, item)
        if item.unused_for_s() is not None:
            self._tell()

    def forget(self, item: Releasable) -> None:
        """Lets go of this now, and looks after it no more."""
        with self._happened:
            self._watched = tuple(each for each in self._watched if each is not item)
        item.release()

    def close(self) -> None:
        """Ends the thread; what is held stays so."""
        with self._happened:
            self._stopped = True
            self._happened.notify_all()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _tell(self) -> None:
        with self._happened:
            self._news = True
            if self._thread is None and not self._stopped:
                self._thread = threading.Thread(target=self._run, name="idle", daemon=True)
                self._thread.start()
            self._happened.notify_all()

    def _run(self) -> None:
        while True:
            wait_s = self._look()
            with self._happened:
                self._happened.wait_for(lambda: self._news or self._stopped, wait_s)
                self._news = False
                if self._stopped:
                    return

    def _look(self) -> float | None:
        """Lets go of what is idle; seconds until something else will be, None where nothing is held."""
        waits: list[float] = []
        released = False
        for item in self._watched:
            unused_s, idle_s = item.unused_for_s(), self._idle_s if item.idle_s is None else item.idle_s
            if unused_s is None:
                continue
            if unused_s >= idle_s and item.release(idle_s):
                log.debug("%s was not used for %.0f s, and is let go of", type(item).__name__, idle_s)
                released = True
            else:
                waits.append(idle_s - unused_s if unused_s < idle_s else idle_s)
        if released:
            give_memory_back()
        return max(_LEAST_S, min(waits)) if waits else None


def give_memory_back() -> None:
    """Has the C library give back to the system what was freed: glibc keeps it, in pieces, for this program alone."""
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # which other C libraries lack
        if trim is not None:
            trim(0)
