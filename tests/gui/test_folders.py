"""Folders: suggested with what they cost, added in one step, and what is wrong with what is left out of them."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any

import pytest

from app.common.folder_suggestions import Suggestion, Usual
from app.domain.coverage import FolderEstimate
from app.domain.documents import Folder
from app.domain.errors import FolderMissing
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.progress import Progress
from app.domain.status import FolderStatus
from app.gui.actions import folder_actions
from app.gui.dialogs.folder_suggestions import estimate_in_words
from app.gui.dialogs.folders_dialog import FoldersDialog
from app.indexing.report import LibraryReport

_DOCUMENTS = Path("/home/somebody/Documents")


@pytest.fixture
def suggested(monkeypatch: pytest.MonkeyPatch, library: Any) -> None:
    def suggest(searched: Any) -> tuple[Suggestion, ...]:
        covered = set(searched)
        return () if _DOCUMENTS in covered else (Suggestion(_DOCUMENTS, Usual.DOCUMENTS),)

    monkeypatch.setattr(folder_actions, "suggest_folders", suggest)
    library.estimates = {_DOCUMENTS: FolderEstimate(_DOCUMENTS, 1200, 340_000_000, 5, True, 250.0, 1500.0)}


@pytest.mark.parametrize(
    ("estimate", "words"),
    [
        (
            FolderEstimate(_DOCUMENTS, 1200, 340_000_000, 5, True, 250.0, 1500.0),
            "1,200 files, 340.0 MB, by words in about 4 minutes, by meaning in about 25 minutes",
        ),
        (
            FolderEstimate(_DOCUMENTS, 1, 2_000, 0, True),
            "1 file, 2.0 kB, how long that takes is known once something has been read",
        ),
        (FolderEstimate(_DOCUMENTS, 90_000, 3_000_000_000, 0, False, 1.0), "more than 90,000 files, 3.0 GB"),
        (FolderEstimate(_DOCUMENTS, 0, 0, 7), "Nothing in it that is read"),
    ],
)
def test_an_estimate_in_words(estimate: FolderEstimate, words: str) -> None:
    assert estimate_in_words(estimate) == words


@pytest.mark.usefixtures("suggested")
def test_a_suggested_folder_is_added_with_a_click(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    suggestions = window.folders.dialog.suggestions
    qtbot.waitUntil(lambda: _DOCUMENTS in suggestions.buttons)
    qtbot.waitUntil(lambda: suggestions.estimates[_DOCUMENTS].text().startswith("1,200 files"))
    suggestions.buttons[_DOCUMENTS].click()
    qtbot.waitUntil(lambda: ("add", _DOCUMENTS) in library.calls)
    library.progress_now = Progress(generation=5)
    qtbot.waitUntil(lambda: not suggestions.buttons)


def test_without_folders_there_is_nothing_to_leave_out(qtbot: Any) -> None:
    dialog = FoldersDialog(None, lambda lines: ())
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.add_button.isVisible() and not dialog.list.isVisible() and not dialog.excludes.isVisible()
    dialog.show_folders([Folder(FolderId(1), Path("/papers"))])
    assert dialog.list.isVisible() and dialog.excludes.isVisible() and dialog.remove_button.isVisible()


@pytest.mark.usefixtures("suggested")
def test_what_an_added_folder_costs_is_told(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    path = Path("/archive")
    library.estimates[path] = FolderEstimate(path, 7, 7_000)
    window.folders.add(path)
    qtbot.waitUntil(lambda: "7 files, 7.0 kB" in window.folders.dialog.told.text())


def test_a_folder_that_cannot_be_added_is_told_in_the_dialog(qtbot: Any, window: Any, library: Any) -> None:
    window.folders.show_dialog()
    library.error = FolderMissing(message("library.no_folder", path=Path("/x")), message("library.check_path"))
    window.folders.add(Path("/x"))
    qtbot.waitUntil(lambda: window.folders.dialog.told.text().startswith("There is no folder"))
    assert not window.banner.isVisible()


def test_closing_the_window_does_not_wait_for_an_estimate(qtbot: Any, window: Any, library: Any) -> None:
    begun = threading.Event()

    def estimate(path: Path, check: Any) -> FolderEstimate:
        begun.set()
        while True:
            check()

    library.estimate = estimate
    window.folders.show_dialog()
    window.folders.add(Path("/archive"))
    qtbot.waitUntil(begun.is_set)
    window.close()


def test_mistakes_in_ignore_files_are_shown_at_their_folder(qtbot: Any) -> None:
    dialog = FoldersDialog(None, LibraryReport.pattern_problems)
    qtbot.addWidget(dialog)
    wrong = message("pattern.passed_over", line=2, text="drafts\\", why=message("pattern.backslash_at_end"))
    mistakes = tuple(message("pattern.in_file", path=Path(f"/papers/{n}/.gitignore"), problem=wrong) for n in range(5))
    dialog.show_folders(
        (
            FolderStatus(FolderId(1), Path("/papers"), mistakes=mistakes),
            FolderStatus(FolderId(2), Path("/other")),
        )
    )
    dialog.show()
    lines = dialog.mistakes.text().splitlines()
    assert lines[0] == (
        f"Rules in {Path('/papers/0/.gitignore')}: line 2 (drafts\\) is passed over: the backslash at its end stands"
        " before nothing."
    )
    assert len(lines) == 4 and "2 more lines" in lines[3]
    dialog.list.setCurrentRow(1)
    assert not dialog.mistakes.isVisible()


def test_patterns_that_changed_elsewhere_are_shown(qtbot: Any) -> None:
    dialog = FoldersDialog(None, LibraryReport.pattern_problems)
    qtbot.addWidget(dialog)
    dialog.show_folders((Folder(FolderId(1), Path("/papers"), ("*.log",)),))
    dialog.show_folders((Folder(FolderId(1), Path("/papers"), ("*.log", "/a.pdf")),))
    assert dialog.excludes.typed() == ("*.log", "/a.pdf")
