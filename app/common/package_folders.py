"""Documents of Pages, Numbers and Keynote that are saved as a folder, which macOS shows as one file ("package"). What
they say lies in one file there, whose stamp stands for that of the document."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from app.common.true_paths import for_system

_ENDINGS = frozenset({".pages", ".numbers", ".key"})
_MAIN = ("Index.zip", "index.xml.gz", "index.apxl.gz", "index.xml", "index.apxl")


def main_file(folder: Path) -> Path | None:
    """The file with what such a document says; None for any other folder. Raises OSError where it cannot be told."""
    if folder.suffix.casefold() not in _ENDINGS:
        return None
    for name in _MAIN:
        try:
            if stat.S_ISREG(os.lstat(for_system(folder / name)).st_mode):
                return folder / name
        except (FileNotFoundError, NotADirectoryError):
            continue
    return None


def document_at(path: Path, root: Path) -> Path:
    """What may have changed where something happened at `path` below `root`: the folder that may be a document."""
    for folder in reversed(path.parents):
        if folder.suffix.casefold() in _ENDINGS and folder != root and folder.is_relative_to(root):
            return folder
    return path
