"""Vectors of each embedder: form, checksum, length 1 or 0, and a text that they are of. Damaged ones are removed, and
embedded anew; a text that has none yet is no damage."""

from __future__ import annotations

from collections import Counter

import numpy as np

from app.domain.findings import Source
from app.storage.backups import KEPT_VECTORS
from app.storage.check.examination import Examination, each_of
from app.storage.values import is_text
from app.storage.vector_blobs import VECTOR_COLUMNS, StoredVector, dimension_of

_ROWS = (
    f"SELECT v.id, EXISTS (SELECT 1 FROM chunks c WHERE c.text_hash = v.text_hash), {VECTOR_COLUMNS}"
    " FROM vectors v LEFT JOIN embedders e ON e.id = v.embedder_id"
)
_NEAR = 0.02  # of float16, and of projections of length 1
_LARGEST = 1 << 16


def check_embedders(examination: Examination) -> None:
    """Their dimension is that of their vectors."""
    wrong: list[tuple[int, int]] = []
    lost: list[int] = []
    rows = examination.connection.execute("SELECT id, name, digest, dimension FROM embedders").fetchall()
    for id_, name, digest, dimension in rows:
        vectors = examination.connection.execute(
            "SELECT dense FROM vectors WHERE embedder_id = ? LIMIT 1000", (id_,)
        ).fetchall()
        found = Counter(dimension_of(dense) for (dense,) in vectors).most_common(1)[0][0] if vectors else None
        if not (is_text(name) and name and is_text(digest) and digest):
            lost.append(id_)
        elif found is not None and found != dimension and 0 < found <= _LARGEST:
            wrong.append((found, id_))
        elif not (isinstance(dimension, int) and 0 < dimension <= _LARGEST):
            lost.append(id_)
    examination.found(
        "embedder_dimension",
        wrong,
        Source.CATALOGUE,
        each_of("UPDATE embedders SET dimension = ? WHERE id = ?", wrong),
        examples=(),
    )
    examination.found("embedders_damaged", lost, Source.EMBEDDER, each_of("DELETE FROM embedders WHERE id = ?", lost))


def check_vectors(examination: Examination) -> None:
    """Also those of texts that no chunk has any more, once every file has been read."""
    damaged: list[int] = []
    orphaned: list[int] = []
    unsigned: list[tuple[int, int]] = []
    for id_, has_text, *columns in examination.each("vectors", _ROWS):
        vector = StoredVector(*columns)
        if vector.dimension is None or not vector.is_whole() or not _is_vector(vector):
            damaged.append(id_)
        elif not has_text:
            orphaned.append(id_)
        elif vector.checksum is None:
            unsigned.append((vector.written_checksum(), id_))
    examination.found(
        "vectors_damaged",
        damaged,
        Source.EMBEDDER,
        each_of("DELETE FROM vectors WHERE id = ?", damaged),
        examples=(),
    )
    if orphaned and not examination.read_again and not _is_to_be_read(examination):
        examination.found(
            "vectors_orphaned",
            orphaned,
            Source.CATALOGUE,
            each_of("DELETE FROM vectors WHERE id = ?", orphaned),
            examples=(),
        )
    examination.to_sign("vectors", unsigned)


def _is_vector(vector: StoredVector) -> bool:
    length = float(np.linalg.norm(vector.numbers()))
    return length == 0 or abs(length - 1) < _NEAR


def _is_to_be_read(examination: Examination) -> bool:
    """Whether the text that a vector is of may turn up again."""
    sql = "SELECT 1 FROM documents WHERE pipeline = '' UNION ALL SELECT 1 FROM properties WHERE name = ? LIMIT 1"
    return examination.connection.execute(sql, (KEPT_VECTORS,)).fetchone() is not None
