"""The way through all marked places of a document's pages, or through the finds of a search in it.

Which places a page has is known once it was read; a step that comes to a page which was not waits for it.
"""

from __future__ import annotations

from app.domain.views import Box
from app.gui.preview.page_geometry import marked_places, passage_frames
from app.gui.preview.page_source import PageJob, PageSource, Work

MOST_PAGES = 500  # that are looked through, from the page of the hit on


class PageSteps:
    """`page` and `index` are the current place; `pending` a step that waits for pages to be read."""

    def __init__(self, source: PageSource) -> None:
        self._source = source
        self.clear()

    def clear(self) -> None:
        self.page, self.index = 1, 0
        self._middle = 1  # of the pages that are gone through
        self.pending: bool | None = None  # forward, back, or no step
        self.sought = ""
        self._begun = False

    def begin_at(self, page: int, index: int) -> None:
        self.page = self._middle = page
        self.index = index

    def seek(self, wanted: str, page: int) -> None:
        """Go through the places where this stands, from a page on; "" goes back to the marked places."""
        self.sought, self.page, self.index = wanted, page, -1
        self._source.seek(wanted)
        self.pending = True if wanted else None

    def step(self, forward: bool) -> Box | None:
        """The place to go to, on `page`; None where there is none, or pages must be read first."""
        self._begun, self.pending = True, None
        page, index = self.page, self.index + (1 if forward else -1)
        for _ in range(len(self._pages()) + 1):
            places = self.places(page)
            if places is None:
                self.pending = forward
                return None
            if 0 <= index < len(places):
                self.page, self.index = page, index
                return places[index]
            page = self._beside(page, forward)
            index = 0 if forward else len(self.places(page) or ()) - 1
        return None

    def places(self, page: int) -> list[Box] | None:
        """Those of a page; None where it has not been read."""
        if self.sought:
            finds = self._source.finds.get(page)
            if finds is not None:
                return [passage_frames(boxes)[0] for boxes in finds]
        elif page in self._source.marks:
            return marked_places(self._source.marks[page])
        return [] if self._source.settled(self._job(page)) else None

    def jobs(self) -> list[PageJob]:
        """What must be read to go through all, in the order of the steps; nothing before the first of these."""
        if not (self._begun or self.sought):
            return []
        pages = self._pages()
        here = pages.index(self.page) if self.page in pages else 0
        ahead = [*pages[here:], *pages[:here]]
        return [self._job(page) for page in (ahead if self.pending is not False else [ahead[0], *reversed(ahead[1:])])]

    def count(self) -> tuple[int, int]:
        """Which of how many places the current one is, counted from 1; of -1 while pages have not been read."""
        before = total = 0
        for page in self._pages():
            places = self.places(page)
            if places is None:
                return 0, -1
            total += len(places)
            before += len(places) if page < self.page else 0
        return (before + self.index + 1 if total else 0), total

    def _job(self, page: int) -> PageJob:
        return PageJob(Work.FIND, page, wanted=self.sought) if self.sought else PageJob(Work.MARKS, page)

    def _pages(self) -> list[int]:
        """Those that are gone through."""
        count = len(self._source.sizes or ())
        first = max(1, min(self._middle - MOST_PAGES // 2, count - MOST_PAGES + 1))
        return list(range(first, min(count, first + MOST_PAGES - 1) + 1))

    def _beside(self, page: int, forward: bool) -> int:
        pages = self._pages()
        return pages[(pages.index(page) + (1 if forward else -1)) % len(pages)]
