"""The indexes of a library looked at as they lie on the disk, beside the catalogue that they are made from."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace

from app.common.paths import DataDir
from app.common.trees import remove_tree
from app.domain.findings import Finding, Repair
from app.domain.ids import EmbedderId
from app.domain.messages import message
from app.storage.check.indexes import VECTORS, IndexUnderCheck, check_index, comparable_vectors
from app.storage.connection import connect
from app.storage.follower import ChunkLog, VectorLog
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader


def check_indexes(data_dir: DataDir, *, repair: bool) -> list[Finding]:
    """What is wrong with them. With `repair`, by the writer, those are removed, and made anew when the library is
    opened. The catalogue must be whole."""
    found = []
    with closing(CatalogueReader(data_dir.catalogue)) as reader:
        for checked, ids in _indexes(data_dir, reader):
            finding = check_index(checked, ids)
            checked.index.close()
            if finding is None:
                continue
            if repair:
                for path in checked.files:
                    if path.is_dir() and not path.is_symlink():
                        remove_tree(path)
                    else:
                        path.unlink(missing_ok=True)
            found.append(replace(finding, repair=Repair.DONE) if repair else finding)
    return found


def _indexes(data_dir: DataDir, reader: CatalogueReader) -> Iterator[tuple[IndexUnderCheck, list[int]]]:
    """Each with the ids that should be in it."""
    with closing(connect(data_dir.catalogue, read_only=True)) as connection:
        text = TantivyIndex(data_dir.full_text, writable=False, distrustful=True)
        checkpoint = data_dir.full_text / "checkpoint.json"
        chunks = [id_ for (id_,) in connection.execute("SELECT id FROM chunks ORDER BY id")]
        yield IndexUnderCheck(message("storage.full_text_index"), ChunkLog(reader, text), [checkpoint]), chunks
        for id_, dimension in connection.execute("SELECT id, dimension FROM embedders").fetchall():
            place = data_dir.vectors / str(id_)
            vectors = HnswIndex(place, dimension, writable=False)
            log = VectorLog(reader, vectors, EmbedderId(id_))
            files = [place.with_name(f"{id_}.json"), place.with_name(f"{id_}.hnsw")]
            rows = connection.execute(VECTORS, (id_,)).fetchall()
            yield IndexUnderCheck(message("storage.vector_index"), log, files), comparable_vectors(rows)
