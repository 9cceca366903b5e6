"""IPTC's records (IIM 4): what news agencies write on a picture, and programs for photographs since."""

from __future__ import annotations

from collections.abc import Iterator

_UTF_8 = b"\x1b%G"
_MOST = 2_000
_CHARSET, _PEOPLE = (1, 90), 2


def records_of(data: bytes) -> Iterator[tuple[int, str]]:
    """The number of each record about the picture, and what it says."""
    said = list(_raw(data))
    is_utf_8 = any(place == _CHARSET and value.startswith(_UTF_8) for place, value in said)
    for (group, number), value in said:
        if group == _PEOPLE and value:
            yield number, _text(value, is_utf_8=is_utf_8)


def _raw(data: bytes) -> Iterator[tuple[tuple[int, int], bytes]]:
    at = 0
    for _ in range(_MOST):
        if data[at : at + 1] != b"\x1c" or at + 5 > len(data):
            return
        length = int.from_bytes(data[at + 3 : at + 5], "big")
        if length & 0x8000:  # what is so long is no text
            return
        yield (data[at + 1], data[at + 2]), data[at + 5 : at + 5 + length]
        at += 5 + length


def _text(value: bytes, *, is_utf_8: bool) -> str:
    """Much is UTF-8 that does not say so; the rest is mostly what Windows wrote in the West."""
    try:
        return value.decode("utf-8")
    except UnicodeDecodeError:
        return value.decode("utf-8" if is_utf_8 else "cp1252", "replace")
