"""The caret of a field stops blinking, and is shown, when nobody has typed for a while: each blink wakes the computer
and draws the field anew."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication, QWidget

_BLINKS_FOR_MS = 10_000  # as GTK has it


class RestingCaret(QObject):
    """Looks after all fields of the application that makes it its child."""

    def __init__(self, application: QApplication, *, blinks_for_ms: int = _BLINKS_FOR_MS) -> None:
        super().__init__(application)
        self._application = application
        self._flash_ms = application.cursorFlashTime()  # the person's own; 0 where it never blinks
        self._field: QWidget | None = None
        self._timer = QTimer(self, singleShot=True, interval=blinks_for_ms)
        self._timer.timeout.connect(self._on_timeout)
        application.focusChanged.connect(self._on_focus_changed)

    @Slot(QWidget, QWidget)
    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        moved_before, moved = (getattr(each, "cursorPositionChanged", None) for each in (before, now))
        if moved_before is not None and self._field is before:
            moved_before.disconnect(self._on_moved)
        self._field = None
        if moved is not None:
            self._field = now
            moved.connect(self._on_moved)
            self._on_moved()

    @Slot()
    def _on_moved(self) -> None:
        if self._flash_ms > 0:
            if self._application.cursorFlashTime() != self._flash_ms:
                self._application.setCursorFlashTime(self._flash_ms)
            self._timer.start()

    @Slot()
    def _on_timeout(self) -> None:
        self._application.setCursorFlashTime(0)
