"""Tells when the window's event loop begins to have something to do, and when it rests: what looks after the window
works meanwhile, and wakes nobody while nothing happens."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer, Signal, Slot

_RESTS_AFTER_MS = 300


class LoopActivity(QObject):
    """`roused` comes before the first event after a rest is dealt with, `rested` a while after it, whether more has
    come or not: where it has, `roused` follows with the next event. A timer's event alone, as Qt's cache of pictures
    has one every ten seconds, rouses nobody. At rest it costs nothing, and while events come it looks at few in a
    second: a filter in Python for each of them would be felt."""

    roused = Signal()
    rested = Signal()

    def __init__(self, parent: QObject | None = None, *, rests_after_ms: int = _RESTS_AFTER_MS) -> None:
        super().__init__(parent)
        self._timer = QTimer(self, singleShot=True, interval=rests_after_ms)
        self._timer.timeout.connect(self._on_timeout)
        self._listens = False

    def start(self) -> None:
        """The loop is taken to be at work at first."""
        self._timer.start()
        self.roused.emit()

    def stop(self) -> None:
        self._timer.stop()
        self._listen(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._listens and event.type() != QEvent.Type.Timer:
            self._listen(False)
            self._timer.start()
            self.roused.emit()
        return False

    @Slot()
    def _on_timeout(self) -> None:
        self.rested.emit()
        self._listen(True)

    def _listen(self, listens: bool) -> None:
        application = QCoreApplication.instance()
        if application is None or listens == self._listens:
            return
        self._listens = listens
        if listens:
            application.installEventFilter(self)
        else:
            application.removeEventFilter(self)
