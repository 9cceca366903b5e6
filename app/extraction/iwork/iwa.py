"""The objects in the files of Apple's Pages, Numbers and Keynote since 2013 (IWA): messages in the form of protocol
buffers, packed with Snappy in portions. Ours, for no library that reads them is kept; what is known of them was found
by looking."""

from __future__ import annotations

from dataclasses import dataclass

from app.extraction.office.package import LARGEST_MEMBER

_HEAD = 4  # bytes of a portion: its kind and its length
_LITERAL, _NEAR, _FAR = 0, 1, 2

Value = int | bytes


@dataclass(frozen=True, slots=True)
class AppleObject:
    """An object by its number in the document, what kind of thing it is, and its fields, each as often as it is there,
    in order."""

    id: int
    kind: int
    fields: dict[int, list[Value]]

    def bytes_of(self, field: int) -> list[bytes]:
        return bytes_in(self.fields, field)

    def reference(self, field: int) -> int:
        """The object that a field refers to; 0 where there is none."""
        return next(iter(self.references(field)), 0)

    def references(self, field: int) -> list[int]:
        return references_in(self.fields, field)


def objects_of(data: bytes) -> tuple[list[AppleObject], bool]:
    """Those of a file, as far as it can be read, and whether that is all of it."""
    found: list[AppleObject] = []
    try:
        stream = _unpacked(data)
        place = 0
        while place < len(stream):
            size, place = _number(stream, place)
            head = fields_of(stream[place : place + size])
            place += size
            for about in bytes_in(head, 2):
                message = fields_of(about)
                length = number_in(message, 3)
                fields = _whole(stream[place : place + length])
                found.append(AppleObject(number_in(head, 1), number_in(message, 1), fields))
                place += length
    except (IndexError, ValueError):
        return found, False
    return found, True


def fields_of(data: bytes) -> dict[int, list[Value]]:
    """The fields of a message. Raises ValueError, IndexError where it is none."""
    found: dict[int, list[Value]] = {}
    place = 0
    value: Value
    while place < len(data):
        key, place = _number(data, place)
        match key & 7:
            case 0:
                value, place = _number(data, place)
            case 1 | 5 as kind:
                size = 8 if kind == 1 else 4
                value, place = data[place : place + size], place + size
            case 2:
                size, place = _number(data, place)
                value, place = data[place : place + size], place + size
            case _:
                raise ValueError("no message")
        if place > len(data):
            raise ValueError("cut off")
        found.setdefault(key >> 3, []).append(value)
    return found


def bytes_in(fields: dict[int, list[Value]], field: int) -> list[bytes]:
    return [value for value in fields.get(field, ()) if isinstance(value, bytes)]


def references_in(fields: dict[int, list[Value]], field: int) -> list[int]:
    return [number_in(_whole(value), 1) for value in bytes_in(fields, field)]


def number_in(fields: dict[int, list[Value]], field: int, otherwise: int = 0) -> int:
    return next((value for value in fields.get(field, ()) if isinstance(value, int)), otherwise)


def _whole(data: bytes) -> dict[int, list[Value]]:
    try:
        return fields_of(data)
    except (IndexError, ValueError):
        return {}


def _number(data: bytes, place: int) -> tuple[int, int]:
    value = shift = 0
    while shift < 70:
        byte = data[place]
        place += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, place
        shift += 7
    raise ValueError("no number")


def _unpacked(data: bytes) -> bytes:
    found = bytearray()
    place = 0
    while place + _HEAD <= len(data):
        size = int.from_bytes(data[place + 1 : place + _HEAD], "little")
        portion = data[place + _HEAD : place + _HEAD + size]
        if len(portion) < size:
            raise ValueError("cut off")
        found += _unpack_snappy(portion) if data[place] == 0 else portion
        place += _HEAD + size
        if len(found) > LARGEST_MEMBER:
            raise ValueError("too large")
    return bytes(found)


def _unpack_snappy(data: bytes) -> bytearray:
    """A block (https://github.com/google/snappy/blob/main/format_description.txt)."""
    wanted, place = _number(data, 0)
    if wanted > LARGEST_MEMBER:
        raise ValueError("too large")
    out = bytearray()
    while place < len(data) and len(out) < wanted:
        tag = data[place]
        place += 1
        kind, size = tag & 3, (tag >> 2) + 1
        if kind == _LITERAL:
            if size > 60:
                width = size - 60
                size = int.from_bytes(data[place : place + width], "little") + 1
                place += width
            out += data[place : place + size]
            place += size
            continue
        if kind == _NEAR:
            size, back = (tag >> 2 & 7) + 4, (tag >> 5) << 8 | data[place]
            place += 1
        else:
            width = 2 if kind == _FAR else 4
            back = int.from_bytes(data[place : place + width], "little")
            place += width
        if not 0 < back <= len(out):
            raise ValueError("it repeats what was never there")
        piece = bytes(out[-back:][:size])
        out += (piece * (size // len(piece) + 1))[:size]
    return out
