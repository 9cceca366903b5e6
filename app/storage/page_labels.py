"""What documents print for their pages where that is not the page's number: a row for each segment of a content."""

from __future__ import annotations

import sqlite3


def make_page_labels(connection: sqlite3.Connection) -> None:
    """The table, in a catalogue without it."""
    connection.execute(
        """CREATE TABLE page_labels (
            id INTEGER PRIMARY KEY,
            content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            segment INTEGER NOT NULL,
            label TEXT NOT NULL,
            UNIQUE (content_id, segment))"""
    )
