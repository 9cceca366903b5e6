"""What the pages of the guide leave to the program: keys and names of actions as they are now, operators, states, and
where the library lies. Each as Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from app.domain.documents import DocumentState
from app.domain.messages import message
from app.domain.query import OperatorHelp
from app.gui.actions.action import keys_in_words
from app.gui.actions.registry import ActionRegistry
from app.gui.guide.pages import escaped
from app.gui.messages import render
from app.gui.text import STEP, without_mnemonic

_APART, _END = "\u2068", "\u2069"
Menus = Iterable[tuple[str, Sequence[str]]]  # a menu's title with the ids of its actions


class Facts:
    """Asked anew each time that a page is shown: keys may have been changed meanwhile."""

    def __init__(
        self, registry: ActionRegistry, menus: Menus, operators: Sequence[OperatorHelp], data_dir: Path
    ) -> None:
        self._registry = registry
        self._menu_of = {id_: without_mnemonic(title) for title, ids in menus for id_ in ids}
        self._operators = operators
        self._data_dir = data_dir

    def value(self, kind: str, name: str) -> str:
        """What stands in a page's field. Raises `KeyError` for one that means nothing."""
        match kind:
            case "keys":
                return _strong(self._keys(name))
            case "label":
                return _strong(self._title(name))
            case "menu":
                return _strong(self._menu_of[name] + STEP + self._title(name))
            case "state":
                return _strong(render(message(f"state.{DocumentState(name)}")))
            case "operators":
                return _table((_code(each.example), escaped(render(each.meaning))) for each in self._operators)
            case "all_keys":
                return _table(self._all_keys())
            case "data_folder":
                return _code(str(self._data_dir))
        raise KeyError(kind)

    def _all_keys(self) -> Iterable[tuple[str, str]]:
        """Those of the menus first; what several lists call and do alike stands there once."""
        entries = sorted(self._registry.entries(), key=lambda entry: entry.id not in self._menu_of)
        rows = ((keys_in_words(entry.keys), entry.title) for entry in entries if entry.keys)
        return ((_APART + escaped(keys) + _END, escaped(title)) for keys, title in dict.fromkeys(rows))

    def _title(self, id_: str) -> str:
        entry = self._registry.entry(id_)
        if entry is None:
            raise KeyError(id_)
        return entry.title

    def _keys(self, id_: str) -> str:
        """The first keys of an action; where somebody has taken them away, what it is called."""
        entry = self._registry.entry(id_)
        if entry is None:
            raise KeyError(id_)
        return keys_in_words(entry.keys[:1]) or entry.title


def _strong(text: str) -> str:
    """Kept apart from the sentence that it stands in: either may run from right to left."""
    return f"**{_APART}{escaped(text)}{_END}**"


def _code(text: str) -> str:
    """As it is typed, in a page that runs from right to left as well."""
    return f"{_APART}`{text}`{_END}"


def _table(rows: Iterable[tuple[str, str]]) -> str:
    """Without words at its head: there is nothing to say that the rows do not."""
    lines = "\n".join(f"| {left} | {right} |" for left, right in rows)
    return f"|   |   |\n|---|---|\n{lines}"
