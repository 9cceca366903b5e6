"""Documents: every value, and which content lies at which path. What is wrong is read from the file again."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from app.domain.documents import FINDABLE, DocumentState
from app.domain.findings import Source
from app.storage.check.examination import Examination, each_of
from app.storage.checksums import document_checksum
from app.storage.values import is_path, is_reason, is_stamp, is_state, is_text, is_time
from app.text.analysis import name_key

_ROWS = (
    "SELECT d.id, d.path, d.name_key, d.kind, d.size, d.modified_ns, d.changed_ns, d.inode, d.pipeline, d.state,"
    " d.since, d.reason, d.content_id, d.checksum, c.id FROM documents d LEFT JOIN contents c ON c.id = d.content_id"
)
_NOT_TO_BE_TRUSTED = (
    "UPDATE documents SET kind = CASE WHEN typeof(kind) = 'text' AND kind <> '' THEN kind ELSE 'text' END, size = -1,"
    " modified_ns = 0, changed_ns = NULL, inode = NULL, pipeline = '', state = 'waiting', since = ?, reason = NULL,"
    " content_id = (SELECT id FROM contents WHERE id = documents.content_id), checksum = NULL WHERE id = ?"
)


def check_documents(examination: Examination) -> None:
    """Rows without a path that can be go: their files are found again as new ones."""
    astray: list[tuple[int, Any]] = []
    values: list[tuple[int, str]] = []
    names: list[tuple[str, int]] = []
    unsigned: list[tuple[int, int]] = []
    for id_, path, key, kind, *stamp, pipeline, state, since, reason, content_id, checksum, there in examination.each(
        "documents", _ROWS
    ):
        if not is_path(path) or checksum not in (None, document_checksum(path, content_id)):
            astray.append((id_, path))
            continue
        is_sound = (
            (is_stamp(*stamp) or tuple(stamp) == (-1, 0, None, None))
            and is_text(pipeline)
            and is_state(state)
            and is_reason(reason)
            and is_time(since)
            and is_text(kind)
            and kind != ""
            and content_id == there
            and (there is not None or DocumentState(state) not in FINDABLE)
        )
        if not is_sound:
            values.append((id_, path))
            continue
        if key != name_key(Path(path).name):
            names.append((name_key(Path(path).name), id_))
        if checksum is None:
            unsigned.append((document_checksum(path, content_id), id_))
    examination.found(
        "documents_astray",
        astray,
        Source.FILES,
        each_of("DELETE FROM documents WHERE id = ?", [id_ for id_, _ in astray]),
        examples=[str(path) for _, path in astray],
    )
    now = time.time()
    examination.found(
        "documents_damaged",
        values,
        Source.FILES,
        each_of(_NOT_TO_BE_TRUSTED, [(now, id_) for id_, _ in values]),
        examples=[path for _, path in values],
    )
    examination.found(
        "names_damaged",
        names,
        Source.CATALOGUE,
        each_of("UPDATE documents SET name_key = ? WHERE id = ?", names),
        examples=[key for key, _ in names],
    )
    examination.to_sign("documents", unsigned)
