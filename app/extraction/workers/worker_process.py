"""One worker process, seen from its parent: how it is started, asked, looked after and ended.

Whatever it does, the parent waits no longer than it wants to. What is asked and answered are frames of bytes here: who
asks decodes, and believes nothing that was not checked.
"""

from __future__ import annotations

import contextlib
import logging
import multiprocessing
import os
import signal
import sys
import time
from collections.abc import Callable
from functools import cached_property
from multiprocessing.context import SpawnProcess
from pathlib import Path
from typing import Any

import psutil

from app.common.shortage import shortage
from app.domain.errors import EnvironmentFault
from app.domain.messages import message
from app.extraction.opened_file import OpenedFile
from app.extraction.workers import serving
from app.extraction.workers.channel import ChannelBroken, ParentEnd
from app.extraction.workers.serving import Answering, itself
from app.extraction.workers.wire import CannotStart, Ready, WrongAnswer, decode_answer

log = logging.getLogger(__name__)

_START_LIMIT_S = 120.0  # a cold disk and a virus scanner can make the first start of Python slow
_STARTS = 3  # of a worker that dies meanwhile
_FILES = 5_000  # that one may read; to start another takes as long as a hundred short ones, and it knows no word
_GROWTH_SHARE = 0.5  # of the memory limit: a worker that keeps this much after a file is replaced
_DOES_NOT_START = message("extraction.worker_does_not_start"), message("remedy.free_memory_or_install_again")


class DiedAtStart(EnvironmentFault):
    """The worker was ended before it was ready, by the system or by whoever else."""


def start_persistently(start: Callable[[], WorkerProcess]) -> WorkerProcess:
    """What `start` gives, which is tried again where the worker dies meanwhile. Raises what it raises."""
    for _ in range(_STARTS - 1):
        with contextlib.suppress(DiedAtStart):
            return start()
    return start()


class WorkerProcess:
    """A process that runs `serving.serve`, with our end of its channel."""

    def __init__(
        self,
        target: str,
        arguments: tuple[Any, ...],
        memory_limit: int,
        readable: tuple[Path, ...],
        *,
        as_answering: Callable[[Any], Answering] = itself,
        in_haste: bool = False,
    ) -> None:
        """See `serving.serve`."""
        context = multiprocessing.get_context("spawn")
        self._channel = ParentEnd()
        self.process: SpawnProcess = context.Process(
            target=serving.serve,
            args=(self._channel.theirs, target, arguments, memory_limit, readable, as_answering, in_haste),
            name="dragoman-extraction",
            daemon=True,
        )
        try:
            self.process.start()
        except BaseException as error:
            self._channel.close()
            fault = shortage(error)
            if fault is None and isinstance(error, OSError):  # as where the current folder is gone: no document's fault
                fault = EnvironmentFault(*_DOES_NOT_START)
            if fault is None:
                raise
            raise fault from error
        finally:
            self._channel.theirs.close()  # so that the death of the worker is the end of the channel
        self.files = 0
        self.is_ready = False  # it has said so once

    def wait_until_ready(self) -> None:
        """Raises the `EnvironmentFault` for which it does not start; `DiedAtStart` where it has gone without a word."""
        deadline = time.monotonic() + _START_LIMIT_S
        with contextlib.suppress(WrongAnswer):
            while time.monotonic() < deadline:
                try:
                    frame = self.receive(1.0)
                except ChannelBroken as error:
                    raise DiedAtStart(*_DOES_NOT_START) from error
                match None if frame is None else decode_answer(frame):
                    case Ready(confinement):
                        log.info("a worker is shut off from: %s", ", ".join(confinement.confined) or "nothing")
                        self.is_ready = True
                        return
                    case CannotStart(said, remedy):
                        raise EnvironmentFault(said, remedy)
                    case None:
                        continue
                    case _:
                        break
        raise EnvironmentFault(*_DOES_NOT_START)

    @property
    def is_idle(self) -> bool:
        """Whether it lives and has nothing more to say: what it says unasked would be taken for its next answer."""
        return self._channel.silent

    def ask(self, request: bytes, file: OpenedFile) -> None:
        """Sends a small frame, and the file with it. Raises ChannelBroken where it has gone."""
        pid = self.process.pid
        assert pid is not None
        self._channel.send(request)
        self._channel.send_file(file.descriptor, pid)

    def receive(self, wait_s: float) -> bytes | None:
        """The next frame of its answer; None where there is none, whole, after so long. Raises ChannelBroken."""
        return self._channel.receive(wait_s)

    @cached_property
    def _measured(self) -> psutil.Process:
        """Made once: its number is not another's before we have waited for it."""
        return psutil.Process(self.process.pid)

    def memory(self) -> int:
        """Bytes of memory in use, 0 once the process has gone."""
        try:
            return int(self._measured.memory_info().rss)
        except psutil.Error:
            return 0

    def processor_seconds(self) -> float:
        """Of processor time that it has had, 0 once it has gone."""
        try:
            return sum(self._measured.cpu_times()[:2])
        except psutil.Error:
            return 0.0

    def is_worn(self, memory_limit: int) -> bool:
        return self.files >= _FILES or self.memory() > memory_limit * _GROWTH_SHARE

    def kill(self) -> None:
        """Ends it with all that it has started; whoever waits for its answer sees the end of the channel."""
        if sys.platform != "win32" and self.process.pid is not None:
            with contextlib.suppress(OSError):  # it leads no group yet, or none of it is left
                os.killpg(self.process.pid, signal.SIGKILL)
        self.process.kill()
        self.process.join(5)

    def close(self) -> None:
        """Lets go of the channel, for the one thread that uses it."""
        self._channel.close()
