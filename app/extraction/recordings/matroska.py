"""Matroska and WebM: the title, tags, names of tracks and chapters, and subtitles that are text. A file is elements
within elements, each with its number and its length (RFC 8794, RFC 9559)."""

from __future__ import annotations

import contextlib
import zlib
from collections.abc import Iterator

from app.extraction.readers.subtitles import Cue
from app.extraction.recordings.told import Told
from app.extraction.workers.budget import Budget

_SEGMENT, _INFO, _TRACKS, _CLUSTER, _CHAPTERS, _TAGS = (
    0x18538067, 0x1549A966, 0x1654AE6B, 0x1F43B675, 0x1043A770, 0x1254C367,
)  # fmt: skip
_TITLE, _SCALE = 0x7BA9, 0x2AD7B1
_TRACK, _NUMBER, _CODEC, _PACKING = 0xAE, 0xD7, 0x86, 0x6D80
_TIMESTAMP, _GROUP, _BLOCK, _SIMPLE = 0xE7, 0xA0, 0xA1, 0xA3
_ATOM, _BEGINS, _DISPLAYED, _CHAPTER_NAME = 0xB6, 0x91, 0x80, 0x85
_ONE_TAG, _TAG_NAME, _TAG_TEXT = 0x67C8, 0x45A3, 0x4487
# What only holds others of these.
_AROUND = frozenset([_SEGMENT, _INFO, _TRACKS, _CHAPTERS, _TAGS, 0x45B9, 0x7373])
_OF_TAG = {
    "TITLE": "title", "SUBTITLE": "title", "ARTIST": "people", "LEAD_PERFORMER": "people", "ACTOR": "people",
    "DIRECTOR": "people", "COMPOSER": "people", "WRITTEN_BY": "people", "AUTHOR": "people", "ALBUM": "part of",
    "GENRE": "part of", "PART_OF": "part of", "COMMENT": "remarks", "DESCRIPTION": "remarks", "SUMMARY": "remarks",
    "SYNOPSIS": "remarks", "LYRICS": "remarks", "KEYWORDS": "remarks", "SUBJECT": "remarks",
}  # fmt: skip
_MOST = 200_000  # elements that are looked at
_LONGEST = 100_000  # bytes of one value
_LOOKED_AT = 1_000  # elements between two looks at the budget
_USUAL_SCALE = 1_000_000  # nanoseconds

Element = tuple[int, int, int]  # its number, and where what is in it begins and ends


class Matroska:
    """One file. Its subtitles are those of the first track of text."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._data = data
        self._budget = budget
        self._scale = _USUAL_SCALE
        self._track: int | None = None
        self._packed = False
        self._looked_at = 0

    def read(self, told: Told) -> list[Cue]:
        """Adds what the file tells of itself; gives its subtitles."""
        cues: list[Cue] = []
        waiting = [(0, len(self._data))]
        while waiting:
            begin, end = waiting.pop()
            for number, first, last in self._elements(begin, end):
                if number in _AROUND:
                    waiting += [(last, end), (first, last)]
                    break
                if number == _TITLE:
                    told.add("title", self._text(first, last))
                elif number == _SCALE:
                    self._scale = self._whole(first, last) or _USUAL_SCALE
                elif number == _TRACK:
                    self._add_track(first, last)
                elif number == _ATOM:
                    self._add_chapter(told, first, last)
                elif number == _ONE_TAG:
                    self._add_tag(told, first, last)
                elif number == _CLUSTER and self._track is not None:
                    cues += self._cues(first, last)
        return cues

    def _add_track(self, begin: int, end: int) -> None:
        values = {number: (first, last) for number, first, last in self._elements(begin, end)}
        if self._track is None and self._text(*values.get(_CODEC, (0, 0))).startswith("S_TEXT/"):
            self._track = self._whole(*values.get(_NUMBER, (0, 0)))
            self._packed = _PACKING in values

    def _add_chapter(self, told: Told, begin: int, end: int) -> None:
        seconds = 0.0
        for number, first, last in self._elements(begin, end):
            if number == _BEGINS:
                seconds = self._whole(first, last) / 1e9
            elif number == _DISPLAYED:
                for inner, at, stop in self._elements(first, last):
                    if inner == _CHAPTER_NAME:
                        told.add_chapter(seconds, self._text(at, stop))

    def _add_tag(self, told: Told, begin: int, end: int) -> None:
        values = {number: self._text(first, last) for number, first, last in self._elements(begin, end)}
        about = _OF_TAG.get(values.get(_TAG_NAME, "").upper())
        if about is not None:
            told.add(about, values.get(_TAG_TEXT, ""))

    def _cues(self, begin: int, end: int) -> Iterator[Cue]:
        """Of one cluster. A block tells its track, and how long after the cluster's time it is."""
        time = 0
        for number, first, last in self._elements(begin, end):
            if number == _TIMESTAMP:
                time = self._whole(first, last)
            elif number == _SIMPLE:
                yield from self._cue(time, first, last)
            elif number == _GROUP:
                for inner, at, stop in self._elements(first, last):
                    if inner == _BLOCK:
                        yield from self._cue(time, at, stop)

    def _cue(self, time: int, begin: int, end: int) -> Iterator[Cue]:
        track, at = self._number(begin, keep_mark=False)
        if track != self._track or end - at > _LONGEST:
            return
        after = int.from_bytes(self._data[at : at + 2], "big", signed=True)
        said = self._data[at + 3 : end]
        if self._packed:
            with contextlib.suppress(zlib.error):  # what is shortened in another way is left as it is
                said = zlib.decompressobj().decompress(said, _LONGEST)
        text = said.decode("utf-8", "replace")
        # Of SubStation's lines there are nine values before what is said.
        yield Cue((time + after) * self._scale / 1e9, text.split(",", 8)[-1] if text.count(",") >= 8 else text)

    # ---- elements

    def _elements(self, at: int, end: int) -> Iterator[Element]:
        while at + 2 <= end and self._looked_at < _MOST:
            self._looked_at += 1
            if self._looked_at % _LOOKED_AT == 0 and self._budget.spent is not None:
                self._looked_at = _MOST
            number, place = self._number(at, keep_mark=True)
            length, begin = self._number(place, keep_mark=False)
            if number <= 0 or length < -1:
                return
            stop = end if length == -1 else min(end, begin + length)
            yield number, begin, stop
            at = stop

    def _number(self, at: int, *, keep_mark: bool) -> tuple[int, int]:
        """A number of as many bytes as its first one tells, and where it ends; -1 for a length that is not told, -2 for
        what is none."""
        first = self._data[at] if at < len(self._data) else 0
        size = 9 - first.bit_length()
        if size > 8:
            return -2, at
        value = int.from_bytes(self._data[at : at + size], "big")
        if keep_mark:
            return value, at + size
        value &= (1 << 7 * size) - 1
        return (-1 if value == (1 << 7 * size) - 1 else value), at + size

    def _whole(self, begin: int, end: int) -> int:
        return int.from_bytes(self._data[begin : min(end, begin + 8)], "big")

    def _text(self, begin: int, end: int) -> str:
        return self._data[begin : min(end, begin + _LONGEST)].decode("utf-8", "replace").strip("\0")
