"""The application around the window: opens the library, runs the event loop, turns mistakes into reports."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QEvent, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from app.domain.errors import DamagedCatalogue, EnvironmentFault
from app.gui import translation
from app.gui.dialogs.crash_report import CrashReporter
from app.gui.dialogs.settings.window_page import window_pages
from app.gui.garbage import GarbageCollector
from app.gui.interrupt import Interrupt
from app.gui.loop_activity import LoopActivity
from app.gui.main_window import MainWindow
from app.gui.messages import render_error
from app.gui.repair import offer_repair, repair_library
from app.gui.resident.resident import Resident
from app.gui.resident.single_instance import Aim, Wish, hand_over
from app.gui.stall_monitor import StallMonitor
from app.gui.theme.appearance import Appearance, scaled
from app.gui.theme.caret import RestingCaret
from app.gui.theme.icons import Icons
from app.gui.window_settings import WindowSettings
from app.library import Library

__all__ = ["ENVIRONMENT", "Aim", "Wish", "run"]

ENVIRONMENT = 3
_START_DELAY_MS = 50


class Application(QApplication):
    """Says when the system wants it to end: the menu of macOS does, and the end of a session. A window that only puts
    itself away when it is closed would be what hinders both."""

    end_wanted = Signal()

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Quit:
            self.end_wanted.emit()
        return super().event(event)


def run(data_dir: Path, wish: Wish | None = None) -> int:
    """Shows the window and returns the exit code when it has been closed; or hands the wish over to the window that is
    open already."""
    wish = wish or Wish()
    remembered = WindowSettings(data_dir)
    with scaled(remembered):
        application = QApplication.instance() or Application(sys.argv[:1])
    assert isinstance(application, QApplication)
    if hand_over(data_dir, wish):
        return 0
    application.setApplicationName("Dragoman")
    application.setDesktopFileName("dragoman")
    application.setWindowIcon(Icons().application())
    translation.install(application, remembered.text(translation.SETTING))
    appearance = Appearance(application, remembered)
    appearance.apply()
    while True:
        try:
            library = Library.open(data_dir)
        except EnvironmentFault as fault:
            what, remedy = render_error(fault)
            print(f"dragoman: {what} {remedy}", file=sys.stderr)
            if isinstance(fault, DamagedCatalogue) and offer_repair(data_dir, fault):
                continue
            if not isinstance(fault, DamagedCatalogue):
                QMessageBox.critical(None, "Dragoman", f"{what}\n\n{remedy}")
            return ENVIRONMENT
        reporter = CrashReporter(application)
        reporter.install()
        try:
            code, repair_wanted = _show(application, library, data_dir, wish, appearance)
        finally:
            library.close()
            reporter.restore()
        if not repair_wanted:
            return code
        repair_library(data_dir)


def _show(
    application: QApplication, library: Library, data_dir: Path, wish: Wish, appearance: Appearance
) -> tuple[int, bool]:
    """The window and what keeps it at hand, until the person wants to end, or (True) to have the library repaired."""
    window = MainWindow(library, data_dir)
    resident = Resident(window, library, data_dir)
    window.preferences.add_pages(lambda: window_pages(window.remembered, appearance, resident))
    activity = LoopActivity(application)
    monitor = StallMonitor(activity, application)
    RestingCaret(application)
    interrupt = Interrupt(application)
    interrupt.happened.connect(window.quit)
    application.setQuitOnLastWindowClosed(False)  # it may be put away, and the launcher is no window to end with
    window.closed.connect(application.quit)
    if isinstance(application, Application):
        application.end_wanted.connect(window.quit)
    resident.start(wish)
    monitor.start()
    garbage = GarbageCollector(activity, application)
    garbage.start()
    activity.start()
    # Once the window has been drawn: whoever looks at it has not typed yet, and the models are loaded meanwhile.
    QTimer.singleShot(_START_DELAY_MS, library.start)
    code = application.exec()
    activity.stop()
    garbage.stop()
    monitor.stop()
    interrupt.close()
    resident.close()
    window.wait_for_work()
    return code, window.repairs.wanted
