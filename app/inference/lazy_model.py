"""Models are loaded when they are first needed, and let go of when nobody has used them for a while."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, TypeVar

from app.domain.errors import ModelFault

_TRY_AGAIN_S = 30.0  # a search must not wait each time for a model that cannot be loaded

Model = TypeVar("Model")  # an embedder or a reranker; their modules are not loaded before they are


def _nobody() -> None:
    """Is told that the model was loaded."""


@dataclass(slots=True)
class _Held(Generic[Model]):
    model: Model
    used_at: float


class LazyModel(Generic[Model]):
    """One model behind `get`, for several threads. What `load` raises is raised again for a while, then tried anew.

    Whoever has got the model keeps it alive: to let go of it frees its memory when the last of them is done.
    """

    def __init__(self, load: Callable[[], Model], clock: Callable[[], float] = time.monotonic) -> None:
        self._load: Callable[[], Model] = load
        self._clock = clock
        self._held: _Held[Model] | None = None
        self._failure: tuple[ModelFault, float] | None = None
        self._loading = threading.Lock()
        self._loader: threading.Thread | None = None
        self.when_held: Callable[[], None] = _nobody
        self.idle_s: float | None = None  # as whoever looks after it has it

    @classmethod
    def of(cls, model: Model) -> LazyModel[Model]:
        """A model that is there already."""
        held = cls(lambda: model)
        held.get()
        return held

    @property
    def loaded(self) -> bool:
        return self._held is not None

    def get(self) -> Model:
        """The model, loaded if need be; whoever asks meanwhile waits. Raises `ModelFault`."""
        with self._loading:
            held, is_new = self._held, self._held is None
            if held is None:
                held = self._held = _Held(self._try(), 0.0)
            held.used_at = self._clock()
        if is_new:
            self.when_held()
        return held.model

    def load_soon(self) -> None:
        """Begins to load the model on a thread of its own, so that whoever needs it first waits less.

        A failure is told by `get`. `settle` waits for the end of it.
        """
        if self._held is None and self._loader is None:
            loader = threading.Thread(target=self._load_quietly, name="model loader", daemon=True)
            with contextlib.suppress(RuntimeError):  # no further thread may be started: then whoever needs it waits
                loader.start()
                self._loader = loader

    def settle(self) -> None:
        """Waits for a `load_soon` that is under way."""
        if self._loader is not None:
            self._loader.join()

    def _load_quietly(self) -> None:
        with contextlib.suppress(Exception):
            self.get()

    def _try(self) -> Model:
        if self._failure is not None and self._clock() - self._failure[1] < _TRY_AGAIN_S:
            raise self._failure[0]
        try:
            return self._load()
        except ModelFault as fault:
            self._failure = fault, self._clock()
            raise

    def unused_for_s(self) -> float | None:
        """Seconds since somebody has asked for the model; None while it is not loaded."""
        held = self._held
        return None if held is None else self._clock() - held.used_at

    def release(self, unused_for_s: float = 0.0) -> bool:
        """Lets go of the model if nobody has asked for it for so long; says whether it did. Never waits."""
        if not self._loading.acquire(blocking=False):
            return False
        try:
            if self._held is None or self._clock() - self._held.used_at < unused_for_s:
                return False
            self._held = None
            return True
        finally:
            self._loading.release()
