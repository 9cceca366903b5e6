"""The indexer: compares the library with the disk, has extracted what is new, writes, tidies up; then, step by step,
embeds.

The only writer of the catalogue and of all indexes. Every batch is one transaction, after which its documents are
findable by their words; a run never waits for embedders, and one that is cancelled or killed loses only what it had
not reported as done. Commands of others act between batches, and the run goes on with what they leave.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Collection, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass, field, replace
from pathlib import Path

from app.domain.documents import DocumentText, Folder
from app.domain.errors import Cancelled
from app.domain.ids import ChunkId
from app.domain.progress import Activity, IndexCounts
from app.extraction import text_bytes
from app.indexing.backlog import Backlog
from app.indexing.batch import Batch
from app.indexing.control import RunControl
from app.indexing.counting import counted
from app.indexing.embedding import EmbeddingStages
from app.indexing.extracting import DocumentExtractor, kind_of
from app.indexing.plan import Plan
from app.indexing.scanning import ScanStage
from app.indexing.speeds import ReadingMeter
from app.indexing.survey import DiskSurvey
from app.indexing.tracker import Tracker
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults
from app.storage.follower import Follower, save_all
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader

_SAVE_EVERY_S = 300.0
# Between two saves at least so many times what the last one took: the file of a million vectors is half a gigabyte, and
# not to be written for each file that changes. What is not saved is added again from the catalogue by the next start.
_PAUSE = 100

RunCommands = Callable[[], bool]


class _FoldersChanged(Exception):
    """The plan that is being made is out of date."""


@dataclass(slots=True)
class _Run:
    """What one run has done, and has still to do."""

    run_commands: RunCommands
    backlog: Backlog = field(default_factory=Backlog)
    batch: Batch = field(default_factory=Batch)
    counts: IndexCounts = field(default_factory=IndexCounts)
    meter: ReadingMeter | None = None

    @property
    def changed_something(self) -> bool:
        return bool(self.backlog.total or self.counts.removed)


class Indexer:
    """Brings the library up to date with the disk."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        documents: DocumentExtractor,
        chunks: Follower,
        prepared: PreparedTerms,
        embedding: EmbeddingStages,
        tracker: Tracker,
        control: RunControl,
        *,
        pipeline: Callable[[Path], str],
        data_dir: Path,
        scans: ScanStage | None = None,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._documents = documents
        self._chunks = chunks
        self._prepared = prepared
        self._tracker = tracker
        self._control = control
        self._survey = DiskSurvey(catalogue, reader, pipeline=pipeline, kind=kind_of, data_dir=data_dir)
        # Each folder's excludes when it was planned, None where it was not there; None before the first run.
        self._planned: Mapping[Path, Sequence[str] | None] | None = None
        self._saved_at, self._saved_in_s = time.monotonic(), 0.0
        self.embedding = embedding
        self.scans = scans

    @property
    def unreadable(self) -> frozenset[Path]:
        """Places that could not be looked at or read for now, and are to be tried again."""
        return self._survey.unreadable

    # ---- words

    def run(self, scopes: Collection[Path] | None = None, run_commands: RunCommands | None = None) -> IndexCounts:
        """Everything, or only what lies at and below `scopes` and in folders that were added, removed or given other
        excludes since the last run; by its words: nothing is embedded.

        `run_commands` is called between two steps, where it may write, wait, and raise `Cancelled`. Where it says that
        folders have changed, what has been extracted is written, and the rest is planned anew in these folders.
        Raises `Cancelled`, or an `EnvironmentFault`.
        """
        started = time.monotonic()
        run = _Run(run_commands or self._only_look_at_control)
        self.embedding.begin_run(everything=scopes is None)
        if self.scans is not None:
            self.scans.begin_run()
        try:
            with storage_faults():
                self._catch_up(run.run_commands)
                self._tracker.begin(Activity.SCANNING)
                self._look_through(run, scopes)
                self._tracker.begin(Activity.INDEXING, run.backlog.total)
                self._work_off(run)
                self._survey.finish()
                if run.changed_something or scopes is None:  # or a run that was killed has left it to do
                    self._tidy_up()
                if run.changed_something:
                    self.embedding.invalidate()
                if scopes is None and self._catalogue.finish_repairs():
                    self._catch_up(run.run_commands)
                if scopes is None or self._save_is_due():
                    self._save()
        finally:
            self._tracker.begin(Activity.IDLE)
        return replace(run.counts, seconds=time.monotonic() - started)

    def _only_look_at_control(self) -> bool:
        self._control()
        return False

    def _catch_up(self, run_commands: RunCommands) -> None:
        """Gives the indexes what they lack: much where they are built anew, and searches then find what is there."""

        def check() -> None:
            if self._control.cancelled:
                raise Cancelled
            if not self._control.paused:  # or it would wait, with what is indexed not to be found
                run_commands()  # which folders have changed is seen when they are looked through

        self._tracker.begin(Activity.CATCHING_UP)
        for follower in (self._chunks, *self.embedding.followers):
            if follower.catch_up(check):
                self._tracker.found_more()

    def _look_through(self, run: _Run, places: Collection[Path] | None) -> None:
        """Plans what lies at and below `places` (None: everything), and first in folders that commands have changed,
        until no command changes any more."""
        to_do = places is None or bool(places)
        while True:
            folders = self._reader.folders()
            changed = self._changed_folder(folders)
            if changed is not None:
                scope: Collection[Path] | None = [changed]
            elif to_do:
                scope = places
            elif run.run_commands():
                continue
            else:
                return
            try:
                self._apply(self._plan(folders, scope, run.run_commands), scope, run)
            except _FoldersChanged:
                continue
            if changed is None:
                to_do = False
            else:
                self._planned = {**(self._planned or {}), changed: _excludes(folders).get(changed)}

    def _changed_folder(self, folders: Sequence[Folder]) -> Path | None:
        """One that is another than it was planned; those that were removed come first, for they take no time."""
        now = _excludes(folders)
        if self._planned is None:
            self._planned = now
        changed = [path for path in {*now, *self._planned} if now.get(path) != self._planned.get(path)]
        return min(changed, key=lambda path: (path in now, path), default=None)

    def _plan(self, folders: Sequence[Folder], places: Collection[Path] | None, run_commands: RunCommands) -> Plan:
        def check() -> None:
            if run_commands():
                raise _FoldersChanged

        return self._survey.plan(folders, places, check)

    def _apply(self, plan: Plan, places: Collection[Path] | None, run: _Run) -> None:
        """What is to be extracted takes the place of what was planned there before, and rows that are to go, go."""
        run.backlog.replace(places, plan.to_extract)
        removed = self._survey.note(plan, places)
        run.counts += IndexCounts(unchanged=plan.unchanged, removed=removed, unreadable=len(plan.unreadable))
        if plan.to_remove:
            self._tracker.found_more()

    def _work_off(self, run: _Run) -> None:
        run.meter = meter = ReadingMeter(self._tracker.speeds)
        try:
            with closing(self._documents.extract_all(run.backlog, self._control.workers)) as documents:
                for document in documents:
                    if document is not None:
                        run.batch.add(document)
                        self._tracker.advance(run.backlog.done, document.path.name)
                    with meter.aside():
                        folders_changed = run.run_commands()
                        self._control.rest()
                    if run.batch.is_due or folders_changed:
                        self._write(run)
                    if folders_changed:
                        self._look_through(run, ())
                        self._tracker.resize(run.backlog.total)
        except Cancelled:
            self._write(run, last=True)
            raise
        self._write(run, last=True)
        self._catalogue.forget_stray_attempts()

    def _write(self, run: _Run, *, last: bool = False) -> None:
        documents = run.batch.documents
        if not documents and run.batch.all_found:
            return
        counts = IndexCounts()
        written: list[tuple[ChunkId, DocumentText]] = []
        with self._catalogue.transaction():
            for document in documents:
                content_id = document.known
                if document.key is not None and document.text is not None:
                    content_id = self._catalogue.add_content(document.key, document.text)
                    written.append((self._catalogue.first_chunk(content_id), document.text))
                about = document.path, document.kind, document.stamp, document.pipeline, document.state
                state = self._catalogue.put_document(*about, reason=document.reason, content_id=content_id)
                self._catalogue.settle_attempt(document.path, set_aside=document.set_aside)
                if document.scanned is not None:
                    self._catalogue.keep_scan(document.path, document.stamp, document.scanned)
                counts += counted(state, len(document.text.chunks) if document.text else 0)
        for first, text in written:  # not before: what is rolled back gives its ids back
            self._prepared.put(first, text.chunks)
        self._survey.note_read((document.path, bool(document.pipeline)) for document in documents)
        run.counts += counts
        if run.meter is not None:
            run.meter.note(sum(text_bytes(each.kind, each.stamp.size) for each in documents), counts.chunks)
        to_be_found = run.batch.clear()
        self._chunks.catch_up(to_be_found=to_be_found or last)
        self._prepared.clear()
        self._tracker.found_more()

    def _tidy_up(self) -> None:
        """What no document points at any more goes, now that every moved file has turned up at its new place."""
        with self._catalogue.transaction():
            removed = self._catalogue.remove_orphans()
        if removed:
            self._chunks.catch_up()
            for follower in self.embedding.followers:
                follower.catch_up()
            self._tracker.found_more()

    # ---- meaning

    def embed_step(self) -> int:
        """Has the first embedder that has not embedded everything go on for about a second; returns how many chunks are
        through, 0 when all have embedded all.

        Raises `Cancelled`, or an `EnvironmentFault`, after which the indexer can go on without it.
        """
        with storage_faults():
            embedded = self.embedding.step()
            if self._save_is_due() or (not embedded and self._save_is_cheap()):
                self._save()
            elif not embedded:
                self._catalogue.empty_log(patience_ms=100)  # what was deleted stands in it as it was
        return embedded

    # ---- checkpoints

    def _save_is_due(self) -> bool:
        return time.monotonic() - self._saved_at > _SAVE_EVERY_S and self._save_is_cheap()

    def _save_is_cheap(self) -> bool:
        return time.monotonic() - self._saved_at > _PAUSE * self._saved_in_s

    def _save(self) -> None:
        began = time.monotonic()
        save_all(self._catalogue, self._chunks, self.embedding.followers)
        self._saved_at = time.monotonic()
        self._saved_in_s = self._saved_at - began


def _excludes(folders: Sequence[Folder]) -> dict[Path, Sequence[str] | None]:
    return {folder.path: folder.excludes for folder in folders}
