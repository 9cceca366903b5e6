"""Has Python's cyclic garbage collected on the window's thread.

Left to itself, Python collects on whichever thread has just made an object; a closed dialog is then taken apart on the
thread that reads a file, which Qt does not survive.
"""

from __future__ import annotations

import gc
import time

from PySide6.QtCore import QObject, QTimer, Slot

from app.gui.loop_activity import LoopActivity

_LOOK_MS = 500
_ALL_AFTER_S = 30.0  # all that has grown old takes the longest, and is seldom worth it


class GarbageCollector(QObject):
    """Between `start` and `stop` nothing is collected but by a timer of the thread that made this, when as much has
    gathered as Python would collect at; while the event loop rests, nobody looks."""

    def __init__(self, activity: LoopActivity, parent: QObject | None = None, *, look_ms: int = _LOOK_MS) -> None:
        super().__init__(parent)
        self._last_of_all = time.monotonic()
        self._timer = QTimer(self, interval=look_ms)
        self._timer.timeout.connect(self._on_look)
        self._started = False
        activity.roused.connect(self._on_roused)
        activity.rested.connect(self._on_rested)

    def start(self) -> None:
        gc.disable()
        gc.freeze()  # what the program consists of does not become garbage, and is not looked at again and again
        self._started = True
        self._timer.start()

    def stop(self) -> None:
        self._started = False
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    @Slot()
    def _on_roused(self) -> None:
        if self._started and not self._timer.isActive():
            self._timer.start()

    @Slot()
    def _on_rested(self) -> None:
        if self._started:
            self._timer.stop()
            self._on_look()

    @Slot()
    def _on_look(self) -> None:
        due = [count > threshold for count, threshold in zip(gc.get_count(), gc.get_threshold(), strict=True)]
        if due[2] and time.monotonic() - self._last_of_all > _ALL_AFTER_S:
            self._last_of_all = time.monotonic()
            gc.collect()
        elif due[1] or due[2]:
            gc.collect(1)
        elif due[0]:
            gc.collect(0)
