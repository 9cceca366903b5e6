"""Looks at the disk and notes in the catalogue what it finds there: files that wait to be read, what is gone, what is
left out, what cannot be looked at now, and which drives are away. It reads no file.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from app.common.places import Places
from app.domain.documents import DocumentState, Drive, FileStamp, Folder
from app.indexing.plan import Plan, make_plan
from app.ports import CancelCheck
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader
from app.watching.mounts import Mount, MountView, mounts, view
from app.watching.rules import IgnoreRules

_OF_THE_FILE_SYSTEM = "lost+found"  # what lies on a drive that is new


class DiskSurvey:
    """For the one thread that writes. `kind` says of what kind the file at a path is, by its name."""

    def __init__(
        self,
        catalogue: Catalogue,
        reader: CatalogueReader,
        *,
        pipeline: Callable[[Path], str],
        kind: Callable[[Path], str],
        data_dir: Path,
    ) -> None:
        self._catalogue = catalogue
        self._reader = reader
        self._pipeline = pipeline
        self._kind = kind
        self._data_dir = data_dir
        self._unreadable: set[Path] = set()

    @property
    def unreadable(self) -> frozenset[Path]:
        """Places that could not be looked at when it was last tried."""
        return frozenset(self._unreadable)

    def plan(self, folders: Sequence[Folder], places: Collection[Path] | None, check: CancelCheck) -> Plan:
        """What is to be done at and below `places` (None: everywhere); where something is away, nothing."""
        rules = {folder.path: IgnoreRules(folder.path, folder.excludes, [self._data_dir]) for folder in folders}
        seen = self._note_drives(folders, rules)
        there = self._there(folders, seen)
        self._note_folders(there)
        nodes = {folder.path: _node(folder.path) for folder in there if folder.available}
        wanted = None if places is None else list(places)

        def gone_meanwhile() -> list[Path]:
            later = view([folder.path for folder in folders], (), self._mounts(self._reader.drives()))
            return [
                *(path for path in seen.present if path not in later.present),
                *(path for path, node in nodes.items() if _node(path) != node),
            ]

        return make_plan(
            there,
            rules,
            self._catalogue.known_files(wanted),
            self._pipeline,
            wanted,
            check,
            mounts=seen,
            known_skipped=self._catalogue.known_skipped(wanted),
            never=[self._data_dir],
            gone_meanwhile=gone_meanwhile,
        )

    def note(self, plan: Plan, places: Collection[Path] | None) -> int:
        """Writes what `plan` says of these places, in one transaction; returns how many rows went."""
        with self._catalogue.transaction():
            removed = self._catalogue.remove_documents(plan.to_remove)
            self._catalogue.add_waiting(((file.path, file.stamp) for file in plan.new), self._kind)
            self._catalogue.restamp((file.path, file.stamp) for file in plan.to_restamp)
            self._catalogue.remove_skipped(plan.no_longer_skipped)
            self._catalogue.put_skipped(plan.skipped)
            for place in plan.unreadable:
                self._catalogue.put_document(
                    place.path, "folder", FileStamp(0, 0), "", DocumentState.FAILED, reason=place.reason
                )
        asked = None if places is None else Places(places)
        self._unreadable = {path for path in self._unreadable if asked is not None and not asked.covers(path)}
        self._unreadable |= {place.path for place in plan.unreadable}
        return removed

    def note_read(self, documents: Iterable[tuple[Path, bool]]) -> None:
        """Documents that were read, each with whether that is settled: those that are not are looked at again."""
        for path, settled in documents:
            (self._unreadable.discard if settled else self._unreadable.add)(path)

    def finish(self) -> int:
        """When all that was planned has been read: no file waits any more but one that has gone meanwhile, whose row
        goes, and one that could not be had, which is looked at again. Returns how many rows went."""
        waiting = self._reader.waiting()
        if not waiting:
            return 0
        gone = [path for path in waiting if not _is_there(path)]
        self._unreadable |= set(waiting).difference(gone)
        with self._catalogue.transaction():
            return self._catalogue.remove_documents(gone)

    # ---- drives

    def _note_drives(self, folders: Sequence[Folder], rules: Mapping[Path, IgnoreRules]) -> MountView:
        """Which drives are there and which are away, kept from now on. One that the person has excluded, or that lies
        in no searched folder any more, is forgotten: what was found on it is then gone like any other file."""
        drives = self._reader.drives()
        roots = [folder.path for folder in folders]
        seen = view(roots, drives, self._mounts(drives))
        # Something else may be mounted where a drive was: one that came without a file says nothing of those.
        bare = frozenset(drive.path for drive in drives if _came_empty(drive, seen.present.get(drive.path)))
        present = {path: device for path, device in seen.present.items() if path not in bare}
        seen = replace(seen, present=present, away=seen.away | bare)
        recorded = {drive.path: drive for drive in drives}
        wanted = {path for path in (*seen.present, *seen.away) if _is_searched(path, rules)}
        changed = []
        for path in sorted(wanted):
            former, device = recorded.get(path), seen.present.get(path)
            if device is None and former is not None and former.away_since is None:
                changed.append(replace(former, away_since=time.time()))
            elif device is not None and former != (there := Drive(path, device)):
                changed.append(there)
        forgotten = recorded.keys() - wanted
        if changed or forgotten:
            with self._catalogue.transaction():
                for drive in changed:
                    self._catalogue.put_drive(drive)
                for path in forgotten:
                    self._catalogue.forget_drive(path)
        return replace(seen, away=seen.away & wanted)

    def _mounts(self, drives: Sequence[Drive]) -> tuple[Mount, ...]:
        try:
            return mounts()
        except OSError:  # the system does not tell which there are; but whether one is, can be asked
            return tuple(Mount(drive.path, drive.device) for drive in drives if os.path.ismount(drive.path))

    def _there(self, folders: Sequence[Folder], seen: MountView) -> list[Folder]:
        return [
            replace(folder, available=False)
            if folder.available and (folder.path in seen.away or self._is_bare_mount_point(folder))
            else folder
            for folder in folders
        ]

    def _is_bare_mount_point(self, folder: Folder) -> bool:
        """An empty folder on another device than before is the mount point of a drive that is not there."""
        device = self._reader.folder_device(folder.id)
        try:
            if device is None or folder.path.stat().st_dev == device:
                return False
            return _is_empty(folder.path)
        except OSError:
            return False  # told when it is looked through

    def _note_folders(self, folders: Sequence[Folder]) -> None:
        away = {drive.path: drive for drive in self._reader.away()}
        for folder in folders:
            if folder.available == (folder.path in away):
                self._catalogue.set_folder_away(folder.id, None if folder.available else time.time())


def _is_searched(path: Path, rules: Mapping[Path, IgnoreRules]) -> bool:
    return any(
        path == root or (root in path.parents and of_root.reason_anywhere(path, is_folder=True) is None)
        for root, of_root in rules.items()
    )


def _came_empty(drive: Drive, device: int | None) -> bool:
    """Whether what is mounted now at the place of a drive came since, and holds nothing."""
    if device is None or (drive.away_since is None and drive.device == device):
        return False
    try:
        return _is_empty(drive.path)
    except OSError:
        return False  # told when it is looked through


def _is_empty(folder: Path) -> bool:
    with os.scandir(folder) as listing:
        return all(entry.name == _OF_THE_FILE_SYSTEM for entry in listing)


def _node(path: Path) -> tuple[int, int] | None:
    """Which folder lies at a path; another one after it was mounted, or moved."""
    try:
        status = path.stat()
    except OSError:
        return None
    return status.st_dev, status.st_ino


def _is_there(path: Path) -> bool:
    """False only where the system says that nothing is."""
    try:
        path.lstat()
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    return True
