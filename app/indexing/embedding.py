"""Chunks into vectors, in the background: one stage for every embedder, the built-in one and a larger one alike.

What is missing is read from the catalogue, so a restart goes on where it was and nothing is embedded twice.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from app.domain.documents import StoredChunk, embedder_input
from app.domain.embedding import Embedding
from app.domain.errors import Cancelled
from app.domain.ids import ContentId, EmbedderId
from app.domain.progress import Activity
from app.indexing.control import RunControl
from app.indexing.tracker import Tracker
from app.ports import CancelCheck, Embedder
from app.storage.catalogue import Catalogue
from app.storage.follower import Follower
from app.storage.reader import CatalogueReader

log = logging.getLogger(__name__)

# A step takes about so long whatever the embedder's speed: little is lost by a kill, and commits cost next to nothing.
_STEP_S = 1.0
_FETCH = 64  # chunks
_SHORT = 60  # characters
# How often the search is told of what was embedded: a list that is looked at is not made anew every second for hours.
_SHOW_EVERY_S = 20.0


class EmbeddingStage:
    """Fills one embedder's vectors: documents that were opened most first, then the newest.

    `measured` says that chunks are cut to what this embedder takes: one that is longer has been outgrown, and its
    documents are to be extracted again.
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
        self._embedder = embedder  # loaded when there is something to embed
        self._embedder_id = embedder_id
        self._measured = measured
        self._waiting: deque[ContentId] = deque()
        self._complete = False
        self.follower = follower
        self.title = title
        self.outgrown = 0  # documents that this stage has marked to be extracted again
        self.cut = 0  # chunks that are longer than an embedder takes which they are not cut to

    def invalidate(self) -> None:
        """Documents have come or changed."""
        self.reprioritize()
        self._complete = False

    def reprioritize(self) -> None:
        """Documents were opened: what is left is put in order anew by the next step."""
        self._waiting.clear()

    def remaining(self) -> int:
        """Texts that are still to be embedded."""
        return 0 if self._complete else self._reader.unembedded_count(self._embedder_id)

    def has_begun(self) -> bool:
        """Whether anything has been embedded yet."""
        return self._reader.vector_count(self._embedder_id) > 0

    def step(self, check: CancelCheck) -> int:
        """Embeds for about a second; returns how many texts are through, 0 when there is nothing left to do.

        `check` is called before each text; what was embedded before it raises `Cancelled` is kept.
        """
        hashes: dict[bytes, bool] = {}  # in the order of the texts; whether there is a word in each
        embeddings: list[Embedding] = []
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
                if chunk.text_hash not in hashes:
                    text = embedder_input(chunk.context, chunk.text)
                    hashes[chunk.text_hash] = _has_words(text)
                    yield text

        if not self._waiting:
            self._waiting.extend(self._reader.unembedded_contents(self._embedder_id))
        if self._waiting:
            embeddings.extend(self._embedder().embed(texts(), ("dense", "sparse")))
        if embeddings:
            self._store(hashes, embeddings)
        if stopped is not None:
            raise stopped
        self._complete = not hashes
        return len(hashes)

    def _next(self) -> Iterator[StoredChunk]:
        """What has no vector yet, in order; what is given is not yet written."""
        while self._waiting:
            ordinal = -1
            while chunks := self._reader.unembedded_of_content(self._embedder_id, self._waiting[0], ordinal, _FETCH):
                # Of two texts side by side neither waits long for the other.
                yield from sorted(chunks, key=lambda chunk: len(chunk.text))
                ordinal = chunks[-1].ordinal
            self._waiting.popleft()

    def _store(self, hashes: Mapping[bytes, bool], embeddings: list[Embedding]) -> None:
        # What is in no language, or is a few numbers or signs alone, is near to nothing: its vector is 0, which no
        # index holds. Words find it still.
        says = [words and not each.non_text for words, each in zip(hashes.values(), embeddings, strict=True)]
        dense = np.stack(
            [each.dense * said for said, each in zip(says, embeddings, strict=True) if each.dense is not None]
        )
        sparse = [embedding.sparse for embedding in embeddings if embedding.sparse is not None]
        cut = [digest for digest, embedding in zip(hashes, embeddings, strict=True) if embedding.truncated]
        with self._catalogue.transaction():
            self._catalogue.add_vectors(self._embedder_id, list(hashes), dense, sparse or None)
            if not self._measured:
                self.cut += len(cut)
            elif cut:
                outgrown = self._catalogue.mark_outgrown(cut)
                self.outgrown += outgrown
                if not outgrown:  # extracting again would bring the same: a mistake of ours, not to be repeated
                    log.error("a passage is longer than %s reads", self.title)
        self.follower.catch_up()


def _has_words(text: str) -> bool:
    """Not so of the date of a photograph, or a sign in the place of a text: an embedder puts what is so short near to
    every short question."""
    return len(text) > _SHORT or any(map(str.isalpha, text))


class EmbeddingStages:
    """The stages of all embedders, in order: the first that has not embedded everything goes on, step by step."""

    def __init__(self, make: Callable[[], Sequence[EmbeddingStage]], tracker: Tracker, control: RunControl) -> None:
        """`make` gives the stages of the embedders that are in use now."""
        self._make = make
        self._tracker = tracker
        self._control = control
        self._stages = make()
        self._working: EmbeddingStage | None = None
        self._embedded = 0  # chunks since that stage was taken up
        self._shown_at = time.monotonic()

    @property
    def followers(self) -> list[Follower]:
        """What fills the index of each."""
        return [stage.follower for stage in self._stages]

    @property
    def outgrown(self) -> bool:
        """Whether embedding has shown that documents must be extracted again, which the next run does."""
        return any(stage.outgrown for stage in self._stages)

    @property
    def cut(self) -> int:
        """Chunks of which an embedder has embedded only the beginning, being made for shorter ones."""
        return sum(stage.cut for stage in self._stages)

    def reload(self) -> None:
        """Other embedders are in use."""
        self._stages = self._make()
        self._working = None

    def begin_run(self, *, everything: bool) -> None:
        """A run begins, which extracts again what has been outgrown if it is one through everything."""
        self._working = None
        if everything:
            for stage in self._stages:
                stage.outgrown = 0

    def invalidate(self) -> None:
        """Documents have come or changed."""
        for stage in self._stages:
            stage.invalidate()

    def reprioritize(self) -> None:
        """Documents were opened: they are embedded before others."""
        for stage in self._stages:
            stage.reprioritize()

    def step(self) -> int:
        """Embeds for about a second; returns how many chunks are through, 0 when all embedders have embedded all.

        Raises `Cancelled` or an `EnvironmentFault`, after which it can be called again. A pause is looked at between
        steps, by the caller.
        """
        try:
            for stage in self._stages:
                if embedded := self._step(stage):
                    return embedded
        except BaseException:
            self._rest()
            raise
        self._rest()
        return 0

    def _step(self, stage: EmbeddingStage) -> int:
        if stage is not self._working:
            remaining = stage.remaining()
            if not remaining:
                return 0
            if not stage.has_begun():
                self._tracker.speeds.start_anew(stage.title)
            self._tracker.begin(Activity.EMBEDDING, remaining, stage.title)
            self._working, self._embedded = stage, 0
        began, cut_before = time.monotonic(), stage.cut
        embedded = stage.step(self._control.yield_to_search)
        self._tracker.speeds.note_embedded(stage.title, embedded, time.monotonic() - began)
        if stage.cut > cut_before:
            self._tracker.speeds.note_cut(stage.title, stage.cut - cut_before)
        self._embedded += embedded
        self._tracker.advance(self._embedded)
        if not embedded or time.monotonic() - self._shown_at > _SHOW_EVERY_S:
            self._tracker.found_more()
            self._shown_at = time.monotonic()
        return embedded

    def _rest(self) -> None:
        self._working = None
        self._tracker.begin(Activity.IDLE)
