"""An ignore file, from its bytes to its lines: whatever it is and however large, what can be followed of it is."""

from __future__ import annotations

import codecs
from dataclasses import dataclass
from pathlib import Path

from app.common.hand_written import decode_utf_16
from app.common.regular_files import read_beginning, why_unreadable
from app.domain.messages import Message, message
from app.watching.patterns import Pattern, PatternList

_MOST_BYTES = 1 << 20


@dataclass(frozen=True, slots=True)
class IgnoreFile:
    """What an ignore file says, as far as it says something; `problems` are what is wrong with it."""

    path: Path
    patterns: PatternList
    problems: tuple[Message, ...]

    def decide(self, path: bytes, *, is_folder: bool) -> Pattern | None:
        """The pattern that says whether a path, relative to the file's folder, is left out."""
        return self.patterns.decide(path, is_folder=is_folder)


def read_ignore_file(path: Path, *, ignore_case: bool) -> IgnoreFile | None:
    """The ignore file at `path`; None where there is none."""
    problems: list[Message] = []
    data = b""
    try:
        data, whole = read_beginning(path, _MOST_BYTES)
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        problems.append(message("pattern.file_not_followed", why=why_unreadable(error)))
        whole = True
    if not whole:
        data = data[: data.rfind(b"\n") + 1]  # half a line would be another one
        problems.append(message("pattern.file_too_large", limit=_MOST_BYTES))
    patterns = PatternList(split_lines(data), ignore_case=ignore_case)
    return IgnoreFile(path, patterns, (*problems, *patterns.problems))


def split_lines(data: bytes) -> list[tuple[int, bytes]]:
    """The lines of an ignore file with their numbers, in UTF-8 or whatever bytes it holds: they are compared as bytes.

    Lines end as git has it, "\\n" or "\\r\\n"; in a file that knows neither, with "\\r".
    """
    data = _without_mark(data)
    if b"\n" not in data:
        return list(enumerate(data.split(b"\r"), start=1))
    return [(number, line.removesuffix(b"\r")) for number, line in enumerate(data.split(b"\n"), start=1)]


def _without_mark(data: bytes) -> bytes:
    text = decode_utf_16(data)
    return data.removeprefix(codecs.BOM_UTF8) if text is None else text.encode()
