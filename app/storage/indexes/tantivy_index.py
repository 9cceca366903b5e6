"""The full-text index in tantivy (BM25), which sees tokens that `analysis` made, joined by blanks."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TypeVar

import numpy as np
import tantivy

from app.common.stamps import stamp_if_there
from app.domain.errors import StorageFault
from app.domain.messages import message
from app.ports import Ids, IndexPosition, LexicalEntry, LexicalMatches, LexicalQuery, LexicalTerm
from app.storage.faults import index_faults, storage_faults
from app.storage.indexes.checkpoint import Checkpoint
from app.storage.indexes.resting import RestingIndex
from app.storage.indexes.tantivy_best import answer
from app.storage.indexes.tantivy_files import damaged_files, is_whole, stamps_of
from app.storage.indexes.tantivy_folder import (
    create_folder,
    document_of,
    exchange_folder,
    is_of_tantivy,
    is_writable,
    open_folder,
    reloaded,
    remove_exchanged,
)
from app.storage.indexes.tantivy_query import one_of
from app.storage.indexes.tantivy_searcher import Searcher
from app.storage.indexes.tantivy_sets import KnownSets, held, held_ids
from app.storage.indexes.tantivy_vocabulary import common_words, coverage, rarity

log = logging.getLogger(__name__)

Answer = TypeVar("Answer")

_FORMAT = "full text 4"
_NAME = message("storage.full_text_index")
_LOOK_EVERY_S = 1.0
_TRIES, _BETWEEN_TRIES_S = 5, 0.05


class TantivyIndex(RestingIndex):
    """The index in `folder`. With `writable`, one that is missing, torn or in another format is made anew, empty; in
    a process that does not write, it is searched as the writer has left it, and holds nothing where there is none."""

    def __init__(self, folder: Path, *, writable: bool, distrustful: bool = False) -> None:
        """With `distrustful` every file is read, also those that have not changed since they were written."""
        super().__init__(folder)
        self._checkpoint_path = folder / "checkpoint.json"
        self._writable = writable
        self._saved: Checkpoint | None = None
        self._changed = False  # since it was saved
        self._distrustful = distrustful
        self._looked_at = 0.0  # time.monotonic()
        self._stamps: tuple[object, ...] = ()  # of the files that tell whether somebody has written
        self._known = KnownSets()  # of this state of the index; another takes its place whenever that is another
        self.refresh()
        if writable and self._index is None:
            log.info("the full-text index in %s is made anew", folder)
            with storage_faults():
                self._index = create_folder(folder)

    @property
    def saved(self) -> IndexPosition | None:
        return None if self._saved is None else self._saved.position

    def __len__(self) -> int:
        index = self._opened_anew()
        return 0 if index is None else int(index.searcher().num_docs)

    def held_ids(self) -> Ids:
        index = self._opened_anew()
        return np.array([] if index is None else held_ids(index.searcher()), dtype=np.int64)

    @property
    def worn_out(self) -> bool:
        return False  # merges tidy up

    def _may_rest(self) -> bool:
        return not self._changed

    # ---- what is on the disk

    def refresh(self) -> None:
        if (self._index is not None or self._resting) and self._writable:
            return
        with self._lock:
            self._refresh()
        if self._index is not None:
            self._is_opened()
        tries = 0 if self._writable else _TRIES
        while self.unusable and tries and self._checkpoint_path.exists():
            time.sleep(_BETWEEN_TRIES_S)  # the writer may be just between its commit and its checkpoint
            self._refresh()
            tries -= 1

    def _refresh(self) -> None:
        stamps = tuple(stamp_if_there(self._folder / name) for name in ("checkpoint.json", "meta.json"))
        if self._index is not None and not self._torn and stamps == self._stamps and None not in stamps:
            return  # nobody has written since
        self._stamps = stamps
        self._resting = False
        # Read first: what is opened after it is at least as new.
        checkpoint = Checkpoint.read(self._checkpoint_path, _FORMAT)
        if checkpoint is None or (checkpoint != self._saved and not self._is_whole(checkpoint)):
            self._index = self._saved = None
            return
        if self._torn and checkpoint == self._saved:
            return  # nobody has mended it yet
        if checkpoint != self._saved or self._index is None:
            self._known = KnownSets()
        self._index = self._opened(checkpoint)
        self._saved, self._torn = (None if self._index is None else checkpoint), False

    def _is_whole(self, checkpoint: Checkpoint) -> bool:
        """Whether every file is as it was written; those that the checkpoint, or the one before it, knows are not read
        again."""
        known = {} if self._distrustful else {**({} if self._saved is None else self._saved.files), **checkpoint.files}
        try:
            damaged = damaged_files(self._folder, known)
        except OSError as error:
            log.info("the full-text index in %s cannot be read: %s", self._folder, error)
            return False
        if damaged:
            log.info("files of the full-text index are damaged: %s", ", ".join(damaged))
        return not damaged

    def _opened(self, checkpoint: Checkpoint) -> tantivy.Index | None:
        """The index as the checkpoint says it is; None where it is not."""
        if (
            self._index is not None
            and not self._torn
            and is_writable(self._folder)  # else a folder of links was opened, which is not there any more
            and reloaded(self._index)
        ):
            return self._index
        index = open_folder(self._folder)
        # The list of segments has no checksum of its own. (A kill just between tantivy's commit and our checkpoint
        # looks the same, and costs a rebuild.)
        if index is not None and checkpoint.count not in (None, int(index.searcher().num_docs)):
            log.info("the full-text index in %s does not hold what it held", self._folder)
            return None
        return index

    def clear(self) -> None:
        assert self._writable
        with storage_faults(), self._writing():
            # First of all: were we killed here, nothing may claim that the emptied index holds something.
            self._checkpoint_path.unlink(missing_ok=True)
            self._saved = None
            if self._index is None or self._torn:  # no more of it is touched than must be
                self._index = self._writer = None
                self._index, self._torn, self._resting = create_folder(self._folder), False, False
            else:
                writer = self._ensure_writer()
                writer.delete_all_documents()
                writer.commit()
                self._index.reload()
                writer.garbage_collect_files()  # the files of what it held are gone, not merely used no more
            self._changed, self._known = False, KnownSets()

    def take_over(self, folder: Path) -> None:
        assert self._writable
        with self._lock, storage_faults(), self._writing():
            self._end_writer()
        with self._lock:
            exchange_folder(self._folder, folder)
            checkpoint = Checkpoint.read(self._checkpoint_path, _FORMAT)
            index = None if checkpoint is None else open_folder(self._folder)
            # Where it cannot be opened, which it was a moment ago, the next one who writes to it makes it anew.
            self._index, self._saved, self._changed = index, None if index is None else checkpoint, False
            self._torn, self._resting, self._known = index is None, False, KnownSets()
            remove_exchanged(self._folder)

    def checkpoint(self, position: IndexPosition) -> None:
        assert self._writable
        with storage_faults(), self._writing():
            if self._changed:
                self._ensure_writer().commit()
                assert self._index is not None
                self._index.reload()
                self._changed, self._known = False, KnownSets()
            self._write_checkpoint(position)

    def _write_checkpoint(self, position: IndexPosition) -> None:
        checkpoint = Checkpoint(_FORMAT, position, files=stamps_of(self._folder), count=len(self))
        checkpoint.write(self._checkpoint_path)
        self._saved = checkpoint

    def close(self) -> None:
        """Waits for merges in the background and lets go of the files."""
        with self._lock:
            with suppress(OSError, StorageFault):  # it is only about what need not be read again
                self._settle()
            self._index = self._writer = None
            self._resting = False

    def _settle(self) -> None:
        """Waits for merges, and keeps what they have made."""
        if not self._torn:
            with self._writing():
                self._end_writer()
        saved = self._saved if self._writable and not self.unusable else None
        if saved is not None and stamps_of(self._folder) != saved.files:
            self._write_checkpoint(saved.position)

    # ---- what it holds

    def add(self, entries: Sequence[LexicalEntry]) -> None:
        # A kill between tantivy's commit and the checkpoint has the same chunks added once more.
        self.remove(np.array([entry.id for entry in entries], dtype=np.int64))
        with self._writing():
            writer = self._ensure_writer()
            assert self._index is not None
            for entry in entries:
                writer.add_document(document_of(entry, self._index.schema))

    def remove(self, ids: Ids) -> None:
        if len(ids):
            with self._writing():
                writer = self._ensure_writer()
                assert self._index is not None
                writer.delete_documents_by_query(one_of(self._index.schema, ids))
                self._changed = True

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A block of tantivy's writing. What goes wrong in it makes the index unusable, unless the system refused."""
        try:
            with self._lock, index_faults(_NAME):
                yield
        except StorageFault as fault:
            self._writer = None  # of no use any more; what it had not committed is given once more
            self._torn = self._torn or "os error" not in str(fault.__cause__)
            raise

    # ---- searching

    def search(
        self, query: LexicalQuery, k: int, allowed: Ids | None = None, *, counted: bool = True
    ) -> LexicalMatches:
        self._look_at_files()
        return self._asked(
            lambda searcher, schema: answer(schema, searcher, query, k, allowed, counted=counted), LexicalMatches([], 0)
        )

    def holding(self, groups: Sequence[Sequence[LexicalTerm]], allowed: Ids | None = None) -> Ids:
        self._look_at_files()
        known, nothing = self._known, np.zeros(0, np.int64)
        return self._asked(lambda s, schema: held(schema, s, known, groups, allowed) if groups else nothing, nothing)

    def common_words(self, words: Iterable[str]) -> frozenset[str]:
        """Articles, prepositions, whatever the language."""
        return self._asked(lambda searcher, _: common_words(searcher, words), frozenset())

    def rarity(self, words: Iterable[str]) -> dict[str, float]:
        return self._asked(lambda searcher, _: rarity(searcher, words), {})

    def vocabulary_coverage(self, words: Iterable[str], grams: Iterable[str]) -> float:
        """About one in two or more where the question is in a language of the library, few where it is not."""
        return self._asked(lambda searcher, _: coverage(searcher, words, grams), 0.0)

    def _asked(self, question: Callable[[Searcher, tantivy.Schema], Answer], otherwise: Answer) -> Answer:
        index = self._opened_anew()
        if index is not None and not self._torn:
            with self._reading():
                frequencies = self._known.frequencies  # of this state, or of one before
                return question(Searcher(index.searcher(), frequencies), index.schema)
        return otherwise

    def _look_at_files(self) -> None:
        """From time to time: a file that has changed since it was written is read, and may be torn."""
        if self._saved is None or time.monotonic() < self._looked_at + _LOOK_EVERY_S:
            return
        self._looked_at = time.monotonic()
        known = self._saved.files
        with suppress(OSError):
            changed = {name for name, stamp in stamps_of(self._folder).items() if known.get(name, stamp) != stamp}
            self._torn = self._torn or not all(is_whole(self._folder / name) for name in changed)

    @contextmanager
    def _reading(self) -> Iterator[None]:
        """A block that asks tantivy. Where it finds torn files the block ends, and the index is unusable from then on;
        where the files are whole the error is of the question, and a mistake of ours."""
        try:
            yield
        except BaseException as error:
            if not is_of_tantivy(error):
                raise
            log.info("the full-text index in %s failed: %r", self._folder, error)
            if self._saved is not None and not damaged_files(self._folder, {}):
                raise RuntimeError("the full-text index failed, which is whole") from error
            self._torn = True
