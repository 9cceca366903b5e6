"""What tells cheaply whether a file has changed, from the operating system's answer to stat. The only place that makes
stamps, so that one taken by path and one taken of an open file agree."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from app.common.true_paths import for_system
from app.domain.documents import FileStamp

_LARGEST = 2**63 - 1  # that the catalogue can hold


def stamp_of_status(status: os.stat_result) -> FileStamp:
    """The stamp of a file with this status, whichever call gave it.

    A time outside of what 64 bits hold (a clock that went mad) is the nearest that they do; an inode of more bits is
    cut. On Windows, what the call names the time of change is that of creation, and a listing gives no inodes.
    """
    changed_ns = None if sys.platform == "win32" else _held(status.st_ctime_ns)
    return FileStamp(status.st_size, _held(status.st_mtime_ns), changed_ns, status.st_ino & _LARGEST or None)


def stamp_of(path: Path) -> FileStamp:
    """The stamp of what lies at `path`, a link itself not followed. Raises OSError when there is nothing."""
    return stamp_of_status(os.lstat(for_system(path)))


def stamp_if_there(path: Path) -> FileStamp | None:
    """The same; None where nothing is to be seen there."""
    try:
        return stamp_of(path)
    except OSError:
        return None


def _held(time_ns: int) -> int:
    return max(-_LARGEST, min(_LARGEST, time_ns))
