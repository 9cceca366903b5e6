"""What must be done so that the catalogue agrees with the disk: a comparison that changes nothing.

It takes time in proportion to what is looked at and what is known of it, however many places are asked about.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path

from app.common.patience import Patience
from app.common.places import Places
from app.common.true_paths import for_system
from app.domain.documents import FINDABLE, FileStamp, Folder, KnownFile, PlaceKind, SkippedPlace
from app.domain.messages import encode_message, message
from app.ports import CancelCheck, never_cancelled
from app.watching.mounts import NO_MOUNTS, MountView
from app.watching.rules import IgnoreRules
from app.watching.walk import (
    Found,
    FoundFile,
    UnreadablePlace,
    count_files,
    found_file,
    found_package,
    kind_of_mode,
    reason_to_skip,
    skipped_place,
    unreadable_place,
    walk,
)

_PATIENCE_S = 60.0


@dataclass(slots=True)
class Plan:
    """Files to extract, those of them that have no row yet, rows to remove, rows whose stamp alone is another, places
    to report, what is left out otherwise than is known, and how many files need nothing."""

    to_extract: list[FoundFile] = field(default_factory=list)
    new: list[FoundFile] = field(default_factory=list)
    to_remove: list[Path] = field(default_factory=list)
    to_restamp: list[FoundFile] = field(default_factory=list)
    unreadable: list[UnreadablePlace] = field(default_factory=list)
    skipped: list[SkippedPlace] = field(default_factory=list)
    no_longer_skipped: list[Path] = field(default_factory=list)
    unchanged: int = 0


@dataclass(slots=True)
class _Seen:
    """What the disk holds."""

    files: dict[Path, FileStamp] = field(default_factory=dict)
    online_only: set[Path] = field(default_factory=set)
    skipped: dict[Path, SkippedPlace] = field(default_factory=dict)
    unreadable: list[UnreadablePlace] = field(default_factory=list)

    def add(self, found: Found) -> None:
        if isinstance(found, FoundFile):
            self.files[found.path] = found.stamp
            if found.online_only:
                self.online_only.add(found.path)
        elif isinstance(found, SkippedPlace):
            self.skipped[found.path] = found
        else:
            self.unreadable.append(found)


def make_plan(
    folders: Sequence[Folder],
    rules: Mapping[Path, IgnoreRules],
    known: Mapping[Path, KnownFile],
    pipeline: Callable[[Path], str],
    scopes: Collection[Path] | None = None,
    check: CancelCheck = never_cancelled,
    *,
    mounts: MountView = NO_MOUNTS,
    known_skipped: Mapping[Path, SkippedPlace] | None = None,
    never: Collection[Path] = (),
    gone_meanwhile: Callable[[], Iterable[Path]] = tuple,
) -> Plan:
    """Compares the disk with `known`, whose text `pipeline` would make now, and with what is known to be left out; with
    `scopes`, only at and below these places.

    A folder that is not available (an unplugged drive), or a drive in it that is away, keeps its rows: its absence is
    not a deletion. What lies in no folder any more loses them. What lies in `never` is not counted as left out.
    A folder that does not answer for a minute is one that cannot be looked at: `check` is called meanwhile.
    `gone_meanwhile` names, when all has been looked at, what was pulled out while that was done.
    """
    known_skipped = known_skipped or {}
    seen = _Seen()
    elsewhere = [*never, *(folder.path for folder in folders)]  # not to be counted with what is left out

    def look(folder: Folder, starts: Iterable[Path], live: CancelCheck) -> Iterator[Found]:
        def count(place: Path) -> int:
            # Anew when everything is looked at: what happens below a folder that is left out is no event.
            if scopes is not None and (row := known_skipped.get(place)) is not None:
                return row.files
            return count_files(place, not_below=elsewhere, check=live)

        looker = _Looker(folder.path, rules[folder.path], count, mounts, known_skipped)
        for start in starts:
            yield from looker.look(start)
            live()

    for folder, starts in _starts(folders, scopes):
        looking = Patience(folder.path, partial(look, folder, starts), _PATIENCE_S)
        try:
            for found in looking.items(check):
                check()
                seen.add(found)
        except TimeoutError:
            seen.add(UnreadablePlace(folder.path, message("place.does_not_answer", seconds=round(_PATIENCE_S))))
    if len(folders) > 1:
        _drop_what_another_folder_has(seen, folders)
    return _compare(seen, known, known_skipped, pipeline, scopes, _kept(seen, folders, mounts, gone_meanwhile()))


def _starts(folders: Sequence[Folder], scopes: Collection[Path] | None) -> Iterator[tuple[Folder, tuple[Path, ...]]]:
    """Each available folder in which there is something to be looked at, with where."""
    places = None if scopes is None else Places(scopes)
    for folder in folders:
        if not folder.available:
            continue
        if places is None or places.covers(folder.path):
            yield folder, (folder.path,)
        else:
            inside = Places([folder.path])
            if starts := tuple(place for place in places.topmost() if inside.covers(place)):
                yield folder, starts


class _Looker:
    """Looks at places of one folder; what it finds out of the folders above them serves the next place."""

    def __init__(
        self,
        root: Path,
        rules: IgnoreRules,
        count: Callable[[Path], int],
        mounts: MountView,
        known_skipped: Mapping[Path, SkippedPlace],
    ) -> None:
        self._root = root
        self._rules = rules
        self._count = count
        self._mounts = mounts
        self._known_skipped = known_skipped
        self._left_out: dict[Path, Path | None] = {root: None}  # the topmost of a folder and those above that is

    def look(self, start: Path) -> Iterator[Found]:
        """All at and below `start`, nothing where that is left out with a folder above."""
        if start == self._root:
            yield from walk(start, self._rules, self._count, self._mounts)
            return
        try:
            left_out = self._left_out_of(start.parent)
            if left_out is not None:
                if left_out not in self._known_skipped:
                    yield from self._entry(left_out)
                return
            yield from self._entry(start)
        except (FileNotFoundError, NotADirectoryError):
            return
        except OSError as error:
            yield unreadable_place(start, error)

    def _left_out_of(self, folder: Path) -> Path | None:
        """The topmost of `folder` and those above it that is not searched."""
        new = []
        for each in (folder, *folder.parents):
            if each in self._left_out:
                break
            new.append(each)
        left_out = self._left_out[each]
        for each in reversed(new):
            if left_out is None:
                kind = kind_of_mode(each.lstat().st_mode)
                if reason_to_skip(each, kind, self._rules, self._mounts) is not None:
                    left_out = each
            self._left_out[each] = left_out
        return left_out

    def _entry(self, path: Path) -> Iterator[Found]:
        status = os.lstat(for_system(path))  # not Path.is_dir, which takes a disk's error for an answer
        kind = kind_of_mode(status.st_mode)
        why = reason_to_skip(path, kind, self._rules, self._mounts)
        if why is not None:
            place = skipped_place(path, kind, why, self._count)
            if place is not None:
                yield place
        elif kind is PlaceKind.FOLDER and (document := found_package(path)) is not None:
            yield document
        elif kind is PlaceKind.FOLDER:
            yield from walk(path, self._rules, self._count, self._mounts)
        else:
            yield found_file(path, status)


def _drop_what_another_folder_has(seen: _Seen, folders: Sequence[Folder]) -> None:
    """A folder within a folder is searched for itself, whatever the outer one leaves out of it, or the other way
    round."""
    roots = [folder.path for folder in folders if folder.available]
    inner = Places(root for root in roots if any(other in root.parents for other in roots))
    if not inner:
        return
    skipped = Places(seen.skipped)
    for path in (*roots, *seen.files):
        seen.skipped.pop(path, None)
    for path in (*seen.files, *seen.skipped):
        while (above := skipped.above(path)) is not None and inner.covers(above):
            seen.skipped.pop(above, None)
            path = above


def _kept(seen: _Seen, folders: Sequence[Folder], mounts: MountView, gone: Iterable[Path]) -> Places:
    """Where what is not seen may be there all the same."""
    return Places(
        [
            *(place.path for place in seen.unreadable),
            *(folder.path for folder in folders if not folder.available),
            *mounts.away,
            *gone,
        ]
    )


def _leave_online(seen: _Seen, known: Mapping[Path, KnownFile], pipeline: Callable[[Path], str]) -> None:
    """Files that reading would download are left out, but for those whose text is there: that stays as it is, also
    where the file has changed, until the file is on this computer again."""
    for path in seen.online_only:
        row = known.get(path)
        if row is not None and row.state in FINDABLE:
            seen.files[path] = row.stamp
        elif row is None or _is_to_be_read(path, seen.files[path], row, pipeline):
            del seen.files[path]
            seen.skipped[path] = SkippedPlace(path, PlaceKind.FILE, 1, message("place.online_only"))


def _is_to_be_read(path: Path, stamp: FileStamp, row: KnownFile, pipeline: Callable[[Path], str]) -> bool:
    return row.pipeline != pipeline(path) or stamp.may_differ_from(row.stamp)


def _compare(
    seen: _Seen,
    known: Mapping[Path, KnownFile],
    known_skipped: Mapping[Path, SkippedPlace],
    pipeline: Callable[[Path], str],
    scopes: Collection[Path] | None,
    kept: Places,
) -> Plan:
    plan = Plan(unreadable=seen.unreadable)
    _leave_online(seen, known, pipeline)
    for path, stamp in seen.files.items():
        row = known.get(path)
        kept_online = path in seen.online_only
        if row is None or (not kept_online and _is_to_be_read(path, stamp, row, pipeline)):
            plan.to_extract.append(FoundFile(path, stamp))
            if row is None:
                plan.new.append(FoundFile(path, stamp))
            continue
        plan.unchanged += 1
        if stamp != row.stamp:  # what an older version did not note, or a number that was given anew
            plan.to_restamp.append(FoundFile(path, stamp))
    plan.skipped = [place for path, place in seen.skipped.items() if not _same(place, known_skipped.get(path))]
    asked = None if scopes is None else Places(scopes)

    def gone(paths: Iterable[Path], found: Mapping[Path, object]) -> list[Path]:
        return [
            path
            for path in paths
            if path not in found and (asked is None or asked.covers(path)) and not kept.covers(path)
        ]

    plan.to_remove = gone(known, seen.files)
    plan.no_longer_skipped = gone(known_skipped, seen.skipped)
    return plan


def _same(place: SkippedPlace, row: SkippedPlace | None) -> bool:
    if row is None or (place.kind, place.files) != (row.kind, row.files):
        return False
    return encode_message(place.reason) == encode_message(row.reason)
