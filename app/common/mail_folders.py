"""Where programs keep mails in files whose names have no ending that tells what they are.

Maildir is a mailbox that is a folder, with a file for each message in its folders `cur` and `new`
(https://cr.yp.to/proto/maildir.html); in Maildir++ the further mailboxes are folders of it whose names begin with a
dot. Thunderbird has a file for each mailbox, and beside it an index with the ending .msf.
"""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path, PurePath

from app.common.true_paths import for_system

_MESSAGES = ("cur", "new")
_FOLDERS = (*_MESSAGES, "tmp")
# When it came, what makes that unique, where; and the state that programs write behind it, with what some systems take
# for the colon.
_UNIQUE = re.compile(r"\d{9,11}\.[A-Za-z#]?\d[^/\\]*+")
_STATE = re.compile(r"[:;!-][12],[^.]*+$")


def is_named_as_message(folder: str, name: str) -> bool:
    """Whether a file so called, in a folder so called, is a message by these names alone."""
    return folder in _MESSAGES and (_UNIQUE.fullmatch(name) is not None or _STATE.search(name) is not None)


def is_message(path: PurePath) -> bool:
    """Whether it is a message of a Maildir, by its name or, where that is an odd one, by the folders around it."""
    folder = path.parent
    if folder.name not in _MESSAGES:
        return False
    if is_named_as_message(folder.name, path.name):
        return True
    return isinstance(path, Path) and path.is_absolute() and is_maildir(path.parent.parent)


def is_mailbox(path: PurePath) -> bool:
    """Whether it is a mailbox of Thunderbird: only the index beside it tells."""
    if not isinstance(path, Path) or not path.is_absolute():
        return False
    try:
        return stat.S_ISREG(os.lstat(for_system(path.with_name(f"{path.name}.msf"))).st_mode)
    except (OSError, ValueError):
        return False


def is_maildir(folder: Path) -> bool:
    """Whether a folder is one, as it lies on the disk."""
    return all(_is_folder(folder / name) for name in _FOLDERS)


def is_further_mailbox(folder: Path) -> bool:
    """Whether a folder that is hidden by its name is so because a Maildir calls its mailboxes like that."""
    return folder.name.startswith(".") and is_maildir(folder.parent) and is_maildir(folder)


def may_be_further_mailbox(folder: Path) -> bool:
    """Whether it lies where a Maildir's mailboxes do, and is called as they are: one is made folder by folder."""
    return folder.name.startswith(".") and is_maildir(folder.parent)


def completes_mailbox(path: Path) -> bool:
    """Whether it is a folder with which the one that it lies in may have become a further mailbox."""
    return path.name in _FOLDERS and is_further_mailbox(path.parent)


def _is_folder(path: Path) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(for_system(path)).st_mode)
    except (OSError, ValueError):
        return False
