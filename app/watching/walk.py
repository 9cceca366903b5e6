"""A walk through a folder: every file with its stamp, every place that cannot be read, and the topmost of whatever is
left out.

However deep folders are nested and however many there are, it holds no folder open but the one that it lists, and
recurses nowhere. What lies deeper than the system takes a path for cannot be opened by it, and is such a place.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from app.common.online_only import is_online_only
from app.common.os_errors import system_reason
from app.common.package_folders import main_file
from app.common.stamps import stamp_of_status
from app.common.trees import is_real_folder
from app.common.true_paths import for_system
from app.domain.documents import FileStamp, PlaceKind, SkippedPlace
from app.domain.messages import Message, message
from app.ports import CancelCheck, never_cancelled
from app.watching.mounts import NO_MOUNTS, MountView
from app.watching.rules import IgnoreRules

_CHECK_EVERY = 1024  # files that are only counted


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file to be read; where that would download it, it is `online_only`."""

    path: Path
    stamp: FileStamp
    online_only: bool = False


@dataclass(frozen=True, slots=True)
class UnreadablePlace:
    """A folder or file that the operating system does not let us look at."""

    path: Path
    reason: Message


Found = FoundFile | UnreadablePlace | SkippedPlace
CountFiles = Callable[[Path], int]


def count_files(folder: Path, *, not_below: Collection[Path] = (), check: CancelCheck = never_cancelled) -> int:
    """How many entries that are no folders lie at any depth of `folder`, but for what lies in `not_below`. What cannot
    be listed counts as nothing."""
    count, waiting, looked_at = 0, [os.fspath(folder)], 0
    excepted = {os.fspath(path) for path in not_below}
    while waiting:
        try:
            with os.scandir(waiting.pop()) as listing:
                for entry in listing:
                    looked_at += 1
                    if looked_at % _CHECK_EVERY == 0:
                        check()
                    if not is_real_folder(entry):
                        count += 1
                    elif entry.path not in excepted:
                        waiting.append(entry.path)
        except OSError:
            continue
    return count


def walk(
    start: Path, rules: IgnoreRules, count: CountFiles = count_files, mounts: MountView = NO_MOUNTS
) -> Iterator[Found]:
    """All that lies at and below `start`, in the order of the names. Symbolic links are not followed, so that nothing
    is met twice and no circle is walked. What has gone when its turn comes is passed over: its event will follow.

    `count` says how many files there are in a folder that is left out.
    """
    levels = [(start, _listing(start, gone_is_told=True))]
    while levels:
        folder, entries = levels[-1]
        if not entries:
            levels.pop()
            continue
        entry = entries.pop()
        if isinstance(entry, UnreadablePlace):
            yield entry
            continue
        path = folder / entry.name
        try:
            kind = _kind(entry, path, mounts)
            why = reason_to_skip(path, kind, rules, mounts)
            if why is not None:
                place = skipped_place(path, kind, why, count)
                if place is not None:
                    yield place
            elif kind is PlaceKind.FOLDER and (document := found_package(path)) is not None:
                yield document
            elif kind is PlaceKind.FOLDER:
                levels.append((path, _listing(path)))
            else:
                yield found_file(path, entry.stat(follow_symlinks=False))
        except FileNotFoundError:
            continue
        except OSError as error:
            yield unreadable_place(path, error)


def kind_of_mode(mode: int) -> PlaceKind:
    """What lies there, by its `st_mode`."""
    if stat.S_ISDIR(mode):
        return PlaceKind.FOLDER
    if stat.S_ISREG(mode):
        return PlaceKind.FILE
    return PlaceKind.LINK if stat.S_ISLNK(mode) else PlaceKind.SPECIAL


def reason_to_skip(path: Path, kind: PlaceKind, rules: IgnoreRules, mounts: MountView) -> Message | None:
    """Why this entry, of a folder that is itself searched, is not; None where it is."""
    if kind in (PlaceKind.LINK, PlaceKind.SPECIAL):
        return rules.mistakes_in(path) or message("place.link" if kind is PlaceKind.LINK else "place.special")
    why = rules.reason(path, is_folder=kind is PlaceKind.FOLDER)
    if why is None and path in mounts.away:
        return message("place.drive_away")
    if why is None and path in mounts.again:
        return message("place.shown_again")
    return why


def skipped_place(path: Path, kind: PlaceKind, why: Message, count: CountFiles) -> SkippedPlace | None:
    """What is left out, as it is told; None where there is nothing to tell: the program's own data, and the place of a
    drive that is away and left nothing there. What was forgotten is told without its name."""
    if why.code == "ignore.own_data":
        return None
    files = count(path) if kind is PlaceKind.FOLDER else 1
    if why.code == "place.drive_away" and not files:
        return None
    if why.code == "ignore.forgotten":
        path = path.with_name(str(why.params["line"]))
    return SkippedPlace(path, kind, files, why)


def found_file(path: Path, status: os.stat_result) -> FoundFile:
    """A file with what the system says of it."""
    return FoundFile(path, stamp_of_status(status), is_online_only(status))


def found_package(folder: Path) -> FoundFile | None:
    """The document that a folder is; None where it is none. Raises OSError."""
    main = main_file(folder)
    return None if main is None else found_file(folder, os.lstat(for_system(main)))


def unreadable_place(path: Path, error: OSError) -> UnreadablePlace:
    """A place that could not be looked at, with the system's reason."""
    return UnreadablePlace(path, message("place.file_cannot_be_looked_at", why=system_reason(error)))


def _listing(folder: Path, *, gone_is_told: bool = False) -> list[os.DirEntry[str] | UnreadablePlace]:
    """The entries of a folder, the first of them last."""
    try:
        with os.scandir(for_system(folder)) as listing:
            found = sorted(listing, key=_name, reverse=True)
            return [*found]
    except OSError as error:
        if isinstance(error, FileNotFoundError) and not gone_is_told:
            return []
        return [UnreadablePlace(folder, message("place.folder_cannot_be_opened", why=system_reason(error)))]


def _name(entry: os.DirEntry[str]) -> str:
    return entry.name


def _kind(entry: os.DirEntry[str], path: Path, mounts: MountView) -> PlaceKind:
    if entry.is_symlink():
        return PlaceKind.LINK
    if entry.is_dir(follow_symlinks=False):
        # The mount point of a drive is a junction on Windows, and meant.
        return PlaceKind.FOLDER if is_real_folder(entry) or path in mounts.present else PlaceKind.LINK
    return PlaceKind.FILE if entry.is_file(follow_symlinks=False) else PlaceKind.SPECIAL
