"""The program that the person has for PDFs, as the system knows it. Asks the system, so it may wait: never on the
window's thread. What cannot be found out is None, and the file is then opened as any other is."""

from __future__ import annotations

import configparser
import logging
import os
import plistlib
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from app.common.regular_files import read_regular_file
from app.common.viewers import Program, program_of_entry, program_of_windows

log = logging.getLogger(__name__)

_PDF = "application/pdf"
_PATIENCE_S = 3.0
_LARGEST = 1 << 20  # bytes of a file of the desktop's
_HANDLERS = "Library/Preferences/com.apple.LaunchServices/com.apple.launchservices.secure.plist"


def default_viewer() -> Program | None:
    """The person's program for PDFs."""
    try:
        if sys.platform == "win32":
            return _of_windows()
        if sys.platform == "darwin":
            return _of_macos(Path.home() / _HANDLERS)
        return _of_linux()
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        log.info("the program for PDFs is not known: %s", type(error).__name__)
        return None


def _of_linux() -> Program | None:
    asked = shutil.which("xdg-mime")
    if asked is None:
        return None
    told = subprocess.run([asked, "query", "default", _PDF], capture_output=True, text=True, timeout=_PATIENCE_S)
    id_ = told.stdout.strip().split(";")[0]
    file = next((found for found in _entries(id_) if found.is_file()), None) if id_.endswith(".desktop") else None
    return None if file is None else program_of_entry(id_, _exec_line(file))


def _entries(id_: str) -> Iterator[Path]:
    """Where an entry of this name may lie: a dash may stand for a folder."""
    home = os.environ.get("XDG_DATA_HOME") or str(Path.home() / ".local/share")
    for folder in (home, *(os.environ.get("XDG_DATA_DIRS") or "/usr/local/share:/usr/share").split(":")):
        names = [id_, *(id_.replace("-", "/", count) for count in range(1, id_.count("-") + 1))]
        yield from (Path(folder) / "applications" / name for name in names)


def _exec_line(file: Path) -> list[str]:
    entry = configparser.RawConfigParser(strict=False, delimiters=("=",), comment_prefixes=("#",))
    entry.read_string(read_regular_file(file, _LARGEST).decode("utf-8", "replace"))
    return shlex.split(entry.get("Desktop Entry", "Exec", fallback=""))


def _of_windows() -> Program | None:
    if sys.platform != "win32":
        return None
    import winreg

    choice = r"Software\Microsoft\Windows\CurrentVersion\Explorer\FileExts\.pdf\UserChoice"
    with winreg.OpenKey(winreg.HKEY_CURRENT_USER, choice) as key:
        program_id = str(winreg.QueryValueEx(key, "ProgId")[0])
    command = winreg.QueryValue(winreg.HKEY_CLASSES_ROOT, rf"{program_id}\shell\open\command")
    return program_of_windows(os.path.expandvars(command))


def _of_macos(handlers: Path) -> Program | None:
    """Programs are started by their bundle identifiers there."""
    kept = plistlib.loads(read_regular_file(handlers, _LARGEST))
    for handler in kept.get("LSHandlers", ()):
        if handler.get("LSHandlerContentType") == "com.adobe.pdf":
            id_ = str(handler.get("LSHandlerRoleAll") or handler.get("LSHandlerRoleViewer") or "").lower()
            return Program((id_,), ("open", "-b", id_), 3) if id_ else None
    return None
