"""A library made up in a moment, with real indexes and an embedder that needs no model: for tests with many of them."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np

from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText, FileStamp, Member
from app.domain.embedding import Embedding
from app.domain.ids import ChunkId
from app.domain.search import SearchRequest, SearchResults
from app.inference.lazy_model import LazyModel
from app.ports import Embedder, Reranker, Vector
from app.search.dense import DenseRetriever
from app.search.pipeline import search
from app.search.stack import SearchStack
from app.storage.catalogue import Catalogue
from app.storage.follower import ChunkLog, Follower, VectorLog
from app.storage.full_vectors import FullVectors
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader
from app.text.analysis import analyse

DIMENSION = 16


class WordEmbedder(Embedder):
    """A text's vector is the mean of its words', each of which has one by chance."""

    name = "words"
    digest = "0" * 64
    dimension = DIMENSION
    heads = ("dense",)

    def embed_query(self, text: str, heads: Collection[str] = ("dense",)) -> Embedding:
        return Embedding(vector(text))

    def embed(self, texts: Iterable[str], heads: Collection[str] = ("dense",)) -> Iterator[Embedding]:
        return (Embedding(vector(text)) for text in texts)


def vector(text: str) -> Vector:
    """What `WordEmbedder` makes of a text."""
    total = np.zeros(DIMENSION, np.float32)
    for word in analyse(text).words:
        total += np.random.default_rng(zlib.crc32(word.encode())).standard_normal(DIMENSION).astype(np.float32)
    length = float(np.linalg.norm(total))
    return total / length if length else total


class LastFirst(Reranker):
    """Prefers the passages that come last."""

    name = "last first"
    lexical_weight = 0.0

    def score(self, question: str, passages: Sequence[str]) -> Iterator[float]:
        return (float(place) for place, _ in enumerate(passages))


@dataclass
class Document:
    """What a test puts into the library."""

    path: str
    passages: Sequence[str]
    pages: Sequence[int | None] = ()
    kind: str = "text"
    language: str | None = "en"
    modified_s: float = 0.0
    sender: str | None = None
    title: str | None = None
    embedded: bool = True
    recipients: str | None = None
    chunks: list[ChunkId] = field(default_factory=list)
    languages: Sequence[str | None] = ()  # of its passages, None for that of the document

    def chunk(self, place: int) -> Chunk:
        text = self.passages[place]
        page = self.pages[place] if self.pages else None
        other = self.languages[place] if self.languages else None
        return Chunk(text, 0, len(text), place, page, self.title or "", other)

    def language_of(self, place: int) -> str | None:
        return self.chunk(place).language or self.language


class SmallLibrary:
    """Documents in a folder of the test's. Documents with the same passages on the same pages are copies."""

    def __init__(self, folder: Path, documents: Iterable[Document]) -> None:
        self.documents = list(documents)
        self.catalogue = Catalogue(folder / "catalogue.sqlite3")
        self.embedder_id = self.catalogue.register_embedder(WordEmbedder.name, WordEmbedder.digest, DIMENSION)
        self.reader = CatalogueReader(folder / "catalogue.sqlite3")
        self.lexical = TantivyIndex(folder / "lexical", writable=True)
        full = FullVectors(self.reader, self.embedder_id, DIMENSION)
        self.vectors = HnswIndex(folder / "vectors", DIMENSION, full, writable=True)
        self.followers = (
            Follower(ChunkLog(self.reader, self.lexical)),
            Follower(VectorLog(self.reader, self.vectors, self.embedder_id)),
        )
        for document in self.documents:
            self.put(document)
        self.catch_up()
        self.stack = self.stacked()

    def put(self, document: Document) -> None:
        chunks = [document.chunk(place) for place in range(len(document.passages))]
        text = "\f".join(f"{chunk.page} {chunk.context} {chunk.language} {chunk.text}" for chunk in chunks)
        key = ContentKey(f"{document.language} {document.sender} {text}".encode(), "txt", "")
        with self.catalogue.transaction():
            member = Member(0, "", document.kind, document.title, document.sender, document.recipients)
            members = (member,) if document.recipients is not None else ()
            about = DocumentText(document.title, document.language, document.sender, tuple(chunks), members=members)
            content = self.catalogue.add_content(key, about)
            stamp = FileStamp(1, int(document.modified_s * 1e9))
            self.catalogue.put_document(
                Path(document.path), document.kind, stamp, "", DocumentState.INDEXED, content_id=content
            )
            stored = self.reader_of_content(content)
            document.chunks = [chunk for chunk, _ in stored]
            if document.embedded and stored:
                dense = np.stack([vector(chunk.text) for chunk in chunks])
                self.catalogue.add_vectors(self.embedder_id, [text_hash for _, text_hash in stored], dense)

    def reader_of_content(self, content: int) -> list[tuple[ChunkId, bytes]]:
        """A content's chunks and their hashes, within the transaction that writes them."""
        return self.catalogue._connection.execute(
            "SELECT id, text_hash FROM chunks WHERE content_id = ? ORDER BY ordinal", (content,)
        ).fetchall()

    def catch_up(self) -> None:
        for follower in self.followers:
            follower.catch_up()

    def stacked(self, **parts: Any) -> SearchStack:
        dense = DenseRetriever(LazyModel.of(WordEmbedder()), self.embedder_id, self.vectors)
        return SearchStack(self.reader, self.lexical, **{"dense": (dense,), "built_in": self.embedder_id, **parts})

    def last(self, request: SearchRequest) -> SearchResults:
        """The last stage of an answer."""
        *_, last = search(self.stack, request)
        return last

    def __enter__(self) -> SmallLibrary:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.lexical.close()
        self.vectors.close()
        self.reader.close()
        self.catalogue.close()
