from __future__ import annotations

import contextlib
import struct
import time
from collections.abc import Mapping
from datetime import datetime

import pytest
from picture_makers import bomb, exif, heic, iptc, pages, picture, png_text, with_segment, xmp
from PIL import Image

from app.domain.documents import Extraction
from app.domain.errors import DamagedDocument, NoText
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.readers.picture import extract_picture

GEESE = "Großmutter füttert die Gänse hinter der Scheune"


def _read(data: bytes, name: str = "jpg") -> Extraction:
    return extract_picture(data, format_named(name))


def _text(data: bytes, name: str = "jpg") -> str:
    return _read(data, name).segments[0].text


def test_exif_says_what_it_is_who_took_it_and_when_and_where() -> None:
    place = {1: "S", 2: (33.0, 51.0, 30.0), 3: "E", 4: (151.0, 12.0, 36.0)}
    known = exif(
        {270: "Geese behind the barn", 315: "Anna Berg", 306: "2020:01:01 00:00:00", 36867: "1985:06:01 10:15:00"},
        place,
    )
    assert _text(picture("JPEG", exif=known)).split("\n") == [
        "Geese behind the barn",
        "Anna Berg",
        "1985-06-01 10:15",
        "-33.85833, 151.21000",
    ]


def test_when_it_was_taken_counts_before_when_it_was_changed() -> None:
    known = exif({270: "Geese", 306: "2020:01:01 00:00:00", 36867: "1985:06:01 10:15:00"})
    taken = datetime(1985, 6, 1, 10, 15).timestamp()
    assert _read(picture("JPEG", exif=known)).dated == taken
    assert _read(picture("JPEG", exif=exif({270: "Geese"}))).dated is None
    (found,) = extract_documents(picture("JPEG", exif=known), format_named("jpg"))
    assert [member.sent for member in found.members] == [taken]


def test_what_windows_writes_is_read() -> None:
    def wide(text: str) -> bytes:
        return text.encode("utf-16-le") + b"\0\0"

    known = exif({0x9C9B: wide("Gänse"), 0x9C9E: wide("Hof; Sommer"), 0x9C9D: wide("Ömer")})
    found = _read(picture("JPEG", exif=known))
    assert found.segments[0].text.split("\n") == ["Gänse", "Hof; Sommer", "Ömer"] and found.title == "Gänse"


def test_xmp_is_read_with_its_lists_and_faces_and_without_what_programs_set() -> None:
    said = (
        '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Am Hof</rdf:li><rdf:li xml:lang="en">On the farm</rdf:li>'
        f"</rdf:Alt></dc:title><dc:description><rdf:Alt><rdf:li>{GEESE}</rdf:li></rdf:Alt></dc:description>"
        "<dc:subject><rdf:Bag><rdf:li>geese</rdf:li><rdf:li>barn</rdf:li></rdf:Bag></dc:subject>"
        "<photoshop:City>Uppsala</photoshop:City><photoshop:DateCreated>1985-06-01T10:15:00</photoshop:DateCreated>"
        "<exif:GPSLatitude>59,51.5N</exif:GPSLatitude><exif:GPSLongitude>17,38,24E</exif:GPSLongitude>"
        '<crs:Look><rdf:Description crs:Name="Adobe Colour"/></crs:Look>'
        "<mwg-rs:Regions rdf:parseType='Resource'><mwg-rs:RegionList><rdf:Bag><rdf:li>"
        '<rdf:Description mwg-rs:Name="Oma Inge"/></rdf:li></rdf:Bag></mwg-rs:RegionList></mwg-rs:Regions>'
    )
    found = _read(picture("WEBP", xmp=xmp(said)), "webp")
    assert found.title == "Am Hof"
    assert found.segments[0].text.split("\n") == [
        "Am Hof",
        "On the farm",
        GEESE,
        "geese, barn",
        "Oma Inge",
        "Uppsala",
        "1985-06-01 10:15",
        "59.85833, 17.64000",
    ]


def test_iptc_is_read_in_its_encodings() -> None:
    records = iptc(
        (5, b"Dorffest"), (120, GEESE.encode("cp1252")), (25, b"Dorf"), (25, "Gänse".encode()), (90, b"Bremen")
    )
    text = _text(with_segment(picture("JPEG"), records))
    assert text.split("\n") == ["Dorffest", GEESE, "Dorf, Gänse", "Bremen"]


def test_remarks_of_png_and_gif_are_read() -> None:
    png = png_text(
        Title="A meadow", Author="Anna", Comment="Before the rain", Software="gimp", **{"date:create": "2020"}
    )
    assert _text(png, "png").split("\n") == ["A meadow", "Before the rain", "Anna"]
    assert _text(picture("GIF", comment=b"Drawn by hand"), "gif") == "Drawn by hand"


def test_each_page_of_a_tiff_may_say_something() -> None:
    images = [Image.new("L", (50, 50)) for _ in range(2)]
    for image, said in zip(images, ("the first", "the second"), strict=True):
        image.encoderinfo = {"tiffinfo": {270: said}}
    assert _text(pages(images), "tif").split("\n") == ["the first", "the second"]


def test_heic_is_read_for_what_it_says() -> None:
    block = exif({270: "On the ferry"}).tobytes()
    text = _text(heic(block.removeprefix(b"Exif\0\0"), xmp("<dc:title>Bergen</dc:title>")), "heic")
    assert text.split("\n") == ["Bergen", "On the ferry"]


@pytest.mark.parametrize(
    "said",
    ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "Created with GIMP", "  ", "12345", "\0\0", "scan.tiff", '{"nodes": 1}'],
)
def test_what_cameras_and_programs_write_is_no_caption(said: str) -> None:
    with pytest.raises(NoText):
        _read(picture("JPEG", exif=exif({270: said})))


@pytest.mark.parametrize("kind", ["PNG", "JPEG", "TIFF", "WEBP", "GIF", "BMP"])
def test_a_picture_without_a_word_is_found_by_its_name(kind: str) -> None:
    (found,) = extract_documents(picture(kind), format_named("png"), name="meadow.png")
    assert found.by_name and [segment.text for segment in found.segments] == ["\u25a3"]


def test_what_is_no_picture_is_damaged() -> None:
    with pytest.raises(DamagedDocument):
        _read(b"a letter that was given the name of a picture")


def _tiff(entries: Mapping[int, tuple[int, int, int]], following: int) -> bytes:
    listed = b"".join(struct.pack("<HHII", tag, *entry) for tag, entry in entries.items())
    return b"II*\0" + struct.pack("<IH", 8, len(entries)) + listed + struct.pack("<I", following)


HOSTILE = {
    "loop of pages": _tiff({270: (2, 4, 0x656565)}, 8),
    "loop of lists": _tiff({34665: (4, 1, 8), 34853: (4, 1, 8)}, 0),
    "beyond the end": _tiff({270: (2, 4_000_000_000, 8), 700: (7, 4_000_000, 4_000_000_000)}, 4_000_000_000),
    "many pages": b"II*\0"
    + struct.pack("<I", 8)
    + b"".join(struct.pack("<HI", 0, 8 + 6 * n) for n in range(1, 100_000)),
    "bomb": bomb(),
    "gif without an end": b"GIF89a" + b"\1\0\1\0\0\0\0" + b"!\xfe" + b"\xff" * 1_000_000,
    "png of small chunks": b"\x89PNG\r\n\x1a\n" + b"\0\0\0\0tEXt\0\0\0\0" * 100_000,
    "boxes in boxes": heic(b"", b"").replace(b"iloc", b"meta") * 1_000,
    "many items": heic(b"", b"").replace(b"\x44\0\0\2", b"\x44\0\xff\xff"),
    "nested xmp": picture("WEBP", xmp=b"<title>" + b"<li>" * 100_000 + b"x" + b"</li>" * 100_000 + b"</title>"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_picture_costs_little(name: str) -> None:
    began = time.process_time()
    with contextlib.suppress(NoText, DamagedDocument):
        _read(HOSTILE[name])
    assert time.process_time() - began < 2


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP", "TIFF", "GIF"])
def test_one_that_breaks_off_anywhere_is_read_as_far_as_it_goes(kind: str) -> None:
    whole = picture(
        kind, **({"comment": b"Geese"} if kind == "GIF" else {"exif": exif({270: "Geese behind the barn"})})
    )
    for end in range(4, len(whole), max(1, len(whole) // 150)):
        try:
            assert "Geese behind the barn".startswith(_text(whole[:end]))
        except (NoText, DamagedDocument):
            continue
