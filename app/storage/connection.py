"""How a SQLite connection is opened here: WAL, foreign keys, paths that need not be valid Unicode, comparison without
case beyond ASCII."""

from __future__ import annotations

import os
import sqlite3
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

# A file name on Linux is any bytes, on Windows any 16-bit units. Python carries the odd ones as lone surrogates;
# stored with the matching error handler they come back exactly as they were.
_ODD_NAMES = "surrogatepass" if os.name == "nt" else "surrogateescape"


def encode_path(path: Path | str) -> bytes:
    """A path as bytes, to be bound as CAST(? AS TEXT)."""
    return str(path).encode("utf-8", _ODD_NAMES)


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


def connect(path: Path, *, read_only: bool) -> sqlite3.Connection:
    """An autocommitting connection; transactions are explicit, see `transaction`."""
    mode = "ro" if read_only else "rwc"
    connection = sqlite3.connect(
        f"{path.absolute().as_uri()}?mode={mode}", uri=True, timeout=15.0, isolation_level=None, check_same_thread=False
    )
    connection.text_factory = _decode_text
    for function in (folded, folded_path):
        connection.create_function(function.__name__, 1, function, deterministic=True)
    try:
        if not read_only:
            connection.execute("PRAGMA journal_mode = WAL")
            # FULL, not NORMAL: the indexes' checkpoints must never be ahead of the catalogue, power cut or not.
            connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA foreign_keys = ON")
        connection.execute("PRAGMA cache_size = -32768")
    except BaseException:
        connection.close()
        raise
    return connection


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
