"""The files of a tantivy index: whether each is the one that was written.

Every file of a segment ends with a CRC-32 of what stands before it. tantivy trusts what it reads, and panics, or finds
too little, where a bit has flipped: what fails here must never reach it.
"""

from __future__ import annotations

import json
import re
import struct
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path

from app.common.regular_files import open_regular_file

_OF_SEGMENT = re.compile(r"[0-9a-f]{32}\..+")
_TRAILER = struct.Struct("<II")  # how long the footer before it is, and a number that says that it is one
_MAGIC = 1337
_LONGEST_FOOTER = 4096
_BLOCK = 1 << 20
_LIST = "meta.json"  # the segments of the last commit, each with when its removals were written last
_REMOVALS = ".del"

Stamps = Mapping[str, tuple[int, int]]
"""By the name of a file its size in bytes and its time of modification in nanoseconds."""


def stamps_of(folder: Path) -> dict[str, tuple[int, int]]:
    """All files of segments, as they lie there now; one that goes meanwhile (a merge) is left out."""
    found = {}
    for path in folder.iterdir():
        if _OF_SEGMENT.fullmatch(path.name):
            try:
                stat = path.stat()
            except FileNotFoundError:
                continue
            found[path.name] = stat.st_size, stat.st_mtime_ns
    return found


def damaged_files(folder: Path, known: Stamps) -> list[str]:
    """Files of the last commit that are not as they were written; those whose stamps are `known` are passed over. What
    a killed process was about to make of them belongs to no commit, and may be half there. Raises OSError."""
    committed = _committed(folder)
    return [
        name
        for name, stamp in sorted(stamps_of(folder).items())
        if known.get(name) != stamp and (committed is None or committed(name)) and not is_whole(folder / name)
    ]


def _committed(folder: Path) -> Callable[[str], bool] | None:
    """Tells whether a file is of the last commit; None where the list of segments does not say so."""
    try:
        with open_regular_file(folder / _LIST) as file:
            segments = json.loads(file.read())["segments"]
        removed_at = {
            each["segment_id"].replace("-", ""): each["deletes"] and each["deletes"]["opstamp"] for each in segments
        }
    except (FileNotFoundError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None

    def committed(name: str) -> bool:
        segment, _, rest = name.partition(".")
        removals = rest.endswith(_REMOVALS)
        return segment in removed_at and (not removals or rest == f"{removed_at[segment]}{_REMOVALS}")

    return committed


def is_whole(path: Path) -> bool:
    """Whether a file has the checksum that it says; one that has gone (a merge) is as good."""
    try:
        with open_regular_file(path) as file:
            size = file.seek(0, 2)
            file.seek(max(0, size - _LONGEST_FOOTER - _TRAILER.size))
            end = file.read()
            length, magic = _TRAILER.unpack(end[-_TRAILER.size :])
            footer = json.loads(end[-_TRAILER.size - length : -_TRAILER.size])
            crc, left = 0, size - _TRAILER.size - length
            file.seek(0)
            while left > 0 and (block := file.read(min(_BLOCK, left))):
                crc, left = zlib.crc32(block, crc), left - len(block)
    except FileNotFoundError:
        return True
    except (struct.error, ValueError, RecursionError):
        return False
    return magic == _MAGIC and left == 0 and isinstance(footer, dict) and footer.get("crc") == crc
