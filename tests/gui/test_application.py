"""Starting and ending: Ctrl+C in the terminal, and surroundings that do not allow the work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from patient_bot import PROGRAM_MS
from PySide6.QtWidgets import QMessageBox

from app.common.locks import WriterLock
from app.common.paths import DataDir
from app.domain.errors import DamagedCatalogue, NewerCatalogue
from app.domain.messages import message
from app.gui import application
from app.gui.resident.single_instance import Aim, Wish, hand_over
from app.library import Library

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 240  # only a program that hangs is waited for as long


def test_a_fault_at_the_start_is_a_dialog_and_exit_code_3(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    said: list[str] = []

    def refuse(*_: object) -> Library:
        raise NewerCatalogue(message("storage.newer_library"), message("storage.install_that_version"))

    monkeypatch.setattr(Library, "open", refuse)
    monkeypatch.setattr(QMessageBox, "critical", lambda parent, title, text: said.append(text))
    assert application.run(data_dir) == 3
    what, remedy = said[0].split("\n\n")
    assert what == "This library was written by a newer version of Dragoman."
    assert remedy.startswith("Install that version") and remedy in capsys.readouterr().err


@pytest.mark.skipif(sys.platform == "win32", reason="a console's Ctrl+C cannot be sent to one process on Windows")
def test_ctrl_c_in_the_terminal_closes_the_window(qtbot: Any, short_dir: Path) -> None:
    code = (
        f"import pathlib; from app.gui.application import run; raise SystemExit(run(pathlib.Path({str(short_dir)!r})))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    with subprocess.Popen([sys.executable, "-c", code], env=environment, stderr=subprocess.PIPE, text=True) as process:
        try:
            # An answer means that its loop turns.
            qtbot.waitUntil(lambda: hand_over(short_dir, Wish(Aim.BACKGROUND)), timeout=PROGRAM_MS)
            process.send_signal(signal.SIGINT)
            _, said = process.communicate(timeout=_LIMIT_S)
        finally:
            process.kill()
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert (short_dir / "window.ini").is_file()


def test_a_damaged_library_is_repaired_at_the_start_and_then_opened(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[bool] = []

    def open_(place: Path) -> Library:
        opened.append(True)
        if len(opened) == 1:
            raise DamagedCatalogue(message("storage.catalogue_damaged"), message("storage.repair"))
        raise NewerCatalogue(message("storage.newer_library"), message("storage.install_that_version"))

    said: list[str] = []
    monkeypatch.setattr(Library, "open", open_)
    monkeypatch.setattr(application, "offer_repair", lambda place, fault: place == data_dir)
    monkeypatch.setattr(QMessageBox, "critical", lambda parent, title, text: said.append(text))
    assert application.run(data_dir) == 3
    assert len(opened) == 2 and len(said) == 1, "damage is not only said"


def test_repair_that_is_asked_for_in_the_window_comes_between_two_windows(
    qtbot: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    done: list[str] = []
    answers = iter([(0, True), (0, False)])

    def show(*_: object) -> tuple[int, bool]:
        done.append("window")
        return next(answers)

    def repair(place: Path) -> bool:
        lock = WriterLock(DataDir(place).lock)
        assert lock.try_acquire(0), "the library is closed"
        lock.release()
        done.append("repair")
        return True

    monkeypatch.setattr(application, "_show", show)
    monkeypatch.setattr(application, "repair_library", repair)
    assert application.run(data_dir) == 0
    assert done == ["window", "repair", "window"]
