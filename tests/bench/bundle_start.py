"""Measures a program in one piece as a person waits for it: from its start until its window is on the display.

    make bench-start ARGS="dist/dragoman/dragoman [--json FOLDER]"

On Linux, with a display that needs no screen. Other programs run: what counts is the least of several starts, with the
processor time that the program had used by then beside it.
"""

from __future__ import annotations

import argparse
import ctypes
import subprocess
import tempfile
import time
from pathlib import Path

import psutil
from record import Record, add_options

STARTS = 7
DISPLAY = ":93"
_LEAST_WIDTH = 400  # pixels: smaller ones are not the window
_VIEWABLE = 2
_LIMIT_S = 60.0


class _Attributes(ctypes.Structure):
    """XWindowAttributes, as far as it is looked at; the rest is room."""

    _fields_ = (
        ("x", ctypes.c_int),
        ("y", ctypes.c_int),
        ("width", ctypes.c_int),
        ("height", ctypes.c_int),
        ("between", ctypes.c_byte * 76),
        ("map_state", ctypes.c_int),
        ("room", ctypes.c_byte * 256),
    )


class Display:
    """What is on it."""

    def __init__(self, name: str) -> None:
        self._x = ctypes.CDLL("libX11.so.6")
        self._x.XOpenDisplay.restype = ctypes.c_void_p
        self._x.XDefaultRootWindow.restype = ctypes.c_ulong
        self._display = ctypes.c_void_p(self._x.XOpenDisplay(name.encode()))
        if not self._display:
            raise SystemExit(f"There is no display {name}.")
        self._root = ctypes.c_ulong(self._x.XDefaultRootWindow(self._display))

    def shows_a_window(self) -> bool:
        above, parent, count = ctypes.c_ulong(), ctypes.c_ulong(), ctypes.c_uint()
        children = ctypes.POINTER(ctypes.c_ulong)()
        references = (ctypes.byref(each) for each in (above, parent, children, count))
        if not self._x.XQueryTree(self._display, self._root, *references):
            return False
        return any(self._is_shown(children[number]) for number in range(count.value))

    def _is_shown(self, window: int) -> bool:
        found = _Attributes()
        self._x.XGetWindowAttributes(self._display, ctypes.c_ulong(window), ctypes.byref(found))
        return bool(found.map_state == _VIEWABLE and found.width >= _LEAST_WIDTH)


def start(program: str, data_dir: str) -> tuple[float, float]:
    """Seconds until the window is there, and seconds of processor."""
    display = Display(DISPLAY)
    began = time.monotonic()
    process = subprocess.Popen(
        [program, "--data-dir", data_dir],
        env={"DISPLAY": DISPLAY, "PATH": "/usr/bin:/bin", "HOME": data_dir, "LANG": "C.UTF-8"},
        stderr=subprocess.DEVNULL,
    )
    try:
        while not display.shows_a_window():
            if time.monotonic() - began > _LIMIT_S or process.poll() is not None:
                raise SystemExit("No window was shown.")
            time.sleep(0.005)
        took = time.monotonic() - began
        used = psutil.Process(process.pid).cpu_times()
        return took, used.user + used.system
    finally:
        process.terminate()
        process.wait()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=Path)
    add_options(parser, seed=None)
    options = parser.parse_args()
    record = Record("bundle-start", __doc__)
    screen = subprocess.Popen(["Xvfb", DISPLAY, "-screen", "0", "1280x800x24", "-nolisten", "tcp", "-ac"])
    try:
        time.sleep(2)
        with tempfile.TemporaryDirectory() as folder:
            runs = []
            for _ in range(STARTS):
                runs.append(start(str(options.program.resolve()), folder))
                time.sleep(1)
    finally:
        screen.terminate()
        screen.wait()
    took, busy = zip(*runs, strict=True)
    record.add("the first start, window on the display", "s", took[0])
    record.add("window on the display", "s", took)
    record.add("processor until then", "s", busy)
    record.finish(options.json)


if __name__ == "__main__":
    main()
