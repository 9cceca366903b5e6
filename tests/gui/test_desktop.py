"""What the desktop around the program is asked for, and what of it stays in no file outside the data folder."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.common.private_process import PrivateProcess
from app.gui import desktop


@pytest.mark.skipif(sys.platform != "linux", reason="Qt keeps it elsewhere there, and has dialogs of the system")
@pytest.mark.parametrize("before", [None, "file:///elsewhere"])
def test_which_folder_was_chosen_is_noted_nowhere(qtbot: QtBot, tmp_path: Path, before: str | None) -> None:
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path))
    if before is not None:
        settings = QSettings(QSettings.Scope.UserScope, "QtProject")
        settings.setValue("FileDialog/lastVisited", before)
        settings.sync()
    noted = {path.name: path.read_bytes() for path in tmp_path.glob("*.conf")}
    chosen = tmp_path / "pangolins"
    chosen.mkdir()
    parent = QWidget()
    qtbot.addWidget(parent)

    def accept() -> None:
        """As soon as it is shown, and again until it takes it."""
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QFileDialog) and widget.isVisible():
                widget.accept()

    pressing = QTimer(parent, interval=50)
    pressing.timeout.connect(accept)
    pressing.start()
    assert desktop.choose_folder(parent, "Choose", str(chosen)) == chosen
    assert {path.name: path.read_bytes() for path in tmp_path.glob("*.conf")} == noted
    assert Path(QSettings(QSettings.Scope.UserScope, "QtProject").fileName()).parent == tmp_path


@pytest.mark.skipif(os.name == "nt", reason="there is no mask")
def test_a_program_that_is_opened_makes_files_as_it_always_does(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = []

    def opened(_url: object) -> bool:
        seen.append(os.umask(0o022))
        os.umask(seen[-1])
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", opened)
    (tmp_path / "letter.txt").write_text("Dear Sir")
    before = os.umask(0o022)
    try:
        with PrivateProcess():
            assert desktop.open_document(tmp_path / "letter.txt")
    finally:
        os.umask(before)
    assert seen == [0o022]


# A file manager that takes the question and never answers, and then one that is not there at all.
_REVEALS = """
import sys, threading
from pathlib import Path
from PySide6.QtCore import QTimer
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QGuiApplication
from app.gui import desktop

application = QGuiApplication([])
if sys.argv[2] == "silent":
    silent = QDBusConnection.connectToBus(QDBusConnection.BusType.SessionBus, "a file manager")
    assert silent.registerService("org.freedesktop.FileManager1")
happened = []
desktop._opened = lambda path: happened.append(f"opened {path.name}") or True
desktop._PATIENCE_MS = 300
asking = threading.Thread(target=lambda: happened.append(f"reveal {desktop.reveal(Path(sys.argv[1]))}"))
QTimer.singleShot(0, asking.start)
ticking = QTimer(interval=20)
ticking.timeout.connect(lambda: application.quit() if len(happened) == 2 else None)
ticking.start()
application.exec()
asking.join()
print("; ".join(happened))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems show files without D-Bus")
@pytest.mark.parametrize("manager", ["silent", "absent"])
def test_where_the_file_manager_does_not_answer_the_folder_is_opened(
    tmp_path: Path, session_bus: str, manager: str
) -> None:
    folder = tmp_path / "letters"
    folder.mkdir()
    (folder / "letter.txt").write_text("Dear Sir")
    root = Path(__file__).resolve().parents[2]
    environment = {
        **os.environ,
        "DBUS_SESSION_BUS_ADDRESS": session_bus,
        "PYTHONPATH": str(root),
        "QT_QPA_PLATFORM": "offscreen",
    }
    command = [sys.executable, "-c", _REVEALS, str(folder / "letter.txt"), manager]
    said = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240, check=True).stdout
    assert said.strip() == "opened letters; reveal True"
