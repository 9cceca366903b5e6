"""UTF-16 and UTF-32 without a mark: told by what comes out."""

from __future__ import annotations

import regex

from app.extraction.charset.plausible import is_of_one_writing

_SAMPLE = 20_000  # bytes
_FEWEST = 4  # characters
_FEWEST_IN_A_ROW, _MOST_ROWS = 8, 2  # different characters, and rows of 256 of them
_FIRST_ROW = 5  # before, there are letters of Latin, Greek and Cyrillic, between which there are blanks
_FEW_ZEROS = 6  # one byte in so many
_ASCII = tuple(map(chr, (9, 10, 13, *range(32, 127))))
_EAST_ASIAN = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}]")
# What shows that Chinese or Japanese was read the right way round where no zero byte does: any two bytes make a Han
# character, but not these.
_TELLING = regex.compile(r"[\u3001-\u3011\u3040-\u30ff\uff01-\uff1f]|[的一是不了在人有我他这個们中来上大]")


def decode_wide(data: bytes) -> str | None:
    """The text, with U+FFFD for what is broken; None where it is neither of both."""
    sample = data[:_SAMPLE]
    zeros = b"\0" in sample
    # Two ASCII letters make a Han character. (Kana are in row 0x30, the digit 0.) A few zeros part names.
    if sample.count(0) * _FEW_ZEROS < len(sample) and sum(0x20 <= byte < 0x7F for byte in sample) - 2 * sample.count(
        0x30
    ) > 0.7 * len(sample):
        return None
    if zeros and (text := _utf_32(data, sample)) is not None:
        return text
    found: dict[str, int] = {}
    for encoding in ("utf-16-le", "utf-16-be"):
        read = sample[: len(sample) // 2 * 2].decode(encoding, "replace")
        # A pair may be cut at the end of the sample.
        if len(read) < _FEWEST or read[:-1].count("\ufffd") * 50 > len(read) or "\0" in read:
            continue
        if not is_of_one_writing(read):
            continue
        telling = min(len(_TELLING.findall(read)) * 6, len(_EAST_ASIAN.findall(read))) * 2 >= len(read)
        if not zeros and not telling and not _is_in_one_row(read):
            continue
        # Read the wrong way round, Latin letters are Han characters, and blanks are wide ones.
        found[encoding] = sum(map(read.count, _ASCII))
    return data.decode(max(found, key=lambda each: found[each]), "replace") if found else None


def _is_in_one_row(read: str) -> bool:
    """Whether a text without blanks is of an alphabet that has its rows to itself, as Lao and Ethiopic have."""
    rows = {ord(character) >> 8 for character in read}
    few = len(rows) <= _MOST_ROWS and min(rows) >= _FIRST_ROW
    return few and len(set(read)) >= _FEWEST_IN_A_ROW and not _EAST_ASIAN.search(read)


def _utf_32(data: bytes, sample: bytes) -> str | None:
    lanes = [sample[lane::4].count(0) * 4 / len(sample) for lane in range(4)]
    for encoding, empty in (("utf-32-le", (2, 3)), ("utf-32-be", (1, 0))):
        # The planes beyond the first are seldom.
        if lanes[empty[1]] > 0.99 and lanes[empty[0]] > 0.9 and len(sample) % 4 == 0:
            try:
                return data.decode(encoding)
            except UnicodeDecodeError:
                continue
    return None
