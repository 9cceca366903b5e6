"""A file opened once, without waiting for it: what is looked at, hashed and handed to a worker is one and the same.

Whatever has taken the file's place since it was found (a pipe, a device, a link, a folder) is refused, not read.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
import time
from pathlib import Path

from app.common.online_only import is_online_only
from app.common.os_errors import system_reason
from app.common.package_folders import main_file
from app.common.shortage import shortage
from app.common.stamps import stamp_of_status
from app.common.true_paths import for_system
from app.domain.documents import FileStamp
from app.domain.errors import EnvironmentFault, UnreadableFile
from app.domain.messages import Message, message

# Nothing waits for a writer, no link is followed, no terminal becomes the program's own, no other process gets it.
_FLAGS = os.O_RDONLY
for _name in ("O_NONBLOCK", "O_NOFOLLOW", "O_CLOEXEC", "O_NOCTTY"):
    _FLAGS |= getattr(os, _name, 0)

# Clocks of file systems go by ticks: what is written twice within one has the same stamp both times. The longest are of
# 10 ms; those of FAT and of some shares, of a second or two, are not waited for.
_TICK_S = 0.02


class OpenedFile:
    """A regular file, or the one with what a document says that is a folder, open for reading from its creation to
    `close`. Raises `UnreadableFile`.

    `stamp` is what it was when it was opened; `descriptor` may be used by one thread at a time.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            status = os.lstat(for_system(path))
            if stat.S_ISDIR(status.st_mode) and (main := main_file(path)) is not None:
                path, status = main, os.lstat(for_system(main))
            _require_regular(status)  # opening alone has effects on some devices
            self.descriptor = _open(path)
        except OSError as error:
            raise _refusal(error) from error
        try:
            status = os.fstat(self.descriptor)
            _require_regular(status)
            if (fresh_s := _TICK_S - _age_s(status)) > 0:
                time.sleep(fresh_s)
                status = os.fstat(self.descriptor)
            self.stamp: FileStamp = stamp_of_status(status)
        except BaseException as error:
            self.close()
            if isinstance(error, OSError):
                raise _refusal(error) from error
            raise

    def __enter__(self) -> OpenedFile:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        os.close(self.descriptor)

    @property
    def changed(self) -> bool:
        """Whether it is another than when it was opened: longer, shorter, or written to."""
        return stamp_of_status(os.fstat(self.descriptor)) != self.stamp


def _refusal(error: OSError) -> UnreadableFile | EnvironmentFault:
    """Of the file; or of the whole program, where it may open none."""
    return shortage(error) or UnreadableFile(unreadable_reason(error))


def _age_s(status: os.stat_result) -> float:
    """How long ago the file was changed the last time, by this computer's clock; much, where that was in the future."""
    age_s = time.time() - max(status.st_mtime_ns, status.st_ctime_ns) / 1e9
    return age_s if age_s >= 0 else 1.0


def _require_regular(status: os.stat_result) -> None:
    """A file whose content is here; reading another would wait, or download it."""
    mode = status.st_mode
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    if stat.S_ISLNK(mode):
        raise UnreadableFile(message("unreadable.link"))
    if not stat.S_ISREG(mode):
        raise UnreadableFile(message("unreadable.special"))
    if is_online_only(status):
        raise UnreadableFile(message("unreadable.online_only"))


if sys.platform == "win32":

    def _open(path: Path) -> int:
        """Shared with everyone: a file that is being read may be renamed and deleted, as elsewhere."""
        import _winapi
        import msvcrt

        share_all = 0x7
        handle = _winapi.CreateFile(
            for_system(path), _winapi.GENERIC_READ, share_all, 0, _winapi.OPEN_EXISTING, 0, _winapi.NULL
        )
        return msvcrt.open_osfhandle(handle, os.O_RDONLY | os.O_BINARY | os.O_NOINHERIT)

else:

    def _open(path: Path) -> int:
        return os.open(path, _FLAGS)


def unreadable_reason(error: OSError) -> Message:
    """What the operating system said."""
    if isinstance(error, FileNotFoundError):
        return message("unreadable.gone")
    if isinstance(error, PermissionError):
        return message("unreadable.forbidden")
    if isinstance(error, IsADirectoryError):
        return message("unreadable.folder")
    if error.errno == errno.ELOOP:
        return message("unreadable.link")
    if error.errno == errno.EIO:
        return message("unreadable.disk_error")
    return message("file.cannot_be_read", why=system_reason(error))
