"""How long a process has been at its work. On a machine that others keep busy it gets little of the processor, which is
not the fault of the file that it reads: what counts is processor time, and of the time that passes a part, so that
whatever waits for ever comes to its end as well."""

from __future__ import annotations

import time
from collections.abc import Callable

_PART = 0.25  # of the time that passes


class Effort:
    """Counts from when it is made."""

    def __init__(self, processor: Callable[[], float] = time.process_time) -> None:
        """`processor` tells the seconds of processor time that the process has had."""
        self._processor = processor
        self._processor_at, self._clock_at = processor(), time.monotonic()

    def seconds(self) -> float:
        passed = time.monotonic() - self._clock_at
        return max(self._processor() - self._processor_at, _PART * passed)
