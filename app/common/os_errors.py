"""What an error of the operating system means for whoever writes to a disk: the one table of error numbers."""

from __future__ import annotations

import errno
import re
from enum import StrEnum


class DiskError(StrEnum):
    """What a disk refuses, as far as a person can do something about it."""

    FULL = "full"  # no room, or no more for this user
    DENIED = "denied"  # permissions, a disk that is read-only, a file that another program holds
    FAILING = "failing"  # the device itself
    MISPLACED = "misplaced"  # a file where a folder should be, the other way round, or nothing


_NUMBER = re.compile(r"\[(?:Errno|WinError) -?\d+\]\s*")
_MEANINGS = {
    DiskError.FULL: (errno.ENOSPC, errno.EDQUOT),
    DiskError.DENIED: (errno.EACCES, errno.EPERM, errno.EROFS, errno.EBUSY),
    DiskError.FAILING: (errno.EIO,),
    DiskError.MISPLACED: (errno.ENOTDIR, errno.EISDIR, errno.EEXIST, errno.ENOENT, errno.ENOTEMPTY),
}
_BY_NUMBER = {number: meaning for meaning, numbers in _MEANINGS.items() for number in numbers}


def disk_error(error: OSError) -> DiskError | None:
    """What `error` says of the disk; None where it says nothing of it."""
    return _BY_NUMBER.get(error.errno) if error.errno is not None else None


def system_reason(error: OSError) -> str:
    """The system's own words for an error, without the path."""
    return error.strerror or in_words(error)


def in_words(error: BaseException) -> str:
    """What an error says, without numbers that mean nothing to a person; its kind where it says nothing."""
    return _NUMBER.sub("", str(error)).strip() or type(error).__name__
