"""The files that need attention, from the line at the bottom to having them tried again."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import DocumentState
from app.domain.errors import LibraryLocked
from app.domain.messages import message
from app.domain.progress import Activity, Progress
from app.domain.states import Failure
from app.gui.dialogs.failures_dialog import FailuresDialog

_FAILED = Failure(Path("/papers/b.pdf"), DocumentState.FAILED, message("damaged.pdf"), 1e9)
_PARTLY = Failure(Path("/papers/c.txt"), DocumentState.PARTLY, message("file.shortened", limit=5))
_LEFT_OUT = Failure(Path("/papers/.git"), DocumentState.SKIPPED, message("ignore.hidden"), files=7)


@pytest.fixture(autouse=True)
def _failures(library: Any) -> None:
    library.failed = (_FAILED, _PARTLY, _LEFT_OUT)
    library.documents = {
        DocumentState.INDEXED: 5, DocumentState.PARTLY: 1, DocumentState.FAILED: 1, DocumentState.SKIPPED: 7,
    }  # fmt: skip


def _shown(window: Any) -> list[str]:
    return [failure.path.name for failure in window.failures.dialog.rows.shown]


@pytest.fixture
def dialog(qtbot: Any, window: Any) -> Any:
    window.failures.show_dialog()
    qtbot.waitUntil(lambda: _shown(window) == ["b.pdf"])
    return window.failures.dialog


def test_the_line_at_the_bottom_counts_and_leads_there(qtbot: Any, window: Any) -> None:
    qtbot.waitUntil(lambda: window.status.sentence.text() == "6 documents can be found, 1 in part")
    assert window.status.failures_button.text() == "1 needs attention"
    window.status.failures_button.click()
    qtbot.waitUntil(lambda: _shown(window) == ["b.pdf"])


def test_what_is_away_is_said_at_the_bottom(qtbot: Any, window: Any, library: Any) -> None:
    library.documents = {DocumentState.INDEXED: 5, DocumentState.AWAY: 20}
    library.progress_now = Progress(generation=3)
    wanted = "5 documents can be found, 20 not there now"
    qtbot.waitUntil(lambda: window.status.sentence.text() == wanted)
    assert not window.status.failures_button.isVisible()


def test_where_nothing_fails_what_is_found_in_part_is_shown(qtbot: Any, window: Any, library: Any) -> None:
    library.documents = {DocumentState.INDEXED: 5, DocumentState.PARTLY: 1}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: window.status.failures_button.text() == "1 in part")
    window.status.failures_button.click()
    qtbot.waitUntil(lambda: _shown(window) == ["c.txt"])


def test_another_group_is_read_when_it_is_chosen(qtbot: Any, window: Any, dialog: Any) -> None:
    assert not dialog.table.isColumnHidden(2)
    dialog.groups.choose(frozenset({DocumentState.SKIPPED}))
    qtbot.waitUntil(lambda: _shown(window) == [".git"])
    assert dialog.table.isColumnHidden(2), "all are in one state"
    assert dialog.rows.index(0, 3).data() == "It is left out: it is hidden."
    dialog.table.selectRow(0)
    assert "It holds 7 files." in dialog.details.state.text()


def test_files_are_tried_again(qtbot: Any, window: Any, dialog: Any, library: Any) -> None:
    dialog.remedies.retry_button.click()
    qtbot.waitUntil(lambda: ("retry", (_FAILED.path,)) in library.calls)
    qtbot.waitUntil(lambda: dialog.told.text() == "1 file is read again.")


def test_the_list_follows_the_library(qtbot: Any, window: Any, dialog: Any, library: Any) -> None:
    library.failed = (_FAILED, Failure(Path("/papers/d.pdf"), DocumentState.FAILED, message("damaged.pdf")))
    library.documents = {DocumentState.FAILED: 2}
    library.progress_now = Progress(generation=3)
    qtbot.waitUntil(lambda: _shown(window) == ["b.pdf", "d.pdf"])


def test_where_another_process_writes_it_is_said(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.READING_ONLY)
    window.failures.show_dialog()
    assert not window.failures.dialog.remedies.retry_button.isEnabled()
    library.error = LibraryLocked(message("library.written_elsewhere"), message("library.retry_there"))
    window.failures.remedies.retry((_FAILED.path,))
    qtbot.waitUntil(lambda: "Another Dragoman" in window.failures.dialog.told.text())
    assert not window.banner.isVisible(), "behind the dialog nobody would see it"


def test_the_columns_have_their_room_when_the_list_is_first_shown(qtbot: Any) -> None:
    dialog = FailuresDialog()
    qtbot.addWidget(dialog)
    dialog.resize(1080, 600)
    dialog.show()
    room = dialog.table.viewport().width()
    others = sum(dialog.table.columnWidth(column) for column in (0, 1, 2, 4))
    assert others > 0.55 * room or dialog.table.columnWidth(0) >= 200
    dialog.table.setColumnWidth(0, 111)
    dialog.resize(900, 600)
    assert dialog.table.columnWidth(0) == 111, "a column that the person has drawn stays"
