"""Files that a person or another program may have put there, read without ever waiting and never without an end.

Only a regular file is read: a FIFO would block, a device never ends. What was opened is looked at again, for another
thing may have taken the name meanwhile. Links are followed to what they point at, which must be a regular file too.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

from app.common.os_errors import system_reason
from app.domain.messages import Message, Param, message

# Nothing waits for a writer, and no terminal becomes the program's own.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_NOCTTY", 0) | getattr(os, "O_BINARY", 0)


class NotReadable(OSError):
    """There is something else than a file that can be read whole. `reason` says it to a person."""

    def __init__(self, number: int, path: Path, reason: Message) -> None:
        super().__init__(number, os.strerror(number), str(path))
        self.reason = reason


def open_regular_file(path: Path) -> BinaryIO:
    """The regular file at `path`, unbuffered. Raises `NotReadable` where it is something else, else OSError."""
    _require_regular(path.stat().st_mode, path)  # not even opened otherwise: that alone has effects on some devices
    descriptor = os.open(path, _FLAGS)
    try:
        _require_regular(os.fstat(descriptor).st_mode, path)
        return os.fdopen(descriptor, "rb", buffering=0)
    except BaseException:
        os.close(descriptor)
        raise


def refuse_other_than_file(path: Path) -> None:
    """Raises `NotReadable` where something lies at `path` that is no regular file; for libraries that open it
    themselves."""
    with contextlib.suppress(FileNotFoundError, NotADirectoryError):
        _require_regular(path.stat().st_mode, path)


def read_beginning(path: Path, limit: int) -> tuple[bytes, bool]:
    """The first `limit` bytes of the regular file at `path` at most, and whether that is all of it."""
    with open_regular_file(path) as file:
        data = bytearray()
        while len(data) <= limit:  # however fast it grows meanwhile
            block = file.read(min(limit + 1 - len(data), 1 << 20))
            if not block:
                return bytes(data), True
            data += block
        return bytes(data[:limit]), False


def read_regular_file(path: Path, limit: int) -> bytes:
    """The regular file at `path`. Raises `NotReadable` where it has more than `limit` bytes or is something else."""
    data, whole = read_beginning(path, limit)
    if not whole:
        raise NotReadable(errno.EFBIG, path, message("not_readable.too_large", limit=limit))
    return data


def why_unreadable(error: OSError) -> Param:
    """The reason why a file could not be read, for a sentence that names it."""
    return error.reason if isinstance(error, NotReadable) else system_reason(error)


def _require_regular(mode: int, path: Path) -> None:
    if stat.S_ISDIR(mode):
        raise NotReadable(errno.EISDIR, path, message("not_readable.folder"))
    if not stat.S_ISREG(mode):
        raise NotReadable(errno.EINVAL, path, message("not_readable.no_file"))
