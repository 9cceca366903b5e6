"""Files and folders that only their owner may look into, from the moment they are made; and what an older version left
open to others is closed.

On Windows, rights are inherited from the folder, and nothing is done here.
"""

from __future__ import annotations

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

from app.common.paths import DataDir

log = logging.getLogger(__name__)

FILE_MODE = 0o600
FOLDER_MODE = 0o700


def make_private_folder(path: Path) -> None:
    """Makes a folder, and those above it, unless it is there. Raises OSError."""
    path.mkdir(mode=FOLDER_MODE, parents=True, exist_ok=True)


def private_opener(path: str, flags: int) -> int:
    """For `open`: a file that is made is private at once, whatever the process's mask."""
    return os.open(path, flags, FILE_MODE)


def make_private_file(path: Path) -> None:
    """Makes an empty file unless it is there, for a library that opens files with rights of its own choice."""
    never_waiting = getattr(os, "O_NONBLOCK", 0)  # for a reader, where it is a pipe
    os.close(os.open(path, os.O_WRONLY | os.O_CREAT | never_waiting, FILE_MODE))


def close_to_others(data_dir: DataDir) -> int:
    """Takes from others the right to look into what is the library's own; returns in how many places.

    Where a person has other files in the data folder (it may be their home), these and the folder itself stay as they
    are, for the library's own files and folders are closed each by itself. Links are neither changed nor followed.
    """
    if os.name != "posix":
        return 0
    try:
        entries = {entry.name: entry for entry in os.scandir(data_dir.root)}
    except OSError as error:
        log.info("%s cannot be listed: %s", data_dir.root, error)
        return 0
    own = [entry for name, entry in entries.items() if data_dir.is_own(name)]
    alone = len(own) == len(entries)
    closed = _close(data_dir.root) if alone else 0
    if not alone and _others_may_write(data_dir.root):
        log.warning("others may write to %s: choose a folder for the library that is yours alone", data_dir.root)
    for entry in own:
        # Models are nothing personal, and a folder "models" among a person's own files may be one of them.
        if alone or entry.name != data_dir.models.name:
            closed += sum(map(_close, _below(Path(entry.path))))
    return closed


def _below(path: Path) -> Iterator[Path]:
    """A file or folder, and all that is in it; a folder is open to us when what is in it is asked for."""
    yield path
    if path.is_dir() and not path.is_symlink():
        for folder, folders, files in os.walk(path):
            for name in (*folders, *files):
                yield Path(folder, name)


def _close(path: Path) -> int:
    """1 where something had to be changed. What the system does not let us change (a drive without rights) stays."""
    try:
        mode = path.lstat().st_mode
        most = FOLDER_MODE if stat.S_ISDIR(mode) else FILE_MODE if stat.S_ISREG(mode) else None
        if most is None:
            return 0
        wanted = stat.S_IMODE(mode) & most  # what its owner has closed to all writing stays closed
        if stat.S_IMODE(mode) == wanted:
            return 0
        path.chmod(wanted)
    except OSError as error:
        log.info("the rights of %s cannot be changed: %s", path, error)
        return 0
    return 1


def _others_may_write(folder: Path) -> bool:
    mode = folder.stat().st_mode
    return bool(mode & (stat.S_IWGRP | stat.S_IWOTH)) and not mode & stat.S_ISVTX
