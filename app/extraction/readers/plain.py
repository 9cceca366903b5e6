"""Text that is its own format: notes, Markdown, tables with separators, TeX. Nothing is taken away.

The words stay as their author typed them, marks included; only headings are recognised, line by line.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from app.domain.documents import Extraction, Heading, Segment
from app.extraction.charset import decode
from app.extraction.cleaning import clean, clean_line
from app.extraction.formats import Format
from app.extraction.reasons import no_text
from app.extraction.tex_letters import with_letters
from app.extraction.workers.budget import UNLIMITED, Budget

_FENCE = re.compile(r"[ ]{0,3}(```|~~~)")
# Of a line: each begins with it, for a search from everywhere in a long one would be quadratic.
_HASHES = re.compile(r"\A[ ]{0,3}(#{1,6})[ \t]++(.+)")
_UNDERLINE = re.compile(r"\A(?:={3,}+|-{3,}+)[ \t]*+$")
_STARS = re.compile(r"\A(\*{1,6})[ \t]++(.+)")
_TEX = re.compile(r"\A[ \t]*+\\(part|chapter|section|subsection|subsubsection|paragraph)\*?(?:\[[^\]]*\])?\{(.+?)\}")
_TEX_LEVELS = {"part": 1, "chapter": 1, "section": 2, "subsection": 3, "subsubsection": 4, "paragraph": 5}
_RULE = re.compile(r"\A([=\-~^\"'`#*+.:_])\1{2,}[ \t]*$")
_LONGEST_HEADING = 200
_UNTITLED = ("tex", "csv")  # their first heading is not the document's title


def extract_plain(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The text as it stands, with headings where the format has them."""
    text = clean(decode(data))
    if format.name == "tex":
        text = with_letters(text)
    if not text.strip():
        raise no_text(format.kind)
    headings = _headings(text, format.name)
    title = headings[0].text if headings and headings[0].level == 1 and format.name not in _UNTITLED else None
    return Extraction((Segment(text, None, headings),), title)


def _headings(text: str, name: str) -> tuple[Heading, ...]:
    if name == "md":
        return _markdown_headings(text)
    if name == "org":
        return _line_headings(text, _STARS)
    if name == "tex":
        return _line_headings(text, _TEX)
    if name == "rst":
        return _underlined_headings(text)
    if name == "csv":
        return _head_of_table(text)
    return ()


def _head_of_table(text: str) -> tuple[Heading, ...]:
    """The names of a table's columns: without them its rows further down say little."""
    line = text.partition("\n")[0]
    separator = max(";,\t", key=line.count)
    names = [clean_line(each.strip().strip('"')) for each in line.split(separator)]
    is_head = len(names) > 1 and all(name and not any(map(str.isdigit, name)) for name in names)
    return (Heading(0, 1, ", ".join(names)[:_LONGEST_HEADING]),) if is_head and "\n" in text else ()


def lines_of(text: str) -> Iterator[str]:
    """The lines of a text, one at a time: a list of all takes many times as much memory as the text."""
    start = 0
    while (end := text.find("\n", start)) >= 0:
        yield text[start:end]
        start = end + 1
    yield text[start:]


def _line_headings(text: str, pattern: re.Pattern[str]) -> tuple[Heading, ...]:
    found = []
    offset = 0
    for line in lines_of(text):
        match = pattern.match(line) if len(line) <= _LONGEST_HEADING else None
        if match:
            mark = match.group(1)
            level = _TEX_LEVELS[mark] if mark in _TEX_LEVELS else len(mark)
            found.append(Heading(offset, level, clean_line(match.group(2))))
        offset += len(line) + 1
    return tuple(found)


def _markdown_headings(text: str) -> tuple[Heading, ...]:
    """# headings and underlined ones, outside fenced code."""
    found = []
    offset = previous_offset = 0
    previous = ""
    fence = ""
    for line in lines_of(text):
        mark = _FENCE.match(line)
        if mark and (not fence or mark.group(1) == fence):
            fence = "" if fence else mark.group(1)
        elif not fence and len(line) <= _LONGEST_HEADING:
            match = _HASHES.match(line)
            if match:
                found.append(Heading(offset, len(match.group(1)), clean_line(_without_hashes(match.group(2)))))
            elif (
                _UNDERLINE.match(line) and 0 < len(previous.strip()) <= _LONGEST_HEADING and previous[0] not in "#|>-* "
            ):
                found.append(Heading(previous_offset, 1 if line[0] == "=" else 2, clean_line(previous)))
        previous, previous_offset = line, offset
        offset += len(line) + 1
    return tuple(found)


def _without_hashes(title: str) -> str:
    """A title without the hashes that close it; hashes alone are one."""
    title = title.rstrip(" \t")
    return title.rstrip("#") or title[:1]


def _underlined_headings(text: str) -> tuple[Heading, ...]:
    """Titles of reStructuredText; levels are in the order in which kinds of underlining appear."""
    found = []
    levels: list[str] = []
    offset = previous_offset = 0
    previous = before = ""
    for line in lines_of(text):
        rule = _RULE.match(line)
        title = previous.strip()
        if rule and title and not _RULE.match(previous) and len(line.rstrip()) >= len(previous.rstrip()):
            over = _RULE.match(before)
            style = rule.group(1) * (2 if over and over.group(1) == rule.group(1) else 1)
            if style not in levels:
                levels.append(style)
            found.append(Heading(previous_offset, levels.index(style) + 1, clean_line(title)))
        before, previous, previous_offset = previous, line, offset
        offset += len(line) + 1
    return tuple(found)


FORMATS = (
    Format("csv", "sheet", "Table as text", extract_plain, ("tsv", "tab"), version=3),
    Format("md", "text", "Markdown", extract_plain, ("markdown", "mdown", "mkd"), version=2),
    Format("rst", "text", "reStructuredText", extract_plain, ("rest",), version=2),
    Format("org", "text", "Org notes", extract_plain, version=2),
    Format("tex", "text", "LaTeX source", extract_plain, ("latex",), version=3),
    Format(
        "txt",
        "text",
        "Plain text",
        extract_plain,
        ("text", "log", "asc", "adoc", "asciidoc", "textile", "mediawiki", "po", "diff", "patch"),
        version=2,
    ),
)
