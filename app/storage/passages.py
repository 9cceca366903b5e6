"""What searching needs of the catalogue: passages, their vectors, and the documents that they are of."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from app.domain.documents import StoredChunk, StoredDocument, StoredMember
from app.domain.embedding import Embedding
from app.domain.ids import ChunkId, ContentId, EmbedderId, VectorId
from app.ports import Ids
from app.storage.checksums import MEMBER_FIELDS
from app.storage.connection import literally
from app.storage.name_index import NameIndex
from app.storage.passage_languages import main_language
from app.storage.read_pool import ReadPool
from app.storage.rows import CHUNK_COLUMNS, DOCUMENT_COLUMNS, is_true_document, stored_chunks, stored_document
from app.storage.text_blocks import CHUNKS, TEXT_COLUMNS, TextReader
from app.storage.values import is_member
from app.storage.vector_blobs import VECTOR_COLUMNS, StoredVector, unpack_sparse

_SHORT = 4  # letters
_ENDS = 1 << 14  # of chunks, that are remembered
_UNSPACED_SCRIPTS = "\u0e00"  # from Thai on in Unicode's order there are scripts that do not part words by blanks


def _begins_a_word(word: str) -> bool:
    return len(word) <= _SHORT and all(letter < _UNSPACED_SCRIPTS for letter in word)


def _those_in(ids: Sequence[int], admitted: Ids) -> frozenset[int]:
    """Those of a few ids that are among many, which are looked up one by one."""
    import numpy as np  # loaded with the first question, as in storage/admission.py

    if not len(admitted):
        return frozenset()
    few = np.array(ids, np.int64)
    places = np.minimum(np.searchsorted(admitted, few), len(admitted) - 1)
    return frozenset(few[admitted[places] == few].tolist())


class HeldPassage(NamedTuple):
    """Of a passage that some document holds, its content and its language."""

    content_id: ContentId
    language: str | None


class PassageReader(ReadPool):
    """Looks up passages and documents by ids and names."""

    def __init__(self, path: Path) -> None:
        self._names = NameIndex(self._rows)
        self._ends: tuple[tuple[int, int], dict[ChunkId, str | None]] = (0, 0), {}  # of what state and length
        super().__init__(path)

    def chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, StoredChunk]:
        """The chunks that are still there, by id."""
        rows = self._rows(
            f"SELECT {CHUNK_COLUMNS} FROM json_each(?) wanted CROSS JOIN {CHUNKS} WHERE c.id = wanted.value",
            (json.dumps(list(ids)),),
        )
        return {chunk.id: chunk for chunk in stored_chunks(rows, self.note_damage)}

    def members_of_chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, StoredMember]:
        """The document within its file that each of these chunks is of, where the catalogue knows of one."""
        rows = self._rows(
            f"WITH wanted AS (SELECT value FROM json_each(?)) SELECT c.id, m.first_chunk, {MEMBER_FIELDS} FROM wanted"
            " CROSS JOIN chunks c ON c.id = wanted.value JOIN members m ON m.id = (SELECT o.id FROM members o"
            " WHERE o.content_id = c.content_id AND o.first_chunk <= c.id ORDER BY o.first_chunk DESC LIMIT 1)",
            (json.dumps(list(ids)),),
        )
        return {ChunkId(id_): StoredMember(*fields) for id_, *fields in rows if is_member(*fields)}

    def page_labels_of_chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, str]:
        """What the document prints for the page that each of these chunks stands on, where that is not its number."""
        rows = self._rows(
            "SELECT c.id, l.label FROM json_each(?) wanted CROSS JOIN chunks c ON c.id = wanted.value"
            " JOIN page_labels l ON l.content_id = c.content_id AND l.segment = c.segment",
            (json.dumps(list(ids)),),
        )
        return {ChunkId(id_): label for id_, label in rows if isinstance(label, str)}

    def ends_of_chunks(self, ids: Iterable[ChunkId], length: int) -> list[tuple[ChunkId, str]]:
        """The last `length` characters of each of these chunks that is still there, as they lie there. The same are
        asked for with each letter typed behind a phrase: they are remembered until something is written."""
        wanted, state = list(ids), (self.stamp(), length)
        known = self._ends[1] if self._ends[0] == state and len(self._ends[1]) < _ENDS else {}
        self._ends = state, known
        rows = self._rows(
            f"SELECT {TEXT_COLUMNS} FROM json_each(?) wanted CROSS JOIN {CHUNKS} WHERE c.id = wanted.value",
            (json.dumps([id_ for id_ in wanted if id_ not in known]),),
        )
        reader = TextReader()
        for row in rows:
            text = reader.text(*row)
            known[ChunkId(row[0])] = None if text is None else text[-length:]
        return [(id_, end) for id_ in wanted if (end := known.get(id_)) is not None]

    def chunks_of_content(self, content_id: ContentId, first: int, last: int) -> list[StoredChunk]:
        """A content's chunks with ordinals from `first` to `last`, both included, in order."""
        return stored_chunks(
            self._rows(
                f"SELECT {CHUNK_COLUMNS} FROM {CHUNKS} WHERE c.content_id = ? AND c.ordinal BETWEEN ? AND ?"
                " ORDER BY c.ordinal",
                (content_id, first, last),
            ),
            self.note_damage,
        )

    def chunks_of_vectors(self, ids: Iterable[VectorId]) -> dict[VectorId, list[ChunkId]]:
        """For each vector the chunks whose text it stands for (copies of a passage share one vector)."""
        found: dict[VectorId, list[ChunkId]] = {}
        rows = self._rows(
            "SELECT v.id, c.id FROM json_each(?) wanted JOIN vectors v ON v.id = wanted.value"
            " JOIN chunks c ON c.text_hash = v.text_hash ORDER BY c.id",
            (json.dumps(list(ids)),),
        )
        for vector_id, chunk_id in rows:
            found.setdefault(vector_id, []).append(chunk_id)
        return found

    def embeddings_of_chunks(self, embedder_id: EmbedderId, ids: Iterable[ChunkId]) -> dict[ChunkId, Embedding]:
        """What an embedder made of these chunks' texts, `dense` and `sparse`; without those it has not read."""
        rows = self._rows(
            f"SELECT c.id, {VECTOR_COLUMNS} FROM json_each(?) wanted JOIN chunks c ON c.id = wanted.value"
            " JOIN vectors v ON v.text_hash = c.text_hash AND v.embedder_id = ?"
            " JOIN embedders e ON e.id = v.embedder_id",
            (json.dumps(list(ids)), embedder_id),
        )
        found = {}
        for id_, *columns in rows:
            vector = StoredVector(*columns)
            if vector.is_whole():
                sparse = None if vector.sparse is None else unpack_sparse(vector.sparse)
                found[ChunkId(id_)] = Embedding(vector.numbers(), sparse)
            else:
                self.note_damage()
        return found

    def held_passages(self, ids: Iterable[ChunkId], admitted: Ids | None = None) -> dict[ChunkId, HeldPassage]:
        """Of which content each of these chunks is; those without a document, of those `admitted`, are left out. No
        row of a document is read: of many candidates few are shown."""
        rows = self._rows(
            "SELECT c.id, c.content_id, coalesce(c.language, content.language) FROM json_each(?) wanted"
            " CROSS JOIN chunks c ON c.id = wanted.value JOIN contents content ON content.id = c.content_id",
            (json.dumps(list(ids)),),
        )
        contents = {content for _, content, _ in rows}
        pairs = self._rows(
            "SELECT d.content_id, d.id FROM json_each(?) wanted CROSS JOIN documents d ON d.content_id = wanted.value",
            (json.dumps(list(contents)),),
        )
        if admitted is not None:
            inside = _those_in([id_ for _, id_ in pairs], admitted)
            pairs = [(content, id_) for content, id_ in pairs if id_ in inside]
        there = {content for content, _ in pairs}
        mains = {languages: main_language(languages) for _, _, languages in rows}  # which are few
        return {id_: HeldPassage(content, mains[languages]) for id_, content, languages in rows if content in there}

    def documents_of_chunks(
        self, ids: Iterable[ChunkId], admitted: Ids | None = None
    ) -> dict[ChunkId, list[StoredDocument]]:
        """For each chunk the documents that contain it, of those `admitted`, by path; chunks without one are left
        out."""
        contents = self.contents_of_chunks(ids)
        # By content: of a document in a hundred places every passage has the same hundred.
        rows = self._rows(
            f"SELECT d.checksum, {DOCUMENT_COLUMNS} FROM json_each(?) wanted"
            " CROSS JOIN documents d ON d.content_id = wanted.value"
            " JOIN contents content ON content.id = d.content_id ORDER BY d.path",
            (json.dumps(list(set(contents.values()))),),
        )
        allowed = None if admitted is None else _those_in([row[1] for row in rows], admitted)
        found: dict[ContentId | None, list[StoredDocument]] = {}
        for checksum, *row in rows:
            if not is_true_document(checksum, row):  # of another file, or at another place
                self.note_damage()
                continue
            document = stored_document(row)
            if allowed is None or document.id in allowed:
                found.setdefault(document.content_id, []).append(document)
        return {chunk: found[content] for chunk, content in contents.items() if content in found}

    def contents_named(self, words: Sequence[str], admitted: Ids | None = None) -> list[ContentId]:
        """The contents of documents, of those `admitted`, whose file name contains every word (see
        `analysis.name_key`): the shortest name first. A short word begins one of the name's: "tent" is not meant by
        "contents", though "vertrag" may be by "kaufvertrag"."""
        parts = [f"{' ' if _begins_a_word(word) else ''}{word}" for word in words]
        found = self._names.holding(parts)
        # Asked once more: what it was called is certain, not that it is still there.
        condition = " AND ".join(["' ' || d.name_key LIKE ? ESCAPE '!'"] * len(words)) or "0"
        rows = (
            self._rows(
                "SELECT d.id, d.content_id FROM json_each(?) wanted CROSS JOIN documents d ON d.id = wanted.value"
                f" WHERE d.content_id IS NOT NULL AND {condition} ORDER BY length(d.name_key), d.path",
                (json.dumps(found), *(f"%{literally(part)}%" for part in parts)),
            )
            if found
            else []
        )
        allowed = None if admitted is None else _those_in([document for document, _ in rows], admitted)
        return list(dict.fromkeys(ContentId(id_) for document, id_ in rows if allowed is None or document in allowed))

    def chunks_by_content(self, contents: Iterable[ContentId]) -> dict[ContentId, range]:
        """The ids of these contents' chunks, in their order; the contents in theirs."""
        rows = self._rows(
            "SELECT content.id, content.first_chunk, content.chunk_count"
            " FROM json_each(?) wanted CROSS JOIN contents content ON content.id = wanted.value ORDER BY wanted.key",
            (json.dumps(list(contents)),),
        )
        return {ContentId(id_): range(first, first + count) for id_, first, count in rows}

    def contents_of_chunks(self, ids: Iterable[ChunkId]) -> dict[ChunkId, ContentId]:
        """The content of each of these chunks that is still there."""
        return dict(
            self._rows(
                "SELECT c.id, c.content_id FROM json_each(?) wanted CROSS JOIN chunks c ON c.id = wanted.value",
                (json.dumps(list(ids)),),
            )
        )
