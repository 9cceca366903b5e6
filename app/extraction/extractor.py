"""Extraction behind a wall: worker processes with limits of time and memory, killed and replaced when they break them.

This is what the indexer holds. It imports none of the libraries that read files; those live in the workers.
"""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

from app.domain.documents import DocumentText
from app.domain.errors import (
    Cancelled,
    EnvironmentFault,
    ExtractionCrash,
    ExtractionTimeout,
    ReaderMistake,
    WorkerDeath,
)
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction.formats import Format
from app.extraction.opened_file import OpenedFile
from app.extraction.scans import pack_scanned
from app.extraction.workers.channel import ChannelBroken
from app.extraction.workers.effort import Effort
from app.extraction.workers.text_assembly import TextAssembly, seconds_for_text
from app.extraction.workers.wire import (
    End,
    Mistake,
    NoMemory,
    Part,
    Refused,
    Request,
    WrongAnswer,
    decode_answer,
    encode_request,
)
from app.extraction.workers.worker import answering_by
from app.extraction.workers.worker_process import WorkerProcess, start_persistently
from app.extraction.workers.worker_slots import WorkerSlots

log = logging.getLogger(__name__)

_LOOK_INTERVAL_S = 0.05
_MEGABYTE = 1_000_000
_SMALL = 256 << 20  # bytes


@dataclass(frozen=True, slots=True)
class ExtractionLimits:
    """What one file may take: seconds of effort, so many more for each megabyte of its size and of its text, bytes of
    memory; and give: characters of text, and chunks."""

    seconds: float
    seconds_per_megabyte: float
    memory: int
    longest_text: int
    most_chunks: int

    def seconds_for(self, size: int) -> float:
        """For a file of so many bytes."""
        return self.seconds + self.seconds_per_megabyte * size / _MEGABYTE


class Extractor:
    """Reads files in worker processes. `extract` may be called from several threads; `workers` run at a time.

    A worker is started when it is first needed, stays for many files, and is replaced when a file has killed it.
    """

    def __init__(
        self,
        limits: ExtractionLimits,
        workers: int,
        target: str,
        arguments: tuple[Any, ...] = (),
        readable: tuple[Path, ...] = (),
        passwords: Callable[[], Sequence[str]] = tuple,
    ) -> None:
        """`target` names the function ("module:function") that workers make their reader with, out of `arguments`. They
        read what is or lies below `readable`, beside the program itself and the files that they are given. `passwords`
        tells those that may open a file."""
        self._limits = limits
        self._target = target
        self._arguments = arguments
        self._readable = readable
        self._passwords = passwords
        self._closed = False
        self._used_at = time.monotonic()
        self.when_held: Callable[[], None] = lambda: None
        self.idle_s: float | None = None  # as whoever looks after it has it
        self._lock = threading.Lock()
        self._running: set[WorkerProcess] = set()
        self._slots = WorkerSlots(max(1, workers), self._some_ready)

    def __enter__(self) -> Extractor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def warm_up(self) -> None:
        """Has a worker stand ready. Raises `EnvironmentFault`, `Cancelled`."""
        held = self._slots.take()
        try:
            held = self._usable(held)
        finally:
            self._slots.give(held)

    def expect(self, workers: int) -> None:
        """There is so much to read, until the next `rest`, that so many workers are worth their start at once."""
        self._slots.expected = workers

    def extract(self, file: OpenedFile, format: Format, scanned: ScannedText | None = None) -> DocumentText:
        """The text of an open file, as much of it as could be had, with what was read on its pages that are pictures
        (`scanned`). Blocks; raises a DocumentError, or Cancelled when
        the extractor is closed meanwhile.

        A `WorkerDeath` is raised only where nothing had come: else what came is the document's text, and says so.
        """
        size = file.stamp.size
        limits = self._limits
        request = Request(
            format.name,
            size,
            limits.seconds_for(size),
            limits.seconds_per_megabyte,
            limits.memory,
            limits.longest_text,
            limits.most_chunks,
            tuple(self._passwords()),
            pack_scanned(scanned),
            file.path.name.encode("utf-8", "replace").decode(),
        )
        held = self._slots.take()
        fit = False
        try:
            held = self._usable(held)
            try:
                held.ask(encode_request(request), file)
            except ChannelBroken:  # it died while it had nothing to do, which is not this file's fault
                self._discard(held)
                held = self._usable(None)
                held.ask(encode_request(request), file)
            text = TextAssembly(request)
            try:
                refusal = self._receive(held, request, text, file)
                fit = not held.is_worn(limits.memory)
            except WorkerDeath as death:
                log.info("a worker was lost while reading %s: %s", file.path, death)
                cut = text.cut_short(message("extraction.cut_short", n=text.chunks, why=death.reason))
                if cut is None:
                    raise
                return cut
        finally:
            fit = fit and not self._closed
            if held is not None and not fit:
                self._discard(held)
            self._used_at = time.monotonic()
            self._slots.give(held if fit else None)
        if refusal is not None:
            raise refusal
        return text.whole()

    def rest(self) -> None:
        """There is nothing to read for a while: of the workers that wait, one stays, if it is small."""
        self._slots.expected = 0
        self._discard_waiting(lambda held: held.memory() >= _SMALL)

    def _discard_waiting(self, unwanted: Callable[[WorkerProcess], bool]) -> None:
        """Of the workers that wait, all but one that is wanted."""
        waiting = self._slots.take_waiting()
        kept = next((held for held in reversed(waiting) if not unwanted(held)), None)
        for held in waiting:
            if held is not kept:
                self._discard(held)
            self._slots.give(held if held is kept else None)

    def unused_for_s(self) -> float | None:
        return time.monotonic() - self._used_at if self._running else None

    def release(self, unused_for_s: float = 0.0) -> bool:
        """Ends the workers that wait for something to read."""
        unused_s = self.unused_for_s()
        if unused_s is None or unused_s < unused_for_s:
            return False
        self._discard_waiting(lambda held: True)
        return True

    def close(self) -> None:
        """Ends all workers at once, what they are doing included. Can be called again."""
        with self._lock:
            self._closed = True
            running, self._running = self._running, set()
        for each in running:  # whoever waits for one sees the end of its channel, and closes our end
            each.kill()
        for held in self._slots.take_waiting():
            held.close()
            self._slots.give(None)

    def _some_ready(self) -> bool:
        with self._lock:
            return any(each.is_ready for each in self._running)

    def _usable(self, held: WorkerProcess | None) -> WorkerProcess:
        if held is not None:
            if held.is_idle:
                return held
            self._discard(held)
        return start_persistently(self._start)

    def _start(self) -> WorkerProcess:
        with self._lock:
            if self._closed:
                raise Cancelled("The extractor is closed.")
            limit = self._limits.memory
            started = WorkerProcess(self._target, self._arguments, limit, self._readable, as_answering=answering_by)
            self._running.add(started)
        try:
            started.wait_until_ready()
        except EnvironmentFault:
            self._discard(started)
            if self._closed:
                raise Cancelled("The extractor was closed.") from None
            raise
        self._used_at = time.monotonic()
        self.when_held()
        return started

    def _receive(self, held: WorkerProcess, request: Request, text: TextAssembly, file: OpenedFile) -> Exception | None:
        """Gathers the parts of an answer until its end; what the worker refused with. Raises `WorkerDeath`."""
        effort, looked = Effort(held.processor_seconds), time.monotonic()
        limit_s = request.seconds
        try:
            while True:
                frame = held.receive(_LOOK_INTERVAL_S)
                now = time.monotonic()
                if now - looked > _LOOK_INTERVAL_S:
                    looked = now
                    if effort.seconds() > limit_s:
                        seconds, size = round(limit_s, 1), request.size
                        raise ExtractionTimeout(message("extraction.timeout", seconds=seconds, size=size))
                    if held.memory() > request.memory:
                        raise _out_of_memory(request)
                match None if frame is None else decode_answer(frame):
                    case None:
                        continue
                    case Part(part):
                        text.add(part)
                        limit_s += seconds_for_text(part, request.seconds_per_megabyte)
                    case End():
                        text.whole()
                        held.files += 1
                        return None
                    case Refused(error):
                        held.files += 1
                        return error
                    case Mistake(kind, trace):
                        log.error("extracting %s failed:\n%s", file.path, trace)
                        held.files += 1
                        return ReaderMistake(message("extraction.bug", kind=kind))
                    case NoMemory():
                        raise _out_of_memory(request)
                    case _:
                        raise WrongAnswer("an answer to another question")
        except WrongAnswer as error:
            log.warning("a worker has answered what it cannot have, for %s: %s", file.path, error)
            raise ExtractionCrash(message("extraction.crash")) from error
        except ChannelBroken as error:
            if self._closed:
                raise Cancelled("The extractor was closed.") from error
            raise ExtractionCrash(message("extraction.crash")) from error

    def _discard(self, held: WorkerProcess) -> None:
        with self._lock:
            ours = held in self._running  # else `close` has it
            self._running.discard(held)
        if ours:
            held.kill()
        held.close()


def _out_of_memory(request: Request) -> ExtractionCrash:
    return ExtractionCrash(message("extraction.memory", limit=request.memory))
