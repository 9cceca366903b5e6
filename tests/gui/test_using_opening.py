"""Opening: at the page where the viewer can, never what may run without a question, never waiting for a drive."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QMessageBox, QWidget

from app.common.viewers import Program
from app.gui import desktop, drops, opening
from app.gui.background import Background
from app.gui.opening import FileOpener, Look, Place, look_at


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def opener(parent: QWidget, monkeypatch: pytest.MonkeyPatch) -> Iterator[FileOpener]:
    monkeypatch.setattr(opening, "_PATIENCE_S", 60.0)
    background = Background()
    yield FileOpener(parent, background)
    background.close()


def _noting(paths: list[Path]) -> Callable[[Path], bool]:
    def note(path: Path) -> bool:
        assert threading.current_thread() is not threading.main_thread(), "a program that starts may take its time"
        paths.append(path)
        return True

    return note


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What is opened in the desktop's own programs; files are looked at as they are."""
    paths: list[Path] = []
    monkeypatch.setattr(desktop, "open_document", _noting(paths))
    return paths


def _note(paths: list[Path], path: Path) -> bool:
    paths.append(path)
    return True


@pytest.fixture
def viewer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program for PDFs that writes down what it was told; where "broken" lies beside it, it ends with an error."""
    script = tmp_path / "evince.py"
    script.write_text(
        "import sys, pathlib\n"
        "here = pathlib.Path(__file__)\n"
        "(here.parent / 'told').write_text('|'.join(sys.argv[1:]))\n"
        "sys.exit((here.parent / 'broken').exists())\n"
    )
    program = Program(("evince",), (sys.executable, str(script)), 2)
    monkeypatch.setattr(opening, "default_viewer", lambda: program)
    monkeypatch.setattr(opening, "_GIVES_UP_WITHIN_S", 60.0)  # it ends at once, once it has started
    return tmp_path / "told"


@pytest.mark.skipif(sys.platform != "linux", reason="a viewer of Linux")
def test_a_pdf_is_opened_at_its_page(
    qtbot: Any, opener: FileOpener, opened: list[Path], viewer: Path, tmp_path: Path
) -> None:
    file = tmp_path / "a lease.pdf"
    file.write_bytes(b"%PDF-1.7")
    with qtbot.waitSignal(opener.opened) as told:
        opener.open([Place(file, 3)])
    qtbot.waitUntil(lambda: viewer.exists() and viewer.read_text() == f"--page-index=3|{file}")
    qtbot.at_rest(opener._background)
    assert told.args == [file] and opened == []


@pytest.mark.skipif(sys.platform != "linux", reason="a viewer of Linux")
def test_where_the_viewer_gives_up_the_file_is_opened_all_the_same(
    qtbot: Any, opener: FileOpener, opened: list[Path], viewer: Path, tmp_path: Path
) -> None:
    (tmp_path / "broken").touch()
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    opener.open([Place(tmp_path / "a.pdf", 3)])
    qtbot.waitUntil(lambda: opened == [tmp_path / "a.pdf"])


def test_without_a_page_or_for_another_kind_it_is_opened_as_ever(
    qtbot: Any, opener: FileOpener, opened: list[Path], viewer: Path, tmp_path: Path
) -> None:
    for name, page in (("a.pdf", None), ("b.txt", 3)):
        (tmp_path / name).write_text("Dear Sir")
        opener.open([Place(tmp_path / name, page)])
    qtbot.waitUntil(lambda: sorted(path.name for path in opened) == ["a.pdf", "b.txt"])
    assert not viewer.exists()


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("a.exe", "is a program"),
        ("a.sh", "is a script"),
        ("a.desktop", "is a shortcut"),
        ("a.docm", "may hold programs"),
    ],
)
@pytest.mark.parametrize("answer", ["Open it", "Cancel"])
def test_what_can_run_is_opened_only_if_the_person_wants_it(
    qtbot: Any, parent: QWidget, opener: FileOpener, opened: list[Path], tmp_path: Path,
    name: str, sentence: str, answer: str,
) -> None:  # fmt: skip
    (tmp_path / name).write_text("x")
    opener.open([Place(tmp_path / name)])
    qtbot.waitUntil(lambda: bool(parent.findChildren(QMessageBox)))
    (box,) = parent.findChildren(QMessageBox)
    assert name in box.text() and sentence in box.text() and opened == []
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
    qtbot.at_rest(opener._background)
    assert opened == ([tmp_path / name] if answer == "Open it" else [])


def test_what_is_gone_is_said_to_be(qtbot: Any, opener: FileOpener, opened: list[Path], tmp_path: Path) -> None:
    with qtbot.waitSignal(opener.fault_met) as met:
        opener.open([Place(tmp_path / "at all.pdf", 3)])
    assert met.args == ["at all.pdf is no longer there.", "Perhaps it was moved, or its drive is not connected."]
    assert opened == []


def test_a_drive_that_does_not_answer_keeps_nobody_waiting(
    qtbot: Any, opener: FileOpener, opened: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    asked: list[str] = []

    def hang(_path: Path) -> None:
        asked.append(threading.current_thread().name)
        answers.wait(60)

    monkeypatch.setattr(opening, "_PATIENCE_S", 0.05)
    monkeypatch.setattr(opening, "program_kind", hang)
    with qtbot.waitSignal(opener.fault_met) as met:
        opener.open([Place(Path("/net/a.pdf"), 3)])
    assert met.args[0] == "The drive with a.pdf does not answer." and opened == []
    with qtbot.waitSignal(opener.fault_met) as met:
        opener.reveal(Path("/net/a.pdf"))
    assert met.args[0] == "The drive with a.pdf does not answer." and "MainThread" not in asked
    answers.set()


def test_of_a_file_that_has_gone_its_folder_is_shown(
    qtbot: Any, opener: FileOpener, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    shown: list[Path] = []
    monkeypatch.setattr(desktop, "open_folder", _noting(shown))
    opener.reveal(tmp_path / "gone.txt")
    qtbot.waitUntil(lambda: shown == [tmp_path])
    with qtbot.waitSignal(opener.fault_met) as met:
        opener.reveal(tmp_path / "nowhere" / "gone.txt")
    assert met.args[0] == "gone.txt is no longer there."


def test_no_program_for_it_is_said(qtbot: Any, opener: FileOpener, monkeypatch: Any, tmp_path: Path) -> None:
    monkeypatch.setattr(desktop, "open_document", lambda _: False)
    (tmp_path / "a.xyz").write_text("x")
    with qtbot.waitSignal(opener.fault_met) as met:
        opener.open([Place(tmp_path / "a.xyz")])
    assert met.args == ["a.xyz cannot be opened.", "No program on this computer opens it."]


def test_what_is_seen_of_a_file(tmp_path: Path, viewer: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF-1.7")
    assert look_at(Place(tmp_path / "a.pdf")) == Look()
    assert bool(look_at(Place(tmp_path / "a.pdf", 3)).command) is (sys.platform == "linux")
    assert look_at(Place(tmp_path / "b.pdf")) == Look(there=False)
    assert look_at(Place(tmp_path / "b" / "b.pdf")) == Look(there=False, folder_there=False)


def test_nothing_here_asks_a_drive_on_the_windows_thread() -> None:
    """What may wait is called in the background alone; some of desktop.py runs on the window's thread."""
    source = Path(desktop.__file__).read_text(encoding="utf-8")
    assert not any(word in source for word in (".exists(", ".is_dir(", ".is_file(", ".stat(")) and os.sep


def test_what_is_dropped_is_looked_at_no_longer_than_a_person_waits(
    qtbot: Any, window: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A file on a drive that does not answer is taken for a file; a folder that is there is added."""
    asked: list[Path] = []

    def reachable(path: Path) -> bool:
        asked.append(path)
        return path == tmp_path

    monkeypatch.setattr(drops, "is_reachable_folder", reachable)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    with qtbot.waitSignal(window.drops.folder_dropped) as told:
        window.drops.drop(event)
    assert told.args == [tmp_path] and asked == [tmp_path]
