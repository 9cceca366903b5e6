"""What a program that was killed has left half made in the data folder, removed when the next writer starts.

Half downloads stay, for they are resumed (`models/store.py` keeps that folder in order). SQLite's files are not for us
to judge: it recovers its log itself.
"""

from __future__ import annotations

import logging
import shutil
from contextlib import suppress
from pathlib import Path

from app.common.locks import remove_abandoned
from app.common.paths import DataDir

log = logging.getLogger(__name__)


def remove_leftovers(data_dir: DataDir) -> list[Path]:
    """For the writer, before it opens anything; names what was removed. What cannot be removed stays for the next."""
    removed = remove_abandoned(data_dir.temporary)
    for path in _half_made(data_dir):
        with suppress(OSError):
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path)
            else:
                path.unlink()
            removed.append(path)
    if removed:
        log.info("removed what an earlier process left half made: %s", ", ".join(path.name for path in removed))
    return removed


def _half_made(data_dir: DataDir) -> list[Path]:
    files = (data_dir.catalogue, data_dir.settings, data_dir.window)
    found = [path for file in files for path in data_dir.root.glob(f"{file.name}*.new")]
    # Qt writes the window's settings to a file with six letters after the name first.
    found += [path for path in data_dir.root.glob(f"{data_dir.window.name}.??????") if path.suffix[1:].isalpha()]
    found += [data_dir.full_text.with_name(data_dir.full_text.name + end) for end in (".new", ".old")]
    found += [*data_dir.full_text.glob("*.new"), *data_dir.full_text.glob(".tmp*"), *data_dir.vectors.glob("*.new")]
    found += data_dir.models.glob("*/*.new")
    found.append(data_dir.held_back)  # which nothing does any more
    found += data_dir.root.glob("etilqs_*")  # SQLite's on Windows; elsewhere such a file has no name
    return [path for path in found if path.exists() or path.is_symlink()]
