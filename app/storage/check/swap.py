"""A catalogue made anew put into the place of a damaged one, which is kept aside, privately, below `damaged`.

Killed at any instant, `finish_swap` goes on at the next start: the new one, once it is complete, has a name of its own.
"""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from app.common.durable import replace_durably, sync_file
from app.common.paths import DataDir

_WITH_IT = ("", "-wal", "-shm", "-journal")  # SQLite's files


def begin(data_dir: DataDir) -> Path:
    """Where the new catalogue is to be made; what an earlier try has left there is removed."""
    made = data_dir.root / "catalogue.sqlite3.making"
    _remove(made)
    return made


def working_copy(data_dir: DataDir) -> Path:
    """A copy of the damaged catalogue that may be read, and written to, in whatever way it takes."""
    copy = data_dir.root / "catalogue.sqlite3.copy"
    _remove(copy)
    for ending in _WITH_IT:
        if ending != "-shm" and _beside(data_dir.catalogue, ending).exists():
            shutil.copyfile(_beside(data_dir.catalogue, ending), _beside(copy, ending))
    return copy


def swap(data_dir: DataDir, made: Path) -> None:
    """Puts the catalogue at `made`, which is complete and closed, into its place."""
    sync_file(made)
    replace_durably(made, _complete(data_dir))
    finish_swap(data_dir)


def finish_swap(data_dir: DataDir) -> None:
    """Where a new catalogue is complete: puts the old one aside, the new one into its place, and tidies up."""
    complete = _complete(data_dir)
    if complete.exists():
        aside = data_dir.damaged / time.strftime("%Y-%m-%d-%H%M%S")
        for ending in _WITH_IT:
            old = _beside(data_dir.catalogue, ending)
            if old.exists():
                aside.mkdir(mode=0o700, parents=True, exist_ok=True)
                replace_durably(old, aside / old.name)
                if os.name == "posix":
                    (aside / old.name).chmod(0o600)
        replace_durably(complete, data_dir.catalogue)
    _remove(data_dir.root / "catalogue.sqlite3.copy")
    _remove(data_dir.root / "catalogue.sqlite3.making")


def _complete(data_dir: DataDir) -> Path:
    return data_dir.root / "catalogue.sqlite3.complete"


def _beside(catalogue: Path, ending: str) -> Path:
    return catalogue.with_name(catalogue.name + ending)


def _remove(catalogue: Path) -> None:
    for ending in _WITH_IT:
        _beside(catalogue, ending).unlink(missing_ok=True)
