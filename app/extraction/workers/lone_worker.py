"""One worker process for what is asked one by one, as by a person who waits: started when it is first needed, killed
when a document breaks its limits of time and memory, and let go when nobody has asked for a while.

Of what is asked and answered it knows frames of bytes alone: that is the business of who holds it (pages/drawer.py,
blocks/shaper.py). Many files without a person waiting are the business of extractor.py.
"""

from __future__ import annotations

import contextlib
import logging
import threading
import time
from collections.abc import Callable, Hashable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Protocol, TypeVar

from app.domain.errors import (
    Cancelled,
    DocumentError,
    EnvironmentFault,
    ExtractionCrash,
    ExtractionTimeout,
    ReaderMistake,
    WorkerDeath,
)
from app.domain.messages import Message, message
from app.extraction.opened_file import OpenedFile
from app.extraction.workers.channel import ChannelBroken
from app.extraction.workers.turns import Turns
from app.extraction.workers.wire import Mistake, NoMemory, Refused, WrongAnswer
from app.extraction.workers.worker_process import WorkerProcess, start_persistently
from app.ports import CancelCheck, never_cancelled

log = logging.getLogger(__name__)

AnswerT = TypeVar("AnswerT")
AnswerT_co = TypeVar("AnswerT_co", covariant=True)

_LOOK_INTERVAL_S = 0.05
_GRACE_S = 0.5  # for an answer that nobody wants any more: longer than that, and its worker is killed
_MOST_FATAL = 200


class Reply(Protocol[AnswerT_co]):
    """An answer as its frames come."""

    def add(self, frame: bytes) -> AnswerT_co | Refused | NoMemory | Mistake | None:
        """The answer, once the last of it has come. Raises `WrongAnswer`."""


@dataclass(frozen=True, slots=True)
class Sayings:
    """What a person is told when a document has cost the worker."""

    timeout: Callable[[float], Message]  # after so many seconds
    memory: Message
    crash: Message


@dataclass(frozen=True, slots=True)
class Question:
    """What is sent with an open file, and within how many seconds an answer is due. `key` names what has cost a worker
    and is not tried again; a `passable` one is let fall where newer ones push it out."""

    frame: bytes = field(repr=False)  # passwords may be in it
    key: Hashable
    seconds: float
    passable: bool = False


@dataclass(slots=True)
class _Work:
    """What the worker is at, and since when (time.monotonic())."""

    question: Question
    path: Path
    reply: Reply[Any]
    started: float
    looked: float


class LoneWorker:
    """Holds the process. Methods may be called from several threads, and block; one question is answered at a time."""

    def __init__(
        self,
        target: str,
        memory_limit: int,
        idle_s: float,
        sayings: Sayings,
        readable: tuple[Path, ...] = (),
        *,
        arguments: tuple[Any, ...] = (),
        in_haste: bool = True,
    ) -> None:
        """`target` names the function ("module:function") that the worker makes what answers with, out of `arguments`.
        It may use `memory_limit` bytes, and goes after `idle_s` seconds without a question. `in_haste` says that a
        person waits."""
        self._target = target
        self._memory_limit = memory_limit
        self._idle_s = idle_s
        self._sayings = sayings
        self._readable = readable
        self._arguments = arguments
        self._in_haste = in_haste
        self._turns = Turns()
        self._lock = threading.Lock()
        self._killing = threading.Lock()  # a process is waited for by one thread
        self._held: WorkerProcess | None = None
        self._work: _Work | None = None  # that was begun and is not ended: for the one whose turn it is
        self._closed = False
        self._used_at = 0.0
        self._timer: threading.Timer | None = None
        self._fatal: dict[Hashable, WorkerDeath] = {}  # what has cost a worker is not tried again

    def ask(self, question: Question, file: OpenedFile, reply: Reply[AnswerT], check: CancelCheck) -> AnswerT:
        """The answer about an open file. Raises a DocumentError, an `EnvironmentFault` where no worker can be had, what
        `check` raises, or `Cancelled` where newer questions have pushed it out or the worker was closed."""
        with self._turns.turn(check, passable=question.passable):
            fatal = self._fatal.get(question.key)
            if fatal is not None:
                raise type(fatal)(fatal.reason)
            try:
                answer = self._answered(question, file, reply, check)
            finally:
                self._watch_use()
        match answer:
            case Refused(error):
                raise error
            case Mistake(kind, trace):
                log.error("%s could not be shown:\n%s", file.path, trace)
                raise ReaderMistake(message("extraction.bug", kind=kind))
            case NoMemory():
                raise ExtractionCrash(self._sayings.memory)
        return answer

    def rest(self) -> None:
        """Nobody asks for a while: the worker ends."""
        with self._turns.turn(never_cancelled):
            self._discard()

    def close(self) -> None:
        """Ends the worker at once, what it is doing included. Can be called again."""
        with self._lock:
            self._closed = True
            held, timer = self._held, self._timer
        if timer is not None:
            timer.cancel()
        if held is not None:
            self._kill(held)  # whoever waits for it sees the end of its channel
        self.rest()
        if timer is not None and timer is not threading.current_thread():
            timer.join()

    # ---- one question

    def _answered(
        self, question: Question, file: OpenedFile, reply: Reply[AnswerT], check: CancelCheck
    ) -> AnswerT | Refused | NoMemory | Mistake:
        self._finish_former(check)
        held = self._usable()
        try:
            held.ask(question.frame, file)
        except ChannelBroken:  # it died while it had nothing to do
            self._discard()
            held = self._usable()
            held.ask(question.frame, file)
        now = time.monotonic()
        self._work = _Work(question, file.path, reply, now, now)
        answer: AnswerT | Refused | NoMemory | Mistake | None = self._received(held, self._work, check)
        assert answer is not None
        held.files += 1
        if held.is_worn(self._memory_limit):
            self._discard()
        return answer

    def _finish_former(self, check: CancelCheck) -> None:
        """What somebody did not wait for comes first; it is heard out, or its worker killed."""
        held, work = self._held, self._work
        if held is not None and work is not None:
            with contextlib.suppress(DocumentError):
                self._received(held, work, check, time.monotonic() + _GRACE_S)
            if self._work is not None:
                self._discard()

    def _received(self, held: WorkerProcess, work: _Work, check: CancelCheck, until: float | None = None) -> Any:
        """The answer; None where it is not whole at the time `until`. Raises `WorkerDeath`, and then there is no worker
        any more, or what `check` does, and then it works on."""
        try:
            while True:
                frame = held.receive(_LOOK_INTERVAL_S)
                if frame is not None and (answer := work.reply.add(frame)) is not None:
                    self._work = None
                    return answer
                now = time.monotonic()
                if now - work.started > work.question.seconds:
                    raise ExtractionTimeout(self._sayings.timeout(round(work.question.seconds, 1)))
                if now - work.looked > _LOOK_INTERVAL_S:
                    work.looked = now
                    if held.memory() > self._memory_limit:
                        raise ExtractionCrash(self._sayings.memory)
                check()
                if until is not None and now > until:
                    return None
        except WorkerDeath as death:
            self._lost(work, death)
            raise
        except WrongAnswer as error:
            log.warning("a worker has answered what it cannot have, for %s: %s", work.path, error)
            crash = ExtractionCrash(self._sayings.crash)
            self._lost(work, crash)
            raise crash from error
        except ChannelBroken as error:
            if self._closed:
                raise Cancelled("The worker was closed.") from error
            crash = ExtractionCrash(self._sayings.crash)
            self._lost(work, crash)
            raise crash from error

    def _lost(self, work: _Work, death: WorkerDeath) -> None:
        log.info("a worker was lost with %s: %s", work.path, death)
        self._discard()
        while len(self._fatal) >= _MOST_FATAL:
            self._fatal.pop(next(iter(self._fatal)))
        self._fatal[work.question.key] = death

    # ---- the worker, for the one whose turn it is

    def _usable(self) -> WorkerProcess:
        held = self._held
        if held is not None and held.is_idle:
            return held
        self._discard()
        return start_persistently(self._start)

    def _start(self) -> WorkerProcess:
        with self._lock:
            if self._closed:
                raise Cancelled("The worker is closed.")
            started = WorkerProcess(
                self._target, self._arguments, self._memory_limit, self._readable, in_haste=self._in_haste
            )
            self._held = started
        try:
            started.wait_until_ready()
        except EnvironmentFault:
            self._discard()
            if self._closed:
                raise Cancelled("The worker was closed.") from None
            raise
        return started

    def _discard(self) -> None:
        with self._lock:
            held, self._held = self._held, None
        self._work = None
        if held is not None:
            self._kill(held)
            held.close()

    def _kill(self, held: WorkerProcess) -> None:
        with self._killing:
            held.kill()

    # ---- letting go

    def _watch_use(self) -> None:
        with self._lock:
            self._used_at = time.monotonic()
            if self._timer is None and not self._closed:
                self._begin_timer(self._idle_s)

    def _begin_timer(self, wait_s: float) -> None:
        self._timer = threading.Timer(wait_s, self._look_at_use)
        self._timer.daemon = True
        self._timer.name = "worker's rest"
        self._timer.start()

    def _look_at_use(self) -> None:
        with self._lock:
            left_s = self._used_at + self._idle_s - time.monotonic()
            self._timer = None
            if left_s > 0 and not self._closed:
                self._begin_timer(left_s)
                return
        self.rest()
