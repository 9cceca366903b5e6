"""Sessions of one model for texts that are run beside others.

Each has memory of its own to work in: where two threads share it, it goes from core to core, which takes a quarter of
the time (measured with onnxruntime 1.31 on two cores that share no cache but the last).
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import onnxruntime as ort

MOST_SESSIONS = 2  # each holds the weights once more, in the order in which they are multiplied


class SessionPool:
    """Gives out the session with the fewest users, of at most `most`. Safe for several threads.

    `open_another` gives a further one, or None where there is no room for it; it is asked while all are in use.
    """

    def __init__(
        self, first: ort.InferenceSession, open_another: Callable[[], ort.InferenceSession | None], most: int
    ) -> None:
        self._users = {first: 0}
        self._open_another = open_another
        self._left = min(most, MOST_SESSIONS) - 1
        self._lock = threading.Lock()

    @contextmanager
    def session(self) -> Iterator[ort.InferenceSession]:
        """One to run a text with."""
        with self._lock:
            chosen = min(self._users, key=self._users.__getitem__)
            opens = bool(self._users[chosen]) and self._left > 0
            self._left -= opens
        # To open one may take seconds, in which others share what there is.
        further = self._open_another() if opens else None
        with self._lock:
            if opens and further is None:
                self._left = 0
            chosen = further or chosen
            self._users[chosen] = self._users.get(chosen, 0) + 1
        try:
            yield chosen
        finally:
            with self._lock:
                self._users[chosen] -= 1
