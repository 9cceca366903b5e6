"""Text that was made UTF-8 twice: its bytes were taken for an old encoding (GrÃ¶ÃŸe, РџСЂРёРІРµС‚) and written again.

A line is undone where all of it can be, strictly, and there are several such letters: of what somebody has written,
every letter beyond ASCII would have to be half of a character, and each beside its other half.
"""

from __future__ import annotations

import re

_FEWEST = 2  # characters that were several
_LONGEST = 20_000  # characters of a line
_BLANK = re.compile("Ã  ?")  # what is left of à where blanks are all made one
_SUSPECT = re.compile("[\u00c2-\u00f4][\u0080-\u00bfŒœŠšŸŽžƒˆ˜\u2013-\u203a€™]")
_OTHER = "[\u0400-\u045f\u0080-\u203a]"
_SUSPECT_CYRILLIC = re.compile(f"[РС](?:[^\x00-\x7fа-пр-яА-ПТ-Я]|{_OTHER}(?:[РС]{_OTHER}){{2}})")


def _table(encoding: str) -> dict[int, int]:
    """Each character's byte; what the encoding leaves out is passed through, as programs do."""
    table = {code: code for code in range(0xA0)}
    for byte in range(0x80, 0x100):
        table[ord(bytes((byte,)).decode(encoding, "ignore") or chr(byte))] = byte
    return table


_TABLES = (_table("cp1252"), _table("cp1251"))


def undone(text: str) -> str:
    """The text with what was encoded twice as it was meant."""
    if text.isascii() or not (_SUSPECT.search(text) or _SUSPECT_CYRILLIC.search(text)):
        return text
    return "".join(line if line.isascii() else _undone(line) for line in text.splitlines(keepends=True))


def _undone(line: str) -> str:
    for table in _TABLES if len(line) <= _LONGEST else ():
        for written in dict.fromkeys((line, _BLANK.sub("Ã\u00a0 ", line))):
            try:
                meant = bytes(table[ord(character)] for character in written).decode("utf-8")
            except (KeyError, UnicodeDecodeError):
                continue
            if sum(character > "\x9f" for character in meant) >= _FEWEST:
                return meant
    return line
