"""The part of the facade that tells how much is known: by words, by meaning, how fast, and what more would cost."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

from app.domain.coverage import Coverage, EmbedderCoverage, FolderEstimate
from app.domain.documents import FINDABLE, DocumentState
from app.domain.models import ResolvedModel
from app.indexing.folders import folder_to_add
from app.indexing.tracker import Tracker
from app.models.manager import ModelManager
from app.ports import CancelCheck, never_cancelled
from app.storage.reader import CatalogueReader


class LibraryKnowledge:
    """What the library inherits; it only reads."""

    models: ModelManager
    _reader: CatalogueReader
    _tracker: Tracker
    _root: Path
    _faults: Callable[[], AbstractContextManager[None]]

    def coverage(self) -> Coverage:
        """How much of the library can be found, by its words and by the embedders that serve; cheap."""
        with self._faults():
            states = self._reader.files_by_state()
            found: list[EmbedderCoverage] = []
            left_s: float | None = 0.0
            for model in self._serving():
                each = self._of_embedder(model, left_s)
                left_s = each.seconds_left
                found.append(each)
            return Coverage(
                sum(states.get(state, 0) for state in FINDABLE),
                states.get(DocumentState.WAITING, 0),
                self._reader.chunk_count(),
                tuple(found),
            )

    def estimate(self, path: Path, check: CancelCheck = never_cancelled) -> FolderEstimate:
        """What it would be, or is, to have a folder searched; takes some seconds at most, but where a drive does not
        answer. Raises `FolderMissing`."""
        from app.indexing.estimate import estimate_folder  # a search is to start fast

        titles = [model.spec.title for model in self._serving()]
        return estimate_folder(folder_to_add(path, ()), self._root, self._tracker.speeds, titles, check)

    def passages_per_s(self, title: str) -> float | None:
        """How many passages the embedder of this title was measured to read on this computer; None before that."""
        return self._tracker.speeds.passages_per_s(title)

    def _serving(self) -> list[ResolvedModel]:
        """In the order in which they read."""
        selected = self.models.selection.embedder
        return [self.models.built_in, *([] if selected is None else [selected])]

    def _of_embedder(self, model: ResolvedModel, before_s: float | None) -> EmbedderCoverage:
        spec, speeds = model.spec, self._tracker.speeds
        texts = self._reader.text_count()
        embedder_id = self._reader.embedder_id(spec.id, model.digest)
        read = 0 if embedder_id is None else min(texts, self._reader.vector_count(embedder_id))
        speed = speeds.passages_per_s(spec.title)
        left_s: float | None = 0.0
        if read < texts:
            left_s = None if speed is None or before_s is None else before_s + (texts - read) / speed
        return EmbedderCoverage(
            spec.id,
            spec.title,
            spec.built_in,
            read,
            texts,
            speed,
            left_s,
            min(speeds.cut(spec.title), read),
            spec.max_tokens,
        )
