"""Pages drawn behind a wall: what whoever shows documents holds. It imports nothing that reads them; that is loaded in
the worker process alone, whose life is the business of lone_worker.py.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.messages import message
from app.domain.views import DrawnPage, PageSize, PageText
from app.extraction.opened_file import OpenedFile
from app.extraction.pages.wire import Page, PageReply, PageRequest, Wanted, encode_page_request
from app.extraction.workers.lone_worker import LoneWorker, Question, Reply, Sayings
from app.ports import CancelCheck, never_cancelled

_ANSWERING = "app.extraction.pages.worker:make_answering"


@dataclass(frozen=True, slots=True)
class PageLimits:
    """What one request may take, in seconds and in bytes of memory, and after how many seconds without one the worker
    is let go."""

    seconds: float = 20.0
    memory: int = 1 << 30
    idle_s: float = 120.0


class PageDrawer:
    """Draws pages of PDFs and pictures. All methods may be called from several threads, and block; one request is
    answered at a time, and of many to draw a page the newest few. Each raises a DocumentError, an `EnvironmentFault`
    where no worker can be had, what its `check` raises, or `Cancelled` where newer requests have pushed it out or the
    drawer is closed.
    """

    def __init__(
        self, limits: PageLimits, target: str = _ANSWERING, passwords: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """`target` names the function ("module:function") that the worker makes what answers with; `passwords` tells
        those that may open a PDF."""
        self._passwords = passwords
        self._limits = limits
        sayings = Sayings(
            lambda seconds: message("pages.timeout", seconds=seconds),
            message("pages.memory", limit=limits.memory),
            message("pages.crash"),
        )
        self._worker = LoneWorker(target, limits.memory, limits.idle_s, sayings)

    def sizes(self, path: Path, check: CancelCheck = never_cancelled) -> tuple[PageSize, ...]:
        """Of each page, in their order."""
        answer = self._ask(path, Wanted.SIZES, check)
        assert isinstance(answer, tuple)
        return answer

    def draw(self, path: Path, number: int, scale: float, check: CancelCheck = never_cancelled) -> DrawnPage:
        """The page, counted from 1, with so many pixels a point, or fewer (see `DrawnPage`)."""
        answer = self._ask(path, Wanted.PIXELS, check, number, scale)
        assert isinstance(answer, DrawnPage)
        return answer

    def text(self, path: Path, number: int, check: CancelCheck = never_cancelled) -> PageText:
        """What stands on the page, counted from 1."""
        answer = self._ask(path, Wanted.TEXT, check, number)
        assert isinstance(answer, PageText)
        return answer

    def rest(self) -> None:
        """Nobody wants a page for a while: the worker ends."""
        self._worker.rest()

    def close(self) -> None:
        """Ends the worker at once, what it is doing included. Can be called again."""
        self._worker.close()

    def _ask(self, path: Path, wanted: Wanted, check: CancelCheck, number: int = 1, scale: float = 1.0) -> Page:
        with OpenedFile(path) as file:
            passwords = tuple(self._passwords())
            request = PageRequest(wanted, _name_of(file), file.stamp.size, number, scale, passwords)
            # What has cost a worker at one scale does so at any.
            key, frame = replace(request, scale=1.0, passwords=()), encode_page_request(request)
            question = Question(frame, key, self._limits.seconds, passable=wanted is Wanted.PIXELS)
            reply: Reply[Page] = PageReply(request)
            return self._worker.ask(question, file, reply, check)


def _name_of(file: OpenedFile) -> str:
    """Another for another content."""
    stamp = file.stamp
    device = os.fstat(file.descriptor).st_dev
    return f"{device}:{stamp.inode}:{stamp.size}:{stamp.modified_ns}:{stamp.changed_ns}"
