"""What was signed, out of an opaque S/MIME message (CMS, RFC 5652): a MIME entity. Nothing is verified, and what is
encrypted stays so."""

from __future__ import annotations

_FAMILY = bytes.fromhex("2a864886f70d01")
_SIGNED_DATA = bytes.fromhex("2a864886f70d010702")
_DATA = bytes.fromhex("2a864886f70d010701")
_SEQUENCE, _OCTETS, _MANY_OCTETS, _OID, _EXPLICIT = 0x30, 0x04, 0x24, 0x06, 0xA0
_DEEPEST = 20


class _NotThis(Exception):
    """The bytes are not what is looked for."""


def signed_content(data: bytes) -> bytes | None:
    """The content of a signed message; None where it is none, or holds its signature alone."""
    try:
        body, _ = _value(data, 0, _SEQUENCE)
        oid, rest = _value(body, 0, _OID)
        if oid != _SIGNED_DATA:
            return None
        explicit, _ = _value(body, rest, _EXPLICIT)
        signed, _ = _value(explicit, 0, _SEQUENCE)
        _, place = _element(signed, 0)  # version
        _, place = _element(signed, place)  # algorithms
        content, _ = _value(signed, place, _SEQUENCE)
        kind, rest = _value(content, 0, _OID)
        if kind != _DATA or rest >= len(content):
            return None
        inner, _ = _value(content, rest, _EXPLICIT)
        return _octets(inner)
    except (_NotThis, IndexError):
        return None


def is_cms(data: bytes) -> bool:
    """Whether it is some message of this kind, signed or not."""
    return data[:1] == b"\x30" and _FAMILY in data[:40]


def _octets(data: bytes) -> bytes:
    """A string of bytes, whole or in pieces."""
    if data[0] == _OCTETS:
        return _value(data, 0, _OCTETS)[0]
    pieces, _ = _value(data, 0, _MANY_OCTETS)
    found, place = bytearray(), 0
    while place < len(pieces):
        piece, place = _value(pieces, place, _OCTETS)
        found += piece
    return bytes(found)


def _value(data: bytes, place: int, tag: int) -> tuple[bytes, int]:
    """The value of the element at `place`, which has this tag, and where the next one begins."""
    if data[place] != tag:
        raise _NotThis
    return _element(data, place)


def _element(data: bytes, place: int, depth: int = 0) -> tuple[bytes, int]:
    """The value of any element, of definite or of indefinite length."""
    length, start = data[place + 1], place + 2
    if length == 0x80:
        if depth > _DEEPEST:
            raise _NotThis
        end = start
        while data[end : end + 2] != b"\0\0":
            _, end = _element(data, end, depth + 1)
        return data[start:end], end + 2
    if length > 0x80:
        count = length & 0x7F
        if count > 6:
            raise _NotThis
        length, start = int.from_bytes(data[start : start + count], "big"), start + count
    if start + length > len(data):
        raise _NotThis
    return data[start : start + length], start + length
