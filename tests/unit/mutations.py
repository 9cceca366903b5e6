"""Bytes of real files, mutated as accidents and mistakes leave them: flipped, cut, filled, doubled, swapped; also
inside a package, and under another extension."""

from __future__ import annotations

import io
import random
import zipfile
from collections.abc import Callable

# Every reader is given what belongs to another.
_EXTENSIONS = (
    "pdf", "docx", "xlsx", "pptx", "odt", "ods", "epub", "html", "md", "txt", "rtf", "eml", "csv", "doc", "xls", "ppt",
)  # fmt: skip
Mutation = Callable[[bytearray, random.Random], None]


def mutated(data: bytes, extension: str, chance: random.Random) -> tuple[str, bytes, str]:
    """(what was done, the mutated bytes, the extension they get)."""
    if chance.random() < 0.1:
        other = chance.choice([each for each in _EXTENSIONS if each != extension])
        return "extension", data, other
    if data[:4] == b"PK\3\4" and chance.random() < 0.5:
        with_part = _in_a_part(data, chance)
        if with_part is not None:
            return (*with_part, extension)
    return (*_changed(data, chance), extension)


def _changed(data: bytes, chance: random.Random) -> tuple[str, bytes]:
    """At least one mutation, sometimes several."""
    mutable, names = bytearray(data), []
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        mutation = chance.choice(_MUTATIONS)
        mutation(mutable, chance)
        names.append(mutation.__name__.strip("_"))
    return "+".join(sorted(set(names))), bytes(mutable)


def _in_a_part(data: bytes, chance: random.Random) -> tuple[str, bytes] | None:
    """One part of a package is mutated, or two change places; None where it is none that can be opened."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            parts = {info.filename: package.read(info) for info in package.infolist() if not info.is_dir()}
    except (zipfile.BadZipFile, RuntimeError, NotImplementedError, EOFError, OSError, ValueError):
        return None
    if len(parts) < 2:
        return None
    one, other = chance.sample(sorted(parts), 2)
    if chance.random() < 0.2:
        name, parts[one], parts[other] = "parts swapped", parts[other], parts[one]
    elif chance.random() < 0.2:
        name = "part missing"
        del parts[one]
    else:
        name, parts[one] = _changed(parts[one], chance)
        name = f"part: {name}"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for path, content in parts.items():
            package.writestr(path, content)
    return name, buffer.getvalue()


def _flips(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 4, 30, 300)) if data else 0):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def _cut(data: bytearray, chance: random.Random) -> None:
    """Everything behind a place."""
    del data[chance.randrange(len(data) + 1) :]


def _hole(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance)
    del data[start:end]


def _inserted(data: bytearray, chance: random.Random) -> None:
    what = chance.choice((b"\0", b"<", b"(", b"\xff", b"\r\n", chance.randbytes(16)))
    place = chance.randrange(len(data) + 1)
    data[place:place] = what * chance.choice((1, 10, 1000))


def _doubled(data: bytearray, chance: random.Random) -> None:
    start, end = _span(data, chance)
    data[end:end] = data[start:end] * chance.choice((1, 1, 5))


def _swapped(data: bytearray, chance: random.Random) -> None:
    """Two parts change places."""
    a, b, c = sorted(chance.randrange(len(data) + 1) for _ in range(3))
    data[a:c] = data[b:c] + data[a:b]


def _blanked(data: bytearray, chance: random.Random) -> None:
    """A part is zeros, as a disk may leave it."""
    start, end = _span(data, chance)
    data[start:end] = bytes(end - start)


def _span(data: bytearray, chance: random.Random) -> tuple[int, int]:
    start = chance.randrange(len(data) + 1)
    return start, min(len(data), start + chance.choice((1, 16, 512, 8192)))


_MUTATIONS: tuple[Mutation, ...] = (_flips, _cut, _hole, _inserted, _doubled, _swapped, _blanked)
