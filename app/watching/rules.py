"""Which files are left out: hidden ones, the clutter of programs, and what ignore files and the user say."""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from app.common.mail_folders import is_further_mailbox
from app.common.true_paths import for_system
from app.domain.messages import Message, message
from app.watching.forgotten import Forgotten
from app.watching.ignore_files import IgnoreFile, read_ignore_file
from app.watching.patterns import Pattern, PatternList, typed_lines

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
_CLUTTER_NAMES = {"thumbs.db", "desktop.ini"}
_CLUTTER_ENDS = (".tmp", ".temp", ".part", ".crdownload", ".swp", "~")
_CLUTTER_BEGINNING = "~$"
# As git is set up there.
_IGNORES_CASE = sys.platform in ("win32", "darwin")


def is_clutter(path: Path, root: Path, is_mailbox: Callable[[Path], bool] = is_further_mailbox) -> bool:
    """Whether what happens at `path` below `root` never matters, told by the names alone: inside a hidden or
    clutter folder, or a hidden file that is not one of the ignore files. Mailboxes of a Maildir do matter;
    what is one `is_mailbox` says of hidden folders."""
    *folders, name = path.relative_to(root).parts or ("",)
    for place, folder in enumerate(folders):
        if folder.lower() in _CLUTTER_FOLDERS:
            return True
        if folder.startswith(".") and not is_mailbox(root.joinpath(*folders[: place + 1])):
            return True
    if name.startswith("."):
        return name not in IGNORE_FILES and not is_mailbox(path)
    return name.lower() in _CLUTTER_FOLDERS


def pattern_problems(patterns: Sequence[str]) -> tuple[Message, ...]:
    """Which lines of a user's patterns are passed over, and why."""
    return PatternList(typed_lines(patterns), ignore_case=_IGNORES_CASE).problems


class IgnoreRules:
    """The rules of one folder. Ignore files are read once; make new rules when one has changed.

    `excludes` are the user's own patterns, as in .gitignore, relative to the folder. `never` are folders that are
    left out whatever the rules say (the program's own data). Lines that cannot be followed are passed over.
    """

    def __init__(
        self,
        root: Path,
        excludes: Sequence[str] = (),
        never: Sequence[Path] = (),
        *,
        ignore_case: bool = _IGNORES_CASE,
    ) -> None:
        self._root = root
        self._ignore_case = ignore_case
        self._own = PatternList(typed_lines(excludes), ignore_case=ignore_case)
        self._never = frozenset(never)
        self._forgotten = Forgotten(root, excludes)
        self._files: dict[Path, tuple[IgnoreFile, ...]] = {}  # by folder, the one that has the last word first
        self._in_force: dict[Path, tuple[tuple[IgnoreFile, int], ...]] = {}

    def reason(self, path: Path, *, is_folder: bool) -> Message | None:
        """Why this entry of a folder that is not itself left out is left out; None when it is not."""
        name = path.name.lower()
        if path in self._never:
            return message("ignore.own_data")
        if (line := self._forgotten.line_of(path)) is not None:
            return message("ignore.forgotten", line=line)
        if (name.startswith(".") and not (is_folder and is_further_mailbox(path))) or _has_hidden_attribute(path):
            return self.mistakes_in(path) or message("ignore.hidden")
        if is_folder and name in _CLUTTER_FOLDERS:
            return message("ignore.clutter_folder", name=path.name)
        if not is_folder and (
            name in _CLUTTER_NAMES or name.endswith(_CLUTTER_ENDS) or name.startswith(_CLUTTER_BEGINNING)
        ):
            return message("ignore.clutter_file")
        below = self._bytes_below_root(path)
        pattern = self._own.decide(below, is_folder=is_folder) if self._own else None
        if pattern is not None and not pattern.negated:
            return message("ignore.excluded", pattern=pattern.written)
        for file, start in self._files_in_force(path.parent):
            pattern = file.decide(below[start:], is_folder=is_folder)
            if pattern is not None:
                return None if pattern.negated else _left_out_by(file, pattern)
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

    def mistakes_in(self, path: Path) -> Message | None:
        """What is wrong with an ignore file; None where nothing is, and of other files."""
        if path.name not in IGNORE_FILES:
            return None
        problems = self._problems_in(path.parent).get(path)
        return message("ignore.rules_with_mistakes", n=len(problems), first=problems[0]) if problems else None

    def _problems_in(self, folder: Path) -> dict[Path, tuple[Message, ...]]:
        return {file.path: file.problems for file in self._of_folder(folder) if file.problems}

    def problems_above(self, path: Path) -> tuple[Message, ...]:
        """What is wrong with the rules that may be about `path`, or about what it holds: with the user's patterns, and
        with the ignore files of the folders that it lies in, and its own."""
        folders = [folder for folder in [*reversed(path.parents), path] if folder.is_relative_to(self._root)]
        return (
            *(message("pattern.of_folder", folder=self._root, problem=problem) for problem in self._own.problems),
            *(
                message("pattern.in_file", path=file, problem=problem)
                for folder in folders
                for file, problems in self._problems_in(folder).items()
                for problem in problems
            ),
        )

    def _files_in_force(self, folder: Path) -> tuple[tuple[IgnoreFile, int], ...]:
        """The ignore files that are about what lies in `folder`, the nearest first, each with how many bytes of a path
        below the root come before what it is about."""
        found = self._in_force.get(folder)
        if found is not None:
            return found
        new = []  # of any depth, so that nothing may call itself
        for above in (folder, *folder.parents):
            if above in self._in_force:
                break
            new.append(above)
            if above == self._root:
                break
        found = self._in_force.get(above, ())
        for each in reversed(new):
            start = 0 if each == self._root else len(self._bytes_below_root(each)) + 1
            found = self._in_force[each] = (
                *((file, start) for file in self._of_folder(each) if file.patterns),
                *found,
            )
        return found

    def _of_folder(self, folder: Path) -> tuple[IgnoreFile, ...]:
        found = self._files.get(folder)
        if found is None:
            read = [read_ignore_file(folder / name, ignore_case=self._ignore_case) for name in reversed(IGNORE_FILES)]
            found = self._files[folder] = tuple(file for file in read if file is not None)
        return found

    def _bytes_below_root(self, path: Path) -> bytes:
        """The path below the root as git writes it."""
        below = os.fsencode(path.relative_to(self._root))
        return below.replace(b"\\", b"/") if os.sep == "\\" else below


def _left_out_by(file: IgnoreFile, pattern: Pattern) -> Message:
    return message("ignore.file", path=file.path, line=pattern.line, pattern=pattern.written)


def _has_hidden_attribute(path: Path) -> bool:
    """Where a system has other signs than the dot: macOS hides the folder Library so."""
    if sys.platform not in ("win32", "darwin"):
        return False
    try:
        status = os.lstat(for_system(path))
    except OSError:
        return False
    attributes, flags = getattr(status, "st_file_attributes", 0), getattr(status, "st_flags", 0)
    return bool(attributes & stat.FILE_ATTRIBUTE_HIDDEN or flags & stat.UF_HIDDEN)
