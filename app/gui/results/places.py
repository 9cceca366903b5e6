"""Where a document lies, as a person sees it: the searched folder and what is below it, as a trail. No Qt here."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from app.domain.documents import INSIDE
from app.gui.text import STEP, isolated, short_path, told_apart

_LEFT_OUT = "…"


def trail(path: Path, folders: Iterable[Path], home: Path) -> tuple[str, ...]:
    """The folders that lead to a file, from the searched one that holds it on; the whole path of its folder, in one
    piece, where none does. Each keeps the direction of its own letters. Searched folders of one name are told apart."""
    folders = tuple(folders)
    above = [folder for folder in folders if path.is_relative_to(folder)]
    if not above:
        return (isolated(short_path(path.parent, home)),)
    root = max(above, key=lambda folder: len(folder.parts))
    return tuple(
        isolated(part) for part in (*told_apart(folders, home)[root].split(STEP), *path.parent.relative_to(root).parts)
    )


def shortened(steps: tuple[str, ...], left: int) -> tuple[str, ...]:
    """The trail with only `left` of its steps, those in the middle left out."""
    if left >= len(steps):
        return steps
    before = (left + 1) // 2
    return (*steps[:before], _LEFT_OUT, *steps[len(steps) - (left - before) :])


def steps_inside(path: Path, inside: str) -> tuple[str, ...]:
    """The way on to a document within a file: the file, and what in that the document lies in."""
    if not inside:
        return ()
    *containers, last = inside.split(INSIDE)
    folders = last.split("/")[:-1]
    return tuple(isolated(part) for part in (path.name, *containers, *folders))
