"""Limits of the system (setrlimit(2)) for a process that reads documents: memory, files, descriptors, what is left of
it after a crash."""

from __future__ import annotations

import contextlib
import sys

# What a process maps without using it: the libraries, the stacks of threads (8 MB each), the arenas of the C library
# (64 MB a thread). Measured on all documents that we have: see tests/unit/extraction/sandbox/test_readers.py.
_ADDRESS_SPACE_BESIDE = 2 << 30
_DESCRIPTORS = 128
_STACK = 8 << 20


def set_limits(memory_limit: int) -> None:
    """Of `memory_limit` bytes at most the process may hold; asking for more is then a `MemoryError`.

    No file that it could write may grow, few can be open, none is left after a crash. Of Windows nothing is asked here:
    there the parent looks at the memory. Raises nothing: `memory_is_limited` tells.
    """
    if sys.platform == "win32":
        return
    import resource

    _lower(resource.RLIMIT_CORE, 0)
    _lower(resource.RLIMIT_FSIZE, 0)
    _lower(resource.RLIMIT_NOFILE, _DESCRIPTORS)
    _lower(resource.RLIMIT_STACK, _STACK, hard=False)
    if sys.platform == "linux":
        _lower(resource.RLIMIT_DATA, memory_limit)
        _lower(resource.RLIMIT_AS, memory_limit + _ADDRESS_SPACE_BESIDE)
        _lower(resource.RLIMIT_MSGQUEUE, 0)
        _lower(resource.RLIMIT_MEMLOCK, 0)


def memory_is_limited() -> bool:
    """Whether the system itself keeps this process from taking memory. macOS knows such limits and does not heed
    them."""
    if sys.platform != "linux":
        return False
    import resource

    return resource.getrlimit(resource.RLIMIT_DATA)[1] != resource.RLIM_INFINITY


def _lower(which: int, wanted: int, *, hard: bool = True) -> None:
    if sys.platform != "win32":
        import resource

        soft, most = resource.getrlimit(which)
        known = [wanted, *(each for each in (soft, most) if each != resource.RLIM_INFINITY)]
        with contextlib.suppress(OSError, ValueError):
            resource.setrlimit(which, (min(known), min(known) if hard else most))
