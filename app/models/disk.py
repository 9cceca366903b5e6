"""What the package asks of the disk: durable writes, digests, room, and errors in the program's own words."""

from __future__ import annotations

import errno
import hashlib
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from app.domain.errors import StorageFault

if sys.platform == "win32":
    import msvcrt
else:
    import fcntl

_BLOCK = 1 << 20
_MARGIN = 1.05  # of what is needed: file systems need room of their own


@contextmanager
def disk_faults() -> Iterator[None]:
    """Runs a block of work on models; what the disk refuses leaves it as a `StorageFault`."""
    try:
        yield
    except OSError as error:
        raise _convert(error) from error


def _convert(error: OSError) -> StorageFault:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return StorageFault(
                "The disk is full.", "Make room, then try again: what has been downloaded of a model is kept."
            )
        case errno.EACCES | errno.EPERM | errno.EROFS | errno.EBUSY:
            return StorageFault(
                f"The folder of models cannot be written to ({error.filename}).",
                "Close other windows of Dragoman, check the folder's permissions, and try again.",
            )
        case errno.EIO:
            return StorageFault("The disk reported an error.", "Check the disk, then try again.")
        case _:
            return StorageFault(
                f"The folder of models cannot be used ({error.strerror or error}: {error.filename}).",
                "Check the data folder, or choose another with --data-dir.",
            )


def in_words(size: int) -> str:
    """A number of bytes as people read it."""
    for unit, bytes_ in (("GB", 10**9), ("MB", 10**6), ("kB", 10**3)):
        if size >= bytes_:
            return f"{size / bytes_:.1f} {unit}"
    return f"{size} bytes"


def require_room(folder: Path, size: int) -> None:
    """Raises `StorageFault` where `size` bytes and 5 % do not fit on the disk of `folder`."""
    while not folder.exists():
        folder = folder.parent
    needed = int(size * _MARGIN)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise StorageFault(
            f"The disk has {in_words(free)} left, and {in_words(needed)} are needed.",
            "Make room, or choose a data folder on another disk with --data-dir.",
        )


def sha256_of(path: Path, step: Callable[[int], None]) -> str:
    """The SHA-256 of a file's bytes; `step` is told how many were read, time and again."""
    digest = hashlib.sha256()
    for block in _blocks(path, step):
        digest.update(block)
    return digest.hexdigest()


def git_blob_of(path: Path, step: Callable[[int], None]) -> str:
    """The name that git gives to a file's bytes: the hub's etag of a small file."""
    digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
    for block in _blocks(path, step):
        digest.update(block)
    return digest.hexdigest()


def _blocks(path: Path, step: Callable[[int], None]) -> Iterator[bytes]:
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            step(len(block))
            yield block


def write_durably(path: Path, data: bytes) -> None:
    """Writes a file so that after a crash either the old or the new one is there, whole."""
    temporary = path.with_name(path.name + ".new")
    with temporary.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    os.replace(temporary, path)
    sync_folder(path.parent)


def sync_file(path: Path) -> None:
    """Makes sure that a file's bytes are on the disk."""
    with path.open("rb+") as file:  # Windows syncs only what is open for writing
        os.fsync(file.fileno())


def sync_folder(folder: Path) -> None:
    """Makes sure that the names in a folder are on the disk, where the platform can."""
    if os.name == "posix":
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


@contextmanager
def lock(path: Path) -> Iterator[bool]:
    """Holds a lock file for the time of a block, also against threads of this process; False where it is held already.

    The system lets go of it when a process ends, however it ends. The file stays.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("ab") as file:
        try:
            _lock(file.fileno())
        except OSError as error:
            if error.errno not in (errno.EACCES, errno.EAGAIN, errno.EDEADLK):
                raise
            yield False
            return
        yield True


if sys.platform == "win32":

    def _lock(descriptor: int) -> None:
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def remove_tree(folder: Path) -> None:
    """Removes a folder with all that is in it; one that is not there is removed already."""
    if folder.exists():
        shutil.rmtree(folder)


def files_under(folder: Path) -> list[Path]:
    """All files below a folder, those in hidden folders too."""
    return sorted(path for path in folder.rglob("*") if path.is_file())
