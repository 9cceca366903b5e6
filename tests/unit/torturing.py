"""What the tortures share: how long each lasts, and the seed that repeats one.

A short form runs with all tests; DRAGOMAN_TORTURE=1 (`make torture`) runs the long one. DRAGOMAN_SEED repeats a run;
DRAGOMAN_TORTURE_KILLS, _MUTATIONS and _ROUNDS say how many.
"""

from __future__ import annotations

import contextlib
import os
import random
import re

import psutil

LONG = os.environ.get("DRAGOMAN_TORTURE") == "1"
SEED = int(os.environ.get("DRAGOMAN_SEED", random.SystemRandom().randrange(10**6)))
# Python's own last words in a worker that was being born when its parent was killed: none of our code runs yet.
_ORPHAN = re.compile(
    rb'Traceback [^\n]*\n  File "<string>", line 1, in <module>\n(?: [^\n]*\n)*EOFError: Ran out of input\n'
)


def how_many(what: str, *, long: int, short: int) -> int:
    """What DRAGOMAN_TORTURE_`what` says, else what belongs to the form that runs."""
    return int(os.environ.get(f"DRAGOMAN_TORTURE_{what}") or (long if LONG else short))


def has_traceback(said: bytes) -> bool:
    """Whether a killed process has said on its standard error that something of ours went wrong."""
    return b"Traceback" in _ORPHAN.sub(b"", said)


def session_of(leader: int) -> list[int]:
    """Processes that live in this session still, zombies left out."""
    alive = []
    for process in psutil.process_iter(["pid", "status"]):
        with contextlib.suppress(psutil.Error, ProcessLookupError):
            if os.getsid(process.pid) == leader and process.status() != psutil.STATUS_ZOMBIE:
                alive.append(process.pid)
    return alive
