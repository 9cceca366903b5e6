"""Rich Text Format to text. Ours, because kreuzberg reads all bytes in one code page and RTF changes it by font.

A tokenizer and a stack of group states, as the specification (1.9.1) describes a reader: unknown destinations
marked \\* are skipped, \\ucN counts what stands in for a Unicode character, \\fcharsetN gives a font's code page.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from app.domain.documents import Extraction, Segment
from app.domain.errors import DamagedDocument
from app.domain.messages import message
from app.extraction.charset.fonts import FONT_CHARSETS
from app.extraction.cleaning import HeldText, clean_line
from app.extraction.formats import Format
from app.extraction.office.embedded_pictures import pictures_in_rtf
from app.extraction.office.rtf_words import (
    BESIDE,
    CHARACTERS,
    PROGRAM_PAGES,
    READ_THOUGH_OPTIONAL,
    SAID_BY_SHAPES,
    SKIPPED,
    code_page,
)
from app.extraction.office.shown_fields import shown_by
from app.extraction.readings import Readings
from app.extraction.workers.budget import UNLIMITED, Budget

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,10})?[ ]?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z])|([{}])|[\r\n]+|([^\\{}\r\n]+)", re.DOTALL
)
# Of a document, or of what a program writes for another one to put into a document.
BEGINNING = re.compile(rb"\A\s*+\{\\(?:rtf|pard)")
_TOLD = (b"fldinst", b"sn", b"sv")  # destinations that are not seen and may tell what is


@dataclass(frozen=True, slots=True)
class _State:
    """What a group inherits and restores."""

    seen: bool = True
    fallback: int = 1  # characters to skip after \u
    encoding: str | None = None  # of the current font, None for the document's
    destination: bytes = b""
    bold: bool = False
    italic: bool = False
    beside: bool = False


def extract_rtf(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The text of an RTF file, what stands beside it behind it, and its title from the information group."""
    if BEGINNING.match(data) is None:
        raise DamagedDocument(message("damaged.not_rich_text"))
    reader = RtfReader()
    reader.read(data)
    text = reader.text()
    if beside := "\n".join(reader.lines_beside(text)):
        text = f"{text.rstrip()}\n\n{beside}"
    return Extraction((Segment(text),), clean_line(reader.title) or None)


class RtfReader:
    """Reads once. Whoever wants more than the text takes what is seen (`_see`) and which words come (`_word`)."""

    def __init__(self) -> None:
        self._out: list[str] = []
        self._beside: list[str] = []
        self._bytes = bytearray()  # of the current encoding, not yet decoded: a character may have two
        self._page = "cp1252"
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._default_font: int | None = None
        self._state = _State()
        self._stack: list[_State] = []
        self._skip = 0
        self._group_opened = False
        self._optional = False
        self._high = ""
        self._told: dict[bytes, str] = {}  # by fields and properties of shapes, by their destinations
        self._readings = Readings()
        self.title = ""

    def text(self) -> str:
        return "".join(self._out)

    def lines_beside(self, text: str) -> list[str]:
        """The lines beside the text that it does not say, each once."""
        held = HeldText(text)
        lines = (clean_line(line) for line in "".join(self._beside).split("\n"))
        return list(dict.fromkeys(line for line in lines if line and not line.isdigit() and not held.holds(line)))

    def read(self, data: bytes) -> None:
        position, end = 0, len(data)
        while position < end:
            match = _TOKEN.match(data, position)
            if match is None:  # a lone backslash at the end
                break
            position = match.end()
            word, number, hexadecimal, symbol, brace, plain = match.groups()
            if word is not None:
                argument = int(number) if number else None
                if word == b"bin" and argument and argument > 0:
                    position += argument
                else:
                    self._word(word, argument)
            elif hexadecimal is not None:
                self._add_bytes(bytes.fromhex(hexadecimal.decode("ascii")))
            elif symbol is not None:
                self._symbol(symbol)
            elif brace == b"{":
                self._flush()
                self._stack.append(self._state)
                self._group_opened, self._optional, self._skip = True, False, 0
                continue
            elif brace == b"}":
                self._flush()
                self._skip = 0
                if self._stack:
                    ended, self._state = self._state.destination, self._stack.pop()
                    if ended != self._state.destination:
                        self._end_destination(ended)
            elif plain is not None:
                self._add_bytes(plain)
            if symbol != b"*":
                self._group_opened = False
        self._flush()
        if self._readings:
            self._see(self._readings.taken())

    def _word(self, word: bytes, argument: int | None) -> None:
        if self._skip and word in CHARACTERS:
            self._skip -= 1
            return
        if self._group_opened:
            self._open_destination(word)
        if word == b"u" and argument is not None:
            self._unicode(argument)
        elif word == b"uc":
            self._state = replace(self._state, fallback=max(0, argument if argument is not None else 1))
        elif word == b"f" and argument is not None:
            self._choose_font(argument)
        elif word == b"fcharset" and argument is not None and self._state.destination == b"fonttbl":
            if argument in FONT_CHARSETS:
                self._fonts[self._font] = FONT_CHARSETS[argument]
        elif word == b"ansicpg" and argument:
            self._page = code_page(argument) or self._page
        elif word == b"cpg" and argument and self._state.destination == b"fonttbl":
            page = code_page(argument)
            if page:
                self._fonts[self._font] = page
        elif word in PROGRAM_PAGES:
            self._page = PROGRAM_PAGES[word]
        elif word == b"deff":
            self._default_font = argument
        elif word == b"deleted":
            self._flush()
            self._delete(argument != 0)
        elif word == b"plain":
            self._flush()
            self._delete(False)
            font = self._default_font if self._default_font is not None else -1
            self._state = replace(self._state, encoding=self._fonts.get(font), bold=False, italic=False)
        elif word == b"b":
            self._flush()
            self._state = replace(self._state, bold=argument != 0)
        elif word == b"i":
            self._flush()
            self._state = replace(self._state, italic=argument != 0)
        elif word in CHARACTERS:
            self._flush()
            if self._state.beside or not (self._state.seen and self._ended(word)):
                self._emit(CHARACTERS[word])

    def _open_destination(self, word: bytes) -> None:
        if word in _TOLD:
            self._state = replace(self._state, seen=False, destination=word)
            self._told[word] = ""
        elif word in BESIDE and self._state.seen:
            self._beside.append("\n")
            self._state = replace(self._state, beside=True, destination=word)
        elif (self._optional and word not in READ_THOUGH_OPTIONAL) or word in SKIPPED:
            self._state = replace(self._state, seen=False, destination=word)
        elif word == b"title" and self._state.destination == b"info":
            self._state = replace(self._state, destination=word)

    def _end_destination(self, ended: bytes) -> None:
        """What a field or a shape has told is written."""
        told = self._told.get(ended, "")
        if ended == b"fldinst" and (field := shown_by(told)) is not None:
            if field.reading:
                self._readings.begin()
            self._emit(field.words)
            self._readings.add(field.reading)
            self._readings.end()
        elif ended == b"sv" and self._told.get(b"sn", "").strip() in SAID_BY_SHAPES:
            self._beside.append(f"\n{told}\n")

    def _delete(self, deleted: bool) -> None:
        """From here on there is text that was taken away, or again what was not."""
        if deleted and self._state.seen:
            self._state = replace(self._state, seen=False, destination=b"deleted")
        elif not deleted and self._state.destination == b"deleted":
            self._state = replace(self._state, seen=True, destination=b"")

    def _choose_font(self, number: int) -> None:
        self._flush()
        if self._state.destination == b"fonttbl":
            self._font = number
        else:
            self._state = replace(self._state, encoding=self._fonts.get(number))

    def _symbol(self, symbol: bytes) -> None:
        if symbol == b"*":
            self._optional = True
        elif symbol in b"\\{}":
            self._add_bytes(symbol)
        elif symbol in (b"\r", b"\n"):
            self._flush()
            self._emit("\n")
        elif symbol == b"~":
            self._flush()
            self._emit("\u00a0")
        elif symbol == b"_":
            self._flush()
            self._emit("-")

    def _unicode(self, code: int) -> None:
        self._flush()
        self._skip = self._state.fallback
        code &= 0xFFFF
        if 0xF000 <= code <= 0xF0FF:
            code -= 0xF000  # symbol fonts: the byte itself
        if 0xD800 <= code < 0xDC00:
            self._high = chr(code)
        elif 0xDC00 <= code < 0xE000:
            if self._high:
                self._emit(chr(0x10000 + ((ord(self._high) - 0xD800) << 10) + code - 0xDC00))
            self._high = ""
        else:
            self._emit(chr(code))

    def _add_bytes(self, raw: bytes) -> None:
        if self._skip:
            skipped = min(self._skip, len(raw))
            self._skip -= skipped
            raw = raw[skipped:]
        if self._state.seen or self._state.destination == b"title" or self._state.destination in _TOLD:
            self._bytes += raw

    def _flush(self) -> None:
        if self._bytes:
            raw = bytes(self._bytes)
            self._bytes.clear()
            self._emit(raw.decode(self._state.encoding or self._page, "replace"))

    def _emit(self, text: str) -> None:
        if self._state.seen and self._state.beside:
            self._beside.append(text)
        elif self._state.seen:
            self._see(self._with_readings(text) if self._readings else text)
        elif self._state.destination == b"title":
            self.title += text
        elif self._state.destination in _TOLD:
            self._told[self._state.destination] = self._told.get(self._state.destination, "") + text

    def _with_readings(self, text: str) -> str:
        """A text, with how words before it are read at the end of their sentence or line."""
        line, end, rest = text.partition("\n")
        line = self._readings.passed(line)
        return f"{line}{self._readings.taken()}{end}{rest}" if end else line

    def _see(self, text: str) -> None:
        self._out.append(text)

    def _ended(self, word: bytes) -> bool:
        """Whether it was enough to know that a cell or a row has ended."""
        return False


FORMATS = (Format("rtf", "document", "Rich text", extract_rtf, version=3, pictures=pictures_in_rtf),)
