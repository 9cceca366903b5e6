"""The pages of one document as they come from the library: sizes, pictures, texts and marks, read one after the other.

One piece of work runs at a time, so that the window's other work is never behind a row of pages; what is wanted next
is looked up when one has ended, and what nobody wants any more ends early. Pictures are made of bytes off the window's
thread and kept within a number of bytes.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any, Protocol

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage, QPainter

from app.domain.errors import Cancelled
from app.domain.query import Query
from app.domain.search import Hit
from app.domain.views import Box, DrawnPage, PageMarks, PageSize, PageText
from app.gui.background import Background
from app.gui.preview.marked_text import find_all
from app.gui.preview.page_geometry import line_boxes

Check = Callable[[], None]

MOST_BYTES = 160_000_000  # of pictures
_MOST_TEXTS = 24
_BAND = 128  # rows


class DocumentPages(Protocol):
    """What the library says of pages. Every call may wait for a process that reads the file, and meanwhile runs
    `check`, which raises `Cancelled` where nobody wants the answer any more."""

    def page_sizes(self, path: Path, check: Check) -> tuple[PageSize, ...]: ...
    def draw(self, path: Path, number: int, scale: float, check: Check) -> DrawnPage: ...
    def page_text(self, path: Path, number: int, check: Check) -> PageText: ...
    def marks(self, hit: Hit, query: Query, number: int, check: Check) -> PageMarks: ...


class Work(Enum):
    SIZES = auto()
    MARKS = auto()
    DRAW = auto()
    TEXT = auto()
    FIND = auto()


@dataclass(frozen=True, slots=True)
class PageJob:
    """`scale` is that of a picture, in pixels a point; `wanted` what is to be found."""

    work: Work
    number: int = 0
    scale: float = 0.0
    wanted: str = ""


class PageSource(QObject):
    """Tells `done` or `failed` for each job of the newest document, on the window's thread."""

    done = Signal(object)
    failed = Signal(object, object)  # the job and its error

    def __init__(self, pages: DocumentPages, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._background = background
        self._hit: Hit | None = None
        self._query = Query()
        self._opened = 0  # which document this is: what comes for another is dropped
        self._running: PageJob | None = None
        self._jobs: list[PageJob] = []
        self._given_up: set[tuple[Work, int, str]] = set()  # a page that is not drawn is not at any scale
        self.sizes: tuple[PageSize, ...] | None = None
        self.images: dict[int, tuple[float, QImage]] = {}  # with the scale that they were drawn at
        self.texts: dict[int, PageText] = {}
        self.marks: dict[int, PageMarks] = {}
        self.finds: dict[int, list[tuple[Box, ...]]] = {}
        self._sought = ""

    def open(self, hit: Hit, query: Query) -> bool:
        """Another document, of whose sizes will be told, and nothing of the one before any more; or (True) another
        passage of the same, whose sizes, pictures and texts are there."""
        before, pages = self._hit, (self.sizes, self.images, self.texts)
        self.close()
        self._hit, self._query = hit, query
        if before is not None and pages[0] and (before.path, before.modified) == (hit.path, hit.modified):
            self.sizes, self.images, self.texts = pages
            return True
        self.want([PageJob(Work.SIZES)])
        return False

    def close(self) -> None:
        self._hit = None
        self._opened += 1
        self._jobs, self._given_up = [], set()
        self.sizes, self.images, self.texts = None, {}, {}
        self.marks, self.finds = {}, {}
        self._sought = ""

    def seek(self, wanted: str) -> None:
        """What `FIND` looks for from now on."""
        self._sought, self.finds = wanted, {}

    def want(self, jobs: Sequence[PageJob]) -> None:
        """These and no others, the most urgent first; what is there already is passed over."""
        self._jobs = list(jobs)
        self._start_next()

    def keep_near(self, number: int) -> None:
        """Gives up the pictures farthest from this page, where there are too many bytes of them."""
        total = sum(image.sizeInBytes() for _, image in self.images.values())
        for far in sorted(self.images, key=lambda each: abs(each - number), reverse=True):
            if total <= MOST_BYTES or far == number:
                break
            total -= self.images.pop(far)[1].sizeInBytes()
        for far in sorted(self.texts, key=lambda each: abs(each - number), reverse=True)[:-_MOST_TEXTS]:
            del self.texts[far]

    def has(self, job: PageJob) -> bool:
        match job.work:
            case Work.SIZES:
                return self.sizes is not None
            case Work.MARKS:
                return job.number in self.marks
            case Work.DRAW:
                return job.number in self.images and self.images[job.number][0] == job.scale
            case Work.TEXT:
                return job.number in self.texts
            case Work.FIND:
                return job.number in self.finds

    def settled(self, job: PageJob) -> bool:
        """Whether it is there, or will never be."""
        return self.has(job) or (job.work, job.number, job.wanted) in self._given_up

    def _start_next(self) -> None:
        if self._running is not None or self._hit is None:
            return
        job = next((job for job in self._jobs if not self.settled(job)), None)
        if job is None:
            return
        opened, self._running = self._opened, job
        self._background.run(
            self._work(job, self._hit, opened),
            lambda result: self._on_done(opened, job, result),
            lambda error: self._on_failed(opened, job, error),
            owner=self,
        )

    def _work(self, job: PageJob, hit: Hit, opened: int) -> Callable[[], Any]:
        pages, path, query, number = self._pages, hit.path, self._query, job.number

        def check() -> None:
            if opened != self._opened:
                raise Cancelled

        match job.work:
            case Work.SIZES:
                return lambda: pages.page_sizes(path, check)
            case Work.MARKS:
                return lambda: pages.marks(hit, query, number, check)
            case Work.DRAW:
                return lambda: _picture(pages.draw(path, number, job.scale, check))
            case Work.TEXT:
                return lambda: pages.page_text(path, number, check)
            case Work.FIND:
                return lambda: _found(pages.page_text(path, number, check), job.wanted)

    def _on_done(self, opened: int, job: PageJob, result: Any) -> None:
        self._running = None
        if opened == self._opened:
            match job.work:
                case Work.SIZES:
                    self.sizes = result
                case Work.MARKS:
                    self.marks[job.number] = result
                case Work.DRAW:
                    self.images[job.number] = (job.scale, result)
                case Work.TEXT:
                    self.texts[job.number] = result
                case Work.FIND if job.wanted == self._sought:
                    self.finds[job.number] = result
            self.done.emit(job)
        self._start_next()

    def _on_failed(self, opened: int, job: PageJob, error: Exception) -> None:
        self._running = None
        if opened == self._opened:
            self._given_up.add((job.work, job.number, job.wanted))
            self.failed.emit(job, error)
        self._start_next()


def _picture(page: DrawnPage) -> QImage:
    """Its own copy of the pixels, in the form that is painted fastest; band by band, for all of Python, the window too,
    waits while Qt changes the form of one."""
    image = QImage(page.width, page.height, QImage.Format.Format_RGB32)
    row, pixels = 3 * page.width, memoryview(page.pixels)
    painter = QPainter(image)
    for top in range(0, page.height, _BAND):
        height = min(_BAND, page.height - top)
        band = pixels[top * row : (top + height) * row]
        painter.drawImage(0, top, QImage(band, page.width, height, row, QImage.Format.Format_RGB888))
    painter.end()
    return image


def _found(page: PageText, wanted: str) -> list[tuple[Box, ...]]:
    """The boxes of each place where it stands."""
    found = (tuple(line_boxes(page.boxes[start:end])) for start, end in find_all(page.text, wanted))
    return [boxes for boxes in found if boxes]
