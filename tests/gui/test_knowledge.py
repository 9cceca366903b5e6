"""What Dragoman knows: on the line at the bottom, in its dialog, and paused."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel, QPushButton

from app.domain.coverage import Coverage, EmbedderCoverage
from app.domain.documents import DocumentState
from app.domain.errors import StorageFault
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.gui.dialogs.knowledge_dialog import KnowledgeDialog
from app.gui.main_window import MainWindow
from app.library import Library

_SMALL = EmbedderCoverage("e5-small", "E5 small", True, 620, 1000, 29.0, 720.0)
_LARGE = EmbedderCoverage("bge-m3", "BGE M3", False, 0, 1000)
_BEHIND = Coverage(90, 10, 1200, (_SMALL, _LARGE))


def test_the_line_at_the_bottom_says_how_much_is_known(qtbot: Any, window: Any, library: Any) -> None:
    assert not window.status.coverage_button.isVisible()
    library.covered = _BEHIND
    library.progress_now = Progress(Activity.EMBEDDING, generation=2)
    qtbot.waitUntil(lambda: window.status.coverage_button.text() == "By meaning: 62 %")
    window.status.coverage_button.click()
    assert window.knowledge.dialog.isVisible()
    library.covered = Coverage(100, 0, 1200, (EmbedderCoverage("e5-small", "E5 small", True, 1000, 1000, 29.0, 0.0),))
    qtbot.waitUntil(lambda: window.status.coverage_button.text() == "Everything is read")
    assert len(window.knowledge.dialog.embedders) == 1, "what is shown follows"
    assert window.status.coverage_button.isVisible()
    window.status.show_progress(Progress(Activity.INDEXING, 65, 205))
    assert not window.status.coverage_button.isVisible(), "not while more is being read"
    window.status.show_progress(Progress(Activity.INDEXING))
    assert window.status.sentence.text().startswith("Looking for documents"), "nothing is read of 0 documents"


@pytest.fixture
def dialog(qtbot: Any) -> KnowledgeDialog:
    shown = KnowledgeDialog()
    qtbot.addWidget(shown)
    shown.show()
    return shown


def test_coverage_is_told_for_words_and_each_embedder(dialog: KnowledgeDialog) -> None:
    dialog.show_coverage(_BEHIND)
    assert dialog.words.words.text() == ("90 documents can be found, 10 more are still to be read · 1,200 passages")
    assert dialog.words.bar.value() == 900
    small, large = dialog.embedders
    assert small.title.text() == "By meaning, with E5 small"
    assert small.words.text() == "62 % of the text · about 12 minutes left · 29 passages a second"
    assert large.words.text() == "0 % of the text · speed not measured yet"
    assert not small.note.isVisible()


def test_what_an_embedder_knows_only_the_beginning_of_is_said(dialog: KnowledgeDialog) -> None:
    cut = EmbedderCoverage("short", "Short", False, 1000, 1000, 2.5, 0.0, cut=12, max_tokens=128)
    dialog.show_coverage(Coverage(1, 0, 1000, (_SMALL, cut)))
    assert dialog.embedders[1].note.text() == (
        "Of 12 passages it has read only the beginning: it takes 128 pieces of words at a time."
    )


def test_files_are_counted_by_state_which_leads_to_them(qtbot: Any, dialog: KnowledgeDialog) -> None:
    dialog.show_states({DocumentState.INDEXED: 1234, DocumentState.EMPTY: 2, DocumentState.FAILED: 0})
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    assert shown[-3:] == ["1,234", "Can be found", "2"]
    (button,) = [each for each in dialog.findChildren(QPushButton) if each.text() == "No text in it"]
    with qtbot.waitSignal(dialog.state_requested) as asked:
        button.click()
    assert asked.args == [DocumentState.EMPTY]


def test_the_dialog_leads_to_the_others(qtbot: Any, dialog: KnowledgeDialog) -> None:
    for button, signal in (
        (dialog.failures_button, dialog.failures_requested),
        (dialog.models_button, dialog.models_requested),
        (dialog.explain_button, dialog.explain_requested),
    ):
        with qtbot.waitSignal(signal):
            button.click()


def test_work_is_paused_and_goes_on_off_the_windows_thread(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.INDEXING, 1, 10)
    window.watch.poll()
    window.status.pause_button.click()
    qtbot.waitUntil(lambda: library.paused)
    library.progress_now = Progress(Activity.PAUSED, 1, 10)
    window.knowledge.show_dialog()
    assert window.knowledge.dialog.doing.text() == "Paused"
    window.knowledge.dialog.pause_button.click()
    qtbot.waitUntil(lambda: not library.paused)


def test_the_menu_pauses_and_has_it_go_on(qtbot: Any, window: Any, library: Any) -> None:
    window.knowledge.pause_or_resume()
    qtbot.waitUntil(lambda: library.paused)
    library.progress_now = Progress(Activity.PAUSED)
    window.knowledge.pause_or_resume()
    qtbot.waitUntil(lambda: not library.paused)


def test_a_state_leads_to_its_files(qtbot: Any, window: Any, library: Any) -> None:
    library.documents = {DocumentState.INDEXED: 5, DocumentState.EMPTY: 3}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.watch.contents.count(DocumentState.EMPTY) == 3)
    window.knowledge.show_dialog()
    window.knowledge.dialog.state_requested.emit(DocumentState.EMPTY)
    assert window.failures.dialog.isVisible()
    assert window.failures.dialog.groups.chosen == {DocumentState.EMPTY}


def test_where_a_pause_cannot_be_kept_that_is_told(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse() -> None:
        raise StorageFault(message("disk.full"), message("storage.free_some_space"))

    monkeypatch.setattr(library, "pause", refuse)
    window.knowledge.pause()
    qtbot.waitUntil(lambda: window.banner.message.text() == "The disk is full.")


def test_a_pause_outlasts_the_program(qtbot: Any, data_dir: Path) -> None:
    """The known mistake: it was forgotten, and the work went on with the next start."""
    with Library.open(data_dir) as library:
        library.start()
        library.pause()
    with Library.open(data_dir) as library:
        window = MainWindow(library, data_dir)
        qtbot.addWidget(window)
        window.show()
        library.start()
        qtbot.waitUntil(lambda: window.status.sentence.text() == "Paused")
        assert window.status.pause_button.text() == "Resume"
        window.status.pause_button.click()
        qtbot.waitUntil(lambda: library.progress().activity is not Activity.PAUSED)
        qtbot.waitUntil(lambda: not library.settings().paused)
        window.close()


def test_empty_files_need_no_attention(qtbot: Any, window: Any, library: Any) -> None:
    library.documents = {DocumentState.INDEXED: 5, DocumentState.EMPTY: 3, DocumentState.FAILED: 1}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.status.failures_button.text() == "1 needs attention")
    library.documents = {DocumentState.INDEXED: 5, DocumentState.EMPTY: 3}
    library.progress_now = Progress(generation=4)
    qtbot.waitUntil(lambda: not window.status.failures_button.isVisible())
