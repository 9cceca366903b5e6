"""One instance: a second start hands over what it was asked for."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from patient_bot import PROGRAM_MS

from app.gui.resident import single_instance
from app.gui.resident.resident import Resident
from app.gui.resident.single_instance import Aim, InstanceServer, Wish

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 240  # only a program that hangs is waited for as long


def _hand_over_elsewhere(qtbot: Any, data_dir: Path, wish: Wish) -> bool:
    """As another process does: Qt waits for an answer without letting this one give it."""
    code = (
        "import pathlib; from app.gui.resident import single_instance;"
        "from app.gui.resident.single_instance import Aim, Wish, hand_over;"
        "single_instance._PATIENCE_MS = 60_000;"
        f"wish = Wish(Aim({str(wish.aim)!r}), {wish.question!r});"
        f"raise SystemExit(not hand_over(pathlib.Path({str(data_dir)!r}), wish))"
    )
    process = subprocess.Popen([sys.executable, "-c", code], env={**os.environ, "PYTHONPATH": str(ROOT)})
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=PROGRAM_MS)
    return process.returncode == 0


@pytest.mark.parametrize("long", [False, True])
def test_a_second_start_hands_over_its_wish(qtbot: Any, short_dir: Path, long: bool) -> None:
    data_dir = short_dir / ("long name " * 12) if long else short_dir
    data_dir.mkdir(exist_ok=True)
    wish = Wish(Aim.WINDOW, "Where is the boat?\n“Andorinha”")
    assert not single_instance.hand_over(data_dir, wish)
    heard: list[Wish] = []
    server = InstanceServer(data_dir)
    server.wish_arrived.connect(heard.append)
    assert server.listen()
    if not long and sys.platform != "win32":
        assert (data_dir / "window.socket").stat().st_mode & 0o077 == 0
    assert _hand_over_elsewhere(qtbot, data_dir, wish)
    assert heard == [wish]
    server.close()
    assert not single_instance.hand_over(data_dir, wish)


@pytest.mark.skipif(sys.platform == "win32", reason="a named pipe leaves nothing")
def test_what_a_killed_window_has_left_is_no_window(qtbot: Any, short_dir: Path) -> None:
    code = (
        "import pathlib, os; from PySide6.QtCore import QCoreApplication;"
        "from app.gui.resident.single_instance import InstanceServer; app = QCoreApplication([]);"
        f"server = InstanceServer(pathlib.Path({str(short_dir)!r})); assert server.listen(); os._exit(9)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 9
    assert (short_dir / "window.socket").exists()
    assert not single_instance.hand_over(short_dir, Wish())
    server = InstanceServer(short_dir)
    assert server.listen()
    server.close()


def test_a_window_that_is_busy_keeps_its_ear(qtbot: Any, short_dir: Path) -> None:
    server, later = InstanceServer(short_dir), InstanceServer(short_dir)
    assert server.listen()
    assert not later.listen()  # as one that was started while the first could not answer
    with qtbot.waitSignal(server.wish_arrived):
        assert _hand_over_elsewhere(qtbot, short_dir, Wish())
    later.close()
    server.close()


def test_what_makes_no_sense_is_not_heeded(qtbot: Any, short_dir: Path) -> None:
    from PySide6.QtNetwork import QLocalSocket

    heard: list[Wish] = []
    server = InstanceServer(short_dir)
    server.wish_arrived.connect(heard.append)
    server.listen()
    for line in (b"nonsense\n", b'{"aim": "fly", "question": ""}\n', b"[1]\n", b"[" * 50_000 + b"\n"):
        socket = QLocalSocket()
        socket.connectToServer(single_instance._address(short_dir))
        assert socket.waitForConnected(60_000)
        socket.write(line)
        socket.flush()
        qtbot.waitUntil(lambda socket=socket: socket.state() is QLocalSocket.LocalSocketState.UnconnectedState)
    assert heard == []
    server.close()


def test_a_second_program_ends_and_the_first_asks(qtbot: Any, short_dir: Path) -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT), "DISPLAY": ":nowhere"}
    command = [sys.executable, "-m", "app", "--data-dir", str(short_dir)]
    first = subprocess.Popen(command, env=environment)
    try:
        qtbot.waitUntil(lambda: single_instance.hand_over(short_dir, Wish(Aim.BACKGROUND)), timeout=PROGRAM_MS)
        second = subprocess.run([*command, "--ask", "river"], env=environment, timeout=_LIMIT_S, check=False)
        assert second.returncode == 0 and first.poll() is None
    finally:
        first.terminate()
        first.wait(_LIMIT_S)


def test_a_wish_raises_the_window_and_asks(qtbot: Any, window: Any, library: Any, at_hand: Resident) -> None:
    window.hide()
    at_hand.fulfil(Wish(Aim.WINDOW, "river"))
    assert window.isVisible()
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[-1].query.text == "river"
    at_hand.fulfil(Wish(Aim.LAUNCHER, "boat"))
    assert at_hand.launcher is not None and at_hand.launcher.field.text() == "boat"
