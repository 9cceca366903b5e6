"""Subtitles and song texts with times: what is said, without the times, of which one a minute is kept as a heading, so
that a passage says when it is heard. SubRip, WebVTT, SubStation, MicroDVD, SubViewer, LRC."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from html import unescape

from app.domain.documents import Extraction, Heading, Segment
from app.domain.errors import UnsupportedFormat
from app.domain.messages import message
from app.extraction.charset import decode
from app.extraction.cleaning import clean, clean_line
from app.extraction.formats import Format
from app.extraction.readers.plain import lines_of
from app.extraction.reasons import no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_EVERY_S = 60.0  # a heading
_REPEATED = 2  # lines back, in which captions that roll on say the same again
_TIMES = re.compile(
    r"\A\s*+(?:(\d{1,3}):)?(\d{1,2}):(\d\d)[.,:]\d{1,3}\s*+(?:-->|,)\s*+(?:\d{1,3}:)?\d{1,2}:\d\d[.,:]\d"
)
_FRAMES = re.compile(r"\A\{(\d{1,9})\}\{\d{0,9}\}(.*)")
_SUNG = re.compile(r"\A((?:\[\d{1,3}:\d\d(?:[.:]\d{1,3})?\]\s*+)++)(.*)")
_SUNG_AT = re.compile(r"\[(\d{1,3}):(\d\d)")
_SUNG_HEAD = re.compile(r"\A\[(ti|ar|al|au):([^\]]{1,300})\]\s*+\Z")
_DIALOGUE = re.compile(r"\ADialogue:[^,]*,\s*(\d{1,3}):(\d\d):(\d\d)[.,:]\d{1,3},(?:[^,]*,){7}(.*)")
_TITLE = re.compile(r"(?i)\A(?:title|original script):\s*+(\S.*)")
_SPEAKER = re.compile(r"<v(?:\.[^\s>]{0,100})?\s++([^>]{1,100})>")
_MARKS = re.compile(r"</?[A-Za-z0-9:.][^<>\n]{0,200}>|\{\\[^{}\n]{0,300}\}|\{[a-zA-Z]:[^{}\n]{0,100}\}")
_DRAWN = re.compile(r"\{[^{}]{0,300}\\p[1-9]")
_VOBSUB = b"\0\0\1\xba"
_USUAL_RATE = 25.0  # frames a second


@dataclass(frozen=True, slots=True)
class Cue:
    """What is said at a time, in seconds from the beginning."""

    at: float
    text: str


def extract_subtitles(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """What is said, in the order of the file; what is none of these formats, as it stands."""
    if data.startswith(_VOBSUB):  # pictures of words
        raise UnsupportedFormat(message("unsupported.format", extension=format.name))
    text = clean(decode(data))
    title, cues = _read(text)
    found = list(cues)
    if not found:
        if not text.strip():
            raise no_text(format.kind)
        return Extraction((Segment(text, None),))
    segment = segment_of(found)
    if not segment.text:
        raise no_text(format.kind)
    return Extraction((segment,), title)


def segment_of(cues: Iterable[Cue]) -> Segment:
    """The cues as a text; a line is not said again by the cue after it."""
    lines: list[str] = []
    headings: list[Heading] = []
    length, told = 0, float("-inf")
    for cue in cues:
        for line in _spoken(cue.text):
            if line in lines[-_REPEATED:]:
                continue
            if cue.at - told >= _EVERY_S or cue.at < told:
                told = cue.at
                headings.append(Heading(max(0, length - 1), 1, clock(told)))  # before the line, for it is not in it
            lines.append(line)
            length += len(line) + 1
    return Segment("\n".join(lines), None, tuple(headings))


def clock(seconds: float) -> str:
    """As players show it: 1:02:03."""
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"


def _spoken(text: str) -> Iterator[str]:
    """The lines of a cue as one, but for those of another speaker."""
    text = unescape(_MARKS.sub("", _SPEAKER.sub(r"\1: ", text)[:5_000])).replace("\\h", " ")
    said = ""
    for line in (clean_line(each) for each in re.split(r"\n|\\[Nn]|\||\[br\]", text)):
        if line.startswith(("-", "–", "—")) and said:
            yield said
            said = line
        else:
            said = f"{said} {line}".strip()
    if said:
        yield said


def _read(text: str) -> tuple[str | None, Iterator[Cue]]:
    """The title, where one is told, and the cues."""
    head = text[:5_000]
    if "\nDialogue:" in text or head.startswith("Dialogue:"):
        title = next((found[1] for line in lines_of(head) if (found := _TITLE.match(line))), None)
        return title if title and "untitled" not in title.casefold() else None, _dialogue(text)
    if any(_FRAMES.match(line) for line in head.split("\n")[:20]):
        return None, _framed(text)
    if any(_SUNG.match(line) for line in head.split("\n")[:50]):
        names = (found for line in lines_of(head) if (found := _SUNG_HEAD.match(line)))
        return next((name[2] for name in names if name[1] == "ti"), None), _sung(text)
    return None, _timed(text)


def _timed(text: str) -> Iterator[Cue]:
    """Of SubRip, WebVTT and SubViewer: a line with the times, and below it up to an empty line what is said."""
    at: float | None = None
    said: list[str] = []
    for line in [*lines_of(text), ""]:
        times = _TIMES.match(line)
        if times is not None:
            if at is not None and said:  # an empty line is missing, and the last one is a number
                yield Cue(at, "\n".join(said[:-1] if said[-1].strip().isdigit() else said))
            hours, minutes, seconds = times.groups()
            at, said = int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds), []
        elif line.strip():
            if at is not None:
                said.append(line)
        elif at is not None and said:
            yield Cue(at, "\n".join(said))
            at, said = None, []


def _dialogue(text: str) -> Iterator[Cue]:
    for line in lines_of(text):
        found = _DIALOGUE.match(line)
        if found is not None and not _DRAWN.search(found[4][:1_000]):
            hours, minutes, seconds = map(int, found.groups()[:3])
            yield Cue(hours * 3600 + minutes * 60 + seconds, found[4])


def _framed(text: str) -> Iterator[Cue]:
    """The first cue may say how many frames a second has."""
    rate = _USUAL_RATE
    for line in lines_of(text):
        found = _FRAMES.match(line)
        if found is None:
            continue
        said = found[2].strip()
        if re.fullmatch(r"\d{2}(?:\.\d{1,6})?", said):
            rate = float(said) or rate
        else:
            yield Cue(int(found[1]) / rate, said)


def _sung(text: str) -> Iterator[Cue]:
    """A line with several times is sung several times, and said once."""
    for line in lines_of(text):
        found = _SUNG.match(line)
        times = _SUNG_AT.match(found[1]) if found is not None else None
        if found is not None and times is not None and found[2].strip():
            yield Cue(int(times[1]) * 60 + int(times[2]), found[2])


FORMATS = (
    Format("srt", "text", "Subtitles", extract_subtitles, ("vtt", "ass", "ssa", "sub", "sbv"), version=3),
    Format("lrc", "text", "Song text", extract_subtitles, version=2),
)
