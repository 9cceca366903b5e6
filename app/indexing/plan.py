"""What must be done so that the catalogue agrees with the disk: a comparison that changes nothing."""

from __future__ import annotations

import stat
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from app.common.os_errors import system_reason
from app.domain.documents import FileStamp, Folder, KnownFile
from app.domain.messages import message
from app.ports import CancelCheck, never_cancelled
from app.watching.rules import IgnoreRules
from app.watching.walk import FoundFile, UnreadablePlace, stamp_of, walk


@dataclass(slots=True)
class Plan:
    """Files to extract, rows to remove, places to report, and how many files need nothing."""

    to_extract: list[FoundFile] = field(default_factory=list)
    to_remove: list[Path] = field(default_factory=list)
    unreadable: list[UnreadablePlace] = field(default_factory=list)
    unchanged: int = 0


def make_plan(
    folders: Sequence[Folder],
    rules: Mapping[Path, IgnoreRules],
    known: Mapping[Path, KnownFile],
    pipeline: Callable[[Path], str],
    scopes: Collection[Path] | None = None,
    check: CancelCheck = never_cancelled,
) -> Plan:
    """Compares the disk with `known`, whose text `pipeline` would make now; with `scopes`, only at and below these
    places.

    A folder that is not available (an unplugged drive) keeps its rows: its absence is not a deletion. What lies in no
    folder any more loses them.
    """
    plan = Plan()
    found: dict[Path, FileStamp] = {}
    for folder, start in _starts(folders, scopes):
        for item in _look(start, folder, rules[folder.path]):
            check()
            if isinstance(item, UnreadablePlace):
                plan.unreadable.append(item)
            else:
                found[item.path] = item.stamp
    for path, stamp in found.items():
        row = known.get(path)
        if row is not None and row.stamp == stamp and row.pipeline == pipeline(path):
            plan.unchanged += 1
        else:
            plan.to_extract.append(FoundFile(path, stamp))
    kept = [place.path for place in plan.unreadable]
    kept += [folder.path for folder in folders if not folder.available]
    for path in known:
        in_scope = scopes is None or any(_covers(scope, path) for scope in scopes)
        if in_scope and path not in found and not any(_covers(place, path) for place in kept):
            plan.to_remove.append(path)
    return plan


def _starts(folders: Sequence[Folder], scopes: Collection[Path] | None) -> list[tuple[Folder, Path]]:
    available = [folder for folder in folders if folder.available]
    if scopes is None:
        return [(folder, folder.path) for folder in available]
    return [
        (folder, scope if _covers(folder.path, scope) else folder.path)
        for scope in scopes
        for folder in available
        if _covers(folder.path, scope) or _covers(scope, folder.path)
    ]


def _look(start: Path, folder: Folder, rules: IgnoreRules) -> Iterator[FoundFile | UnreadablePlace]:
    if start == folder.path:
        yield from walk(start, rules)
        return
    try:
        mode = start.lstat().st_mode  # not Path.is_dir, which takes a disk's error for an answer
        is_folder = stat.S_ISDIR(mode)
        if rules.reason_anywhere(start, is_folder=is_folder) is not None:
            return
        if is_folder:
            yield from walk(start, rules)
        elif stat.S_ISREG(mode):
            yield FoundFile(start, stamp_of(start))
    except (FileNotFoundError, NotADirectoryError):
        return
    except OSError as error:
        yield UnreadablePlace(start, message("place.file_cannot_be_looked_at", why=system_reason(error)))


def _covers(place: Path, path: Path) -> bool:
    return path == place or place in path.parents
