"""The window on the stand-in library: keys, menus, status, and what it remembers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QTextBrowser

from app.domain.documents import DocumentState, Folder
from app.domain.errors import UsageError
from app.domain.ids import FolderId
from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Activity, Banner, Progress
from app.gui.main_window import MainWindow

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _banner(said: str) -> Banner:
    return Banner(message("as_written", text=said), message("remedy.start_again_see_log"))


def _ask(qtbot: Any, window: Any, question: str = "river") -> None:
    qtbot.keyClicks(window.question.field, question)
    qtbot.waitUntil(lambda: window.session.up_to_date and bool(window.results.hits))


def test_the_keyboard_is_enough(
    qtbot: Any, window: Any, library: Any, opened_files: list[Path], revealed_files: list[Path]
) -> None:
    _ask(qtbot, window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    assert opened_files == [library.hits[1].path]
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return, _CONTROL)
    assert revealed_files == [library.hits[1].path]
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_Return)
    assert opened_files == [library.hits[1].path] * 2
    qtbot.keyClick(window.results, Qt.Key.Key_Enter, _CONTROL)
    assert revealed_files == [library.hits[1].path] * 2
    qtbot.keyClick(window.results, Qt.Key.Key_Down)
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL)
    assert QGuiApplication.clipboard().text() == library.hits[2].snippet
    qtbot.keyClick(window.results, "s")
    assert window.question.field.text() == "rivers"
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    assert window.question.field.text() == "" and not window.results.isVisible()


def test_operators_and_keys_can_be_looked_up(qtbot: Any, window: Any) -> None:
    window.window_actions.show_operators()
    window.window_actions.show_keys()
    pages = [page.toPlainText() for page in window.findChildren(QTextBrowser)]
    assert any('"letter box"' in text and "lang:german" in text for text in pages)
    assert any("Ctrl+O" in text and "Add folder" in text and "Return" in text for text in pages)


def test_the_menus_offer_what_stands_in_their_table(window: Any) -> None:
    shown = [
        (menu.text(), [action.text() for action in menu.menu().actions() if not action.isSeparator()])
        for menu in window.menuBar().actions()
    ]
    table = [(title, [row.label for row in rows if row.label]) for title, rows in window.window_actions.table]
    assert shown == table
    assert [title for title, _ in shown] == ["&File", "&View", "&Help"]


def test_the_preview_can_be_put_away(qtbot: Any, library: Any, window: Any, data_dir: Path) -> None:
    switch = next(action for action in window.findChildren(QAction) if action.text() == "&Preview")
    _ask(qtbot, window)
    switch.trigger()
    assert not window.preview.isVisible()
    window.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    assert not again.preview_shown
    assert not next(each for each in again.findChildren(QAction) if each.text() == "&Preview").isChecked()
    again.close()


def test_a_banner_of_the_indexer_can_be_hidden(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(banner=_banner("A drive is missing."))
    qtbot.waitUntil(window.banner.isVisible)
    window.banner.hide_button.click()
    qtbot.wait(300)
    assert not window.banner.isVisible()
    library.progress_now = Progress(banner=_banner("Another drive is missing."))
    qtbot.waitUntil(window.banner.isVisible)


@pytest.mark.parametrize(
    ("progress", "sentence"),
    [
        (Progress(), "Up to date: 1,234 documents"),
        (Progress(Activity.CATCHING_UP), "Preparing the search…"),
        (Progress(Activity.SCANNING), "Looking for documents…"),
        (Progress(Activity.INDEXING, 120, 2000, "a.pdf"), "Reading 120 of 2,000 documents: a.pdf"),
        (
            Progress(Activity.EMBEDDING, 120, 2000, embedder="A model"),
            "Learning the meaning of passages: 120 of 2,000 (A model)",
        ),
        (Progress(Activity.PAUSED), "Paused"),
    ],
)
def test_the_status_line_says_what_happens(
    qtbot: Any, window: Any, library: Any, progress: Progress, sentence: str
) -> None:
    library.progress_now = progress
    qtbot.waitUntil(lambda: window.status.sentence.text() == sentence)
    working = progress.activity in (Activity.CATCHING_UP, Activity.SCANNING, Activity.INDEXING, Activity.EMBEDDING)
    assert window.status.bar.isVisible() is working


def test_indexing_can_be_paused_and_resumed(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.INDEXING, 1, 2, eta_s=600.0)
    qtbot.waitUntil(window.status.pause_button.isVisible)
    assert window.status.time_left.text() == "about 10 minutes left"
    window.status.pause_button.click()
    assert library.paused
    library.progress_now = Progress(Activity.PAUSED)
    qtbot.waitUntil(lambda: window.status.pause_button.text() == "Resume")
    window.status.pause_button.click()
    assert not library.paused


def test_failures_are_counted_and_shown(qtbot: Any, window: Any, library: Any) -> None:
    assert not window.status.failures_button.isVisible()
    library.documents = {DocumentState.FAILED.value: 11, DocumentState.EMPTY.value: 1, "skipped": 500}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.status.failures_button.text() == "12 files could not be read", timeout=6000)
    window.status.failures_button.click()
    assert window.window_actions.failures_dialog.isVisible()
    window.window_actions.failures_dialog.close()


def test_dropped_folders_are_added(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    (tmp_path / "letter.txt").write_text("x")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(tmp_path / name)) for name in ("letters", "letter.txt")])
    window.dropEvent(
        QDropEvent(
            QPointF(5, 5),
            Qt.DropAction.CopyAction,
            dropped,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    qtbot.waitUntil(lambda: bool(library.calls))
    assert [(name, Path(path)) for name, path in library.calls] == [("add", tmp_path / "letters")]


def test_a_folder_that_is_covered_already_is_a_sentence(qtbot: Any, window: Any, library: Any) -> None:
    library.error = UsageError(message(AS_WRITTEN, text="It is searched already."))
    window.folders.add(Path("/papers/law"))
    qtbot.waitUntil(window.banner.isVisible)
    assert window.banner.message.text() == "It is searched already."


def test_the_first_start_offers_folders_and_samples(
    qtbot: Any, library: Any, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.folders_now = ()
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    assert window.welcome.choose_button.isVisible() and not window.preview.isVisible()
    window.welcome.samples_button.click()
    qtbot.waitUntil(lambda: bool(library.calls))
    assert library.calls[0][0] == "add" and library.calls[0][1].name == "documents"
    qtbot.waitUntil(lambda: bool(window.welcome.example_buttons) and window.welcome.example_buttons[0].isVisible())
    question = window.welcome.example_buttons[0]
    question.click()
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[0].query.text == question.text()
    window.close()


def test_the_window_remembers_its_shape(qtbot: Any, library: Any, data_dir: Path) -> None:
    first = MainWindow(library, data_dir)
    qtbot.addWidget(first)
    first.show()
    first.resize(700, 500)
    first.close()
    assert (data_dir / "window.ini").is_file()
    second = MainWindow(library, data_dir)
    qtbot.addWidget(second)
    second.show()
    assert (second.width(), second.height()) == (700, 500)
    second.close()


def test_what_can_be_reached_has_a_name(window: Any) -> None:
    for part in (
        window.question.field,
        window.results,
        window.preview.text_view,
        window.question.filters.period.periods,
        window.status.bar,
    ):
        assert part.accessibleName()


def test_folders_can_be_removed_and_patterned(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    dialog = window.folders.dialog
    assert dialog.list.count() == 1
    dialog.remove_requested.emit(FolderId(1))
    dialog.excludes_requested.emit(FolderId(1), ("drafts/",))
    qtbot.waitUntil(lambda: len(library.calls) == 2)
    assert set(library.calls) == {("remove", 1), ("excludes", 1, ("drafts/",))}
    library.folders_now = (*library.folders_now, Folder(FolderId(2), Path("/more")))
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=5000)
    dialog.close()
