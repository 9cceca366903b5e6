"""How lively the window is: the longest time for which its event loop did not come round."""

from __future__ import annotations

import contextlib
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer

_TICK_MS = 10
_LONGEST_GAP_MS = 250  # what a person hardly feels
_TRIES = 3

# A process that does nothing but wake up, until its input ends: how long it was kept from that, in milliseconds.
_IDLER = """
import sys, threading, time
ended = threading.Event()
threading.Thread(target=lambda: (sys.stdin.read(), ended.set()), daemon=True).start()
last, longest = time.perf_counter(), 0.0
while not ended.wait(0.01):
    now = time.perf_counter()
    last, longest = now, max(longest, now - last)
print(longest * 1000)
"""


class Pulse(QObject):
    """Measures while it is entered. What the window waits because other processes have the cores is none of its own:
    left out is for how long threads of this process were ready without a core, which Linux tells, and what a process
    that does nothing has to wait meanwhile."""

    def __init__(self) -> None:
        super().__init__()
        self._longest_ms = self._idler_ms = 0.0
        self._ticks = 0
        self._last, self._held_up = 0.0, dict[str, int]()
        self._timer = QTimer(self, interval=_TICK_MS, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)

    def __enter__(self) -> Pulse:
        self._idler = subprocess.Popen(
            [sys.executable, "-c", _IDLER], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        self._last, self._held_up = time.perf_counter(), _held_up_ns()
        self._timer.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._timer.stop()
        self._idler_ms = float(self._idler.communicate()[0])

    @property
    def lively(self) -> bool:
        return self._longest_ms < self._idler_ms + _LONGEST_GAP_MS

    def __str__(self) -> str:
        return (
            f"longest gap {self._longest_ms:.0f} ms in {self._ticks} ticks, of an idle process {self._idler_ms:.0f} ms"
        )

    def _beat(self) -> None:
        now, held_up = time.perf_counter(), _held_up_ns()
        waited_ms = sum(ns - self._held_up.get(thread, 0) for thread, ns in held_up.items()) / 1e6
        self._longest_ms = max(self._longest_ms, (now - self._last) * 1000 - waited_ms)
        self._last, self._held_up = now, held_up
        self._ticks += 1


def stays_lively(measure: Callable[[], Pulse]) -> bool:
    """What blocks the window does so every time, another process only now and then."""
    for _ in range(_TRIES):
        pulse = measure()
        print(pulse)
        if pulse.lively:
            return True
    return False


def _held_up_ns() -> dict[str, int]:
    """For how long each thread of this process has been ready without a core."""
    held_up = {}
    for stat in Path("/proc/self/task").glob("*/schedstat"):
        with contextlib.suppress(OSError):  # it has just ended
            held_up[stat.parent.name] = int(stat.read_text().split()[1])
    return held_up
