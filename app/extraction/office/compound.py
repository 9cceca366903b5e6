"""Compound files (OLE): Outlook's messages, and the objects that other documents hold. The one owner of olefile."""

from __future__ import annotations

import io
import struct
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument
from app.extraction.formats import Format, InnerFile, format_named
from app.extraction.left_out import LeftOut, holds_text
from app.extraction.office.compound_writer import compound_file
from app.extraction.reasons import incomplete

_LARGEST = 256 << 20  # bytes of a stream
# Of the properties of a document: where the first set of them is told, which they are, and of which kinds.
_FIRST_SET, _CODE_PAGE, _TITLE, _TEXT, _WIDE_TEXT = 44, 1, 2, 0x1E, 0x1F
_MOST_PROPERTIES = 1_000
_DOCUMENTS = (("WordDocument", "doc"), ("Workbook", "xls"), ("Book", "xls"), ("PowerPoint Document", "ppt"))


class Compound:
    """Streams by their path. Nothing raises for what a file does, but `ValueError` where it is none."""

    def __init__(self, data: bytes) -> None:
        import olefile

        try:
            self._file = olefile.OleFileIO(io.BytesIO(data), raise_defects=olefile.DEFECT_FATAL)
            self._paths = ["/".join(path) for path in self._file.listdir(streams=True, storages=False)]
            self._entries = dict(_entries(self._file.root))
        except Exception as error:  # a hostile file makes it raise anything at all
            raise ValueError("no compound file") from error
        self._below: dict[str, list[str]] = {"": self._paths}  # a storage; a message has thousands of them
        for path in self._paths:
            for at, letter in enumerate(path):
                if letter == "/":
                    self._below.setdefault(path[: at + 1], []).append(path)

    def paths(self, below: str = "") -> list[str]:
        """The streams whose paths begin so, as with a storage, whose name ends with a slash."""
        storage = below[: below.rfind("/") + 1]
        return [path for path in self._below.get(storage, ()) if path.startswith(below)]

    def storages(self, below: str, beginning: str) -> list[str]:
        """The storages right below another one whose names begin so, each with a slash."""
        start = len(below)
        names = {path[start:].split("/")[0] for path in self.paths(below) if "/" in path[start:]}
        return [f"{below}{name}/" for name in sorted(names) if name.startswith(beginning)]

    def read(self, path: str) -> bytes:
        """A stream; empty where it is not there or damaged."""
        try:
            entry = self._entries.get(path)  # to look for it in the file each time takes long
            return b"" if entry is None else bytes(self._file._open(entry.isectStart, entry.size).read(_LARGEST))
        except Exception:
            return b""

    def torn(self) -> int:
        """How many streams are not all there, as in a file that was cut off."""
        sizes = ((path, min(entry.size, _LARGEST)) for path, entry in self._entries.items())
        return sum(len(self.read(path)) < size for path, size in sizes)

    def title(self) -> str:
        """What the properties say that the document is called; empty where they do not."""
        try:
            return _title_of(self.read("\x05SummaryInformation"))
        except (struct.error, LookupError, UnicodeError):
            return ""


def _entries(storage: Any, below: str = "") -> Iterator[tuple[str, Any]]:
    """The streams in a storage by their paths. No deeper than olefile itself goes."""
    import olefile

    for entry in storage.kids:
        if entry.entry_type == olefile.STGTY_STORAGE:
            yield from _entries(entry, f"{below}{entry.name}/")
        elif entry.entry_type == olefile.STGTY_STREAM:
            yield f"{below}{entry.name}", entry


def _title_of(told: bytes) -> str:
    """Ours, because olefile reads all properties, of which a damaged file may claim to have four billion."""
    (begin,) = struct.unpack_from("<I", told, _FIRST_SET)
    (count,) = struct.unpack_from("<I", told, begin + 4)
    places = dict(struct.iter_unpack("<II", told[begin + 8 : begin + 8 + 8 * min(count, _MOST_PROPERTIES)]))
    kind, size = struct.unpack_from("<II", told, begin + places[_TITLE])
    start = begin + places[_TITLE] + 8
    if kind == _WIDE_TEXT:
        return told[start : start + 2 * size].decode("utf-16-le").partition("\0")[0]
    page = struct.unpack_from("<H", told, begin + places[_CODE_PAGE] + 4)[0] if _CODE_PAGE in places else 0
    name = {0: "utf-8", 1200: "utf-16-le", 10000: "mac_roman", 65001: "utf-8"}.get(page, f"cp{page}")
    return told[start : start + size].decode(name, "replace").partition("\0")[0] if kind == _TEXT else ""


def with_torn(extraction: Extraction, data: bytes) -> Extraction:
    """What was read of a compound file, with how much of it is not all there."""
    try:
        torn = Compound(data).torn()
    except ValueError:  # it is something else
        return extraction
    left_out = LeftOut()
    left_out.unread_part(torn)
    return replace(extraction, left_out=(*extraction.left_out, *left_out.messages()))


def objects_in(data: bytes, name: str) -> Iterator[InnerFile]:
    """The document that an object holds: a file that was packed into it, or the object itself."""
    if holds_text(name):
        yield InnerFile(name, partial(bytes, data))
        return
    try:
        compound = Compound(data)
    except ValueError:
        yield InnerFile(name, partial(_refuse, name), format="txt")
        return
    found = list(_packed_in(compound, name))
    if not found:
        paths = set(compound.paths())
        format = next((format for stream, format in _DOCUMENTS if stream in paths), None)
        read = partial(_refuse, name) if format is None else partial(bytes, data)
        found = [InnerFile(name, read, format=format or "txt")]
    yield from found


def objects_within(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """The objects in an old document: files that were packed into it, and documents that are parts of this file."""
    try:
        compound = Compound(data)
    except ValueError:
        return
    yield from _packed_in(compound, format.label)
    known = dict(_DOCUMENTS)
    for path in compound.paths():
        folder, _, stream = path.rpartition("/")
        if folder and stream in known:
            name = format_named(known[stream]).label
            yield InnerFile(name, partial(_part, compound, f"{folder}/", name), format=known[stream])


def document_in(data: bytes, format: Format) -> Iterator[InnerFile]:
    """The document that an object of `format` is, or what lies in it; nothing where it is for programs alone."""
    try:
        paths = set(Compound(data).paths())
    except ValueError:
        yield InnerFile(format.label, partial(_refuse, format.label), format="txt")
        return
    found = next((name for stream, name in _DOCUMENTS if stream in paths), None)
    if found is not None:
        yield InnerFile(format_named(found).label, partial(bytes, data), format=found)
    else:
        yield from objects_within(data, format)


def _part(compound: Compound, below: str, name: str) -> bytes:
    """A storage as a file of its own."""
    paths = (path for path in compound.paths(below) if "/" not in path[len(below) :])
    data = compound_file({path[len(below) :]: compound.read(path) for path in paths})
    return _refuse(name) if data is None else data


def _refuse(name: str) -> bytes:
    raise DamagedDocument(incomplete(name))


def _packed_in(compound: Compound, name: str) -> Iterator[InnerFile]:
    """The files that were packed into a compound file, as a whole, at any place in it."""
    for path in compound.paths():
        match path.rpartition("/")[2]:
            case "\x01Ole10Native":
                found = _native(compound.read(path))
                if found is not None:
                    yield InnerFile(found[0] or name, partial(bytes, found[1]))
            case "Package" | "package":
                yield _by_content(name, compound.read(path))
            case "CONTENTS" if (content := compound.read(path)).startswith(b"%PDF-"):
                yield InnerFile(name, partial(bytes, content), format="pdf")


def _by_content(name: str, content: bytes) -> InnerFile:
    members = (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx"), ("content.xml", "odt"))
    format = next((format for member, format in members if member.encode() in content), "")
    return InnerFile(name, partial(bytes, content), format=format)


def _native(data: bytes) -> tuple[str, bytes] | None:
    """Name and bytes of a file that the Packager has wrapped; None for anything else."""
    try:
        place = 6
        label, place = _text(data, place)
        _, place = _text(data, place)  # where it came from
        place += 4
        (size,) = struct.unpack_from("<I", data, place)
        place += 4 + size
        (size,) = struct.unpack_from("<I", data, place)
    except (struct.error, ValueError):
        return None
    return label.rpartition("\\")[2], data[place + 4 : place + 4 + size]


def _text(data: bytes, place: int) -> tuple[str, int]:
    end = data.index(b"\0", place)
    return data[place:end].decode("cp1252", "replace"), end + 1


def properties_of(data: bytes, head: int) -> dict[int, Any]:
    """Numbers and dates of a message's stream of properties, which begins with a head of so many bytes."""
    found: dict[int, Any] = {}
    for place in range(head, len(data) - 15, 16):
        kind, number = struct.unpack_from("<HH", data, place)
        if kind in (0x0003, 0x000B, 0x0040, 0x0014):
            size = 8 if kind in (0x0040, 0x0014) else 4
            found[number] = int.from_bytes(data[place + 8 : place + 8 + size], "little")
    return found
