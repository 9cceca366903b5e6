"""From keystrokes to answers: waits for a pause in the typing, asks the worker, drops answers that are out of date."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.query import Query
from app.domain.search import SearchRequest, SearchResults, SearchStage
from app.gui.search_worker import SearchWorker

TYPING_PAUSE_MS = 120


class SearchSession(QObject):
    """What is being asked now. `answer_changed` carries only answers to the newest request.

    `refresh()` asks the same again, because the library has changed; then the first stages are held back until
    the search has ended, so that a list which is already reranked does not flicker through the rougher order.
    """

    answer_changed = Signal(object)
    question_cleared = Signal()
    search_failed = Signal(object)

    def __init__(
        self,
        search: Callable[[SearchRequest, Callable[[], None]], Iterator[SearchResults]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._worker = SearchWorker(search, self)
        self._worker.results_arrived.connect(self._on_results_arrived)
        self._worker.search_ended.connect(self._on_search_ended)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.ask_now)
        self._request: SearchRequest | None = None
        self._request_id = 0
        self._refreshing = False
        self._answered = False
        self._held: SearchResults | None = None

    @property
    def request(self) -> SearchRequest | None:
        """What was asked last, None when the field is empty."""
        return self._request

    @property
    def up_to_date(self) -> bool:
        """Whether an answer to what was asked last has been shown."""
        return self._answered and not self._pause.isActive()

    def ask(self, query: Query, *, at_once: bool = False) -> None:
        """Search for this after a pause in the typing, or at once. An empty one clears the question."""
        if query.empty and not query.problems:
            self._pause.stop()
            self._worker.cancel()
            self._request, self._request_id, self._answered = None, 0, False
            self.question_cleared.emit()
            return
        request = SearchRequest(query)
        if request == self._request and not at_once:
            return
        self._request = request
        self._answered = False
        if at_once:
            self.ask_now()
        else:
            self._pause.start()

    @Slot()
    def ask_now(self) -> None:
        """Do not wait for the pause."""
        self._pause.stop()
        if self._request is not None:
            self._submit(refreshing=False)

    def refresh(self) -> None:
        """Ask the same again, if it has been answered."""
        if self._request is not None and self.up_to_date:
            self._submit(refreshing=True)

    def close(self) -> None:
        self._pause.stop()
        self._worker.close()

    def _submit(self, *, refreshing: bool) -> None:
        assert self._request is not None
        self._refreshing, self._held = refreshing, None
        self._request_id = self._worker.submit(self._request)

    @Slot(int, object)
    def _on_results_arrived(self, request_id: int, results: SearchResults) -> None:
        if request_id != self._request_id or results.request != self._request:
            return
        if self._refreshing and results.stage in (SearchStage.WORDS, SearchStage.MERGED):
            self._held = results
            return
        self._show(results)

    @Slot(int, object)
    def _on_search_ended(self, request_id: int, error: Exception | None) -> None:
        if request_id != self._request_id:
            return
        if error is not None:
            self.search_failed.emit(error)
        elif self._held is not None:
            self._show(self._held)

    def _show(self, results: SearchResults) -> None:
        self._answered, self._held = True, None
        self.answer_changed.emit(results)
