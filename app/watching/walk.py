"""A walk through a folder: every file that is not left out, with its stamp, and every place that cannot be read."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.common.os_errors import system_reason
from app.domain.documents import FileStamp
from app.domain.messages import Message, message
from app.watching.rules import IgnoreRules


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to be read."""

    path: Path
    stamp: FileStamp


@dataclass(frozen=True, slots=True)
class UnreadablePlace:
    """A folder or file that the operating system does not let us look at."""

    path: Path
    reason: Message


def stamp_of(path: Path) -> FileStamp:
    """The stamp of a regular file. Raises OSError when there is none."""
    status = path.lstat()
    return FileStamp(status.st_size, status.st_mtime_ns)


def walk(start: Path, rules: IgnoreRules) -> Iterator[FoundFile | UnreadablePlace]:
    """All files at and below `start`, in the order of their names. Symbolic links are not followed, so that nothing
    is met twice and no circle is walked."""
    try:
        with os.scandir(start) as listing:
            entries = sorted(listing, key=lambda entry: entry.name)
    except OSError as error:
        yield UnreadablePlace(start, message("place.folder_cannot_be_opened", why=system_reason(error)))
        return
    for entry in entries:
        path = Path(entry.path)
        try:
            is_folder = entry.is_dir(follow_symlinks=False)
            if not is_folder and not entry.is_file(follow_symlinks=False):
                continue
            if rules.reason(path, is_folder=is_folder) is not None:
                continue
            if is_folder:
                yield from walk(path, rules)
            else:
                status = entry.stat(follow_symlinks=False)
                yield FoundFile(path, FileStamp(status.st_size, status.st_mtime_ns))
        except FileNotFoundError:
            continue  # gone since the listing; its event will follow
        except OSError as error:
            yield UnreadablePlace(path, message("place.file_cannot_be_looked_at", why=system_reason(error)))
