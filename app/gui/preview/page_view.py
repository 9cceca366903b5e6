"""The pages of a document as they are, drawn when they come into sight, with the passage and its answer marked.

What is drawn comes from `page_source.py`; nothing here waits. While pages are drawn at a new size, the old pictures are
shown stretched.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from app.domain.errors import DragomanError
from app.domain.query import Query
from app.domain.search import Hit
from app.domain.views import Box
from app.gui.background import Background
from app.gui.preview import page_geometry
from app.gui.preview.document_role import tell_role
from app.gui.preview.page_canvas import WHOLE, PageCanvas
from app.gui.preview.page_painter import PaintedPage
from app.gui.preview.page_selector import PageSelector
from app.gui.preview.page_source import DocumentPages, PageJob, PageSource, Work
from app.gui.preview.page_steps import PageSteps

_MOST_PIXELS = 16_000_000  # of one picture; above, it is stretched


class PageView(PageCanvas):
    """`ready` once the page of the hit is drawn, `unavailable` where it cannot be, with the error if there is one;
    `page_changed` the page that is looked at, of how many; `place_changed` as that of `ReadingView`."""

    ready = Signal()
    unavailable = Signal(object)
    page_changed = Signal(int, int)
    place_changed = Signal(int, int)

    def __init__(self, pages: DocumentPages, background: Background, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.source = PageSource(pages, background, self)
        self.selector = PageSelector(self, self.source)
        self._steps = PageSteps(self.source)
        self._first_page = 1  # that of the hit
        self._arrived = self._is_ready = False  # the hit's marks, its page's picture
        self._told_page = (0, 0)
        self._current: tuple[int, Box] | None = None  # what was stepped to
        self.source.done.connect(self._on_done)
        self.source.failed.connect(self._on_failed)
        self.sight_changed.connect(self._want)
        self.setAccessibleName(self.tr("Pages of the document"))
        tell_role(self)

    # ---- what is shown

    def show_hit(self, hit: Hit, query: Query) -> bool:
        """The pages of this hit's document, its passage in sight as soon as it is found on its page. Whether these are
        the pages that were shown before, which stay meanwhile."""
        self._begin()
        self._first_page = hit.page or 1
        known = self.source.open(hit, query)
        if not known:
            self.set_pages(())
            return False
        self._first_page = min(self._first_page, self.page_layout.count)
        if self._first_page in self.source.images:
            self._is_ready = True
            self.ready.emit()
        self._go_on()
        return True

    def show_nothing(self) -> None:
        self._begin()
        self.source.close()
        self.set_pages(())

    def _begin(self) -> None:
        self.selector.clear()
        self._steps.clear()
        self._arrived = self._is_ready = False
        self._current, self._told_page = None, (0, 0)
        self.setAccessibleDescription("")

    def painted_page(self, number: int) -> PaintedPage:
        source = self.source
        _, image = source.images.get(number, (0.0, None))
        finds, marked = source.finds.get(number, []), source.marks.get(number)
        if self._steps.sought and marked is not None:
            marked = replace(marked, words=())  # not to be taken for what is looked for
        failed = image is None and source.settled(self._drawing(number))
        return PaintedPage(
            number,
            image,
            marked,
            tuple(box for boxes in finds for box in boxes),
            self.selector.boxes(number),
            self._current[1] if self._current is not None and self._current[0] == number else None,
            self.tr("This page cannot be drawn.") if failed else "",
        )

    # ---- going through it

    def step(self, forward: bool) -> None:
        """To the next place, or the one before; round at the end. Pages that were not read yet are waited for."""
        self._step(forward)
        self._go_on()

    def seek(self, wanted: str) -> None:
        """As that of `ReadingView`."""
        if wanted != self._steps.sought:
            self._steps.seek(wanted, self.page)
            self._current = None
            self._go_on()
            self.viewport().update()

    def tell_place(self) -> None:
        """Says again which place is the current one."""
        self.place_changed.emit(*self._steps.count())
        if self._told_page[1]:
            self.page_changed.emit(*self._told_page)

    def _step(self, forward: bool) -> None:
        place = self._steps.step(forward)
        if place is not None:
            self._current = (self._steps.page, place)
            self.go_to(*self._current)
            self.viewport().update()

    # ---- what comes from the source

    @Slot(object)
    def _on_done(self, job: PageJob) -> None:
        is_first = job.number == self._first_page
        if job.work is Work.SIZES:
            self._on_sizes_read()
        elif job.work is Work.MARKS and is_first and not self._arrived:
            self._arrive()
        elif job.work is Work.DRAW and is_first and not self._is_ready:
            self._is_ready = True
            self.ready.emit()
        elif job.work is Work.TEXT and job.number == self.page:
            self.setAccessibleDescription(self.source.texts[job.number].text)
        self._go_on()
        self.viewport().update()

    @Slot(object, object)
    def _on_failed(self, job: PageJob, error: Exception) -> None:
        if not isinstance(error, DragomanError):
            raise error
        is_first = job.number == self._first_page
        if job.work is Work.SIZES or (job.work is Work.DRAW and is_first and not self._is_ready):
            self.unavailable.emit(error)
        elif job.work is Work.MARKS and is_first and not self._arrived:
            self._arrived = True
            self.go_to(self._first_page, WHOLE)
        self._go_on()
        self.viewport().update()

    def _on_sizes_read(self) -> None:
        sizes = self.source.sizes or ()
        if not sizes:
            self.unavailable.emit(None)
            return
        self._first_page = min(self._first_page, len(sizes))
        self.set_pages(sizes)
        self.go_to(self._first_page, WHOLE)

    def _arrive(self) -> None:
        """The marks of the hit's page are known: its answer comes into sight."""
        self._arrived = True
        marked = self.source.marks[self._first_page]
        target = page_geometry.target(marked)
        places = page_geometry.marked_places(marked)
        first = 0
        self.go_to(self._first_page, target or WHOLE)
        if target is not None:
            first = next((n for n, place in enumerate(places) if place[3] > target[1] and place[1] < target[3]), 0)
        self._steps.begin_at(self._first_page, first)

    def _go_on(self) -> None:
        """What comes next: a step that waited, and what is to be read."""
        if self._steps.pending is not None:
            self._step(self._steps.pending)
        self.tell_place()
        if not self.settling:
            self._want()

    @Slot()
    def _want(self) -> None:
        """Tells the source what is in sight, and what comes next."""
        count = self.page_layout.count
        if not count:
            return
        here = self.page if self._arrived else self._first_page
        seen = sorted(self.pages_in_sight(), key=lambda number: abs(number - here))
        near = [number for number in (here + 1, here - 1) if 1 <= number <= count and number not in seen]
        drawn = seen if self._arrived else [self._first_page, *seen]
        jobs = [PageJob(Work.MARKS, self._first_page), *map(self._drawing, drawn)]
        jobs += [PageJob(work, number) for number in seen for work in (Work.MARKS, Work.TEXT)]
        self.source.keep_near(here)
        self.source.want([*jobs, *self._steps.jobs(), *(self._drawing(number) for number in near)])
        if self._told_page != (here, count):
            self._told_page = (here, count)
            self.page_changed.emit(here, count)

    def _drawing(self, number: int) -> PageJob:
        size = (self.source.sizes or ())[number - 1]
        most = (_MOST_PIXELS / max(1.0, size.width * size.height)) ** 0.5
        return PageJob(Work.DRAW, number, min(self.drawing_scale(), most))
