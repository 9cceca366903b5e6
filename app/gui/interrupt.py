"""Ctrl+C in the terminal that the window was started from. Python hears of a signal only when it runs, which it does
not while Qt waits: the signal itself wakes it, by a socket, so that nobody has to look again and again."""

from __future__ import annotations

import contextlib
import signal
import socket

from PySide6.QtCore import QObject, QSocketNotifier, Signal, Slot


class Interrupt(QObject):
    """`happened` comes on the main thread, which makes it, until `close`."""

    happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._woken, self._wake = socket.socketpair()
        for each in (self._woken, self._wake):
            each.setblocking(False)
        self._notifier = QSocketNotifier(self._woken.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_activated)
        self._fd_before = signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        self._before = signal.signal(signal.SIGINT, lambda *_: self.happened.emit())

    def close(self) -> None:
        signal.signal(signal.SIGINT, self._before or signal.SIG_DFL)
        signal.set_wakeup_fd(self._fd_before)
        self._notifier.setEnabled(False)
        self._woken.close()
        self._wake.close()

    @Slot()
    def _on_activated(self) -> None:
        """Python has run, and with it what handles the signal; that there was one is read away."""
        with contextlib.suppress(OSError):
            while self._woken.recv(64):
                pass
