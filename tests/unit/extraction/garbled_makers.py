"""PDFs whose letters are not those that are seen on them, as programs make them that leave out the map of a font, or
write a wrong one."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    StreamObject,
    TextStringObject,
)

SEEN = (
    "The harbour office was opened again in spring, and every captain who wanted to leave",
    "before summer had to write down where his ship would sail, how many sailors were aboard",
    "and which goods lay below deck. Nobody believed that so much paper would ever be read,",
    "but years afterwards two students found the boxes under a staircase, dry and complete,",
    "with names, dates and signatures of people whose descendants still live near the coast.",
)


def _names(values: Mapping[str, object]) -> DictionaryObject:
    """A dictionary; text that begins with a slash is a name."""
    held = DictionaryObject()
    for key, value in values.items():
        made = NameObject(value) if isinstance(value, str) else NumberObject(value) if isinstance(value, int) else value
        held[NameObject(key)] = made
    return held


def _to_unicode(mapped: Callable[[int], int], wide: bool) -> DecodedStreamObject:
    digits = 4 if wide else 2
    lines = "\n".join(f"<{code:0{digits}x}> <{mapped(code):04x}>" for code in range(0x20, 0x7F))
    stream = DecodedStreamObject()
    stream.set_data(
        f"/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /X def\n1 begincodespacerange\n"
        f"<{'00' * (digits // 2)}> <{'ff' * (digits // 2)}>\nendcodespacerange\n95 beginbfchar\n{lines}\nendbfchar\n"
        "endcmap end end".encode()
    )
    return stream


def _simple(mapped: Callable[[int], int] | None) -> DictionaryObject:
    font = _names({"/Type": "/Font", "/Subtype": "/Type1", "/BaseFont": "/Helvetica", "/Encoding": "/WinAnsiEncoding"})
    if mapped is not None:
        font[NameObject("/ToUnicode")] = _to_unicode(mapped, wide=False)
    return font


def _wide() -> DictionaryObject:
    """Codes that are numbers of glyphs, and no map."""
    system = _names({"/Supplement": 0})
    system[NameObject("/Registry")], system[NameObject("/Ordering")] = map(TextStringObject, ("Adobe", "Identity"))
    descendant = _names({"/Type": "/Font", "/Subtype": "/CIDFontType2", "/BaseFont": "/Any", "/CIDSystemInfo": system})
    font = _names({"/Type": "/Font", "/Subtype": "/Type0", "/BaseFont": "/Any", "/Encoding": "/Identity-H"})
    font[NameObject("/DescendantFonts")] = ArrayObject([descendant])
    return font


def _drawn() -> DictionaryObject:
    """A font of drawings that are called by numbers."""
    procedures, differences = DictionaryObject(), ArrayObject([NumberObject(1)])
    for number in range(1, 96):
        glyph = DecodedStreamObject()
        glyph.set_data(b"600 0 0 0 500 700 d1 0 0 500 700 re f")
        procedures[NameObject(f"/g{number}")] = glyph
        differences.append(NameObject(f"/g{number}"))
    font = _names({"/Type": "/Font", "/Subtype": "/Type3", "/FirstChar": 1, "/LastChar": 95, "/CharProcs": procedures})
    font[NameObject("/Encoding")] = _names({"/Type": "/Encoding", "/Differences": differences})
    font[NameObject("/Widths")] = ArrayObject(NumberObject(600) for _ in range(95))
    font[NameObject("/FontBBox")] = ArrayObject(map(NumberObject, (0, 0, 600, 700)))
    font[NameObject("/FontMatrix")] = ArrayObject(map(FloatObject, (0.001, 0, 0, 0.001, 0, 0)))
    return font


def _bytes(line: str) -> bytes:
    return line.encode("cp1252")


def _glyphs(first: int) -> Callable[[str], bytes]:
    """Numbers of glyphs, of which the letters begin with this one."""
    return lambda line: b"".join((ord(letter) - 29 + first).to_bytes(2, "big") for letter in line)


def _refer_to_streams(writer: PdfWriter, holder: DictionaryObject) -> None:
    """Each stream becomes an object of its own, as it has to be."""
    for key, value in list(holder.items()):
        if isinstance(value, StreamObject):
            holder[NameObject(key)] = writer._add_object(value)
        elif isinstance(value, ArrayObject):
            for each in value:
                if isinstance(each, DictionaryObject):
                    _refer_to_streams(writer, each)
        elif isinstance(value, DictionaryObject) and key != "/Parent":
            _refer_to_streams(writer, value)


# What the lines are written with, and how.
KINDS: Mapping[str, tuple[Callable[[], DictionaryObject], Callable[[str], bytes]]] = {
    "as it should be": (lambda: _simple(None), _bytes),
    "a map that is one off": (lambda: _simple(lambda code: code + 1), _bytes),
    "private use": (lambda: _simple(lambda code: 0xE000 + code), _bytes),
    "no map, few glyphs": (_wide, _glyphs(0)),
    "no map, many glyphs": (_wide, _glyphs(0x5000)),
    "drawings": (_drawn, lambda line: bytes(ord(letter) - 31 for letter in line)),
    "a font of Russian letters": (
        lambda: _simple(None),
        lambda line: line.translate(str.maketrans("abcdefghijklmnoprstuvwy", "àáöäåôãõèéêëìíîïðñòóâûü")).encode(
            "cp1252"
        ),
    ),
}


def garbled_pdf(*kinds: str) -> bytes:
    """A page of each of these kinds."""
    writer = PdfWriter()
    for kind in kinds:
        font, written = KINDS[kind]
        page = writer.add_blank_page(600, 200)
        rows = b"".join(
            b"1 0 0 1 20 %d Tm <%s> Tj " % (170 - 30 * n, written(line).hex().encode()) for n, line in enumerate(SEEN)
        )
        stream = DecodedStreamObject()
        stream.set_data(b"BT /F 12 Tf " + rows + b"ET")
        page[NameObject("/Contents")] = stream
        page[NameObject("/Resources")] = _names({"/Font": _names({"/F": font()})})
        _refer_to_streams(writer, page)
    buffer = io.BytesIO()
    writer.write(buffer)
    return buffer.getvalue()
