import threading
import time

import pytest
from builders import eventually

from app.domain.errors import Cancelled
from app.indexing.control import Control


def test_pause_blocks_and_resume_lets_go() -> None:
    control = Control()
    control.check()
    control.pause()
    passed = threading.Event()
    thread = threading.Thread(target=lambda: (control.check(), passed.set()))
    thread.start()
    time.sleep(0.1)
    assert control.paused and not passed.is_set()
    control.resume()
    eventually(passed.is_set)
    thread.join()
    assert not control.paused


def test_cancel_ends_also_what_is_paused() -> None:
    control = Control()
    control.pause()
    ended = threading.Event()

    def work() -> None:
        with pytest.raises(Cancelled):
            control.check()
        ended.set()

    thread = threading.Thread(target=work)
    thread.start()
    control.cancel()
    eventually(ended.is_set)
    thread.join()
    assert control.cancelled
    control.resume()
    with pytest.raises(Cancelled):  # for good
        control.check()


def test_work_gives_way_to_a_search_but_not_for_good(monkeypatch: pytest.MonkeyPatch) -> None:
    control = Control()
    control.yield_to_search()
    passed = threading.Event()
    with control.searching():
        thread = threading.Thread(target=lambda: (control.yield_to_search(), passed.set()))
        thread.start()
        time.sleep(0.1)
        assert not passed.is_set()
    eventually(passed.is_set)
    thread.join()
    monkeypatch.setattr("app.indexing.control._PATIENCE_S", 0.05)
    with control.searching():
        control.yield_to_search()
    control.cancel()
    with pytest.raises(Cancelled):
        control.yield_to_search()
