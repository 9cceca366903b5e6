"""Whether the time of something grows faster than what it is given, told by two sizes of which one is four times the
other: by a factor of 4 if it is linear, of 16 if it is quadratic. Never asserts how fast anything is."""

from __future__ import annotations

import gc
import sys
import time
from collections.abc import Callable
from typing import TypeVar

_GROWTH = 9
_CLEAR_S = 0.3  # a shorter time may be another program's doing, and is measured again
_T = TypeVar("_T")


def growth(
    run: Callable[[_T], object],
    make: Callable[[int], _T],
    *,
    size: int = 20_000,
    unsuspicious_s: float = 0.03,
) -> str:
    """How `run` takes much more than four times as long for `make(4 * size)` as for `make(size)`; empty where it does
    not, or takes less than `unsuspicious_s` for the larger."""
    large_input = make(4 * size)
    if (large := _seconds(run, large_input)) < unsuspicious_s:
        return ""
    small_input = make(size)
    small = _seconds(run, small_input)
    for _ in range(3):
        if large < _GROWTH * small:
            return ""
        if small > _CLEAR_S:
            break
        small = min(_seconds(run, small_input) for _ in range(3))
        large = min(_seconds(run, large_input) for _ in range(2))
    return "" if large < _GROWTH * small else f"{small:.3f} s for {size}, {large:.3f} s for {4 * size}"


def _seconds(run: Callable[[_T], object], value: _T) -> float:
    """Without the collection of garbage: what that takes is a matter of all that earlier tests have left; and without
    counting what the tests reach, which takes as long again."""
    tracer = sys.gettrace()
    gc.disable()
    sys.settrace(None)
    try:
        begin = time.process_time()
        run(value)
        return time.process_time() - begin
    finally:
        sys.settrace(tracer)
        gc.enable()
