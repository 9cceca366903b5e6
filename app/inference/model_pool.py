"""The models that are in use, one of each, behind their records. Nothing is loaded before somebody asks for it."""

from __future__ import annotations

import threading
from collections.abc import Collection
from typing import Any

from app.common.idle import IdleUnloader
from app.domain.messages import Message
from app.domain.models import ResolvedModel, Role
from app.inference.lazy_model import LazyModel
from app.ports import Embedder, ModelLoader, Reranker


class ModelPool(ModelLoader):
    """Gives the same model to all who ask for it, and lets go of those that are idle for `idle_s` or no longer wanted.

    The built-in embedder, which is small and needed for the search at every letter, stays once it is loaded. Safe for
    several threads.
    """

    def __init__(self, idle_s: float) -> None:
        self.idle = IdleUnloader(idle_s)
        self._lock = threading.Lock()
        self._embedders: dict[ResolvedModel, LazyModel[Embedder]] = {}
        self._rerankers: dict[ResolvedModel, LazyModel[Reranker]] = {}

    def lazy_embedder(self, model: ResolvedModel) -> LazyModel[Embedder]:
        """An embedder that is loaded by whoever needs it first."""
        with self._lock:
            if model not in self._embedders:
                self._embedders[model] = self._watched(model, LazyModel(lambda: _load_embedder(model)))
            return self._embedders[model]

    def lazy_reranker(self, model: ResolvedModel) -> LazyModel[Reranker]:
        """A reranker that is loaded by whoever needs it first."""
        with self._lock:
            if model not in self._rerankers:
                self._rerankers[model] = self._watched(model, LazyModel(lambda: _load_reranker(model)))
            return self._rerankers[model]

    def embedder(self, model: ResolvedModel) -> Embedder:
        return self.lazy_embedder(model).get()

    def reranker(self, model: ResolvedModel) -> Reranker:
        if model.spec.role is Role.RERANKER:
            return self.lazy_reranker(model).get()
        from app.inference.multi_vector import MultiVectorReranker

        return MultiVectorReranker(self.embedder(model))

    def self_check(self, model: ResolvedModel) -> Message | None:
        from app.inference.self_check import self_check

        return self_check(model)

    def keep_only(self, wanted: Collection[ResolvedModel]) -> None:
        """Lets go of all others but the built-in embedder; whoever is using one keeps it until then."""
        with self._lock:
            for held in (self._embedders, self._rerankers):
                for model in [each for each in held if each not in wanted and not each.spec.built_in]:
                    self.idle.forget(held.pop(model))

    def close(self) -> None:
        """Ends its threads; nothing is loaded or let go of any more by itself."""
        self.idle.close()
        loading: list[LazyModel[Any]] = [*self._embedders.values(), *self._rerankers.values()]
        for lazy in loading:
            lazy.settle()

    def _watched(self, model: ResolvedModel, lazy: LazyModel[Any]) -> LazyModel[Any]:
        if not model.spec.built_in:
            self.idle.watch(lazy)
        return lazy


def _load_embedder(model: ResolvedModel) -> Embedder:
    from app.inference.embedder import OnnxEmbedder

    return OnnxEmbedder(model)


def _load_reranker(model: ResolvedModel) -> Reranker:
    from app.inference.cross_encoder import CrossEncoder

    return CrossEncoder(model.spec)
