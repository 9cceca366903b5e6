"""Contents with their chunks and members: every value, the hash of each text, the checksum over all, and the kept
numbers. What is wrong is removed, and read from the file again; its vectors stay, for the same text will need them."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import groupby
from typing import Any

from app.domain.findings import Source
from app.storage.backups import KEPT_VECTORS
from app.storage.check.examination import Examination, each_of, in_turn
from app.storage.checksums import MEMBER_FIELDS, content_checksum
from app.storage.rows import is_whole
from app.storage.text_blocks import CHUNKS, TEXT_COLUMNS, TextReader
from app.storage.values import is_left_out, is_member, is_text

Row = tuple[Any, ...]

_CONTENTS = (
    "SELECT id, hash, format, pipeline, title, language, sender, left_out, checksum, first_chunk, chunk_count"
    " FROM contents ORDER BY id"
)
_CHUNKS = (
    'SELECT c.content_id, c.id, c.ordinal, c.segment, c.page, c.start, c."end", c.context, c.text_hash, c.language,'
    f" {TEXT_COLUMNS} FROM {CHUNKS} ORDER BY c.content_id, c.ordinal"
)
_MEMBERS = f"SELECT content_id, id, first_chunk, {MEMBER_FIELDS} FROM members ORDER BY content_id, first_chunk"
_STRAY_BLOCKS = (
    "SELECT id FROM text_blocks b WHERE NOT EXISTS (SELECT 1 FROM chunks c WHERE c.id = b.id AND c.text = x'')"
)
_LABELS = "SELECT content_id, id, segment, label FROM page_labels ORDER BY content_id, segment"
_DETACH = (
    "UPDATE documents SET content_id = NULL, checksum = NULL, pipeline = '', state = 'waiting', reason = NULL,"
    " since = ? WHERE content_id = ?"
)


def check_contents(examination: Examination) -> None:
    """Also chunks, members and labels that are of no content, and contents that no document has any more."""
    damaged: list[int] = []
    numbers: list[tuple[int, int, int]] = []
    unsigned: list[tuple[int, int]] = []
    stray: list[int] = []
    stray_members: list[int] = []
    stray_labels: list[int] = []
    by_content = _Groups(_read(examination.each("chunks", _CHUNKS)))
    members_of = _Groups(examination.each("members", _MEMBERS))
    labels_of = _Groups(examination.each("page_labels", _LABELS))
    for id_, hash_, format_, pipeline, *about, checksum, first, count in examination.each("contents", _CONTENTS):
        stray += [chunk[0] for chunk in by_content.before(id_)]
        stray_members += [member[0] for member in members_of.before(id_)]
        stray_labels += [label[0] for label in labels_of.before(id_)]
        chunks, members, labels = by_content.of(id_), members_of.of(id_), labels_of.of(id_)
        if not (
            _is_content(hash_, format_, pipeline, *about)
            and _are_chunks(chunks)
            and _are_members(members, chunks)
            and all(isinstance(segment, int) and is_text(label) for _, segment, label in labels)
        ):
            damaged.append(id_)
            continue
        title, language, sender, left_out = about
        fields = [chunk[2:9] for chunk in chunks]
        further = [member[2:] for member in members], [label[1:] for label in labels]
        written = content_checksum(hash_, format_, title, language, sender, left_out, fields, *further)
        kept = (chunks[0][0] if chunks else first, len(chunks))
        if checksum is None and kept == (first, count):
            unsigned.append((written, id_))
        elif checksum != written:
            damaged.append(id_)
        elif kept != (first, count):
            numbers.append((*kept, id_))
    stray += [chunk[0] for chunk in by_content.before(None)]
    stray_members += [member[0] for member in members_of.before(None)]
    stray_labels += [label[0] for label in labels_of.before(None)]
    stray_blocks = [id_ for (id_,) in examination.connection.execute(_STRAY_BLOCKS)]
    now = time.time()
    detach = each_of(_DETACH, [(now, id_) for id_ in damaged])
    examination.found(
        "contents_damaged",
        damaged,
        Source.FILES,
        in_turn(
            detach,
            each_of("DELETE FROM contents WHERE id = ?", damaged),
            each_of("INSERT OR IGNORE INTO properties (name, value) VALUES (?, '1')", [KEPT_VECTORS]),
        ),
        examples=_paths_of(examination, damaged),
    )
    examination.found(
        "chunks_astray",
        stray + stray_members + stray_labels + stray_blocks,
        Source.CATALOGUE,
        in_turn(
            each_of("DELETE FROM chunks WHERE id = ?", stray),
            each_of("DELETE FROM members WHERE id = ?", stray_members),
            each_of("DELETE FROM page_labels WHERE id = ?", stray_labels),
            each_of("DELETE FROM text_blocks WHERE id = ?", stray_blocks),
        ),
        examples=(),
    )
    examination.found(
        "contents_numbers",
        numbers,
        Source.CATALOGUE,
        each_of("UPDATE contents SET first_chunk = ?, chunk_count = ? WHERE id = ?", numbers),
        examples=(),
    )
    examination.to_sign("contents", unsigned)


def check_pipelines(examination: Examination) -> None:
    """A content has the pipeline of its documents, unless these are to be read again, or it is itself."""
    sql = (
        "SELECT d.pipeline, c.id, d.path FROM contents c JOIN documents d ON d.content_id = c.id"
        " WHERE c.pipeline NOT LIKE 'outgrown %' AND d.pipeline <> c.pipeline AND NOT EXISTS (SELECT 1 FROM documents"
        " o WHERE o.content_id = c.id AND o.pipeline IN ('', c.pipeline)) AND NOT EXISTS (SELECT 1 FROM contents o"
        " WHERE (o.hash, o.format, o.pipeline) = (c.hash, c.format, d.pipeline)) GROUP BY c.id"
    )
    rows = examination.connection.execute(sql).fetchall()
    examination.found(
        "contents_pipeline",
        rows,
        Source.CATALOGUE,
        each_of("UPDATE OR IGNORE contents SET pipeline = ? WHERE id = ?", [row[:2] for row in rows]),
        examples=[str(path) for *_, path in rows],
    )


def _is_content(hash_: Any, format_: Any, pipeline: Any, title: Any, language: Any, sender: Any, left_out: Any) -> bool:
    texts = all(each is None or is_text(each) for each in (title, language, sender))
    return isinstance(hash_, bytes) and is_text(format_) and is_text(pipeline) and texts and is_left_out(left_out)


def _read(rows: Iterator[Row]) -> Iterator[Row]:
    """Rows of `_CHUNKS`, with whether the text is what was written in the place of where it lies."""
    texts = TextReader()
    for *row, id_, stored, block, packed in rows:
        text = texts.text(id_, stored, block, packed)
        yield (*row, text is not None and is_whole(row[7], text, row[8]))


def _are_chunks(chunks: Sequence[Row]) -> bool:
    """Whether these, of one content and in order, follow each other and are what was written."""
    first = chunks[0][0] if chunks else 0
    for place, (id_, ordinal, segment, page, start, end, _, _, language, whole) in enumerate(chunks):
        counted = (segment, start, end) if page is None else (segment, start, end, page)
        numbers = all(isinstance(each, int) and each >= 0 for each in counted)
        told = language is None or is_text(language)
        placed = ordinal == place and id_ == first + place
        if not (numbers and told and placed and whole):
            return False
    return True


def _are_members(members: Sequence[Row], chunks: Sequence[Row]) -> bool:
    """Whether these, in order, part all of the chunks among them, and their values can be."""
    if not members:
        return True
    beginning = place = int(chunks[0][0]) if chunks else 0
    for _, first, count, *fields in members:
        if first != place or not is_member(first, count, *fields):
            return False
        place += count
    return place == beginning + len(chunks)


class _Groups:
    """Rows that are ordered by what they belong to, handed out as that is come to."""

    def __init__(self, rows: Iterator[Row]) -> None:
        self._groups = ((key, [row[1:] for row in group]) for key, group in groupby(rows, key=lambda row: row[0]))
        self._next = next(self._groups, None)

    def before(self, key: int | None) -> list[Row]:
        """Those of what comes before `key`, or of all that is left."""
        found: list[Row] = []
        while self._next is not None and (key is None or not isinstance(self._next[0], int) or self._next[0] < key):
            found += self._next[1]
            self._next = next(self._groups, None)
        return found

    def of(self, key: int) -> list[Row]:
        """Those of `key`, where there are any."""
        if self._next is None or self._next[0] != key:
            return []
        found = self._next[1]
        self._next = next(self._groups, None)
        return found


def _paths_of(examination: Examination, contents: Sequence[int]) -> list[str]:
    """Where some of these contents lie."""
    find = "SELECT path FROM documents WHERE content_id = ? LIMIT 1"
    found = (examination.connection.execute(find, (id_,)).fetchone() for id_ in contents[:5])
    return [str(row[0]) for row in found if row is not None]
