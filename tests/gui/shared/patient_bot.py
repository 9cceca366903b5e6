"""What tests do to the window and wait for, on a machine that may be busy with something else."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.gui.background import Background

# Only a test that fails waits as long: one that waits for what happens sees it at once.
PATIENCE_MS = 60_000
PROGRAM_MS = 240_000  # until a program of our own, begun beside others, is there or has ended


class PatientBot(QtBot):
    """`QtBot` whose limits no busy machine reaches, and waits for what `QtBot` knows nothing of."""

    def waitUntil(self, callback: Callable[[], bool | None], *, timeout: int = PATIENCE_MS) -> None:
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = PATIENCE_MS, **more: Any) -> Any:
        return super().waitSignal(signal, timeout=timeout, **more)

    def waitExposed(self, widget: Any, *, timeout: int = PATIENCE_MS) -> Any:
        return super().waitExposed(widget, timeout=timeout)

    def answered(self, window: Any) -> None:
        """Until the last stage of an answer is shown: what comes with the first may still change."""
        session = window.session
        self.waitUntil(lambda: session.up_to_date and session._submitted is None)

    def ask(self, window: Any, question: str = "river") -> None:
        """Types a question behind what stands in the field, and waits for hits that answer it."""
        QTest.keyClicks(window.question.field, question)
        self.answered(window)
        assert window.results.hits, f"{question!r} was answered by nothing"

    def at_rest(self, background: Background) -> None:
        """Until what was begun in the background has ended and been told, and what that has begun in its turn."""
        for _ in range(2):
            self._until_told(background)

    def _until_told(self, background: Background) -> None:
        """Until each of its threads has ended what came before."""
        threads, told = len(background._threads), list[int]()
        ended = threading.Barrier(threads)
        for _ in range(threads):
            background.run(lambda: ended.wait(PATIENCE_MS / 1000), told.append)
        self.waitUntil(lambda: len(told) == threads)
