"""The sign in the system's tray, where there is one: shows the window, asks, pauses, ends."""

from __future__ import annotations

import sys

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from app.domain.progress import Activity, Progress
from app.gui.theme.icons import Icons

_CLICKS = (QSystemTrayIcon.ActivationReason.Trigger, QSystemTrayIcon.ActivationReason.DoubleClick)


def has_tray() -> bool:
    return QSystemTrayIcon.isSystemTrayAvailable()


class Tray(QObject):
    """`show` and `hide` may come in any order; without a tray they do nothing that is seen."""

    window_wanted = Signal()
    launcher_wanted = Signal()
    pause_wanted = Signal()
    resume_wanted = Signal()
    hurry_wanted = Signal()
    quit_wanted = Signal()

    def __init__(self, icons: Icons, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._paused = False
        self.menu = QMenu()
        self.menu.addAction(self.tr("Open Dragoman"), self.window_wanted.emit)
        self.menu.addAction(self.tr("Ask a question…"), self.launcher_wanted.emit)
        self.menu.addSeparator()
        self.pause_action = self.menu.addAction(self.tr("Pause the indexing"), self._on_pause_triggered)
        self.hurry_action = self.menu.addAction(self.tr("Index now anyway"), self.hurry_wanted.emit)
        self.menu.addSeparator()
        self.menu.addAction(self.tr("Quit"), self.quit_wanted.emit)
        self._icon = QSystemTrayIcon(icons.application(), self)
        self._icon.setToolTip("Dragoman")
        self._icon.setContextMenu(self.menu)
        self._icon.activated.connect(self._on_activated)

    @property
    def shown(self) -> bool:
        return self._icon.isVisible()

    def set_shown(self, shown: bool) -> None:
        self._icon.setVisible(shown)

    @Slot(object)
    def show_progress(self, progress: Progress) -> None:
        self._paused = progress.activity is Activity.PAUSED
        self.pause_action.setText(self.tr("Resume the indexing") if self._paused else self.tr("Pause the indexing"))
        self.hurry_action.setVisible(progress.held_back is not None)
        self.pause_action.setEnabled(progress.activity is not Activity.READING_ONLY)

    @Slot()
    def _on_pause_triggered(self) -> None:
        (self.resume_wanted if self._paused else self.pause_wanted).emit()

    @Slot(QSystemTrayIcon.ActivationReason)
    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        # On macOS a click has opened the menu, in which the window is one choice of several.
        if reason in _CLICKS and sys.platform != "darwin":
            self.window_wanted.emit()
