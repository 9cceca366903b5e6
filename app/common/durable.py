"""Files that are on the disk, whole, when a function returns, whatever happens to the process or the power."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

from app.common.private_files import private_opener

_PAUSES_S = (0.01, 0.02, 0.05, 0.1, 0.2, 0.3, 0.4)


def write_atomically(path: Path, data: bytes) -> None:
    """Writes a file, for its owner alone, so that after a crash either the old or the new one is there, whole."""
    temporary = path.with_name(path.name + ".new")
    with open(temporary, "wb", opener=private_opener) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace_durably(temporary, path)


def replace_durably(temporary: Path, path: Path) -> None:
    """Moves a written and synced file to its place, also where another is."""
    replace_patiently(temporary, path)
    sync_folder(path.parent)


def replace_patiently(source: Path, path: Path) -> None:
    """Moves a file or folder to `path`, where another may be. On Windows that is refused while a program has one of
    them open, as those that look for viruses have what is new: then it is tried again for a second. Raises OSError."""
    for pause_s in _PAUSES_S if sys.platform == "win32" else ():
        try:
            os.replace(source, path)
            return
        except PermissionError:
            time.sleep(pause_s)
    os.replace(source, path)


def sync_file(path: Path) -> None:
    """Makes sure that a file's bytes are on the disk."""
    with path.open("rb+") as file:  # Windows syncs only what is open for writing
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes sure that the names in a folder are on the disk, where the platform can."""
    if os.name == "posix":
        only_folder = getattr(os, "O_DIRECTORY", 0)  # a pipe would be waited for
        descriptor = os.open(folder, os.O_RDONLY | only_folder)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
