"""Passages as a library of the product's own making, asked through its own search: what a person would be shown.

A real catalogue with both indexes behind the real engine, so that nothing of the scoring is repeated here.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from app.common.paths import DataDir
from app.common.settings import Settings
from app.composition import Engine
from app.domain.documents import ContentKey, DocumentState, DocumentText, Extraction, FileStamp, Segment
from app.domain.ids import ChunkId
from app.domain.models import ResolvedModel
from app.domain.search import SearchRequest
from app.indexing.control import RunControl
from app.indexing.tracker import Tracker
from app.inference.embedder import OnnxEmbedder
from app.inference.lazy_model import LazyModel
from app.inference.model_pool import ModelPool
from app.inference.token_counter import TokenCounter
from app.ports import Embedder
from app.search.dense import embed_question, search_dense
from app.search.lexical import search_lexical
from app.search.pipeline import search
from app.search.query.parser import parse
from app.search.scope import Scope
from app.search.stack import SearchStack
from app.search.terms import terms_of
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader
from app.text.chunking import Chunker
from app.text.language import language_of_segments

STAGES = ("words", "meaning", "fused", "reranked")
_DEPTH = 100  # chunks that words alone and meaning alone are asked for
_NAME = "q"  # around a passage's number in its file's name, or a question with a year in it would find a file so named
_SETTINGS = replace(Settings(), rerank_budget_ms=600_000.0)  # what is measured is the order, not this machine


class _OneModel(ModelPool):
    """Gives an embedder that is loaded already."""

    def __init__(self, embedder: OnnxEmbedder) -> None:
        super().__init__(idle_s=600.0)
        self._loaded: LazyModel[Embedder] = LazyModel.of(embedder)

    def lazy_embedder(self, model: ResolvedModel) -> LazyModel[Embedder]:
        return self._loaded


class PassageLibrary:
    """Each passage a document of its own, for as long as the `with` lasts; passages are named by their place.

    Their languages are those that the product detects, or all unknown where not `languages_known`.
    """

    def __init__(self, passages: Sequence[str], embedder: OnnxEmbedder, *, languages_known: bool = True) -> None:
        # The vector index may still be open when its folder goes, which is a fault on Windows.
        self._temporary = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        data_dir = DataDir(Path(self._temporary.name))
        self._catalogue = Catalogue(data_dir.catalogue)
        self._add(passages, Chunker(TokenCounter(embedder.spec)), languages_known)
        self.reader = CatalogueReader(data_dir.catalogue)
        model = ResolvedModel(embedder.spec, embedder.digest)
        self._models = _OneModel(embedder)
        self._engine = Engine(data_dir, _SETTINGS, model, self._catalogue, self.reader, self._models)
        self._engine.refresh()
        indexer = self._engine.make_indexer(Tracker(), RunControl())
        while indexer.embed_step():
            pass

    def _add(self, passages: Sequence[str], chunker: Chunker, languages_known: bool) -> None:
        with self._catalogue.transaction():
            for number, text in enumerate(passages):
                extraction = Extraction((Segment(text),), language=detected(text) if languages_known else None)
                kept = DocumentText(language=extraction.language, chunks=tuple(chunker.chunk(extraction)))
                key, path = ContentKey(b"%d" % number, "txt", ""), Path(f"/{_NAME}{number}{_NAME}.x")
                content = self._catalogue.add_content(key, kept)
                self._catalogue.put_document(
                    path, "text", FileStamp(0, 0), "", DocumentState.INDEXED, content_id=content
                )

    def __enter__(self) -> PassageLibrary:
        return self

    def __exit__(self, *_: object) -> None:
        self._engine.close()
        self._models.close()
        self.reader.close()
        self._catalogue.close()
        self._temporary.cleanup()

    @property
    def stack(self) -> SearchStack:
        return self._engine.stack

    def stages(self, question: str, limit: int = 30) -> dict[str, list[int]]:
        """For each of STAGES the passages found, best first; the last two are what a person is shown."""
        query, stack = parse(question), self.stack
        words = search_lexical(stack.lexical, terms_of(query), None, _DEPTH).best
        meaning = search_dense(self.reader, embed_question(stack.dense, query.text), Scope(), _DEPTH).cosines
        shown = [
            _unique(passage_number(hit.path) for hit in results.hits)
            for results in search(stack, SearchRequest(query, limit))
        ]
        return {
            "words": self._passages([chunk for chunk, _ in words]),
            "meaning": self._passages(list(meaning)),
            "fused": shown[0],
            "reranked": shown[-1],  # where nothing is found there is no second answer
        }

    def _passages(self, chunks: Sequence[ChunkId]) -> list[int]:
        documents = self.reader.documents_of_chunks(chunks)
        return _unique(passage_number(document.path) for chunk in chunks for document in documents[chunk])


def passage_number(path: Path) -> int:
    """The passage's place, from its file's name."""
    return int(path.stem.strip(_NAME))


@lru_cache(maxsize=50_000)
def detected(text: str) -> str | None:
    """The language of a passage as indexing would set it."""
    return language_of_segments((Segment(text),))


def _unique(numbers: Iterable[int]) -> list[int]:
    return list(dict.fromkeys(numbers))
