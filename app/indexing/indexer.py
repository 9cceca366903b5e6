"""One run of the indexer: compare with the disk, read what is new, write, tidy up; then, step by step, embed.

The only writer of the catalogue and of all indexes. Every batch is one transaction, after which its documents are
findable by their words; a run never waits for embedders, and one that is cancelled or killed loses only what it had
not reported as done.
"""

from __future__ import annotations

import logging
import os
import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.documents import DocumentState, FileStamp, Folder
from app.domain.errors import Cancelled
from app.domain.progress import Activity, IndexCounts
from app.indexing.control import Control
from app.indexing.embedding import EmbeddingStage
from app.indexing.plan import Plan, make_plan
from app.indexing.reading import DocumentReader, ReadDocument
from app.indexing.tracker import Tracker
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.follower import Follower, save_all
from app.storage.reader import CatalogueReader
from app.watching.rules import IgnoreRules

log = logging.getLogger(__name__)

_BATCH_DOCUMENTS = 64
_BATCH_S = 1.0
_SAVE_EVERY_S = 300.0
# How often the search is told of what was embedded: a list that is looked at is not made anew every second for hours.
_SHOW_EVERY_S = 20.0


@dataclass(slots=True)
class _Tally:
    indexed: int = 0
    unchanged: int = 0
    removed: int = 0
    skipped: int = 0
    failed: int = 0
    chunks: int = 0

    def count(self, document: ReadDocument) -> None:
        match document.state:
            case DocumentState.INDEXED:
                self.indexed += 1
                self.chunks += len(document.chunks)
            case DocumentState.FAILED:
                self.failed += 1
            case _:
                self.skipped += 1


class Indexer:
    """Brings the library up to date with the disk."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        documents: DocumentReader,
        chunks: Follower,
        stages: Sequence[EmbeddingStage],
        tracker: Tracker,
        control: Control,
        *,
        pipeline: str,
        data_dir: Path,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._documents = documents
        self._chunks = chunks
        self._stages = stages
        self._tracker = tracker
        self._control = control
        self._pipeline = pipeline
        self._data_dir = data_dir
        self._saved_at = self._shown_at = time.monotonic()
        self._working: EmbeddingStage | None = None
        self._embedded = 0  # chunks since that stage was taken up

    def run(self, scopes: Iterable[Path] | None = None) -> IndexCounts:
        """Everything, or only what lies at and below `scopes`, by its words: nothing is embedded.

        Raises `Cancelled`, or an `EnvironmentFault`.
        """
        started = time.monotonic()
        tally = _Tally()
        self._working = None
        for stage in self._stages:
            stage.outgrown = 0
        try:
            with storage_faults():
                self._run(scopes, tally)
        finally:
            self._tracker.begin(Activity.IDLE)
        return IndexCounts(
            tally.indexed,
            tally.unchanged,
            tally.removed,
            tally.skipped,
            tally.failed,
            tally.chunks,
            seconds=time.monotonic() - started,
        )

    def _run(self, scopes: Iterable[Path] | None, tally: _Tally) -> None:
        self._tracker.begin(Activity.SCANNING)
        plan = self._plan(self._reader.folders(), scopes)
        tally.unchanged = plan.unchanged
        self._remove(plan, tally)
        self._tracker.begin(Activity.INDEXING, len(plan.to_read))
        batch: list[ReadDocument] = []
        batch_started = time.monotonic()
        done = 0
        try:
            for document in self._documents.read_all(plan.to_read, self._control.check):
                if document is not None:
                    batch.append(document)
                    done += 1
                    self._tracker.advance(done, document.path.name)
                if len(batch) >= _BATCH_DOCUMENTS or time.monotonic() - batch_started > _BATCH_S:
                    self._write(batch, tally)
                    batch.clear()
                    batch_started = time.monotonic()
        except Cancelled:
            self._write(batch, tally)
            raise
        self._write(batch, tally)
        if plan.to_remove or plan.to_read:
            self._tidy_up()
            for stage in self._stages:
                stage.invalidate()
        # The vectors' checkpoint is written whole: not after every single file that changes while one works.
        if scopes is None or time.monotonic() - self._saved_at > _SAVE_EVERY_S:
            self._save()

    def _plan(self, folders: Sequence[Folder], scopes: Iterable[Path] | None) -> Plan:
        folders = [self._seen_empty(folder) for folder in folders]
        rules = {folder.path: IgnoreRules(folder.path, folder.excludes, [self._data_dir]) for folder in folders}
        places = None if scopes is None else tuple(scopes)
        known = self._catalogue.known_files(places)
        return make_plan(folders, rules, known, self._pipeline, places, self._control.check)

    def _seen_empty(self, folder: Folder) -> Folder:
        """An empty folder on another device than before is the mount point of a drive that is not there."""
        device = self._reader.folder_device(folder.id)
        try:
            if device is None or folder.path.stat().st_dev == device or any(os.scandir(folder.path)):
                return folder
        except OSError:
            pass
        return Folder(folder.id, folder.path, folder.excludes, available=False)

    def _remove(self, plan: Plan, tally: _Tally) -> None:
        with self._catalogue.transaction():
            tally.removed = self._catalogue.remove_documents(plan.to_remove)
            for place in plan.unreadable:
                self._catalogue.put_document(
                    place.path, "folder", FileStamp(0, 0), "", DocumentState.FAILED, reason=place.reason
                )
        tally.failed += len(plan.unreadable)
        if plan.to_remove:
            self._tracker.found_more()

    def _write(self, batch: Sequence[ReadDocument], tally: _Tally) -> None:
        if not batch:
            return
        with self._catalogue.transaction():
            for document in batch:
                content_id = document.known
                if document.key is not None and document.extraction is not None:
                    content_id = self._catalogue.add_content(document.key, document.extraction, document.chunks)
                self._catalogue.put_document(
                    document.path,
                    document.kind,
                    document.stamp,
                    document.pipeline,
                    document.state,
                    reason=document.reason,
                    content_id=content_id,
                )
        for document in batch:
            tally.count(document)
        self._chunks.catch_up()
        self._tracker.found_more()

    def embed_step(self) -> int:
        """Has the first embedder that has not read everything read for about a second; returns how many chunks are
        through, 0 when all have read all.

        Raises `Cancelled`, or an `EnvironmentFault`, after which the indexer can go on without it.
        """
        with storage_faults():
            try:
                for stage in self._stages:
                    if read := self._embed(stage):
                        return read
            except BaseException:
                self._rest()
                raise
            self._rest()
        return 0

    def reprioritize(self) -> None:
        """Documents were opened: they are embedded before others."""
        for stage in self._stages:
            stage.reprioritize()

    @property
    def outgrown(self) -> bool:
        """Whether embedding has shown that documents must be read again, which the next run does."""
        return any(stage.outgrown for stage in self._stages)

    @property
    def cut(self) -> int:
        """Chunks of which an embedder has read only the beginning, being made for shorter ones."""
        return sum(stage.cut for stage in self._stages)

    def _embed(self, stage: EmbeddingStage) -> int:
        if stage is not self._working:
            remaining = stage.remaining()
            if not remaining:
                return 0
            self._tracker.begin(Activity.EMBEDDING, remaining, stage.title)
            self._working, self._embedded = stage, 0
        read = stage.step(self._control.yield_to_search)
        self._embedded += read
        self._tracker.advance(self._embedded)
        if not read or time.monotonic() - self._saved_at > _SAVE_EVERY_S:
            self._save()
        if not read or time.monotonic() - self._shown_at > _SHOW_EVERY_S:
            self._tracker.found_more()
            self._shown_at = time.monotonic()
        return read

    def _rest(self) -> None:
        self._working = None
        self._tracker.begin(Activity.IDLE)

    def _tidy_up(self) -> None:
        """What no document points at any more goes, now that every moved file has turned up at its new place."""
        with self._catalogue.transaction():
            removed = self._catalogue.remove_orphans()
        if removed:
            self._chunks.catch_up()
            for stage in self._stages:
                stage.follower.catch_up()
            self._tracker.found_more()

    def _save(self) -> None:
        save_all(self._catalogue, self._chunks, [stage.follower for stage in self._stages])
        self._saved_at = time.monotonic()
