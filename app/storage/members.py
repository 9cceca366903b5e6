"""The documents within a file, and what is known of mails: a row for each, with the chunks that are of it, whose ids
follow each other. A file of which there is nothing of that has no row."""

from __future__ import annotations

import bisect
import sqlite3
from typing import Any

from app.domain.documents import Chunk, DocumentText, Member


def m008_members(connection: sqlite3.Connection) -> None:
    """The table, in a catalogue without it."""
    connection.execute(
        """CREATE TABLE members (
            id INTEGER PRIMARY KEY,
            content_id INTEGER NOT NULL REFERENCES contents (id) ON DELETE CASCADE,
            first_chunk INTEGER NOT NULL,
            chunk_count INTEGER NOT NULL,
            path TEXT NOT NULL,
            kind TEXT NOT NULL,
            title TEXT,
            sender TEXT,
            recipients TEXT,
            sent REAL,
            thread TEXT)"""
    )
    connection.execute("CREATE UNIQUE INDEX members_by_content ON members (content_id, first_chunk)")


def member_rows(text: DocumentText) -> list[tuple[Any, ...]]:
    """The members that have chunks: how many chunks are before it, and its `MEMBER_FIELDS`. What comes before the first
    is the file's own."""
    members = text.members
    if members and members[0].first_segment:
        members = (Member(0), *members)
    ends = [bisect.bisect_left(text.chunks, each.first_segment, key=_segment) for each in members[1:]]
    rows, start = [], 0
    for each, end in zip(members, [*ends, len(text.chunks)], strict=False):
        if end > start:
            about = (each.path, each.kind, each.title, each.sender, each.recipients, each.sent, each.thread)
            rows.append((start, end - start, *about))
            start = end
    return rows


def _segment(chunk: Chunk) -> int:
    return chunk.segment
