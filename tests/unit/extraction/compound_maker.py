"""Compound files (OLE) made in the tests: streams by their paths, none of them small."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from typing import Any

_SECTOR, _LEAST = 512, 4096
_FREE, _END, _FAT, _NONE = 0xFFFFFFFF, 0xFFFFFFFE, 0xFFFFFFFD, 0xFFFFFFFF


def compound_file(streams: Mapping[str, bytes]) -> bytes:
    """Streams are filled up with zeros to the size from which on they have sectors of their own."""
    whole = {name: data.ljust(_LEAST, b"\0") for name, data in streams.items()}
    tree: dict[str, Any] = {}
    for path in whole:
        *folders, name = path.split("/")
        place = tree
        for folder in folders:
            place = place.setdefault(folder, {})
        place[name] = path
    places = _laid_out(tree)
    directory = -(-len(places) // 4)
    needed = directory + sum(-(-len(data) // _SECTOR) for data in whole.values())
    fats = next(count for count in range(1, 110) if count * 128 >= needed + count)
    table = [_FAT] * fats + [*range(fats + 1, fats + directory), _END]
    contents = b""
    entries: list[bytes] = []
    for name, stream, child, right in places:
        if stream is None:
            entries.append(_entry(name, 1 if entries else 5, _END if not entries else 0, 0, child, right))
            continue
        data = whole[stream]
        start, size = len(table), -(-len(data) // _SECTOR)
        table += [*range(start + 1, start + size), _END]
        contents += data.ljust(size * _SECTOR, b"\0")
        entries.append(_entry(name, 2, start, len(data), right=right))
    table += [_FREE] * (fats * 128 - len(table))
    head = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 0x3E, 3, 0xFFFE, 9, 6) + bytes(6)
    head += struct.pack("<IIIIIIIII", 0, fats, fats, 0, _LEAST, _END, 0, _END, 0)
    head += struct.pack("<109I", *range(fats), *[_FREE] * (109 - fats))
    told = b"".join(entries).ljust(directory * _SECTOR, b"\0")
    return head + struct.pack(f"<{len(table)}I", *table) + told + contents


def _laid_out(tree: Mapping[str, Any]) -> list[tuple[str, str | None, int, int]]:
    """For each entry its name, the path of a stream, and where what is below it and what is beside it stand. Names are
    compared by none of our readers: each entry leads to the next."""
    found: list[tuple[str, str | None, int, int]] = []

    def add(name: str, what: Any, is_last: bool) -> None:
        place = len(found)
        found.append((name, None, _NONE, _NONE))
        inner = {} if isinstance(what, str) else what
        for number, (below, content) in enumerate(inner.items(), start=1):
            add(below, content, number == len(inner))
        path = what if isinstance(what, str) else None
        found[place] = (name, path, place + 1 if inner else _NONE, _NONE if is_last else len(found))

    add("Root Entry", tree, True)
    return found


def _entry(name: str, kind: int, start: int, size: int, child: int = _NONE, right: int = _NONE) -> bytes:
    raw = name.encode("utf-16-le") + b"\0\0"
    about = struct.pack("<HBBIII", len(raw), kind, 1, _NONE, right, child)
    return raw.ljust(64, b"\0") + about + bytes(36) + struct.pack("<IQ", start, size)
