"""What is dropped on the window: folders are added, drives after a question; of a file more like it can be found, or
why it is found or not."""

from __future__ import annotations

import os.path
from enum import Enum, auto
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QWidget

from app.common.reachable import is_reachable_folder
from app.gui.background import Background
from app.gui.dialogs.asking import ask
from app.gui.text import isolated, shown_name


class _Kind(Enum):
    FILE = auto()
    FOLDER = auto()
    DRIVE = auto()  # or what holds the person's home: mostly dropped by mistake


class Drops(QObject):
    """Each signal carries a path. What it is, is looked at in the background: it may lie on a drive that sleeps."""

    folder_dropped = Signal(object)
    similar_wanted = Signal(object)
    reason_wanted = Signal(object)

    def __init__(self, window: QWidget, background: Background) -> None:
        super().__init__(window)
        self._window = window
        self._background = background

    def enter(self, event: QDragEnterEvent) -> None:
        """Files and folders of this computer are welcome; not what is dragged out of this window."""
        if event.source() is None and any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def drop(self, event: QDropEvent) -> None:
        paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        place = self._window.mapToGlobal(event.position().toPoint())
        event.acceptProposedAction()
        self._background.run(
            lambda: [(path, _kind(path)) for path in paths], lambda found: self._on_known(found, place), owner=self
        )

    def _on_known(self, found: list[tuple[Path, _Kind]], place: QPoint) -> None:
        for path, kind in found:
            if kind is _Kind.FOLDER:
                self.folder_dropped.emit(path)
            elif kind is _Kind.DRIVE:
                question = self.tr("Have everything in {path} searched? That may be very many files.")
                ask(
                    self._window,
                    self.tr("Folders"),
                    question.format(path=isolated(str(path))),
                    self.tr("Add"),
                    partial(self.folder_dropped.emit, path),
                    careful=True,
                )
        file = next((path for path, kind in found if kind is _Kind.FILE), None)
        if file is not None:
            menu = self.menu(file)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(place)

    def menu(self, file: Path) -> QMenu:
        """What can be done with a file."""
        menu = QMenu(self._window)
        menu.addSection(shown_name(file).replace("&", "&&"))
        menu.addAction(self.tr("Find similar documents"), lambda: self.similar_wanted.emit(file))
        menu.addAction(self.tr("Why is it found, or not?"), lambda: self.reason_wanted.emit(file))
        return menu


def _kind(path: Path) -> _Kind:
    if not is_reachable_folder(path):
        return _Kind.FILE
    wide = os.path.ismount(path) or Path.home().is_relative_to(path)
    return _Kind.DRIVE if wide else _Kind.FOLDER
