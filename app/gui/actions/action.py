"""What a table of actions consists of, and the QActions that are made of its rows."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QSignalBlocker, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

DEFAULT_KEYS = "default_keys"  # the property of a QAction that holds its keys as the table has them
_IN_VIEW = Qt.ShortcutContext.WidgetShortcut


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do: what it is called, what does it, and its keys, the first of which is shown.

    One that is `on` or off, and not None, is a switch: it begins so, and `act` gets what it was changed to. Under its
    `id` its keys are changed and remembered; a row whose `act` is a method has one by itself, any other says it.
    """

    label: str
    act: Callable[..., object]
    keys: tuple[str, ...] = ()
    on: bool | None = None
    id: str = ""

    @property
    def identity(self) -> str:
        """The id: that which is said, else "hit.open" for the method `open` of `HitActions`; "" for neither."""
        owner = getattr(self.act, "__self__", None)
        name = getattr(self.act, "__name__", "")
        if self.id or owner is None or not name:
            return self.id
        kind = type(owner).__name__.removesuffix("Actions")
        return f"{re.sub(r'(?<=[a-z])(?=[A-Z])', '_', kind).lower()}.{name}"


SEPARATOR = Action("", lambda: None)


def keys_in_words(keys: Iterable[str]) -> str:
    """As they are written on this system's keyboards."""
    native = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(native) for key in keys)


def make_actions(table: Iterable[Action], parent: QObject) -> list[QAction]:
    """The rows of a table for menus and widgets. Those with an id are in the registry of the window that they end up
    in, and so in the palette and among the keys that can be changed."""
    return [_made(row, parent) for row in table]


def add_to_view(view: QWidget, table: Iterable[Action], context: Qt.ShortcutContext = _IN_VIEW) -> None:
    """Gives a view rows of a table, for its menu and for their keys while the focus is in it."""
    for action in make_actions(table, view):
        action.setShortcutContext(context)
        action.setShortcutVisibleInContextMenu(True)
        view.addAction(action)


def on_chosen(row: Action, chosen: Callable[[], Any]) -> Action:
    """A row whose `act` wants what is chosen in a view, as one that acts on that; on nothing, it does nothing."""

    def act() -> None:
        what = chosen()
        if what:
            row.act(what)

    return row if row is SEPARATOR else replace(row, act=act, id=row.identity)


def show_switch(switch: QAction | QAbstractButton | None, on: bool) -> None:
    """Shows how a switch stands that was turned elsewhere, without turning it again."""
    if switch is not None:
        with QSignalBlocker(switch):
            switch.setChecked(on)


def _made(row: Action, parent: QObject) -> QAction:
    action = QAction(row.label, parent)
    if row is SEPARATOR:
        action.setSeparator(True)
        return action
    action.setObjectName(row.identity)
    action.setProperty(DEFAULT_KEYS, list(row.keys))
    action.setMenuRole(QAction.MenuRole.NoRole)  # macOS would guess from the label, in one language
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    if row.on is not None:
        action.setCheckable(True)
        action.setChecked(row.on)
        action.toggled.connect(row.act)
    else:
        action.triggered.connect(lambda _checked: row.act())
    return action
