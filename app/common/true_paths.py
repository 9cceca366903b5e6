"""Paths as the system itself spells them, and in the form in which it takes them however long they are.

Where capitals do not count, or letters may be composed in two ways, one folder has many names. Events and listings
bring the one that is on the disk, so what a person has typed or chosen is kept as that.
"""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from pathlib import Path

# Windows takes 260 characters as they are, of which a folder needs twelve for a name within.
_LONGEST = 240
_EXTENDED, _EXTENDED_SHARE, _SHARE = "\\\\?\\", "\\\\?\\UNC\\", "\\\\"
_GETPATH = 50  # F_GETPATH of macOS
_LONGEST_ON_MACOS = 1024


def true_path(path: Path) -> Path:
    """What is at `path`, with links followed, as it is spelt on the disk. Raises OSError where nothing is."""
    found = path.resolve(strict=True)  # which on Windows brings the spelling as well
    return _spelt_on_macos(found) if sys.platform == "darwin" else found


def for_system(path: Path) -> str:
    """The path for a call of the operating system: on Windows a long one in the form that has no limit."""
    return extended(str(path)) if sys.platform == "win32" else str(path)


def extended(path: str) -> str:
    """A path of Windows as it takes it whatever the length: as it is where it is short, relative, or such a one."""
    if len(path) < _LONGEST or path.startswith(_EXTENDED):
        return path
    if path.startswith(_SHARE):
        return _EXTENDED_SHARE + path.removeprefix(_SHARE)
    return _EXTENDED + path if path[1:3] == ":\\" else path


def for_narrow_calls(path: Path) -> str | bytes:
    """The path for a library that opens files by names of single bytes: on Windows in the code page of this process.
    That is UTF-8 in the bundle, whose manifest says so; elsewhere what it has no letters for cannot be opened."""
    if sys.platform == "win32":
        with suppress(UnicodeEncodeError):
            return str(path).encode("mbcs", "strict")
    return str(path)


def _spelt_on_macos(path: Path) -> Path:
    if sys.platform == "win32":
        return path
    import fcntl

    try:
        descriptor = os.open(path, os.O_RDONLY)
    except OSError:  # it is there, and may not be looked into
        return path
    try:
        told = fcntl.fcntl(descriptor, _GETPATH, bytes(_LONGEST_ON_MACOS))
    except OSError:
        return path
    finally:
        os.close(descriptor)
    spelt = os.fsdecode(told.split(b"\0", 1)[0])
    return Path(spelt) if spelt else path
