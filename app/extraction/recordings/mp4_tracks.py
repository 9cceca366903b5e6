"""Text in the tracks of MP4 and QuickTime files: subtitles (3GPP timed text, QuickTime text, WebVTT), and the names of
chapters where a track is told to be of chapters. Nothing raises for what a file does."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass, field

from app.extraction.iso_boxes import boxes
from app.extraction.readers.subtitles import Cue
from app.extraction.recordings.told import Told
from app.extraction.workers.budget import Budget

_HANDLERS = frozenset({b"text", b"sbtl", b"subt"})
_FORMS = frozenset({b"text", b"tx3g", b"wvtt"})
_INSIDE = frozenset({b"moov", b"trak", b"mdia", b"minf", b"stbl", b"tref"})
_MOST_BOXES, _MOST_TRACKS, _MOST_SAMPLES = 5_000, 100, 200_000
_LONGEST = 10_000  # bytes of one text


@dataclass(slots=True)
class _Track:
    """The boxes that tell of a track, by their kinds, as [begin, end) in the file."""

    told: dict[bytes, tuple[int, int]] = field(default_factory=dict)


class TextTracks:
    """The tracks of a file."""

    def __init__(self, data: bytes, budget: Budget) -> None:
        self._data = data
        self._budget = budget
        self._tracks: list[_Track] = []
        self._collect()

    def read(self, told: Told) -> Iterator[Cue]:
        """The subtitles, track by track; chapters are told."""
        chapters = {number for track in self._tracks for number in self._numbers(track, b"chap")}
        for track in self._tracks:
            if self._at(track, b"hdlr", 8, 4) not in _HANDLERS or self._at(track, b"stsd", 12, 4) not in _FORMS:
                continue
            of_chapters = int.from_bytes(self._id(track), "big") in chapters
            for seconds, text in self._texts(track):
                if of_chapters:
                    told.add_chapter(seconds, text)
                else:
                    yield Cue(seconds, text)

    def _collect(self) -> None:
        waiting: list[tuple[int, int, _Track | None]] = [(0, len(self._data), None)]
        seen = 0
        while waiting:
            begin, end, track = waiting.pop(0)
            for kind, first, last in boxes(self._data, begin, end):
                seen += 1
                if seen > _MOST_BOXES:
                    return
                inner = track
                if kind == b"trak":
                    if len(self._tracks) == _MOST_TRACKS:
                        continue
                    inner = _Track()
                    self._tracks.append(inner)
                if kind in _INSIDE:
                    waiting.append((first, last, inner))
                elif track is not None:
                    track.told.setdefault(kind, (first, last))

    def _texts(self, track: _Track) -> Iterator[tuple[float, str]]:
        scale = max(1, int.from_bytes(self._at(track, b"mdhd", 20 if self._version(track, b"mdhd") else 12, 4), "big"))
        is_web = self._at(track, b"stsd", 12, 4) == b"wvtt"
        time = 0
        for (place, size), length in zip(self._places(track), self._lengths(track), strict=False):
            if self._budget.spent is not None:
                return
            sample = self._data[place : place + min(size, _LONGEST)]
            if text := _of_web(sample) if is_web else _of_sample(sample):
                yield time / scale, text
            time += length

    def _places(self, track: _Track) -> Iterator[tuple[int, int]]:
        """Where each sample lies, and how many bytes it has: samples lie in chunks one after the other."""
        fixed, count = self._pair(track, b"stsz", 4)
        sizes = [fixed] * min(count, _MOST_SAMPLES) if fixed else list(self._words(track, b"stsz", 12, count, 1))
        starts = list(self._words(track, b"stco", 8, self._pair(track, b"stco", 4)[0], 1))
        if not starts:
            words = list(self._words(track, b"co64", 8, self._pair(track, b"co64", 4)[0], 2))
            starts = [high << 32 | low for high, low in zip(words[::2], words[1::2], strict=False)]
        runs = list(self._words(track, b"stsc", 8, self._pair(track, b"stsc", 4)[0], 3))
        firsts, counts = runs[::3], runs[1::3]
        sample = run = 0
        for number, place in enumerate(starts, start=1):
            while run + 1 < len(firsts) and number >= firsts[run + 1]:
                run += 1
            for _ in range(counts[run] if counts else 1):
                if sample >= len(sizes):
                    return
                yield place, sizes[sample]
                place += sizes[sample]
                sample += 1

    def _lengths(self, track: _Track) -> Iterator[int]:
        """How long each sample is shown."""
        words = list(self._words(track, b"stts", 8, self._pair(track, b"stts", 4)[0], 2))
        left = _MOST_SAMPLES
        for count, length in zip(words[::2], words[1::2], strict=False):
            for _ in range(min(count, left)):
                yield length
            left -= min(count, left)

    def _id(self, track: _Track) -> bytes:
        return self._at(track, b"tkhd", 20 if self._version(track, b"tkhd") else 12, 4)

    def _numbers(self, track: _Track, kind: bytes) -> list[int]:
        begin, end = track.told.get(kind, (0, 0))
        return list(self._words(track, kind, 0, (end - begin) // 4, 1))

    def _version(self, track: _Track, kind: bytes) -> int:
        return int.from_bytes(self._at(track, kind, 0, 1), "big")

    def _pair(self, track: _Track, kind: bytes, at: int) -> tuple[int, int]:
        first, second = self._at(track, kind, at, 4), self._at(track, kind, at + 4, 4)
        return int.from_bytes(first, "big"), int.from_bytes(second, "big")

    def _words(self, track: _Track, kind: bytes, at: int, count: int, width: int) -> tuple[int, ...]:
        """`count` times `width` numbers of a box, or as many as there are."""
        begin, end = track.told.get(kind, (0, 0))
        count = min(count, _MOST_SAMPLES, max(0, end - begin - at) // (4 * width)) * width
        return struct.unpack_from(f">{count}I", self._data, begin + at) if count > 0 else ()

    def _at(self, track: _Track, kind: bytes, at: int, size: int) -> bytes:
        begin, end = track.told.get(kind, (0, 0))
        return self._data[begin + at : min(end, begin + at + size)]


def _of_sample(sample: bytes) -> str:
    """The text that a sample begins with; its looks follow."""
    text = sample[2 : 2 + int.from_bytes(sample[:2], "big")]
    return text.decode("utf-16" if text[:2] in (b"\xfe\xff", b"\xff\xfe") else "utf-8", "replace").strip()


def _of_web(sample: bytes) -> str:
    """What the cues of a sample say."""
    said = []
    for kind, begin, end in boxes(sample, 0, len(sample)):
        if kind == b"vttc":
            said += [sample[at:stop] for inner, at, stop in boxes(sample, begin, end) if inner == b"payl"]
    return "\n".join(each.decode("utf-8", "replace") for each in said).strip()
