"""A key that is heard wherever the focus is, on X11: grabbed over a connection of its own, in a thread of its own.

Xlib is loaded when it is needed; where it is not there, nothing is heard.
"""

from __future__ import annotations

import ctypes
import ctypes.util
import os
import select
import threading
from collections.abc import Callable
from typing import Any

_KEY_PRESS = 2
_GRAB_ASYNC = 1
_MODIFIERS = {"shift": 1, "ctrl": 4, "alt": 8, "meta": 64}  # Mod1 is Alt, Mod4 the key with the system's sign
_LOCKS = (0, 2, 16, 18)  # Caps Lock and Num Lock change nothing
_NAMES = {"Space": "space", "Return": "Return", "Esc": "Escape", "Tab": "Tab"}


class _KeyEvent(ctypes.Structure):
    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("padding", ctypes.c_long * 24),  # an XEvent is 24 longs in all
    )


class X11Keys:
    """Hears one key, "Ctrl+Alt+Space" for instance. `pressed` and `told` are called in the thread that listens: `told`
    once, with whether the key is ours."""

    def __init__(self, keys: str, pressed: Callable[[], object], told: Callable[[bool], object]) -> None:
        *modifiers, self._key = keys.split("+")
        self._modifiers = sum(_MODIFIERS[name.lower()] for name in modifiers)
        self._pressed, self._told = pressed, told
        self._wake, self._woken = os.pipe()
        self._thread = threading.Thread(target=self._listen, name="global shortcut", daemon=True)

    def start(self) -> None:
        self._thread.start()

    def stop(self) -> None:
        """Waits for the thread, which ends at once."""
        os.write(self._woken, b"x")
        self._thread.join()
        os.close(self._wake)
        os.close(self._woken)

    def _listen(self) -> None:
        x11 = _xlib()
        display = x11.XOpenDisplay(None) if x11 is not None else None
        if x11 is None or not display:
            self._told(False)
            return
        try:
            held = self._grab(x11, display)
            self._told(held)
            if held:
                self._hear(x11, display)
        finally:
            x11.XCloseDisplay(display)  # which gives the key back

    def _grab(self, x11: Any, display: int) -> bool:
        """False where another program has the key, or the keyboard does not."""
        name = _NAMES.get(self._key, self._key if len(self._key) > 1 else self._key.lower())
        code = x11.XKeysymToKeycode(display, x11.XStringToKeysym(name.encode()))
        if not code:
            return False
        refused: list[bool] = []

        def refuse(_display: int, _event: int) -> int:
            refused.append(True)
            return 0

        handler = _ERROR_HANDLER(refuse)
        before = x11.XSetErrorHandler(handler)  # Xlib's own ends the program
        try:
            root = x11.XDefaultRootWindow(display)
            for locks in _LOCKS:
                x11.XGrabKey(display, code, self._modifiers | locks, root, 0, _GRAB_ASYNC, _GRAB_ASYNC)
            x11.XSync(display, 0)
        finally:
            x11.XSetErrorHandler(before)
        return not refused

    def _hear(self, x11: Any, display: int) -> None:
        event = _KeyEvent()
        connection = x11.XConnectionNumber(display)
        while True:
            while x11.XPending(display):
                x11.XNextEvent(display, ctypes.byref(event))
                if event.type == _KEY_PRESS:
                    self._pressed()
            ready, _, _ = select.select([connection, self._wake], [], [])
            if self._wake in ready:
                return


_ERROR_HANDLER = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p)


def _xlib() -> Any:
    try:
        x11 = ctypes.CDLL("libX11.so.6")
    except OSError:
        return None
    pointer, number = ctypes.c_void_p, ctypes.c_int
    x11.XOpenDisplay.restype = pointer
    x11.XOpenDisplay.argtypes = (ctypes.c_char_p,)
    x11.XCloseDisplay.argtypes = (pointer,)
    x11.XDefaultRootWindow.restype = ctypes.c_ulong
    x11.XDefaultRootWindow.argtypes = (pointer,)
    x11.XStringToKeysym.restype = ctypes.c_ulong
    x11.XStringToKeysym.argtypes = (ctypes.c_char_p,)
    x11.XKeysymToKeycode.restype = ctypes.c_ubyte
    x11.XKeysymToKeycode.argtypes = (pointer, ctypes.c_ulong)
    x11.XGrabKey.argtypes = (pointer, number, ctypes.c_uint, ctypes.c_ulong, number, number, number)
    x11.XSync.argtypes = (pointer, number)
    x11.XPending.argtypes = (pointer,)
    x11.XNextEvent.argtypes = (pointer, pointer)
    x11.XConnectionNumber.argtypes = (pointer,)
    x11.XSetErrorHandler.restype = pointer
    x11.XSetErrorHandler.argtypes = (pointer,)
    return x11
