"""Opens the window as for a person, waits until it shows an answer, and closes it: the last step of a self-test.

It goes the way of every start, `application.run`; nothing of the window knows of it.
"""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Slot
from PySide6.QtWidgets import QApplication

from app.gui import application
from app.gui.main_window import MainWindow
from app.gui.resident.single_instance import Aim, Wish

_LOOK_INTERVAL_MS = 50
_PATIENCE_MS = 90_000  # the models are loaded meanwhile, on a computer that may be slow or busy


@dataclass(frozen=True, slots=True)
class Seen:
    """What the window showed: how many hits, on which of Qt's platforms, and what went wrong, "" where nothing did."""

    hits: int
    platform: str
    trouble: str = ""


def open_and_close(data_dir: Path, question: str) -> Seen:
    """Blocks while the window is open."""
    running = QApplication.instance() or application.Application(sys.argv[:1])
    assert isinstance(running, QApplication)
    onlooker = _Onlooker(running)
    code = application.run(data_dir, Wish(Aim.WINDOW, question))
    onlooker.stop()
    trouble = onlooker.trouble or (f"it ended with exit code {code}" if code else "")
    if not trouble and not onlooker.hits:
        trouble = "it was closed before it showed an answer"
    return Seen(onlooker.hits, running.platformName(), trouble)


class _Onlooker(QObject):
    """Looks at the window now and then, and ends it once it has seen enough or waited too long."""

    def __init__(self, parent: QApplication) -> None:
        super().__init__(parent)
        self.hits = 0
        self.trouble = ""
        self._since = QElapsedTimer()
        self._since.start()
        self._timer = QTimer(self, interval=_LOOK_INTERVAL_MS)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    @Slot()
    def _on_timeout(self) -> None:
        window = next((each for each in QApplication.topLevelWidgets() if isinstance(each, MainWindow)), None)
        if window is not None and window.isVisible() and window.results.hits:
            self.hits = len(window.results.hits)
            self.stop()
            window.quit()
        elif self._since.hasExpired(_PATIENCE_MS):
            self.stop()
            self.trouble = "no window came" if window is None else "no answer was shown"
            for dialog in QApplication.topLevelWidgets():  # one may be in the way
                dialog.close()
            if window is not None:
                window.quit()
            QApplication.quit()
