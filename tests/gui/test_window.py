"""The window on the stand-in library: keys, menus, status, and what it remembers."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QAction, QDropEvent, QGuiApplication

from app.domain.documents import DocumentState, Folder
from app.domain.errors import UsageError
from app.domain.ids import FolderId
from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import Activity, Banner, Progress, Restraint
from app.gui import library_watch
from app.gui.main_window import MainWindow
from app.gui.window_frame import WindowFrame, Worker
from app.gui.window_settings import WindowSettings

_CONTROL = Qt.KeyboardModifier.ControlModifier


def _banner(said: str) -> Banner:
    return Banner(message("as_written", text=said), message("remedy.start_again_see_log"))


def test_the_keyboard_is_enough(
    qtbot: Any, window: Any, library: Any, opened_files: list[Path], revealed_files: list[Path]
) -> None:
    qtbot.ask(window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_files == [library.hits[1].path])
    qtbot.keyClick(window.question.field, Qt.Key.Key_Return, _CONTROL)
    qtbot.waitUntil(lambda: revealed_files == [library.hits[1].path])
    window.results.setFocus()
    qtbot.keyClick(window.results, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: opened_files == [library.hits[1].path] * 2)
    qtbot.keyClick(window.results, Qt.Key.Key_Enter, _CONTROL)
    qtbot.waitUntil(lambda: revealed_files == [library.hits[1].path] * 2)
    qtbot.keyClick(window.results, Qt.Key.Key_Down)
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: library.hits[2].title in QGuiApplication.clipboard().text())
    qtbot.keyClick(window.results, "s")
    assert window.question.field.text() == "rivers"
    qtbot.keyClick(window.question.field, Qt.Key.Key_Escape)
    assert window.question.field.text() == "" and not window.results.isVisible()


def test_the_menus_offer_what_stands_in_their_table(window: Any) -> None:
    shown = [
        (menu.text(), [action.text() for action in menu.menu().actions() if not action.isSeparator()])
        for menu in window.menuBar().actions()
    ]
    table = [(title, [row.label for row in rows if row.label]) for title, rows in window.window_actions.table]
    assert shown == table
    assert [title for title, _ in shown] == ["&File", "&Search", "&View", "&Collection", "&Help"]


def test_the_preview_can_be_put_away(qtbot: Any, library: Any, window: Any, data_dir: Path) -> None:
    switch = next(action for action in window.findChildren(QAction) if action.text() == "&Preview")
    qtbot.ask(window)
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
        (Progress(), "1,234 documents can be found"),
        (Progress(Activity.CATCHING_UP), "Preparing the search…"),
        (Progress(Activity.FORGETTING), "Forgetting: what you removed leaves the data folder…"),
        (Progress(Activity.SCANNING), "Looking for documents…"),
        (Progress(Activity.INDEXING, 120, 2000, "a.pdf"), "Reading 120 of 2,000 documents: a.pdf"),
        (
            Progress(Activity.EMBEDDING, 120, 2000, embedder="A model"),
            "Learning the meaning of passages with A model: 120 of 2,000",
        ),
        (Progress(Activity.PAUSED), "Paused"),
    ],
)
def test_the_status_line_says_what_happens(
    qtbot: Any, window: Any, library: Any, progress: Progress, sentence: str
) -> None:
    library.progress_now = progress
    qtbot.waitUntil(lambda: window.status.sentence.text() == sentence)
    working = progress.activity not in (Activity.IDLE, Activity.PAUSED)
    assert window.status.bar.isVisible() is working


def test_indexing_can_be_paused_and_resumed(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.INDEXING, 1, 2, eta_s=600.0)
    qtbot.waitUntil(window.status.pause_button.isVisible)
    assert window.status.time_left.text() == "about 10 minutes left"
    window.status.pause_button.click()
    qtbot.waitUntil(lambda: library.paused)
    library.progress_now = Progress(Activity.PAUSED)
    qtbot.waitUntil(lambda: window.status.pause_button.text() == "Resume")
    window.status.pause_button.click()
    qtbot.waitUntil(lambda: not library.paused)


def test_the_place_of_a_writer_that_has_ended_is_taken(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(library_watch, "TAKE_OVER_S", 0.1)
    banner = Banner(message("library.written_elsewhere"), message("library.search_only"))
    library.progress_now = Progress(activity=Activity.READING_ONLY, banner=banner)
    qtbot.waitUntil(lambda: window.banner.isVisible())
    qtbot.waitUntil(lambda: library.calls.count(("take_over",)) >= 2)
    library.writer_has_ended = True
    qtbot.waitUntil(lambda: not window.banner.isVisible())
    assert threading.main_thread().name not in library.threads


def test_failures_are_counted_and_shown(qtbot: Any, window: Any, library: Any) -> None:
    assert not window.status.failures_button.isVisible()
    library.documents = {DocumentState.FAILED: 11, DocumentState.EMPTY: 1, DocumentState.SKIPPED: 500}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.status.failures_button.text() == "11 need attention")
    window.status.failures_button.click()
    assert window.failures.dialog.isVisible()
    window.failures.dialog.close()


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
    assert window.welcome.first.choose_button.isVisible() and not window.preview.isVisible()
    window.welcome.first.samples_button.click()
    qtbot.waitUntil(lambda: bool(library.calls))
    assert library.calls[0][0] == "add" and library.calls[0][1].name == "documents"
    qtbot.waitUntil(lambda: window.welcome.begin.examples.isVisible())
    question = window.welcome.begin.examples.rows[0]
    question.click()
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[0].query.text == question.said
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


@pytest.mark.expected_log("the window closes all the same")
def test_a_window_closes_whatever_goes_wrong_on_the_way(
    qtbot: Any, data_dir: Path, caplog: pytest.LogCaptureFixture
) -> None:
    """Known: PySide ends the program where an error leaves closeEvent."""
    stopped: list[str] = []

    class Part:
        def __init__(self, name: str) -> None:
            self.name = name

        def stop(self) -> None:
            stopped.append(self.name)
            raise RuntimeError(self.name)

        def wait(self, limit_s: float | None = None) -> bool:
            return True

    class Frame(WindowFrame):
        def work(self) -> tuple[Worker, ...]:
            return Part("first"), Part("second")

        def about_to_end(self) -> None:
            raise OSError("the disk is full")

    def stays() -> bool:
        raise ValueError

    frame = Frame(WindowSettings(data_dir))
    qtbot.addWidget(frame)
    frame.stays_when_closed = stays
    frame.show()
    with qtbot.waitSignal(frame.closed):
        frame.close()
    assert not frame.isVisible()
    assert stopped == ["first", "second"]
    said = [record.exc_info[0] for record in caplog.records if record.exc_info]
    assert said == [ValueError, OSError, RuntimeError, RuntimeError]


def test_what_can_be_reached_has_a_name(window: Any) -> None:
    for part in (
        window.question.field,
        window.results,
        window.preview.text_view,
        window.question_actions.panel.view,
        window.status.bar,
    ):
        assert part.accessibleName()


def test_folders_can_be_removed_and_patterned(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    dialog = window.folders.dialog
    assert dialog.list.count() == 1
    dialog.remove_requested.emit(FolderId(1))
    dialog.excludes_requested.emit(FolderId(1), ("drafts/",))
    qtbot.waitUntil(lambda: set(library.calls) >= {("remove", 1), ("excludes", 1, ("drafts/",))})
    library.folders_now = (*library.folders_now, Folder(FolderId(2), Path("/more")))
    library.progress_now = Progress(generation=1)  # else nobody looks once the change is long expected
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    dialog.close()


def test_a_forgotten_document_is_not_shown_any_longer(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    qtbot.keyClick(window.question.field, Qt.Key.Key_Down)  # the rows are kept from now on
    gone = window.results.selected_hit()
    window.hit_actions.forget_requested.emit(gone.path)
    qtbot.waitUntil(lambda: gone not in window.results.hits)
    assert library.calls[-1] == ("forget", gone.path) and window.results.hits
    for hit in window.results.hits:
        window.hit_actions.forget_requested.emit(hit.path)
    qtbot.waitUntil(lambda: not window.results.isVisible())


def test_what_could_not_be_forgotten_is_still_shown(qtbot: Any, window: Any, library: Any) -> None:
    qtbot.ask(window)
    library.error = UsageError(message("as_written", text="No."))
    window.hit_actions.forget_requested.emit(window.results.hits[0].path)
    qtbot.waitUntil(lambda: window.banner.isVisible())
    assert len(window.results.hits) == len(library.hits)


def test_at_rest_nothing_in_the_window_looks_again_and_again(qtbot: Any, window: Any, library: Any) -> None:
    def looking() -> list[QTimer]:
        return [timer for timer in window.findChildren(QTimer) if timer.isActive() and not timer.isSingleShot()]

    library.progress_now = Progress(Activity.EMBEDDING, 1, 2, held_back=Restraint.BATTERY)
    qtbot.waitUntil(window.status.hurry_button.isVisible)
    assert window.status.sentence.text().endswith("slower, on battery")
    window.status.hurry_button.click()
    qtbot.waitUntil(lambda: ("hurry",) in library.calls)
    library.progress_now = Progress(Activity.IDLE)
    qtbot.waitUntil(lambda: not window.status.hurry_button.isVisible())
    qtbot.waitUntil(lambda: not window.watch._timer.isActive() and not looking())
