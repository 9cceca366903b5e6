"""What `Background` promises: threads, order, staleness, its end; and the monitor of a blocked window."""

from __future__ import annotations

import logging
import threading
import time
import weakref
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QEventLoop, QObject, QTimer, QTimerEvent
from shiboken6 import delete

from app.gui.background import Background
from app.gui.loop_activity import LoopActivity
from app.gui.stall_monitor import StallMonitor


@pytest.fixture
def background(qtbot: Any) -> Iterator[Background]:
    runner = Background()
    yield runner
    runner.close()


def test_work_runs_elsewhere_and_is_told_here(qtbot: Any, background: Background) -> None:
    here = threading.get_ident()
    heard: list[tuple[int, int]] = []
    background.run(threading.get_ident, lambda there: heard.append((there, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(heard))
    there, told = heard[0]
    assert there != here and told == here


def test_a_failure_is_told(qtbot: Any, background: Background) -> None:
    heard: list[Exception] = []
    background.run(lambda: 1 / 0, lambda _: pytest.fail("it did not succeed"), heard.append)
    qtbot.waitUntil(lambda: bool(heard))
    assert isinstance(heard[0], ZeroDivisionError)


def test_a_failure_that_nobody_asked_for_is_raised(qtbot: Any, background: Background) -> None:
    with qtbot.captureExceptions() as raised:
        background.run(lambda: 1 / 0, lambda _: None)
        qtbot.waitUntil(lambda: bool(raised))
    assert raised[0][0] is ZeroDivisionError


def test_the_newest_work_of_a_name_wins(qtbot: Any, background: Background) -> None:
    owner, gate = QObject(), threading.Event()
    heard: list[int] = []

    def wait_for(number: int) -> int:
        gate.wait(60)
        return number

    for number in range(20):
        background.run(partial(wait_for, number), heard.append, owner=owner, newest="read")
    gate.set()
    qtbot.at_rest(background)
    assert heard == [19]


def test_nothing_is_told_to_an_owner_that_is_gone(qtbot: Any, background: Background) -> None:
    owner, gate = QObject(), threading.Event()
    background.run(lambda: gate.wait(60), lambda _: pytest.fail("the owner is gone"), owner=owner)
    delete(owner)
    gate.set()
    qtbot.at_rest(background)


def test_close_waits_and_then_nothing_is_told(qtbot: Any) -> None:
    background, begun, ended = Background(), threading.Event(), threading.Event()

    def work() -> None:
        begun.set()
        time.sleep(0.1)
        ended.set()

    background.run(work, lambda _: pytest.fail("it was closed"))
    assert begun.wait(60)
    background.close()
    assert ended.is_set()
    background.run(lambda: pytest.fail("nothing starts any more"), lambda _: None)
    background.close()
    qtbot.wait(50)


@pytest.mark.expected_log("the window was blocked for")
def test_a_blocked_window_is_logged_with_its_place(qtbot: Any, caplog: pytest.LogCaptureFixture) -> None:
    monitor = StallMonitor(LoopActivity(), limit_ms=100, beat_ms=20)
    monitor.start()

    def is_logged() -> bool:
        time.sleep(0.3)  # again, where the monitor itself was kept from looking meanwhile
        return bool(caplog.records)

    with caplog.at_level(logging.WARNING):
        qtbot.waitUntil(is_logged)
    monitor.stop()
    message = caplog.records[0].getMessage()
    assert "test_a_blocked_window_is_logged_with_its_place" in message


@pytest.mark.expected_log("the window was blocked for")
def test_what_was_local_where_the_window_was_blocked_does_not_live_on(
    qtbot: Any, caplog: pytest.LogCaptureFixture
) -> None:
    monitor = StallMonitor(LoopActivity(), limit_ms=100, beat_ms=20)
    monitor.start()
    gone: list[weakref.ref[threading.Event]] = []

    def block() -> bool:
        local = threading.Event()
        gone.append(weakref.ref(local))
        time.sleep(0.3)  # again, where the monitor itself was kept from looking meanwhile
        return bool(caplog.records)

    with caplog.at_level(logging.WARNING):
        qtbot.waitUntil(block)
    assert [local() for local in gone] == [None] * len(gone)
    monitor.stop()


def test_a_lively_window_is_not_logged(qtbot: Any, caplog: pytest.LogCaptureFixture) -> None:
    monitor = StallMonitor(LoopActivity(), limit_ms=10_000, beat_ms=5)
    monitor.start()
    for _ in range(10):
        beat = monitor._last_beat
        qtbot.waitUntil(lambda beat=beat: monitor._last_beat > beat)
    monitor.stop()
    assert not caplog.records


def test_at_rest_nobody_looks_and_the_next_event_rouses_before_it_is_dealt_with(qtbot: Any) -> None:
    activity, told = LoopActivity(rests_after_ms=10), list[str]()
    monitor = StallMonitor(activity)

    def on_rested() -> None:
        assert not monitor._awake.is_set() and not monitor._timer.isActive()
        if not told:
            activity.roused.connect(lambda: told.append("roused"))
            QTimer.singleShot(0, lambda: told.append("dealt with"))
        told.append("rested")

    activity.rested.connect(on_rested)
    monitor.start()
    activity.start()
    qtbot.waitUntil(lambda: "dealt with" in told)
    assert told[:2] == ["rested", "roused"]
    activity.stop()
    monitor.stop()


def test_a_timer_alone_rouses_nobody(qtbot: Any) -> None:
    activity, told = LoopActivity(rests_after_ms=10), list[str]()

    class Ticking(QObject):
        def timerEvent(self, event: QTimerEvent) -> None:
            told.append("timer")

    ticking = Ticking()
    ticking.startTimer(5)
    activity.rested.connect(lambda: told.append("rested"))
    activity.roused.connect(lambda: told.append("roused"))
    activity.start()
    loop = QEventLoop()
    activity.rested.connect(loop.quit)
    loop.exec()
    QTimer.singleShot(200, loop.quit)
    loop.exec()
    activity.stop()
    assert told[0] == "roused" and "timer" in told[told.index("rested") :]
    assert told.count("rested") == told.count("roused") == 1, told


@pytest.mark.expected_log("the window was blocked for")
def test_what_blocks_the_window_after_a_rest_is_logged(qtbot: Any, caplog: pytest.LogCaptureFixture) -> None:
    activity, rested = LoopActivity(rests_after_ms=10), list[bool]()
    activity.rested.connect(lambda: rested.append(True))
    monitor = StallMonitor(activity, limit_ms=100, beat_ms=20)
    monitor.start()
    activity.start()

    def is_logged() -> bool:
        qtbot.waitUntil(lambda: bool(rested))
        rested.clear()
        QTimer.singleShot(0, lambda: time.sleep(0.4))
        qtbot.waitUntil(lambda: bool(rested))
        return bool(caplog.records)

    with caplog.at_level(logging.WARNING):
        assert any(is_logged() for _ in range(5))
    activity.stop()
    monitor.stop()
