"""PowerPoint presentations as they were until 2003 ([MS-PPT]): the slides that are shown, each with its texts, notes
and remarks. A file keeps what earlier savings wrote: only what its last directory names is read."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.office.compound import Compound
from app.extraction.office.package import LARGEST_MEMBER

_HEAD = struct.Struct("<HHI")  # version and instance, kind, length
_EDIT, _DIRECTORY, _DOCUMENT = 0x0FF5, 0x1772, 0x03E8
_LIST, _PERSIST, _SLIDES_LISTED, _NOTES_LISTED = 0x0FF0, 0x03F3, 0, 2
_NOTES_ATOM = 0x03F1
_CHARACTERS, _BYTES, _STRING, _KIND, _FROM_LIST = 0x0FA0, 0x0FA8, 0x0FBA, 0x0F9F, 0x0F9E
_REMARK, _TAGS, _BOX, _SHAPE = 0x2EE0, 0x138B, 0xF00D, 0xF00B
_ART_TEXT = 0x00C0  # a property of a shape
_MARGINS, _MARGINS_SHOWN = 0x0FD9, 0x0FDA
_SHOWN_AS = (0x04, 0x10, 0x20)  # flags of what is written in them: a date, a header, a footer
_OF_SLIDES, _OF_NOTES = 3, 4
_WORDS_OF_95 = "Text_Content"
_BESIDE_OLDER = "PP97_DUALSTORAGE/"  # where a file that PowerPoint 95 can open as well has what later ones read
_TITLES = (0, 6)  # kinds of texts
_OBJECT, _PACKED = 0x1011, 1  # and how one is kept
_MOST_RECORDS = 5_000_000
_MOST_EDITS = 10_000


@dataclass(slots=True)
class Slide:
    """Texts in the order of the shapes, each with whether it is the title; notes, and remarks with who made them; and
    what is printed in the margins."""

    texts: list[tuple[str, bool]] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    remarks: list[str] = field(default_factory=list)
    margins: list[str] = field(default_factory=list)


def slides_of(data: bytes) -> list[Slide] | None:
    """The slides in the order of showing; None for a file that does not tell."""
    try:
        stream, places = _opened(data)
        document = next((place for place in places.values() if _kind(stream, place) == _DOCUMENT), None)
        if document is None:
            return None
        listed: dict[int, list[tuple[int, int, list[tuple[str, bool]]]]] = {}
        for instance, begin, end in _lists(stream, document):
            listed.setdefault(instance, []).extend(_entries(stream, begin, end))
        notes = {
            _slide_of(stream, places[persist]): places[persist]
            for persist, _, _ in listed.get(_NOTES_LISTED, ())
            if persist in places
        }
        found = []
        margins = [*_margins(stream, document, _OF_SLIDES), *_margins(stream, document, _OF_NOTES)]
        for persist, id_, texts in listed.get(_SLIDES_LISTED, ()):
            slide = Slide(margins=margins)
            margins = []  # they are on all slides, and told once
            if persist in places:
                _read(stream, places[persist], slide, texts)
                slide.margins += _margins(stream, places[persist], 0)
            slide.texts += [each for each in texts if each[0]]  # of which no shape has told
            if id_ in notes:
                noted = Slide()
                _read(stream, notes[id_], noted, [])
                slide.notes = [text for text, _ in noted.texts]
            found.append(slide)
        return found
    except (ValueError, struct.error, IndexError):
        return None


def text_of_95(data: bytes) -> str:
    """What a presentation of PowerPoint 95 says, which has all its words once more for searches; empty for others."""
    try:
        compound = Compound(data)
    except ValueError:
        return ""
    if compound.paths(_BESIDE_OLDER):
        return ""
    return compound.read(_WORDS_OF_95).decode("cp1252", "replace").replace("\r", "\n").replace("\x0b", "\n")


def objects_of(data: bytes) -> Iterator[bytes]:
    """The compound files that the objects on the slides are kept in, as they were last saved."""
    try:
        stream, places = _opened(data)
    except (ValueError, struct.error, IndexError):
        return
    for place in sorted(set(places.values())):
        if place + _HEAD.size > len(stream) or _kind(stream, place) != _OBJECT:
            continue
        version, _, size = _HEAD.unpack_from(stream, place)
        content = stream[place + _HEAD.size : place + _HEAD.size + size]
        if version >> 4 == _PACKED:
            unpacker = zlib.decompressobj()
            try:
                content = unpacker.decompress(content[4:], LARGEST_MEMBER)
            except zlib.error:
                content = b""
        yield content


def _opened(data: bytes) -> tuple[bytes, dict[int, int]]:
    """The stream of a presentation, and where its parts lie."""
    compound = Compound(data)
    below = _BESIDE_OLDER if compound.paths(_BESIDE_OLDER) else ""
    stream = compound.read(f"{below}PowerPoint Document")
    return stream, _places(stream, compound.read(f"{below}Current User"))


def _places(stream: bytes, user: bytes) -> dict[int, int]:
    """Where each part of the document lies now."""
    (edit,) = struct.unpack_from("<I", user, 16)
    places: dict[int, int] = {}
    seen: set[int] = set()
    while edit not in seen and len(seen) < _MOST_EDITS:
        seen.add(edit)
        if _kind(stream, edit) != _EDIT:
            raise ValueError("no edit")
        before, directory = struct.unpack_from("<II", stream, edit + 8 + 8)
        if _kind(stream, directory) != _DIRECTORY:
            raise ValueError("no directory")
        (size,) = struct.unpack_from("<I", stream, directory + 4)
        place, end = directory + 8, min(len(stream), directory + 8 + size)
        while place + 4 <= end:
            (entry,) = struct.unpack_from("<I", stream, place)
            first, count = entry & 0xFFFFF, min(entry >> 20, (end - place - 4) // 4)
            for number, where in enumerate(struct.unpack_from(f"<{count}I", stream, place + 4)):
                places.setdefault(first + number, where)
            place += 4 + 4 * count
        if not before:
            break
        edit = before
    return places


def _kind(stream: bytes, place: int) -> int:
    return int(_HEAD.unpack_from(stream, place)[1])


def _records(stream: bytes, begin: int, end: int) -> Iterator[tuple[int, int, int, int]]:
    """(kind, instance, begin, end) of the contents, those that hold others before what they hold."""
    waiting = [(begin, end)]
    count = 0
    while waiting:
        place, end = waiting.pop()
        while place + 8 <= end:
            count += 1
            if count > _MOST_RECORDS:
                raise ValueError("too many records")
            version, kind, size = _HEAD.unpack_from(stream, place)
            inner, after = place + 8, min(end, place + 8 + size)
            yield kind, version >> 4, inner, after
            if version & 15 == 15 or kind == _TAGS:
                waiting.append((after, end))
                place, end = inner, after
            else:
                place = after


def _lists(stream: bytes, document: int) -> Iterator[tuple[int, int, int]]:
    size = _HEAD.unpack_from(stream, document)[2]
    for kind, instance, begin, end in _records(stream, document + 8, document + 8 + size):
        if kind == _LIST:
            yield instance, begin, end


def _entries(stream: bytes, begin: int, end: int) -> Iterator[tuple[int, int, list[tuple[str, bool]]]]:
    """What a list names: where it is told of, its number, and the texts that stand in the list."""
    entry: tuple[int, int, list[tuple[str, bool]]] | None = None
    is_title = False
    for kind, _, start, stop in _records(stream, begin, end):
        if kind == _PERSIST:
            if entry is not None:
                yield entry
            persist, _, _, id_ = struct.unpack_from("<4I", stream, start)
            entry = (persist, id_, [])
        elif kind == _KIND:
            is_title = struct.unpack_from("<I", stream, start)[0] in _TITLES
        elif kind in (_CHARACTERS, _BYTES) and entry is not None:
            entry[2].append((_text(stream, kind, start, stop), is_title))
    if entry is not None:
        yield entry


def _margins(stream: bytes, place: int, instance: int) -> list[str]:
    """What is printed at the head and foot of slides or notes."""
    size = _HEAD.unpack_from(stream, place)[2]
    said: list[str] = []
    shown = ends = 0
    for kind, number, begin, end in _records(stream, place + 8, place + 8 + size):
        if kind == _MARGINS:
            shown, ends = 0, end if number == instance else 0
        elif kind == _MARGINS_SHOWN and begin < ends:
            (shown,) = struct.unpack_from("<H", stream, begin + 2)
        elif kind == _STRING and begin < ends and number < len(_SHOWN_AS) and shown & _SHOWN_AS[number]:
            said.append(_text(stream, _CHARACTERS, begin, end))
    return said


def _slide_of(stream: bytes, place: int) -> int:
    """The number of the slide that notes are of."""
    size = _HEAD.unpack_from(stream, place)[2]
    for kind, _, begin, _ in _records(stream, place + 8, place + 8 + size):
        if kind == _NOTES_ATOM:
            return int(struct.unpack_from("<I", stream, begin)[0])
    return 0


def _read(stream: bytes, place: int, slide: Slide, listed: list[tuple[str, bool]]) -> None:
    """The texts of shapes; those that stand in the list are taken from there, and emptied."""
    size = _HEAD.unpack_from(stream, place)[2]
    is_title, remark_ends = False, 0
    for kind, instance, begin, end in _records(stream, place + 8, place + 8 + size):
        if kind == _KIND:
            is_title = struct.unpack_from("<I", stream, begin)[0] in _TITLES
        elif kind in (_CHARACTERS, _BYTES):
            slide.texts.append((_text(stream, kind, begin, end), is_title))
        elif kind == _FROM_LIST:
            (number,) = struct.unpack_from("<I", stream, begin)
            if number < len(listed):
                slide.texts.append(listed[number])
                listed[number] = ("", False)
        elif kind == _SHAPE:
            slide.texts += [(text, False) for text in _art(stream[begin:end], instance)]
        elif kind == _REMARK:
            remark_ends = end
            slide.remarks.append("")
        elif kind == _STRING and begin < remark_ends and instance < 2:  # who, what
            said = _text(stream, _CHARACTERS, begin, end)
            slide.remarks[-1] += f": {said}" if slide.remarks[-1] else said


def _art(properties: bytes, count: int) -> Iterator[str]:
    """Words that are drawn as a picture, among the properties of a shape."""
    further = 6 * count
    for number in range(min(count, len(properties) // 6)):
        key, value = struct.unpack_from("<HI", properties, 6 * number)
        if key & 0x8000:  # its value lies behind
            if key & 0x3FFF == _ART_TEXT:
                yield properties[further : further + value].decode("utf-16-le", "replace").rstrip("\0")
            further += value


def _text(stream: bytes, kind: int, begin: int, end: int) -> str:
    data = stream[begin:end]
    text = data.decode("latin-1") if kind == _BYTES else data[: len(data) & ~1].decode("utf-16-le", "replace")
    return text.replace("\r", "\n").replace("\x0b", "\n")
