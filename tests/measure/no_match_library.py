"""Small libraries for no_match.py: paragraphs in a real catalogue with both indexes, asked through the real search.

It records what speaks for each answer instead of judging it, so that any limits can be tried on the same answers.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.pool import OnDemand
from app.inference.reranker import MultiVectorReranker
from app.models import NoMatchLimits
from app.records import ContentKey, DocumentState, Extraction, FileStamp, Hit, SearchRequest, Segment
from app.search.meaning import EmbedderLeg
from app.search.no_match import FIRST, Evidence, Judge
from app.search.query import Query
from app.search.retrieval import Retriever
from app.search.searcher import Searcher
from app.storage.catalogue import Catalogue
from app.storage.full_text import FullTextIndex
from app.storage.hashing import embedder_input
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

NEVER = NoMatchLimits("", 0.0, 0.0, 0.0, 0.0)
Questions = Sequence[tuple[str, int]]  # (question, number of its passage)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what came of it; `found` says that its passage is among the first ten."""

    situation: str
    language: str
    answerable: bool
    found: bool
    evidence: Evidence
    certain: bool  # all words in one passage, or a name: never called no match


class _Recorder(Judge):
    """Keeps the evidence of the last question."""

    seen: Evidence | None = None
    certain = False

    def no_good_match(self, query: Query, hits: Sequence[Hit]) -> bool:
        self.seen, self.certain = self.evidence(query, hits), self.all_words_found(query, hits)
        return False


class Bench:
    """Makes libraries and asks them; a paragraph is embedded once, in however many libraries it stands."""

    def __init__(self, folder: Path, embedder: Embedder, chunker: Chunker, questions: int) -> None:
        self._folder, self._embedder, self._chunker, self._questions = folder, embedder, chunker, questions
        self._numbers = itertools.count()
        self._vectors: dict[bytes, np.ndarray] = {}

    def ask(
        self, situation: str, texts: dict[int, tuple[str, str]], asked: Iterable[tuple[str, Questions]]
    ) -> Iterator[Asked]:
        """`texts` is the library: {number: (language, text)}; questions come with their language."""
        folder = self._folder / str(next(self._numbers))
        folder.mkdir()
        catalogue = Catalogue(folder / "catalogue.sqlite3")
        reader = CatalogueReader(folder / "catalogue.sqlite3")
        full_text = FullTextIndex(folder / "full_text", reader.catalogue_id, writable=True)
        try:
            leg = self._fill(catalogue, reader, folder, texts)
            full_text.catch_up(reader)
            retriever = Retriever(reader, full_text, [leg])
            judge = _Recorder(reader, retriever, NEVER)
            searcher = Searcher(
                reader,
                retriever,
                MultiVectorReranker(self._embedder),
                rerank_candidates=0,
                rerank_budget_ms=0,
                coverage=lambda: 1.0,
                judge=judge,
            )
            for language, questions in asked:
                for question, right in spread(questions, self._questions):
                    judge.seen = None
                    *_, results = searcher.search(SearchRequest(question, FIRST, rerank=False))
                    found = any(int(hit.path.stem) == right for hit in results.hits)
                    # Not asked at all: a name, or nothing found.
                    evidence = judge.seen or Evidence(1.0, 1.0, 1.0, 1.0)
                    certain = judge.seen is None or judge.certain
                    yield Asked(situation, language, right in texts, found, evidence, certain)
        finally:
            full_text.close()
            reader.close()
            catalogue.close()

    def _fill(
        self, catalogue: Catalogue, reader: CatalogueReader, folder: Path, texts: dict[int, tuple[str, str]]
    ) -> EmbedderLeg:
        embedder = self._embedder
        with catalogue.transaction():
            for number, (language, text) in texts.items():
                extraction = Extraction((Segment(text),), language=language)
                key = ContentKey(b"%d" % number, "txt", "")
                content = catalogue.add_content(key, extraction, self._chunker.chunk(extraction))
                path, stamp = Path(f"/{number}.x"), FileStamp(0, 0)
                catalogue.put_document(path, "text", stamp, "", DocumentState.INDEXED, content_id=content)
            embedder_id = catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
        chunks = reader.unembedded_chunks(embedder_id, 0, 100_000)
        new = {c.text_hash: embedder_input(c.context, c.text) for c in chunks if c.text_hash not in self._vectors}
        for text_hash, embedding in zip(new, embedder.iter_embed(new.values()), strict=True):
            assert embedding.dense is not None
            self._vectors[text_hash] = embedding.dense
        with catalogue.transaction():
            hashes = [chunk.text_hash for chunk in chunks]
            catalogue.add_vectors(embedder_id, hashes, np.stack([self._vectors[each] for each in hashes]))
        vectors = VectorIndex(folder / "vectors", embedder_id, embedder.dimension, reader.catalogue_id)
        vectors.catch_up(reader)
        return EmbedderLeg(OnDemand.of(self._embedder), embedder_id, vectors)


def spread(questions: Questions, wanted: int) -> Questions:
    """About as many as are wanted, from the whole list."""
    return questions[:: max(1, len(questions) // wanted)][:wanted]
