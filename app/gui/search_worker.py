"""One thread that searches. The newest request wins; the work on one that is superseded stops at its next step."""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator

from PySide6.QtCore import QObject, Signal, SignalInstance

from app.domain.errors import Cancelled
from app.domain.search import SearchRequest, SearchResults

Search = Callable[[SearchRequest, Callable[[], None]], Iterator[SearchResults]]  # see `Library.search`


class SearchWorker(QObject):
    """Answers requests one at a time, always the newest.

    `results_arrived(id, results)` comes once per stage and `search_ended(id, error or None)` once at the end,
    both for requests that were still the newest when they were sent. A signal may be under way when a newer
    request is made: whoever listens compares the id.
    """

    results_arrived = Signal(int, object)
    search_ended = Signal(int, object)

    def __init__(self, search: Search, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._search = search
        self._changed = threading.Condition()
        self._newest_id = 0
        self._waiting: SearchRequest | None = None
        self._closed = False
        self._thread = threading.Thread(target=self._work, name="search", daemon=True)
        self._thread.start()

    def submit(self, request: SearchRequest) -> int:
        """Search for this and forget what was asked before. Returns the id that its answers will carry."""
        with self._changed:
            self._newest_id += 1
            self._waiting = request
            self._changed.notify()
            return self._newest_id

    def cancel(self) -> None:
        """Forget what was asked; no answer to it will be sent from now on."""
        with self._changed:
            self._newest_id += 1
            self._waiting = None

    def stop(self) -> None:
        """Stop after the step in hand, without waiting for that."""
        with self._changed:
            self._newest_id += 1
            self._waiting = None
            self._closed = True
            self._changed.notify()

    def wait(self, limit_s: float | None = None) -> bool:
        """After `stop()`: until the step in hand has ended; False where it has not within the limit."""
        self._thread.join(limit_s)
        return not self._thread.is_alive()

    def close(self) -> None:
        """Stop, and wait for the step in hand."""
        self.stop()
        self.wait()

    def _work(self) -> None:
        while True:
            with self._changed:
                self._changed.wait_for(lambda: self._closed or self._waiting is not None)
                if self._closed:
                    return
                request, request_id = self._waiting, self._newest_id
                self._waiting = None
            if request is not None:
                self._answer(request, request_id)

    def _answer(self, request: SearchRequest, request_id: int) -> None:
        try:
            self._tell(request, request_id)
        except Cancelled:
            return  # there is a newer request
        except Exception as error:  # told to the window, which knows the fates of errors
            self._tell_newest(self.search_ended, request_id, error)
        else:
            self._tell_newest(self.search_ended, request_id, None)

    def _tell(self, request: SearchRequest, request_id: int) -> None:
        answers = self._search(request, lambda: self._check(request_id))
        try:
            while self._is_newest(request_id) and (results := next(answers, None)) is not None:
                self._tell_newest(self.results_arrived, request_id, results)
        finally:
            if isinstance(answers, Generator):
                answers.close()

    def _tell_newest(self, signal: SignalInstance, request_id: int, what: object) -> None:
        """Under the lock: after `stop()` Qt may delete this at any moment, and nothing may be on its way then."""
        with self._changed:
            if self._is_newest(request_id):
                signal.emit(request_id, what)

    def _check(self, request_id: int) -> None:
        if not self._is_newest(request_id):
            raise Cancelled

    def _is_newest(self, request_id: int) -> bool:
        return self._newest_id == request_id
