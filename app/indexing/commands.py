"""What others want written while the indexer works: a queue that any thread fills, and the writing one empties between
two batches.

A command is what it writes to the catalogue, and what that leaves out of date.
"""

from __future__ import annotations

import logging
import time
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Flag, auto

from app.domain.errors import EnvironmentFault
from app.storage.catalogue import Catalogue
from app.storage.faults import storage_faults

log = logging.getLogger(__name__)

Write = Callable[[Catalogue], object]


class Stale(Flag):
    """What is out of date after a command."""

    FOLDERS = auto()  # which files there are to be indexed
    MODELS = auto()  # which embedders are at work
    PRIORITIES = auto()  # what is embedded next
    SCANS = auto()  # whether pages that are pictures are read, and how


@dataclass(frozen=True, slots=True)
class Command:
    """One of low priority is lost if the disk refuses it."""

    write: Write
    stale: Stale
    low_priority: bool = False


class CommandQueue:
    """Commands in the order in which they came; those of low priority after the others."""

    def __init__(self, catalogue: Catalogue, notify: Callable[[], None], *, retry_s: float) -> None:
        """`notify` is called, by whoever submits, when there is something to run."""
        self._catalogue = catalogue
        self._notify = notify
        self._retry_s = retry_s
        self._retry_at = 0.0  # time.monotonic()
        self._commands: deque[Command] = deque()
        self._low_priority: deque[Command] = deque()

    def submit(self, command: Command) -> None:
        (self._low_priority if command.low_priority else self._commands).append(command)
        self._notify()

    @property
    def waiting(self) -> bool:
        """Whether there is something to run now: after a failure only when a while has passed."""
        return bool(self._commands or self._low_priority) and time.monotonic() >= self._retry_at

    def run(self) -> Iterator[Stale]:
        """Runs what is waiting, for the thread that writes; yields after each command what is out of date now.

        Raises what a command raises, an error of the storage as an `EnvironmentFault`; the command then stays where it
        was, at the head of the queue: the disk may be full now.
        """
        while self._commands:
            try:
                with storage_faults():
                    self._commands[0].write(self._catalogue)
            except EnvironmentFault:
                self._retry_at = time.monotonic() + self._retry_s
                raise
            yield self._commands.popleft().stale
        while self._low_priority:
            command = self._low_priority.popleft()
            try:
                with storage_faults():
                    command.write(self._catalogue)
            except EnvironmentFault as fault:
                log.info("something small was not written: %s", fault)
            yield command.stale
