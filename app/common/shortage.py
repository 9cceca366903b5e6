"""What the system has too little of for this program: memory, threads, processes, open files. It can show itself
anywhere, so each place that stands before a person asks here what is behind an error."""

from __future__ import annotations

import errno
import sys

from app.domain.errors import EnvironmentFault
from app.domain.messages import message

_OPEN_FILES = (errno.EMFILE, errno.ENFILE)
_MEMORY = (errno.ENOMEM, errno.EAGAIN)  # EAGAIN: no further process or thread
# How Python, the loader of libraries and libraries themselves put it.
_WORDS = (
    "can't start new thread",
    "failed to map segment",
    "cannot allocate memory",
    "bad_alloc",
    "bad allocation",
    "resource temporarily unavailable",
)
_DEEPEST = 20  # of errors that led to each other
_LEAST_MEMORY = 800 << 20  # bytes of addresses (ulimit -v) in which models and indexes can be loaded


def refuse_short_memory() -> None:
    """Raises the fault before what is written in Rust or C++ is loaded, which would end the process without a word."""
    if sys.platform == "win32":
        return
    import resource

    limit, _ = resource.getrlimit(resource.RLIMIT_AS)
    if limit != resource.RLIM_INFINITY and limit < _LEAST_MEMORY:
        raise EnvironmentFault(message("shortage.memory"), message("shortage.close_programs"))


def shortage(error: BaseException) -> EnvironmentFault | None:
    """The fault that stands behind an error, or behind one that led to it; None where nothing is short."""
    behind: BaseException | None = error
    for _ in range(_DEEPEST):
        if behind is None:
            return None
        fault = _of(behind)
        if fault is not None:
            return fault
        behind = behind.__cause__ or behind.__context__
    return None


def _of(error: BaseException) -> EnvironmentFault | None:
    number = error.errno if isinstance(error, OSError) else None
    if number in _OPEN_FILES or "too many open files" in _lower(error):
        return EnvironmentFault(message("shortage.open_files"), message("shortage.close_or_raise"))
    if isinstance(error, MemoryError) or number in _MEMORY or any(words in _lower(error) for words in _WORDS):
        return EnvironmentFault(message("shortage.memory"), message("shortage.close_programs"))
    return None


def _lower(error: BaseException) -> str:
    if isinstance(error, EnvironmentFault) or not isinstance(error, OSError | RuntimeError | ImportError | ValueError):
        return ""
    return str(error)[:1000].lower()
