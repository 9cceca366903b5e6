"""Notices when the window's thread was blocked, and logs for how long and where: a pause that a person can feel.

A timer of the window's thread leaves a sign of life; a thread looks at it. Both rest while the event loop does.
"""

from __future__ import annotations

import logging
import sys
import threading
import time
import traceback

from PySide6.QtCore import QObject, QTimer, Slot

from app.gui.loop_activity import LoopActivity

log = logging.getLogger(__name__)


class StallMonitor(QObject):
    """Logs a warning, with the stack, when the thread that made it has not turned its event loop for `limit_ms`."""

    def __init__(
        self, activity: LoopActivity, parent: QObject | None = None, *, limit_ms: int = 200, beat_ms: int = 100
    ) -> None:
        super().__init__(parent)
        self._limit_s = limit_ms / 1000
        self._beat_s = beat_ms / 1000
        self._watched = threading.get_ident()
        self._last_beat = time.monotonic()
        self._ended = False
        self._awake = threading.Event()  # while there is something to look at
        self._timer = QTimer(self, interval=beat_ms)
        self._timer.timeout.connect(self._on_beat)
        self._thread = threading.Thread(target=self._watch, name="stall monitor", daemon=True)
        activity.roused.connect(self._on_roused)
        activity.rested.connect(self._on_rested)

    def start(self) -> None:
        self._thread.start()
        self._on_roused()

    def stop(self) -> None:
        self._timer.stop()
        self._ended = True
        self._awake.set()
        if self._thread.is_alive():
            self._thread.join()

    @Slot()
    def _on_roused(self) -> None:
        if not self._ended:
            self._last_beat = time.monotonic()
            self._timer.start()
            self._awake.set()

    @Slot()
    def _on_rested(self) -> None:
        if not self._ended:
            self._timer.stop()
            self._awake.clear()

    @Slot()
    def _on_beat(self) -> None:
        self._last_beat = time.monotonic()

    def _watch(self) -> None:
        last_look = time.monotonic()
        while not self._ended:
            if not self._awake.is_set():
                self._awake.wait()
                last_look = time.monotonic()
            time.sleep(self._beat_s)
            now = time.monotonic()
            slept = now - last_look > 10 * self._limit_s  # the whole computer slept, not only the window
            last_look = now
            beat = self._last_beat
            if slept or now - beat - self._beat_s < self._limit_s:
                continue
            if not self._awake.is_set() or self._last_beat != beat:  # it rests, or has just been roused
                continue
            stack = _stack_of(self._watched)
            while self._last_beat == beat and not self._ended:
                time.sleep(self._beat_s)
            blocked_ms = (self._last_beat - beat) * 1000
            if blocked_ms > 0:
                log.warning("the window was blocked for %.0f ms, at\n%s", blocked_ms, stack)
            last_look = time.monotonic()


def _stack_of(thread: int) -> str:
    """Where a thread is. Its frames are let go at once: what is local to them, as a painter, would live on with them,
    and Qt draws nothing well while one is active that should be gone."""
    frame = sys._current_frames().get(thread)
    return "".join(traceback.format_stack(frame)) if frame is not None else ""
