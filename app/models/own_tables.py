"""A person's own TOML file, from its bytes to its tables: a slip costs the table that it is in, and no other."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.common.hand_written import decode, shown
from app.common.regular_files import read_regular_file
from app.domain.messages import Message, message

_LARGEST = 256 << 10  # bytes
_HEADER = re.compile(r"""(?<![ \t])[ \t]*+\[\[?[ \t]*+("[^"\n]*"|'[^'\n]*'|[\w-]+)""")
# Keys of so many parts, of which none makes sense: reading them takes time and memory by the square of their number.
_DEEP_KEY = re.compile(r"""(?<![\w"'-])(?:[\w"'-]++[ \t]*+\.[ \t]*+){16}""")
_PLACE = re.compile(r" ?\(at (?:line (\d+), column \d+|end of document)\)")


def read_tables(path: Path) -> tuple[dict[str, Any], tuple[Message, ...]]:
    """The tables at the top of a file by their names, and what is wrong with it.

    Raises OSError where it cannot be read, is no regular file, or very large.
    """
    text, is_text = decode(read_regular_file(path, _LARGEST))
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    problems = [] if is_text else [message("registry.no_text", path=path)]
    try:
        return _loads(text), tuple(problems)
    except (ValueError, RecursionError):
        pass
    tables: dict[str, Any] = {}
    for name, numbers, part in _parts(text):
        try:
            tables |= _loads(part)
        except (ValueError, RecursionError) as error:
            line, why = _told(error, numbers)
            what = shown(name) if name else message("registry.beginning")
            problems.append(message("registry.slip", what=what, path=path, line=line, why=why))
    return tables, tuple(problems)


def _loads(text: str) -> dict[str, Any]:
    if _DEEP_KEY.search(text):
        raise RecursionError
    return tomllib.loads(text)


def _parts(text: str) -> Iterator[tuple[str, list[int], str]]:
    """What stands before the first header, then each table at the top with those below it: its name, the numbers of its
    lines, and the lines."""
    parts: dict[str, list[tuple[int, str]]] = {"": []}
    name = ""
    for number, line in enumerate(text.split("\n"), start=1):
        header = _HEADER.match(line)
        name = header[1].strip("\"'") if header else name
        parts.setdefault(name, []).append((number, line))
    for name, lines in parts.items():
        yield name, [number for number, _ in lines], "\n".join(line for _, line in lines)


def _told(error: ValueError | RecursionError, numbers: list[int]) -> tuple[int, str | Message]:
    """The line in the file where a part went wrong, and how."""
    if isinstance(error, RecursionError):
        return numbers[0], message("registry.nested_too_deeply")
    place = _PLACE.search(str(error))
    line = numbers[min(int(place[1]), len(numbers)) - 1] if place and place[1] else numbers[-1] if place else numbers[0]
    return line, _PLACE.sub("", str(error))[:200]
