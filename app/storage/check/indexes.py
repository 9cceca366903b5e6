"""Whether an index holds what it says it does: every id of the catalogue up to its position, once, and no other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.domain.findings import Finding, Repair, Source
from app.domain.messages import Message, message
from app.ports import Index
from app.storage.follower import Log
from app.storage.vector_blobs import VECTOR_COLUMNS, StoredVector, comparable


@dataclass(frozen=True, slots=True)
class IndexUnderCheck:
    """An index as it lies on the disk, with the log that it follows, and the ids that should be in it; `files` are
    those by which it is known to have been made, and which, removed, have it made anew."""

    name: Message
    log: Log
    files: Sequence[Path]

    @property
    def index(self) -> Index:
        return self.log.index


def check_index(checked: IndexUnderCheck, ids: Sequence[int]) -> Finding | None:
    """What is wrong with an index, which is made anew from the catalogue; `ids` are those of all that should be in it
    by now, in order. One that was not made yet is as it should be, and one that is behind."""
    position = checked.index.saved
    if position is None or checked.index.unusable:
        there = [path for path in checked.files if path.exists()]
        return _finding("index_unusable", checked, len(there), ()) if there else None
    state = checked.log.state()
    if position.catalogue_id != checked.log.catalogue_id or position.last_added > state.last_added:
        return _finding("index_elsewhere", checked, 1, ())
    expected = np.array(ids, dtype=np.int64)
    held = np.sort(checked.index.held_ids())
    held = held[held <= position.last_added]  # what was added since, is added once more
    wanted = expected[expected <= position.last_added]
    gone = np.array([id_ for _, id_ in checked.log.removed_after(position.last_removed)], dtype=np.int64)
    twice = held[1:][held[1:] == held[:-1]]
    wrong = np.unique(
        np.concatenate([twice, np.setdiff1d(wanted, held), np.setdiff1d(np.setdiff1d(held, wanted), gone)])
    )
    if not len(wrong):
        return None
    return _finding("index_incomplete", checked, len(wrong), tuple(str(id_) for id_ in wrong[:5].tolist()))


def comparable_vectors(rows: Sequence[tuple[object, ...]]) -> list[int]:
    """The ids, of rows (id, *VECTOR_COLUMNS), of vectors that an index holds: whole, and with a direction."""
    ids: list[int] = []
    for id_, *columns in rows:
        vector = StoredVector(*columns)
        if vector.is_whole() and comparable(vector.numbers()[np.newaxis])[0]:
            ids.append(int(str(id_)))
    return ids


VECTORS = (
    f"SELECT v.id, {VECTOR_COLUMNS} FROM vectors v JOIN embedders e ON e.id = v.embedder_id WHERE v.embedder_id = ?"
    " ORDER BY v.id"
)


def _finding(code: str, checked: IndexUnderCheck, count: int, examples: tuple[str, ...]) -> Finding:
    return Finding(
        code,
        message(f"check.{code}", index=checked.name, n=max(1, count)),
        max(1, count),
        Source.CATALOGUE,
        examples,
        Repair.POSSIBLE,
    )
