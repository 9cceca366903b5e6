"""Blocks made behind a wall: what whoever shows documents holds. It imports nothing that reads them; that is loaded in
the worker process alone, whose life is the business of lone_worker.py."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import TooLarge
from app.domain.messages import message
from app.domain.views import WITHOUT_FORM, FormattedDocument
from app.extraction.blocks.wanted import Wanted
from app.extraction.blocks.wire import FormReply, FormRequest, encode_form_request
from app.extraction.formats import format_of
from app.extraction.opened_file import OpenedFile
from app.extraction.workers.lone_worker import LoneWorker, Question, Reply, Sayings
from app.ports import CancelCheck, never_cancelled

_ANSWERING = "app.extraction.blocks.worker:make_answering"
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class FormLimits:
    """What one file may take: seconds, so many more for each megabyte, bytes of memory; how large it may be, in bytes;
    and after how many seconds without a request the worker is let go."""

    seconds: float = 20.0
    seconds_per_megabyte: float = 5.0
    memory: int = 2 << 30
    largest_file: int = 512 << 20
    idle_s: float = 120.0


class Shaper:
    """Makes formatted documents. Methods may be called from several threads, and block; one request is answered at a
    time, and of many that wait the newest few."""

    def __init__(
        self, limits: FormLimits, target: str = _ANSWERING, passwords: Callable[[], Sequence[str]] = tuple
    ) -> None:
        """`target` names the function ("module:function") that the worker makes what answers with; `passwords` tells
        those that may open a file."""
        self._passwords = passwords
        self._limits = limits
        sayings = Sayings(
            lambda seconds: message("form.timeout", seconds=seconds),
            message("form.memory", limit=limits.memory),
            message("form.crash"),
        )
        self._worker = LoneWorker(target, limits.memory, limits.idle_s, sayings)

    def shape(
        self, path: Path, wanted: Wanted | None, check: CancelCheck = never_cancelled
    ) -> FormattedDocument | None:
        """The document about the passage that is wanted; None where its format is shown in another way, or in none.
        Raises a DocumentError, an `EnvironmentFault` where no worker can be had, what `check` raises, or `Cancelled`
        where newer requests have pushed it out or the shaper is closed."""
        format = format_of(path)
        if format is None or format.kind in WITHOUT_FORM:
            return None
        limits = self._limits
        with OpenedFile(path) as file:
            size = file.stamp.size
            if size > limits.largest_file:
                raise TooLarge(message("file.too_large", limit=limits.largest_file))
            seconds = limits.seconds + limits.seconds_per_megabyte * size / _MEGABYTE
            request = FormRequest(format.name, size, seconds, limits.memory, wanted, tuple(self._passwords()))
            question = Question(encode_form_request(request), (path, file.stamp, wanted), seconds, passable=True)
            reply: Reply[FormattedDocument] = FormReply()
            return self._worker.ask(question, file, reply, check)

    def rest(self) -> None:
        """Nobody wants a document for a while: the worker ends."""
        self._worker.rest()

    def close(self) -> None:
        """Ends the worker at once, what it is doing included. Can be called again."""
        self._worker.close()
