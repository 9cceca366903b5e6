"""Which files a process may still open, by Landlock (landlock(7), Linux 5.13 and later).

It takes rights away from the thread that calls and from those that it starts later: it must come before any other
thread. What is open already stays so.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from app.extraction.sandbox.libc import prctl, syscall

assert sys.platform == "linux"

_READ_FILE, _READ_DIR, _REMOVE_DIR = 1 << 2, 1 << 3, 1 << 4
# How many rights on files, on connections, and how many scopes each version of the interface knows.
_FILE_RIGHTS = (13, 14, 15, 15, 16)
_TCP_RIGHTS = 2  # to bind and to connect; since version 4
_SCOPES = 2  # abstract sockets and signals; since version 6
_VERSION, _RULE_PATH_BENEATH = 1, 1
_NO_NEW_PRIVILEGES = 38  # PR_SET_NO_NEW_PRIVS
_NUMBERS = {"create": 444, "add": 445, "restrict": 446}  # the same on every processor


def version() -> int:
    """That of the kernel's interface, at least 1. Raises OSError where there is none."""
    return syscall(_NUMBERS["create"], None, 0, _VERSION)


def give_up_privileges() -> None:
    """What is needed before a process may restrict itself: it can never gain a right any more, also as root."""
    prctl(_NO_NEW_PRIVILEGES, 1)


def restrict(readable: Iterable[Path], unpacked: Path | None = None) -> None:
    """From now on this thread opens only what is or lies below `readable`, and that for reading; in the folder
    `unpacked` anything may be done, and it may be removed. Where the kernel can, the thread also connects to nothing
    and signals nobody outside.

    Raises OSError where the kernel refuses.
    """
    known = version()
    everything = (1 << _FILE_RIGHTS[min(known, len(_FILE_RIGHTS)) - 1]) - 1
    tcp = (1 << _TCP_RIGHTS) - 1 if known >= 4 else 0
    scopes = (1 << _SCOPES) - 1 if known >= 6 else 0
    attributes = struct.pack("=QQQ", everything, tcp, scopes)
    attributes = attributes[: 8 if known < 4 else 16 if known < 6 else 24]
    rules = syscall(_NUMBERS["create"], attributes, len(attributes), 0)
    try:
        for path in readable:
            _allow(rules, path, _READ_FILE | _READ_DIR)
        if unpacked is not None:
            _allow(rules, unpacked, everything)
            _allow(rules, unpacked.parent, _REMOVE_DIR)
        syscall(_NUMBERS["restrict"], rules, 0)
    finally:
        os.close(rules)


def _allow(rules: int, path: Path, rights: int) -> None:
    with suppress(FileNotFoundError, NotADirectoryError, PermissionError):  # then nobody reads it anyway
        place = os.open(path, os.O_PATH | os.O_CLOEXEC)
        try:
            if not path.is_dir():
                rights &= _READ_FILE
            syscall(_NUMBERS["add"], rules, _RULE_PATH_BENEATH, struct.pack("=Qi", rights, place), 0)
        finally:
            os.close(place)
