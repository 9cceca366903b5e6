"""Starting and ending: Ctrl+C in the terminal, and surroundings that do not allow the work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QMessageBox

from app.domain.errors import NewerCatalogue
from app.domain.messages import message
from app.gui import application
from app.library import Library

ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 60


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
def test_ctrl_c_in_the_terminal_closes_the_window(data_dir: Path) -> None:
    code = (
        f"import pathlib; from app.gui.application import run; raise SystemExit(run(pathlib.Path({str(data_dir)!r})))"
    )
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    process = subprocess.Popen([sys.executable, "-c", code], env=environment, stderr=subprocess.PIPE, text=True)
    try:
        deadline = time.monotonic() + _LIMIT_S
        while not (data_dir / "catalogue.sqlite3").exists() and time.monotonic() < deadline:
            time.sleep(0.1)
        time.sleep(1.5)
        process.send_signal(signal.SIGINT)
        _, said = process.communicate(timeout=_LIMIT_S)
    finally:
        process.kill()
        process.wait()
    assert process.returncode == 0, said
    assert "Traceback" not in said
    assert (data_dir / "window.ini").is_file()
