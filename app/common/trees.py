"""Trees of folders that others may have nested: walked and removed without recursion, which Python's own means end with
an exception a thousand deep. Links are not followed."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Iterator
from pathlib import Path


def is_real_folder(entry: os.DirEntry[str]) -> bool:
    """Whether it is a folder, and neither a link to one nor what Windows calls a junction, which may lead in a circle.
    Raises OSError where the system does not tell."""
    if not entry.is_dir(follow_symlinks=False):
        return False
    if sys.platform == "win32":
        return entry.stat(follow_symlinks=False).st_reparse_tag != stat.IO_REPARSE_TAG_MOUNT_POINT
    return True


def walk_tree(root: Path) -> Iterator[tuple[Path, list[os.DirEntry[str]]]]:
    """Each folder at and below `root`, one before those that it holds, with its entries that are no folders. What
    cannot be listed holds nothing."""
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        try:
            with os.scandir(folder) as listing:
                entries = list(listing)
        except OSError:
            entries = []
        others = []
        for entry in entries:
            if is_real_folder(entry):
                waiting.append(Path(entry.path))
            else:
                others.append(entry)
        yield folder, others


def remove_tree(root: Path) -> None:
    """Removes a folder with all that is in it. Raises OSError where something cannot be removed."""
    folders = []
    for folder, entries in walk_tree(root):
        folders.append(folder)
        for entry in entries:
            os.unlink(entry.path)
    for folder in reversed(folders):
        folder.rmdir()
