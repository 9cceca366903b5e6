"""From keystrokes to answers: waits for a pause in the typing, asks the worker, drops answers that are out of date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.query import Query, Sort
from app.domain.search import Likeness, SearchRequest, SearchResults
from app.gui.search_worker import Search, SearchWorker

TYPING_PAUSE_MS = 120


class SearchSession(QObject):
    """What is being asked now, by document. `answer_changed` carries only answers to the newest question.

    `refresh()` asks the same again, because the library has changed. `ask_for_more()` asks for documents further down,
    which `more_arrived` carries. Of both only the last stage is told: a list which is already reranked does not flicker
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
        self._sort = Sort.RELEVANCE  # for questions that say nothing of it
        self._query = Query()  # as it was asked
        self._request: SearchRequest | None = None  # for the first documents
        self._submitted: SearchRequest | None = None  # what the worker is busy with
        self._request_id = 0
        self._only_last = False
        self._held: SearchResults | None = None
        self._answered = False
        self._found = False  # whether the last answer held anything
        self._waiting: Callable[[], object] | None = None

    @property
    def request(self) -> SearchRequest | None:
        """What was asked last, None when the field is empty."""
        return self._request

    @property
    def query(self) -> Query:
        """The question as it was asked last, before the order that was chosen beside it."""
        return self._query

    @property
    def up_to_date(self) -> bool:
        """Whether an answer to what was asked last has been shown."""
        return self._answered and not self._pause.isActive()

    def ask(self, query: Query, like: Likeness | None = None, *, at_once: bool = False) -> None:
        """Search for this, or for more like that, after a pause in the typing, or at once. No text, no filter and
        nothing to be like clear the question."""
        nothing = query.empty and not query.source.strip()  # signs alone are answered: with what is lacking
        self._query = query
        sort = self._sort if query.sort is Sort.RELEVANCE else query.sort
        asked = SearchRequest(replace(query, sort=sort), group=True, like=like)
        request = None if nothing and like is None else asked
        if request is not None and request == self._request and not at_once:
            return
        self._waiting = None
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

    @Slot(object)
    def choose_sort(self, sort: Sort) -> None:
        """From now on, where a question says nothing of the order, it is this one."""
        self._sort = sort
        if self._request is not None:
            self.ask(self._query, self._request.like, at_once=True)

    def when_answered(self, act: Callable[[], object]) -> None:
        """Have this done once an answer to what is asked now is shown, at once where it is. It is never done where
        nothing is found, and where the question changes before."""
        if self.up_to_date and (self._found or self._submitted is None):
            act()
        elif self._request is not None:
            self._waiting = act
            if self._submitted is None:
                self.ask_now()

    @Slot()
    def refresh(self) -> None:
        """Ask the same again, if it has been answered."""
        asks_for_more = self._submitted is not None and self._submitted != self._request
        if self._request is not None and self.up_to_date and not asks_for_more:
            self._submit(self._request, only_last=True)

    @Slot(int)
    def ask_for_more(self, offset: int) -> None:
        """Ask for the documents from `offset` on; unheard while something else is asked, after which more may be
        wanted again."""
        if self._request is not None and self.up_to_date and self._submitted is None:
            self._submit(replace(self._request, offset=offset), only_last=True)

    def stop(self) -> None:
        """Ask nothing more, without waiting for what is being asked."""
        self._pause.stop()
        self._worker.stop()

    def wait(self, limit_s: float | None = None) -> bool:
        """After `stop()`: until the search has ended; False where it has not within the limit."""
        return self._worker.wait(limit_s)

    def close(self) -> None:
        """Stop, and wait for the search."""
        self.stop()
        self.wait()

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
        self._tell(results)

    @Slot(int, object)
    def _on_search_ended(self, request_id: int, error: Exception | None) -> None:
        if request_id != self._request_id:
            return
        last, self._held, self._submitted = self._held, None, None
        if error is not None:
            self.search_failed.emit(error)
        elif last is not None and last.request == self._request:
            self._tell(last)
        elif last is not None:
            self.more_arrived.emit(last)
        self._waiting = None

    def _tell(self, results: SearchResults) -> None:
        self._found = bool(results.hits)
        self.answer_changed.emit(results)
        if self._found and self._waiting is not None:
            act, self._waiting = self._waiting, None
            act()
