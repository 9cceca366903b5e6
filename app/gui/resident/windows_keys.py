"""A key that is heard wherever the focus is, on Windows: RegisterHotKey, in a thread with a queue of messages."""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Callable

_MODIFIERS = {"alt": 1, "ctrl": 2, "shift": 4, "meta": 8}
_NO_REPEAT = 0x4000
_WM_HOTKEY, _WM_QUIT = 0x0312, 0x0012
_PM_NOREMOVE = 0


class WindowsKeys:
    """Hears one key, "Ctrl+Alt+Space" for instance. `pressed` and `told` are called in the thread that listens: `told`
    once, with whether the key is ours."""

    def __init__(self, keys: str, pressed: Callable[[], object], told: Callable[[bool], object]) -> None:
        *modifiers, key = keys.split("+")
        self._modifiers = sum(_MODIFIERS[name.lower()] for name in modifiers)
        self._code = virtual_key(key)
        self._pressed, self._told = pressed, told
        self._ready = threading.Event()
        self._thread_id = 0
        self._thread = threading.Thread(target=self._listen, name="global shortcut", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Waits for the thread, which ends at once."""
        self._ready.wait()
        if sys.platform == "win32":
            ctypes.windll.user32.PostThreadMessageW(self._thread_id, _WM_QUIT, 0, 0)
        self._thread.join()

    def _listen(self) -> None:
        if sys.platform == "win32":
            from ctypes import wintypes

            user32, message = ctypes.windll.user32, wintypes.MSG()
            self._thread_id = ctypes.windll.kernel32.GetCurrentThreadId()
            user32.PeekMessageW(ctypes.byref(message), None, 0, 0, _PM_NOREMOVE)  # makes the queue
            held = bool(user32.RegisterHotKey(None, 1, self._modifiers | _NO_REPEAT, self._code))
            self._ready.set()
            self._told(held)
            while held and user32.GetMessageW(ctypes.byref(message), None, 0, 0) > 0:
                if message.message == _WM_HOTKEY:
                    self._pressed()
            user32.UnregisterHotKey(None, 1)
        else:
            self._ready.set()
            self._told(False)


def virtual_key(name: str) -> int:
    """Windows' number of a key: letters and digits are their own."""
    if name == "Space":
        return 0x20
    if name[:1] == "F" and name[1:].isdigit():
        return 0x70 + int(name[1:]) - 1
    return ord(name.upper())
