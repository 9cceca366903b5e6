"""Lock files of the operating system, so that a process that is killed leaves nothing behind. The file itself stays."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout


class WriterLock:
    """Held from `try_acquire` to `release` by the one process that may write to a data folder."""

    def __init__(self, path: Path) -> None:
        # Not bound to the thread that took it: the window opens the library on one thread and closes it on another.
        self._lock = FileLock(path, thread_local=False)

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._lock.is_locked

    def try_acquire(self, patience_s: float = 0.0) -> bool:
        """Takes the lock if nobody has it, or gives it back within `patience_s`."""
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
        if self.try_acquire():
            self.release()
            return False
        return True


@contextmanager
def exclusively(path: Path) -> Iterator[bool]:
    """Holds a lock file for the time of a block, also against threads of this process; False where it is held already.

    Its folder is made if need be. Raises OSError where that, or the file, cannot be.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    lock = FileLock(path)
    try:
        lock.acquire(blocking=False)
    except Timeout:
        yield False
        return
    try:
        yield True
    finally:
        lock.release()
