"""Lock files of the operating system, so that a process that is killed leaves nothing behind. The file itself stays."""

from __future__ import annotations

import os
import secrets
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout

from app.common.regular_files import refuse_other_than_file

_PRIVATE = 0o600
_LOCK = ".lock"  # ends the name of the lock file beside a folder that is held


class WriterLock:
    """Held from `try_acquire` to `release` by the one process that may write to a data folder."""

    def __init__(self, path: Path) -> None:
        # Not bound to the thread that took it: the window opens the library on one thread and closes it on another.
        self._lock = FileLock(path, mode=_PRIVATE, thread_local=False)
        self._path = path

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def try_acquire(self, patience_s: float = 0.0) -> bool:
        """Takes the lock if nobody has it, or gives it back within `patience_s`. Raises `NotReadable` where something
        else lies there than a file."""
        refuse_other_than_file(self._path)
        try:
            self._lock.acquire(timeout=patience_s)
        except Timeout:
            return False
        return True

    def release(self) -> None:
        self._lock.release()

    def taken_elsewhere(self) -> bool:
        """Whether another process is the writer now."""
        if self.held:
            return False
        try:
            taken = not self.try_acquire()
        except OSError:  # the folder cannot be written to, so this process may only ask
            return _is_locked(Path(self._lock.lock_file))
        if not taken:
            self.release()
        return taken


def _is_locked(path: Path) -> bool:
    """Whether a process holds a lock file that this one may only read. On Windows nobody can tell."""
    if sys.platform == "win32":
        return False
    import fcntl

    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_CLOEXEC | os.O_NONBLOCK)
    except OSError:
        return False
    try:
        fcntl.flock(descriptor, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    finally:
        os.close(descriptor)  # which gives the lock back
    return False


@contextmanager
def exclusively(path: Path) -> Iterator[bool]:
    """Holds a lock file for the time of a block, also against threads of this process; False where it is held already.

    Its folder is made if need be. Raises OSError where that, or the file, cannot be.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path, mode=_PRIVATE)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


@contextmanager
def held_folder(place: Path) -> Iterator[Path]:
    """Makes a new folder in `place` for the time of a block, which `remove_abandoned` leaves alone while this process
    lives. Raises OSError where it cannot be made."""
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder = place / secrets.token_hex(8)
    with exclusively(_lock_of(folder)):  # first: a folder without a lock is nobody's
        folder.mkdir(mode=0o700)
        try:
            yield folder
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    with suppress(OSError):
        _lock_of(folder).unlink(missing_ok=True)


def remove_abandoned(place: Path) -> list[Path]:
    """Removes from `place` the folders of processes that were killed, and whatever else lies there; names it."""
    try:
        names = {path.name.removesuffix(_LOCK) for path in place.iterdir()}
    except OSError:
        return []
    removed = []
    for path in (place / name for name in sorted(names)):
        with suppress(OSError):
            with exclusively(_lock_of(path)) as held:
                if not held:
                    continue
                if path.is_dir() and not path.is_symlink():
                    shutil.rmtree(path)
                else:
                    path.unlink(missing_ok=True)
            removed.append(path)
            _lock_of(path).unlink(missing_ok=True)
    return removed


def _lock_of(folder: Path) -> Path:
    return folder.with_name(folder.name + _LOCK)
