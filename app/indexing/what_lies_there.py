"""What the disk says of a path, without following it or opening what lies there."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from app.common.online_only import is_online_only
from app.common.os_errors import in_words, system_reason
from app.common.package_folders import main_file
from app.common.stamps import stamp_of_status
from app.common.true_paths import for_system
from app.domain.documents import FileStamp
from app.domain.messages import Message, message


class Kind(Enum):
    """What lies at a path."""

    FILE = auto()
    FOLDER = auto()
    LINK = auto()
    SPECIAL = auto()  # a pipe, a socket, a device
    NOTHING = auto()
    HIDDEN_BY_SYSTEM = auto()  # the operating system does not let us look


@dataclass(frozen=True, slots=True)
class Found:
    """What lies at `path`: its stamp where it is a file, why it is not followed where it is no file and no folder, or
    a file whose content is elsewhere, why it cannot be looked at where the operating system refuses."""

    path: Path
    kind: Kind
    stamp: FileStamp | None = None
    not_followed: Message | None = None
    refusal: Message | None = None


def look_at(path: Path) -> Found:
    """What lies at a path as it is typed: the folders above are followed to where they are, what lies there is not."""
    try:
        path = path.parent.resolve() / path.name
        status = os.lstat(for_system(path))
        mode = status.st_mode
        if stat.S_ISDIR(mode):
            main = main_file(path)
            if main is None:
                return Found(path, Kind.FOLDER)
            status = os.lstat(for_system(main))
            mode = status.st_mode
        if stat.S_ISREG(mode):
            online = message("place.online_only") if is_online_only(status) else None
            return Found(path, Kind.FILE, stamp=stamp_of_status(status), not_followed=online)
        if stat.S_ISLNK(mode):
            return Found(path, Kind.LINK, not_followed=message("explain.link", target=os.readlink(path)))
        return Found(path, Kind.SPECIAL, not_followed=message("explain.special"))
    except (FileNotFoundError, NotADirectoryError):
        return Found(path, Kind.NOTHING)
    except (OSError, RuntimeError, ValueError) as error:  # a circle of links, a name with a NUL
        why = system_reason(error) if isinstance(error, OSError) else in_words(error)
        return Found(path, Kind.HIDDEN_BY_SYSTEM, refusal=message("explain.cannot_be_looked_at", why=why))
