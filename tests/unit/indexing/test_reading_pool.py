import threading
import time

import pytest
from builders import eventually

from app.indexing.reading_pool import ReadingPool


def test_work_is_done_on_so_many_threads() -> None:
    pool = ReadingPool(2, "test")
    names = {pool.submit(lambda: threading.current_thread().name).result(60) for _ in range(20)}
    assert names <= {"test 1", "test 2"}
    both = threading.Barrier(2, timeout=60)
    for future in [pool.submit(both.wait), pool.submit(both.wait)]:
        future.result(60)
    pool.close(5)


def test_what_goes_wrong_is_told_to_who_asked() -> None:
    pool = ReadingPool(1, "test")

    def fail() -> None:
        raise KeyError("what")

    with pytest.raises(KeyError):
        pool.submit(fail).result(60)
    assert pool.submit(lambda: 7).result(60) == 7
    pool.close(5)


def test_one_that_hangs_is_replaced_and_not_waited_for() -> None:
    pool = ReadingPool(1, "test")
    answer = threading.Event()
    hanging = pool.submit(lambda: answer.wait(60))
    after = pool.submit(lambda: "done")
    time.sleep(0.05)
    assert not after.done()
    pool.replace_one()
    assert after.result(60) == "done"
    started = time.monotonic()
    pool.close(0.1)
    assert time.monotonic() - started < 30 and not hanging.done()
    answer.set()
    eventually(hanging.done)


def test_what_was_cancelled_is_not_done() -> None:
    pool = ReadingPool(1, "test")
    go_on = threading.Event()
    done: list[int] = []
    first = pool.submit(lambda: go_on.wait(60))
    second = pool.submit(lambda: done.append(2))
    assert second.cancel()
    go_on.set()
    assert first.result(60)
    pool.close(5)
    assert done == []
