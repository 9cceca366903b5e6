"""Foreign errors of SQLite and the file system, converted into the project's own in one place."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.domain.errors import DamagedCatalogue, EnvironmentFault, StorageFault


@contextmanager
def storage_faults() -> Iterator[None]:
    """Runs a block of storage work; an error of the surroundings leaves it as an `EnvironmentFault`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        fault = convert(error)
        if fault is None:
            raise
        raise fault from error


def convert(error: sqlite3.Error | OSError) -> EnvironmentFault | None:
    """The fault that `error` stands for; None where it is a bug of ours (wrong SQL, a broken constraint)."""
    if isinstance(error, OSError):
        return _convert_os(error)
    code = getattr(error, "sqlite_errorcode", None)
    primary = code & 0xFF if code is not None else None
    match primary:
        case sqlite3.SQLITE_FULL:
            return _disk_full()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return StorageFault(
                "The data folder cannot be written to.", "Check its permissions, or choose another with --data-dir."
            )
        case sqlite3.SQLITE_IOERR:
            return StorageFault("The disk reported an error.", "Check the disk, then start Dragoman again.")
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedCatalogue(
                "The catalogue is damaged.",
                "Move catalogue.sqlite3 out of the data folder and index again; your documents are not touched.",
            )
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageFault("The catalogue is in use by another program.", "Close that program and try again.")
        case _:
            return None


@contextmanager
def index_faults(name: str) -> Iterator[None]:
    """Runs a block of tantivy's or hnswlib's writing: they raise plain errors, whose words are all there is."""
    try:
        yield
    except (ValueError, RuntimeError) as error:
        if "space" in str(error).lower() or "ENOSPC" in str(error):
            raise _disk_full() from error
        raise StorageFault(
            f"The {name} cannot be written ({str(error).splitlines()[0]}).",
            "Start Dragoman again: what is missing in it is made anew from the catalogue.",
        ) from error


def _convert_os(error: OSError) -> EnvironmentFault | None:
    match error.errno:
        case errno.ENOSPC | errno.EDQUOT:
            return _disk_full()
        case errno.EACCES | errno.EPERM | errno.EROFS:
            return StorageFault(
                f"The data folder cannot be written to ({error.filename}).",
                "Check its permissions, or choose another with --data-dir.",
            )
        case errno.EIO:
            return StorageFault("The disk reported an error.", "Check the disk, then start Dragoman again.")
        case errno.ENOTDIR | errno.EEXIST | errno.ENOENT | errno.ENOTEMPTY:
            return StorageFault(
                f"The data folder cannot be used ({error.filename}).", "Choose another with --data-dir."
            )
        case _:
            return None


def _disk_full() -> StorageFault:
    return StorageFault("The disk is full.", "Free some space; Dragoman then goes on where it stopped.")
