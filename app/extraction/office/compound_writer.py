"""A part of a compound file as a file of its own ([MS-CFB]), so that whoever reads such files can read it."""

from __future__ import annotations

import struct
from collections.abc import Mapping

_SECTOR, _LEAST = 512, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF
_IN_HEAD = 109  # sectors of the table of sectors that the head names
_PER_SECTOR = _SECTOR // 4


def compound_file(streams: Mapping[str, bytes]) -> bytes | None:
    """A file of these streams, right below its root. Small ones are filled up with zeros to the size from which on they
    have sectors of their own. None for more than the head has room for, some 7 MB."""
    whole = {name: data.ljust(_LEAST, b"\0") for name, data in streams.items() if len(name) < 32}
    entries = [_entry("Root Entry", 5, _END, 0, 1 if whole else _NONE)]
    directory = -(-(1 + len(whole)) // 4)
    needed = directory + sum(-(-len(data) // _SECTOR) for data in whole.values())
    fats = next((n for n in range(1, _IN_HEAD + 1) if n * _PER_SECTOR >= needed + n), 0)
    if not fats:
        return None
    table = [_FAT] * fats + [*range(fats + 1, fats + directory), _END]
    contents = b""
    for number, (name, data) in enumerate(whole.items(), start=1):
        start, size = len(table), -(-len(data) // _SECTOR)
        table += [*range(start + 1, start + size), _END]
        contents += data.ljust(size * _SECTOR, b"\0")
        # Names that are compared by none of the readers: each entry leads to the next.
        entries.append(_entry(name, 2, start, len(data), right=number + 1 if number < len(whole) else _NONE))
    table += [_FREE] * (fats * _PER_SECTOR - len(table))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, fats, fats, 0, _LEAST, _END, 0, _END, 0)
    head += struct.pack("<109I", *range(fats), *[_FREE] * (_IN_HEAD - fats))
    told = b"".join(entries).ljust(directory * _SECTOR, b"\0")
    return head + struct.pack(f"<{len(table)}I", *table) + told + contents


def _entry(name: str, kind: int, start: int, size: int, child: int = _NONE, right: int = _NONE) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    about = struct.pack("<HBBIII", len(raw), kind, 1, _NONE, right, child)
    return raw.ljust(64, b"\0") + about + bytes(36) + struct.pack("<IQ", start, size)
