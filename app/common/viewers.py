"""Which program opens a PDF here, and what it is to be told so that it opens it at a page: resources/viewers.toml.

Pure: what the system says of its programs is found out by `default_viewer.py`, and whoever starts one is elsewhere.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.common.paths import resources_dir

_FILE_CODES = ("%f", "%F", "%u", "%U")
_NO_USE = ("%i", "%c", "%k", "%d", "%D", "%n", "%N", "%v", "%m")
_FILE_OF_WINDOWS = ("%1", "%L", "%l", "%V", "%v")


@dataclass(frozen=True, slots=True)
class Viewer:
    """A row of the table."""

    title: str
    systems: tuple[str, ...]
    names: tuple[str, ...]
    before: tuple[str, ...] = ()
    after: tuple[str, ...] = ()
    target: str = "{path}"


@dataclass(frozen=True, slots=True)
class Program:
    """A program as the system starts it: its `names` in small letters, without an ending; `command` are its words,
    `place` where among them the file belongs."""

    names: tuple[str, ...]
    command: tuple[str, ...]
    place: int


def read_viewers(path: Path | None = None) -> tuple[Viewer, ...]:
    """The table. Raises OSError and ValueError."""
    text = (path or resources_dir() / "viewers.toml").read_text(encoding="utf-8")
    return tuple(map(_viewer, tomllib.loads(text)["viewer"]))


def _viewer(row: dict[str, Any]) -> Viewer:
    lists = {name: tuple(map(str, row.get(name, ()))) for name in ("systems", "names", "before", "after")}
    return Viewer(str(row["title"]), target=str(row.get("target", "{path}")), **lists)


def viewer_of(program: Program, system: str, viewers: Sequence[Viewer]) -> Viewer | None:
    """The row for a program, None where it cannot be told a page; `system` is as in `sys.platform`."""
    return next((each for each in viewers if system in each.systems and set(program.names) & set(each.names)), None)


def page_command(program: Program, viewer: Viewer, path: Path, page: int) -> list[str]:
    """The words that open the file at this page."""
    url = path.as_uri()
    values = {"path": str(path), "url": url, "url_path": url.removeprefix("file://"), "page": page}

    def filled(words: Sequence[str]) -> list[str]:
        return [word.format(**values) for word in words]

    command = list(program.command)
    # What packages write around the file (Flatpak's @@u … @@) stays around it.
    start = program.place - 1 if program.place and command[program.place - 1].startswith("@@") else program.place
    target = viewer.target
    if start < program.place and target == "{path}":  # Flatpak lets a program see what it is told by a URL
        target = "{url}"
    between = [*command[start : program.place], *filled([target]), *command[program.place :]]
    return [*command[:start], *filled(viewer.before), *between, *filled(viewer.after)]


def program_of_entry(id_: str, command: Sequence[str]) -> Program | None:
    """The program of a desktop entry: `id_` is the entry's name, `command` the words of its Exec line."""
    words: list[str] = []
    place: int | None = None
    for word in command:
        if word in _FILE_CODES:
            place = len(words) if place is None else place
        elif word not in _NO_USE:
            words.append(word.replace("%%", "%"))
    if not words:
        return None
    name = id_.removesuffix(".desktop").lower()
    started = "" if Path(words[0]).name in ("flatpak", "snap", "env", "sh") else Path(words[0]).name.lower()
    return Program(tuple(filter(None, (name, started))), tuple(words), len(words) if place is None else place)


def program_of_windows(command: str) -> Program | None:
    """The program of a command of the registry, as `"C:\\a b\\c.exe" -x "%1"`."""
    command = command.strip()
    if command.startswith('"'):
        program, _, rest = command[1:].partition('"')
    else:
        cut = command.lower().find(".exe")
        program, rest = (command[: cut + 4], command[cut + 4 :]) if cut >= 0 else (command, "")
    name = program.replace("/", "\\").rsplit("\\", 1)[-1].lower()
    if not name.endswith(".exe"):
        return None
    options = [word for word in rest.replace('"', "").split() if word not in _FILE_OF_WINDOWS]
    # What the program is told for a file without a page may be what keeps it from a page.
    kept = [word for word in options if word in ("-osint", "-url", "--single-argument")]
    return Program((name.removesuffix(".exe"),), (program, *kept), 1 + len(kept))
