"""Which files are left out: hidden ones, the clutter of programs, and what ignore files and the user say."""

from __future__ import annotations

import fnmatch
import os
import stat
from collections.abc import Sequence
from pathlib import Path

from pathspec import GitIgnoreSpec

from app.domain.messages import Message, message

IGNORE_FILES = (".gitignore", ".dragomanignore")
_CLUTTER_FOLDERS = {
    "node_modules",
    "__pycache__",
    "site-packages",
    "bower_components",
    "$recycle.bin",
    "system volume information",
    "lost+found",
}
_CLUTTER_FILES = ("~$*", "*.tmp", "*.temp", "*.part", "*.crdownload", "*.swp", "*~", "thumbs.db", "desktop.ini")


def is_clutter(path: Path, root: Path) -> bool:
    """Whether what happens at `path` below `root` never matters, told by the names alone: inside a hidden or
    clutter folder, or a hidden file that is not one of the ignore files."""
    *folders, name = path.relative_to(root).parts or ("",)
    if any(folder.startswith(".") or folder.lower() in _CLUTTER_FOLDERS for folder in folders):
        return True
    return (name.startswith(".") and name not in IGNORE_FILES) or name.lower() in _CLUTTER_FOLDERS


class IgnoreRules:
    """The rules of one folder. Ignore files are read once; make new rules when one has changed.

    `excludes` are the user's own patterns, as in .gitignore, relative to the folder. `never` are folders that are
    left out whatever the rules say (the program's own data).
    """

    def __init__(self, root: Path, excludes: Sequence[str] = (), never: Sequence[Path] = ()) -> None:
        self._root = root
        self._own = GitIgnoreSpec.from_lines(excludes)
        self._never = frozenset(never)
        self._specs: dict[Path, GitIgnoreSpec | None] = {}

    def reason(self, path: Path, *, is_folder: bool) -> Message | None:
        """Why this entry of a folder that is not itself left out is left out; None when it is not."""
        name = path.name.lower()
        if path in self._never:
            return message("ignore.own_data")
        if name.startswith(".") or _has_hidden_attribute(path):
            return message("ignore.hidden")
        if is_folder and name in _CLUTTER_FOLDERS:
            return message("ignore.clutter_folder", name=path.name)
        if not is_folder and any(fnmatch.fnmatchcase(name, pattern) for pattern in _CLUTTER_FILES):
            return message("ignore.clutter_file")
        if self._matches(self._own, self._root, path, is_folder):
            return message("ignore.excluded")
        for folder in (folder for folder in path.parents if folder.is_relative_to(self._root)):
            decision = self._matches(self._spec(folder), folder, path, is_folder)
            if decision is not None:
                return (
                    message("ignore.file", first=folder / IGNORE_FILES[0], second=IGNORE_FILES[1]) if decision else None
                )
        return None

    def reason_anywhere(self, path: Path, *, is_folder: bool = False) -> Message | None:
        """As `reason`, at any depth: a folder above may be what is left out."""
        above = [
            folder for folder in reversed(path.parents) if folder != self._root and folder.is_relative_to(self._root)
        ]
        for folder in above:
            why = self.reason(folder, is_folder=True)
            if why is not None:
                return message("ignore.folder_above", folder=folder, why=why)
        return self.reason(path, is_folder=is_folder)

    def _spec(self, folder: Path) -> GitIgnoreSpec | None:
        if folder not in self._specs:
            lines: list[str] = []
            for name in IGNORE_FILES:
                try:
                    lines += (folder / name).read_text(encoding="utf-8", errors="replace").splitlines()
                except OSError:
                    continue
            self._specs[folder] = GitIgnoreSpec.from_lines(lines) if lines else None
        return self._specs[folder]

    @staticmethod
    def _matches(spec: GitIgnoreSpec | None, base: Path, path: Path, is_folder: bool) -> bool | None:
        if spec is None or not len(spec):
            return None
        relative = path.relative_to(base).as_posix() + ("/" if is_folder else "")
        return spec.check_file(relative).include


def _has_hidden_attribute(path: Path) -> bool:
    if os.name != "nt":
        return False
    try:
        return bool(getattr(path.lstat(), "st_file_attributes", 0) & stat.FILE_ATTRIBUTE_HIDDEN)
    except OSError:
        return False
