"""Several texts at a time: in order, no more than were asked for, and none waited for by who has enough."""

from __future__ import annotations

import threading

import pytest

from app.inference.in_flight import in_flight


def test_in_order_whichever_is_done_first() -> None:
    second_done = threading.Event()

    def run(number: int) -> int:
        if number == 0:
            assert second_done.wait(20)
        elif number == 1:
            second_done.set()
        return number * 10

    assert list(in_flight(run, range(7), 2)) == [0, 10, 20, 30, 40, 50, 60]
    assert list(in_flight(run, [], 2)) == []


def test_no_more_are_begun_than_are_asked_for() -> None:
    begun: list[int] = []
    found = in_flight(lambda number: begun.append(number), range(100), 3)
    assert not begun
    next(found)
    next(found)
    found.close()  # type: ignore[attr-defined]  # a generator
    assert set(begun) <= set(range(4))


def test_who_has_enough_waits_for_none() -> None:
    let_go = threading.Event()

    def run(number: int) -> int:
        if number:
            let_go.wait(20)
        return number

    found = in_flight(run, range(9), 2)
    assert next(found) == 0
    found.close()  # type: ignore[attr-defined]  # a generator
    assert not let_go.is_set()
    let_go.set()


def test_what_one_raises_is_raised_in_its_place() -> None:
    def run(number: int) -> float:
        return 1 / (number - 1)

    found = in_flight(run, range(3), 2)
    assert next(found) == -1
    with pytest.raises(ZeroDivisionError):
        next(found)


def test_each_thread_begins_once() -> None:
    names: list[str] = []
    list(in_flight(lambda _: None, range(9), 2, lambda: names.append(threading.current_thread().name)))
    assert 1 <= len(names) == len(set(names)) <= 2
