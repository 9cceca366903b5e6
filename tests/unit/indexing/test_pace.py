"""How the work in the background gives way."""

from __future__ import annotations

from dataclasses import dataclass, field

import pytest

from app.domain.progress import Restraint
from app.indexing.control import RunControl
from app.indexing.pace import Pace


@dataclass
class _Told:
    on_battery: bool = False
    person_idle_s: float | None = None
    others_share: float = 0.0


@dataclass
class _Situation:
    told: _Told = field(default_factory=_Told)
    now: float = 100.0
    considerate: bool = True
    seen: list[Restraint | None] = field(default_factory=list)

    def pace(self) -> Pace:
        return Pace(self.told, self.seen.append, lambda: self.considerate, lambda: self.now)

    def work(self, pace: Pace, seconds: float) -> float:
        """How long is rested after so much work; the time of the rest passes."""
        self.now += seconds
        rest_s = pace.rest_s()
        self.now += rest_s
        return rest_s


@pytest.mark.parametrize(
    ("told", "restraint", "workers", "rest_s"),
    [
        (_Told(), None, 4, 0.0),
        (_Told(on_battery=True), Restraint.BATTERY, 1, 0.5),
        (_Told(person_idle_s=3.0), Restraint.PERSON, 2, 0.5),
        (_Told(person_idle_s=300.0), None, 4, 0.0),
        (_Told(others_share=0.6), Restraint.OTHERS, 1, 1.0),
        (_Told(others_share=0.3), None, 4, 0.0),
    ],
)
def test_what_the_work_gives_way_to(told: _Told, restraint: Restraint | None, workers: int, rest_s: float) -> None:
    situation = _Situation(told)
    pace = situation.pace()
    pace.rest_s()
    situation.now += 60
    pace.rest_s()  # a long step is not paid for with a long rest
    situation.now += 60
    assert situation.work(pace, 0.0) <= 2.0
    assert situation.work(pace, 0.5) == pytest.approx(rest_s)
    assert pace.workers(4) == workers
    assert situation.seen == ([] if restraint is None else [restraint])


def test_short_work_is_not_slowed_down_and_small_rests_are_taken_together() -> None:
    situation = _Situation(_Told(on_battery=True))
    pace = situation.pace()
    assert not any(situation.work(pace, 1.0) for _ in range(9))
    situation.work(pace, 5.0)
    rests = [situation.work(pace, 0.004) for _ in range(100)]
    assert 0 < sum(map(bool, rests)) < 50 and sum(rests) == pytest.approx(0.4, rel=0.1)
    pace.end()
    assert situation.seen == [Restraint.BATTERY, None]
    assert not situation.work(pace, 1.0)


def test_whoever_hurries_is_not_held_back_until_there_is_nothing_to_do() -> None:
    situation = _Situation(_Told(on_battery=True))
    pace = situation.pace()
    pace.rest_s()
    assert situation.work(pace, 20.0)
    pace.hurry()
    assert not situation.work(pace, 20.0) and pace.workers(4) == 4
    assert situation.seen == [Restraint.BATTERY, None]
    pace.end()
    pace.rest_s()
    assert situation.work(pace, 20.0)


def test_who_wants_no_consideration_gets_none() -> None:
    situation = _Situation(_Told(on_battery=True), considerate=False)
    pace = situation.pace()
    pace.rest_s()
    assert not situation.work(pace, 20.0) and situation.seen == []


def test_others_are_in_need_until_they_clearly_are_not() -> None:
    situation = _Situation(_Told(others_share=0.5))
    pace = situation.pace()
    pace.rest_s()
    situation.work(pace, 20.0)
    situation.told.others_share = 0.3
    situation.work(pace, 1.0)
    situation.told.others_share = 0.2
    situation.work(pace, 1.0)
    assert situation.seen == [Restraint.OTHERS, None]


def test_a_rest_ends_when_somebody_hurries() -> None:
    control, situation = RunControl(), _Situation(_Told(on_battery=True))
    control.keep_pace(situation.pace())
    control.rest()
    situation.now += 1_000
    control.hurry()
    control.rest()
    assert control.workers(4) == 4
