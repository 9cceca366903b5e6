"""Passages in another language than their document: these few have theirs in their row, and an index of their own.
Every other passage is in its document's. What is in several has them all there, the most of it first.

numpy is loaded with the first question that needs it, as in storage/admission.py.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING, Any

from app.ports import Ids

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Answered from the index alone.
OTHER_LANGUAGES = "SELECT id, language FROM chunks WHERE language IS NOT NULL"
BY_CONTENT = (
    "SELECT content_id, language, count(*) FROM chunks WHERE language IS NOT NULL GROUP BY language, content_id"
)


def m009_passage_languages(connection: sqlite3.Connection) -> None:
    """The column and its index, in a catalogue without them."""
    connection.execute("ALTER TABLE chunks ADD COLUMN language TEXT")
    connection.execute("CREATE INDEX chunks_by_language ON chunks (language, content_id) WHERE language IS NOT NULL")


def main_language(languages: str | None) -> str | None:
    """Of a column of passages: of several languages that of the most of it."""
    return languages.partition(" ")[0] if isinstance(languages, str) else languages


def are_in(
    wanted: Collection[str], chunks: Ids, of_documents: NDArray[np.bool_], others: Sequence[Sequence[Any]]
) -> NDArray[np.bool_]:
    """Whether each of these passages, in ascending order, is in one of the wanted languages, given whether its document
    is, and the rows of `OTHER_LANGUAGES`."""
    import numpy as np

    among = frozenset(wanted)
    found = of_documents.copy()
    if not len(chunks) or not others:
        return found
    ids = np.array([id_ for id_, _ in others], np.int64)
    places = np.minimum(np.searchsorted(chunks, ids), len(chunks) - 1)
    there = chunks[places] == ids
    found[places[there]] = np.array([not among.isdisjoint(languages.split()) for _, languages in others], bool)[there]
    return found
