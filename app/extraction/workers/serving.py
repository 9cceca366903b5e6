"""What runs inside every worker process: answers requests until the channel closes, one after another.

The process trusts nothing that it reads: it is quiet, low in priority where nobody waits for it, at the head of a group
of its own, the first to go where memory is short, and ends with its parent. It is shut off from everything else (see
sandbox/) and opens no file: the one that a request is about is handed over. What requests and answers are is the
business of whoever answers (worker.py, pages/worker.py, blocks/worker.py); the hard limits are the parent's.
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

from app.common.logs import format_traceback
from app.common.priority import lower_this_process
from app.domain.errors import DocumentError, EnvironmentFault
from app.extraction.sandbox import confine, forget_environment
from app.extraction.workers.budget import MemoryGauge
from app.extraction.workers.channel import End as ChannelEnd
from app.extraction.workers.channel import WorkerEnd
from app.extraction.workers.interrupter import Interrupter
from app.extraction.workers.wire import CannotStart, Mistake, NoMemory, Ready, Refused, encode_answer

if sys.platform == "linux":
    import fcntl


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came, and what it is answered with: `receive_file` gives a descriptor of the file that was handed
    over with it, to be called once, and the descriptor closed; `memory_in_use` tells bytes."""

    frame: bytes
    receive_file: Callable[[], int]
    memory_in_use: Callable[[], int]
    interrupter: Interrupter


# Gives the answer to a request as frames, each as soon as it is there.
Answering: TypeAlias = Callable[[Asked], Iterator[bytes]]


def serve(
    end: ChannelEnd,
    target: str,
    arguments: tuple[Any, ...],
    memory_limit: int,
    readable: tuple[Path, ...],
    as_answering: Callable[[Any], Answering],
    in_haste: bool,
) -> None:
    """Answers each request with what `target` ("module:function") makes of `arguments`, for which it may read what is
    or lies below `readable`; `as_answering` is how that answers. `memory_limit` is in bytes; `in_haste` says that a
    person waits."""
    forget_environment()
    _become_quiet()
    if not in_haste:
        lower_this_process()
    _lead_a_group()
    _die_with_parent()
    channel = WorkerEnd(end)
    memory_in_use = MemoryGauge()
    try:
        make = _find(target)
        made, confinement = confine(
            lambda: make(*arguments), memory_limit, readable=readable, keep=[channel.descriptor]
        )
    except EnvironmentFault as fault:
        channel.send(encode_answer(CannotStart(fault.message, fault.remedy)))
        return
    _end_with_parent()
    interrupter, answering = Interrupter(), as_answering(made)
    with contextlib.suppress(OSError):  # the parent has gone
        channel.send(encode_answer(Ready(confinement)))
        while (frame := channel.receive()) is not None:
            for answer in answering(Asked(frame, channel.receive_file, memory_in_use, interrupter)):
                channel.send(answer)


def itself(answering: Answering) -> Answering:
    """Of a target that makes what answers."""
    return answering


def or_why_not(answer: Callable[[], Iterator[bytes]]) -> Iterator[bytes]:
    """The frames that `answer` gives; where that fails, why, after those that came before."""
    try:
        yield from answer()
    except DocumentError as error:
        yield encode_answer(Refused(error))
    except MemoryError:
        yield encode_answer(NoMemory())
    except Exception as error:
        yield encode_answer(Mistake(type(error).__name__, format_traceback(error)))


def _find(target: str) -> Callable[..., Any]:
    module, _, function = target.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found


def _become_quiet() -> None:
    """Nothing that a library or a Rust panic prints reaches the user's terminal; Ctrl-C is for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nowhere, descriptor)
    # A windowed program on Windows has no streams at all.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the life of the process
    logging.disable(logging.CRITICAL)
    if sys.platform == "linux":
        # Where the system is out of memory, it ends this process, not the one that holds the library.
        with contextlib.suppress(OSError), open("/proc/self/oom_score_adj", "w", encoding="ascii") as file:
            file.write("1000")


def _lead_a_group() -> None:
    """What this process starts can be killed with it, and what the terminal sends does not reach it."""
    if sys.platform != "win32":
        with contextlib.suppress(OSError):
            os.setsid()


def _die_with_parent() -> None:
    """Linux kills this process once the pipe to its parent has no other end: no thread of its own would come to that
    while a library holds on to the interpreter. To be asked for before the process is shut off."""
    parent = multiprocessing.parent_process()
    if sys.platform == "linux" and parent is not None:
        with contextlib.suppress(OSError):
            fcntl.fcntl(parent.sentinel, fcntl.F_SETOWN, os.getpid())
            fcntl.fcntl(parent.sentinel, fcntl.F_SETSIG, signal.SIGKILL)
            flags = fcntl.fcntl(parent.sentinel, fcntl.F_GETFL)
            fcntl.fcntl(parent.sentinel, fcntl.F_SETFL, flags | os.O_ASYNC)


def _end_with_parent() -> None:
    """A worker deep in a file would not notice that its parent was killed: a thread waits for that."""
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            if sys.platform != "win32":
                with contextlib.suppress(OSError):  # where it may signal nobody, it could start none either
                    if os.getpgid(0) == os.getpid():
                        os.killpg(0, signal.SIGKILL)
            os._exit(1)

    threading.Thread(target=wait, name="parent watch", daemon=True).start()
