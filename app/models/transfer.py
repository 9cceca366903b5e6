"""How far a transfer is: the meter that makes records of it from bytes and time."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

from app.domain.models import TransferPhase, TransferProgress
from app.ports import CancelCheck

_INTERVAL_S = 0.1  # between two reports
_MEMORY_S = 4.0  # the speed is a mean over about this time


class Meter:
    """Counts bytes, reports at most ten times a second, and asks `check` at each step whether to go on."""

    def __init__(self, progress: Callable[[TransferProgress], None], check: CancelCheck) -> None:
        self._progress = progress
        self._check = check
        self._file = ""
        self._phase = TransferPhase.CONNECTING
        self._total: int | None = None
        self._done = 0
        self._rate: float | None = None
        self._reported_at = 0.0
        self._counted = 0  # bytes since the last report

    def begin(self, phase: TransferPhase, file: str, *, done: int | None = None, total: int | None = None) -> None:
        """Starts on a file, or on another phase of it; `done` and `total` are kept where they are not given."""
        self._phase, self._file = phase, file
        if done is not None:
            self._done = done
        if total is not None:
            self._total = total
        self._counted = 0
        self._reported_at = time.monotonic()
        self._check()
        self._report()

    def advance(self, count: int) -> None:
        """Counts bytes that arrived. Raises what `check` raises."""
        self._check()
        self._done += count
        self._counted += count
        now = time.monotonic()
        passed = now - self._reported_at
        if passed < _INTERVAL_S:
            return
        speed = self._counted / passed
        if self._phase is not TransferPhase.CONNECTING:  # a pause says nothing about the speed
            share = 1.0 if self._rate is None else 1 - math.exp(-passed / _MEMORY_S)
            self._rate = speed if self._rate is None else self._rate + share * (speed - self._rate)
        self._counted, self._reported_at = 0, now
        self._report()

    def end(self) -> None:
        """Reports the last moment, which would else be lost between two reports."""
        self._report()

    def step(self, _count: int = 0) -> None:
        """Gives `check` its chance where no bytes are counted."""
        self.advance(0)

    def pause(self, seconds: float) -> None:
        """Waits, and gives `check` its chance all the while."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            self.step()
            time.sleep(min(_INTERVAL_S, left))

    def _report(self) -> None:
        rate = self._rate or 0.0
        left = None if self._total is None or not rate else max(0, self._total - self._done) / rate
        self._progress(TransferProgress(self._file, self._done, self._total, rate, left, self._phase))
