import threading
import time
from collections.abc import Iterator

import pytest

from app.common.patience import Check, Patience


def _nothing() -> None: ...


def test_all_is_handed_over_in_order() -> None:
    looking = Patience("numbers", lambda live: iter(range(10_000)), 5.0)
    assert list(looking.items(_nothing)) == list(range(10_000))


def test_what_goes_wrong_goes_wrong_where_it_is_waited_for() -> None:
    def make(live: Check) -> Iterator[int]:
        yield 1
        raise PermissionError(13, "Permission denied")

    with pytest.raises(PermissionError):
        list(Patience("wrong", make, 5.0).items(_nothing))


def test_what_hangs_is_given_up_and_not_begun_again_while_it_does() -> None:
    release, begun = threading.Event(), []

    def make(live: Check) -> Iterator[int]:
        begun.append(1)
        yield 1
        release.wait(60)

    with pytest.raises(TimeoutError):
        list(Patience("share", make, 0.3).items(_nothing))
    with pytest.raises(TimeoutError):
        list(Patience("share", make, 0.3).items(_nothing))
    assert len(begun) == 1
    release.set()
    deadline = time.monotonic() + 60
    while any(thread.name == "patience" for thread in threading.enumerate()) and time.monotonic() < deadline:
        time.sleep(0.02)
    assert list(Patience("share", make, 5.0).items(_nothing)) == [1]  # it answers again


def test_whoever_waits_can_stop_while_it_hangs() -> None:
    release = threading.Event()

    def make(live: Check) -> Iterator[int]:
        release.wait(60)
        yield 1

    def check() -> None:
        if time.monotonic() > started + 0.3:
            raise KeyboardInterrupt

    started = time.monotonic()
    with pytest.raises(KeyboardInterrupt):
        list(Patience("stopped", make, 60.0).items(check))
    release.set()


def test_work_that_yields_nothing_for_long_but_lives_is_not_given_up() -> None:
    def make(live: Check) -> Iterator[int]:
        for _ in range(60):
            time.sleep(0.03)
            live()
        yield 1

    assert list(Patience("slow", make, 1.5).items(_nothing)) == [1]
