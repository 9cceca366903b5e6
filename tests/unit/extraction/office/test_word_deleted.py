import struct

from app.extraction.office.word_deleted import without_deleted
from app.extraction.office.word_pieces import Piece

_DELETED, _BOLD = b"\x00\x08\x01", b"\x35\x08\x01"


def _file(runs: list[tuple[int, bytes]]) -> tuple[bytes, bytes]:
    """The head, and the table that tells of it, of runs of characters that end there, with what is said of each."""
    page = bytearray(512)
    bounds = [1024, *(end for end, _ in runs)]
    struct.pack_into(f"<{len(bounds)}I", page, 0, *bounds)
    place = 400
    for number, (_, said) in enumerate(runs):
        if said:
            page[4 * len(bounds) + number] = place // 2
            page[place : place + 1 + len(said)] = bytes([len(said)]) + said
            place += 2 + len(said) + len(said) % 2
    page[511] = len(runs)
    head = bytearray(512)
    struct.pack_into("<II", head, 0xFA, 0, 12)
    return bytes(head) + bytes(page), struct.pack("<3I", 1024, bounds[-1], 1)


def test_what_was_taken_away_is_left_out_of_pieces_of_both_widths() -> None:
    # "One two " lies from 1024 on, a byte each, and "three" from 1100 on, two bytes each.
    pieces = [Piece(0, 8, 1024, 1), Piece(8, 13, 1100, 2)]
    head, table = _file([(1028, b""), (1032, _BOLD + _DELETED), (1100, _BOLD), (1104, _DELETED), (1200, b"")])
    assert without_deleted("One two three", pieces, head, table) == "One \1\1\1\1\1\1ree"


def test_what_was_not_taken_away_stays() -> None:
    pieces = [Piece(0, 8, 1024, 1)]
    head, table = _file([(1028, _BOLD), (1032, b"\x00\x08\x00")])
    assert without_deleted("One two ", pieces, head, table) == "One two "


def test_what_is_torn_takes_nothing_away() -> None:
    pieces = [Piece(0, 8, 1024, 1)]
    head, table = _file([(1028, _DELETED)])
    assert without_deleted("One two ", pieces, head, table[:8]) == "One two "
    assert without_deleted("One two ", pieces, head[:700] + _DELETED, table) == "One two "
    torn = bytearray(head)
    torn[1023] = 255
    assert without_deleted("One two ", pieces, bytes(torn), table) == "One two "
