"""Pictures of documents that are no packages."""

from __future__ import annotations

import io
import struct

import pytest
from compound_maker import compound_file
from PIL import Image

from app.extraction.formats import Format, format_named
from app.extraction.office.embedded_pictures import pictures_in_compound, pictures_in_rtf


def _picture(kind: str, shade: int = 9) -> bytes:
    buffer = io.BytesIO()
    Image.effect_noise((90, 90), 30 + shade).convert("RGB").save(buffer, kind)
    return buffer.getvalue()


PNG, JPEG = _picture("PNG"), _picture("JPEG")


def _record(kind: int, picture: bytes, digests: int = 1) -> bytes:
    """As OfficeArt keeps one: a head, digests, a mark, the picture."""
    body = bytes(16 * digests) + b"\xff" + picture
    return struct.pack("<HHI", 0x6E00, kind, len(body)) + body


def _found(data: bytes, name: str) -> list[tuple[str, bytes]]:
    format = format_named(name)
    assert format.pictures is not None
    return [(each.name, each.read()) for each in format.pictures(data, format, ())]


def test_of_a_document() -> None:
    data = compound_file({"WordDocument": b"x", "Data": b"some" + _record(0xF01E, PNG) + _record(0xF01D, JPEG, 2)})
    assert _found(data, "doc") == [("picture 1.png", PNG), ("picture 2.jpg", JPEG)]


def test_of_a_presentation_each_once() -> None:
    stream = _record(0xF01D, JPEG) + _record(0xF01D, JPEG) + _record(0xF01E, PNG)
    assert [name for name, _ in _found(compound_file({"Pictures": stream}), "ppt")] == [
        "picture 1.jpg",
        "picture 2.png",
    ]


def test_of_a_workbook_whose_records_hold_a_part_each() -> None:
    drawings = _record(0xF01E, PNG)
    parts = [drawings[at : at + 8_224] for at in range(0, len(drawings), 8_224)]
    kinds = [0x00EB] + [0x003C] * (len(parts) - 1)
    assert len(parts) > 1
    beside = struct.pack("<HH", 0x00FC, 3) + b"abc" + struct.pack("<HH", 0x003C, 2) + b"de"
    stream = beside + b"".join(
        struct.pack("<HH", kind, len(part)) + part for kind, part in zip(kinds, parts, strict=True)
    )
    assert _found(compound_file({"Workbook": stream + beside}), "xls") == [("picture 1.png", PNG)]


@pytest.mark.parametrize("length", [0, 5, 0xFFFFFFFF])
def test_a_record_that_is_none(length: int) -> None:
    stream = struct.pack("<HHI", 0x6E00, 0xF01E, length) + bytes(17) + b"no picture"
    assert _found(compound_file({"Data": stream}), "doc") == []


def test_what_is_no_compound_file() -> None:
    format: Format = format_named("doc")
    assert list(pictures_in_compound(b"nothing", format)) == []


def test_of_rich_text() -> None:
    digits = "\r\n".join(PNG.hex()[at : at + 128] for at in range(0, 2 * len(PNG), 128))
    blip = r"{\*\blipuid 00112233445566778899aabbccddeeff}"
    one = rf"{{\*\shppict{{\pict{{\*\picprop{{\sp{{\sn a}}}}}}\picw90\pich90\pngblip{blip}{digits}}}}}"
    again = rf"{{\nonshppict{{\pict\pngblip {digits}}}}}"
    binary = rb"{\pict\jpegblip\bin" + str(len(JPEG)).encode() + b" " + JPEG + b"}"
    data = b"{\\rtf1 Hello " + one.encode() + again.encode() + binary + rb"{\pict\wmetafile8 0102}}"
    assert _found(data, "rtf") == [("picture 1.png", PNG), ("picture 2.jpg", JPEG)]


@pytest.mark.parametrize(
    "data", [rb"{\pict\pngblip", rb"{\pict\pngblip 8950", rb"{\pict\jpegblip\bin99 x", rb"\pngblip}}}"]
)
def test_rich_text_that_ends_too_early(data: bytes) -> None:
    assert list(pictures_in_rtf(data, format_named("rtf"))) == []
