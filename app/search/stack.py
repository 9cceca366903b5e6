"""All that a question meets on its way through the pipeline, as one immutable thing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

from app.domain.ids import EmbedderId
from app.ports import CancelCheck, LexicalIndex, SentenceScorer
from app.search.dense import DenseRetriever
from app.search.no_match import NoMatchDetector
from app.search.paging import RecentRankings
from app.search.rerank import TimedReranker
from app.storage.reader import CatalogueReader


@dataclass(frozen=True, slots=True)
class SearchStack:
    """Made by `composition` and swapped whole when a model comes or goes.

    `dense` holds the built-in embedder first; `rerankers` put the first `rerank_candidates` in order, one after the
    other, and `sentences` finds the best sentence of a passage. `built_in` and `selected` name the embedders whose
    reading of the library is told, None where there is none. Without a `detector` no answer is ever called no good
    match. `catch_up` has the vector indexes hold what the catalogue does, where no indexer sees to that: it waits for
    them, half a gigabyte of a million passages, and is called once what can be found by words is shown.
    """

    reader: CatalogueReader
    lexical: LexicalIndex
    dense: tuple[DenseRetriever, ...] = ()
    rerankers: tuple[TimedReranker, ...] = ()
    rerank_candidates: int = 40
    sentences: SentenceScorer | None = None
    detector: NoMatchDetector | None = None
    built_in: EmbedderId | None = None
    selected: EmbedderId | None = None
    recent: RecentRankings = field(default_factory=RecentRankings)
    catch_up: Callable[[CancelCheck], None] = lambda check: None

    @property
    def loaded(self) -> bool:
        """Whether every embedder can read a question without being waited for."""
        return all(retriever.embedder.loaded for retriever in self.dense)

    def meaning_coverage(self) -> float:
        """The share (0–1) of the text that the built-in embedder has read."""
        return self.reader.meaning_coverage(self.built_in)

    def backfill(self) -> float | None:
        """The same of the selected larger embedder; None where there is none."""
        return None if self.selected is None else self.reader.meaning_coverage(self.selected)
