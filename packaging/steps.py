"""The steps of a task: commands and functions, one after the other until one fails, or in lanes beside one another."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from environments import say

Command = Sequence[str | Path]
Step = Command | Callable[[], int]  # returns its exit code


def call(command: Command) -> int:
    return subprocess.run([str(part) for part in command], check=False).returncode


def first_failure(*steps: Step) -> int:
    """Runs the steps until one fails; returns its exit code."""
    return _first_failure(steps, _call_aloud)


def side_by_side(*lanes: Sequence[Step]) -> int:
    """Runs the lanes beside one another and waits for all of them: whoever reads it wants to know of every mistake. A
    command of a lane is told when it has ended, with all that it has said. Returns the first failure."""
    with ThreadPoolExecutor(len(lanes)) as pool:
        codes = list(pool.map(lambda steps: _first_failure(steps, _call_and_tell), lanes))
    return next(filter(None, codes), 0)


def _first_failure(steps: Sequence[Step], call_command: Callable[[Command], int]) -> int:
    for step in steps:
        code = step() if callable(step) else call_command(step)
        if code:
            return code
    return 0


def _call_aloud(command: Command) -> int:
    say(_named(command))
    return call(command)


def _call_and_tell(command: Command) -> int:
    done = subprocess.run(
        [str(part) for part in command], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
    )
    say(f"{_named(command)}\n{done.stdout.decode(errors='replace').rstrip()}")
    return done.returncode


def _named(command: Command) -> str:
    return " ".join(Path(part).name if part is command[0] else str(part) for part in command)
