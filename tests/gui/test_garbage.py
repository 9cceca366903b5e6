"""Cyclic garbage is collected on the window's thread, whichever thread makes it."""

from __future__ import annotations

import gc
import threading
from typing import Any

from app.gui.garbage import GarbageCollector
from app.gui.loop_activity import LoopActivity


class _Cycle:
    def __init__(self, told: list[str]) -> None:
        self.me = self
        self.told = told

    def __del__(self) -> None:
        self.told.append(threading.current_thread().name)


def test_it_is_collected_on_the_windows_thread(qtbot: Any) -> None:
    told: list[str] = []
    collector = GarbageCollector(LoopActivity(), look_ms=10)
    collector.start()
    try:
        assert not gc.isenabled()

        def work() -> None:
            for _ in range(5_000):
                _Cycle(told)

        thread = threading.Thread(target=work, name="another")
        thread.start()
        thread.join()
        assert told == []
        qtbot.waitUntil(lambda: len(told) > 1_000)
        assert set(told) == {threading.current_thread().name}
    finally:
        collector.stop()
    assert gc.isenabled()
