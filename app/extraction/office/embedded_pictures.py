"""Pictures that documents of Word, Excel and PowerPoint show which are no packages: those of compound files, as
OfficeArt keeps them ([MS-ODRAW] 2.2.23), and those of RTF. What is drawn by lines (WMF, EMF) is none."""

from __future__ import annotations

import re
import struct
from collections.abc import Iterator, Sequence
from functools import partial

from app.extraction.formats import Format, InnerFile
from app.extraction.office.compound import Compound

# Beginnings of pictures, by what they are called.
_BEGINS = {b"\xff\xd8\xff": "jpg", b"\x89PNG\r\n\x1a\n": "png", b"II*\0": "tiff", b"MM\0*": "tiff"}
_BLIP = re.compile(rb"[\x1d\x1e\x29\x2a]\xf0(?=....)", re.DOTALL)  # the kind in the head of a record, before its length
_BEFORE = (17, 33)  # bytes of a record before the picture: one digest or two, and a mark
_STREAMS = ("Data", "WordDocument", "Pictures", "PowerPoint Document")
_WORKBOOKS = ("Workbook", "Book")
_DRAWINGS, _CONTINUED = 0x00EB, 0x003C
_MOST_PICTURES = 4_000
_PICTURE = re.compile(rb"\\(?:png|jpeg)blip(?![a-z])")
_TOKEN = re.compile(rb"\\bin(\d{1,9}) ?|\\[a-zA-Z]{1,32}-?\d{0,10} ?|\\[^a-zA-Z]|([{}])|([0-9a-fA-F\s]+)|[^\\{}]")


def pictures_in_compound(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    """Those of a document, a workbook or a presentation as they were until 2003."""
    try:
        compound = Compound(data)
    except ValueError:
        return
    streams = [*map(compound.read, _STREAMS), *(_drawings(compound.read(name)) for name in _WORKBOOKS)]
    yield from _named(picture for stream in streams for picture in _blips(stream))


def pictures_in_rtf(data: bytes, format: Format, passwords: Sequence[str] = ()) -> Iterator[InnerFile]:
    yield from _named(_written(data, match.end()) for match in _PICTURE.finditer(data))


def _named(pictures: Iterator[bytes]) -> Iterator[InnerFile]:
    """Each once, in their order: RTF writes some again for other programs."""
    known: set[int] = set()
    for picture in pictures:
        extension = next((name for begins, name in _BEGINS.items() if picture.startswith(begins)), None)
        if extension is None or hash(picture) in known:
            continue
        known.add(hash(picture))
        yield InnerFile(f"picture {len(known)}.{extension}", partial(bytes, picture))
        if len(known) >= _MOST_PICTURES:
            return


def _blips(stream: bytes) -> Iterator[bytes]:
    end = 0
    for match in _BLIP.finditer(stream):
        (length,) = struct.unpack_from("<I", stream, match.end())
        begin = match.end() + 4
        if begin < end or length > len(stream) - begin:  # within a picture, or no record
            continue
        for before in _BEFORE:
            if stream.startswith(tuple(_BEGINS), begin + before):
                end = begin + length
                yield stream[begin + before : end]
                break


def _drawings(stream: bytes) -> bytes:
    """What the records of a workbook say that hold its pictures, each of which has 8 kB at most and is continued."""
    parts, place, within = [], 0, False
    while place + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        within = kind == _DRAWINGS or (within and kind == _CONTINUED)
        if within:
            parts.append(stream[place + 4 : place + 4 + length])
        place += 4 + length
    return b"".join(parts)


def _written(data: bytes, place: int) -> bytes:
    """The picture whose group goes on there: in hexadecimal digits, or as it is."""
    depth, digits = 0, []
    while (match := _TOKEN.match(data, place)) is not None:
        place = match.end()
        if match[1]:
            return data[place : place + int(match[1])]
        if match[2]:
            depth += 1 if match[2] == b"{" else -1
            if depth < 0:
                break
        elif match[3] and not depth:
            digits.append(match[3])
    written = b"".join(b"".join(digits).split())
    return bytes.fromhex(written[: len(written) // 2 * 2].decode())
