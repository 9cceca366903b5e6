"""The dialogs: failures, folders, the report of a bug; and what can be done with a hit."""

from __future__ import annotations

import logging
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.domain.documents import DocumentState, Failure, Folder
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.search import StageScores
from app.gui import desktop
from app.gui.actions.hit_actions import HitActions
from app.gui.dialogs.crash_report import CrashReporter
from app.gui.dialogs.failures_dialog import FailuresDialog
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.gui.dialogs.help_pages import page

_FAILURES = (
    Failure(Path("/papers/b.pdf"), DocumentState.FAILED, message("file.empty")),
    Failure(Path("/papers/a.png"), DocumentState.SKIPPED, message("file.no_text")),
    Failure(Path("/papers/letters/c.pdf"), DocumentState.EMPTY, message("file.too_large", limit=2_000_000)),
)


def _names(dialog: FailuresDialog) -> list[str]:
    return [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]


@pytest.fixture
def failures(qtbot: Any) -> FailuresDialog:
    dialog = FailuresDialog()
    qtbot.addWidget(dialog)
    dialog.show_failures(_FAILURES)
    dialog.show()
    return dialog


def test_failures_are_listed_without_the_kinds_that_are_not_read(failures: FailuresDialog) -> None:
    assert _names(failures) == ["b.pdf", "c.pdf"]
    assert failures.rows.index(1, 3).data() == "The file is larger than 2.0 MB."
    failures.skipped.setChecked(True)
    assert _names(failures) == ["b.pdf", "a.png", "c.pdf"]


def test_failures_can_be_filtered_and_sorted(failures: FailuresDialog) -> None:
    failures.skipped.setChecked(True)
    failures.filter.setText("IS EMPTY")
    assert _names(failures) == ["b.pdf"]
    failures.filter.setText("")
    failures.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert _names(failures) == ["c.pdf", "b.pdf", "a.png"]


def test_failures_are_copied_as_text(qtbot: Any, failures: FailuresDialog) -> None:
    failures.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == [str(_FAILURES[0].path), "Could not be read", "The file is empty."]


def test_a_failure_is_shown_in_its_folder(failures: FailuresDialog, revealed_files: list[Path]) -> None:
    failures.table.selectRow(1)
    failures.reveal_button.click()
    assert revealed_files == [_FAILURES[2].path]


_FOLDERS = (
    Folder(FolderId(1), Path("/papers"), ("drafts/", "*.log")),
    Folder(FolderId(2), Path("/mnt/drive"), (), available=False),
)


@pytest.fixture
def folders(qtbot: Any) -> FoldersDialog:
    dialog = FoldersDialog()
    qtbot.addWidget(dialog)
    dialog.show_folders(_FOLDERS)
    dialog.show()
    return dialog


def test_folders_are_listed_with_their_state(folders: FoldersDialog) -> None:
    texts = [folders.list.item(row).text() for row in range(folders.list.count())]
    assert texts[0] == str(Path("/papers"))
    assert "not there now" in texts[1]
    assert folders.excludes.toPlainText() == "drafts/\n*.log"


def test_patterns_are_changed_a_line_each(qtbot: Any, folders: FoldersDialog) -> None:
    assert not folders.apply_button.isEnabled()
    folders.excludes.setPlainText("  old/  \n\n*.tmp\n")
    with qtbot.waitSignal(folders.excludes_requested) as asked:
        folders.apply_button.click()
    assert asked.args == [FolderId(1), ("old/", "*.tmp")]


def test_patterns_being_typed_survive_a_refresh(folders: FoldersDialog) -> None:
    folders.excludes.setPlainText("half a patt")
    folders.show_folders((*_FOLDERS, Folder(FolderId(3), Path("/third"))))
    assert folders.excludes.toPlainText() == "half a patt"
    folders.list.setCurrentRow(1)
    assert folders.excludes.toPlainText() == ""


@pytest.mark.parametrize(("answer", "removed"), [("Yes", [FolderId(2)]), ("No", [])])
def test_removing_asks_first(
    folders: FoldersDialog, monkeypatch: pytest.MonkeyPatch, answer: str, removed: list[FolderId]
) -> None:
    asked: list[str] = []

    def question(parent: object, title: str, text: str) -> QMessageBox.StandardButton:
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", question)
    heard: list[FolderId] = []
    folders.remove_requested.connect(heard.append)
    folders.list.setCurrentRow(1)
    folders.remove_button.click()
    assert heard == removed
    assert "the files stay" in asked[0]


def test_a_chosen_folder_is_added(
    qtbot: Any, folders: FoldersDialog, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(desktop, "choose_folder", lambda parent, title, start: tmp_path)
    with qtbot.waitSignal(folders.add_requested) as asked:
        folders.add_button.click()
    assert asked.args == [tmp_path]
    monkeypatch.setattr(desktop, "choose_folder", lambda parent, title, start: None)
    with qtbot.assertNotEmitted(folders.add_requested):
        folders.add_button.click()


@pytest.mark.expected_log("unexpected error")
@pytest.mark.parametrize("elsewhere", [False, True])
def test_a_bug_is_logged_and_shown_once(qtbot: Any, caplog: pytest.LogCaptureFixture, elsewhere: bool) -> None:
    reporter = CrashReporter()
    reporter.install()

    def fail() -> None:
        try:
            raise RuntimeError("a bug of ours")
        except RuntimeError as error:
            sys.excepthook(RuntimeError, error, error.__traceback__)

    def fail_in_thread() -> None:
        raise RuntimeError("a bug of ours")

    try:
        with caplog.at_level(logging.ERROR):
            if elsewhere:
                thread = threading.Thread(target=fail_in_thread)
                thread.start()
                thread.join()
            else:
                fail()
                fail()
        qtbot.waitUntil(lambda: reporter.dialog is not None)
    finally:
        reporter.restore()
    dialog = reporter.dialog
    assert dialog is not None
    dialog.copy_button.click()
    report = QGuiApplication.clipboard().text()
    assert "a bug of ours" in report and "Traceback" in report and "Dragoman" in report
    dialog.close()
    qtbot.waitUntil(lambda: reporter.dialog is None)


@pytest.fixture
def parent(qtbot: Any) -> QWidget:
    window = QWidget()
    qtbot.addWidget(window)
    return window


@pytest.fixture
def actions(parent: QWidget) -> HitActions:
    return HitActions(parent)


def test_a_document_is_opened(qtbot: Any, actions: HitActions, make_hit: Any, opened_files: list[Path]) -> None:
    with qtbot.waitSignal(actions.document_opened) as told:
        actions.open(make_hit(1))
    assert opened_files == told.args == [make_hit(1).path]


def test_a_document_that_is_gone_is_said_to_be(qtbot: Any, actions: HitActions, make_hit: Any) -> None:
    with qtbot.assertNotEmitted(actions.document_opened), qtbot.waitSignal(actions.fault_met) as met:
        actions.open(make_hit(1, path=Path("/nowhere/at all.pdf")))
    assert met.args == ["at all.pdf is no longer there.", "Perhaps it was moved, or its drive is not connected."]


def test_path_and_passage_are_copied(qtbot: Any, actions: HitActions, make_hit: Any) -> None:
    actions.copy_path(make_hit(1))
    assert QGuiApplication.clipboard().text() == str(make_hit(1).path)
    actions.copy_passage(make_hit(1))
    assert QGuiApplication.clipboard().text() == "A passage that answers."


def test_why_a_hit_is_found_is_said_in_words(actions: HitActions, make_hit: Any) -> None:
    assert "0.35" in actions.reasons(make_hit(1))
    unseen = actions.reasons(make_hit(1, scores=StageScores(fused=0.01)))
    assert "No word of the question" in unseen and "closer reading" not in unseen


def test_the_menu_offers_every_action_with_its_keys(
    parent: QWidget, actions: HitActions, make_hit: Any, revealed_files: list[Path]
) -> None:
    view = QWidget(parent)
    hit = make_hit(1, copies=(Path("/a/x.pdf"), Path("/b/x.pdf")))
    actions.install(view, lambda: hit)
    menu = actions.menu(view, hit)
    offered = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered) == [
        "Open",
        "Show in folder",
        "Show a copy in its folder",
        "Copy passage",
        "Copy path",
        "Why is this found?",
    ]
    assert offered["Show in folder"].shortcut() == QKeySequence("Ctrl+Return")
    offered["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(hit.path)
    copies = menu.findChildren(QMenu)[0].actions()
    assert [action.text() for action in copies] == [str(path) for path in hit.copies]
    copies[1].trigger()
    assert revealed_files == [hit.copies[1]]
    assert "Show a copy in its folder" not in [action.text() for action in actions.menu(view, make_hit(2)).actions()]


def test_tables_of_help_hold_what_is_typed_and_what_it_does() -> None:
    shown = page("They can stand anywhere.", [('-"a <b>"', "leaves out a phrase")])
    assert "<code>-&quot;a &lt;b&gt;&quot;</code>" in shown and "leaves out a phrase" in shown
