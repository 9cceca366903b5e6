"""What is made late: once, by the first who wants it, and never open after the end."""

from __future__ import annotations

import threading

from app.common.made_late import MadeLate


class _Thing:
    def __init__(self) -> None:
        self.closed = 0

    def close(self) -> None:
        self.closed += 1


def test_it_is_made_once_whoever_wants_it() -> None:
    made: list[_Thing] = []

    def make() -> _Thing:
        made.append(_Thing())
        return made[-1]

    late = MadeLate(make)
    assert not made
    threads = [threading.Thread(target=late.get) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert made == [late.get()]
    late.close()
    assert made[0].closed == 1


def test_after_the_end_it_is_closed_also_where_it_was_not_made() -> None:
    late = MadeLate(_Thing)
    late.close()
    assert late.get().closed == 1
