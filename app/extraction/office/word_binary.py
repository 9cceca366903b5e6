"""Word documents as they were from 1997 until 2003 ([MS-DOC]): the text is one row of characters, in which what belongs
to the footnotes, the margins, the remarks and the text boxes follows the body; pieces of it lie anywhere. What its
paragraphs are stands elsewhere (word_paragraphs.py)."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from app.extraction.office.compound import Compound
from app.extraction.office.shown_fields import BUTTON, ShownField, shown_by
from app.extraction.office.word_before_97 import OlderForms, is_older, older_lengths, older_text
from app.extraction.office.word_binary_numbering import BinaryNumbering
from app.extraction.office.word_deleted import without_deleted
from app.extraction.office.word_paragraphs import PLAIN, ParagraphEnd, ParagraphForms
from app.extraction.office.word_pieces import Places, pieces_of
from app.extraction.readings import Readings

_MAGIC = 0xA5EC
_LENGTHS = 0x4C  # where the lengths of the parts stand: body, footnotes, margins, macros, remarks, endnotes, boxes …
_CLX = 0x1A2  # where the pieces are told
_TABLE_1 = 1 << 9  # flag: which of two streams tells of them
_MACROS = 3  # of the parts
# What begins, parts and ends a field, of which only the result is seen.
_FIELD = re.compile("[\x13-\x15]")
_BEGIN, _PARTED, _END = "\x13", "\x14", "\x15"
_LONGEST_FIELD = 2_000  # characters of one that shows what it says
_END_OF_PARAGRAPH = re.compile("[\r\x07\x0c]")
_MARKS = re.compile(r"[\x01-\x06\x08\x13-\x15\x1c\x1d]")
_ENDS = str.maketrans({"\r": "\n", "\x07": "\t", "\x0b": "\n", "\x0c": "\n", "\x0e": "\n", "\x1e": "-", "\x1f": None})


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Text with how it ends; a heading has a `level` from 1 on."""

    text: str
    level: int = 0
    end: ParagraphEnd = ParagraphEnd.PARAGRAPH


@dataclass(frozen=True, slots=True)
class WordText:
    """The paragraphs of the body, and the text of each part beside it, in the order of the file: footnotes, margins,
    remarks, endnotes, text boxes."""

    body: list[Paragraph]
    beside: list[str]


def text_of(data: bytes) -> WordText | None:
    """What a document says; None for a file that is none. Raises EncryptedDocument for one of before 1997."""
    try:
        text, lengths, places, forms, numbering = _told(data)
    except (ValueError, struct.error, IndexError):
        return None
    body = []
    for shown, end in _paragraphs(text[: lengths[0]]):
        form = forms.at(place) if (place := places.of(end)) is not None else PLAIN
        label = "" if numbering is None else numbering.label(form.style, form.list, form.depth)
        body.append(Paragraph(f"{label} {shown}" if label and shown.strip() else shown, form.level, form.end))
    beside, start = [], lengths[0]
    for number, length in enumerate(lengths[1:], start=1):
        if length and number != _MACROS:
            beside.append("".join(_seen(text[start : start + length])))
        start += length
    return WordText(body, beside)


class _Told(NamedTuple):
    """The row of characters, the lengths of its parts, where they lie, and the forms and numbers of the paragraphs."""

    text: str
    lengths: list[int]
    places: Places
    forms: ParagraphForms | OlderForms
    numbering: BinaryNumbering | None = None


def _told(data: bytes) -> _Told:
    if is_older(data):  # Word 2 had files without compound ones around them
        return _told_by_older(data)
    compound = Compound(data)
    head = compound.read("WordDocument")
    if is_older(head):
        return _told_by_older(head)
    magic, version = struct.unpack_from("<HH", head)
    (flags,) = struct.unpack_from("<H", head, 10)
    if magic != _MAGIC or version < 0xC1:
        raise ValueError("no document")
    lengths = [max(0, length) for length in struct.unpack_from("<8i", head, _LENGTHS)]
    table = compound.read("1Table" if flags & _TABLE_1 else "0Table")
    begin, size = struct.unpack_from("<II", head, _CLX)
    pieces = list(pieces_of(table[begin : begin + size]))
    text = without_deleted("".join(piece.text(head) for piece in pieces), pieces, head, table)
    forms = ParagraphForms(head, table, compound)
    return _Told(text, lengths, Places(pieces), forms, BinaryNumbering(head, table))


def _told_by_older(head: bytes) -> _Told:
    text, pieces = older_text(head)
    return _Told(text, older_lengths(head), Places(pieces), OlderForms(head))


def _paragraphs(text: str) -> Iterator[tuple[str, int]]:
    """The paragraphs as they are seen, each with the place of the character that ends it."""
    parts: list[str] = []
    readings = Readings()
    for shown in _shown(text):
        if isinstance(shown, ShownField):
            parts.append(_with_reading(shown, readings))
            continue
        start, end = shown
        for match in _END_OF_PARAGRAPH.finditer(text, start, end):
            parts += (readings.passed(text[start : match.start()]), readings.taken())
            yield _without_marks("".join(parts)), match.start()
            parts = []
            start = match.end()
        parts.append(readings.passed(text[start:end]))
    parts.append(readings.taken())
    if rest := _without_marks("".join(parts)):
        yield rest, len(text)


def _seen(text: str) -> Iterator[str]:
    readings = Readings()
    for shown in _shown(text):
        if isinstance(shown, ShownField):
            yield _with_reading(shown, readings)
        else:
            yield _without_marks(readings.passed(text[slice(*shown)]))
    yield readings.taken()


def _with_reading(shown: ShownField, readings: Readings) -> str:
    readings.begin()
    words = readings.passed(shown.words)
    readings.add(shown.reading)
    readings.end()
    return words


def _without_marks(text: str) -> str:
    return _MARKS.sub("", text).translate(_ENDS)


def _shown(text: str) -> Iterator[tuple[int, int] | ShownField]:
    """The [start, end) of what is seen: of fields, which lie in each other, the results, or what those show that have
    none. One that does not end hides nothing."""
    fields: list[bool] = []  # of those that are open, whether it is still being said what they are
    hidden = at = 0
    for match in _FIELD.finditer(text):
        if hidden == 0:
            yield at, match.start()
            at = match.start()
        button = BUTTON.match(text, match.end()) if match[0] == _BEGIN else None
        if match[0] == _BEGIN:
            fields.append(button is None)
            hidden += button is None
            if hidden == 1 and (field := _without_result(text, match.end())) is not None:
                yield field
        elif fields:
            hidden -= fields[-1]
            if match[0] == _PARTED:
                fields[-1] = False
            else:
                fields.pop()
        if hidden == 0:
            at = match.end() if button is None else button.end()
    yield at, len(text)


def _without_result(text: str, start: int) -> ShownField | None:
    """What the field shows whose instruction begins there, where that is all there is of it."""
    end = _FIELD.search(text, start, start + _LONGEST_FIELD)
    if end is None or (end[0] == _PARTED and text[end.end() : end.end() + 1] != _END) or end[0] == _BEGIN:
        return None
    return shown_by(text[start : end.start()])
