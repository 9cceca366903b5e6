"""Notes which questions were meant: those whose answer was looked at for a while, or whose hit was opened. What is half
typed, and what passes by, is not kept."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from app.domain.errors import DragomanError
from app.domain.query import Query
from app.domain.search import SearchRequest, SearchResults
from app.gui.background import Background

if TYPE_CHECKING:
    from app.common.question_memory import QuestionMemory

_LOOKED_AT_MS = 4_000


class QuestionRecorder(QObject):
    """`noted` comes when there is a question more. Where nothing can be kept, nothing is, and nobody is bothered."""

    noted = Signal()

    def __init__(self, memory: QuestionMemory, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._memory = memory
        self._background = background
        self._answer: SearchResults | None = None
        self._noted: SearchRequest | None = None
        self._text = ""  # what stands in the field
        self._dropped = ""
        self._meant = False  # before the answer was whole
        self._settle = QTimer(self, singleShot=True, interval=_LOOKED_AT_MS)
        self._settle.timeout.connect(self.note)

    @property
    def found(self) -> tuple[int, ...]:
        """The documents of the answer that is shown."""
        hits = self._answer.hits if self._answer is not None else ()
        return tuple(dict.fromkeys(int(hit.document_id) for hit in hits))

    @Slot(object)
    def watch_answer(self, results: SearchResults) -> None:
        """An answer is shown."""
        if results.final and results.request.offset == 0:
            self._answer = results
            if self._meant:
                self.note()
            elif results.request != self._noted:
                self._settle.start()

    @Slot(object)
    def watch_question(self, query: Query) -> None:
        """Something else is asked."""
        self._settle.stop()
        self._answer, self._text, self._meant = None, query.source, False

    @Slot()
    def watch_cleared(self) -> None:
        """The field is empty."""
        self._settle.stop()
        self._answer = self._noted = None
        self._run(lambda: self._memory.leave(""))

    @Slot()
    def note(self) -> None:
        """The question that is answered now was meant."""
        self._settle.stop()
        answer = self._answer
        self._meant = answer is None  # it will be noted with what it finds in the end
        if answer is None or answer.request == self._noted or answer.request.like is not None:
            return
        self._noted = answer.request
        text, found, now = answer.request.query.source, self.found, time.time()
        if text != self._dropped:
            self._run(lambda: self._memory.note(text, now, found))

    @Slot(object)
    def drop(self, _path: Path) -> None:
        """Something was forgotten: what is asked now may quote it."""
        self._settle.stop()
        self._dropped = self._text

    def _run(self, change: Callable[[], None]) -> None:
        self._background.run(change, lambda _: self.noted.emit(), _passed_over, owner=self)


def _passed_over(error: Exception) -> None:
    if not isinstance(error, DragomanError):
        raise error
