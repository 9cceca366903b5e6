"""Presentations that PowerPoint wrote until 2003, made here byte by byte."""

from __future__ import annotations

import struct
import zlib

import pytest
from compound_maker import compound_file
from old_office_makers import packed, word_document

from app.domain.errors import NoText
from app.extraction.cleaning import cleaned
from app.extraction.formats import format_named
from app.extraction.inside import extract_documents
from app.extraction.office.slides_binary import slides_of
from app.extraction.readers.old_office import extract_old_slides

PPT = format_named("ppt")


def _node(kind: int, *inner: bytes, instance: int = 0) -> bytes:
    body = b"".join(inner)
    return struct.pack("<HHI", instance << 4 | 15, kind, len(body)) + body


def _leaf(kind: int, body: bytes, instance: int = 0) -> bytes:
    return struct.pack("<HHI", instance << 4, kind, len(body)) + body


def _words(text: str) -> bytes:
    if text.isascii():
        return _leaf(0x0FA8, text.encode())
    return _leaf(0x0FA0, text.encode("utf-16-le"))


def _shape(*inner: bytes) -> bytes:
    return _node(0x040C, _node(0xF002, _node(0xF004, _node(0xF00D, *inner))))


def _listed(persist: int, number: int, *texts: bytes) -> bytes:
    return _leaf(0x03F3, struct.pack("<5I", persist, 0, 0, number, 0)) + b"".join(texts)


def _title() -> bytes:
    return _leaf(0x0F9F, struct.pack("<I", 0))


def _margins(instance: int, flags: int, *texts: str) -> bytes:
    """A date, a header and a footer."""
    said = (_leaf(0x0FBA, text.encode("utf-16-le"), number) for number, text in enumerate(texts))
    return _node(0x0FD9, _leaf(0x0FDA, struct.pack("<HH", 0, flags)), *said, instance=instance)


def _presentation(*objects: bytes, below: str = "") -> bytes:
    """`objects` are those that lie on slides."""
    second = _node(0x03EE, _shape(_leaf(0x0F9E, struct.pack("<I", 0))), _shape(_words("Ein Kästchen")))
    properties = struct.pack("<HIHI", 0x0181, 7, 0x80C0, 2 * len("Curved\0")) + "Curved\0".encode("utf-16-le")
    said = _node(0x2EE0, _leaf(0x0FBA, "Ada".encode("utf-16-le")), _leaf(0x0FBA, "So?".encode("utf-16-le"), 1))
    blob = _leaf(0x138B, said)
    first = _node(0x03EE, _shape(_words("Only here")), _node(0xF004, _leaf(0xF00B, properties, 2)), _node(0x1388, blob),
                  _margins(0, 0x20, "", "", "Draft"))  # fmt: skip
    notes = _node(0x03F0, _leaf(0x03F1, struct.pack("<II", 257, 0)), _shape(_words("Say it slowly")))
    stale = _node(0x03EE, _shape(_words("Deleted long ago")))
    slides = _listed(3, 256, _title(), _words("Herons")) + _listed(2, 257)
    margins = _margins(3, 0x24, "May 1999", "A header that is not shown", "Marsh birds"), _margins(4, 0x10, "", "Notes")
    document = _node(0x03E8, *margins, _node(0x0FF0, slides), _node(0x0FF0, _listed(4, 300), instance=2))
    parts = [stale, document, first, second, notes, _node(0x03F8, _shape(_words("Click to edit")))]
    parts += [_leaf(0x1011, struct.pack("<I", len(each)) + zlib.compress(each), 1) for each in objects[:1]]
    parts += [_leaf(0x1011, each) for each in objects[1:]]
    last = len(parts) - 1
    stream, places = b"", []
    for part in parts:
        places.append(len(stream))
        stream += part
    older = len(stream)
    stream += _leaf(0x1772, struct.pack("<IIII", 2 << 20 | 1, places[1], places[0], 0)[:12])
    stream += _leaf(0x1772, struct.pack("<I", last << 20 | 1) + struct.pack(f"<{last}I", *places[1:]))
    directories = [older, older + 8 + 12]
    edits = len(stream)
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, 0, directories[0], 0))
    newest = len(stream)
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, edits, directories[1], 0))
    user = bytes(16) + struct.pack("<I", newest)
    return compound_file({f"{below}PowerPoint Document": stream, f"{below}Current User": user})


def test_documents_that_lie_on_slides_are_read_with_them() -> None:
    inner = word_document(["A letter on a slide.\r", *[""] * 7])
    wrapped = compound_file({"\x01Ole10Native": packed("note.txt", b"A note on a slide.")})
    macros = compound_file({"VBA/dir": b"x"})
    found = list(extract_documents(_presentation(inner, wrapped, macros), PPT))
    assert [each.segments[0].text for each in found[1:]] == ["A letter on a slide.", "A note on a slide."]
    assert not any(each.left_out for each in found)
    torn = list(extract_documents(_presentation(b"torn"), PPT))
    assert [said.code for each in torn for said in each.left_out] == ["left_out.embedded"]


def test_the_slides_that_are_shown_with_their_notes_remarks_and_drawn_words() -> None:
    first, second = extract_old_slides(_presentation(), PPT).segments
    assert (first.page, first.text) == (1, "Herons\n\nEin Kästchen\n\nMay 1999\n\nMarsh birds\n\nNotes")
    assert [heading.text for heading in first.headings] == ["Herons"]
    assert (second.page, second.text) == (2, "Only here\n\nCurved\n\nSay it slowly\n\nAda: So?\n\nDraft")


def test_a_presentation_that_powerpoint_95_can_open_too() -> None:
    data = _presentation(below="PP97_DUALSTORAGE/")
    assert extract_old_slides(data, PPT) == extract_old_slides(_presentation(), PPT)


def test_presentations_of_powerpoint_95_have_all_their_words_in_one_place() -> None:
    data = compound_file({"PowerPoint Document": b"", "Text_Content": b"Herons\rof the M\xfcritz\r"})
    assert cleaned(extract_old_slides(data, PPT)).segments[0].text == "Herons\nof the Müritz"


def test_slides_without_words() -> None:
    empty = compound_file({"PowerPoint Document": _node(0x03E8), "Current User": b""})
    assert slides_of(empty) is None
    stream = _node(0x03E8) + _leaf(0x1772, struct.pack("<II", 1 << 20 | 1, 0))
    stream += _leaf(0x0FF5, struct.pack("<IIIII", 0, 0, 0, 8, 0))
    user = bytes(16) + struct.pack("<I", 8 + 16)
    with pytest.raises(NoText):
        extract_old_slides(compound_file({"PowerPoint Document": stream, "Current User": user}), PPT)
