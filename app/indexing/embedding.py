"""Chunks into vectors, in the background: one stage for every embedder, the built-in one and a larger one alike.

What is missing is read from the catalogue, so a restart goes on where it was and nothing is read twice.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator

import numpy as np

from app.domain.documents import StoredChunk, embedder_input
from app.domain.embedding import Embedding
from app.domain.errors import Cancelled
from app.domain.ids import ContentId, EmbedderId
from app.inference.embedder import Embedder
from app.storage.catalogue import Catalogue
from app.storage.follower import Follower
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

# A step takes about so long whatever the embedder's speed: little is lost by a kill, and commits cost next to nothing.
_STEP_S = 1.0
_FETCH = 64  # chunks


class EmbeddingStage:
    """Fills one embedder's vectors: documents that were opened most first, then the newest.

    `measured` says that chunks are cut to what this embedder reads: one that is longer has been outgrown, and its
    documents are to be read again.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        embedder: Callable[[], Embedder],
        embedder_id: EmbedderId,
        follower: Follower,
        *,
        title: str,
        measured: bool = False,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._embedder = embedder  # loaded when there is something to read
        self._embedder_id = embedder_id
        self._measured = measured
        self._waiting: deque[ContentId] = deque()
        self._complete = False
        self.follower = follower
        self.title = title
        self.outgrown = 0  # documents that this stage has marked to be read again
        self.cut = 0  # chunks that are longer than an embedder reads which they are not cut to

    def invalidate(self) -> None:
        """Documents have come or changed."""
        self.reprioritize()
        self._complete = False

    def reprioritize(self) -> None:
        """Documents were opened: what is left is put in order anew by the next step."""
        self._waiting.clear()

    def remaining(self) -> int:
        """Chunks that are still to be read."""
        # Not counted before every step of another stage: in a large library that takes a while.
        count = 0 if self._complete else self._reader.unembedded_count(self._embedder_id)
        self._complete = not count
        return count

    def step(self, check: Callable[[], None]) -> int:
        """Reads for about a second; returns how many chunks are through, 0 when there is nothing left to do.

        `check` is called before each text and may wait or raise `Cancelled`, after which what was read is kept.
        """
        taken: list[StoredChunk] = []
        hashes: list[bytes] = []
        read: list[Embedding] = []
        stopped: Cancelled | None = None

        def texts() -> Iterator[str]:
            nonlocal stopped
            ends_at: float | None = None
            for chunk in self._next():
                if ends_at is not None and time.monotonic() > ends_at:
                    return
                try:
                    check()
                except Cancelled as cancelled:
                    stopped = cancelled  # those that are begun are worth waiting for
                    return
                ends_at = ends_at or time.monotonic() + _STEP_S
                taken.append(chunk)
                if chunk.text_hash not in seen:
                    seen.add(chunk.text_hash)
                    hashes.append(chunk.text_hash)
                    yield embedder_input(chunk.context, chunk.text)

        seen: set[bytes] = set()
        if not self._waiting:
            self._waiting.extend(self._reader.unembedded_contents(self._embedder_id))
        if self._waiting:
            read.extend(self._embedder().iter_embed(texts(), ("dense", "sparse")))
        if read:
            self._store(hashes, read)
        if stopped is not None:
            raise stopped
        self._complete = not taken
        return len(taken)

    def _next(self) -> Iterator[StoredChunk]:
        """What has no vector yet, in order; what is given is not yet written."""
        while self._waiting:
            ordinal = -1
            while chunks := self._reader.unembedded_of_content(self._embedder_id, self._waiting[0], ordinal, _FETCH):
                yield from chunks
                ordinal = chunks[-1].ordinal
            self._waiting.popleft()

    def _store(self, hashes: list[bytes], read: list[Embedding]) -> None:
        # What is in no language is near to nothing: its vector is 0, which no index holds. Words find it still.
        dense = np.stack([each.dense * (not each.non_text) for each in read if each.dense is not None])
        sparse = [embedding.sparse for embedding in read if embedding.sparse is not None]
        cut = [digest for digest, embedding in zip(hashes, read, strict=True) if embedding.truncated]
        with self._catalogue.transaction():
            self._catalogue.add_vectors(self._embedder_id, hashes, dense, sparse or None)
            if not self._measured:
                self.cut += len(cut)
            elif cut:
                outgrown = self._catalogue.mark_outgrown(cut)
                self.outgrown += outgrown
                if not outgrown:  # reading again would bring the same: it is a mistake of ours, not to be repeated
                    log.error("a passage is longer than %s reads", self.title)
        self.follower.catch_up()
