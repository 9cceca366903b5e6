"""Ctrl+C, by which a benchmark ends a program that would go on."""

from __future__ import annotations

import signal


def heed_interrupts() -> None:
    """Has this process and all that it starts heed Ctrl+C, also where a shell has it in the background: what a shell
    puts there ignores it, and so do its children."""
    if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
        signal.signal(signal.SIGINT, signal.default_int_handler)
