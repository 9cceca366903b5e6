"""A window as the desktop knows it: where it stood, that it is no larger than its screen, and how it ends.

Closing hides it at once. What its parts still do is told to stop and waited for by whoever runs the program, when
nobody looks on any more, and not for ever. Whatever goes wrong on the way is logged, and closing goes on: an error that
left `closeEvent` would end the program in the middle of it.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from typing import Protocol, TypeVar

from PySide6.QtCore import QRect, QSize, Signal, Slot
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow

from app.gui.window_settings import WindowSettings

log = logging.getLogger(__name__)

_Result = TypeVar("_Result")
_DEFAULT_SIZE = QSize(1180, 760)
_PATIENCE_S = 5.0  # with work that does not end, as on a drive that does not answer


class Worker(Protocol):
    """A part with threads of its own."""

    def stop(self) -> None: ...

    def wait(self, limit_s: float | None = None) -> bool: ...


def _never() -> bool:
    return False


class WindowFrame(QMainWindow):
    """`closed` comes when the window ends, not when closing only puts it away (`stays_when_closed`)."""

    closed = Signal()

    def __init__(self, remembered: WindowSettings) -> None:
        super().__init__()
        self.remembered = remembered
        self.stays_when_closed: Callable[[], bool] = _never
        self._ended = False

    def work(self) -> tuple[Worker, ...]:
        """The parts that must stop when the window ends."""
        return ()

    def about_to_end(self) -> None:
        """For what a window remembers of itself."""

    # ---- where it stands

    def restore_shape(self) -> None:
        """As it was when it was last closed, as far as the screen that there is now has the room."""
        geometry = self.remembered.state("geometry")
        if geometry is None or not self.restoreGeometry(geometry):
            self.resize(_DEFAULT_SIZE)
        if not (self.isMaximized() or self.isFullScreen()):
            screen = self.screen() or QGuiApplication.primaryScreen()
            self.setGeometry(within(self.geometry(), screen.availableGeometry()))

    # ---- how it ends

    @Slot()
    def quit(self) -> None:
        """Ends, also where closing would only put the window away."""
        self.stays_when_closed = _never
        if self.isVisible():
            self.close()
        else:
            self._end()

    def closeEvent(self, event: QCloseEvent) -> None:
        stays = _surely(self.stays_when_closed)
        _surely(lambda: self.remembered.set("geometry", self.saveGeometry()))
        self.hide()
        if stays:
            _surely(self.remembered.save)
            event.ignore()
        else:
            self._end()
            super().closeEvent(event)

    def wait_for_work(self, limit_s: float = _PATIENCE_S) -> bool:
        """After the end: until what the parts were at is done; False where it is not within the limit."""
        ends_at = time.monotonic() + limit_s
        return all(part.wait(max(0.0, ends_at - time.monotonic())) for part in self.work())

    def _end(self) -> None:
        if self._ended:
            return
        self._ended = True
        _surely(self.about_to_end)
        _surely(self.remembered.save)
        for part in self.work():
            _surely(part.stop)
        self.closed.emit()


def _surely(step: Callable[[], _Result]) -> _Result | None:
    """What a step of closing gives; None where it goes wrong."""
    try:
        return step()
    except Exception:
        log.exception("the window closes all the same")
        return None


def within(shape: QRect, room: QRect) -> QRect:
    """The shape, no larger than the room, and inside it."""
    size = shape.size().boundedTo(room.size())
    left = min(max(shape.left(), room.left()), room.right() - size.width() + 1)
    top = min(max(shape.top(), room.top()), room.bottom() - size.height() + 1)
    return QRect(left, top, size.width(), size.height())
