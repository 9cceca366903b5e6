"""Parts of the engine put together for tests: everything real but the extraction, which here is one function."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from asking import asked

from app.document_worker import text_parts
from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText, Extraction, FileStamp, Member, Segment
from app.domain.errors import DamagedDocument
from app.domain.ids import ChunkId, ContentId, EmbedderId
from app.domain.messages import message
from app.domain.progress import IndexCounts
from app.domain.scans import ScannedText
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.extraction import Format, OpenedFile
from app.extraction.workers.budget import UNLIMITED
from app.extraction.workers.worker import Task
from app.indexing.control import RunControl
from app.indexing.embedding import EmbeddingStage, EmbeddingStages
from app.indexing.extracting import DocumentExtractor
from app.indexing.indexer import Indexer
from app.indexing.tracker import Tracker
from app.inference.embedder import OnnxEmbedder
from app.inference.lazy_model import LazyModel
from app.inference.multi_vector import MultiVectorReranker, TokenSentenceScorer
from app.inference.passage_cache import PassageCache
from app.inference.projection import load_projections
from app.inference.token_counter import TokenCounter
from app.ports import CancelCheck, Embedder, Projection, Vector, VectorIndex, never_cancelled
from app.search.dense import DenseRetriever
from app.search.pipeline import search
from app.search.rerank import TimedReranker
from app.search.stack import SearchStack
from app.storage.catalogue import Catalogue
from app.storage.follower import ChunkLog, Follower, VectorLog
from app.storage.full_vectors import FullVectors
from app.storage.indexes.hnsw_index import HnswIndex
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader
from app.text.chunking import Chunker

PIPELINE = "test pipeline"


def eventually(condition: Callable[[], object], within_s: float = 60.0) -> None:
    """Waits until `condition` holds; fails when it does not in time."""
    deadline = time.monotonic() + within_s
    while not condition():
        assert time.monotonic() < deadline, "it did not happen in time"
        time.sleep(0.02)


def settled(value: Callable[[], int], for_s: float = 1.0) -> int:
    """Waits until a number has not changed for a while, and returns it."""
    ends_at = time.monotonic() + 60.0
    before = value()
    while time.monotonic() < ends_at:
        time.sleep(for_s)
        before, last = value(), before
        if before == last:
            return before
    raise AssertionError(f"it is {before} and still changes")


def chunk(text: str, *, start: int = 0, segment: int = 0, page: int | None = None, context: str = "") -> Chunk:
    return Chunk(text, start, start + len(text), segment, page, context)


def put(
    catalogue: Catalogue,
    path: str | Path,
    chunks: Sequence[str | Chunk],
    *,
    kind: str = "text",
    language: str | None = "en",
    modified_s: float = 1000.0,
    title: str | None = None,
    members: Sequence[Member] = (),
) -> ContentId:
    """A document with these chunks, each a segment, in one transaction, as the indexer writes one."""
    whole = tuple(each if isinstance(each, Chunk) else chunk(each, segment=n) for n, each in enumerate(chunks))
    key = ContentKey("\n".join(each.text for each in whole).encode().ljust(32), "txt", PIPELINE)
    with catalogue.transaction():
        content = catalogue.add_content(key, DocumentText(title, language, chunks=whole, members=tuple(members)))
        stamp = FileStamp(1, int(modified_s * 1e9))
        catalogue.put_document(Path(path), kind, stamp, PIPELINE, DocumentState.INDEXED, content_id=content)
    return content


def drop(catalogue: Catalogue, *paths: str | Path) -> None:
    with catalogue.transaction():
        catalogue.remove_documents([Path(path) for path in paths])
        catalogue.remove_orphans()


def chunk_ids(reader: CatalogueReader) -> set[ChunkId]:
    return {each.id for each in reader.chunks_after(0, 100_000)}


def unit_vectors(count: int, dimension: int, seed: int = 0) -> Vector:
    vectors = np.random.default_rng(seed).standard_normal((count, dimension), dtype=np.float32)
    return np.asarray(vectors / np.linalg.norm(vectors, axis=1, keepdims=True), dtype=np.float32)


def add_vectors(catalogue: Catalogue, embedder: EmbedderId, dense: Vector, first: int = 0) -> None:
    """Vectors under made-up text hashes, numbered from `first`."""
    hashes = [(first + n).to_bytes(16, "big") for n in range(len(dense))]
    with catalogue.transaction():
        catalogue.add_vectors(embedder, hashes, dense)


class FakeExtractor:
    """Reads a file as UTF-8, a form feed beginning a new page. Some words in a file make it do other things."""

    def __init__(self, ruler: TokenCounter, longest_text: int = 1_000_000) -> None:
        self.read: list[Path] = []
        self._chunker = Chunker(ruler)
        self._longest_text = longest_text
        self.before: Callable[[Path], object] = lambda path: None
        self._lock = threading.Lock()

    def warm_up(self) -> None:
        pass

    def expect(self, workers: int) -> None:
        pass

    def rest(self) -> None:
        pass

    def extract(self, file: OpenedFile, format: Format, scanned: ScannedText | None = None) -> DocumentText:
        path = file.path
        with self._lock:
            self.read.append(path)
        self.before(path)
        data = os.read(file.descriptor, file.stamp.size)
        text = data.decode("utf-8")
        if "DAMAGED" in text:
            raise DamagedDocument(message("damaged.binary"))
        if "BUG" in text:
            raise ZeroDivisionError("a mistake of ours")
        pages = text.split("\f")
        segments = tuple(Segment(page, number) for number, page in enumerate(pages, 1) if page.strip())
        extraction = Extraction(segments, path.stem.encode("utf-8", "replace").decode(), "en")
        task = Task(data, format, UNLIMITED, UNLIMITED, self._longest_text, most_chunks=10_000)
        parts = list(text_parts([extraction], self._chunker, task))
        return replace(parts[0], chunks=tuple(chunk for part in parts for chunk in part.chunks))


class Workshop:
    """A library in `root`/data that is indexed by hand with a `FakeExtractor`; `docs` is its folder."""

    def __init__(
        self, root: Path, embedder: OnnxEmbedder, ruler: TokenCounter, *, longest_text: int = 1_000_000
    ) -> None:
        self.root = root
        self.data = root / "data"
        self.data.mkdir(parents=True, exist_ok=True)
        self.docs = root / "docs"
        self.docs.mkdir(exist_ok=True)
        self.embedder = embedder
        self.extractor = FakeExtractor(ruler, longest_text)
        self.tracker = Tracker()
        self.control = RunControl()
        self.catalogue = Catalogue(self.data / "catalogue.sqlite3")
        self.reader = CatalogueReader(self.data / "catalogue.sqlite3")
        self.embedder_id = self.catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
        self.full_text = TantivyIndex(self.data / "full_text", writable=True)
        self.prepared = PreparedTerms()
        self.chunks = Follower(ChunkLog(self.reader, self.full_text, prepared=self.prepared))
        self.chunks.catch_up()
        projections = load_projections(embedder.spec)
        projection = None if projections is None else projections.dense
        self.retriever, self.vector_follower = self.make_retriever(embedder, self.embedder_id, projection)
        self.more_retrievers: list[DenseRetriever] = []
        self.more_stages: list[EmbeddingStage] = []
        self.documents = DocumentExtractor(
            self.extractor,
            self.reader.find_content,
            self.reader.find_earlier_content,
            lambda path: PIPELINE,
            self.catalogue,
            workers=2,
            largest_file=1 << 20,
        )
        if not self.reader.folders():
            self.add_folder(self.docs)

    def make_retriever(
        self, embedder: Embedder, embedder_id: EmbedderId, projection: Projection | None = None
    ) -> tuple[DenseRetriever, Follower]:
        """An embedder with the index of its vectors, up to date, and what keeps it so."""
        full = FullVectors(self.reader, embedder_id, embedder.dimension, projection)
        index = HnswIndex(self.data / "vectors" / str(embedder_id), embedder.dimension, full, writable=True)
        follower = Follower(VectorLog(self.reader, index, embedder_id, projection))
        follower.catch_up()
        return DenseRetriever(LazyModel.of(embedder), embedder_id, index, projection), follower

    @property
    def vectors(self) -> VectorIndex:
        """The index of the built-in embedder's vectors."""
        return self.retriever.index

    def add_folder(self, path: Path, excludes: Sequence[str] = ()) -> None:
        self.catalogue.add_folder(path, excludes, path.stat().st_dev)

    def indexer(self) -> Indexer:
        return Indexer(
            self.catalogue,
            self.reader,
            self.documents,
            self.chunks,
            self.prepared,
            EmbeddingStages(lambda: [self.stage(), *self.more_stages], self.tracker, self.control),
            self.tracker,
            self.control,
            pipeline=lambda path: PIPELINE,
            data_dir=self.data,
        )

    def stage(self) -> EmbeddingStage:
        """The built-in embedder's."""
        return EmbeddingStage(
            self.catalogue,
            self.reader,
            lambda: self.embedder,
            self.embedder_id,
            self.vector_follower,
            title="the built-in one",
            measured=True,
        )

    def run(self, *scopes: Path) -> IndexCounts:
        """A run with all that the embedders have to read after it."""
        indexer = self.indexer()
        counts = indexer.run(scopes or None)
        embedded = 0
        while read := indexer.embed_step():
            embedded += read
        return replace(counts, embedded=embedded)

    def stack(self, **parts: Any) -> SearchStack:
        """What this library is searched with: the embedder reranks, and has all the time it needs."""
        cache = PassageCache()
        usual: dict[str, Any] = {
            "dense": (self.retriever, *self.more_retrievers),
            "rerankers": (
                TimedReranker(lambda: MultiVectorReranker(self.embedder, cache), SearchStage.RERANKED, 60_000),
            ),
            "sentences": TokenSentenceScorer(LazyModel.of(self.embedder), cache),
            "built_in": self.embedder_id,
        }
        return SearchStack(self.reader, self.full_text, **{**usual, **parts})

    def search(
        self, request: SearchRequest, check: CancelCheck = never_cancelled, **parts: Any
    ) -> Iterator[SearchResults]:
        """All stages of an answer."""
        return search(self.stack(**parts), request, check)

    def answer(self, text: str, **options: Any) -> SearchResults:
        """The last stage of a search."""
        *_, last = self.search(asked(text, **options))
        return last

    def found(self, text: str, **options: object) -> list[str]:
        """The names of the files of the hits, in order."""
        return [hit.path.name for hit in self.answer(text, **options).hits]

    def write(self, name: str, text: str) -> Path:
        path = self.docs / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    def names(self) -> set[str]:
        """The path below the folder of every document that does not wait to be read."""
        known = self.catalogue.known_files().items()
        return {path.relative_to(self.docs).as_posix() for path, row in known if row.state is not DocumentState.WAITING}

    def close(self) -> None:
        self.documents.close()
        self.full_text.close()
        self.reader.close()
        self.catalogue.close()
