"""A shortcut that works whatever program has the focus, where the system gives one.

X11 and Windows do, and desktops under Wayland that have the portal for it. Elsewhere, and on macOS, the keyboard
settings of the desktop can start `dragoman --launcher`, and what stands in our settings says so.
"""

from __future__ import annotations

import os
import sys
from enum import Enum, auto
from typing import Protocol

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from app.gui.resident.portal_keys import PortalKeys
from app.gui.resident.windows_keys import WindowsKeys
from app.gui.resident.x11_keys import X11Keys

OFFERED = ("Ctrl+Alt+Space", "Ctrl+Shift+Space", "Alt+Shift+D", "Meta+Shift+F")


class Listener(Protocol):
    """Hears one key in a thread of its own."""

    def start(self) -> None: ...

    def stop(self) -> None: ...


class Held(Enum):
    """How a shortcut fares."""

    OFF = auto()
    ASKED = auto()
    OURS = auto()
    TAKEN = auto()  # by another program, or the keyboard has no such key
    NOT_HERE = auto()


class GlobalShortcut(QObject):
    """`pressed` comes on the window's thread, `held_changed` when it is known how the shortcut fares."""

    pressed = Signal()
    held_changed = Signal()
    _told = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.held = Held.OFF
        self._listener: Listener | None = None
        self._told.connect(self._on_told)

    @staticmethod
    def possible() -> bool:
        """Whether the system gives shortcuts of this kind."""
        if sys.platform == "win32":
            return True
        return sys.platform == "linux" and QGuiApplication.platformName() in ("xcb", "wayland")

    def set_keys(self, keys: str) -> None:
        """In the portable form; "" for none."""
        self.close()
        if not keys:
            self._become(Held.OFF)
        elif not self.possible():
            self._become(Held.NOT_HERE)
        else:
            self._become(Held.ASKED)
            self._listener = self._made(keys)
            self._listener.start()

    def _made(self, keys: str) -> Listener:
        # An X11 window under Wayland would hear the keys of X11's windows alone.
        wayland = QGuiApplication.platformName() == "wayland" or os.environ.get("XDG_SESSION_TYPE") == "wayland"

        def told(held: bool) -> None:
            self._told.emit(listener, Held.OURS if held else Held.NOT_HERE if wayland else Held.TAKEN)

        listener: Listener
        if sys.platform == "win32":
            listener = WindowsKeys(keys, self.pressed.emit, told)
        elif wayland:
            listener = PortalKeys(keys, self.tr("Ask Dragoman a quick question"), self.pressed.emit, told)
        else:
            listener = X11Keys(keys, self.pressed.emit, told)
        return listener

    def close(self) -> None:
        """Gives the shortcut back."""
        if self._listener is not None:
            self._listener.stop()
            self._listener = None

    @Slot(object, object)
    def _on_told(self, listener: object, held: Held) -> None:
        if listener is self._listener:
            self._become(held)

    def _become(self, held: Held) -> None:
        self.held = held
        self.held_changed.emit()
