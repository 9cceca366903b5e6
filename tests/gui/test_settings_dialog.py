"""The settings: every one has a row, is found by searching, is explained where it is wrong, and can be put back."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QComboBox, QLineEdit

from app.common.settings import Settings
from app.domain.errors import StorageFault
from app.domain.messages import message
from app.gui.dialogs.settings.rows import Choice, Number, SettingRow, SettingsPage, Switch, Value
from app.gui.dialogs.settings.settings_dialog import SettingsDialog


@pytest.fixture
def dialog(qtbot: Any, window: Any) -> Any:
    window.preferences.show_dialog()
    qtbot.at_rest(window.background)  # what is kept now is shown
    return window.preferences.dialog


def _type(qtbot: Any, editor: Any, text: str) -> None:
    editor.field.selectAll()
    qtbot.keyClicks(editor.field, text)
    qtbot.keyClick(editor.field, Qt.Key.Key_Return)


def test_every_setting_of_the_engine_has_a_row(dialog: Any) -> None:
    without = {"paused"}  # it has a button of its own
    assert set(dialog.editors) >= {field.name for field in dataclasses.fields(Settings)} - without


def test_rows_are_found_by_what_is_said_of_them(dialog: Any, qtbot: Any) -> None:
    def shown() -> set[str]:
        return {key for key, editor in dialog.editors.items() if editor.isVisible()}

    everything = shown()
    dialog.search.setText("MEMORY file")
    assert shown() == {"extraction_memory_limit"}
    dialog.search.setText("rerank_budget_ms")
    assert shown() == {"rerank_budget_ms"}, "by its name in the file as well"
    dialog.search.setText("no such thing")
    assert shown() == set() and dialog.nothing.isVisible()
    qtbot.keyClick(dialog.search, Qt.Key.Key_Escape)
    assert shown() == everything and dialog.isVisible() and not dialog.nothing.isVisible()


def test_a_value_is_shown_in_its_unit_changed_and_put_back(dialog: Any, qtbot: Any, library: Any) -> None:
    editor = dialog.editors["largest_file"]
    assert editor.field.text() == "512" and editor.default.text() == "Default: 512"
    assert not editor.reset_button.isEnabled()
    _type(qtbot, editor, "1024")
    qtbot.waitUntil(lambda: ("setting", "largest_file", 1024 << 20) in library.calls)
    qtbot.waitUntil(lambda: "counts from the next start" in dialog.told.text())
    assert editor.reset_button.isEnabled()
    editor.reset_button.click()
    qtbot.waitUntil(lambda: library.calls[-1] == ("setting", "largest_file", 512 << 20))
    qtbot.waitUntil(lambda: editor.field.text() == "512")


@pytest.mark.parametrize("typed", ["-1", "33", "many", "2.5", ""])
def test_what_makes_no_sense_is_explained_in_its_place(dialog: Any, qtbot: Any, library: Any, typed: str) -> None:
    editor = dialog.editors["extraction_workers"]
    editor.field.selectAll()
    qtbot.keyClick(editor.field, Qt.Key.Key_Delete)
    _type(qtbot, editor, typed)
    assert editor.mistake.text() == "Write a whole number from 0 to 32."
    assert editor.field.accessibleDescription() == editor.mistake.text()
    assert library.calls == []
    _type(qtbot, editor, "3")
    qtbot.waitUntil(lambda: library.calls == [("setting", "extraction_workers", 3)])
    assert not editor.mistake.isVisible()


def test_looking_at_a_value_does_not_change_it(dialog: Any, qtbot: Any, library: Any) -> None:
    library.kept = Settings(largest_file=1_000_001)
    dialog.close()
    editor = dialog.editors["largest_file"]
    dialog.parent().preferences.show_dialog()
    qtbot.waitUntil(lambda: editor.field.text() == "0.954")
    editor.field.setFocus()
    dialog.search.setFocus()
    assert library.calls == []


def test_a_switch_is_kept_as_the_file_has_it(dialog: Any, qtbot: Any, library: Any) -> None:
    editor = dialog.editors["backup_vectors"]
    assert isinstance(editor.field, QCheckBox) and not editor.field.isChecked()
    editor.field.click()
    qtbot.waitUntil(lambda: library.calls == [("setting", "backup_vectors", 1)])


def test_models_are_chosen_in_their_own_dialog(dialog: Any, window: Any) -> None:
    dialog.editors["embedder"].field.click()
    assert window.models.dialog.isVisible()


def test_what_cannot_be_kept_is_told_in_its_place(dialog: Any, qtbot: Any, library: Any, window: Any) -> None:
    library.error = StorageFault(message("disk.full"), message("storage.free_some_space"))
    editor = dialog.editors["rerank_candidates"]
    _type(qtbot, editor, "7")
    qtbot.waitUntil(lambda: editor.mistake.text().startswith("The disk is full."))
    assert not window.banner.isVisible()


def test_what_is_wrong_in_the_file_is_told(qtbot: Any, window: Any, library: Any) -> None:
    library.setting_mistakes = (message("settings.unknown", path=Path("/data/settings.json"), line=3, name="'lod'"),)
    window.preferences.show_dialog()
    page = window.preferences._pages[0]
    label = window.preferences.dialog._problems[page.title]
    qtbot.waitUntil(lambda: "line 3: there is no setting 'lod'" in label.text())
    assert label.isVisible()


def test_any_part_may_have_a_page(qtbot: Any) -> None:
    kept: dict[str, Value] = {}
    rows = (
        SettingRow("look", "Look", "Light or dark.", Choice((("auto", "As the system"), ("dark", "Dark"))), "auto"),
        SettingRow("login", "Start at login", "With the computer.", Switch(), False),
        SettingRow("scale", "Scale", "Of all.", Number(1, 3, "", whole=False), 1.0),
    )
    page = SettingsPage("Appearance", rows, lambda: {"look": "dark"}, kept.__setitem__)
    dialog = SettingsDialog([page])
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.show_values(page, page.read())
    look = dialog.editors["look"]
    assert isinstance(look.field, QComboBox) and look.field.currentText() == "Dark"
    assert look.default.text() == "Default: As the system"
    with qtbot.waitSignal(dialog.value_set) as told:
        look.reset_button.click()
    assert told.args == [page, "look", "auto"]
    scale = dialog.editors["scale"]
    assert isinstance(scale.field, QLineEdit)
    scale.field.selectAll()
    qtbot.keyClicks(scale.field, "4")
    qtbot.keyClick(scale.field, Qt.Key.Key_Return)
    assert scale.mistake.text() == "Write a number from 1 to 3."
    dialog.show_kept("look", "auto")
    assert dialog.told.text() == "“Look” is changed."
