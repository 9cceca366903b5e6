"""Documents as text with its form, for whoever shows them: the blocks that extraction makes in a process of its own,
and where in them the passage of a hit, its best sentence and the question's words stand."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import TYPE_CHECKING

from app.common.made_late import MadeLate
from app.domain.documents import INSIDE, StoredChunk
from app.domain.ids import ChunkId
from app.domain.query import Query
from app.domain.search import FurtherPassage, Hit, Preview
from app.domain.spans import Span
from app.domain.views import WITHOUT_FORM, FormattedDocument
from app.ports import CancelCheck

if TYPE_CHECKING:  # loaded when a document is wanted: a search is to start fast
    from app.extraction.blocks import Shaper, Wanted
    from app.extraction.formats import Format

_AROUND = 1_500  # characters on either side of the passage that tell it from others with its words


class FormattedViews:
    """The process that makes blocks is started when the first document is wanted; `close` ends it."""

    def __init__(
        self,
        preview: Callable[[Hit, Query], Preview | None],
        find_words: Callable[[str, Query], Sequence[Span]],
        find_chunks: Callable[[Collection[ChunkId]], Mapping[ChunkId, StoredChunk]],
        find_further: Callable[[Hit, Query], Sequence[FurtherPassage]],
        memory_limit: int,
        passwords: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """As `DocumentViews`."""
        self._preview = preview
        self._find_words = find_words
        self._find_chunks = find_chunks
        self._find_further = find_further
        self._shaper = MadeLate(lambda: _make_shaper(memory_limit, passwords))

    def formatted(self, hit: Hit, query: Query, check: CancelCheck) -> FormattedDocument | None:
        """See `DocumentViews.formatted`."""
        from app.extraction.formats import format_of

        format = format_of(hit.path)
        if format is None or (hit.kind if hit.inside else format.kind) in WITHOUT_FORM:
            return None
        if hit.inside and not _is_among_mails(hit, format):
            return None  # nobody takes it out of its file for this
        preview = self._preview(hit, query)
        chunk = self._find_chunks([hit.chunk_id]).get(hit.chunk_id)
        further = tuple((passage.text, passage.best) for passage in self._find_further(hit, query))
        wanted = None if preview is None or chunk is None else _wanted(preview, chunk, further)
        document = self._shaper.get().shape(hit.path, wanted, check)
        if document is None or (hit.inside and document.passage is None):  # it lies in something else there
            return None
        text = "\n".join(block.text for block in document.blocks)
        return replace(document, words=tuple(self._find_words(text, query)))

    def close(self) -> None:
        """Ends the process that makes blocks, and what anybody waits for. Can be called again."""
        self._shaper.close()


def _is_among_mails(hit: Hit, format: Format) -> bool:
    """Whether it is a mail of which no archive has to be unpacked."""
    from app.extraction.formats import format_of

    around = [format_of(PurePath(name)) for name in hit.inside.split(INSIDE)[:-1]]
    return hit.kind == "mail" and all(each is None or each.kind == "mail" for each in (format, *around))


def _make_shaper(memory_limit: int, passwords: Callable[[], Sequence[str]]) -> Shaper:
    from app.extraction.blocks import FormLimits, Shaper

    return Shaper(FormLimits(memory=memory_limit), passwords=passwords)


def _wanted(preview: Preview, chunk: StoredChunk, further: tuple[tuple[str, Span], ...]) -> Wanted:
    from app.extraction.blocks import Wanted

    start, end = preview.passage
    first = max(0, start - _AROUND)
    answer = None if preview.answer is None else (preview.answer[0] - first, preview.answer[1] - first)
    text, passage = preview.text[first : end + _AROUND], (start - first, end - first)
    return Wanted(text, passage, chunk.segment, chunk.start, answer, further)
