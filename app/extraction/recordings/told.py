"""What is told of a recording, and how it is put into a text. Pure."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from app.extraction.cleaning import clean, is_title, one_line

_LONGEST = 100_000  # characters of one value: the words of an opera
_MOST = 200  # values of one sort
_MOST_CHAPTERS = 2_000
# What programs write where people's remarks belong.
_BY_PROGRAMS = re.compile(
    r"(?i)\A(?:[\W_\d]*+|[0-9a-f\s]{16,200}|lav[fc][\d. a-z]*+|lame .{0,60}|exact ?audio ?copy.{0,60}"
    r"|itunes .{0,60}|isom.{0,30}|handbrake .{0,60}|libebml .{0,80}|google|unknown.{0,20}"
    r"|track ?\d*+|untitled.{0,20}|eng|und)\Z",
    re.DOTALL,
)
_IN_ORDER = ("title", "people", "part of", "remarks")


@dataclass(slots=True)
class Told:
    """`said` has by what it is about (as above) what is said, each thing once; `chapters` have their seconds."""

    said: dict[str, dict[str, None]] = field(default_factory=dict)
    chapters: list[tuple[float, str]] = field(default_factory=list)

    def add(self, about: str, text: str) -> None:
        values = self.said.setdefault(about, {})
        text = clean(text[:_LONGEST].replace("\0", " / ")).strip(" /\n")
        if text and len(values) < _MOST and "\ufffd" not in text and not _BY_PROGRAMS.match(text[:200]):
            values[text if about == "remarks" else one_line(text)] = None

    def add_chapter(self, seconds: float, name: str) -> None:
        name = one_line(clean(name[:1_000]))
        if name and len(self.chapters) < _MOST_CHAPTERS and 0 <= seconds < 1e7:
            self.chapters.append((seconds, name))

    @property
    def title(self) -> str | None:
        return next((each for each in self.said.get("title", ()) if is_title(each)), None)

    def text(self) -> str:
        """A line for each thing, the chapters with their times; "" where there is nothing in words."""
        lines = [each for about in _IN_ORDER for each in self.said.get(about, ())]
        named = sorted(set(self.chapters))
        return "\n".join([*dict.fromkeys(lines), *(f"{_clock(at)} {name}" for at, name in named)])


def _clock(seconds: float) -> str:
    whole = int(seconds)
    return f"{whole // 3600}:{whole // 60 % 60:02}:{whole % 60:02}"
