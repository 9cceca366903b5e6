"""What documents print for their pages where that is not the page's number: a row for each segment of a content."""

from __future__ import annotations

import sqlite3


def m010_page_labels(connection: sqlite3.Connection) -> None:
    """The step of the schema that makes the table. What was read on a page that is a picture has a checksum from here
    on, as other texts do."""
    connection.execute(
        """CREATE TABLE page_labels (
            id INTEGER PRIMARY KEY,
            content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            segment INTEGER NOT NULL,
            label TEXT NOT NULL,
            UNIQUE (content_id, segment))"""
    )
    connection.execute("ALTER TABLE scan_pages ADD COLUMN checksum INTEGER")
