"""What a confined process still can do, found by trying: each attempt is harmless where it succeeds."""

from __future__ import annotations

import errno
import os
import sys
from collections.abc import Callable
from functools import partial

from app.domain.confinement import Barrier
from app.extraction.sandbox.libc import syscall
from app.extraction.sandbox.limits import memory_is_limited

if sys.platform == "linux":
    from app.extraction.sandbox.syscall_filter import processor_here

    _REFUSED = (errno.EPERM, errno.EACCES)
    # AF_UNIX, AF_INET and AF_INET6 as SOCK_STREAM, AF_NETLINK as SOCK_RAW
    _SOCKETS = ((1, 1), (2, 1), (10, 1), (16, 3))
    _CLONE_SIGHAND = 0x800  # without CLONE_VM it never makes a process

    def barriers_that_hold() -> tuple[Barrier, ...]:
        """Those against which this process runs in vain."""
        attempts: dict[Barrier, Callable[[], bool]] = {
            Barrier.NETWORK: _no_sockets,
            Barrier.WRITING: lambda: _refused(lambda: os.close(os.open(os.devnull, os.O_WRONLY))),
            Barrier.READING: lambda: _refused(lambda: os.close(os.open("/", os.O_RDONLY))),
            Barrier.PROCESSES: _no_processes,
            Barrier.MEMORY: memory_is_limited,
        }
        return tuple(barrier for barrier, holds in attempts.items() if holds())

    def _no_sockets() -> bool:
        def attempt(family: int, kind: int) -> None:
            os.close(syscall(_number("socket"), family, kind, 0))

        return all(_refused(partial(attempt, family, kind)) for family, kind in _SOCKETS)

    def _no_processes() -> bool:
        starting = _refused(lambda: syscall(_number("clone"), _CLONE_SIGHAND, 0, 0, 0, 0))
        replacing = _refused(lambda: syscall(_number("execve"), b"", None, None))  # there is no program without a name
        signalling = _refused(lambda: os.kill(os.getppid(), 0))
        return starting and replacing and signalling

    def _refused(attempt: Callable[[], object]) -> bool:
        try:
            attempt()
        except OSError as error:
            return error.errno in _REFUSED
        return False

    def _number(name: str) -> int:
        processor = processor_here()
        return -1 if processor is None else processor.numbers[name]  # a call that there is not

else:

    def barriers_that_hold() -> tuple[Barrier, ...]:
        """None: what this system has to shut a process off is not used."""
        return ()
