"""How much one file may take in its worker before the reader has to come to an end: time and memory, softly.

Readers that go page by page, part by part, look at it in between, stop where it is spent, and say what they have left
out. These limits lie below the hard ones, at which the worker is killed from outside (see extractor.py).
"""

from __future__ import annotations

import contextlib
import math
import os
import sys
from collections.abc import Callable
from typing import TypeVar

import psutil

from app.domain.messages import Message, message
from app.extraction.workers.effort import Effort
from app.extraction.workers.interrupter import Interrupter

Result = TypeVar("Result")

_SHORTEST_S = 0.2


class Budget:
    """Runs from when it is made. Seconds are those of `Effort`."""

    def __init__(
        self,
        seconds: float,
        memory: int,
        memory_in_use: Callable[[], int],
        interrupter: Interrupter | None = None,
    ) -> None:
        """`memory` is how many bytes the process may use, `memory_in_use` tells how many it does. Without an
        interrupter, `run` waits for whatever it runs."""
        self._interrupter = interrupter
        self._seconds = seconds
        self._effort = Effort()
        self._memory = memory
        self._memory_in_use = memory_in_use

    def run(self, work: Callable[[], Result]) -> Result:
        """What `work` gives, one of many parts. Raises `TookTooLong` where it takes more than half of the time that is
        left for all of them."""
        if self._interrupter is None:
            return work()
        left_s = self._seconds - self._effort.seconds()
        return self._interrupter.run(max(_SHORTEST_S, left_s / 2), work)

    def extend(self, seconds: float) -> None:
        """Gives it so much more time, for what has been done shows that there is more to do."""
        self._seconds += seconds

    @property
    def spent(self) -> Message | None:
        """Why reading has to end here, as a clause; None while it may go on. Cheap, for every page to ask."""
        if self._effort.seconds() >= self._seconds:
            return message("extraction.out_of_time", seconds=round(self._seconds, 1))
        if self._memory_in_use() >= self._memory:
            return message("extraction.out_of_memory", limit=self._memory)
        return None


UNLIMITED = Budget(math.inf, sys.maxsize, lambda: 0)


if sys.platform == "linux":

    class MemoryGauge:
        """Tells how much memory this process uses; made before it gives up its right to open files."""

        def __init__(self) -> None:
            self._page = os.sysconf("SC_PAGE_SIZE")
            self._status: int | None = None
            with contextlib.suppress(OSError):  # where /proc is not mounted
                self._status = os.open("/proc/self/statm", os.O_RDONLY | os.O_CLOEXEC)

        def __call__(self) -> int:
            """Bytes; 0 where the system does not tell."""
            return 0 if self._status is None else int(os.pread(self._status, 100, 0).split()[1]) * self._page

else:

    class MemoryGauge:
        """Tells how much memory this process uses."""

        def __init__(self) -> None:
            self._process = psutil.Process()

        def __call__(self) -> int:
            """Bytes; 0 where the system does not tell."""
            try:
                return int(self._process.memory_info().rss)
            except psutil.Error:
                return 0
