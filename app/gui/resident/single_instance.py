"""One window for a data folder: a second start hands over what it was started for, and ends.

They talk over a socket in the data folder (a named pipe on Windows) that this user alone may open; nothing comes from
or goes to the network. One line of JSON each way.
"""

from __future__ import annotations

import contextlib
import ctypes
import hashlib
import json
import logging
import os
import sys
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from app.common.paths import DataDir

log = logging.getLogger(__name__)

_LONGEST_PATH = 100  # bytes: what every system takes as the address of a socket
_LONGEST_LINE = 1 << 16
_PATIENCE_MS = 2000
_DONE = b"done\n"


class Aim(StrEnum):
    """What a start is for."""

    WINDOW = "window"
    LAUNCHER = "launcher"
    BACKGROUND = "background"  # to be there, and not to be seen


@dataclass(frozen=True, slots=True)
class Wish:
    """What a start is for, and a question that is to be asked at once."""

    aim: Aim = Aim.WINDOW
    question: str = ""


def hand_over(data_dir: Path, wish: Wish) -> bool:
    """Whether there is a window for this folder already, which has taken the wish."""
    socket = QLocalSocket()
    socket.connectToServer(_address(data_dir))
    if not socket.waitForConnected(_PATIENCE_MS):
        return False
    _let_it_come_to_the_front()
    socket.write(json.dumps(asdict(wish)).encode() + b"\n")
    taken = socket.waitForReadyRead(_PATIENCE_MS) and bytes(socket.readAll().data()) == _DONE
    socket.disconnectFromServer()
    return taken


class InstanceServer(QObject):
    """Hears the wishes of later starts, until `close`."""

    wish_arrived = Signal(object)

    def __init__(self, data_dir: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._address = _address(data_dir)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)

    def listen(self) -> bool:
        """False where there can be no socket; a second start then opens a window that only reads."""
        # One that is too busy to answer, or has just begun, keeps its ear: Qt would put the new socket in its place.
        heard = not _is_heard(self._address)
        if heard:
            QLocalServer.removeServer(self._address)  # which a killed process has left
            heard = self._server.listen(self._address)
        if not heard:
            log.info("later starts cannot be heard: %s", self._server.errorString())
        return heard

    def close(self) -> None:
        self._server.close()

    @Slot()
    def _on_connection(self) -> None:
        while (socket := self._server.nextPendingConnection()) is not None:
            socket.readyRead.connect(lambda socket=socket: self._read(socket))
            socket.disconnected.connect(socket.deleteLater)
            if socket.canReadLine():
                self._read(socket)

    def _read(self, socket: QLocalSocket) -> None:
        if not socket.canReadLine():
            if socket.bytesAvailable() > _LONGEST_LINE:
                socket.abort()
            return
        wish = _understood(bytes(socket.readLine(_LONGEST_LINE).data()))
        if wish is None:
            socket.abort()
            return
        socket.write(_DONE)
        socket.flush()
        self.wish_arrived.emit(wish)


def _let_it_come_to_the_front() -> None:
    """On Windows only the program that the person has just used may bring a window to the front, or allow that."""
    if sys.platform == "win32":
        any_process = -1
        ctypes.windll.user32.AllowSetForegroundWindow(any_process)


def _is_heard(address: str) -> bool:
    """Whether a process listens there, even if it does not answer."""
    socket = QLocalSocket()
    socket.connectToServer(address)
    heard = bool(socket.waitForConnected(_PATIENCE_MS))
    socket.abort()
    return heard


def _understood(line: bytes) -> Wish | None:
    with contextlib.suppress(ValueError, KeyError, TypeError, RecursionError):
        told = json.loads(line)
        return Wish(Aim(told["aim"]), str(told["question"]))
    return None


def _address(data_dir: Path) -> str:
    """The socket's path; where that is too long, or on Windows, a name that belongs to this folder alone."""
    path = DataDir(data_dir.expanduser().absolute()).instance
    if sys.platform != "win32" and len(os.fsencode(path)) <= _LONGEST_PATH:
        return str(path)
    told = os.fsencode(os.path.normcase(path))  # capitals do not count there
    name = f"dragoman-{hashlib.sha256(told).hexdigest()[:24]}"
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return str(Path(runtime) / name) if runtime and sys.platform != "win32" else name
