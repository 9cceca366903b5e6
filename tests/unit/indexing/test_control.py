import threading
import time

import pytest
from builders import eventually

from app.domain.errors import Cancelled
from app.indexing.control import RunControl
from app.ports import CancelCheck


def _then(check: CancelCheck, passed: threading.Event) -> None:
    check()
    passed.set()


def test_pause_blocks_and_resume_lets_go() -> None:
    control = RunControl()
    control()
    control.pause()
    passed = threading.Event()
    thread = threading.Thread(target=lambda: _then(control, passed))
    thread.start()
    time.sleep(0.1)
    assert control.paused and not passed.is_set()
    control.resume()
    eventually(passed.is_set)
    thread.join()
    assert not control.paused


def test_cancel_ends_also_what_is_paused() -> None:
    control = RunControl()
    control.pause()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            control()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    control.cancel()
    eventually(ended.is_set)
    thread.join()
    assert control.cancelled
    control.resume()
    with pytest.raises(Cancelled):  # for good
        control()


def test_work_yields_to_a_search_but_not_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    control = RunControl()
    control.yield_to_search()
    passed = threading.Event()
    with control.searching():
        thread = threading.Thread(target=lambda: _then(control.yield_to_search, passed))
        thread.start()
        time.sleep(0.1)
        assert not passed.is_set()
    eventually(passed.is_set)
    thread.join()
    monkeypatch.setattr("app.indexing.control._PATIENCE_S", 0.05)
    with control.searching():
        control.yield_to_search()
    control.pause()
    control.yield_to_search()  # a step comes to its end
    control.cancel()
    with pytest.raises(Cancelled):
        control.yield_to_search()


def test_what_happens_wakes_who_waits_for_it() -> None:
    control = RunControl()
    happened: list[int] = []
    thread = threading.Thread(target=lambda: control.wait(lambda: len(happened) == 2, 60))
    thread.start()
    for number in range(2):
        assert thread.is_alive()
        happened.append(number)
        control.notify()
    thread.join(60)
    assert not thread.is_alive()
    control.wait(lambda: False, 0.01)  # the time is up
