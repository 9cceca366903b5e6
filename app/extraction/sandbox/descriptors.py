"""Descriptors that a process was started with and does not need: what is open for writing is a way out."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Container

_STANDARD = 2  # input, output and errors: the caller has seen to them
_MOST = 256  # such a process has a handful


def close_ways_out(keep: Container[int]) -> None:
    """Closes what is open for writing, but for `keep`. (multiprocessing gives each process the pipe to the one that at
    the end removes shared memory, whatever it is told to.)"""
    if sys.platform == "win32":
        return
    import fcntl

    for descriptor in range(_STANDARD + 1, _MOST):
        with contextlib.suppress(OSError):
            if descriptor not in keep and fcntl.fcntl(descriptor, fcntl.F_GETFL) & os.O_ACCMODE != os.O_RDONLY:
                os.close(descriptor)
