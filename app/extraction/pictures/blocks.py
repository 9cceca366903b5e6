"""Where in a picture file it says something in words: the blocks of EXIF, XMP, IPTC and plain remarks of each kind of
file. Each byte is passed at most once, and what a file claims of its lengths is never believed beyond its end."""

from __future__ import annotations

import zlib
from collections.abc import Iterator

from app.extraction.pictures.block import Block
from app.extraction.pictures.heif import blocks_in_heif

_LONGEST = 4 << 20  # bytes of one block
_MOST = 10_000  # blocks of one file
_EXIF, _XMP_NAME, _IPTC = b"Exif\0\0", b"http://ns.adobe.com/xap/1.0/\0", b"Photoshop 3.0\0"


def kind_of(data: bytes) -> str | None:
    """What sort of picture begins so: "jpeg", "png", "gif", "tiff", "webp", "bmp" or "heif"; None for what is none."""
    if data.startswith(b"\xff\xd8\xff"):
        return "jpeg"
    if data.startswith(b"\x89PNG\r\n\x1a\n"):
        return "png"
    if data.startswith((b"GIF87a", b"GIF89a")):
        return "gif"
    if data.startswith((b"II*\0", b"MM\0*")):
        return "tiff"
    if data.startswith(b"RIFF") and data[8:12] == b"WEBP":
        return "webp"
    if data.startswith(b"BM") and len(data) > 26:
        return "bmp"
    if data[4:8] == b"ftyp" and data[8:12] in (b"heic", b"heix", b"mif1", b"msf1", b"heim", b"heis", b"avif", b"hevc"):
        return "heif"
    return None


def blocks_of(data: bytes, kind: str) -> Iterator[Block]:
    """The blocks of a picture, in order; of one that breaks off those up to there."""
    match kind:
        case "jpeg":
            found = _in_jpeg(data)
        case "png":
            found = _in_png(data)
        case "gif":
            found = _in_gif(data)
        case "webp":
            found = _in_webp(data)
        case "tiff":
            found = iter([Block("exif", data)])
        case "heif":
            found = blocks_in_heif(data)
        case _:
            found = iter(())
    for _, block in zip(range(_MOST), found, strict=False):
        yield block


def _in_jpeg(data: bytes) -> Iterator[Block]:
    """The segments before the pixels."""
    at = 2
    while at + 4 <= len(data) and data[at] == 0xFF:
        marker = data[at + 1]
        if marker == 0xFF:  # filling
            at += 1
            continue
        if marker == 0xDA:
            return
        length = int.from_bytes(data[at + 2 : at + 4], "big")
        said = data[at + 4 : at + 2 + length]
        if marker == 0xE1 and said.startswith(_EXIF):
            yield Block("exif", said[len(_EXIF) :])
        elif marker == 0xE1 and said.startswith(_XMP_NAME):
            yield Block("xmp", said[len(_XMP_NAME) :])
        elif marker == 0xED and said.startswith(_IPTC):
            yield from _in_photoshop(said[len(_IPTC) :])
        elif marker == 0xFE:
            yield Block("remark", said)
        at += 2 + max(2, length)


def _in_photoshop(data: bytes) -> Iterator[Block]:
    """Of Photoshop's resources the one that holds IPTC."""
    at = 0
    while data[at : at + 4] == b"8BIM" and at + 12 <= len(data):
        number = int.from_bytes(data[at + 4 : at + 6], "big")
        at += 6 + (data[at + 6] // 2 + 1) * 2  # its name, filled up to an even length
        length = int.from_bytes(data[at : at + 4], "big")
        if number == 0x0404:
            yield Block("iptc", data[at + 4 : at + 4 + length])
        at += 4 + length + length % 2


def _in_png(data: bytes) -> Iterator[Block]:
    at = 8
    while at + 8 <= len(data):
        length, kind = int.from_bytes(data[at : at + 4], "big"), data[at + 4 : at + 8]
        if kind in (b"eXIf", b"tEXt", b"zTXt", b"iTXt") and length <= _LONGEST:
            said = data[at + 8 : at + 8 + length]
            yield from [Block("exif", said)] if kind == b"eXIf" else _png_text(kind, said)
        at += 12 + length


def _png_text(kind: bytes, said: bytes) -> Iterator[Block]:
    name, _, text = said.partition(b"\0")
    packed = kind == b"zTXt"
    if kind == b"iTXt":
        packed = text[:1] == b"\1"
        text = text[2:].partition(b"\0")[2].partition(b"\0")[2]  # after the language and the name in it
    elif packed:
        text = text[1:]
    if packed:
        try:
            text = zlib.decompressobj().decompress(text, _LONGEST)
        except zlib.error:
            return
    if name == b"XML:com.adobe.xmp":
        yield Block("xmp", text)
    else:
        yield Block("remark", text, name.decode("latin-1"))


def _in_webp(data: bytes) -> Iterator[Block]:
    at = 12
    while at + 8 <= len(data):
        kind, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        if kind in (b"EXIF", b"XMP ") and length <= _LONGEST:
            said = data[at + 8 : at + 8 + length]
            yield Block("exif", said.removeprefix(_EXIF)) if kind == b"EXIF" else Block("xmp", said)
        at += 8 + length + length % 2


def _in_gif(data: bytes) -> Iterator[Block]:
    at = 13 + _colours(data[10:11])
    while at + 2 <= len(data):
        if data[at] == 0x2C:  # a frame
            at += 10 + _colours(data[at + 9 : at + 10]) + 1
            _, at = _sub_blocks(data, at, keep=False)
        elif data[at] == 0x21:
            kind = data[at + 1]
            said, at = _sub_blocks(data, at + 2, keep=kind in (0xFE, 0xFF))
            if kind == 0xFE:
                yield Block("remark", said)
            elif said.startswith(b"XMP DataXMP"):
                # It is no sub-blocks that others would skip, but text; its signs are lost where a length would stand.
                begin = data.rfind(b"XMP DataXMP", 0, at) + len(b"XMP DataXMP")
                yield Block("xmp", data[begin : min(at, begin + _LONGEST)].partition(b"\1\xff\xfe")[0])
        else:
            return


def _colours(flags: bytes) -> int:
    """Bytes of the table of colours that these flags tell of."""
    return 3 << ((flags[0] & 7) + 1) if flags and flags[0] & 0x80 else 0


def _sub_blocks(data: bytes, at: int, *, keep: bool) -> tuple[bytes, int]:
    """What stands in the sub-blocks from `at` on, and where they end."""
    said = bytearray()
    while at < len(data) and (length := data[at]):
        if keep and len(said) < _LONGEST:
            said += data[at + 1 : at + 1 + length]
        at += 1 + length
    return bytes(said), at + 1
