"""The part of the facade that is the person's hand on the work: to pause it, which is remembered, to stop it, and the
settings."""

from __future__ import annotations

from collections.abc import Callable

from app.common.paths import DataDir
from app.common.settings import Settings, SettingsStore
from app.domain.errors import EnvironmentFault
from app.domain.messages import Message
from app.domain.progress import Progress, Restraint
from app.indexing.control import RunControl
from app.indexing.held_back import HeldBack
from app.indexing.tracker import Tracker
from app.storage.writer import Writer


class Steering:
    """What the library inherits."""

    _data_dir: DataDir
    _control: RunControl
    _tracker: Tracker
    _store: SettingsStore
    _place: Writer | EnvironmentFault

    def cancel(self) -> None:
        """Stops the indexing for good, between two steps."""
        self._control.cancel()

    def pause(self) -> None:
        """Has the indexing wait, from its next step on, until `resume`, also after the next start. Raises
        `StorageFault` where that cannot be kept; it waits all the same."""
        self._wait(True)
        self._remember(paused=1)

    def resume(self) -> None:
        """Has the indexing go on. Raises as `pause` does."""
        self._wait(False)
        self._remember(paused=0)

    def hurry(self) -> None:
        """Has what is under way done now, also where the computer is on its battery, or others need it; what comes
        later is considerate again."""
        self._control.hurry()

    def progress(self) -> Progress:
        """A snapshot of the indexing; never waits."""
        return self._tracker.snapshot()

    def follow_progress(self, changed: Callable[[], None]) -> Callable[[], None]:
        """Has `changed` called whenever `progress` may give something else, on any thread, which must not be kept; the
        function that is returned ends it."""
        return self._tracker.follow(changed)

    def settings(self) -> Settings:
        """What the file of settings says now; most of it counts from the next start."""
        return self._store.current

    def setting_problems(self) -> tuple[Message, ...]:
        """What is wrong in that file, each with its place; the banner that tells of it follows."""
        found = self._store.problems
        self._tracker.show_mistakes(found)
        return found

    def change_setting(self, name: str, value: str | int | float) -> None:
        """Keeps one setting. Raises `LibraryLocked` where another process is the writer, `StorageFault` where the file
        cannot be written."""
        if isinstance(self._place, EnvironmentFault):
            raise self._place
        self._store.change(**{name: value})
        self._tracker.show_mistakes(self._store.problems)

    def _begin_as_left(self) -> None:
        """The indexing begins as the person has left it, and heeds what else the computer has to do."""
        from app.indexing.pace import Pace
        from app.indexing.surroundings import Surroundings

        surroundings, considerate = Surroundings(), lambda: bool(self._store.current.considerate)
        self._control.keep_pace(Pace(surroundings, self._hold_back, considerate))
        if self._store.current.paused:
            self._wait(True)

    def _hold_back(self, restraint: Restraint | None) -> None:
        self._tracker.hold_back(restraint)
        HeldBack(self._data_dir.held_back).note(restraint)

    def _wait(self, paused: bool) -> None:
        if paused:
            self._control.pause()
        else:
            self._control.resume()
        self._tracker.set_paused(paused)

    def _remember(self, *, paused: int) -> None:
        if isinstance(self._place, Writer) and self._store.current.paused != paused:
            self._store.change(paused=paused)
