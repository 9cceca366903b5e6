"""Chapters of MP3 (ID3's addendum of chapter frames) and of MP4 (the list that Nero brought), and the list of names in
AVI files."""

from __future__ import annotations

from collections.abc import Iterator

from app.extraction.iso_boxes import boxes
from app.extraction.recordings.told import Told

_MOST_FRAMES = 20_000
_MOST = 2_000
_ENCODINGS = ("latin-1", "utf-16", "utf-16-be", "utf-8")
_OF_AVI = {
    b"INAM": "title", b"IART": "people", b"IPRD": "part of", b"ISBJ": "remarks", b"ICMT": "remarks",
    b"IKEY": "remarks",
}  # fmt: skip


def add_mp3_chapters(told: Told, data: bytes) -> None:
    """Those of the tag that an MP3 file begins with."""
    if data[:3] != b"ID3" or len(data) < 10 or data[3] not in (3, 4):
        return
    end = min(len(data), 10 + _without_sync(data[6:10]))
    for name, begin, stop in _frames(data, 10, end, data[3]):
        if name != b"CHAP":
            continue
        at = data.find(b"\0", begin, min(stop, begin + 300)) + 1
        if not begin < at <= stop - 16:
            continue
        seconds = int.from_bytes(data[at : at + 4], "big") / 1000
        for inner, first, last in _frames(data, at + 16, stop, data[3]):
            if inner == b"TIT2" and first < last:
                told.add_chapter(seconds, _text(data[first : min(last, first + 2_000)]))


def _frames(data: bytes, at: int, end: int, version: int) -> Iterator[tuple[bytes, int, int]]:
    """Name, beginning and end of what is in each frame."""
    for _ in range(_MOST_FRAMES):
        if at + 10 > end or not data[at]:
            return
        size = data[at + 4 : at + 8]
        length = _without_sync(size) if version == 4 else int.from_bytes(size, "big")
        yield data[at : at + 4], at + 10, min(end, at + 10 + length)
        at += 10 + length


def _without_sync(size: bytes) -> int:
    """A number of 7 bits a byte."""
    return sum((byte & 127) << 7 * power for power, byte in enumerate(reversed(size)))


def _text(data: bytes) -> str:
    encoding = _ENCODINGS[data[0]] if data[0] < len(_ENCODINGS) else "latin-1"
    return data[1:].decode(encoding, "replace").strip("\0")


def add_mp4_chapters(told: Told, data: bytes) -> None:
    begin, end = 0, len(data)
    for wanted in (b"moov", b"udta", b"chpl"):
        found = next(((at, stop) for kind, at, stop in _some(boxes(data, begin, end)) if kind == wanted), None)
        if found is None:
            return
        begin, end = found
    at = begin + (8 if data[begin : begin + 1] == b"\1" else 4)
    count = data[at] if at < end else 0
    at += 1
    for _ in range(count):
        if at + 9 > end:
            return
        length = data[at + 8]
        seconds = int.from_bytes(data[at : at + 8], "big") / 10_000_000
        told.add_chapter(seconds, data[at + 9 : at + 9 + length].decode("utf-8", "replace"))
        at += 9 + length


def add_avi_names(told: Told, data: bytes) -> None:
    """What the list INFO of an AVI file says."""
    for kind, begin, end in _some(_chunks(data, 12, len(data))):
        if kind == b"LIST" and data[begin : begin + 4] == b"INFO":
            for name, first, last in _some(_chunks(data, begin + 4, end)):
                if name in _OF_AVI:
                    told.add(_OF_AVI[name], _decoded(data[first:last]))


def _chunks(data: bytes, at: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    while at + 8 <= end:
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], at + 8, min(end, at + 8 + length)
        at += 8 + length + length % 2


def _some(pieces: Iterator[tuple[bytes, int, int]]) -> Iterator[tuple[bytes, int, int]]:
    for _, piece in zip(range(_MOST), pieces, strict=False):
        yield piece


def _decoded(data: bytes) -> str:
    data = data.strip(b"\0 ")[:100_000]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")
