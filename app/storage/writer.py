"""The place of a data folder's one writer: its lock, and with it the catalogue open for writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.common.locks import WriterLock
from app.common.paths import DataDir

if TYPE_CHECKING:  # a search is to start fast
    from app.storage.catalogue import Catalogue


class Writer:
    """Held from `take` to `close`, by one process at a time."""

    def __init__(self, lock: WriterLock, catalogue: Catalogue) -> None:
        self._lock = lock
        self.catalogue = catalogue

    @classmethod
    def take(cls, data_dir: DataDir, patience_s: float = 0.0) -> Writer | None:
        """The writer's place; None where another process has it and does not give it back within `patience_s`.

        Raises what SQLite and the file system raise, and `EnvironmentFault` where the catalogue cannot be used.
        """
        lock = WriterLock(data_dir.lock)
        if not lock.try_acquire(patience_s):
            return None
        try:
            from app.storage.catalogue import Catalogue

            return cls(lock, Catalogue(data_dir.catalogue))
        except BaseException:
            lock.release()
            raise

    @staticmethod
    def is_taken(data_dir: DataDir) -> bool:
        """Whether somebody has that place now."""
        return WriterLock(data_dir.lock).taken_elsewhere()

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the catalogue, then lets others write."""
        self.catalogue.close()
        self._lock.release()
