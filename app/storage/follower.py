"""The one loop by which an index follows the catalogue: what came and went since its position is replayed in batches,
so that live indexing, a restart after a kill and a rebuild from nothing are the same.

An index whose position cannot be followed from is cleared and filled again. It is saved only after the catalogue has
committed what it holds, and removals are forgotten only behind the saved positions of all.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from dataclasses import replace
from typing import Protocol

import numpy as np

from app.domain.ids import EmbedderId
from app.ports import (
    CancelCheck,
    Index,
    IndexPosition,
    LexicalEntry,
    LexicalIndex,
    Projection,
    VectorIndex,
    never_cancelled,
)
from app.storage.catalogue import Catalogue
from app.storage.full_vectors import FullVectors
from app.storage.prepared_terms import PreparedTerms
from app.storage.reader import CatalogueReader
from app.storage.replay import LogState
from app.text.analysis import ANALYSIS_VERSION

log = logging.getLogger(__name__)

_CHUNKS = 2000
_FOUND_AFTER_S = 5.0  # at the latest, what the index has been given while there is more
_VECTORS = 512  # few enough that a search beside it need not wait long


class Log(Protocol):
    """What an index follows: things in the catalogue that come and go under ids that are never given twice.

    `layout` names what of them goes into the index. `saved_to_search` says that the index finds only what is saved.
    """

    @property
    def index(self) -> Index: ...

    @property
    def layout(self) -> str: ...

    @property
    def saved_to_search(self) -> bool: ...

    @property
    def catalogue_id(self) -> str: ...

    def state(self) -> LogState:
        """How far the catalogue has come."""
        ...

    def add_after(self, last: int, known: int) -> tuple[int, int]:
        """Puts the next batch above id `last` into the index. Returns how many there were in it, and up to which id
        the index now has all there is, `known` being one that was given before."""
        ...

    def removed_after(self, seq: int) -> Sequence[tuple[int, int]]:
        """(sequence number, id) of removals after `seq`, in order, also of what the index never held."""
        ...


class ChunkLog:
    """Chunks, for the full-text index."""

    layout = ANALYSIS_VERSION

    def __init__(
        self,
        reader: CatalogueReader,
        index: LexicalIndex,
        *,
        searched: bool = True,
        prepared: PreparedTerms | None = None,
    ) -> None:
        self.saved_to_search = searched
        self._prepared = prepared or PreparedTerms()
        self._reader = reader
        self.index = index
        self.catalogue_id = reader.catalogue_id

    def state(self) -> LogState:
        return self._reader.chunk_log()

    def add_after(self, last: int, known: int) -> tuple[int, int]:
        if prepared := self._prepared.after(last):
            self.index.add(prepared)
            return len(prepared), prepared[-1].id
        chunks = self._reader.chunks_after(last, _CHUNKS)
        self.index.add([LexicalEntry(chunk.id, chunk.context, chunk.text) for chunk in chunks])
        return len(chunks), _reached([chunk.id for chunk in chunks], _CHUNKS, known)

    def removed_after(self, seq: int) -> Sequence[tuple[int, int]]:
        return self._reader.removed_chunks_after(seq)


class VectorLog:
    """One embedder's vectors, for its vector index, as they are compared: after its `projection`."""

    saved_to_search = False

    def __init__(
        self,
        reader: CatalogueReader,
        index: VectorIndex,
        embedder_id: EmbedderId,
        projection: Projection | None = None,
    ) -> None:
        self._reader = reader
        self._full = FullVectors(reader, embedder_id, index.dimension, projection)
        self.index = index
        self.layout = f"embedder {embedder_id} dimension {index.dimension}"
        if projection is not None:
            self.layout += f" projection {projection.digest}"
        self.catalogue_id = reader.catalogue_id

    def state(self) -> LogState:
        return self._reader.vector_log()

    def add_after(self, last: int, known: int) -> tuple[int, int]:
        seen, ids, vectors = self._full.after(last, _VECTORS)
        if len(ids):
            self.index.add(ids, vectors)
        return len(seen), _reached(seen, _VECTORS, known)

    def removed_after(self, seq: int) -> Sequence[tuple[int, int]]:
        return self._reader.removed_vectors_after(seq)


def _reached(ids: Sequence[int], batch: int, known: int) -> int:
    """The id up to which all was read: a batch that is not full was all there is."""
    if not ids:
        return known
    return ids[-1] if len(ids) == batch else max(ids[-1], known)


class Follower:
    """Keeps one index at what its log holds. One thread at a time may call it; searching goes on meanwhile."""

    def __init__(self, followed: Log) -> None:
        self._log = followed
        self._index = followed.index
        self._reached: IndexPosition | None = None
        self._begun = False
        self.was_ahead = False  # the index knew of more than the catalogue, which has lost what was written last
        self.catching_up = False  # whoever is called between its batches must not fill the index in another way

    @property
    def _position(self) -> IndexPosition | None:
        """Where the index stands, at first where it was saved; None where nobody knows. An index may still be read from
        the disk: that is waited for when it is needed."""
        if not self._begun:
            self._position = self._index.saved
        return self._reached

    @_position.setter
    def _position(self, position: IndexPosition | None) -> None:
        self._reached, self._begun = position, True

    @property
    def reached(self) -> int:
        """The id up to which the index has all that there is."""
        return 0 if self._position is None else self._position.last_added

    @property
    def saved_removals(self) -> int:
        """The sequence number of the last removal that the index on the disk has followed."""
        saved = self._index.saved
        return 0 if saved is None else saved.last_removed

    def is_saved(self) -> bool:
        """Whether the index on the disk holds just what the catalogue does."""
        return self._is_at(self._index.saved, self._log.state())

    def start_from_saved(self) -> None:
        """The index is another than was filled: what is saved of it says where to go on."""
        self._position = self._index.saved

    def catch_up(self, check: CancelCheck = never_cancelled, *, to_be_found: bool = True) -> int:
        """Adds and removes what the catalogue has gained and lost; returns how many were added. Where it need not be
        found yet, an index that finds only what is saved is not saved.

        `check` is called between batches; nothing is lost where it raises.
        """
        self.catching_up = True
        try:
            return self._catch_up(check, to_be_found)
        finally:
            self.catching_up = False

    def _catch_up(self, check: CancelCheck, to_be_found: bool) -> int:
        position = self._start(self._log.state())
        added = 0
        removals = False
        saved_at = time.monotonic()
        while True:
            if to_be_found and self._log.saved_to_search and self._is_to_be_found(position, saved_at):
                self.save()
                saved_at = time.monotonic()
            check()
            state = self._log.state()
            if self._is_at(position, state):
                if not (removals and self._index.worn_out):
                    return added
                log.info("most of what %s held was removed: it is built anew", self._log.layout)
                position, removals = self._start_over(state), False
                continue
            self._position = None  # were this to fail, nobody would know what the index holds
            count, last_added = self._log.add_after(position.last_added, state.last_added)
            # Read after the additions: what came and went in between is taken out again.
            removed = self._log.removed_after(position.last_removed)
            if removed:
                self._index.remove(np.unique(np.array([id_ for _, id_ in removed], dtype=np.int64)))
                removals = True
            last_removed = max(state.last_removed, removed[-1][0]) if removed else state.last_removed
            position = self._position = replace(position, last_added=last_added, last_removed=last_removed)
            added += count

    def _is_to_be_found(self, position: IndexPosition, saved_at: float) -> bool:
        """Whether what the index has is to be saved, so that it is found: each time costs it a segment, and merges."""
        return self._is_at(position, self._log.state()) or time.monotonic() - saved_at > _FOUND_AFTER_S

    def save(self) -> None:
        """Makes durable how far the index has come, if it has come further than what is on the disk."""
        position = self._position
        if position is not None and position != self._index.saved and not self._index.unusable:
            self._position = None
            self._index.checkpoint(position)
            self._position = position

    def _start(self, state: LogState) -> IndexPosition:
        if self._index.unusable:
            return self._start_over(state)
        if self._position is not None and self._can_follow(self._position, state):
            return self._position
        self._index.refresh()  # another process may have gone on, and saved the index since
        self._position = self._index.saved
        if self._position is not None and self._can_follow(self._position, state):
            return self._position
        return self._start_over(state)

    def _can_follow(self, position: IndexPosition, state: LogState) -> bool:
        """Not what is of another catalogue, holds other things, is ahead (the catalogue was restored from a copy), or
        so far behind that removals after it are forgotten."""
        mine = (position.catalogue_id, position.layout) == (self._log.catalogue_id, self._log.layout)
        ahead = position.last_added > state.last_added or position.last_removed > state.last_removed
        self.was_ahead = self.was_ahead or (mine and ahead)
        return mine and not ahead and state.first_removed - 1 <= position.last_removed

    def _is_at(self, position: IndexPosition | None, state: LogState) -> bool:
        wanted = IndexPosition(self._log.catalogue_id, self._log.layout, state.last_added, state.last_removed)
        return position == wanted

    def _start_over(self, state: LogState) -> IndexPosition:
        log.info("the index of %s is built anew", self._log.layout)
        self._index.clear()
        self._position = IndexPosition(self._log.catalogue_id, self._log.layout, 0, state.last_removed)
        return self._position


def save_all(catalogue: Catalogue, lexical: Follower, dense: Sequence[Follower]) -> None:
    """Saves every index; then the catalogue forgets the removals that all of them have passed on the disk."""
    for follower in (lexical, *dense):
        follower.save()
    with catalogue.transaction():
        catalogue.prune_removal_logs(
            lexical.saved_removals, min((follower.saved_removals for follower in dense), default=0)
        )
    catalogue.empty_log(patience_ms=100)  # what was deleted stands in it as it was; at the latest when all close it
