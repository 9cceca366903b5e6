"""Where the texts of chunks lie: in their rows, or several together in a block, which has the id of its first chunk and
goes with it. See packed_text.py."""

from __future__ import annotations

import sqlite3
from typing import Any

from app.storage.packed_text import IN_BLOCK, OpenedBlock, unpack_text

# Chunks with their blocks; of them `TEXT_COLUMNS`, as `TextReader` takes them.
CHUNKS = (
    "chunks c LEFT JOIN text_blocks block ON c.text = x''"
    " AND block.id = (SELECT max(id) FROM text_blocks WHERE id <= c.id)"
)
TEXT_COLUMNS = "c.id, c.text, block.id, block.packed"


def make_text_blocks(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE text_blocks (id INTEGER PRIMARY KEY AUTOINCREMENT, packed BLOB NOT NULL)")
    connection.execute(
        "CREATE TRIGGER text_block_removed AFTER DELETE ON chunks BEGIN DELETE FROM text_blocks WHERE id = old.id; END"
    )


class TextReader:
    """Reads the texts of one query, whose rows follow each other by block, mostly."""

    def __init__(self) -> None:
        self._id: Any = None
        self._block: OpenedBlock | None = None

    def text(self, id_: Any, stored: Any, block: Any, packed: Any) -> str | None:
        """Of the columns `TEXT_COLUMNS`; None where it is damaged or not there."""
        if stored != IN_BLOCK:
            return unpack_text(stored)
        if block is None:
            return None
        if self._block is None or block != self._id:
            self._id, self._block = block, OpenedBlock(packed)
        return self._block.text(id_ - block)
