"""Reads in the background what the answer's documents are, for the panel: never before the answer itself is there."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import Cancelled
from app.domain.facets import Facets
from app.domain.query import Query
from app.domain.search import SearchRequest, SearchResults
from app.gui.background import Background
from app.gui.facets.counted import Counted, counted

Count = Callable[[SearchRequest, Callable[[], None]], Facets]  # see `Library.facets`
_SETTLE_MS = 150  # who types on asks for another count at once
_REFRESH_MS = 5_000  # while the library grows all the time
_REST = 3  # times as long as the last reading took, before the next


class FacetReader(QObject):
    """`base_read` carries what the library holds, as `Counted`, `facets_read` what a question finds, with the request.
    The newest wins; what is superseded is given up at its next step. Nothing is read while `wanted` is not set."""

    base_read = Signal(object)
    facets_read = Signal(object, object)
    failed = Signal(object)

    def __init__(self, count: Count, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._count = count
        self._background = Background(self, threads=1)
        self._wanted = False
        self._changes, self._base_as_of = 1, 0  # of the library: so many, and what the base was counted after
        self._request: SearchRequest | None = None
        self._given_up = threading.Event()
        self._began = self._ended = time.monotonic()
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._read)

    def set_wanted(self, wanted: bool) -> None:
        """Whether anybody looks at it."""
        self._wanted = wanted
        if wanted:
            self._settle.start(_SETTLE_MS)

    @Slot()
    def refresh(self) -> None:
        """The library has changed."""
        self._changes += 1
        if not self._settle.isActive():
            self._soon(_REFRESH_MS)

    @Slot(object)
    def read_for(self, results: SearchResults) -> None:
        """An answer has been shown."""
        if results.final and results.request.offset == 0:
            self._request = results.request
            self._soon(_SETTLE_MS)

    @Slot()
    def forget_question(self) -> None:
        """Nothing is asked."""
        self._request = None
        self._soon(_SETTLE_MS)

    def stop(self) -> None:
        self._given_up.set()
        self._settle.stop()
        self._background.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        return self._background.wait(limit_s)

    def _soon(self, least_ms: int) -> None:
        """After a pause that leaves the computer to others most of the time. The first reading waits for nothing."""
        since, took = time.monotonic() - self._ended, self._ended - self._began
        rest_ms = int(1000 * max(0.0, _REST * took - since)) if took else 0
        self._settle.start(max(least_ms if took else _SETTLE_MS, rest_ms))

    @Slot()
    def _read(self) -> None:
        if not self._wanted:
            return
        self._given_up.set()
        given_up = self._given_up = threading.Event()
        request, changes = self._request, self._changes  # it may change again meanwhile
        stale = changes != self._base_as_of
        began = time.monotonic()

        def check() -> None:
            if given_up.is_set():
                raise Cancelled

        def read() -> tuple[Counted | None, Counted | None]:
            base = counted(self._count(SearchRequest(Query()), check)) if stale else None
            return base, counted(self._count(request, check)) if request is not None else None

        def done(found: tuple[Counted | None, Counted | None]) -> None:
            base, facets = found
            self._began, self._ended = began, time.monotonic()
            if base is not None:
                self._base_as_of = changes
                self.base_read.emit(base)
            self.facets_read.emit(request, facets)

        self._background.run(read, done, self._on_failed, owner=self, newest="facets")

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, Cancelled):
            self.failed.emit(error)
