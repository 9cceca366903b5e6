"""When another worker is worth its start; the rest of it is asked of real ones in test_extractor.py."""

from __future__ import annotations

import threading
from typing import cast

import pytest

from app.extraction.workers import worker_slots
from app.extraction.workers.worker_process import WorkerProcess
from app.extraction.workers.worker_slots import WorkerSlots

WORKER = cast(WorkerProcess, object())  # of which only the identity counts
SHORT_S = 0.03


def _takes_until_another(slots: WorkerSlots, most: int) -> int | None:
    """How often the one worker came back, each time after a short wait, before another was to be started; None where
    none was."""
    for number in range(most):
        timer = threading.Timer(SHORT_S, slots.give, [WORKER])
        timer.start()
        taken = slots.take()
        timer.join()
        if taken is None:
            return number
        assert taken is WORKER
    return None


@pytest.fixture
def slots(monkeypatch: pytest.MonkeyPatch) -> WorkerSlots:
    """Two, of which one has its worker, who reads."""
    monkeypatch.setattr(worker_slots, "_PATIENCE_S", 60.0)
    slots = WorkerSlots(2, lambda: True)
    assert slots.take() is None
    return slots


def test_many_short_waits_are_worth_another_worker(slots: WorkerSlots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_slots, "_PATIENCE_IN_ALL_S", 3.5 * SHORT_S)
    number = _takes_until_another(slots, 100)
    assert number is not None and number <= 5


def test_a_few_are_not(slots: WorkerSlots) -> None:
    assert _takes_until_another(slots, 5) is None


def test_those_of_long_ago_are_forgotten(slots: WorkerSlots, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker_slots, "_PATIENCE_IN_ALL_S", 3.5 * SHORT_S)
    monkeypatch.setattr(worker_slots, "_FORGOTTEN_AFTER_S", -1.0)
    assert _takes_until_another(slots, 12) is None


def test_where_there_is_much_to_read_another_starts_at_once(slots: WorkerSlots) -> None:
    slots.expected = 2
    assert slots.take() is None
