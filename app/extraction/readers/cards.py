"""Address books and calendars: vCard and iCalendar. Both are content lines (RFC 6350, RFC 5545): folded, with
parameters, with signs that are escaped; pictures and other data in them are passed over."""

from __future__ import annotations

import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from app.domain.documents import Extraction, Heading, Segment
from app.extraction.charset import decode
from app.extraction.cleaning import clean, clean_line
from app.extraction.formats import Format
from app.extraction.reasons import no_text
from app.extraction.workers.budget import UNLIMITED, Budget

_LINE = re.compile(r'\A(?:[\w-]++\.)?([A-Za-z][\w-]*+)((?:;(?:"[^"\n]*+"|[^:;"\n])*+)*+):(.*)')
_ESCAPED = re.compile(r"\\([nN,;\\:])")
_DAY = re.compile(r"(\d{4})-?(\d\d)-?(\d\d)(?:T(\d\d):?(\d\d)(?::?\d\d)?(Z?))?")
_IN_BASE64 = re.compile(r"(?i)ENCODING=(?:B|BASE64)\b|;BASE64")
_PERSON = re.compile(r'(?i);CN=(?:"([^"]*)"|([^;:]*))')
_NAMES = ("FN", "N", "SUMMARY")
# Of programs for programs, and data.
_PASSED_OVER = {
    "BEGIN", "END", "VERSION", "PRODID", "UID", "REV", "PHOTO", "LOGO", "SOUND", "KEY", "DTSTAMP", "SEQUENCE",
    "TRANSP", "CALSCALE", "METHOD", "CREATED", "CLASS", "TZID", "LAST-MODIFIED", "TZOFFSETFROM", "TZOFFSETTO",
    "TRIGGER", "ACTION", "SORT-STRING", "CLIENTPIDMAP", "RRULE", "EXDATE", "X-ALT-DESC", "PRIORITY",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class _Said:
    name: str
    parameters: str
    value: str


def extract_cards(data: bytes, format: Format, budget: Budget = UNLIMITED) -> Extraction:
    """Each person or event with its name as heading, and what is said of it, a line each; what is no such file as it
    stands."""
    text = clean(decode(data))
    if not text.strip():
        raise no_text(format.kind)
    if not re.search(r"(?im)^BEGIN:V", text):
        return Extraction((Segment(text, None),))
    pieces: list[str] = []
    headings: list[Heading] = []
    offset = 0
    for name, lines in _parts(text):
        if name:
            headings.append(Heading(offset, 1, name))
        pieces.append("\n".join(lines))
        offset += len(pieces[-1]) + 2
    if not pieces:
        raise no_text(format.kind)
    return Extraction((Segment("\n\n".join(pieces), None, tuple(headings)),))


def _parts(text: str) -> Iterator[tuple[str, list[str]]]:
    """(name, lines) of each card, event, task and note; what stands outside of them first."""
    lines: list[_Said] = []
    for said in _content_lines(text):
        if said.name in ("BEGIN", "END"):
            if told := _told(lines):
                yield told
            lines = []
        elif said.name not in _PASSED_OVER and not said.name.startswith("X-ABLABEL"):
            lines.append(said)
    if told := _told(lines):
        yield told


def _told(lines: list[_Said]) -> tuple[str, list[str]] | None:
    """The name, and its line first; each line says what it is, as in the file."""
    lines = sorted(lines, key=lambda each: _NAMES.index(each.name) if each.name in _NAMES else len(_NAMES))
    told = dict.fromkeys(f"{each.name}: {value}" for each in lines if (value := _readable(each)))
    name = next((value for each in lines if each.name in _NAMES and (value := _readable(each))), "")
    return (name, list(told)) if told else None


def _content_lines(text: str) -> Iterator[_Said]:
    # A line that goes on in the next begins there with a blank; of quoted-printable it ends with an equals sign.
    unfolded = re.sub(r"\n[ \t]", "", text)
    unfolded = re.sub(r"(?im)(^[^\n:]{0,200}QUOTED-PRINTABLE[^\n]*)=\n", r"\1", unfolded)
    for line in unfolded.split("\n"):
        found = _LINE.fullmatch(line)
        if found is not None:
            yield _Said(found.group(1).upper(), found.group(2), found.group(3))


def _readable(said: _Said) -> str:
    value = said.value
    if _IN_BASE64.search(said.parameters) or value.startswith("data:"):
        return ""
    if "QUOTED-PRINTABLE" in said.parameters.upper():
        value = decode(quopri.decodestring(value.encode("utf-8")))
    person = _PERSON.search(said.parameters)
    day = _DAY.fullmatch(value)
    if day is not None:
        year, month, date, hour, minute, utc = day.groups()
        return f"{year}-{month}-{date}" + (f" {hour}:{minute}{' UTC' if utc else ''}" if hour else "")
    parts = [part.strip() for part in re.split(r"(?<!\\);", value)]
    value = ", ".join(part for part in parts if part)
    value = _ESCAPED.sub(lambda sign: "\n" if sign.group(1) in "nN" else sign.group(1), value)
    value = re.sub(r"(?i)\A(?:mailto|tel):", "", value)
    lines = [clean_line(line) for line in value.split("\n")]
    if person is not None:
        lines.insert(0, clean_line(person.group(1) or person.group(2) or ""))
    return "\n".join(line for line in lines if line)


FORMATS = (
    Format("vcf", "text", "Address card", extract_cards, ("vcard",)),
    Format("ics", "text", "Calendar", extract_cards, ("ical",), version=3),
)
