"""How fast the work in the background goes: as fast as it can where the computer has nothing else to do, slower on a
battery, while somebody sits at the computer, and while other programs need it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from app.domain.progress import Restraint

_GRACE_S = 10.0  # of work that is not worth slowing down: a file that has changed is found at once
_ACTIVE_S = 60.0  # since the last touch of a key
_NEED, _NO_NEED = 0.4, 0.25  # shares of all processors that others use: from which on they are in need, and no more
_LEAST_REST_S, _LONGEST_REST_S = 0.02, 2.0
# Seconds of rest for each second of work.
_RESTS = {Restraint.PERSON: 1.0, Restraint.BATTERY: 1.0, Restraint.OTHERS: 2.0}


class Told(Protocol):
    """What is told of the surroundings: see `surroundings.Surroundings`."""

    @property
    def on_battery(self) -> bool: ...

    @property
    def person_idle_s(self) -> float | None: ...

    @property
    def others_share(self) -> float: ...


class Pace:
    """For the thread that works, but for `hurry`. `changed` is told what holds the work back, None where nothing does;
    where the person wants no consideration, `considerate` gives False."""

    def __init__(
        self,
        surroundings: Told,
        changed: Callable[[Restraint | None], None],
        considerate: Callable[[], bool] = lambda: True,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self._surroundings = surroundings
        self._changed = changed
        self._considerate = considerate
        self._clock = clock
        self._began: float | None = None  # the work that is under way
        self._rested_at = 0.0
        self._hurries = False
        self._restraint: Restraint | None = None

    def hurry(self) -> None:
        """The person wants what is under way done now, whatever else there is."""
        self._hurries = True
        self._become(None)

    def end(self) -> None:
        """There is nothing to do."""
        self._began, self._hurries = None, False
        self._become(None)

    def workers(self, most: int) -> int:
        """How many files may be read at a time."""
        match self._look():
            case None:
                return most
            case Restraint.PERSON:
                return max(1, most // 2)
            case _:
                return 1

    def rest_s(self) -> float:
        """How long to rest before the next step, for what was done since this was asked before."""
        now = self._clock()
        worked_s, self._rested_at = now - max(self._rested_at, self._began or now), now
        restraint = self._look()
        if restraint is None:
            return 0.0
        rest_s = min(_LONGEST_REST_S, _RESTS[restraint] * worked_s)
        if rest_s < _LEAST_REST_S:  # with what is done next
            self._rested_at = now - worked_s
            return 0.0
        self._rested_at = now + rest_s
        return rest_s

    @property
    def hurries(self) -> bool:
        return self._hurries

    def _look(self) -> Restraint | None:
        now = self._clock()
        if self._began is None:
            self._began = now
        self._become(None if self._hurries or now - self._began < _GRACE_S else self._found())
        return self._restraint

    def _found(self) -> Restraint | None:
        told = self._surroundings
        if not self._considerate():
            return None
        if told.on_battery:
            return Restraint.BATTERY
        if told.others_share > (_NO_NEED if self._restraint is Restraint.OTHERS else _NEED):
            return Restraint.OTHERS
        idle_s = told.person_idle_s
        return Restraint.PERSON if idle_s is not None and idle_s < _ACTIVE_S else None

    def _become(self, restraint: Restraint | None) -> None:
        if restraint is not self._restraint:
            self._restraint = restraint
            self._changed(restraint)
