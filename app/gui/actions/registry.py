"""Every action of the window by its id: what the palette offers, and whose keys can be changed.

The tables say what there is; this finds the QActions that were made of them, wherever in the window they are. Changed
keys lie in the window's settings under `keys/ID`, the ids of what was run from the palette under `palette/recent`.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from app.gui.actions.action import DEFAULT_KEYS
from app.gui.actions.action_icons import ACTION_ICONS
from app.gui.text import without_mnemonic
from app.gui.theme.icons import Icons
from app.gui.window_settings import WindowSettings

MOST_RECENT = 6
_PORTABLE = QKeySequence.SequenceFormat.PortableText
_RECENT = "palette/recent"
_WIDGET_ONLY = (Qt.ShortcutContext.WidgetShortcut, Qt.ShortcutContext.WidgetWithChildrenShortcut)


@dataclass(frozen=True, slots=True)
class Entry:
    """One action, which several views may have a QAction of."""

    id: str
    title: str
    actions: tuple[QAction, ...]
    keys: tuple[str, ...]
    default_keys: tuple[str, ...]

    @property
    def enabled(self) -> bool:
        return any(action.isEnabled() for action in self.actions)

    def trigger(self) -> None:
        """Does it where the focus is, if one of its views has it; else in the first."""
        able = [action for action in self.actions if action.isEnabled()]
        owner = able[0].parent() if able else None
        window_focus = owner.window().focusWidget() if isinstance(owner, QWidget) else None
        focused = [each for each in able if each.parent() is window_focus]
        for action in (focused or able)[:1]:
            action.trigger()


class ActionRegistry(QObject):
    """`keys_changed` comes when somebody has changed the keys of an action."""

    keys_changed = Signal()

    def __init__(self, root: QWidget, settings: WindowSettings, icons: Icons) -> None:
        super().__init__(root)
        self._root = root
        self._settings = settings
        self._icons = icons

    def entries(self) -> tuple[Entry, ...]:
        """What there is now, in the order in which it was made, with the keys as they were changed."""
        found: dict[str, list[QAction]] = {}
        for action in self._root.findChildren(QAction):
            if action.property(DEFAULT_KEYS) is not None and action.objectName():
                found.setdefault(action.objectName(), []).append(action)
        return tuple(self._entry(id_, actions) for id_, actions in found.items())

    def entry(self, id_: str) -> Entry | None:
        return next((each for each in self.entries() if each.id == id_), None)

    def apply(self) -> None:
        """Gives all actions the keys that were chosen for them, and their icons; after further parts have been added to
        the window."""
        for entry in self.entries():
            icon = ACTION_ICONS.get(entry.id)
            for action in entry.actions:
                keys = [QKeySequence(key) for key in entry.keys]
                if action.shortcuts() != keys:
                    action.setShortcuts(keys)
                if icon is not None and action.icon().isNull():
                    action.setIcon(self._icons.named(icon))
                    action.setIconVisibleInMenu(sys.platform != "darwin")  # where menus have none

    def set_keys(self, id_: str, keys: Iterable[str]) -> None:
        """Keys in the portable form ("Ctrl+O"); those of the table are not kept as a change."""
        entry = self.entry(id_)
        if entry is None:
            return
        wanted = _portable(keys)
        if wanted == entry.default_keys:
            self._settings.remove(f"keys/{id_}")
        else:
            self._settings.set(f"keys/{id_}", "; ".join(wanted) or "none")
        self._settings.save()
        self.apply()
        self.keys_changed.emit()

    def reset_keys(self) -> None:
        """All as the tables have them."""
        self._settings.remove("keys")
        self._settings.save()
        self.apply()
        self.keys_changed.emit()

    def holders(self, id_: str, key: str) -> tuple[Entry, ...]:
        """The other actions that this key would do as well, which then neither it nor they would do."""
        entry = self.entry(id_)
        wanted = _portable((key,))
        if entry is None or not wanted:
            return ()
        others = (each for each in self.entries() if each.id != id_ and wanted[0] in each.keys)
        return tuple(each for each in others if _meet(entry, each))

    # ---- what was run lately

    @property
    def recent(self) -> tuple[str, ...]:
        """Ids, the latest first."""
        return tuple(filter(None, self._settings.text(_RECENT).split(";")))

    def run(self, entry: Entry) -> None:
        """Does it, and remembers that."""
        ids = [entry.id, *(id_ for id_ in self.recent if id_ != entry.id)]
        self._settings.set(_RECENT, ";".join(ids[:MOST_RECENT]))
        entry.trigger()

    def _entry(self, id_: str, actions: list[QAction]) -> Entry:
        default = _portable(actions[0].property(DEFAULT_KEYS))
        changed = self._settings.text(f"keys/{id_}")
        keys = default if not changed else () if changed == "none" else _portable(changed.split("; "))
        return Entry(id_, without_mnemonic(actions[0].text()), tuple(actions), keys, default)


def _portable(keys: Iterable[str]) -> tuple[str, ...]:
    return tuple(filter(None, (QKeySequence(key).toString(_PORTABLE) for key in keys)))


def _meet(one: Entry, other: Entry) -> bool:
    """Whether a key can reach both: one holds in the whole window, or both in the same view."""
    if any(action.shortcutContext() not in _WIDGET_ONLY for action in (*one.actions, *other.actions)):
        return True
    return bool({id(action.parent()) for action in one.actions} & {id(action.parent()) for action in other.actions})
