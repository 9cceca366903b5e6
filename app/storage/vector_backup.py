"""A backup of all vectors, for who would not have them computed again: one file beside the daily ones, the newest.

Each row has its checksum; what is not what was written does not come back.
"""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path

from app.common.durable import replace_durably, sync_file
from app.storage.backups import KEPT_VECTORS
from app.storage.checksums import vector_checksum
from app.storage.faults import OF_DAMAGE
from app.storage.vector_blobs import StoredVector

_NAME = "vectors.sqlite3"
_MAKE = (
    "CREATE TABLE kept AS SELECT e.name, e.digest, v.embedder_id, v.text_hash, v.dense, v.sparse, v.checksum,"
    " e.dimension FROM source.vectors v JOIN source.embedders e ON e.id = v.embedder_id"
)


def write_vectors(catalogue: Path, folder: Path) -> None:
    """Writes the vectors of a catalogue, in the place of those that were there. Raises sqlite3.Error and OSError."""
    made = folder / f"{_NAME}.new"
    made.unlink(missing_ok=True)
    with closing(sqlite3.connect(made, isolation_level=None, uri=True)) as connection:
        connection.execute("ATTACH ? AS source", (f"{catalogue.absolute().as_uri()}?mode=ro",))
        connection.execute(_MAKE)
    if os.name == "posix":
        made.chmod(0o600)
    sync_file(made)
    replace_durably(made, folder / _NAME)


def restore_vectors(connection: sqlite3.Connection, folder: Path) -> int:
    """Brings back vectors that a catalogue lacks, within a transaction; those of texts that do not turn up again go
    with the next run. Returns how many came back."""
    if not (folder / _NAME).exists():
        return 0
    before = connection.total_changes
    try:
        with closing(sqlite3.connect(f"{(folder / _NAME).absolute().as_uri()}?mode=ro", uri=True)) as source:
            for name, digest, *columns in source.execute("SELECT * FROM kept"):
                vector = StoredVector(*columns)
                if vector.checksum is not None and vector.is_whole():
                    _insert(connection, name, digest, vector)
    except OF_DAMAGE:
        pass  # what comes behind is embedded anew
    came_back = connection.total_changes - before
    if came_back:
        connection.execute("INSERT OR IGNORE INTO properties (name, value) VALUES (?, '1')", (KEPT_VECTORS,))
    return came_back


def remove_vectors(folder: Path) -> None:
    """Removes the backup of vectors."""
    (folder / _NAME).unlink(missing_ok=True)


def _insert(connection: sqlite3.Connection, name: str, digest: str, vector: StoredVector) -> None:
    connection.execute(
        "INSERT OR IGNORE INTO embedders (name, digest, dimension) VALUES (?, ?, ?)", (name, digest, vector.dimension)
    )
    (id_,) = connection.execute("SELECT id FROM embedders WHERE (name, digest) = (?, ?)", (name, digest)).fetchone()
    connection.execute(
        "INSERT OR IGNORE INTO vectors (embedder_id, text_hash, dense, sparse, checksum) VALUES (?, ?, ?, ?, ?)",
        (
            id_,
            vector.text_hash,
            vector.dense,
            vector.sparse,
            vector_checksum(id_, vector.text_hash, vector.dense, vector.sparse),
        ),
    )
