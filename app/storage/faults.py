"""Foreign errors of SQLite, the file system and the indexes, converted into the project's own in one place."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from app.common.os_errors import DiskError, disk_error
from app.common.regular_files import NotReadable
from app.common.shortage import shortage
from app.domain.errors import DamagedCatalogue, EnvironmentFault, StorageFault
from app.domain.messages import Message, message

# What reading a damaged catalogue may raise; an error whose words are damaged too cannot be decoded.
OF_DAMAGE = (sqlite3.DatabaseError, OverflowError, UnicodeDecodeError)
_CHECK_PERMISSIONS = message("storage.check_permissions")


@contextmanager
def storage_faults() -> Iterator[None]:
    """Runs a block of storage work; an error of the surroundings leaves it as an `EnvironmentFault`."""
    try:
        yield
    except (sqlite3.Error, OSError) as error:
        fault = convert(error) or shortage(error)
        if fault is None:
            raise
        raise fault from error
    except EnvironmentFault:
        raise
    except (MemoryError, RuntimeError, ImportError, ValueError) as error:
        fault = shortage(error)
        if fault is None:
            raise
        raise fault from error


@contextmanager
def index_faults(index: Message) -> Iterator[None]:
    """Runs a block of tantivy's or hnswlib's writing: they raise plain errors, whose words are all there is. `index` is
    what the index is called."""
    try:
        yield
    except BaseException as error:
        if not (isinstance(error, ValueError | RuntimeError | MemoryError) or is_panic(error)):
            raise
        if "No space left" in str(error) or "ENOSPC" in str(error):
            raise _disk_full() from error
        said = message("storage.index_not_writable", index=index, why=(str(error) or "?").splitlines()[0])
        raise StorageFault(said, message("storage.index_is_made_anew")) from error


def is_panic(error: BaseException) -> bool:
    """Whether it is a panic of a library in Rust, which Python takes for no Exception."""
    return type(error).__name__ == "PanicException"


def convert(error: sqlite3.Error | OSError) -> EnvironmentFault | None:
    """The fault that `error` stands for; None where it is a bug of ours (wrong SQL, a broken constraint)."""
    return _convert_os(error) if isinstance(error, OSError) else _convert_sqlite(error)


def _convert_sqlite(error: sqlite3.Error) -> EnvironmentFault | None:
    code = getattr(error, "sqlite_errorcode", None)
    match code & 0xFF if code is not None else None:
        case sqlite3.SQLITE_FULL:
            return _disk_full()
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN | sqlite3.SQLITE_PERM | sqlite3.SQLITE_AUTH:
            return StorageFault(message("storage.not_writable"), _CHECK_PERMISSIONS)
        case sqlite3.SQLITE_IOERR:
            return _disk_failing()
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return DamagedCatalogue(message("storage.catalogue_damaged"), message("storage.repair"))
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return StorageFault(message("storage.catalogue_in_use"), message("storage.close_other_program"))
        case _:
            return None


def _convert_os(error: OSError) -> EnvironmentFault | None:
    if isinstance(error, NotReadable):
        said = message("storage.no_file_of_ours", path=str(error.filename), why=error.reason)
        return StorageFault(said, message("storage.move_it_away"))
    match disk_error(error):
        case DiskError.FULL:
            return _disk_full()
        case DiskError.DENIED:
            return StorageFault(message("storage.path_not_writable", path=str(error.filename)), _CHECK_PERMISSIONS)
        case DiskError.FAILING:
            return _disk_failing()
        case DiskError.MISPLACED:
            said = message("storage.path_not_usable", path=str(error.filename))
            return StorageFault(said, message("storage.choose_another_folder"))
        case None:
            return None


def _disk_full() -> StorageFault:
    return StorageFault(message("disk.full"), message("storage.free_some_space"))


def _disk_failing() -> StorageFault:
    return StorageFault(message("disk.failing"), message("storage.check_the_disk"))
