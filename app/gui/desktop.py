"""What is asked of the desktop around the program: open a file, show it in the file manager, choose a folder."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

log = logging.getLogger(__name__)

_FILE_MANAGER = "org.freedesktop.FileManager1"


def open_document(path: Path) -> bool:
    """Open the file in the program that the user has for it. False when it is gone or nothing opens it."""
    return path.exists() and QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def reveal(path: Path) -> bool:
    """Show the file, selected, in the file manager, or else its folder. False when neither can be done."""
    if not path.exists():
        return path.parent.is_dir() and _open_folder(path.parent)
    if sys.platform == "win32":
        return _started(f'explorer /select,"{path}"')  # one string: explorer reads its own quotes
    if sys.platform == "darwin":
        return _started(["open", "-R", str(path)])
    return _revealed_over_dbus(path) or _open_folder(path.parent)


def copy(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def choose_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for a folder with the system's own dialog; None when the user thinks better of it."""
    chosen = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(chosen) if chosen else None


def choose_zip(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for a zip file in the same way."""
    chosen, _ = QFileDialog.getOpenFileName(parent, title, start, "*.zip")
    return Path(chosen) if chosen else None


def _open_folder(folder: Path) -> bool:
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _started(command: str | list[str]) -> bool:
    try:
        subprocess.Popen(command)
    except OSError as error:
        log.info("%s cannot be started: %s", command, error)
        return False
    return True


def _revealed_over_dbus(path: Path) -> bool:
    from PySide6.QtDBus import QDBusConnection, QDBusMessage  # Linux only

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        _FILE_MANAGER, f"/{_FILE_MANAGER.replace('.', '/')}", _FILE_MANAGER, "ShowItems"
    )
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    reply = bus.call(message, timeout=1500)
    return reply.type() is QDBusMessage.MessageType.ReplyMessage
