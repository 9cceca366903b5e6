"""Shuts the process that reads documents off from everything else, before it reads the first one.

Linux: Landlock takes the files away, a filter of system calls (seccomp) the network, writing and other processes,
limits of the system the memory; each also without the others, where a kernel lacks some. On macOS and Windows files,
network and other processes are not confined: what could be done there has not been tried, so it is not claimed. The
report says what holds, as it was found by trying.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import sys
import tempfile
import time
from collections.abc import Callable, Container, Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from app.common.os_errors import system_reason
from app.domain.confinement import Barrier, Confinement
from app.domain.messages import Message, message
from app.extraction.sandbox.attempts import barriers_that_hold
from app.extraction.sandbox.descriptors import close_ways_out
from app.extraction.sandbox.environment import forget_environment
from app.extraction.sandbox.limits import set_limits

Loaded = TypeVar("Loaded")


def confine(
    load: Callable[[], Loaded], memory_limit: int, *, readable: Iterable[Path] = (), keep: Container[int] = ()
) -> tuple[Loaded, Confinement]:
    """Shuts this process off for good; what `load` gives, and how far it went.

    `load` runs when files are out of reach already, but for the program's own, those that are or lie below `readable`,
    and a folder for temporary ones, which is gone when this returns. It is for the libraries that read: they may start
    threads and unpack what they are made of. The process must have no thread but the one that calls; those that `load`
    starts are shut off as it is. Of the descriptors that are open for writing, those to `keep` stay open.
    `memory_limit` is in bytes.
    """
    forget_environment()
    close_ways_out(keep)
    why: dict[Barrier, Message] = {}
    with _unpacking_folder() as folder:
        if sys.platform == "linux":
            why |= _take_files(readable, folder)
        loaded = load()
    set_limits(memory_limit)
    if sys.platform == "linux":
        why |= _take_calls()
    holding = [each for each in barriers_that_hold() if each not in why]
    unexplained = message("sandbox.not_on_this_system" if sys.platform != "linux" else "sandbox.tried_and_not_held")
    missing = {each: why.get(each, unexplained) for each in Barrier if each not in holding}
    return loaded, Confinement(tuple(holding), missing)


@contextlib.contextmanager
def _unpacking_folder() -> Iterator[Path | None]:
    """A folder for temporary files that nobody else can have put anything into. On Windows, where a library that is
    used cannot be removed, the person's own folder for them serves as it is."""
    if sys.platform == "win32":
        yield None
        return
    folder = Path(tempfile.mkdtemp(prefix="dragoman-")).resolve()
    before, chosen = os.environ.get("TMPDIR"), tempfile.tempdir
    os.environ["TMPDIR"] = tempfile.tempdir = str(folder)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        tempfile.tempdir = chosen
        if before is None:
            del os.environ["TMPDIR"]
        else:
            os.environ["TMPDIR"] = before


if sys.platform == "linux":
    from app.extraction.sandbox import landlock, syscall_filter
    from app.extraction.sandbox.libc import prctl
    from app.extraction.sandbox.readable import program_paths

    _SET_DUMPABLE = 4  # PR_SET_DUMPABLE
    _BY_FILTER = (Barrier.NETWORK, Barrier.WRITING, Barrier.PROCESSES)

    def _take_files(readable: Iterable[Path], unpacked: Path | None) -> dict[Barrier, Message]:
        time.tzset()  # while its file can be read
        threads = len(os.listdir("/proc/self/task"))
        try:
            landlock.give_up_privileges()
            landlock.restrict([*program_paths(), *readable], unpacked)
        except OSError as error:
            return {Barrier.READING: message("sandbox.no_landlock", why=system_reason(error))}
        if threads > 1:  # the others keep their rights
            return {Barrier.READING: message("sandbox.other_threads", n=threads - 1)}
        return {}

    def _take_calls() -> dict[Barrier, Message]:
        with contextlib.suppress(OSError):
            prctl(_SET_DUMPABLE, 0)  # a crash leaves no picture of what was being read
        try:
            syscall_filter.install()
        except OSError as error:
            if syscall_filter.processor_here() is None:
                unknown = message("sandbox.unknown_processor", processor=os.uname().machine)
                return dict.fromkeys(_BY_FILTER, unknown)
            return dict.fromkeys(_BY_FILTER, message("sandbox.no_filter", why=system_reason(error)))
        return {}
