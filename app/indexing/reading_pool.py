"""Threads that may hang in the operating system, as on a network share that does not answer: nobody waits for them for
ever, neither who gave them the work nor the end of the program."""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

Result = TypeVar("Result")
_Task = Callable[[], None]


class ReadingPool:
    """Runs what is submitted on so many threads, which are started when they are needed."""

    def __init__(self, threads: int, name: str) -> None:
        self._wanted = threads
        self._name = name
        self._tasks: queue.SimpleQueue[_Task | None] = queue.SimpleQueue()
        self._threads: list[threading.Thread] = []

    def submit(self, work: Callable[[], Result]) -> Future[Result]:
        """For one thread, as `replace_one` and `close`."""
        future: Future[Result] = Future()

        def run() -> None:
            if not future.set_running_or_notify_cancel():
                return
            try:
                result = work()
            except BaseException as error:
                future.set_exception(error)
            else:
                future.set_result(result)

        self._tasks.put(run)
        if len(self._threads) < self._wanted:
            self._start()
        return future

    def replace_one(self) -> None:
        """One of the threads hangs: another does its work from now on."""
        self._wanted += 1
        self._start()

    def _start(self) -> None:
        thread = threading.Thread(target=self._work, name=f"{self._name} {len(self._threads) + 1}", daemon=True)
        self._threads.append(thread)
        thread.start()

    def _work(self) -> None:
        while (task := self._tasks.get()) is not None:
            task()

    def close(self, patience_s: float) -> None:
        """Ends the threads; those that are not through after so long are left to themselves."""
        for _ in self._threads:
            self._tasks.put(None)
        deadline = time.monotonic() + patience_s
        for thread in self._threads:
            thread.join(max(0.0, deadline - time.monotonic()))
