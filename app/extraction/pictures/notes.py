"""What is said of a picture in its blocks, brought together: the same things stand in several of them, written by
several programs. What only programs say, as the names of cameras, is left out."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from app.extraction.cleaning import clean, is_title, one_line
from app.extraction.own_dates import latest
from app.extraction.pictures.block import Block
from app.extraction.pictures.exif import EXIF_LIST, GPS_LIST, Tiff, Value, Values
from app.extraction.pictures.iptc import records_of
from app.extraction.pictures.xmp import properties_of
from app.extraction.workers.budget import Budget

_LONGEST = 20_000  # characters of one remark
_MOST_READ = 64 << 20  # bytes of blocks
_MOST_PAGES = 50
_MOST_VALUES = 100
_DAY = re.compile(r"(\d{4})[:-](\d\d)[:-](\d\d)(?:[ T](\d\d):(\d\d))?")
_COMPACT_DAY = re.compile(r"(\d{4})(\d\d)(\d\d)")
_XMP_DEGREES = re.compile(r"(\d{1,3}),(\d{1,2}(?:\.\d{1,9})?)(?:,(\d{1,2}(?:\.\d{1,9})?))?([NSEW])")
# What cameras and programs write by themselves where a caption belongs.
_BY_PROGRAMS = re.compile(
    r"(?i)\A(?:.{0,30}digital (?:still )?camera|sony dsc|dcim|dav|dsc\d*+|default|exif_jpeg_(?:picture|t\d++)"
    r"|screenshot|samsung camera pictures|created with .{1,80}|(?:file )?written by .{1,80}|lead technologies .{0,80}"
    r"|creator: gd-jpeg .{0,80}|cropped with .{0,80}|.{0,40}adobe photoshop.{0,40}|processed with .{1,80}"
    r"|optimi[sz]ed .{0,80}|lavc[\d.]++|xmp|binary|charset.{0,60}|image\d*+|picture\d*+|-?\d++(?:\.\d++)?|[\W_]*+"
    r"|[^\s]{1,80}\.(?:tiff?|jpe?g|png|gif|bmp|psd|pdf|webp)|(?:%3c|[<{]).{0,20000})\Z",
    re.DOTALL,
)
# Remarks in PNG files that are not about the picture, or for programs.
_NO_REMARKS = re.compile(
    r"(?i)\A(?:software|raw profile.*|date:.*|exif:.*|thumb::.*|svg:.*|png:.*|icc:.*|pdf:.*|source)\Z"
)
_OF_IPTC = {
    5: "title", 105: "title", 120: "caption", 25: "keywords", 80: "authors", 116: "rights", 90: "places", 92: "places",
    95: "places", 101: "places", 26: "places", 55: "dates",
}  # fmt: skip
_OF_XMP = {
    "title": "title", "Headline": "title", "description": "caption", "UserComment": "caption",
    "ExtDescrAccessibility": "caption", "AltTextAccessibility": "caption", "Event": "caption", "subject": "keywords",
    "creator": "authors", "PersonInImage": "people", "PersonDisplayName": "people", "City": "places",
    "State": "places", "Country": "places", "CountryName": "places", "Location": "places", "Sublocation": "places",
    "LocationName": "places", "ProvinceState": "places", "DateTimeOriginal": "taken", "DateCreated": "taken",
    "CreateDate": "dates", "GPSLatitude": "latitude", "GPSLongitude": "longitude",
}  # fmt: skip
_OF_EXIF = {
    269: "title", 285: "title", 270: "caption", 0x9C9B: "title", 0x9C9C: "caption", 0x9C9D: "authors",
    0x9C9E: "keywords", 0x9C9F: "caption", 315: "authors", 33432: "rights", 36867: "taken", 37510: "caption",
    306: "dates",
}  # fmt: skip
_WINDOWS = range(0x9C9B, 0x9CA0)
_USER_COMMENT = 37510
_OF_REMARK = {"title": "title", "author": "authors", "copyright": "rights", "creation time": "dates"}
_IN_ORDER = ("title", "caption", "keywords", "people", "authors", "rights", "places")
_LISTS = ("keywords", "people", "places")


@dataclass(slots=True)
class Notes:
    """`said` has for each of the names above what was said, each thing once."""

    said: dict[str, dict[str, None]] = field(default_factory=dict)
    place: tuple[float, float] | None = None  # degrees to the north and to the east

    def add(self, name: str, text: str) -> None:
        values = self.said.setdefault(name, {})
        text = clean(text[:_LONGEST].replace("\0", " ")).strip()
        if text and len(values) < _MOST_VALUES and "\ufffd" not in text and not _BY_PROGRAMS.match(text):
            values[text if name == "caption" else one_line(text)] = None

    @property
    def title(self) -> str | None:
        return next((each for each in self.said.get("title", ()) if is_title(each)), None)

    def words(self) -> str:
        """What is said in words; "" where that is nothing. What stands in what was said already is left out."""
        lines: list[str] = []
        for name in _IN_ORDER:
            values = list(self.said.get(name, ()))
            for line in [", ".join(values)] if name in _LISTS and values else values:
                if not any(line in other for other in lines):
                    lines.append(line)
        return "\n".join(lines)

    def taken(self) -> float | None:
        """When it was taken, in seconds since the epoch; else when it was made or changed."""
        known = (latest(self.said.get(name, ())) for name in ("taken", "dates"))
        return next((each for each in known if each is not None), None)

    def numbers(self) -> str:
        """When and where it was taken, without a letter."""
        days = (_day(each) for name in ("taken", "dates") for each in self.said.get(name, ()))
        day = next(filter(None, days), "")
        place = "" if self.place is None else f"{self.place[0]:.5f}, {self.place[1]:.5f}"
        return "\n".join(filter(None, [day, place]))


def notes_of(blocks: Iterable[Block], budget: Budget) -> Notes:
    """What the blocks of one picture say, within the budget."""
    notes, room = Notes(), _MOST_READ
    for block in blocks:
        room -= len(block.data)
        if room < 0 or budget.spent is not None:
            break
        match block.kind:
            case "exif":
                _add_exif(notes, block.data)
            case "xmp":
                _add_xmp(notes, block.data)
            case "iptc":
                _add_iptc(notes, block.data)
            case _ if not _NO_REMARKS.match(block.name):
                notes.add(_OF_REMARK.get(block.name.casefold(), "caption"), _decoded(block.data))
    return notes


def _add_exif(notes: Notes, data: bytes) -> None:
    tiff = Tiff(data)
    for number, values in enumerate(tiff.lists(_MOST_PAGES)):
        _add_values(notes, values)
        if number == 0:  # the others are pages without such lists, or small pictures of this one
            _add_values(notes, tiff.below(values, EXIF_LIST))
            _add_place(notes, tiff.below(values, GPS_LIST))


def _add_values(notes: Notes, values: Values) -> None:
    for tag, value in values.items():
        if tag == 700:
            _add_xmp(notes, value.data)
        elif tag == 33723:
            _add_iptc(notes, value.data)
        elif tag in _OF_EXIF:
            notes.add(_OF_EXIF[tag], _exif_text(tag, value))


def _exif_text(tag: int, value: Value) -> str:
    if tag in _WINDOWS:
        return value.data.decode("utf-16-le", "replace")
    if tag != _USER_COMMENT:
        return _decoded(value.data)
    charset, text = value.data[:8], value.data[8:]
    if charset.startswith(b"UNICODE"):
        return text.decode("utf-16-be" if value.big_endian else "utf-16-le", "replace")
    return _decoded(text) if not charset.strip(b"\0 ") or charset.startswith(b"ASCII") else ""


def _add_place(notes: Notes, values: Values) -> None:
    north, east = (_degrees(values.get(tag), values.get(tag - 1)) for tag in (2, 4))
    if north is not None and east is not None:
        _set_place(notes, north, east)


def _degrees(value: Value | None, side: Value | None) -> float | None:
    numbers = () if value is None else value.numbers()
    if not 1 <= len(numbers) <= 3:
        return None
    degrees = sum(number / 60.0**power for power, number in enumerate(numbers))
    return -degrees if side is not None and side.data[:1] in b"SW" and side.data[:1] else degrees


def _add_xmp(notes: Notes, data: bytes) -> None:
    place: dict[str, float] = {}
    for name, text in properties_of(data):
        where = _OF_XMP[name]
        if where in ("latitude", "longitude"):
            if found := _XMP_DEGREES.fullmatch(text.strip()):
                degrees = sum(float(part or 0) / 60.0**power for power, part in enumerate(found.groups()[:3]))
                place.setdefault(where, -degrees if found.group(4) in "SW" else degrees)
        else:
            notes.add(where, text)
    if len(place) == 2:
        _set_place(notes, place["latitude"], place["longitude"])


def _set_place(notes: Notes, north: float, east: float) -> None:
    """The first that is told; 0, 0 is what programs write that do not know."""
    if notes.place is None and abs(north) <= 90 and abs(east) <= 180 and (north, east) != (0, 0):
        notes.place = north, east


def _add_iptc(notes: Notes, data: bytes) -> None:
    for number, text in records_of(data):
        if number in _OF_IPTC:
            notes.add(_OF_IPTC[number], text)


def _decoded(data: bytes) -> str:
    data = data.strip(b"\0 ")[: 4 * _LONGEST]
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _day(text: str) -> str:
    """A date as YYYY-MM-DD, with the time where it is told; "" for what is none."""
    found = _DAY.match(text) or _COMPACT_DAY.match(text)
    if found is None or found.group(1) == "0000":
        return ""
    year, month, day, hour, minute = (*found.groups(), None, None)[:5]
    return f"{year}-{month}-{day}" + (f" {hour}:{minute}" if hour and (hour, minute) != ("00", "00") else "")
