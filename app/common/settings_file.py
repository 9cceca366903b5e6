"""The file of settings, from its bytes to values by name, with what is wrong with it. Which values make sense
is not said here.

A slip costs what it is in, no more: where the file is no JSON, what stands in it as a name with a simple value counts.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from app.common.hand_written import decode, line_of, shown
from app.common.regular_files import read_regular_file
from app.domain.messages import Message, message

LARGEST = 256 << 10  # bytes
# A name and a simple value, wherever they stand.
_PAIR = re.compile(r'"(\w{1,64})"[ \t]*:\s*("(?:[^"\\\n]|\\.)*"|-?\d[\d.eE+-]*|true|false|null)')
_UNREADABLE = object()


@dataclass(slots=True)
class SettingsFile:
    """`values` by their names; `whole` says that the file is JSON, so that nothing in it was overlooked."""

    path: Path
    text: str = ""
    values: dict[str, Any] = field(default_factory=dict)
    whole: bool = True
    problems: list[Message] = field(default_factory=list)

    def line(self, name: str) -> int:
        """The number of the line in which a name stands, the last time."""
        return line_of(self.text, max(0, self.text.rfind(f'"{name}"')))


def read_settings(path: Path, known: Collection[str]) -> SettingsFile:
    """What the file at `path` says; nothing where there is none. Of a file that is no JSON only `known` names count.

    Raises OSError where it cannot be read, is no regular file, or very large.
    """
    try:
        text, is_text = decode(read_regular_file(path, LARGEST))
    except FileNotFoundError:
        return SettingsFile(path)
    found = SettingsFile(path, text)
    if not is_text:
        found.problems.append(message("settings.no_text", path=path))
    twice: list[str] = []

    def pairs(given: list[tuple[str, Any]]) -> dict[str, Any]:
        values = dict(given)
        if len(values) < len(given):
            names = [name for name, _ in given]
            twice.extend(name for name in values if names.count(name) > 1)
        return values

    try:
        stored = json.loads(text, parse_int=_whole_number, object_pairs_hook=pairs)
    except (ValueError, RecursionError) as error:
        line = error.lineno if isinstance(error, json.JSONDecodeError) else 1
        found.whole = False
        if text.strip():
            found.problems.append(message("settings.no_json", path=path, line=line))
        found.values = {name: value for name, value in _pairs_in(text) if name in known}
        return found
    if not isinstance(stored, dict):
        found.whole = False
        found.problems.append(message("settings.no_names", path=path))
        return found
    found.values = stored
    found.problems += [
        message("settings.twice", path=path, line=found.line(name), name=shown(name))
        for name in twice
        if name in stored
    ]
    return found


def settings_text(values: Mapping[str, Any]) -> str:
    """A file of these values, one a line."""
    lines = (f"  {json.dumps(name)}: {json.dumps(value)}" for name, value in values.items())
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _pairs_in(text: str) -> list[tuple[str, Any]]:
    values = [(pair[1], _value(pair[2])) for pair in _PAIR.finditer(text)]
    return [(name, value) for name, value in values if value is not _UNREADABLE]


def _value(text: str) -> Any:
    try:
        return json.loads(text, parse_int=_whole_number)
    except ValueError:
        return _UNREADABLE


def _whole_number(digits: str) -> int | float:
    """As Python reads it, which refuses numbers of thousands of digits."""
    try:
        return int(digits)
    except ValueError:
        return float("-inf" if digits.startswith("-") else "inf")
