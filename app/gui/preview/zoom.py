"""How much larger or smaller than usual a view shows its document, in steps that feel alike."""

from __future__ import annotations

USUAL = 1.0
_STEP = 1.1
_LEAST, _MOST = 0.5, 4.0


def stepped(zoom: float, steps: int) -> float:
    """The zoom so many steps further in (or, with a minus, out); the usual size is never stepped over."""
    for _ in range(abs(steps)):
        further = zoom * _STEP if steps > 0 else zoom / _STEP
        passes = (zoom - USUAL) * (further - USUAL) < 0
        zoom = USUAL if passes or abs(further - USUAL) < 0.02 else further
    return within(zoom)


def within(zoom: float) -> float:
    return min(_MOST, max(_LEAST, zoom))


def remembered(value: object) -> float:
    """A zoom as it was kept; the usual one where that is none."""
    try:
        return within(float(str(value)))
    except ValueError:
        return USUAL


class WheelSteps:
    """Turns of a wheel as whole steps: a touchpad tells of many small ones."""

    _UNITS = 120  # of a step, as Qt counts

    def __init__(self) -> None:
        self._rest = 0

    def turned(self, units: int) -> int:
        """How many steps that makes with what was left of the turns before."""
        if units * self._rest < 0:
            self._rest = 0
        self._rest += units
        steps = int(self._rest / self._UNITS)
        self._rest -= steps * self._UNITS
        return steps
