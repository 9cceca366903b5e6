"""Pictures made for tests: with words in every place where a file can hold them, and with letters drawn on them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Mapping, Sequence

from PIL import Image, ImageDraw, ImageFont, PngImagePlugin

LETTER = (
    "The miller of Uppsala never paid the invoice\nof the third of March, and Bergen did not ask.\n"
    "Pelicans were seen above the harbour at night,\nwhile the captain slept in a cold cabin."
)


def picture(kind: str = "PNG", size: tuple[int, int] = (320, 240), **more: object) -> bytes:
    """A green one, as a file of this kind."""
    return saved(Image.new("RGB", size, "green"), kind, **more)


def saved(image: Image.Image, kind: str, **more: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **more)
    return buffer.getvalue()


def letter(text: str = LETTER, size: tuple[int, int] = (900, 260)) -> Image.Image:
    """Dark letters on a light ground."""
    image = Image.new("RGB", size, "white")
    ImageDraw.Draw(image).text((30, 30), text, fill="black", font=ImageFont.load_default(size=24))
    return image


def pages(images: Sequence[Image.Image]) -> bytes:
    """A TIFF file of several pictures."""
    return saved(images[0], "TIFF", save_all=True, append_images=images[1:], compression="tiff_deflate")


def exif(values: Mapping[int, object], place: Mapping[int, object] | None = None) -> Image.Exif:
    made = Image.Exif()
    for tag, value in values.items():
        made[tag] = value
    if place is not None:
        made.get_ifd(0x8825).update(place)
    return made


def xmp(properties: str) -> bytes:
    """A packet with these properties of the picture."""
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/"'
        f' xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/">{properties}</rdf:Description></rdf:RDF>'
        "</x:xmpmeta>"
    ).encode()


def iptc(*records: tuple[int, bytes]) -> bytes:
    """A segment of JPEG with these records, as Photoshop writes it."""
    said = b"".join(b"\x1c\x02" + bytes([number]) + struct.pack(">H", len(text)) + text for number, text in records)
    resource = b"8BIM\x04\x04\0\0" + struct.pack(">I", len(said)) + said + b"\0" * (len(said) % 2)
    body = b"Photoshop 3.0\0" + resource
    return b"\xff\xed" + struct.pack(">H", len(body) + 2) + body


def with_segment(jpeg: bytes, segment: bytes) -> bytes:
    return jpeg[:2] + segment + jpeg[2:]


def png_text(**texts: str) -> bytes:
    info = PngImagePlugin.PngInfo()
    for name, text in texts.items():
        info.add_itxt(name, text, zip=True)
    return picture("PNG", pnginfo=info)


def bomb(side: int = 50_000) -> bytes:
    """A PNG that unpacks to so many pixels in each direction."""

    def chunk(kind: bytes, said: bytes) -> bytes:
        return struct.pack(">I", len(said)) + kind + said + struct.pack(">I", zlib.crc32(kind + said))

    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(b"\0" * 100_000))
        + chunk(b"IEND", b"")
    )


def box(kind: bytes, *inside: bytes) -> bytes:
    said = b"".join(inside)
    return struct.pack(">I", 8 + len(said)) + kind + said


def heic(exif_block: bytes, xmp_block: bytes) -> bytes:
    """As telephones write it, but for the pixels."""
    items = [(1, b"Exif\0", struct.pack(">I", 0) + exif_block), (2, b"mime\0application/rdf+xml\0", xmp_block)]
    listed = [box(b"infe", b"\2\0\0\0", struct.pack(">HH", number, 0), about) for number, about, _ in items]
    head = box(b"ftyp", b"heic\0\0\0\0mif1heic")

    def meta(first: int) -> bytes:
        places, at = b"", first
        for number, _, said in items:
            places += struct.pack(">HHHII", number, 0, 1, at, len(said))
            at += len(said)
        iinf = box(b"iinf", b"\0\0\0\0", struct.pack(">H", len(items)), *listed)
        return box(b"meta", b"\0\0\0\0", iinf, box(b"iloc", b"\0\0\0\0\x44\0", struct.pack(">H", len(items)), places))

    begin = len(head) + len(meta(0)) + 8
    return head + meta(begin) + box(b"mdat", *(said for _, _, said in items))
