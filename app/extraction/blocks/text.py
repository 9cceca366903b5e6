"""Text without a form of its own to blocks: paragraphs where it is prose, a fixed pitch where its columns and line ends
say something, quotations of mails by their marks. Also any document by its extracted text: what has no better way to
blocks takes this one, and what was extracted is in them. Pure.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from app.domain.documents import Extraction, Heading, Segment
from app.domain.views import BlockKind
from app.extraction.blocks.builder import BlockBuilder, Place
from app.extraction.blocks.wanted import Wanted
from app.extraction.formats import Format
from app.extraction.readers.plain import lines_of

_ROOM = 400_000  # characters on either side of what is wanted that become blocks
_LINES_OF_CODE = 60  # in a block
_AS_CODE = frozenset({"tex", "ics"})
_AT_TIMES = frozenset({"srt", "lrc"})  # whose headings stand above what is said, and are no part of it
# How lines begin that are no prose: indented, in columns, with a date or a time.
_SIGNS = re.compile(
    r"[ \t]{2,}+\S|\t|\S[ \t]{2,}+\S|[\[{<]|[0-9]{2,4}[-:/.][0-9]{2}[-:/T ]|[A-Z][a-z]{2} [ 0-9]{2} [0-9]{2}:"
)
_ENDS = ("{", "}", ";", ">", "]", "=", "\\")
_CODE_SHARE = 0.5  # of the lines
_QUOTED = re.compile(r"(?:> ?){1,20}")
_MARKER = re.compile(r"(?:[-*•–·]|[0-9]{1,3}[.)]|[a-z][.)])[ \t]+(?=\S)")
_LONGEST_LINE, _SHORTEST_LINE = 100, 40  # of prose that its author's program has wrapped
_FULL = 0.66  # of the longest line: what lines but the last have at least, where they were wrapped


def blocks_of_extraction(extraction: Extraction, format: Format, wanted: Wanted | None) -> BlockBuilder:
    """What was extracted around the wanted passage, or from the beginning."""
    out = BlockBuilder()
    for segment, start, end in _around(extraction.segments, wanted, out):
        if format.kind == "slides":
            _add_slide(out, segment)
        elif format.name in _AS_CODE:
            add_code(out, segment.text[start:end])
        else:
            _add_flow(out, segment, start, end, format)
    return out


def _around(
    segments: Sequence[Segment], wanted: Wanted | None, out: BlockBuilder
) -> Iterator[tuple[Segment, int, int]]:
    """The [start, end) of segments, at line ends, that lie about what is wanted."""
    number, offset = (0, 0) if wanted is None else wanted.place_in(segments)
    first, before = number, _ROOM - offset
    while first > 0 and before > 0:
        first -= 1
        before -= len(segments[first].text)
    out.left_out = first > 0
    after = _ROOM
    for place in range(first, len(segments)):
        text = segments[place].text
        begin = max(0, offset - _ROOM) if place == number else 0
        stop = len(text) if place < number else min(len(text), (offset if place == number else 0) + after)
        begin = text.find("\n", begin) + 1 if begin else 0
        cut = text.find("\n", stop) if stop < len(text) else len(text)
        stop = len(text) if cut < 0 else cut
        yield segments[place], begin, min(stop, begin + 2 * _ROOM)
        out.left_out = out.left_out or begin > 0 or stop < len(text)
        if place >= number:
            after -= stop - (offset if place == number else 0)
        if after <= 0:
            out.left_out = out.left_out or place + 1 < len(segments)
            return


def _add_slide(out: BlockBuilder, segment: Segment) -> None:
    """Its title, then its lines as points; tables keep their columns."""
    if out.blocks:
        out.rule()
    titles = {heading.offset: heading for heading in segment.headings}
    offset = 0
    for line in lines_of(segment.text):
        if (title := titles.get(offset)) is not None and line.strip():
            out.begin(Place(BlockKind.HEADING, min(title.level, 2)))
            out.add(line)
        elif "\t" in line:
            _add_row(out, line)
        elif line.strip():
            out.begin(Place(BlockKind.LIST_ITEM, 1, "•") if titles else Place())
            out.add(line)
        offset += len(line) + 1
    out.end()


def _add_row(out: BlockBuilder, line: str) -> None:
    out.begin_row()
    for cell in line.split("\t"):
        out.begin_cell()
        out.add(cell)
    out.end_row()


def _add_flow(out: BlockBuilder, segment: Segment, start: int, end: int, format: Format) -> None:
    """Headings, and what stands between them."""
    at = start
    for heading in (*segment.headings, Heading(end, 0, "")):
        if not at <= heading.offset <= end:
            continue
        _add_between(out, segment.text[at : heading.offset], format)
        at = heading.offset
        if heading.level and format.name in _AT_TIMES:
            out.begin(Place(BlockKind.HEADING, heading.level))
            out.add(heading.text)
            out.end()
        elif heading.level:
            length = _length_of(heading, segment.text, at)
            out.begin(Place(BlockKind.HEADING, heading.level))
            out.add(segment.text[at : at + length])
            out.end()
            at += length


def _length_of(heading: Heading, text: str, at: int) -> int:
    """How many characters from `at` on a heading takes: its lines as far as they say it."""
    end = text.find("\n", at)
    while end >= 0 and len(" ".join(text[at:end].split())) < len(heading.text) and end - at < 4 * len(heading.text):
        end = text.find("\n", end + 1)
    return (len(text) if end < 0 else end) - at


def _add_between(out: BlockBuilder, text: str, format: Format) -> None:
    if format.kind in ("sheet", "slides"):
        for line in lines_of(text):
            if line.strip():
                _add_row(out, line)
    else:
        add_text(out, text)


def add_text(out: BlockBuilder, text: str) -> None:
    """Prose as paragraphs, the rest in a fixed pitch; what most of it is, the whole is."""
    if _is_code(text):
        add_code(out, text)
        return
    for paragraph in _paragraphs(text):
        if paragraph.count("\n") > 1 and _is_code(paragraph):
            add_code(out, paragraph)
        else:
            add_prose(out, paragraph)


def add_code(out: BlockBuilder, text: str) -> None:
    """Lines as they stand."""
    lines: list[str] = []
    for line in lines_of(text):
        lines.append(line)
        if len(lines) == _LINES_OF_CODE:
            _add_code_block(out, lines)
            lines = []
    _add_code_block(out, lines)


def add_prose(out: BlockBuilder, paragraph: str) -> None:
    """A paragraph: lines that begin as quotations or points are blocks of their own, and lines that were wrapped flow
    again."""
    lines = list(lines_of(paragraph))
    wrapped = _is_wrapped(lines)
    depth_before: int | None = None
    for line in lines:
        quoted = _QUOTED.match(line)
        depth = quoted[0].count(">") if quoted else 0
        words = line[quoted.end() :] if quoted else line
        marker = _MARKER.match(words)
        if depth != depth_before or marker or not words.strip():
            if marker:
                out.begin(Place(BlockKind.LIST_ITEM, max(1, depth), marker[0].strip()))
            else:
                out.begin(Place(BlockKind.QUOTE, depth) if depth else Place())
        elif not (wrapped or depth):
            out.break_line()
        out.add((words[marker.end() :] if marker else words) + " ")
        depth_before = depth
    out.end()


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether a program has broken these lines, not their author."""
    lengths = [len(line) for line in lines]
    longest = max(lengths, default=0)
    if len(lines) < 2 or not _SHORTEST_LINE < longest <= _LONGEST_LINE:
        return False
    return all(length >= _FULL * longest for length in lengths[:-1])


def _is_code(text: str) -> bool:
    lines = code = 0
    for line in lines_of(text):
        if line.strip():
            lines += 1
            code += _SIGNS.match(line) is not None or line.rstrip().endswith(_ENDS)
    return lines > 1 and code > _CODE_SHARE * lines


def _add_code_block(out: BlockBuilder, lines: list[str]) -> None:
    text = "\n".join(lines).strip("\n")
    if text.strip():
        out.begin(Place(BlockKind.CODE))
        out.add(text, keep_spaces=True)
        out.end()


def _paragraphs(text: str) -> Iterator[str]:
    """What stands between blank lines."""
    held: list[str] = []
    for line in lines_of(text):
        if line.strip():
            held.append(line)
        elif held:
            yield "\n".join(held)
            held = []
    if held:
        yield "\n".join(held)
