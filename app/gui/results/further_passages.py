"""Fetches the passages of one document that an answer has left out."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from app.domain.ids import DocumentId
from app.domain.query import Filter
from app.domain.search import Hit, SearchRequest
from app.gui.background import Background
from app.gui.search_worker import Search

DOCUMENT = "document"  # the filter that admits one document alone


class FurtherPassages(QObject):
    """`passages_fetched(request, document, hits)` tells what was found, `fetching_failed(document, error)` that nothing
    could be. Beside the search that goes on, which it neither stops nor waits for."""

    passages_fetched = Signal(object, object, object)
    fetching_failed = Signal(object, object)

    def __init__(self, search: Search, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._background = background

    def fetch(self, request: SearchRequest, hit: Hit, passages: int) -> None:
        """The `passages` best ones of the hit's document that answer the request."""
        document = hit.document_id
        query = replace(request.query, filters=(*request.query.filters, Filter(DOCUMENT, (int(document),))))
        asked = replace(request, query=query, group=False, offset=0, limit=passages)
        self._background.run(
            lambda: self._found(asked),
            lambda hits: self.passages_fetched.emit(request, document, hits),
            self._on_failed(document),
            owner=self,
        )

    def _found(self, asked: SearchRequest) -> tuple[Hit, ...]:
        hits: tuple[Hit, ...] = ()
        for results in self._search(asked, lambda: None):
            hits = results.hits
        return hits

    def _on_failed(self, document: DocumentId) -> Callable[[Exception], None]:
        return lambda error: self.fetching_failed.emit(document, error)
