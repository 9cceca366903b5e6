"""What is asked of the desktop around the program: open a file or an address, show a file in the file manager, choose a
folder, keep something on the clipboard. Nothing here looks whether a file is there: that may take as long as its drive
likes. What starts or asks another program waits for it, and is for background threads."""

from __future__ import annotations

import contextlib
import logging
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QMimeData, QSettings, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from app.common.private_process import as_before

log = logging.getLogger(__name__)

_VISITED = ("FileDialog/history", "FileDialog/lastVisited")
_FILE_MANAGER = "org.freedesktop.FileManager1"
_PATIENCE_MS = 1500  # with a file manager that is started for the question


def open_document(path: Path) -> bool:
    """Open the file in the program that the user has for it. False when nothing opens it."""
    return _opened(path)


def start(command: Sequence[str]) -> subprocess.Popen[bytes] | None:
    """Start a program of the person's with these words; None where it cannot be."""
    try:
        with as_before():
            return subprocess.Popen(list(command), stdin=subprocess.DEVNULL, start_new_session=os.name == "posix")
    except (OSError, ValueError) as error:
        log.info("a program for PDFs cannot be started: %s", type(error).__name__)
        return None


def reveal(path: Path) -> bool:
    """Show the file, selected, in the file manager, or else its folder. False when neither can be done."""
    if sys.platform == "win32":
        return _started(f'explorer /select,"{path}"')  # one string: explorer reads its own quotes
    if sys.platform == "darwin":
        return _started(["open", "-R", str(path)])
    return _revealed_over_dbus(path) or _opened(path.parent)


def open_folder(path: Path) -> bool:
    return _opened(path)


def open_link(url: QUrl) -> bool:
    """Open an address in the program that the user has for it. False when nothing opens it."""
    with as_before():
        return QDesktopServices.openUrl(url)


def copy(text: str, html: str = "") -> None:
    """`html` is the same for programs that know letters and links."""
    content = QMimeData()
    content.setText(text)
    if html:
        content.setHtml(html)
    QGuiApplication.clipboard().setMimeData(content)


def choose_folder(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for a folder with the system's own dialog; None when the user thinks better of it."""
    with _unremembered():
        chosen = QFileDialog.getExistingDirectory(parent, title, start)
    return Path(chosen) if chosen else None


def choose_zip(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for a zip file in the same way."""
    with _unremembered():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, start, "*.zip")
    return Path(chosen) if chosen else None


def choose_file(parent: QWidget, title: str, start: str) -> Path | None:
    """Ask for any file in the same way."""
    with _unremembered():
        chosen, _ = QFileDialog.getOpenFileName(parent, title, start)
    return Path(chosen) if chosen else None


def choose_new_file(parent: QWidget, title: str, start: str, filters: str) -> tuple[Path, str] | None:
    """Ask where a new file is to be, and for which of the `filters`; not whether it may replace another."""
    with _unremembered():
        chosen, wanted = QFileDialog.getSaveFileName(
            parent, title, start, filters, options=QFileDialog.Option.DontConfirmOverwrite
        )
    return (Path(chosen), wanted) if chosen else None


@contextmanager
def _unremembered() -> Iterator[None]:
    """For the time of a dialog: Qt notes outside the data folder, for all programs that use it, which folders were
    visited and how large the dialog was. It notes that in a folder that goes; on Windows and macOS, where it cannot be
    told to, what it had noted before, it has afterwards."""
    if sys.platform in ("win32", "darwin"):
        with _noted_as_before():
            yield
        return
    usual = Path(_qt_settings().fileName())
    with tempfile.TemporaryDirectory() as folder:
        with contextlib.suppress(OSError):
            shutil.copy(usual, folder)  # places that the person has put into such dialogs
        QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)
        try:
            yield
        finally:
            QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(usual.parent))


@contextmanager
def _noted_as_before() -> Iterator[None]:
    before = {key: _qt_settings().value(key) for key in _VISITED}
    try:
        yield
    finally:
        noted = _qt_settings()
        for key, value in before.items():
            if value is None:
                noted.remove(key)
            else:
                noted.setValue(key, value)
        noted.sync()


def _qt_settings() -> QSettings:
    return QSettings(QSettings.Scope.UserScope, "QtProject")


def _opened(path: Path) -> bool:
    return open_link(QUrl.fromLocalFile(str(path)))


def _started(command: str | list[str]) -> bool:
    try:
        with as_before():
            subprocess.Popen(command)
    except OSError as error:
        log.info("the file manager cannot be started: %s", error.strerror)
        return False
    return True


def _revealed_over_dbus(path: Path) -> bool:
    """Asks the file manager, and waits a little for its answer."""
    from PySide6.QtDBus import QDBus, QDBusConnection, QDBusMessage  # Linux only

    bus = QDBusConnection.sessionBus()
    if not bus.isConnected():
        return False
    message = QDBusMessage.createMethodCall(
        _FILE_MANAGER, f"/{_FILE_MANAGER.replace('.', '/')}", _FILE_MANAGER, "ShowItems"
    )
    message.setArguments([[QUrl.fromLocalFile(str(path)).toString(QUrl.ComponentFormattingOption.FullyEncoded)], ""])
    answer = bus.call(message, QDBus.CallMode.Block, _PATIENCE_MS)
    return answer.type() is QDBusMessage.MessageType.ReplyMessage
