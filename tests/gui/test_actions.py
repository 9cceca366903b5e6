"""Actions by their ids: the palette that runs them, the keys that can be changed, and that no key means two things."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from app.gui.actions.action import DEFAULT_KEYS, Action, make_actions
from app.gui.actions.action_icons import ACTION_ICONS
from app.gui.dialogs.shortcuts_dialog import ShortcutsDialog
from app.gui.main_window import MainWindow
from app.gui.palette.command_palette import CommandPalette
from app.gui.palette.fuzzy import best, fit

_CONTROL = Qt.KeyboardModifier.ControlModifier


class _FolderActions(QWidget):
    def choose(self) -> None: ...


def _palette(window: Any) -> CommandPalette:
    window.window_actions.show_palette()
    palette = window.findChild(CommandPalette)
    assert isinstance(palette, CommandPalette)
    return palette


def test_a_row_has_an_id_that_does_not_depend_on_its_words(qtbot: Any) -> None:
    owner = _FolderActions()
    qtbot.addWidget(owner)
    assert Action("Wählen", owner.choose).identity == "_folder.choose"
    assert Action("Go", lambda: None).identity == ""
    assert Action("Go", lambda: None, id="way.go").identity == "way.go"


def test_every_action_of_the_menus_can_be_found_by_its_id(window: Any) -> None:
    ids = [entry.id for entry in window.registry.entries()]
    assert len(ids) == len(set(ids)) and {"folder.choose", "hit.open", "window.show_keys", "palette.show"} <= set(ids)
    nameless = [
        action.text()
        for action in window.findChildren(QAction)
        if action.property(DEFAULT_KEYS) is not None and not action.objectName()
    ]
    assert nameless == []


def test_every_icon_is_of_an_action_that_there_is(window: Any) -> None:
    entries = {entry.id: entry for entry in window.registry.entries()}
    assert set(ACTION_ICONS) - set(entries) == set()
    assert all(not action.icon().isNull() for id_ in ACTION_ICONS for action in entries[id_].actions)


def test_no_key_means_two_things(window: Any, doubled_keys: Callable[[], set[str]]) -> None:
    assert doubled_keys() == set()


@pytest.fixture
def qt_says() -> Iterator[list[str]]:
    said: list[str] = []

    def note(_kind: QtMsgType, _context: object, text: str) -> None:
        said.append(text)

    before = qInstallMessageHandler(note)
    yield said
    qInstallMessageHandler(before)


def test_ctrl_c_is_not_ambiguous_after_the_menu_of_a_hit(
    qtbot: Any, window: Any, library: Any, qt_says: list[str]
) -> None:
    qtbot.ask(window)
    menu = window.hit_actions.menu(window.results, window.results.hits[0])
    window.results.setFocus()
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClick(window.results, Qt.Key.Key_C, _CONTROL)
    qtbot.waitUntil(lambda: QGuiApplication.clipboard().text() != "before")
    assert [text for text in qt_says if "mbiguous" in text] == []
    menu.deleteLater()


def test_letters_may_be_left_out_and_accents_do_not_count() -> None:
    names = ["Folders…", "Add folder…", "About Dragoman", "Écouter"]
    assert best("add", names, str)[0] == "Add folder…"
    assert best("af", names, str)[0] == "Add folder…"
    assert best("fold", names, str)[:2] == ["Folders…", "Add folder…"]
    assert best("ecou", names, str) == ["Écouter"]
    assert fit("xyz", "Folders…") is None and fit("", "Folders…") == 0


def test_the_palette_runs_what_is_typed_and_remembers_it(qtbot: Any, window: Any) -> None:
    palette = _palette(window)
    assert palette.isVisible() and "palette.show" not in palette.offered
    qtbot.keyClicks(palette.field, "guide")
    assert palette.offered == ["guide.show"]
    first = palette.list.topLevelItem(0)
    assert first is not None and first.text(1) == "F1"
    qtbot.keyClick(palette.field, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert any(each.windowTitle() == "Guide" for each in QApplication.topLevelWidgets() if each.isVisible())
    assert _palette(window).offered[0] == "guide.show"
    palette.close()


def test_the_keyboard_moves_in_the_palette_and_leaves_it(qtbot: Any, window: Any) -> None:
    palette = _palette(window)
    qtbot.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 1
    qtbot.keyClick(palette.field, Qt.Key.Key_Escape)
    assert not palette.isVisible()


@pytest.fixture
def keys_dialog(qtbot: Any, window: Any) -> ShortcutsDialog:
    dialog = ShortcutsDialog(window.registry, window)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_keys_are_changed_and_kept(
    qtbot: Any, window: Any, keys_dialog: ShortcutsDialog, library: Any, data_dir: Path
) -> None:
    keys_dialog.choose("guide.show")
    qtbot.keyClick(keys_dialog.keys, Qt.Key.Key_J, _CONTROL)
    assert window.registry.entry("guide.show").keys == ("Ctrl+J",)
    action = window.registry.entry("guide.show").actions[0]
    assert action.shortcut().toString() == "Ctrl+J"
    window.close()
    again = MainWindow(library, data_dir)
    qtbot.addWidget(again)
    kept = again.registry.entry("guide.show")
    assert kept is not None and kept.actions[0].shortcut().toString() == "Ctrl+J"
    again.close()


def test_a_key_that_is_taken_is_said_and_can_be_taken(
    qtbot: Any, window: Any, keys_dialog: ShortcutsDialog, doubled_keys: Callable[[], set[str]]
) -> None:
    keys_dialog.choose("guide.show")
    qtbot.keyClick(keys_dialog.keys, Qt.Key.Key_O, _CONTROL)
    assert "Add folder" in keys_dialog.said.text() and keys_dialog.take_button.isVisible()
    assert window.registry.entry("guide.show").keys == ("F1",)
    keys_dialog.take_button.click()
    assert window.registry.entry("guide.show").keys == ("Ctrl+O",)
    assert window.registry.entry("folder.choose").keys == ()
    assert doubled_keys() == set()


def test_keys_can_be_taken_away_and_set_back(qtbot: Any, window: Any, keys_dialog: ShortcutsDialog) -> None:
    keys_dialog.choose("folder.choose")
    keys_dialog.remove_button.click()
    assert window.registry.entry("folder.choose").keys == ()
    keys_dialog.choose("folder.choose")
    keys_dialog.reset_button.click()
    assert window.registry.entry("folder.choose").keys == ("Ctrl+O",)


def test_keys_can_be_looked_up_by_what_they_do(qtbot: Any, keys_dialog: ShortcutsDialog) -> None:
    qtbot.keyClicks(keys_dialog.search, "add fold")
    rows = [keys_dialog.list.topLevelItem(row) for row in range(keys_dialog.list.topLevelItemCount())]
    assert [row.text(0) for row in rows if row is not None] == ["Add folder…"]


def test_the_same_key_in_two_views_is_no_conflict(
    qtbot: Any, window: Any, doubled_keys: Callable[[], set[str]]
) -> None:
    table = (Action("Elsewhere", lambda: None, ("Ctrl+C",), id="elsewhere.copy"),)
    view = QWidget(window)
    for action in make_actions(table, view):
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        view.addAction(action)
    assert doubled_keys() == set()
    make_actions((Action("Everywhere", lambda: None, ("Ctrl+C",), id="everywhere.copy"),), window)
    assert doubled_keys() >= {"elsewhere.copy", "everywhere.copy"}
