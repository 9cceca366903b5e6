"""What is made when somebody first wants it, by whichever thread that is, and closed once for all."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Generic, Protocol, TypeVar


class Closable(Protocol):
    def close(self) -> None: ...


Made = TypeVar("Made", bound=Closable)


class MadeLate(Generic[Made]):
    """`make` is called once at most, and must not take long: others wait meanwhile."""

    def __init__(self, make: Callable[[], Made]) -> None:
        self._make = make
        self._lock = threading.Lock()
        self._made: Made | None = None
        self._closed = False

    def get(self) -> Made:
        """The one that there is; after `close` it is closed, also where it was not made before."""
        with self._lock:
            if self._made is None:
                self._made = self._make()
                if self._closed:
                    self._made.close()
            return self._made

    def close(self) -> None:
        """Can be called again. Makes nothing."""
        with self._lock:
            self._closed = True
            made = self._made
        if made is not None:
            made.close()
