"""What the computer is doing beside us: whether it runs on its battery, whether somebody sits at it, how much other
programs want of its processors. Each is asked of the system where that tells; where it does not, nothing holds us back.
"""

from __future__ import annotations

import contextlib
import ctypes
import ctypes.util
import os
import sys
import time
from typing import Any

import psutil

_CARELESS_S = 3.0  # between two looks


class Surroundings:
    """For one thread. What it tells is at most a few seconds old."""

    def __init__(self) -> None:
        self._looked_at = 0.0
        self._battery = False
        self._idle_s: float | None = None
        self._others = 0.0
        self._before: tuple[float, float, float] | None = None
        self._person = _person()

    @property
    def on_battery(self) -> bool:
        self._look()
        return self._battery

    @property
    def person_idle_s(self) -> float | None:
        """Seconds since somebody has touched keyboard or mouse, whatever the program; None where nobody tells."""
        self._look()
        return self._idle_s

    @property
    def others_share(self) -> float:
        """Of all processors, 0 to 1: what programs that are not ours have used since the look before."""
        self._look()
        return self._others

    def _look(self) -> None:
        now = time.monotonic()
        if self._looked_at and now - self._looked_at < _CARELESS_S:
            return
        self._looked_at = now
        self._battery = on_battery()
        self._idle_s = None if self._person is None else self._person()
        seconds = now, _busy_s(), _own_s()
        if self._before is not None:
            passed, busy, own = (new - old for new, old in zip(seconds, self._before, strict=True))
            room = max(passed, 0.001) * (os.cpu_count() or 1)
            self._others = min(1.0, max(0.0, (busy - max(0.0, own)) / room))
        self._before = seconds


def on_battery() -> bool:
    """Whether the computer runs on its battery; False where it has none."""
    try:
        battery = psutil.sensors_battery()
    except (AttributeError, OSError, RuntimeError, ValueError):  # as in a container without /sys
        return False
    return battery is not None and battery.power_plugged is False


def _busy_s() -> float:
    """Seconds that all processors together have worked for whatever program."""
    times = psutil.cpu_times()
    return float(sum(times)) - sum(getattr(times, name, 0.0) for name in ("idle", "iowait", "guest", "guest_nice"))


def _own_s() -> float:
    """Those of this process and of its workers; those of one that has ended count no more."""
    me = psutil.Process()
    seconds = 0.0
    for each in (me, *me.children(recursive=True)):
        with contextlib.suppress(psutil.Error):
            times = each.cpu_times()
            seconds += times.user + times.system
    return seconds


def _person() -> Any:
    """What tells for how many seconds nobody has touched anything; None where that cannot be had."""
    with contextlib.suppress(OSError, AttributeError):
        if sys.platform == "win32":
            return _idle_on_windows
        if sys.platform == "darwin":
            return _idle_on_macos()
        if os.environ.get("DISPLAY") and not os.environ.get("WAYLAND_DISPLAY"):  # which tells X of X's windows alone
            return _idle_on_x11()
    return None


def _idle_on_windows() -> float:
    class LastInput(ctypes.Structure):
        _fields_ = (("size", ctypes.c_uint), ("ticks", ctypes.c_uint))

    last = LastInput(ctypes.sizeof(LastInput), 0)
    if sys.platform == "win32" and ctypes.windll.user32.GetLastInputInfo(ctypes.byref(last)):
        return float((ctypes.windll.kernel32.GetTickCount() - last.ticks) % (1 << 32)) / 1000
    return float("inf")


def _idle_on_macos() -> Any:
    services = ctypes.CDLL(ctypes.util.find_library("ApplicationServices"))
    since = services.CGEventSourceSecondsSinceLastEventType
    since.restype, since.argtypes = ctypes.c_double, (ctypes.c_int32, ctypes.c_uint32)
    session, any_input = 0, 0xFFFFFFFF
    return lambda: float(since(session, any_input))


class _ScreenSaverInfo(ctypes.Structure):
    """XScreenSaverInfo of X11/extensions/scrnsaver.h."""

    _fields_ = (
        ("window", ctypes.c_ulong),
        ("state", ctypes.c_int),
        ("kind", ctypes.c_int),
        ("til_or_since", ctypes.c_ulong),
        ("idle_ms", ctypes.c_ulong),
        ("event_mask", ctypes.c_ulong),
    )


def _idle_on_x11() -> Any:
    x11, saver = ctypes.CDLL("libX11.so.6"), ctypes.CDLL("libXss.so.1")
    x11.XOpenDisplay.restype, x11.XOpenDisplay.argtypes = ctypes.c_void_p, (ctypes.c_char_p,)
    x11.XDefaultRootWindow.restype, x11.XDefaultRootWindow.argtypes = ctypes.c_ulong, (ctypes.c_void_p,)
    x11.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    saver.XScreenSaverQueryInfo.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.POINTER(_ScreenSaverInfo))

    def idle_s() -> float | None:
        # Opened for each look: whoever keeps a connection must hear of the server's end, which ends the program.
        display = x11.XOpenDisplay(None)
        if not display:
            return None
        try:
            info = _ScreenSaverInfo()
            told = saver.XScreenSaverQueryInfo(display, x11.XDefaultRootWindow(display), ctypes.byref(info))
            return info.idle_ms / 1000 if told else None
        finally:
            x11.XCloseDisplay(display)

    return idle_s
