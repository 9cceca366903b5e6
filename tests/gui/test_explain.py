"""Why a file is not found: by choosing it, and what can be done about it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from app.domain.documents import DocumentState, Folder
from app.domain.errors import LibraryLocked
from app.domain.ids import FolderId
from app.domain.messages import Message, message
from app.domain.progress import Activity, Progress
from app.domain.states import Explanation
from app.gui import desktop
from app.gui.dialogs.rule_dialog import RuleDialog
from app.gui.remedies import Remedy, Rule, Trouble

_PATH = Path("/papers/secret.pdf")
_LOCKED = Explanation(
    _PATH,
    False,
    message("encrypted.password"),
    (message("detail.format", label="PDF"), message("detail.remedy", remedy=message("todo.give_password"))),
    state=DocumentState.NEEDS_PASSWORD,
    reason=message("encrypted.password"),
    folder=Path("/papers"),
)


def _left_out(why: Message) -> Message:
    return message("explain.left_out", folder=Path("/papers"), why=why)


@pytest.mark.parametrize(
    ("state", "reason", "remedies"),
    [
        (DocumentState.FAILED, message("damaged.pdf"), {"retry", "exclude", "reveal"}),
        (DocumentState.NEEDS_OCR, message("no_text.pdf"), {"retry", "exclude", "reveal"}),
        (DocumentState.SKIPPED, message("ignore.hidden"), {"reveal"}),
        (DocumentState.SKIPPED, message("ignore.excluded", pattern="*.log"), {"reveal", "show rule"}),
        (None, message("explain.in_no_folder"), {"reveal", "add folder"}),
        (None, message("explain.no_such_file"), set()),
        (DocumentState.AWAY, message("away.drive", path=Path("/mnt")), {"reveal"}),
    ],
    ids=lambda value: getattr(value, "code", None),
)
def test_each_kind_of_trouble_has_its_remedies(state: Any, reason: Message, remedies: set[str]) -> None:
    assert Trouble(_PATH, state, reason).remedies == {Remedy(name) for name in remedies}


def test_the_rule_is_found_wherever_it_is_told() -> None:
    line = message("ignore.file", path=Path("/papers/.gitignore"), line=3, pattern="*.log")
    above = message("ignore.folder_above", folder=Path("/papers/old"), why=line)
    for reason in (line, above, _left_out(above)):
        assert Trouble(_PATH, DocumentState.SKIPPED, reason).rule == Rule(Path("/papers/.gitignore"), 3, "*.log")
    wrong = message("pattern.passed_over", line=7, text="a\\", why=message("pattern.backslash_at_end"))
    mistakes = Trouble(
        Path("/papers/.gitignore"), DocumentState.SKIPPED, message("ignore.rules_with_mistakes", n=1, first=wrong)
    )
    assert mistakes.rule == Rule(Path("/papers/.gitignore"), 7, "")


@pytest.fixture
def explained(qtbot: Any, window: Any, library: Any) -> Any:
    library.explanations = {_PATH: _LOCKED}
    window.explain.explain(_PATH)
    qtbot.waitUntil(lambda: "password" in window.explain.dialog.verdict.text())
    return window.explain.dialog


def test_verdict_remedy_and_details_are_shown(explained: Any, library: Any) -> None:
    assert str(_PATH) in explained.path.text()
    assert explained.verdict.text() == "This file is protected by a password."
    assert explained.remedy.text().startswith("Give its password")
    assert explained.details.text() == "Needs a password\nFormat: PDF", "the remedy stands in its own place"
    assert all(name.startswith("background") for name in library.threads)


def test_a_file_is_chosen(qtbot: Any, window: Any, library: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(desktop, "choose_file", lambda *_: _PATH)
    library.explanations = {_PATH: _LOCKED}
    window.explain.choose()
    qtbot.waitUntil(lambda: "password" in window.explain.dialog.verdict.text())
    starts = []
    monkeypatch.setattr(desktop, "choose_file", lambda _parent, _title, start: starts.append(start))
    window.explain.dialog.choose_button.click()
    assert starts == [str(_PATH.parent)]
    assert "password" in window.explain.dialog.verdict.text(), "who thinks better of it keeps what is shown"


def test_remedies_act_and_say_so(qtbot: Any, explained: Any, library: Any) -> None:
    explained.remedies.retry_button.click()
    qtbot.waitUntil(lambda: ("retry", (_PATH,)) in library.calls)
    qtbot.waitUntil(lambda: explained.told.text() == "1 file is read again.")
    explained.remedies.exclude_button.click()
    qtbot.waitUntil(lambda: ("exclude", _PATH) in library.calls)
    qtbot.waitUntil(lambda: "is left out from now on" in explained.told.text())


def test_what_cannot_be_done_is_told_in_the_dialog(qtbot: Any, explained: Any, window: Any, library: Any) -> None:
    library.error = LibraryLocked(message("library.written_elsewhere"), message("library.retry_there"))
    explained.remedies.retry_button.click()
    qtbot.waitUntil(lambda: "Another Dragoman" in explained.told.text())
    assert not window.banner.isVisible()


def test_a_file_in_no_folder_has_its_folder_searched(qtbot: Any, window: Any, library: Any) -> None:
    path = Path("/elsewhere/x.txt")
    window.explain.explain(path)
    dialog = window.explain.dialog
    qtbot.waitUntil(lambda: dialog.remedies.add_button.isVisible())
    assert dialog.verdict.text() == "It lies in none of the folders that are searched."
    dialog.remedies.add_button.click()
    qtbot.waitUntil(lambda: ("add", path.parent) in library.calls)


def test_what_may_have_been_meant_is_asked_for_with_a_click(qtbot: Any, window: Any, library: Any) -> None:
    wrong = Path("/papers/secrit.pdf")
    library.explanations = {
        _PATH: _LOCKED,
        wrong: Explanation(wrong, False, message("explain.no_such_file"), suggestions=(_PATH,)),
    }
    window.explain.explain(wrong)
    dialog = window.explain.dialog
    qtbot.waitUntil(lambda: dialog.suggestions.count() == 1)
    dialog.suggestions.itemAt(0).widget().click()
    qtbot.waitUntil(lambda: "password" in dialog.verdict.text())


def test_the_line_of_an_ignore_file_is_shown(qtbot: Any, window: Any, library: Any, tmp_path: Path) -> None:
    file = tmp_path / ".gitignore"
    file.write_text("drafts/\n\n*.log\nold/\n")
    why = message("ignore.file", path=file, line=3, pattern="*.log")
    path = tmp_path / "a.log"
    library.explanations = {path: Explanation(path, False, _left_out(why), state=DocumentState.SKIPPED, reason=why)}
    window.explain.explain(path)
    dialog = window.explain.dialog
    qtbot.waitUntil(dialog.remedies.rule_button.isEnabled)
    dialog.remedies.rule_button.click()
    qtbot.waitUntil(lambda: bool(dialog.findChildren(RuleDialog)))
    shown = dialog.findChildren(RuleDialog)[0]
    assert shown.marked == "*.log" and "Line 3 of" in shown.place.text()
    file.unlink()
    shown.close()
    dialog.remedies.rule_button.click()
    qtbot.waitUntil(lambda: dialog.told.text() == "The file cannot be read.")


def test_a_pattern_of_ones_own_is_shown_under_folders(qtbot: Any, window: Any, library: Any) -> None:
    library.folders_now = (Folder(FolderId(1), Path("/papers"), ("drafts/", "*.log")),)
    path, why = Path("/papers/a.log"), message("ignore.excluded", pattern="*.log")
    library.explanations = {path: Explanation(path, False, _left_out(why), state=DocumentState.SKIPPED, reason=why)}
    window.explain.explain(path)
    qtbot.waitUntil(window.explain.dialog.remedies.rule_button.isEnabled)
    window.explain.dialog.remedies.rule_button.click()
    qtbot.waitUntil(lambda: window.folders.dialog.excludes.text.textCursor().selectedText() == "*.log")


def test_where_only_reading_is_allowed_nothing_is_changed(qtbot: Any, window: Any, library: Any) -> None:
    library.progress_now = Progress(Activity.READING_ONLY)
    library.explanations = {_PATH: _LOCKED}
    window.explain.explain(_PATH)
    dialog = window.explain.dialog
    qtbot.waitUntil(lambda: "password" in dialog.verdict.text())
    assert not dialog.remedies.retry_button.isEnabled() and not dialog.remedies.exclude_button.isEnabled()
    assert dialog.remedies.reveal_button.isEnabled()


def test_a_file_that_has_gone_is_said_to_be(qtbot: Any, explained: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    revealed: list[Path] = []
    monkeypatch.setattr(desktop, "reveal", revealed.append)
    explained.remedies.reveal_button.click()
    gone = "secret.pdf is no longer there. Perhaps it was moved, or its drive is not connected."
    qtbot.waitUntil(lambda: explained.told.text() == gone)
    assert revealed == []
