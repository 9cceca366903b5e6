"""The dialogs: failures, folders, the report of a bug; and what can be done with a hit."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeySequence
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from app.domain.documents import DocumentState, Folder
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.states import Attempts, Failure
from app.domain.status import FolderStatus
from app.gui import desktop
from app.gui.actions.hit_actions import HitActions
from app.gui.background import Background
from app.gui.dialogs.crash_report import CrashReporter
from app.gui.dialogs.failures_dialog import FailuresDialog
from app.gui.dialogs.failures_model import failure_rows
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.gui.text import isolated
from app.indexing.report import LibraryReport

_FAILURES = (
    Failure(Path("/papers/b.pdf"), DocumentState.FAILED, message("file.empty")),
    Failure(Path("/papers/a.png"), DocumentState.SKIPPED, message("file.no_text")),
    Failure(
        Path("/papers/letters/c.pdf"), DocumentState.EMPTY, message("file.too_large", limit=2_000_000), 1e9,
        attempts=Attempts(2, 0),
    ),
)  # fmt: skip


def _names(dialog: FailuresDialog) -> list[str]:
    return [dialog.rows.index(row, 0).data() for row in range(dialog.rows.rowCount())]


@pytest.fixture
def failures(qtbot: Any) -> FailuresDialog:
    dialog = FailuresDialog()
    qtbot.addWidget(dialog)
    dialog.show_failures(failure_rows(_FAILURES))
    dialog.show()
    return dialog


def test_failures_can_be_filtered_and_sorted(failures: FailuresDialog) -> None:
    assert _names(failures) == ["b.pdf", "a.png", "c.pdf"]
    failures.filter.setText("IS EMPTY")
    assert _names(failures) == ["b.pdf"]
    failures.filter.setText("")
    failures.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert _names(failures) == ["c.pdf", "b.pdf", "a.png"]
    failures.table.sortByColumn(4, Qt.SortOrder.DescendingOrder)
    assert _names(failures)[0] == "c.pdf", "by the moment, not by how it is written"


def test_a_single_failure_need_not_be_chosen(qtbot: Any) -> None:
    dialog = FailuresDialog()
    qtbot.addWidget(dialog)
    dialog.show_failures(failure_rows(_FAILURES[:1]))
    assert [failure.path for failure in dialog.selected()] == [_FAILURES[0].path]


def test_failures_are_copied_as_text(qtbot: Any, failures: FailuresDialog) -> None:
    failures.copy_button.click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == [str(_FAILURES[0].path), "Could not be read", "The file is empty."]
    failures.table.selectRow(2)
    failures.copy_button.click()
    assert QGuiApplication.clipboard().text().startswith(str(_FAILURES[2].path))


def test_a_failure_is_shown_in_its_folder(qtbot: Any, failures: FailuresDialog) -> None:
    assert not failures.remedies.reveal_button.isEnabled()
    failures.table.selectRow(2)
    with qtbot.waitSignal(failures.remedies.reveal_requested) as asked:
        failures.remedies.reveal_button.click()
    assert asked.args == [_FAILURES[2].path]


def test_states_are_told_with_their_counts_and_chosen(qtbot: Any, failures: FailuresDialog) -> None:
    counts = {
        DocumentState.INDEXED: 9_000, DocumentState.FAILED: 1, DocumentState.EMPTY: 2, DocumentState.SKIPPED: 1_204,
    }  # fmt: skip
    failures.show_counts(counts, may_retry=True)
    lines = list(failures.groups.lines())
    assert [(line.text(0), line.text(1)) for line in lines] == [
        ("Need attention", "1"), ("Could not be read", "1"), ("No text in it", "2"), ("Left out", "1,204"),
    ]  # fmt: skip
    with qtbot.waitSignal(failures.states_requested) as asked:
        failures.groups.setCurrentItem(lines[3])
    assert asked.args == [{DocumentState.SKIPPED}]
    with qtbot.assertNotEmitted(failures.states_requested):
        failures.show_counts({**counts, DocumentState.SKIPPED: 0}, may_retry=True)
    assert failures.groups.chosen == {DocumentState.SKIPPED}, "also when it has become empty"


def test_what_can_be_done_about_a_file_is_told(failures: FailuresDialog) -> None:
    assert "Choose a file" in failures.details.state.text()
    failures.table.selectRow(2)
    assert str(_FAILURES[2].path) in failures.details.path.text()
    assert failures.details.why.text() == "The file is larger than 2.0 MB."
    assert failures.details.state.text().startswith("No text in it · since ")
    assert "Reading it has ended the reader 2 times." in failures.details.state.text()
    assert "unless there should be text" in failures.details.remedy.text()


def test_files_are_tried_again(qtbot: Any, failures: FailuresDialog) -> None:
    assert failures.remedies.retry_button.text() == "Try all again"
    with qtbot.waitSignal(failures.remedies.retry_requested) as asked:
        failures.remedies.retry_button.click()
    assert asked.args == [(_FAILURES[0].path, _FAILURES[2].path)], "not what is left out"
    failures.table.selectRow(2)
    assert failures.remedies.retry_button.text() == "Try again"
    with qtbot.waitSignal(failures.remedies.retry_requested) as asked:
        failures.remedies.retry_button.click()
    assert asked.args == [(_FAILURES[2].path,)]
    failures.table.selectRow(1)
    assert not failures.remedies.retry_button.isEnabled()


def test_where_another_process_writes_nothing_is_tried_again(failures: FailuresDialog) -> None:
    failures.show_counts({DocumentState.FAILED: 1}, may_retry=False)
    assert not failures.remedies.retry_button.isEnabled()
    assert "Another Dragoman" in failures.told.text()


def test_what_is_selected_stays_so_when_the_rows_are_read_again(failures: FailuresDialog) -> None:
    failures.table.selectRow(2)
    failures.show_failures(failure_rows(_FAILURES[1:]))
    assert [each.path for each in failures.selected()] == [_FAILURES[2].path]
    failures.show_failures(failure_rows(_FAILURES[:1]))
    assert failures.selected() == []


_FOLDERS = (
    Folder(FolderId(1), Path("/papers"), ("drafts/", "*.log")),
    Folder(FolderId(2), Path("/mnt/drive"), (), available=False),
)


@pytest.fixture
def folders(qtbot: Any) -> FoldersDialog:
    dialog = FoldersDialog(None, LibraryReport.pattern_problems)
    qtbot.addWidget(dialog)
    dialog.show_folders(_FOLDERS)
    dialog.show()
    return dialog


def test_folders_are_listed_with_their_state(folders: FoldersDialog) -> None:
    texts = [folders.list.item(row).text() for row in range(folders.list.count())]
    assert texts[0] == str(Path("/papers"))
    assert "Not there now" in texts[1]
    assert folders.excludes.text.toPlainText() == "drafts/\n*.log"


def test_folders_tell_how_their_files_fare(folders: FoldersDialog) -> None:
    documents = {
        DocumentState.INDEXED: 1_234, DocumentState.PARTLY: 2, DocumentState.FAILED: 1, DocumentState.SKIPPED: 40,
    }  # fmt: skip
    folders.excludes.text.setPlainText("half a patt")
    folders.show_folders(
        (
            FolderStatus(FolderId(1), Path("/papers"), ("drafts/", "*.log"), documents=documents),
            FolderStatus(FolderId(2), Path("/mnt/drive"), (), False, 1e9, {DocumentState.AWAY: 5}),
        )
    )
    assert folders.list.item(0).text().splitlines()[1] == (
        "1,236 documents can be found, 2 in part, 1 needs attention, 40 left out"
    )
    assert "Not there since 9/9/01" in folders.list.item(1).text()
    assert folders.excludes.text.toPlainText() == "half a patt"


def test_patterns_are_changed_a_line_each(qtbot: Any, folders: FoldersDialog) -> None:
    assert not folders.excludes.apply_button.isEnabled()
    folders.excludes.text.setPlainText("  old/  \n\n*.tmp\n")
    with qtbot.waitSignal(folders.excludes_requested) as asked:
        folders.excludes.apply_button.click()
    assert asked.args == [FolderId(1), ("old/", "*.tmp")]


def test_what_is_wrong_with_a_pattern_is_shown_as_it_is_typed(qtbot: Any, folders: FoldersDialog) -> None:
    assert not folders.excludes.problems.isVisible()
    folders.excludes.text.setPlainText("*.tmp\n\ndrafts\\\nblank\\ \n")
    assert folders.excludes.problems.isVisible()
    assert folders.excludes.problems.text() == (
        "Line 3 (drafts\\) is passed over: the backslash at its end stands before nothing."
    )
    with qtbot.waitSignal(folders.excludes_requested) as asked:
        folders.excludes.apply_button.click()
    assert asked.args == [FolderId(1), ("*.tmp", "drafts\\", "blank\\ ")]
    folders.excludes.text.setPlainText("[\n" * 10)
    assert folders.excludes.problems.text().splitlines()[3:] == ["7 more lines are passed over."]
    folders.excludes.text.setPlainText("*.tmp")
    assert not folders.excludes.problems.isVisible()
    folders.excludes.text.setPlainText("*a" * 40 + "*b")
    assert not folders.excludes.problems.isVisible()


def test_patterns_being_typed_survive_a_refresh(folders: FoldersDialog) -> None:
    folders.excludes.text.setPlainText("half a patt")
    folders.show_folders((*_FOLDERS, Folder(FolderId(3), Path("/third"))))
    assert folders.excludes.text.toPlainText() == "half a patt"
    folders.list.setCurrentRow(1)
    assert folders.excludes.text.toPlainText() == ""


@pytest.mark.parametrize(("answer", "removed"), [("Yes", [FolderId(2)]), ("No", [])])
def test_removing_asks_first(
    folders: FoldersDialog, monkeypatch: pytest.MonkeyPatch, answer: str, removed: list[FolderId]
) -> None:
    asked: list[str] = []

    def question(parent: object, title: str, text: str, **more: object) -> QMessageBox.StandardButton:
        assert more == {"defaultButton": QMessageBox.StandardButton.No}  # Enter forgets nothing
        asked.append(text)
        return QMessageBox.StandardButton[answer]

    monkeypatch.setattr(QMessageBox, "question", question)
    heard: list[FolderId] = []
    folders.remove_requested.connect(heard.append)
    folders.list.setCurrentRow(1)
    folders.remove_button.click()
    assert heard == removed
    assert "The files stay" in asked[0] and "leave every file" in asked[0]


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
def actions(parent: QWidget) -> Iterator[HitActions]:
    background = Background()
    yield HitActions(parent, background)
    background.close()


def test_a_document_is_opened(qtbot: Any, actions: HitActions, make_hit: Any, opened_files: list[Path]) -> None:
    with qtbot.waitSignal(actions.document_opened) as told:
        actions.open(make_hit(1))
    assert opened_files == told.args == [make_hit(1).path]


def test_a_document_that_is_gone_is_said_to_be(qtbot: Any, actions: HitActions, make_hit: Any) -> None:
    with qtbot.assertNotEmitted(actions.document_opened), qtbot.waitSignal(actions.fault_met) as met:
        actions.open(make_hit(1, path=Path("/nowhere/at all.pdf")))
    assert met.args == ["at all.pdf is no longer there.", "Perhaps it was moved, or its drive is not connected."]


def test_paths_are_copied_each_once(actions: HitActions, make_hit: Any) -> None:
    actions.copy_paths((make_hit(1), make_hit(1, page=7), make_hit(2)))
    assert QGuiApplication.clipboard().text() == f"{make_hit(1).path}\n{make_hit(2).path}"


@pytest.mark.parametrize("answer", ["Forget it", "Cancel"])
def test_a_document_is_forgotten_once_the_person_has_been_told_what_that_means(
    parent: QWidget, actions: HitActions, make_hit: Any, answer: str
) -> None:
    wanted: list[Path] = []
    actions.forget_requested.connect(wanted.append)
    hit = make_hit(1, copies=(Path("/b/x.pdf"),))
    actions.forget(hit)
    (box,) = parent.findChildren(QMessageBox)
    assert hit.path.name in box.text() and "not read again" in box.text() and "Copies of it" in box.text()
    assert box.defaultButton().text().replace("&", "") == "Cancel"
    next(button for button in box.buttons() if button.text().replace("&", "") == answer).click()
    assert wanted == ([hit.path] if answer == "Forget it" else [])


def test_the_menu_offers_every_action_with_its_keys(
    qtbot: Any, parent: QWidget, actions: HitActions, make_hit: Any, revealed_files: list[Path]
) -> None:
    view = QWidget(parent)
    hit = make_hit(1, copies=(Path("/a/x.pdf"), Path("/b/x.pdf")))
    actions.install(view, lambda: (hit,), lambda: hit)
    menu = actions.menu(view, hit)
    offered = {action.text(): action for action in menu.actions() if not action.isSeparator()}
    assert list(offered) == [
        "Open",
        "Show in folder",
        "Show a copy in its folder",
        "Copy quote",
        "Copy path",
        "Why is this found?",
        "Forget this document…",
    ]
    assert offered["Show in folder"].shortcut() == QKeySequence("Ctrl+Return")
    offered["Copy path"].trigger()
    assert QGuiApplication.clipboard().text() == str(hit.path)
    copies = menu.findChildren(QMenu)[0].actions()
    assert [action.text() for action in copies] == [isolated(str(path)) for path in hit.copies]
    copies[1].trigger()
    qtbot.waitUntil(lambda: revealed_files == [hit.copies[1]])
    assert "Show a copy in its folder" not in [action.text() for action in actions.menu(view, make_hit(2)).actions()]
