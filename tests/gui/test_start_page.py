"""The first screen: folders to begin with and what they cost, and what one may go on with."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt

from app.common.folder_suggestions import Suggestion, Usual
from app.common.samples import sample_folder
from app.domain.coverage import FolderEstimate
from app.domain.documents import DocumentState, FileStamp, Folder, StoredDocument
from app.domain.errors import UsageError
from app.domain.ids import ContentId, DocumentId, FolderId
from app.domain.messages import message
from app.gui.main_window import MainWindow
from app.gui.question import saved_searches
from app.gui.start import begin_page, first_page


@pytest.fixture(autouse=True)
def _counted_soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(saved_searches, "_FIRST_MS", 10)


def _document(number: int, **more: Any) -> StoredDocument:
    values: dict[str, Any] = {
        "id": DocumentId(number),
        "path": Path(f"/papers/{number}.pdf"),
        "kind": "pdf",
        "stamp": FileStamp(1, 1),
        "state": DocumentState.INDEXED,
        "since": time.time(),
        "reason": None,
        "content_id": ContentId(number),
        "title": f"Title {number}",
    }
    return StoredDocument(**{**values, **more})


@pytest.fixture
def empty(
    qtbot: Any, library: Any, data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    """The window of somebody who has no folder yet, and two that could be searched."""
    suggested = (Suggestion(tmp_path / "Documents", Usual.DOCUMENTS), Suggestion(tmp_path / "Mail", Usual.MAIL))
    monkeypatch.setattr(first_page, "suggest_folders", lambda: suggested)
    library.folders_now = ()
    library.estimates = {
        tmp_path / "Documents": FolderEstimate(tmp_path / "Documents", files=1234, words_s=600.0),
        tmp_path / "Mail": FolderEstimate(tmp_path / "Mail", files=5000, complete=False),
    }
    window = MainWindow(library, data_dir)
    qtbot.addWidget(window)
    window.show()
    yield window
    window.close()


def test_usual_folders_are_offered_with_what_they_cost(qtbot: Any, empty: MainWindow) -> None:
    qtbot.waitUntil(lambda: len(empty.welcome.first.suggestions.rows) == 2)
    rows = empty.welcome.first.suggestions.rows
    qtbot.waitUntil(lambda: all(row.beside for row in rows))
    assert rows[0].said.startswith("Documents") and rows[1].said.startswith("E-mails")
    assert rows[0].beside == "1,234 files that can be read, read in about 10 minutes"
    assert rows[1].beside == "more than 5,000 files that can be read"
    assert rows[0].accessibleName().endswith("10 minutes")


def test_one_press_has_a_folder_searched(qtbot: Any, empty: MainWindow, library: Any, tmp_path: Path) -> None:
    qtbot.waitUntil(lambda: len(empty.welcome.first.suggestions.rows) == 2)
    qtbot.keyClick(empty.welcome.first.suggestions.rows[0], Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: ("add", tmp_path / "Documents") in library.calls)


def test_a_folder_that_cannot_be_looked_at_is_offered_all_the_same(
    qtbot: Any, empty: MainWindow, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> FolderEstimate:
        raise UsageError(message("as_written", text="No."))

    monkeypatch.setattr(library, "estimate", refuse)
    qtbot.waitUntil(lambda: len(empty.welcome.first.suggestions.rows) == 2)
    qtbot.wait(50)
    assert empty.welcome.first._look_at(Path("/x")) is None


def test_what_was_asked_can_be_asked_again(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("Where is the boat?", 1.0)
    window.welcome.invite(samples=False)
    begin = window.welcome.begin
    qtbot.waitUntil(lambda: bool(begin.asked.rows))
    assert begin.asked.rows[0].said == "Where is the boat?" and not begin.examples.isVisible()
    begin.asked.rows[0].click()
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[0].query.text == "Where is the boat?"


def test_saved_searches_tell_what_is_new_and_are_seen_when_they_are_asked(
    qtbot: Any, window: Any, library: Any
) -> None:
    library.new = 3
    window.question_actions.saved.save("Tyres", "type:pdf tyres")
    qtbot.waitUntil(lambda: [row.said for row in window.welcome.begin.saved.rows] == ["Tyres"])
    qtbot.waitUntil(lambda: window.welcome.begin.saved.rows[0].beside == "3 new")
    rows = window.welcome.begin.saved.rows
    seen_at = library.memory.now.saved[0].seen_at
    library.new = 0
    rows[0].click()
    qtbot.waitUntil(lambda: library.memory.now.saved[0].seen_at > seen_at)
    qtbot.waitUntil(lambda: bool(library.asked))
    assert library.asked[0].query.text == "tyres" and window.question.field.text() == "type:pdf tyres"


def test_what_is_new_can_be_opened(qtbot: Any, window: Any, library: Any, opened_files: list[Path]) -> None:
    library.latest = (_document(2), _document(1, title="", since=86400.0))
    window.welcome.invite(samples=False)
    qtbot.waitUntil(lambda: len(window.welcome.begin.latest.rows) == 2)
    rows = window.welcome.begin.latest.rows
    assert [row.said for row in rows] == ["Title 2", "1.pdf"]
    assert ":" in rows[0].beside and "70" in rows[1].beside  # a time of today, a day
    rows[1].click()
    qtbot.waitUntil(lambda: opened_files == [Path("/papers/1.pdf")])


def test_examples_are_in_the_languages_of_the_person(
    qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(begin_page, "ui_languages", lambda: ("pl",))
    library.folders_now = (Folder(FolderId(1), sample_folder()),)
    window.welcome.invite(samples=True)
    qtbot.waitUntil(lambda: bool(window.welcome.begin.examples.rows))
    assert window.welcome.begin.examples.rows[0].beside == "Polish"


def test_the_focus_stays_when_the_rows_are_made_anew(qtbot: Any, window: Any, library: Any) -> None:
    library.memory.note("one", 1.0)
    library.memory.note("two", 2.0)
    window.welcome.invite(samples=False)
    asked = window.welcome.begin.asked
    qtbot.waitUntil(lambda: len(asked.rows) == 2)
    window.activateWindow()
    asked.rows[1].setFocus()
    qtbot.waitUntil(lambda: asked.rows[1].hasFocus())
    before = list(asked.rows)
    window.welcome.invite(samples=False)
    qtbot.waitUntil(lambda: asked.rows and asked.rows[0] is not before[0])
    qtbot.waitUntil(lambda: asked.rows[1].hasFocus())


def test_rows_give_way_and_stay_whole_for_a_screen_reader(qtbot: Any, window: Any, library: Any) -> None:
    long = "Where did grandmother hide the silver brooch that she had from her own grandmother? " * 3
    library.memory.note(long, 1.0)
    window.welcome.invite(samples=False)
    asked = window.welcome.begin.asked
    qtbot.waitUntil(lambda: bool(asked.rows))
    assert asked.rows[0].accessibleName().startswith(f"{' '.join(long.split())}, ")  # and when
    assert asked.rows[0].width() <= window.welcome.width()
