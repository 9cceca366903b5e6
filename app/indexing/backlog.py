"""What a run still has to extract. It can be changed while it is worked off."""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterable
from itertools import chain
from pathlib import Path

from app.common.places import Places
from app.watching.walk import FoundFile


class Backlog:
    """Files in queues that take turns: what is added to a run of hours does not come last. For one thread, but for
    `wants`."""

    def __init__(self, files: Iterable[FoundFile] = ()) -> None:
        self._queues = deque([deque(files)])
        self._under_way: set[Path] = set()
        self._unwanted: set[Path] = set()  # of those that are under way
        self.done = 0

    @property
    def total(self) -> int:
        """How many files there are with those that are done."""
        return self.done + len(self._under_way) + sum(map(len, self._queues))

    def bytes_up_to(self, most: int) -> int:
        """How many bytes the files have that are still to be taken, `most` where there are more."""
        found = 0
        for file in chain.from_iterable(self._queues):
            found += file.stamp.size
            if found >= most:
                return most
        return found

    def replace(self, places: Collection[Path] | None, files: Iterable[FoundFile]) -> None:
        """At and below `places` (None: anywhere) these files are to be extracted from now on, and no others."""
        found = {file.path: file for file in files}
        replaced = None if places is None else Places(places)

        def lies_in(path: Path) -> bool:
            return replaced is None or replaced.covers(path)

        self._queues = deque(deque(file for file in queue if not lies_in(file.path)) for queue in self._queues if queue)
        self._queues.appendleft(deque(file for path, file in found.items() if path not in self._under_way))
        self._unwanted = {
            path for path in self._under_way if path not in found and (path in self._unwanted or lies_in(path))
        }

    def take(self) -> FoundFile | None:
        """The next file, which is then under way; None while there is none."""
        while self._queues:
            queue = self._queues.popleft()
            if queue:
                file = queue.popleft()
                self._queues.append(queue)
                self._under_way.add(file.path)
                return file
        return None

    def wants(self, file: FoundFile) -> bool:
        """Whether a file that is under way is still to be extracted; any thread may ask."""
        return file.path not in self._unwanted

    def finish(self, file: FoundFile) -> bool:
        """The file is through; says whether what became of it is still wanted."""
        self._under_way.discard(file.path)
        wanted = self.wants(file)
        self._unwanted.discard(file.path)
        self.done += wanted
        return wanted
