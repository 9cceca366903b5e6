from __future__ import annotations

import pytest

from app.domain.models import TransferPhase, TransferProgress
from app.models.transfer import Meter


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.now += seconds


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    made = Clock()
    monkeypatch.setattr("app.models.transfer.time", made)
    return made


def test_speed_and_what_is_left(clock: Clock) -> None:
    seen: list[TransferProgress] = []
    meter = Meter(seen.append, lambda: None)
    meter.begin(TransferPhase.CONNECTING, "a")
    assert seen[-1] == TransferProgress("a", 0, None, 0.0, None, TransferPhase.CONNECTING)
    meter.begin(TransferPhase.DOWNLOADING, "a", done=1000, total=21_000)
    for _ in range(100):  # 1,000 bytes a second
        clock.now += 0.1
        meter.advance(100)
    assert seen[-1].done_bytes == 11_000
    assert seen[-1].bytes_per_s == pytest.approx(1000) and seen[-1].seconds_left == pytest.approx(10)
    clock.now += 0.1
    meter.advance(1000)  # one fast moment
    assert 1000 < seen[-1].bytes_per_s < 1500
    meter.begin(TransferPhase.CONNECTING, "a")
    before = seen[-1].bytes_per_s
    meter.pause(30)  # says nothing about the speed
    assert seen[-1].bytes_per_s == before
    meter.begin(TransferPhase.DOWNLOADING, "a")
    for _ in range(300):
        clock.now += 0.1
        meter.advance(10)
    assert seen[-1].bytes_per_s == pytest.approx(100, rel=0.1)


def test_reports_are_rare_and_checks_are_not(clock: Clock) -> None:
    seen: list[TransferProgress] = []
    checks: list[None] = []
    meter = Meter(seen.append, lambda: checks.append(None))
    meter.begin(TransferPhase.DOWNLOADING, "a", done=0)
    for _ in range(1000):
        clock.now += 0.001
        meter.advance(1)
    assert len(seen) <= 12 and len(checks) == 1001
    meter.end()
    assert seen[-1].done_bytes == 1000
