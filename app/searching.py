"""The part of the facade that searches: answers, what they are made of, why a passage is among them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from app.domain.answers import Passage, Why
from app.domain.facets import Facets, FacetValue
from app.domain.query import Query
from app.domain.search import Hit, Preview, SearchRequest, SearchResults
from app.ports import CancelCheck, never_cancelled

if TYPE_CHECKING:  # loaded when they are needed: a search is to start fast
    from app.common.settings import SettingsStore
    from app.composition import Engine
    from app.indexing.control import RunControl
    from app.indexing.service import IndexingService
    from app.indexing.tracker import Tracker
    from app.models.manager import ModelManager
    from app.search.stack import SearchStack
    from app.soundness import Soundness
    from app.storage.reader import CatalogueReader


class LibrarySearch:
    """Searches the library that it is part of. For any thread; everything may take as long as the disk does."""

    models: ModelManager
    _reader: CatalogueReader
    _control: RunControl
    _soundness: Soundness
    _service: IndexingService | None
    _store: SettingsStore
    _tracker: Tracker

    def _loaded(self, *, warm: bool = False) -> Engine:
        raise NotImplementedError

    def search(self, request: SearchRequest, check: CancelCheck = never_cancelled) -> Iterator[SearchResults]:
        """The answer in stages, each computed when it is asked for; see `SearchStage`. What `check` raises ends it."""
        from app.search.pipeline import search

        engine = self._loaded(warm=True)
        self.models.refresh()
        self._tracker.show_mistakes(self._store.problems)
        with self._soundness.faults(), self._control.searching():
            if self._service is None:
                engine.refresh(check, meaning=False)
            stack = self._without_removed(engine)
            for results in search(stack, request, check, engine.read_file):
                yield self._soundness.told(results, engine.stack)
            self._soundness.have_mended(engine.stack, self._service)

    def _without_removed(self, engine: Engine) -> SearchStack:
        """What serves, but for a model that the person has removed and that the thread which writes, between two steps
        of its own, has not let go of yet."""
        stack, serving, wanted = engine.stack, engine.selection, self.models.selection
        if serving == wanted:
            return stack
        if serving.reranker not in (None, wanted.reranker) and not self.models.is_there(serving.reranker):
            stack = replace(stack, rerankers=stack.rerankers[:1])
        if serving.embedder not in (None, wanted.embedder) and not self.models.is_there(serving.embedder):
            dense = tuple(each for each in stack.dense if each.embedder_id == stack.built_in)
            reranks = stack.rerankers[:1] if serving.late_interaction else stack.rerankers
            stack = replace(stack, dense=dense, rerankers=reranks, selected=None)
        return stack

    def preview(self, hit: Hit, query: Query) -> Preview | None:
        """The text around a hit; None when the document has gone."""
        from app.search.pipeline import preview

        with self._soundness.faults():
            return preview(self._loaded().stack, hit, query)

    def why(self, hit: Hit, query: Query) -> Why | None:
        """Why a hit answers; None when the document has gone."""
        from app.search.why import why

        with self._soundness.faults():
            return why(self._loaded().stack, hit, query)

    def passage(self, hit: Hit) -> Passage | None:
        """A hit's whole passage with where it is from, to be quoted; None when the document has gone."""
        from app.search.preview import passage_of

        with self._soundness.faults():
            return passage_of(self._reader, hit)

    def facets(self, request: SearchRequest, check: CancelCheck = never_cancelled) -> Facets:
        """What the documents are that a question finds: see `Facets`. What `check` raises ends it."""
        from app.search.facets import count_facets

        engine = self._loaded()
        with self._soundness.faults():
            return count_facets(engine.stack, request, check, engine.read_file)

    def count_new(self, query: Query, since: float, check: CancelCheck = never_cancelled) -> int:
        """How many documents answer a question, as good matches, that are in the library as they are now only since
        that time (seconds since the epoch)."""
        from app.search.news import count_new

        engine = self._loaded()
        with self._soundness.faults(), self._control.searching():
            if self._service is None:
                engine.refresh(check)
            return count_new(engine.stack, query, since, check)

    def suggest(self, field: str, prefix: str = "") -> tuple[FacetValue, ...]:
        """What of the library may follow `field:` and `prefix` in a question, the most frequent first: kinds and
        extensions, languages, senders, folders by their paths. Nothing for other operators."""
        from app.search.suggest import suggest

        with self._soundness.faults():
            return suggest(self._reader, field, prefix)
