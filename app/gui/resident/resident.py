"""Keeps Dragoman at hand: holds the tray, the launcher, the global shortcut and the ear for later starts, and does
what they ask for. What it may do is in the window's settings under `desktop/`."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QApplication

from app.gui.main_window import MainWindow
from app.gui.resident.autostart import Autostart
from app.gui.resident.global_shortcut import GlobalShortcut
from app.gui.resident.launcher import Launcher
from app.gui.resident.single_instance import Aim, InstanceServer, Wish
from app.gui.resident.tray import Tray, has_tray

if TYPE_CHECKING:
    from app.library import Library

KEEP_RUNNING = "desktop/keep_running"
SHORTCUT = "desktop/shortcut"


class Resident(QObject):
    """Of one window. `start` begins, `close` ends and gives everything back."""

    def __init__(self, window: MainWindow, library: Library, data_dir: Path) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._remembered = window.remembered
        self.autostart = Autostart(data_dir)
        self.launcher: Launcher | None = None
        self.tray = Tray(window.icons, self)
        self.shortcut = GlobalShortcut(self)
        self.server = InstanceServer(data_dir, self)
        self.server.wish_arrived.connect(self.fulfil)
        self.shortcut.pressed.connect(self.show_launcher)
        self.tray.window_wanted.connect(self.show_window)
        self.tray.launcher_wanted.connect(self.show_launcher)
        self.tray.pause_wanted.connect(window.status.pause_requested)
        self.tray.resume_wanted.connect(window.status.resume_requested)
        self.tray.hurry_wanted.connect(window.status.hurry_requested)
        self.tray.quit_wanted.connect(window.quit)
        window.watch.progress_polled.connect(self.tray.show_progress)
        window.stays_when_closed = self._is_put_away
        self._put_away = False
        if sys.platform == "darwin":
            application = QApplication.instance()
            assert isinstance(application, QApplication)
            application.applicationStateChanged.connect(self.on_application_state_changed)

    def start(self, wish: Wish) -> None:
        """Listens, and does what this start was for."""
        self.server.listen()
        self.tray.set_shown(has_tray() and (self.keeps_running or wish.aim is Aim.BACKGROUND))
        self.shortcut.set_keys(self._remembered.text(SHORTCUT))
        if wish.aim is Aim.BACKGROUND and not self.tray.shown:
            self._window.showMinimized()  # nobody could call it otherwise
        else:
            self.fulfil(wish)

    def close(self) -> None:
        self.server.close()
        self.shortcut.close()
        self.tray.set_shown(False)
        if self.launcher is not None:
            self.launcher.hide()
            self.launcher.close_session()

    # ---- what is asked of it

    @Slot(object)
    def fulfil(self, wish: Wish) -> None:
        if wish.aim is Aim.LAUNCHER:
            self.show_launcher()
            if wish.question and self.launcher is not None:
                self.launcher.field.setText(wish.question)
        elif wish.aim is Aim.WINDOW:
            self.show_window(wish.question)

    @Slot()
    def show_window(self, question: str = "") -> None:
        window = self._window
        self._put_away = False
        if window.isMinimized():
            window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        if question:
            window.question.ask(question)
        else:
            window.question.focus()

    @Slot()
    def show_launcher(self) -> None:
        if self.launcher is None:
            actions = self._window.hit_actions
            self.launcher = Launcher(self._library, self._window.icons, actions.open, actions.reveal)
            self.launcher.window_wanted.connect(self.show_window)
            actions.fault_met.connect(self._on_fault_met)
        self.launcher.show_bar()

    @Slot()
    def _on_fault_met(self) -> None:
        """What could not be done from the launcher is said in the window."""
        if not self._window.isVisible():
            self.show_window()

    def _is_put_away(self) -> bool:
        """What the window asks when it is closed."""
        self._put_away = self.stays_when_closed()
        return self._put_away

    @Slot(Qt.ApplicationState)
    def on_application_state_changed(self, state: Qt.ApplicationState) -> None:
        """A click in the Dock, which macOS tells in no other way, calls back the window that was put away."""
        hidden = not any(widget.isVisible() for widget in QApplication.topLevelWidgets())
        if state is Qt.ApplicationState.ApplicationActive and self._put_away and hidden:
            self.show_window()

    # ---- settings

    @property
    def keeps_running(self) -> bool:
        return self._remembered.flag(KEEP_RUNNING, False)

    def stays_when_closed(self) -> bool:
        """Whether closing the window only puts it away: the person wants that, and can call it back."""
        return self.keeps_running and self.tray.shown

    def settings_changed(self) -> None:
        self.tray.set_shown(has_tray() and self.keeps_running)
        self.shortcut.set_keys(self._remembered.text(SHORTCUT))
