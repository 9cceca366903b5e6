"""Checksums of rows: whether what is read is what was written. Each is an integer that SQLite holds; a row of an older
version has none, which is no damage."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any

from app.domain.ids import ContentId, EmbedderId
from app.storage.connection import encode_path

# Of a member, its chunks counted from the first one of its content on: ids are another matter (see check/contents.py).
MEMBER_FIELDS = "chunk_count, path, kind, title, sender, recipients, sent, thread"
# segment, page, start, end, context, text_hash, language: the hash is of context and text together.
ChunkFields = tuple[Any, Any, Any, Any, Any, Any, Any]


def content_checksum(
    hash_: Any,
    format_: Any,
    title: Any,
    language: Any,
    sender: Any,
    left_out: Any,
    chunks: Iterable[Sequence[Any] | ChunkFields],
    members: Iterable[Sequence[Any]] = (),
    labels: Iterable[Sequence[Any]] = (),
) -> int:
    """Of a content with its chunks in order, each as `ChunkFields`, its members, each as `MEMBER_FIELDS`, and what it
    calls its pages, (segment, label) each;
    `left_out` is as it is stored. Its pipeline is not in it, for that changes."""
    digest = _begin((hash_, format_, title, language, sender, left_out))
    for *chunk, language in chunks:
        _add(digest, chunk if language is None else (*chunk, language))  # None is as older versions wrote it
    for row in (*members, *labels):
        _add(digest, row)
    return _end(digest)


def vector_checksum(embedder_id: EmbedderId | int, text_hash: Any, dense: Any, sparse: Any) -> int:
    """Of a vector with its token weights, and of whose and of which text it is."""
    return _end(_begin((embedder_id, text_hash, dense, sparse)))


def scanned_page_checksum(hash_: Any, page: Any, script: Any, text: Any, words: Any) -> int:
    """Of what was read on a page that is a picture; whether that is to be done again is another matter."""
    return _end(_begin((hash_, page, script, text, words)))


def document_checksum(path: Any, content_id: ContentId | int | None) -> int:
    """Of which content lies at which path; the rest of a document's row is compared with the disk."""
    return _end(_begin((path, content_id)))


def _begin(fields: Iterable[Any]) -> hashlib.blake2b:
    digest = hashlib.blake2b(digest_size=8)
    _add(digest, fields)
    return digest


def _add(digest: hashlib.blake2b, fields: Iterable[Any]) -> None:
    """Each field with its type and its length, so that no two rows are one."""
    parts: list[bytes] = []
    for field in fields:
        data = field if isinstance(field, bytes) else b"" if field is None else encode_path(str(field))
        parts += (_encoded(type(field).__name__), b" %d\n" % len(data), data)
    digest.update(b"".join(parts))


@cache
def _encoded(name: str) -> bytes:
    return name.encode()


def _end(digest: hashlib.blake2b) -> int:
    return int.from_bytes(digest.digest(), "big", signed=True)
