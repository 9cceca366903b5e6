"""What pages of settings consist of: rows with what each is called, what it is for, and how it is changed.

Whoever has settings makes a page of them. `read` and `write` run off the window's thread, `applied` on it, once a value
has been kept: what acts at once acts there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field

Value = str | int | float | bool


@dataclass(frozen=True, slots=True)
class Number:
    """A number from `least` to `most`, as they are kept; it is shown divided by `scale`, with its unit."""

    least: float
    most: float
    unit: str = ""
    whole: bool = True
    scale: int = 1


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several values, each with its name."""

    options: tuple[tuple[Value, str], ...]


@dataclass(frozen=True, slots=True)
class Switch:
    """Something that is on or off; what is kept for either."""

    on: Value = True
    off: Value = False


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Something that has a dialog of its own, which `show` opens."""

    text: str
    show: Callable[[], object] = field(compare=False)


Editor = Number | Choice | Switch | Elsewhere


@dataclass(frozen=True, slots=True)
class SettingRow:
    """One setting. `key` is its name where it is kept, `help` a sentence or two, `words` more that it is looked for by.
    One that is not `at_once` counts from the next start, which the dialog says."""

    key: str
    label: str
    help: str
    editor: Editor
    default: Value = ""
    at_once: bool = True
    words: str = ""

    def is_about(self, text: str) -> bool:
        """Whether every word of a text stands in what is said of it."""
        said = f"{self.label} {self.help} {self.key} {self.words}".casefold()
        return all(word in said for word in text.casefold().split())


def _nothing(key: str, value: Value) -> None:
    pass


def _no_problems() -> Sequence[str]:
    return ()


@dataclass(frozen=True, slots=True)
class SettingsPage:
    """Rows that are kept in one place. `read` gives the values by key (one that is absent has its default), `write`
    keeps one and may raise a `DragomanError`; `problems` are sentences on what is wrong with what is kept, read with
    the values."""

    title: str
    rows: tuple[SettingRow, ...]
    read: Callable[[], Mapping[str, Value]]
    write: Callable[[str, Value], object]
    applied: Callable[[str, Value], object] = _nothing
    problems: Callable[[], Sequence[str]] = _no_problems
