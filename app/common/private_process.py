"""What a process of Dragoman keeps to itself: files that nobody else may read, no dump of its memory, temporary files
inside the data folder.

The entry holds a `PrivateProcess`; workers inherit all of it. Programs that are started for the person do not: what a
word processor saves must not be odd because Dragoman opened it (`as_before`). On Windows there is no such mask: files
get the rights of the folder they are in, which in a user's profile are that user's, the system's and administrators'.
"""

from __future__ import annotations

import ctypes
import logging
import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path

from app.common.locks import held_folder

log = logging.getLogger(__name__)

_ONLY_ME = 0o077
# What Python, Windows, SQLite and Rust's libraries look at; the rest of the name says whose.
_TEMPORARY = ("TMPDIR", "TEMP", "TMP", "SQLITE_TMPDIR")
# Linux gives a dump to a program such as systemd-coredump whatever the limit, but for the limit 1, which ends any.
_CORE_LIMIT = 1 if sys.platform == "linux" else 0


@dataclass(frozen=True, slots=True)
class _Before:
    """What was so before this process became private: the mask of new files, the limit of a dump, the variables."""

    mask: int
    core_limit: int | None
    variables: Mapping[str, str | None]


_before: _Before | None = None  # of a process there is one
_starting = threading.Lock()  # two threads would each take for its own what the other has set


class PrivateProcess:
    """From `with` on, what is made is for this user alone; at its end all is as it was, and the temporary files are
    gone. A kill leaves them to the next writer of the data folder (`storage/leftovers.py`)."""

    def __init__(self) -> None:
        self._held = ExitStack()

    def __enter__(self) -> PrivateProcess:
        global _before
        variables = {name: os.environ.get(name) for name in _TEMPORARY}
        _before = _Before(os.umask(_ONLY_ME), _limit_core(_CORE_LIMIT), variables)
        return self

    def __exit__(self, *_: object) -> None:
        global _before
        before, _before = _before, None
        if before is not None:
            _apply(before)
        tempfile.tempdir = None
        self._held.close()

    def keep_temporary_files_in(self, folder: Path) -> None:
        """Has temporary files of this process and its workers lie in a folder of their own below `folder`. Where that
        cannot be made (a disk that is read-only), they lie where they would: searching makes none."""
        try:
            own = self._held.enter_context(held_folder(folder))
        except OSError as error:
            log.info("no folder for temporary files in %s: %s", folder, error)
            return
        os.environ.update(dict.fromkeys(_TEMPORARY, str(own)))
        tempfile.tempdir = None  # Python looks at the variables only once


@contextmanager
def as_before() -> Iterator[None]:
    """For the start of a program that is not ours: the mask, the limit and the variables that this process was started
    with. What another thread makes in the data folder meanwhile is protected by the folder's own rights."""
    with _starting:
        if _before is None:
            yield
            return
        private = _Before(os.umask(_before.mask), _core_limit(), {name: os.environ.get(name) for name in _TEMPORARY})
        try:
            _apply(_before)
            _look_for_libraries_in(None)
            yield
        finally:
            _look_for_libraries_in(getattr(sys, "_MEIPASS", None))
            _apply(private)


def _look_for_libraries_in(folder: str | None) -> None:
    """Where Windows looks first for the libraries of this process, and of those that it starts: the loader of a bundle
    has named the bundle there, and other programs would find our libraries instead of their own."""
    if sys.platform == "win32" and getattr(sys, "frozen", False):
        ctypes.windll.kernel32.SetDllDirectoryW(folder)


def _apply(wanted: _Before) -> None:
    os.umask(wanted.mask)
    if wanted.core_limit is not None:
        _limit_core(wanted.core_limit)
    for name, value in wanted.variables.items():
        if value is None:
            os.environ.pop(name, None)
        else:
            os.environ[name] = value


def _core_limit() -> int | None:
    """The limit of a dump in bytes; None where there are no such limits."""
    if sys.platform == "win32":
        return None
    import resource

    return resource.getrlimit(resource.RLIMIT_CORE)[0]


def _limit_core(limit: int) -> int | None:
    """A new limit, within what the surroundings allow; the one before."""
    before = _core_limit()
    if sys.platform != "win32":
        import resource

        hard = resource.getrlimit(resource.RLIMIT_CORE)[1]
        allowed = limit if hard == resource.RLIM_INFINITY else min(limit, hard)
        if limit == resource.RLIM_INFINITY and hard != resource.RLIM_INFINITY:
            allowed = hard
        resource.setrlimit(resource.RLIMIT_CORE, (allowed, hard))
    return before
