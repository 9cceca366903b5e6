"""Lists of literature: BibTeX and RIS. Each entry becomes a paragraph, its title the heading, its fields lines."""

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

Entry = list[tuple[str, str]]  # (field, what it says)

_BIBTEX_ENTRY = re.compile(r"^[ \t]*@([A-Za-z]{1,40})[ \t]*[{(]", re.MULTILINE)
_BETWEEN = re.compile(r"[\s,]*+")
_BIBTEX_FIELD = re.compile(r"([A-Za-z][\w:.-]{0,60})\s*+=\s*+")
_SIGNS = re.compile(r'[{}"]|(?<=\s)#\s')
_RIS_LINE = re.compile(r"([A-Z][A-Z0-9])  - ?(.*)")
_RIS_TITLES = ("TI", "T1", "T2", "JO")
_NO_TEXT = frozenset({"comment", "preamble"})


def extract_bibliography(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """The entries; a file in which there are none as it stands."""
    text = clean(decode(data))
    entries = list(_bibtex(text) if format.name == "bib" else _ris(text))
    if not entries:
        if not text.strip():
            raise no_text(format.kind)
        return Extraction((Segment(text, None),))
    paragraphs: list[str] = []
    headings: list[Heading] = []
    offset = 0
    for title, entry in entries:
        if title:
            headings.append(Heading(offset, 1, title))
        lines = [title] if title else []
        paragraphs.append("\n".join([*lines, *(f"{field}: {value}" for field, value in entry)]))
        offset += len(paragraphs[-1]) + 2
    return Extraction((Segment("\n\n".join(paragraphs), None, tuple(headings)),))


def _bibtex(text: str) -> Iterator[tuple[str, Entry]]:
    starts = list(_BIBTEX_ENTRY.finditer(text))
    for number, start in enumerate(starts):
        if start.group(1).lower() in _NO_TEXT:
            continue
        end = starts[number + 1].start() if number + 1 < len(starts) else len(text)
        key, comma, rest = text[start.end() : end].partition(",")
        if not comma or "=" in key:  # @string has no key
            key, rest = "", text[start.end() : end]
        entry = [(field, value) for field, value in _bibtex_fields(rest) if value]
        title = next((value for field, value in entry if field == "title"), "")
        yield (
            title,
            [(field, value) for field, value in (*entry, ("key", clean_line(key))) if value and field != "title"],
        )


def _bibtex_fields(text: str) -> Iterator[tuple[str, str]]:
    place = 0
    while (name := _BIBTEX_FIELD.match(text, _after_gap(text, place))) is not None:
        end = _end_of_value(text, name.end())
        value = with_letters(text[name.end() : end])
        yield (
            name.group(1).lower(),
            clean_line(re.sub(r'[{}"]|\s#\s', "", value).replace("\\&", "&").replace("--", "–")),
        )
        place = end


def _after_gap(text: str, place: int) -> int:
    gap = _BETWEEN.match(text, place)
    return gap.end() if gap is not None else place


def _end_of_value(text: str, place: int) -> int:
    """Where a value ends: at the comma or the closing brace that no brace and no quotation mark of its own holds."""
    depth, quoted = 0, False
    while place < len(text):
        sign = text[place]
        if sign == "\\":
            place += 1
        elif sign == "{":
            depth += 1
        elif sign == "}":
            if depth == 0:
                break
            depth -= 1
        elif sign == '"' and depth == 0:
            quoted = not quoted
        elif sign == "," and depth == 0 and not quoted:
            break
        place += 1
    return place


def _ris(text: str) -> Iterator[tuple[str, Entry]]:
    entry: Entry = []
    for line in [*text.splitlines(), "ER  - "]:
        found = _RIS_LINE.fullmatch(line.rstrip("\r"))
        if found is None:
            if entry and line.strip():  # a value that goes on
                entry[-1] = entry[-1][0], clean_line(f"{entry[-1][1]} {line}")
            continue
        tag, value = found.group(1), clean_line(found.group(2))
        if tag == "ER":
            if entry:
                title = next((said for wanted in _RIS_TITLES for field, said in entry if field == wanted), "")
                yield title, [(field, said) for field, said in entry if said != title]
            entry = []
        elif value:
            entry.append((tag, value))


FORMATS = (
    Format("bib", "text", "BibTeX", extract_bibliography),
    Format("ris", "text", "RIS", extract_bibliography),
)
