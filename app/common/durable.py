"""Files that are on the disk, whole, when a function returns, whatever happens to the process or the power."""

from __future__ import annotations

import os
from pathlib import Path


def write_atomically(path: Path, data: bytes) -> None:
    """Writes a file so that after a crash either the old or the new one is there, whole."""
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    replace_durably(temporary, path)


def replace_durably(temporary: Path, path: Path) -> None:
    """Moves a written and synced file to its place, and syncs the folder where the platform can."""
    os.replace(temporary, path)
    if os.name == "posix":
        descriptor = os.open(path.parent, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
