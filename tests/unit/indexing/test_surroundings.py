"""What the computer does beside us."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from typing import Any

import psutil
import pytest

from app.indexing import surroundings
from app.indexing.surroundings import Surroundings, on_battery


@pytest.mark.parametrize(("plugged", "expected"), [(True, False), (False, True), (None, False)])
def test_a_battery(monkeypatch: pytest.MonkeyPatch, plugged: bool | None, expected: bool) -> None:
    battery: Any = type("Battery", (), {"power_plugged": plugged})()
    monkeypatch.setattr(psutil, "sensors_battery", lambda: battery, raising=False)
    assert on_battery() is expected
    monkeypatch.setattr(psutil, "sensors_battery", lambda: None, raising=False)
    assert on_battery() is False


def test_what_others_use_is_told_without_what_we_use(monkeypatch: pytest.MonkeyPatch) -> None:
    now, busy, own = [100.0], [1_000.0], [500.0]
    monkeypatch.setattr(time, "monotonic", lambda: now[0])
    monkeypatch.setattr(surroundings, "_busy_s", lambda: busy[0])
    monkeypatch.setattr(surroundings, "_own_s", lambda: own[0])
    monkeypatch.setattr(os, "cpu_count", lambda: 4)
    seen = Surroundings()
    assert seen.others_share == 0.0
    now[0], busy[0], own[0] = 110.0, 1_030.0, 520.0
    assert seen.others_share == pytest.approx(0.25)
    busy[0] = 2_000.0  # it is not looked each time
    assert seen.others_share == pytest.approx(0.25)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere nothing tells of a thread's place")
def test_a_worker_comes_last_and_a_thread_alone_does_not_take_the_process_with_it() -> None:
    script = (
        "import os, threading; from app.common.priority import lower_this_process, lower_this_thread\n"
        "nices = []\n"
        "def work(): lower_this_thread(); nices.append(os.getpriority(os.PRIO_PROCESS, threading.get_native_id()))\n"
        "thread = threading.Thread(target=work); thread.start(); thread.join()\n"
        "nices.append(os.getpriority(os.PRIO_PROCESS, os.getpid())); lower_this_process()\n"
        "nices.append(os.getpriority(os.PRIO_PROCESS, os.getpid())); print(*nices)\n"
        "import psutil; print(*psutil.Process().ionice())"
    )
    said = subprocess.run([sys.executable, "-c", script], check=True, capture_output=True, text=True).stdout.split()
    mine = os.getpriority(os.PRIO_PROCESS, os.getpid())
    thread, before, after = map(int, said[:3])
    assert before == mine and after > mine and thread >= 10 and said[4] == "7"
