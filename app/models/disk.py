"""What the package asks of the disk: room, files, and errors in the program's own words."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.common import trees
from app.common.os_errors import DiskError, disk_error, system_reason
from app.domain.errors import StorageFault
from app.domain.messages import message

_MARGIN = 1.05  # of what is needed: file systems need room of their own


@contextmanager
def disk_faults() -> Iterator[None]:
    """Runs a block of work on models; what the disk refuses leaves it as a `StorageFault`."""
    try:
        yield
    except OSError as error:
        raise _convert(error) from error


def _convert(error: OSError) -> StorageFault:
    place = str(error.filename)
    match disk_error(error):
        case DiskError.FULL:
            return StorageFault(message("disk.full"), message("disk.make_room_for_model"))
        case DiskError.DENIED:
            return StorageFault(message("disk.models_denied", path=place), message("disk.close_windows"))
        case DiskError.FAILING:
            return StorageFault(message("disk.failing"), message("disk.check_disk"))
        case _:
            return StorageFault(
                message("disk.models_unusable", why=system_reason(error), path=place), message("disk.check_data_folder")
            )


def require_room(folder: Path, size: int) -> None:
    """Raises `StorageFault` where `size` bytes and 5 % do not fit on the disk of `folder`."""
    while not folder.exists():
        folder = folder.parent
    needed = int(size * _MARGIN)
    free = shutil.disk_usage(folder).free
    if needed > free:
        raise StorageFault(message("disk.too_little_room", free=free, needed=needed), message("disk.make_room"))


def remove_tree(folder: Path) -> None:
    """Removes a folder with all that is in it; one that is not there is removed already."""
    if folder.is_dir() and not folder.is_symlink():
        trees.remove_tree(folder)
    else:  # that would wait for a pipe
        folder.unlink(missing_ok=True)


def files_under(folder: Path) -> list[Path]:
    """All files below a folder, those in hidden folders too."""
    return sorted(Path(entry.path) for _, entries in trees.walk_tree(folder) for entry in entries if entry.is_file())
