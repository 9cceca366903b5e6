"""Drives and network shares that are mounted at or below the searched folders: which there are, which are away, and
which show again what is searched elsewhere.

What lies on a drive that is away is not deleted. Whether something is a mount point says the system's own list, not
the number of its device: subvolumes of one drive have numbers of their own, and a folder that is mounted a second time
has the same.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

import psutil

from app.common.places import Places
from app.domain.documents import Drive

MOUNT_LIST = Path("/proc/self/mountinfo")  # on Linux
_ESCAPE = re.compile(rb"\\([0-7]{3})")


@dataclass(frozen=True, slots=True)
class Mount:
    """A mount point: the device that is there, and the folder of it that is shown, None where the system does not
    tell."""

    path: Path
    device: int
    shown: Path | None = None


@dataclass(frozen=True, slots=True)
class MountView:
    """The mount points that concern the searched folders. `present` are mounted, with their devices; `away` were, and
    are not; `again` are present and show what is searched by another path."""

    present: Mapping[Path, int] = field(default_factory=dict)
    away: frozenset[Path] = frozenset()
    again: frozenset[Path] = frozenset()


NO_MOUNTS = MountView()


def mounts() -> tuple[Mount, ...]:
    """All that is mounted now, of several at one place the topmost. Raises OSError."""
    found = _linux_mounts() if sys.platform == "linux" else _other_mounts()
    return tuple({mount.path: mount for mount in found}.values())


def view(folders: Collection[Path], recorded: Iterable[Drive], mounted: Iterable[Mount]) -> MountView:
    """How the mount points look to the searched `folders`, of those that were there before `recorded`."""
    mounted = tuple(mounted)
    searched = Places(folders)
    present = {mount.path: mount.device for mount in mounted if searched.covers(mount.path)}
    away = frozenset(drive.path for drive in recorded if drive.path not in present)
    return MountView(present, away, frozenset(_shown_again(folders, mounted, set(present))))


def _shown_again(folders: Collection[Path], mounted: tuple[Mount, ...], below: set[Path]) -> Iterator[Path]:
    """Those mounts below the folders whose tree is part of a tree that is walked anyway, or holds one."""
    by_path = {mount.path: mount for mount in mounted}
    points = Places(by_path)
    walked: list[tuple[int, Path]] = []
    for folder in folders:
        if folder in by_path and (shown := by_path[folder].shown) is not None:
            walked.append((by_path[folder].device, shown))
        elif (point := points.above(folder)) is not None and (shown := by_path[point].shown) is not None:
            walked.append((by_path[point].device, shown / folder.relative_to(point)))
    for path in sorted(below - set(folders)):
        device, shown = by_path[path].device, by_path[path].shown
        if shown is None:
            continue
        if any(
            device == other and (shown.is_relative_to(tree) or tree.is_relative_to(shown)) for other, tree in walked
        ):
            yield path
        else:
            walked.append((device, shown))


def _linux_mounts() -> Iterator[Mount]:
    if sys.platform == "win32":
        return
    # "36 35 98:0 /folder/shown /mount/point rw,noatime ...", with blanks and the like in octal
    for line in MOUNT_LIST.read_bytes().splitlines():
        fields = line.split(b" ")
        if len(fields) > 4:
            major, _, minor = fields[2].partition(b":")
            yield Mount(_path(fields[4]), os.makedev(int(major), int(minor)), _path(fields[3]))


def _path(field: bytes) -> Path:
    return Path(os.fsdecode(_ESCAPE.sub(lambda found: bytes([int(found[1], 8)]), field)))


def _other_mounts() -> Iterator[Mount]:
    for partition in psutil.disk_partitions(all=True):
        yield Mount(Path(partition.mountpoint), 0)
