"""inotify's three system calls, through the C library, as inotify(7) describes them. Linux alone has them."""

from __future__ import annotations

import ctypes
import errno
import os
import sys
from enum import IntFlag


class Mask(IntFlag):
    """What an event says, and what is asked for."""

    MODIFY = 0x2
    ATTRIB = 0x4
    CLOSE_WRITE = 0x8
    MOVED_FROM = 0x40
    MOVED_TO = 0x80
    CREATE = 0x100
    DELETE = 0x200
    DELETE_SELF = 0x400
    MOVE_SELF = 0x800
    UNMOUNT = 0x2000  # told without being asked for, like the next two
    Q_OVERFLOW = 0x4000
    IGNORED = 0x8000
    ONLYDIR = 0x1000000
    DONT_FOLLOW = 0x2000000
    EXCL_UNLINK = 0x4000000
    ISDIR = 0x40000000


_WANTED = (
    Mask.MODIFY
    | Mask.ATTRIB
    | Mask.CLOSE_WRITE
    | Mask.MOVED_FROM
    | Mask.MOVED_TO
    | Mask.CREATE
    | Mask.DELETE
    | Mask.DELETE_SELF
    | Mask.MOVE_SELF
    | Mask.ONLYDIR
    | Mask.DONT_FOLLOW
    | Mask.EXCL_UNLINK
)
_library = ctypes.CDLL(None, use_errno=True)


def open_inotify() -> int:
    """A queue's descriptor, which does not block. Raises OSError (EMFILE where there are too many)."""
    if sys.platform != "linux":
        raise OSError(errno.ENOSYS, os.strerror(errno.ENOSYS))
    return _checked(_library.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC))


def add_watch(queue: int, path: str) -> int:
    """Has the queue told what happens to a folder and its entries; the watch's number, which is the same as before
    where the folder is watched already. Raises OSError (ENOSPC where there are too many)."""
    return _checked(_library.inotify_add_watch(queue, os.fsencode(path), ctypes.c_uint32(_WANTED)))


def remove_watch(queue: int, watch: int) -> None:
    """Ends a watch, which may have ended already."""
    _library.inotify_rm_watch(queue, watch)


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        why = "no more folders can be watched" if number == errno.ENOSPC else os.strerror(number)
        raise OSError(number, why)
    return result
