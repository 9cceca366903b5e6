"""More like this: what a passage, a document or a text is near to in meaning, by vectors that are mostly stored.

A long document is about several things. Its passages' mean stands for it, and beside it the means of a few groups of
them: a passage is as near to it as to the nearest of these.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from app.domain.documents import Chunk, StoredChunk, embedder_input
from app.domain.embedding import Embedding
from app.domain.errors import ModelFault, UnreadableFile
from app.domain.ids import ChunkId, ContentId
from app.domain.messages import message
from app.domain.search import Likeness
from app.search.dense import DenseRetriever, EmbeddedQuestion
from app.search.id_sets import as_ids
from app.search.stack import SearchStack
from app.text.analysis import analyse
from app.text.sentences import sentences

ReadFile = Callable[[Path], Sequence[Chunk]]

_MOST = 64  # passages of a document that stand for it, spread over the whole
_MOST_EMBEDDED = 12  # the same where they must be embedded first
_GROUPS, _ROUNDS = 3, 8
_PIECE = 1200  # characters of a text that are embedded at a time
_SHORT = 300  # characters: a shorter text says what one looks for rather than something to compare
_READ = 0.99  # from this share on a larger embedder has read the library

Vectors = NDArray[np.float32]
_Item = TypeVar("_Item")


def not_in_library(path: Path) -> Sequence[Chunk]:
    """The `ReadFile` of whoever reads no files."""
    raise UnreadableFile(message("unreadable.gone"))


def embed_likeness(stack: SearchStack, like: Likeness, read_file: ReadFile) -> EmbeddedQuestion:
    """What is to be found more of, as it is compared; nothing of it itself is to be found. Where it has no text, or no
    embedder can be loaded, it is near to nothing. Raises what `read_file` raises for a file outside."""
    if not stack.dense:
        return EmbeddedQuestion()
    retriever = stack.dense[-1] if (stack.backfill() or 0.0) >= _READ else stack.dense[0]
    content, chunks = _stored(stack, like)
    if content is None:
        texts = [embedder_input(c.context, c.text) for c in read_file(like.path)] if like.path else _pieces(like.text)
        stored: dict[ChunkId, Embedding] = {}
    else:
        chosen = _spread(chunks, _MOST)
        stored = retriever.stored(stack.reader, [chunk.id for chunk in chosen])
        texts = [] if stored else [embedder_input(chunk.context, chunk.text) for chunk in chosen]
    fault = None
    vectors = [each.dense for each in stored.values() if each.dense is not None]
    try:
        if content is None and like.path is None and len(like.text) < _SHORT:
            question = retriever.embed_question(like.text) if analyse(like.text).words else None
            vectors += [] if question is None or question.dense is None else [question.dense]
        else:
            vectors += _embedded(retriever, _spread(texts, _MOST_EMBEDDED))
    except ModelFault as error:
        fault = error
    itself = () if content is None else stack.reader.chunks_by_content([content]).get(content, ())
    probes = tuple((retriever, Embedding(dense=probe)) for probe in _probes(vectors))
    return EmbeddedQuestion(probes, fault, as_ids(itself))


def _stored(stack: SearchStack, like: Likeness) -> tuple[ContentId | None, Sequence[StoredChunk]]:
    """The content that is meant, and those of its chunks; None where it is not in the library."""
    reader = stack.reader
    if like.passage is not None:
        chunks = list(reader.chunks([like.passage]).values())
        return (chunks[0].content_id if chunks else None), chunks
    document = None if like.path is None else reader.document(like.path)
    if document is None or document.content_id is None:
        return None, ()
    count = reader.chunk_count(document.content_id)
    return document.content_id, reader.chunks_of_content(document.content_id, 0, count)


def _embedded(retriever: DenseRetriever, texts: Sequence[str]) -> list[Vectors]:
    """These texts as passages, as they are compared. Raises `ModelFault`."""
    found = []
    for embedding in retriever.embedder.get().embed(texts) if texts else ():
        if embedding.dense is not None and embedding.dense.any():
            projection = retriever.projection
            found.append(embedding.dense if projection is None else projection.passage(embedding.dense))
    return found


def _pieces(text: str) -> list[str]:
    """A text in pieces of whole sentences."""
    pieces: list[str] = []
    start = end = 0
    for first, last in sentences(text):
        if last - start > _PIECE and end > start:
            pieces.append(text[start:end])
            start = first
        end = last
    return [piece for piece in (*pieces, text[start:end]) if piece.strip()]


def _spread(items: Sequence[_Item], most: int) -> list[_Item]:
    """As many of these as are wanted, evenly over the whole."""
    if len(items) <= most:
        return list(items)
    return [items[number * len(items) // most] for number in range(most)]


def _probes(vectors: Sequence[Vectors]) -> list[Vectors]:
    """What stands for these vectors, each of length 1."""
    if len(vectors) <= 2:
        return list(vectors)
    rows = np.stack(vectors)
    found = [_unit(rows.mean(axis=0))]
    if len(vectors) > _GROUPS:
        centres = _apart(rows, _GROUPS)
        for _ in range(_ROUNDS):
            nearest = (rows @ centres.T).argmax(axis=1)
            centres = np.stack(
                [
                    _unit(rows[nearest == group].mean(axis=0)) if (nearest == group).any() else centres[group]
                    for group in range(_GROUPS)
                ]
            )
        found += list(centres)
    return found


def _apart(rows: Vectors, count: int) -> Vectors:
    """`count` of these rows that lie far from one another, the first one of them."""
    chosen = [0]
    while len(chosen) < count:
        chosen.append(int((rows @ rows[chosen].T).max(axis=1).argmin()))
    return rows[chosen]


def _unit(vector: Vectors) -> Vectors:
    length = float(np.linalg.norm(vector))
    return np.asarray(vector / length if length else vector, dtype=np.float32)
