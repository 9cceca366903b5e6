"""System calls of Linux that Python has no function for. They take and give plain numbers; nothing else is known here.

What a call is for stands where it is made, with its man page's name.
"""

from __future__ import annotations

import ctypes
import os
from functools import cache


@cache
def _libc() -> ctypes.CDLL:
    libc = ctypes.CDLL(None, use_errno=True)
    libc.syscall.restype = ctypes.c_long
    return libc


def syscall(number: int, *arguments: int | ctypes.Array[ctypes.c_char] | bytes | None) -> int:
    """What the system call gives. Raises OSError where it refuses."""
    given = [ctypes.c_long(each) if isinstance(each, int) else each for each in arguments]
    return _checked(_libc().syscall(ctypes.c_long(number), *given))


def prctl(option: int, argument: int = 0) -> int:
    """prctl(2). Raises OSError where it refuses."""
    rest = [ctypes.c_ulong(each) for each in (argument, 0, 0, 0)]
    return _checked(_libc().prctl(ctypes.c_int(option), *rest))


def _checked(result: int) -> int:
    if result < 0:
        number = ctypes.get_errno()
        raise OSError(number, os.strerror(number))
    return result
