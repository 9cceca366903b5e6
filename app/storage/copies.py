"""What else in the data folder holds what the catalogue held: damaged ones that were set aside, copies, backups."""

from __future__ import annotations

import shutil
from contextlib import suppress
from pathlib import Path

from app.common.durable import write_atomically
from app.common.paths import DataDir
from app.storage.backups import Backups, Kept
from app.storage.vector_backup import remove_vectors


def renew_copies(data_dir: DataDir, kept: Kept) -> None:
    """Removes whatever something forgotten may be in, and leaves a backup of what is `kept` now. Raises OSError."""
    if data_dir.damaged.exists():
        shutil.rmtree(data_dir.damaged)
    catalogue = data_dir.catalogue
    in_use = {catalogue.name, *(catalogue.name + end for end in ("-wal", "-shm", "-journal"))}
    for path in catalogue.parent.glob(f"{catalogue.name}*"):
        if path.name not in in_use:
            path.unlink()
    Backups(data_dir.backups).replace_all(kept)
    remove_vectors(data_dir.backups)
    _clear_window(data_dir.window)


def _clear_window(path: Path) -> None:
    """An earlier version's window remembered which folder was chosen last."""
    with suppress(FileNotFoundError):
        lines = path.read_bytes().splitlines(keepends=True)
        kept = [line for line in lines if not line.startswith(b"folder=")]
        if kept != lines:
            write_atomically(path, b"".join(kept))
