import struct

from app.extraction.office.word_binary_numbering import BinaryNumbering

_NONE = 0x0FFF


def _level(kind: int, text: str, start: int = 1) -> bytes:
    raw = text.encode("utf-16-le")
    return (
        struct.pack("<iBB", start, kind, 0)
        + bytes(18)
        + b"\1\2"
        + bytes(2)
        + b"xyz"
        + struct.pack("<H", len(text))
        + raw
    )


def _list(identity: int, is_simple: bool, style: int = _NONE) -> bytes:
    return struct.pack("<ii9H", identity, 0, *(style if number == 1 else _NONE for number in range(9))) + bytes(
        [is_simple, 0]
    )


def _style(base: int, properties: bytes) -> bytes:
    fixed = struct.pack("<HHHHH", 0, 1 | base << 4, 1, 0, 0)
    name = struct.pack("<H", 3) + "Own".encode("utf-16-le") + bytes(2)
    said = struct.pack("<HH", 2 + len(properties), 7) + properties
    told = fixed + name + bytes((len(fixed) + len(name)) % 2) + said
    told += bytes(len(told) % 2)
    return struct.pack("<H", len(told)) + told


def _file() -> tuple[bytes, bytes]:
    """Three styles, two lists (one of a single level), and three uses of them, of which the last begins anew."""
    of_list, deep = struct.pack("<HH", 0x460B, 1), struct.pack("<HB", 0x260A, 1)
    styles = struct.pack("<HHH", 4, 3, 10) + _style(_NONE, b"") + _style(0, of_list) + _style(1, deep)
    lists = struct.pack("<H", 2) + _list(5, False, style=9) + _list(6, True)
    lists += _level(1, "Art. \0:") + _level(0, "\0.\1") + b"".join(_level(4, f"({chr(n)})") for n in range(2, 9))
    lists += _level(23, "\uf0b7")
    uses = struct.pack("<I", 3)
    uses += b"".join(
        struct.pack("<iii4B", identity, 0, 0, more, 0, 0, 0) for identity, more in ((5, 0), (6, 0), (5, 1))
    )
    uses += bytes(4) + bytes(4) + bytes(4) + struct.pack("<ii", 8, 1 << 4)
    head = bytearray(0x300)
    at = 0
    for place, part in ((0xA2, styles), (0x2E2, lists), (0x2EA, uses)):
        struct.pack_into("<II", head, place, at, len(part))
        at += len(part)
    return bytes(head), styles + lists + uses


def test_paragraphs_are_counted_by_what_they_or_their_styles_name() -> None:
    numbering = BinaryNumbering(*_file())
    asked = [(0, 1, None), (1, None, None), (2, None, None), (9, 1, None), (0, None, None), (0, 1, 2), (0, 2, 0),
             (2, 0, None), (0, 1, 0), (0, 3, 0), (0, 3, 1), (0, 99, 0)]  # fmt: skip
    assert [numbering.label(*each) for each in asked] == [
        "Art. I:", "Art. II:", "II.1", "II.2", "", "(a)", "", "", "Art. III:", "Art. VIII:", "VIII.1", ""
    ]  # fmt: skip


def test_what_is_torn_has_no_numbers() -> None:
    head, table = _file()
    for length in range(0, len(table), 7):
        BinaryNumbering(head, table[:length]).label(1, None, None)
    assert BinaryNumbering(head[:0x200], table).label(0, 1, 0) == ""
    assert BinaryNumbering(head, b"").label(1, None, None) == ""
