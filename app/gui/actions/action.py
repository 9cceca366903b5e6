"""What a table of actions consists of."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that a person can do: what it is called, what does it, and its keys, the first of which is shown.

    One that is `on` or off, and not None, is a switch: it begins so, and `act` gets what it was changed to.
    """

    label: str
    act: Callable[..., object]
    keys: tuple[str, ...] = ()
    on: bool | None = None

    @property
    def keys_in_words(self) -> str:
        """As they are written on this system's keyboards."""
        native = QKeySequence.SequenceFormat.NativeText
        return ", ".join(QKeySequence(key).toString(native) for key in self.keys)


SEPARATOR = Action("", lambda: None)


def make_actions(table: Iterable[Action], parent: QObject) -> list[QAction]:
    """The rows of a table for menus and widgets."""
    return [_made(row, parent) for row in table]


def _made(row: Action, parent: QObject) -> QAction:
    action = QAction(row.label, parent)
    if row is SEPARATOR:
        action.setSeparator(True)
        return action
    action.setShortcuts([QKeySequence(key) for key in row.keys])
    if row.on is not None:
        action.setCheckable(True)
        action.setChecked(row.on)
        action.toggled.connect(row.act)
    else:
        action.triggered.connect(lambda _checked: row.act())
    return action
