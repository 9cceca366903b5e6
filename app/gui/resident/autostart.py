"""Whether Dragoman starts when the person logs in: an entry where the system keeps such things, made and taken away.

Linux and the like: a desktop entry in XDG's autostart folder. macOS: a launch agent. Windows: a value of the user's
Run key. All start it without a window, for the data folder that it was set for.
"""

from __future__ import annotations

import os
import plistlib
import shlex
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

_RUN_KEY = r"HKEY_CURRENT_USER\Software\Microsoft\Windows\CurrentVersion\Run"
_LABEL = "org.dragoman.Dragoman"


def command_line(data_dir: Path) -> list[str]:
    """What starts this very Dragoman again, in the background."""
    # An AppImage is one file, whose contents are mounted elsewhere at each start.
    program = [os.environ.get("APPIMAGE") or _without_terminal(sys.executable)]
    if not getattr(sys, "frozen", False):
        program += ["-m", "app"]
    return [*program, "--data-dir", str(data_dir), "--background"]


def _without_terminal(program: str) -> str:
    """On Windows a program for the terminal opens one; beside it lies the same for the window, where there is one."""
    path = Path(program)
    names = {"dragoman.exe": "dragoman-window.exe", "python.exe": "pythonw.exe"}
    for_window = path.with_name(names.get(path.name.lower(), path.name))
    return str(for_window) if for_window.is_file() else program


class Autostart:
    """`place` is the folder or, on Windows, the key that the system looks into; others are for tests.

    Methods wait for the disk. They raise OSError where the system does not allow it.
    """

    def __init__(self, data_dir: Path, place: Path | None = None, platform: str = sys.platform) -> None:
        self._command = command_line(data_dir)
        self._platform = platform
        self._place = place if place is not None else _usual_place(platform)

    @property
    def file(self) -> Path:
        """The entry; none on Windows."""
        return self._place / (f"{_LABEL}.plist" if self._platform == "darwin" else "dragoman.desktop")

    def is_on(self) -> bool:
        if self._platform == "win32":
            return bool(QSettings(_RUN_KEY, QSettings.Format.NativeFormat).contains("Dragoman"))
        return self.file.is_file()

    def switch(self, on: bool) -> None:
        if self._platform == "win32":
            self._switch_run_key(on)
        elif on:
            self._place.mkdir(parents=True, exist_ok=True)
            written = _agent(self._command) if self._platform == "darwin" else _entry(self._command).encode()
            self.file.write_bytes(written)
        else:
            self.file.unlink(missing_ok=True)

    def _switch_run_key(self, on: bool) -> None:
        key = QSettings(_RUN_KEY, QSettings.Format.NativeFormat)
        if on:
            key.setValue("Dragoman", subprocess.list2cmdline(self._command))
        else:
            key.remove("Dragoman")
        key.sync()
        if key.status() is not QSettings.Status.NoError:
            raise OSError("the registry cannot be written")


def _usual_place(platform: str) -> Path:
    if platform == "darwin":
        return Path.home() / "Library" / "LaunchAgents"
    config = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.GenericConfigLocation)
    return Path(config) / "autostart"


def _entry(command: Sequence[str]) -> str:
    """A desktop entry; its Exec line has quoting rules of its own (Desktop Entry Specification, "The Exec key")."""
    return (
        "[Desktop Entry]\nType=Application\nName=Dragoman\nIcon=dragoman\n"
        f"Exec={' '.join(_quoted(part) for part in command)}\n"
        "X-GNOME-Autostart-enabled=true\n"
    )


def _quoted(part: str) -> str:
    part = part.replace("%", "%%")
    if shlex.quote(part) == part:
        return part
    for sign in ("\\", '"', "`", "$"):
        part = part.replace(sign, f"\\{sign}")
    return '"' + part.replace("\\", "\\\\") + '"'  # the value of a key is unescaped once before


def _agent(command: Sequence[str]) -> bytes:
    return plistlib.dumps({"Label": _LABEL, "ProgramArguments": list(command), "RunAtLoad": True})
