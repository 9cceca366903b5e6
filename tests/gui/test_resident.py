"""At hand on the desktop: the launcher, the tray, what closing does, the end that the system wants."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QSystemTrayIcon

from app.domain.ids import DocumentId
from app.domain.progress import Activity, Progress
from app.domain.search import SearchRequest
from app.gui.main_window import MainWindow
from app.gui.resident import resident
from app.gui.resident.launcher_delegate import passage_line
from app.gui.resident.resident import Resident
from app.gui.resident.tray import Tray
from app.gui.theme.icons import Icons
from app.gui.window_frame import within

ROOT = Path(__file__).resolve().parents[2]


# ---- the launcher


@pytest.fixture
def launcher(qtbot: Any, at_hand: Resident) -> Any:
    at_hand.show_launcher()
    assert at_hand.launcher is not None
    qtbot.addWidget(at_hand.launcher)
    return at_hand.launcher


def test_the_launcher_answers_and_opens(
    qtbot: Any, window: Any, library: Any, launcher: Any, opened_files: list[Path], revealed_files: list[Path]
) -> None:
    qtbot.keyClicks(launcher.field, "river")
    qtbot.answered(launcher)
    assert launcher.list.count() == 3
    assert window.question.field.text() == ""  # the window keeps its own question
    qtbot.keyClick(launcher.field, Qt.Key.Key_Down)
    qtbot.keyClick(launcher.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_files == [library.hits[1].path])
    assert not launcher.isVisible()
    launcher.show_bar()
    qtbot.keyClick(launcher.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: revealed_files == [library.hits[1].path])


def test_the_launcher_shows_ten_and_goes_with_escape(qtbot: Any, library: Any, launcher: Any, make_hit: Any) -> None:
    library.hits = tuple(make_hit(number) for number in range(1, 25))
    qtbot.keyClicks(launcher.field, "river")
    qtbot.answered(launcher)
    assert launcher.list.count() == 10
    qtbot.keyClick(launcher.field, Qt.Key.Key_Escape)
    assert not launcher.isVisible()


def test_the_launcher_shows_each_document_once_with_what_answers(
    qtbot: Any, library: Any, launcher: Any, make_hit: Any
) -> None:
    one, text = DocumentId(1), "It rained. The river rose by a metre."
    first = make_hit(1, document_id=one, page=3, snippet=text, answer=(11, len(text)))
    library.hits = (first, make_hit(2, document_id=one), make_hit(3))
    qtbot.keyClicks(launcher.field, "river")
    qtbot.answered(launcher)
    assert launcher.list.count() == 2 and launcher.chosen == first
    assert passage_line(first) == "p. 3 · …The river rose by a metre."
    assert passage_line(make_hit(4, page=None, snippet="Two\nlines")) == "Two lines"
    line = passage_line(make_hit(5, page=12, page_label="iv", snippet="Herons"))
    assert "".join(letter for letter in line if letter.isprintable()) == "p. iv (12) · Herons"


def test_enter_before_the_answer_opens_the_answer(
    qtbot: Any, library: Any, launcher: Any, opened_files: list[Path]
) -> None:
    gate = threading.Event()

    def wait(_: SearchRequest) -> None:
        gate.wait(60)

    library.between_stages = wait
    qtbot.keyClicks(launcher.field, "river")
    qtbot.keyClick(launcher.field, Qt.Key.Key_Return)
    assert opened_files == []
    gate.set()
    qtbot.waitUntil(lambda: opened_files == [library.hits[0].path])


def test_the_launcher_gives_its_question_to_the_window(qtbot: Any, window: Any, launcher: Any) -> None:
    window.hide()
    qtbot.keyClicks(launcher.field, "river")
    qtbot.keyClick(launcher.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert window.isVisible() and window.question.field.text() == "river" and not launcher.isVisible()


# ---- the tray, and closing


def test_closing_ends_unless_it_may_stay(
    qtbot: Any, window: Any, at_hand: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "shown", property(lambda self: True))
    ended: list[bool] = []
    window.closed.connect(lambda: ended.append(True))
    window.remembered.set(resident.KEEP_RUNNING, True)
    window.close()
    assert not window.isVisible() and ended == []
    at_hand.show_window()
    assert window.isVisible()
    window.quit()
    assert not window.isVisible() and ended == [True]


def test_a_click_in_the_dock_calls_back_what_was_put_away(
    qtbot: Any, window: Any, at_hand: Resident, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Tray, "shown", property(lambda self: True))
    window.remembered.set(resident.KEEP_RUNNING, True)
    active = Qt.ApplicationState.ApplicationActive
    window.hide()  # as at a start in the background: the system may activate that
    at_hand.on_application_state_changed(active)
    assert not window.isVisible()
    at_hand.show_window()
    window.close()
    at_hand.on_application_state_changed(Qt.ApplicationState.ApplicationInactive)
    assert not window.isVisible()
    at_hand.on_application_state_changed(active)
    assert window.isVisible()
    window.quit()


def test_closing_never_hides_a_window_that_nothing_could_call_back(window: Any, at_hand: Resident) -> None:
    window.remembered.set(resident.KEEP_RUNNING, True)
    ended: list[bool] = []
    window.closed.connect(lambda: ended.append(True))
    window.close()
    assert ended == [True]


def test_closing_does_not_wait_for_what_hangs(qtbot: Any, window: Any, library: Any) -> None:
    gate, works, searches = threading.Event(), threading.Event(), threading.Event()

    def hang(begun: threading.Event) -> None:
        begun.set()
        gate.wait(60)

    library.between_stages = lambda _: hang(searches)
    window.background.run(lambda: hang(works), lambda _: None)
    qtbot.keyClicks(window.question.field, "river")
    qtbot.waitUntil(lambda: works.is_set() and searches.is_set())
    window.close()
    assert not window.isVisible()
    assert not window.wait_for_work(0.2), "it has not waited for that to end"
    gate.set()
    assert window.wait_for_work(60)


def test_the_tray_pauses_and_resumes(qtbot: Any, window: Any, library: Any, at_hand: Resident) -> None:
    library.progress_now = Progress(Activity.INDEXING, 1, 2)
    qtbot.waitUntil(lambda: at_hand.tray.pause_action.isEnabled())
    at_hand.tray.pause_action.trigger()
    qtbot.waitUntil(lambda: library.paused)
    library.progress_now = Progress(Activity.PAUSED)
    qtbot.waitUntil(lambda: at_hand.tray.pause_action.text() == "Resume the indexing")
    at_hand.tray.pause_action.trigger()
    qtbot.waitUntil(lambda: not library.paused)


def test_the_menu_of_the_tray_is_said(qtbot: Any) -> None:
    tray = Tray(Icons())
    texts = [action.text() for action in tray.menu.actions() if not action.isSeparator()]
    assert texts == ["Open Dragoman", "Ask a question…", "Pause the indexing", "Index now anyway", "Quit"]


@pytest.mark.parametrize(
    ("shape", "wanted"),
    [
        (QRect(0, 0, 400, 300), QRect(0, 0, 400, 300)),
        (QRect(0, 0, 1180, 760), QRect(0, 0, 640, 400)),
        (QRect(900, -50, 300, 300), QRect(340, 0, 300, 300)),
    ],
)
def test_a_window_is_no_larger_than_its_screen(shape: QRect, wanted: QRect) -> None:
    assert within(shape, QRect(0, 0, 640, 400)) == wanted


def test_the_first_window_fits_the_screen(qtbot: Any, library: Any, data_dir: Path) -> None:
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    assert window.screen().availableGeometry().contains(window.geometry())
    window.close()


# ---- the end that the system wants


def test_the_end_of_a_session_ends_it(tmp_path: Path) -> None:
    code = (
        "from PySide6.QtCore import QTimer; from app.gui.application import Application; seen = [];"
        "application = Application([]); application.end_wanted.connect(lambda: seen.append(True));"
        "QTimer.singleShot(0, application.quit); application.exec(); raise SystemExit(not seen)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    assert subprocess.run([sys.executable, "-c", code], env=environment, check=False).returncode == 0


def test_a_click_on_the_tray_of_macos_opens_its_menu_alone(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    tray = Tray(Icons())
    wanted: list[bool] = []
    tray.window_wanted.connect(lambda: wanted.append(True))
    monkeypatch.setattr(sys, "platform", "darwin")
    tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert wanted == []
    monkeypatch.setattr(sys, "platform", "linux")
    tray._icon.activated.emit(QSystemTrayIcon.ActivationReason.Trigger)
    assert wanted == [True]
