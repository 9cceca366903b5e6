"""The place of a data folder's one writer: its lock, and with it the catalogue open for writing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from app.common.locks import WriterLock
from app.common.paths import DataDir
from app.common.private_files import close_to_others
from app.domain.errors import EnvironmentFault, LibraryLocked, StorageFault
from app.domain.messages import message
from app.storage.faults import storage_faults
from app.storage.leftovers import remove_leftovers
from app.storage.read_pool import is_ready

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

        Before anything is opened, the folder is put in order: closed to others, and without what a kill has left.

        Raises what SQLite and the file system raise, and `EnvironmentFault` where the catalogue cannot be used.
        """
        lock = WriterLock(data_dir.lock)
        if not lock.try_acquire(patience_s):
            return None
        try:
            from app.storage.catalogue import Catalogue

            close_to_others(data_dir)
            remove_leftovers(data_dir)
            return cls(lock, Catalogue(data_dir.catalogue))
        except BaseException:
            lock.release()
            raise

    @classmethod
    def take_or_why(
        cls, data_dir: DataDir, patience_s: float = 0.0, *, read_only: bool = False
    ) -> Writer | EnvironmentFault:
        """The place, or why this process can only read what there is: another has the place, or nothing can be written
        here. With `read_only` it is left to others, unless there is nothing to be read yet, which is made first.

        Raises an `EnvironmentFault` where there is nothing to be read.
        """
        locked = LibraryLocked(message("library.written_elsewhere"), message("library.close_it_first"))
        try:
            with storage_faults():
                if read_only and is_ready(data_dir.catalogue):
                    close_to_others(data_dir)  # an old one, which nobody may write to for long
                    return locked
                return cls.take(data_dir, patience_s) or locked
        except StorageFault as fault:
            with storage_faults():
                if is_ready(data_dir.catalogue):
                    return fault
            raise

    @staticmethod
    def is_taken(data_dir: DataDir) -> bool:
        """Whether somebody has that place now."""
        return WriterLock(data_dir.lock).taken_elsewhere()

    @property
    def is_open(self) -> bool:
        """Whether it was not closed yet."""
        return self._lock.held

    def __enter__(self) -> Writer:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Closes the catalogue, then lets others write."""
        self.catalogue.close()
        self._lock.release()
