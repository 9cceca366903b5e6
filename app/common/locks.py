"""One writer per data folder: an operating system lock, so that a killed process leaves nothing behind."""

from __future__ import annotations

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
