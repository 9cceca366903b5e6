"""What the panel shows, as rows: what the library holds, how much of it the question finds, and what the question says
of it. The question's text is the truth; nothing is remembered here."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import islice
from pathlib import Path

from PySide6.QtCore import QCoreApplication

from app.domain.facets import FolderFacet
from app.domain.query import Query
from app.gui.facets.counted import Counted
from app.gui.facets.periods import period_rows
from app.gui.facets.row import Choice, Key, Row
from app.gui.numbers import number
from app.gui.question.offers import called_language
from app.gui.question.part_names import value_name
from app.gui.text import one_line, short_path, told_apart

MORE = "more"  # the field of a row that shows the rest of its group
_FIRST = 8  # rows of a group that are shown before "more"
_MOST = 300


class Group(Enum):
    """In the order in which they are shown."""

    FOLDERS = auto()
    KINDS = auto()
    DATES = auto()
    LANGUAGES = auto()
    SENDERS = auto()


FIELDS = {
    Group.FOLDERS: ("in",),
    Group.KINDS: ("type",),
    Group.DATES: ("after", "before"),
    Group.LANGUAGES: ("lang",),
    Group.SENDERS: ("from",),
}


@dataclass(frozen=True, slots=True)
class GroupRows:
    """A group with its title; `chosen` says that the question tells something of it."""

    group: Group
    title: str
    rows: tuple[Row, ...]
    chosen: bool


@dataclass(frozen=True, slots=True)
class Shown:
    """What of it is wanted in sight: groups whose rest is shown, and the keys of rows that are open."""

    whole: frozenset[Group] = frozenset()
    opened: frozenset[Key] = frozenset()


def groups(
    base: Counted, found: Counted | None, query: Query, shown: Shown, parse: Callable[[str], Query], home: Path
) -> tuple[GroupRows, ...]:
    """All groups that have rows. `base` is what the library holds, `found` what the question finds, None where that is
    not known yet: then nothing is counted."""

    def kinds() -> tuple[Row, ...]:
        return _values(
            "type", base.kinds, found.kinds if found else None, query, lambda value: (value_name("type", value), "")
        )

    def language(code: str) -> tuple[str, str]:
        return value_name("lang", code), called_language(code, parse)

    def languages() -> tuple[Row, ...]:
        return _values("lang", base.languages, found.languages if found else None, query, language)

    def senders() -> tuple[Row, ...]:
        return _values("from", base.senders, found.senders if found else None, query, lambda who: (one_line(who), ""))

    made = {
        Group.FOLDERS: lambda: _folders(base.folders, found, query, shown.opened, home),
        Group.KINDS: kinds,
        Group.DATES: lambda: period_rows(base, found, query, shown.opened),
        Group.LANGUAGES: languages,
        Group.SENDERS: senders,
    }
    told = {each.field for each in query.filters}
    rows = {group: make() for group, make in made.items()}
    return tuple(
        GroupRows(group, _title(group), _cut(group, rows[group], shown), not told.isdisjoint(FIELDS[group]))
        for group in Group
        if rows[group]
    )


def _tr(sentence: str) -> str:
    return QCoreApplication.translate("facet_rows", sentence)


def _title(group: Group) -> str:
    return {
        Group.FOLDERS: _tr("Folders"),
        Group.KINDS: _tr("Types"),
        Group.DATES: _tr("Dates"),
        Group.LANGUAGES: _tr("Languages"),
        Group.SENDERS: _tr("Senders"),
    }[group]


def _cut(group: Group, rows: tuple[Row, ...], shown: Shown) -> tuple[Row, ...]:
    """The first rows, those that are chosen, and one that shows the rest."""
    if group in (Group.FOLDERS, Group.DATES) or group in shown.whole or len(rows) <= _FIRST + 1:
        return rows[:_MOST]
    kept = tuple(row for place, row in enumerate(rows) if place < _FIRST or row.choice is not Choice.OFF)
    label = _tr("Show {number} more").format(number=number(len(rows) - len(kept)))
    return (*kept, Row(MORE, group.name, label))


def _values(
    field: str,
    base: Mapping[str, int],
    counts: Mapping[str, int] | None,
    query: Query,
    named: Callable[[str], tuple[str, str]],
) -> tuple[Row, ...]:
    """A row for each value that there is or that the question names; `named` gives its label and how it is written."""
    choices = _choices(field, query)
    known = list(islice(base, _MOST))
    typed = [value for value in choices if value not in known]
    rows = []
    for value in (*typed, *known):
        label, written = named(value)
        count = None if counts is None else counts.get(value, 0)
        rows.append(Row(field, value, label, written, count, choices.get(value, Choice.OFF)))
    return tuple(rows)


def _choices(field: str, query: Query) -> dict[str, Choice]:
    return {
        str(value): Choice.EXCLUDED if each.excluded else Choice.ON
        for each in query.filters
        if each.field == field
        for value in each.values
    }


def _folders(
    roots: Iterable[FolderFacet], found: Counted | None, query: Query, opened: Collection[Key], home: Path
) -> tuple[Row, ...]:
    counts = None if found is None else found.in_folder
    choices = _choices("in", query)
    roots = tuple(roots)
    called = told_apart((folder.path for folder in roots), home)
    rows = tuple(
        replace(_folder(folder, counts, choices, opened, home, Choice.OFF), label=one_line(called[folder.path]))
        for folder in roots
    )
    shown = {row.value for row in _below(rows)}
    typed = (value for value in choices if value not in shown and not _is_partly(value, rows))
    return (*(Row("in", value, one_line(value), "", None, choices[value]) for value in typed), *rows)


def _folder(
    folder: FolderFacet,
    counts: Mapping[Path, int] | None,
    choices: dict[str, Choice],
    opened: Collection[Key],
    home: Path,
    above: Choice,
) -> Row:
    """A folder with those in it, where it is open. What is chosen above holds for it as well; what is chosen below
    makes it partly chosen."""
    path = str(folder.path)
    choice = choices.get(path, above)
    row = Row(
        "in",
        path,
        one_line(folder.path.name) or path,
        short_path(folder.path, home),
        None if counts is None else counts.get(folder.path, 0),
        choice,
        details=path,
        has_more=bool(folder.folders),
    )
    if choice is Choice.OFF and any(is_within(value, path) for value in choices):
        row = replace(row, choice=Choice.PARTLY)
    if row.key not in opened:
        return row
    below = choice if choice in (Choice.ON, Choice.EXCLUDED) else Choice.OFF
    rows = tuple(_folder(each, counts, choices, opened, home, below) for each in folder.folders)
    return replace(row, children=rows)


def _below(rows: Iterable[Row]) -> Iterator[Row]:
    for row in rows:
        yield row
        yield from _below(row.children)


def _is_partly(value: str, rows: Iterable[Row]) -> bool:
    """Whether a folder lies in one of these that is not open: then that one says so."""
    return any(is_within(value, row.value) for row in rows)


def is_within(path: str, folder: str) -> bool:
    """Whether a path is a folder's, or of something in it; as text, for there may be thousands to be looked at."""
    return path == folder or path.startswith(folder.rstrip("/\\") + os.sep)
