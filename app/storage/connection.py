"""How a SQLite connection is opened here: WAL, foreign keys, paths that need not be valid Unicode, comparison without
case beyond ASCII."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from app.common.private_files import make_private_file
from app.common.regular_files import refuse_other_than_file

# A file name on Linux is any bytes, on Windows any 16-bit units. Python carries the odd ones as lone surrogates;
# stored with the matching error handler they come back exactly as they were.
_ODD_NAMES = "surrogatepass" if os.name == "nt" else "surrogateescape"


def encode_path(path: Path | str) -> bytes:
    """A path as bytes, to be bound as CAST(? AS TEXT)."""
    return str(path).encode("utf-8", _ODD_NAMES)


def path_bounds(place: Path) -> tuple[bytes, bytes]:
    """What every path below `place` lies between, in the order of bytes."""
    prefix = encode_path(place / "_")[:-1]
    return prefix, prefix[:-1] + bytes([prefix[-1] + 1])


def _decode_text(stored: bytes) -> str:
    return stored.decode("utf-8", _ODD_NAMES)


def literally(text: str) -> str:
    """Text as part of a LIKE pattern with ESCAPE '!'."""
    return text.replace("!", "!!").replace("%", "!%").replace("_", "!_")


def folded(text: str | None) -> str:
    """Text without its case, in whatever script; in SQL as well."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", text or "").casefold())


def folded_path(path: bytes | str) -> bytes:
    """A path without its case, parted by slashes; in SQL as well, of a path that is cast to BLOB."""
    text = path if isinstance(path, str) else _decode_text(path)
    return encode_path(folded(text.replace(os.sep, "/")))


# What SQLite says where it cannot make the files that it keeps beside a catalogue.
_NOT_TO_BE_MADE = (sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY)


class Connection(sqlite3.Connection):
    """`frozen_stamp` is that of the file where it was opened as one that nobody writes to."""

    frozen_stamp: tuple[int, ...] | None = None


def connect(path: Path, *, read_only: bool) -> Connection:
    """An autocommitting connection; transactions are explicit, see `transaction`.

    To read, SQLite makes two files beside the catalogue where they are not. Where that is not allowed, as on a disk
    that is read-only, nobody is writing either, and the catalogue is read as one that does not change.
    """
    if not read_only:
        with suppress(OSError):  # then SQLite cannot make it either, and says why
            make_private_file(path)  # what SQLite makes beside it has the same rights
        return _prepared(connect_bare(path, read_only=False), writing=True)
    try:
        return _prepared(connect_bare(path, read_only=True))
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF not in _NOT_TO_BE_MADE or not path.exists() or is_written_to(path):
            raise
    return connect_frozen(path)


def connect_frozen(path: Path) -> Connection:
    """A connection to read a catalogue that nobody has open for writing: no file is made beside it."""
    stamp = _stamp(path)
    connection = _prepared(_opened(path, "mode=ro&immutable=1"))
    connection.frozen_stamp = stamp
    return connection


def is_outdated(connection: Connection, path: Path) -> bool:
    """Whether somebody does write to what was opened as frozen: what the connection gives then is not to be trusted."""
    return connection.frozen_stamp is not None and (connection.frozen_stamp != _stamp(path) or is_written_to(path))


def is_written_to(path: Path) -> bool:
    """Whether there is something that has not reached the catalogue's own file."""
    try:
        return path.with_name(f"{path.name}-wal").stat().st_size > 0
    except FileNotFoundError:
        return False


def _stamp(path: Path) -> tuple[int, ...]:
    found = path.stat()
    return found.st_mtime_ns, found.st_size, found.st_ino


def _prepared(connection: Connection, *, writing: bool = False) -> Connection:
    try:
        connection.execute("PRAGMA schema_version")  # opens the file, which SQLite puts off
        if writing:
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL, not NORMAL: the indexes' checkpoints must never be ahead of the catalogue, power cut or not.
            connection.execute("PRAGMA synchronous = FULL")
            # What is deleted is overwritten, not merely let go.
            connection.execute("PRAGMA secure_delete = ON")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32768")
        # What does not fit into that while rows are sorted is text of documents as well: never a file elsewhere.
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def connect_bare(path: Path, *, read_only: bool) -> Connection:
    """The same without a statement that was run, which a damaged schema would not allow. Raises `NotReadable` where
    something else lies there than a file."""
    return _opened(path, "mode=ro" if read_only else "mode=rwc")


def _opened(path: Path, how: str) -> Connection:
    for end in ("", "-wal", "-shm"):
        refuse_other_than_file(path.with_name(path.name + end))  # SQLite would wait for a pipe
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?{how}",
        uri=True,
        timeout=15.0,
        isolation_level=None,
        check_same_thread=False,
        factory=Connection,
    )
    connection.text_factory = _decode_text
    register_functions(connection)
    return connection


def register_functions(connection: sqlite3.Connection) -> None:
    """Functions of ours that SQL may call."""
    for function in (folded, folded_path):
        connection.create_function(function.__name__, 1, function, deterministic=True)


@contextmanager
def transaction(connection: sqlite3.Connection) -> Iterator[None]:
    """All of the block's writes, or none."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:  # a full disk ends it by itself
            connection.execute("ROLLBACK")
        raise
