"""The password of a file: asked for where the file needs attention, where it is explained, and where its page is to be
shown."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit

from app.domain.documents import DocumentState
from app.domain.errors import EncryptedDocument, LibraryLocked
from app.domain.messages import message
from app.domain.query import Query
from app.domain.states import Explanation, Failure
from app.gui.dialogs.password_dialog import PasswordDialog

_LOCKED = Failure(Path("/papers/deed.pdf"), DocumentState.NEEDS_PASSWORD, message("encrypted.password"), 1e9)
_CERTIFIED = Failure(Path("/papers/seal.pdf"), DocumentState.NEEDS_PASSWORD, message("encrypted.certificate"), 1e9)
_REFUSED = "This password does not open the file."


@pytest.fixture(autouse=True)
def _locked(library: Any) -> None:
    library.failed = (_LOCKED, _CERTIFIED)
    library.documents = {DocumentState.INDEXED: 5, DocumentState.NEEDS_PASSWORD: 2}
    library.passwords = {"mellon"}


@pytest.fixture
def failures(qtbot: Any, window: Any) -> Any:
    window.failures.show_dialog()
    qtbot.waitUntil(lambda: window.failures.dialog.rows.rowCount() == 2)
    return window.failures.dialog


@pytest.fixture
def asked(qtbot: Any, failures: Any) -> PasswordDialog:
    failures.table.selectRow(0)
    failures.remedies.password_button.click()
    return _shown(qtbot, failures)


def _shown(qtbot: Any, parent: Any) -> PasswordDialog:
    qtbot.waitUntil(lambda: parent.findChild(PasswordDialog) is not None)
    dialog: PasswordDialog = parent.findChild(PasswordDialog)
    qtbot.waitExposed(dialog)
    return dialog


def test_the_button_is_there_for_files_that_a_password_opens(failures: Any) -> None:
    button = failures.remedies.password_button
    assert not button.isVisible(), "nothing is chosen"
    failures.table.selectRow(0)
    assert button.isVisible() and button.isEnabled()
    assert "dragoman password" in failures.details.remedy.text()
    failures.table.selectRow(1)
    assert not button.isVisible(), "a certificate is no password"
    assert "Save a copy" in failures.details.remedy.text()


def test_a_wrong_one_is_told_in_place_and_the_right_one_opens(
    qtbot: Any, library: Any, failures: Any, asked: PasswordDialog
) -> None:
    assert not asked.give_button.isEnabled()
    qtbot.keyClicks(asked.field, "melon")
    qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked.told.text() == _REFUSED)
    assert asked.isVisible() and asked.field.accessibleDescription() == _REFUSED
    assert asked.field.selectedText(), "what is typed next takes its place"
    qtbot.keyClicks(asked.field, "mellon")
    with qtbot.waitSignal(asked.accepted):
        qtbot.keyClick(asked.field, Qt.Key.Key_Return)
    assert [call for call in library.calls if call[0] == "password"] == [
        ("password", _LOCKED.path, "melon"),
        ("password", _LOCKED.path, "mellon"),
    ]
    assert failures.told.text() == "2 files are read again."
    assert "MainThread" not in library.threads


def test_it_is_shown_only_if_that_is_wanted(qtbot: Any, asked: PasswordDialog) -> None:
    assert asked.field.echoMode() is QLineEdit.EchoMode.Password
    qtbot.keyClick(asked.field, Qt.Key.Key_Tab)
    assert asked.focusWidget() is asked.shown
    qtbot.keyClick(asked.shown, Qt.Key.Key_Space)
    assert asked.field.echoMode() is QLineEdit.EchoMode.Normal
    asked.shown.click()
    assert asked.field.echoMode() is QLineEdit.EchoMode.Password


def test_who_thinks_better_of_it_gives_none(qtbot: Any, library: Any, asked: PasswordDialog) -> None:
    qtbot.keyClicks(asked.field, "mellon")
    with qtbot.waitSignal(asked.rejected):
        qtbot.keyClick(asked.field, Qt.Key.Key_Escape)
    assert not any(call[0] == "password" for call in library.calls)


def test_where_another_process_writes_it_is_told(qtbot: Any, library: Any, asked: PasswordDialog) -> None:
    library.error = LibraryLocked(message("library.written_elsewhere"), message("library.close_it_first"))
    asked.field.setText("mellon")
    asked.give_button.click()
    qtbot.waitUntil(lambda: asked.told.text().startswith("Another Dragoman"))


def test_an_explanation_has_the_button_too(qtbot: Any, window: Any, library: Any) -> None:
    library.explanations[_LOCKED.path] = Explanation(
        _LOCKED.path, False, _LOCKED.reason, state=_LOCKED.state, reason=_LOCKED.reason
    )
    window.explain.explain(_LOCKED.path)
    button = window.explain.dialog.remedies.password_button
    qtbot.waitUntil(button.isVisible)
    button.click()
    dialog = _shown(qtbot, window.explain.dialog)
    dialog.field.setText("mellon")
    with qtbot.waitSignal(dialog.accepted):
        dialog.give_button.click()


@pytest.mark.parametrize("kind", ["pdf", "document"])
def test_a_document_that_is_found_is_shown_once_its_password_is_given(
    qtbot: Any, pane: Any, shelf: Any, views: Any, make_hit: Any, kind: str
) -> None:
    shelf.put("A passage that answers.", "A passage")
    views.lines = ("the only page",)
    method = "page_sizes" if kind == "pdf" else "formatted"
    views.errors[method] = EncryptedDocument(message("encrypted.password"))
    hit = make_hit(1, kind=kind)
    pane.show_hit(hit, Query(text="x"))
    qtbot.waitUntil(pane.head.password_button.isVisible)
    assert pane.views.view is pane.views.text_view
    assert pane.head.notice.text().startswith("This file is protected by a password. This ")
    with qtbot.waitSignal(pane.password_requested) as wanted:
        pane.head.password_button.click()
    assert wanted.args == [hit.path]
    views.errors.clear()
    pane.show_again(Path("/another"))
    assert pane.head.password_button.isVisible()
    pane.show_again(hit.path)
    assert not pane.head.password_button.isVisible() and not pane.head.notice.isVisible()
    if kind == "pdf":
        qtbot.waitUntil(lambda: pane.views.view is pane.views.page_view)


def test_the_preview_leads_to_the_dialog_and_back(qtbot: Any, window: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    again: list[bool] = []
    qtbot.keyClicks(window.question.field, "river")
    with qtbot.waitSignal(window.preview.preview_shown):
        pass
    monkeypatch.setattr(window.preview.views, "show_again", lambda: again.append(True))
    window.preview.head.password_button.click()
    dialog = _shown(qtbot, window)
    dialog.field.setText("mellon")
    with qtbot.waitSignal(dialog.accepted):
        dialog.give_button.click()
    assert again == [True]
