"""From keystrokes to answers: waits for a pause in the typing, asks the worker, drops answers that are out of date."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.query import Query
from app.domain.search import SearchRequest, SearchResults
from app.gui.search_worker import Search, SearchWorker

TYPING_PAUSE_MS = 120


class SearchSession(QObject):
    """What is being asked now. `answer_changed` carries only answers to the newest question.

    `refresh()` asks the same again, because the library has changed. `ask_for_more()` asks for hits further down, which
    `more_arrived` carries. Of both only the last stage is told: a list which is already reranked does not flicker
    through the rougher order.
    """

    answer_changed = Signal(object)
    more_arrived = Signal(object)
    question_cleared = Signal()
    search_failed = Signal(object)

    def __init__(self, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worker = SearchWorker(search, self)
        self._worker.results_arrived.connect(self._on_results_arrived)
        self._worker.search_ended.connect(self._on_search_ended)
        self._pause = QTimer(self, singleShot=True, interval=TYPING_PAUSE_MS)
        self._pause.timeout.connect(self.ask_now)
        self._request: SearchRequest | None = None  # for the first hits
        self._submitted: SearchRequest | None = None  # what the worker is busy with
        self._request_id = 0
        self._only_last = False
        self._held: SearchResults | None = None
        self._answered = False

    @property
    def request(self) -> SearchRequest | None:
        """What was asked last, None when the field is empty."""
        return self._request

    @property
    def up_to_date(self) -> bool:
        """Whether an answer to what was asked last has been shown."""
        return self._answered and not self._pause.isActive()

    def ask(self, query: Query, *, at_once: bool = False) -> None:
        """Search for this after a pause in the typing, or at once. No text and no filter clear the question."""
        nothing = query.empty and not query.source.strip()  # signs alone are answered: with what is lacking
        request = None if nothing else SearchRequest(query)
        if request is not None and request == self._request and not at_once:
            return
        self._pause.stop()
        self._worker.cancel()
        self._request, self._submitted, self._request_id, self._answered = request, None, 0, False
        if request is None:
            self.question_cleared.emit()
        elif at_once:
            self.ask_now()
        else:
            self._pause.start()

    @Slot()
    def ask_now(self) -> None:
        """Do not wait for the pause."""
        self._pause.stop()
        if self._request is not None:
            self._submit(self._request)

    @Slot()
    def refresh(self) -> None:
        """Ask the same again, if it has been answered."""
        asks_for_more = self._submitted is not None and self._submitted != self._request
        if self._request is not None and self.up_to_date and not asks_for_more:
            self._submit(self._request, only_last=True)

    @Slot(int)
    def ask_for_more(self, offset: int) -> None:
        """Ask for the hits from `offset` on; unheard while something else is asked, after which more may be wanted
        again."""
        if self._request is not None and self.up_to_date and self._submitted is None:
            self._submit(replace(self._request, offset=offset), only_last=True)

    def close(self) -> None:
        self._pause.stop()
        self._worker.close()

    def _submit(self, request: SearchRequest, *, only_last: bool = False) -> None:
        self._submitted, self._only_last, self._held = request, only_last, None
        self._request_id = self._worker.submit(request)

    @Slot(int, object)
    def _on_results_arrived(self, request_id: int, results: SearchResults) -> None:
        if request_id != self._request_id or results.request != self._submitted:
            return
        if self._only_last:
            self._held = results
            return
        if results.final:
            self._submitted = None
        self._answered = True
        self.answer_changed.emit(results)

    @Slot(int, object)
    def _on_search_ended(self, request_id: int, error: Exception | None) -> None:
        if request_id != self._request_id:
            return
        last, self._held, self._submitted = self._held, None, None
        if error is not None:
            self.search_failed.emit(error)
        elif last is not None and last.request == self._request:
            self.answer_changed.emit(last)
        elif last is not None:
            self.more_arrived.emit(last)
