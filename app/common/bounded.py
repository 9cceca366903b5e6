"""Questions to a drive that may not answer, with a limit of time: whoever asks goes on, the question is left behind."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

Answer = TypeVar("Answer")


def within(limit_s: float, ask: Callable[[], Answer]) -> Answer:
    """What `ask` answers, or raises. Raises `TimeoutError` where it has not within the limit; its thread ends when the
    drive answers, and keeps nobody from ending."""
    answers: list[Answer] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            answers.append(ask())
        except BaseException as error:  # told to whoever waits
            errors.append(error)

    thread = threading.Thread(target=run, name="asking", daemon=True)
    thread.start()
    thread.join(limit_s)
    if errors:
        raise errors[0]
    if not answers:
        raise TimeoutError
    return answers[0]
