"""Progress as the indexer makes it and as others see it: snapshots that never change once taken."""

from __future__ import annotations

import dataclasses
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from app.domain.messages import Message, message
from app.domain.progress import Activity, Banner, Progress, Restraint
from app.indexing.speeds import SpeedLog

_WARM_UP_S = 3.0  # before this, a rate says nothing


class Tracker:
    """The indexer reports here; `snapshot` may be called from any thread. `speeds` is told how fast it is. Who follows
    is called after each change, on the thread that has made it, and must return at once."""

    def __init__(self, speeds: SpeedLog | None = None) -> None:
        self.speeds = speeds or SpeedLog()
        self._lock = threading.Lock()
        self._progress = Progress()
        self._started = time.monotonic()
        self._paused_at: float | None = None
        self._lasting: dict[str, Banner] = {}
        self._followers: tuple[Callable[[], None], ...] = ()  # replaced whole

    def follow(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Has `changed` called after each change, until the function that is returned is."""
        with self._lock:
            self._followers = (*self._followers, changed)

        def end() -> None:
            with self._lock:
                self._followers = tuple(each for each in self._followers if each is not changed)

        return end

    @contextmanager
    def _changing(self) -> Iterator[None]:
        with self._lock:
            before = self._progress, self._paused_at, dict(self._lasting)
            yield
            same = before == (self._progress, self._paused_at, self._lasting)
        for changed in () if same else self._followers:
            changed()

    def snapshot(self) -> Progress:
        with self._lock:
            banner = self._progress.banner or next(iter(self._lasting.values()), None)
            progress = dataclasses.replace(self._progress, banner=banner)
            if self._paused_at is not None and progress.activity is not Activity.READING_ONLY:
                return dataclasses.replace(progress, activity=Activity.PAUSED, eta_s=None)
            return progress

    def take_over(self, speeds: SpeedLog) -> None:
        """What could only be read before is written from now on."""
        with self._changing():
            self.speeds = speeds
            self._progress = dataclasses.replace(self._progress, activity=Activity.IDLE, banner=None)

    def set_paused(self, paused: bool) -> None:
        with self._changing():
            if paused and self._paused_at is None:
                self._paused_at = time.monotonic()
            elif not paused and self._paused_at is not None:
                self._started += time.monotonic() - self._paused_at  # a rate is of the time that was worked
                self._paused_at = None

    def begin(self, activity: Activity, total: int = 0, embedder: str | None = None) -> None:
        """A new stretch of work of `total` documents, or of chunks that this embedder reads."""
        with self._changing():
            self._started = time.monotonic()
            self._progress = dataclasses.replace(
                self._progress, activity=activity, done=0, total=total, current=None, eta_s=None, embedder=embedder
            )

    @contextmanager
    def aside(self, activity: Activity) -> Iterator[None]:
        """For the time of a block other work is done, after which the stretch goes on as if nothing had been."""
        with self._lock:
            before, started, begun = self._progress, self._started, time.monotonic()
        self.begin(activity)
        try:
            yield
        finally:
            with self._changing():
                now, self._started = self._progress, started + time.monotonic() - begun
                self._progress = dataclasses.replace(
                    before, generation=now.generation, banner=now.banner, held_back=now.held_back
                )

    def hold_back(self, restraint: Restraint | None) -> None:
        """For whose sake the work goes slower; None where it does not."""
        with self._changing():
            self._progress = dataclasses.replace(self._progress, held_back=restraint)

    def resize(self, total: int) -> None:
        """The stretch of work has become a longer or a shorter one."""
        with self._changing():
            self._progress = dataclasses.replace(self._progress, total=total)

    def advance(self, done: int, current: str | None = None) -> None:
        """`done` of the stretch's total are through."""
        elapsed = time.monotonic() - self._started
        with self._changing():
            left = self._progress.total - done
            eta = elapsed / done * left if done and elapsed > _WARM_UP_S and left > 0 else None
            self._progress = dataclasses.replace(
                self._progress, done=done, current=current or self._progress.current, eta_s=eta
            )

    def found_more(self) -> None:
        """What can be found has changed."""
        with self._changing():
            self._progress = dataclasses.replace(self._progress, generation=self._progress.generation + 1)

    def show_mistakes(self, found: Sequence[Message]) -> None:
        """What is wrong in the settings, of which the first is shown until there is none."""
        self.show_lasting("settings", Banner(found[0], message("settings.correct")) if found else None)

    def show_lasting(self, about: str, banner: Banner | None) -> None:
        """What stays to be told about something whatever the next run brings, behind what that has to tell."""
        with self._changing():
            self._lasting.pop(about, None)
            if banner is not None:
                self._lasting[about] = banner

    def show(self, banner: Banner | None) -> None:
        with self._changing():
            self._progress = dataclasses.replace(self._progress, banner=banner)
