"""Killed at any instant, at all that a library does: what was reported as done is never lost, nothing is embedded twice
that was stored, no innocent file is set aside; and brought up to date it is, row by row, what it would be had nobody
ever killed it.

Each series has a library of its own, on which every task is killed once, in a random order. The short form has one
series, of a few of them.
"""

from __future__ import annotations

import contextlib
import math
import os
import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from asking import asked
from killed_library import KilledLibrary
from living_files import Files
from same_library import differences
from torturing import LONG, SEED, has_traceback, how_many, session_of

from app.library import Library

TASKS: tuple[Callable[[KilledLibrary], tuple[object, ...]], ...] = (
    KilledLibrary.index,
    KilledLibrary.watch,
    KilledLibrary.backfill,
    KilledLibrary.delete,
    KilledLibrary.move,
    KilledLibrary.replace,
    KilledLibrary.model,
    KilledLibrary.repair,
    KilledLibrary.forget,
    KilledLibrary.restore,
    KilledLibrary.retry,
)
KILLS = how_many("KILLS", long=330, short=3)
SERIES = math.ceil(KILLS / len(TASKS))
_MAY_LOSE_VECTORS = ("repair", "restore")
pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="processes are killed and sessions are followed as POSIX has them"),
    pytest.mark.timeout(1800 if LONG else 300),
]


@pytest.mark.parametrize("series", range(SERIES))
def test_torture_by_kills(dragoman: Any, documents: Path, series: int) -> None:
    seed = SEED + series
    kills = min(KILLS, len(TASKS))
    print(f"DRAGOMAN_SEED={seed} DRAGOMAN_TORTURE_KILLS={kills} repeats it")
    chance = random.Random(seed)
    world = KilledLibrary(dragoman, Files(documents, chance), chance)
    world.replenish()
    phases = Counter(_killed(world, task) for task in (KilledLibrary.index, *chance.sample(TASKS, kills)))
    _is_as_if_never_killed(world)
    print(
        f"{phases.total() - phases['ended']} kills:", ", ".join(f"{n} {phase}" for phase, n in sorted(phases.items()))
    )
    assert phases["ended"] <= kills // 3


def _killed(world: KilledLibrary, task: Callable[[KilledLibrary], tuple[object, ...]]) -> str:
    """Has a task killed, and says at what; "ended" where it was always too quick."""
    took_s = 3.0
    for _ in range(4):
        world.replenish()
        if world.forgotten is not None or world.restoring or not world.is_made():
            world.finish()
        command = task(world)
        world.note_vectors()
        before = world.trace()
        process = world.dragoman.start(*command, stdout=subprocess.DEVNULL)
        began = time.monotonic()
        _wait(world, process, before, took_s)
        was_alive = process.poll() is None
        took_s = 0.6 * (time.monotonic() - began)
        _kill(process, whole=world.random.random() < 0.7)
        _, err = process.communicate()
        assert not has_traceback(err), err.decode()
        assert was_alive or process.returncode in (0, 1), f"{command}: {err.decode()}"
        _session_ends(process.pid)
        _nothing_is_lost(world, task.__name__)
        phase = world.phase(before) if was_alive else "ended"
        print(f"  {task.__name__} after {time.monotonic() - began:.1f} s: {phase}", flush=True)
        if world.hurt or world.random.random() < 0.5:
            was_forgotten = world.forgotten is not None
            world.finish()
            if not was_forgotten:  # then what was forgotten has been embedded anew
                _nothing_is_lost(world, task.__name__)
        if was_alive:
            return phase
    return "ended"


def _wait(world: KilledLibrary, process: subprocess.Popen[bytes], before: object, took_s: float) -> None:
    """Until the moment in which the process is killed: any, or one soon after it has begun to write. One that watches
    gets changes to see meanwhile."""
    watches = "--watch" in process.args  # type: ignore[operator]  # a list
    aimed = world.random.random() < 0.8
    until = time.monotonic() + (30.0 if aimed else world.random.uniform(0.05, took_s))
    while process.poll() is None and time.monotonic() < until:
        if aimed and world.trace() != before:
            aimed = False
            until = time.monotonic() + world.random.uniform(0, took_s * (1.5 if watches else 0.5))
        if watches and world.random.random() < 0.3:
            touched = world.files.edit(1)
            world.touched |= touched
            world.done -= touched
        time.sleep(world.random.uniform(0, 0.03))


def _kill(process: subprocess.Popen[bytes], *, whole: bool) -> None:
    """All processes of the group at once, or only the one that leads it."""
    with contextlib.suppress(ProcessLookupError):
        if whole:
            os.killpg(process.pid, signal.SIGKILL)
        else:
            process.kill()


def _session_ends(leader: int) -> None:
    deadline = time.monotonic() + 60
    while alive := session_of(leader):
        assert time.monotonic() < deadline, f"{alive} outlive the process that started them"
        time.sleep(0.05)


def _nothing_is_lost(world: KilledLibrary, task: str) -> None:
    if world.hurt or world.restoring or not world.is_made():
        world.done = set()
        return
    indexed = world.indexed()
    assert world.done <= indexed, "what was reported as indexed stays so"
    if task not in _MAY_LOSE_VECTORS:
        lost = world.lost_vectors(of_built_in=task == "model")
        assert not lost, f"{len(lost)} of {len(world.known)} vectors were lost by {task}, though their texts are there"
    world.done = {path for path in indexed & world.files.phrases.keys() if world.is_current(path)}
    if world.forgotten is not None:
        world.done = {path for path in world.done if not path.is_relative_to(world.forgotten)}
    with Library.open(world.data, read_only=True) as library:
        for path in world.random.sample(sorted(world.done), min(5, len(world.done))):
            assert _paths_of(library, world.files.phrases[path]) == [path]


def _paths_of(library: Library, phrase: str) -> list[Path]:
    """The documents with this phrase, each once: where two passages overlap, it may stand in both."""
    *_, results = library.search(asked(f'"{phrase}"', 30, rerank=False))
    return list(dict.fromkeys(hit.path for hit in results.hits))


def _is_as_if_never_killed(world: KilledLibrary) -> None:
    world.finish()
    if not world.uses_model():
        world.remove_model()  # it may have embedded some
    again = world.dragoman.index(world.files.folder)
    assert (again["indexed"], again["failed"], again["embedded"], again["removed"]) == (0, 0, 0, 0), again
    assert world.ask("SELECT * FROM attempts") == [], "nothing is held against any file"
    found = world.dragoman("check", "--json").json
    assert found["sound"] and not found["findings"], found
    with Library.open(world.data, read_only=True) as library:
        for path, phrase in world.files.phrases.items():
            assert _paths_of(library, phrase) == [path]
        for phrase in world.files.gone:
            assert _paths_of(library, phrase) == []
    assert differences(world.catalogue, _clean(world)) == []


def _clean(world: KilledLibrary) -> Path:
    """The catalogue of a library of the same files that nobody has killed."""
    uses_model = world.uses_model()
    whole, data = world.data, world.data.with_name("clean")
    world.describe_model(data)
    world.dragoman.data_dir = data
    try:
        if uses_model:
            world.use_model()
        world.dragoman.index(world.files.folder)
    finally:
        world.dragoman.data_dir = whole
    return data / "catalogue.sqlite3"
