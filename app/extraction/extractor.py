"""Extraction behind a wall: worker processes with a time and a memory limit, killed and replaced when they break it.

This is what the indexer holds. It imports none of the libraries that read files; those live in the workers.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import queue
import threading
import time
from multiprocessing.context import SpawnProcess
from pathlib import Path
from types import TracebackType

import psutil

from app.domain import errors
from app.domain.documents import Extraction
from app.domain.errors import (
    Cancelled,
    DocumentError,
    EnvironmentFault,
    ExtractionCrash,
    ExtractionTimeout,
    UnsupportedFormat,
)
from app.domain.messages import decode_message, message
from app.extraction import worker
from app.extraction.formats import format_of
from app.extraction.reasons import unsupported_reason

log = logging.getLogger(__name__)

_TARGET = "app.extraction.document:extract_document"
_START_LIMIT_S = 120.0  # a cold disk and a virus scanner can make the first start of Python slow
_LOOK_INTERVAL_S = 0.05
_FILES_PER_WORKER = 500
_GROWTH_SHARE = 0.5  # of the memory limit: a worker that keeps this much after a file is replaced


class Extractor:
    """Reads files in worker processes. `extract` may be called from several threads; `workers` run at a time.

    A worker is started when it is first needed, stays for many files, and is replaced when a file has killed it.
    """

    def __init__(self, time_limit_s: float, memory_limit: int, workers: int, *, target: str = _TARGET) -> None:
        """`memory_limit` is in bytes per worker. `target` names the function ("module:function") that workers run."""
        self._time_limit_s = time_limit_s
        self._memory_limit = memory_limit
        self._target = target
        self._closed = False
        self._lock = threading.Lock()
        self._running: set[_Worker] = set()
        # Last in, first out: with little to do, one worker does it all and the others are never started.
        self._slots: queue.LifoQueue[_Worker | None] = queue.LifoQueue()
        for _ in range(max(1, workers)):
            self._slots.put(None)

    def __enter__(self) -> Extractor:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def extract(self, path: Path) -> Extraction:
        """The text of a file. Blocks; raises a DocumentError, or Cancelled when the extractor is closed meanwhile."""
        if format_of(path) is None:
            raise UnsupportedFormat(unsupported_reason(path))
        held = self._slots.get()
        try:
            held = self._usable(held)
            try:
                held.connection.send(str(path))
            except OSError:  # it died while it had nothing to do, which is not this file's fault
                self._discard(held)
                held = self._usable(None)
                held.connection.send(str(path))
            answer = self._wait(held, path)
        except BaseException:
            if held is not None:
                self._discard(held)
            self._slots.put(None)
            raise
        if held.is_worn(self._memory_limit):
            self._discard(held)
            self._slots.put(None)
        else:
            self._slots.put(held)
        return _result(answer, path, self._memory_limit)

    def close(self) -> None:
        """Ends all workers at once, what they are doing included. Can be called again."""
        with self._lock:
            self._closed = True
            running, self._running = self._running, set()
        for each in running:  # whoever waits for one sees the end of its pipe, and closes our end; else it goes with it
            each.kill()

    def _usable(self, held: _Worker | None) -> _Worker:
        if held is not None and held.process.is_alive():
            return held
        if held is not None:
            self._discard(held)
        with self._lock:
            if self._closed:
                raise Cancelled("The extractor is closed.")
            started = _Worker(self._target)
            self._running.add(started)
        try:
            started.wait_until_ready()
        except EnvironmentFault:
            self._discard(started)
            if self._closed:
                raise Cancelled("The extractor was closed.") from None
            raise
        return started

    def _wait(self, held: _Worker, path: Path) -> worker.Answer:
        started = time.monotonic()
        try:
            while not held.connection.poll(_LOOK_INTERVAL_S):
                if time.monotonic() - started > self._time_limit_s:
                    raise ExtractionTimeout(message("extraction.timeout", seconds=self._time_limit_s))
                if held.memory() > self._memory_limit:
                    raise _out_of_memory(self._memory_limit)
            answer: worker.Answer = held.connection.recv()
        except (EOFError, OSError) as error:
            if self._closed:
                raise Cancelled("The extractor was closed.") from error
            log.info("a worker died while reading %s", path)
            raise ExtractionCrash(message("extraction.crash")) from error
        held.files += 1
        return answer

    def _discard(self, held: _Worker) -> None:
        with self._lock:
            ours = held in self._running  # else `close` has it
            self._running.discard(held)
        if ours:
            held.kill()
        held.connection.close()


class _Worker:
    """One process with our end of its pipe."""

    def __init__(self, target: str) -> None:
        context = multiprocessing.get_context("spawn")
        self.connection, theirs = context.Pipe()
        self.process: SpawnProcess = context.Process(
            target=worker.serve, args=(theirs, target), name="dragoman-extraction", daemon=True
        )
        self.process.start()
        theirs.close()  # so that the death of the worker is the end of the pipe
        self.files = 0

    def wait_until_ready(self) -> None:
        with contextlib.suppress(EOFError, OSError):
            if self.connection.poll(_START_LIMIT_S) and self.connection.recv() == worker.READY:
                return
        raise EnvironmentFault(
            message("extraction.worker_does_not_start"), message("remedy.free_memory_or_install_again")
        )

    def memory(self) -> int:
        """Bytes of memory in use, 0 once the process has gone."""
        try:
            return int(psutil.Process(self.process.pid).memory_info().rss)
        except psutil.Error:
            return 0

    def is_worn(self, memory_limit: int) -> bool:
        return self.files >= _FILES_PER_WORKER or self.memory() > memory_limit * _GROWTH_SHARE

    def kill(self) -> None:
        self.process.kill()
        self.process.join(5)


def _result(answer: worker.Answer, path: Path, memory_limit: int) -> Extraction:
    match answer:
        case ("text", extraction):
            return extraction
        case ("refused", name, reason):
            refusal: type[DocumentError] = getattr(errors, name)
            raise refusal(decode_message(reason))
        case ("out of memory",):
            raise _out_of_memory(memory_limit)
        case ("bug", kind, trace):
            log.error("extracting %s failed:\n%s", path, trace)
            raise ExtractionCrash(message("extraction.bug", kind=kind))
    raise AssertionError(answer)


def _out_of_memory(limit: int) -> ExtractionCrash:
    return ExtractionCrash(message("extraction.memory", limit=limit))
