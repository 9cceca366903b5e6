"""The application around the window: opens the library, runs the event loop, turns mistakes into reports."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.errors import EnvironmentFault
from app.gui.dialogs.crash_report import CrashReporter
from app.gui.main_window import MainWindow
from app.gui.messages import render_error
from app.gui.stall_monitor import StallMonitor
from app.gui.theme.icons import Icons
from app.library import Library

ENVIRONMENT = 3
_SIGNAL_POLL_MS = 250
_START_DELAY_MS = 50


def run(data_dir: Path) -> int:
    """Shows the window and returns the exit code when it has been closed."""
    application = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(application, QApplication)
    application.setApplicationName("Dragoman")
    application.setDesktopFileName("dragoman")
    application.setWindowIcon(Icons().application())
    try:
        library = Library.open(data_dir)
    except EnvironmentFault as fault:
        what, remedy = render_error(fault)
        print(f"dragoman: {what} {remedy}", file=sys.stderr)
        QMessageBox.critical(None, "Dragoman", f"{what}\n\n{remedy}")
        return ENVIRONMENT
    reporter = CrashReporter(application)
    reporter.install()
    try:
        window = MainWindow(library, data_dir)
        monitor = StallMonitor(application)
        _quit_on_interrupt(application, window)
        window.show()
        window.question.focus()
        monitor.start()
        # Once the window has been drawn: whoever looks at it has not typed yet, and the models are loaded meanwhile.
        QTimer.singleShot(_START_DELAY_MS, library.start)
        code = application.exec()
        monitor.stop()
    finally:
        library.close()
        reporter.restore()
    return code


def _quit_on_interrupt(application: QApplication, window: MainWindow) -> None:
    """Ctrl+C in the terminal closes the window; Qt's loop must come back to Python now and then to notice."""
    signal.signal(signal.SIGINT, lambda *_: window.close())
    ticking = QTimer(application, interval=_SIGNAL_POLL_MS)
    ticking.timeout.connect(lambda: None)
    ticking.start()
