"""Encodings that are ASCII to the eye: ISO 2022, which changes the set of characters by escape sequences, and UTF-7.

Written here and not left to Python's codecs, which stop at the vendors' extensions (circled digits, half-width kana)
that Japanese mail is full of, and have no ISO-2022-CN.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable

from app.extraction.charset.euc_tw import character

_DESIGNATION = re.compile(
    rb"\x1b(?:\$(?:[@AB]|\([@ABD]|\)[ACG])|\([BJI])"  # to the first half, or to the second, which SO and SI switch
)
_PART = re.compile(_DESIGNATION.pattern + rb"|\x1b\[[0-9;?]*[@-~]|[\x0e\x0f]|[^\x1b\x0e\x0f]++|\x1b", re.DOTALL)
_BASE64_RUN = re.compile(rb"\+([A-Za-z0-9+/]*+)(-?)")
_FEWEST_RUNS = 2
_HZ_RUN = re.compile(rb"~\{(?:[\x21-\x77][\x21-\x7e])+~\}")
_FEWEST_HAN = 8
_TELLING_HAN = re.compile("[的一是不了在人有我他這这中大来上国與与請请\u3001\u3002\u3041-\u30ff\uff0c\uff1f]")
_COMMON_HAN = re.compile("[的一是不了在人有我他这中大来上国，。、]")


def decode_iso_2022(data: bytes) -> str | None:
    """The text of ISO-2022-JP (with the vendors' extensions), -KR or -CN; None where it is none of them."""
    if not data.isascii() or not _DESIGNATION.search(data):
        return None
    pieces: list[str] = []
    first: Callable[[bytes], str] = _ascii
    second: Callable[[bytes], str] = _ascii
    shifted = False
    for match in _PART.finditer(data):
        part = match.group()
        if part == b"\x1b":
            return None
        if part.startswith(b"\x1b["):  # a colour of a terminal
            pieces.append(_ascii(part))
            continue
        if part in (b"\x0e", b"\x0f"):
            shifted = part == b"\x0e"
        elif part[0] == 0x1B:
            reader = _READERS[part]
            if b")" in part:
                second = reader
            else:
                first = reader
        else:
            # A line ends what a forgetful program has left open.
            for line in part.splitlines(keepends=True):
                pieces.append((second if shifted else first)(line))
                if line.endswith((b"\n", b"\r")):
                    first, shifted = _ascii, False
    text = "".join(pieces)
    return None if text.isascii() or text.count("\ufffd") * 20 > len(text) else text


def decode_hz(data: bytes) -> str | None:
    """The text of HZ, Chinese in ASCII between ~{ and ~}; None where what looks like it may be something else."""
    if not data.isascii() or not _HZ_RUN.search(data):
        return None
    try:
        text = data.decode("hz")
    except UnicodeDecodeError:
        return None
    return text if len(_COMMON_HAN.findall(text)) * 20 >= sum(c > "\x7f" for c in text) > 1 else None


def decode_utf_7(data: bytes) -> str | None:
    """The text of UTF-7 that nobody has declared; None where what looks like it may be something else.

    Base64 of any kind can look like it. Here each run must be whole, letters of one or two alphabets or signs, and
    there must be a few.
    """
    runs = [(match.group(1), match.group(2)) for match in _BASE64_RUN.finditer(data)]
    coded = [run for run, _ in runs if run]
    if not data.isascii() or not coded or any(len(run) * 6 % 16 > 5 for run in coded):
        return None
    try:
        text = data.decode("utf-7")
    except UnicodeDecodeError:
        return None
    beyond = sum(c > "\x7f" for c in text)
    if any(0x3400 <= ord(c) < 0xAC00 or ord(c) >= 0xE000 for c in text if c > "\x7f"):
        # Random runs fall there more often than not, but seldom on what every Chinese or Japanese text has.
        return text if beyond >= _FEWEST_HAN and len(_TELLING_HAN.findall(text)) * 10 >= beyond else None
    letters = [c for c in text if c > "\x7f" and unicodedata.category(c)[0] in "LM"]
    if len(letters) * 2 < beyond:
        return None
    # Of scripts without blanks a sentence is one run. Random ones are no letters of one script.
    of_one_script = len(letters) >= _FEWEST_HAN and len({ord(c) >> 8 for c in text if c > "\x7f"}) == 1
    return text if min(len(coded), beyond) >= _FEWEST_RUNS or of_one_script else None


def _ascii(data: bytes) -> str:
    return data.decode("ascii")


def _high(data: bytes) -> bytes:
    """The bytes of characters as they stand in the second half; blanks and line ends as they are."""
    return bytes(byte | 0x80 if byte > 0x20 else byte for byte in data)


def _high_half(encoding: str) -> Callable[[bytes], str]:
    return lambda data: _high(data).decode(encoding, "replace")


def _jis(data: bytes) -> str:
    """JIS X 0208 with what Windows has added to it: as Shift JIS, which Python's cp932 reads whole."""
    shifted = bytearray()
    place = 0
    while place < len(data):
        row, cell = data[place], data[place + 1] if place + 1 < len(data) else 0
        if row <= 0x20 or cell <= 0x20:
            shifted.append(row)
            place += 1
            continue
        lead = (row - 0x21) // 2 + (0x81 if row < 0x5F else 0xC1)
        trail = cell + (0x7E if row % 2 == 0 else 0x20 if cell >= 0x60 else 0x1F)
        shifted += bytes((min(lead, 0xFF), min(trail, 0xFF)))
        place += 2
    return shifted.decode("cp932", "replace")


def _jis_supplement(data: bytes) -> str:
    pairs = (data[place : place + 2] for place in range(0, len(data), 2))
    return b"".join(b"\x8f" + _high(pair) if min(pair) > 0x20 else pair for pair in pairs).decode("euc_jp", "replace")


def _cns(data: bytes) -> str:
    pairs = (_high(data[place : place + 2]) for place in range(0, len(data), 2))
    return "".join(
        character(1, pair) if len(pair) == 2 and min(pair) > 0xA0 else pair.decode("ascii", "replace") for pair in pairs
    )


_READERS: dict[bytes, Callable[[bytes], str]] = {
    b"\x1b(B": _ascii,
    b"\x1b(J": _ascii,
    b"\x1b(I": _high_half("cp932"),  # half-width kana
    b"\x1b$@": _jis,
    b"\x1b$B": _jis,
    b"\x1b$(@": _jis,
    b"\x1b$(B": _jis,
    b"\x1b$(D": _jis_supplement,
    b"\x1b$A": _high_half("gb2312"),
    b"\x1b$(A": _high_half("gb2312"),
    b"\x1b$)A": _high_half("gb2312"),
    b"\x1b$)C": _high_half("euc_kr"),
    b"\x1b$)G": _cns,
}
