"""What stands in files and is text in no language: base64, hexadecimal dumps, keys, random letters.

An embedder puts such things a little near to everything, and so before other passages where a question has none near. A
vocabulary has no pieces for them: a piece stands for 1.1 to 1.7 of their characters, and for 2.2 or more in every
language that XLM-R's vocabulary was made for and that is written with letters and blanks (measured on 676 texts of
translations; in some that it was not made for, Yoruba among them, it can be less). Scripts without blanks or with a
sign for each syllable are not judged, nor are numbers.
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

LEAST = 1.8  # characters of a piece
_FEWEST = 60  # characters: names, numbers of accounts and the like in a short text are what it is about
_SHARE = 1 / 3  # of what is not blank; the rest are numbers, or scripts that are not judged
_LETTERS = r"\p{Latin}\p{Cyrillic}\p{Greek}\p{Hebrew}\p{Arabic}\p{Armenian}\p{Georgian}"
_REST = r"\p{M}0-9+/=_-"
_RUN = regex.compile(rf"[{_LETTERS}{_REST}]++")
_LETTER = regex.compile(rf"[{_LETTERS}]")


def is_non_text(text: str, pieces: Sequence[tuple[int, int]]) -> bool:
    """Whether a text, cut into `pieces` [begin, end) of its characters, is in no language."""
    in_word = bytearray(len(text) + 1)
    characters = 0
    for match in _RUN.finditer(text):
        begin, end = match.span()
        if not _LETTER.search(text, begin, end):
            continue
        in_word[begin:end] = b"\1" * (end - begin)
        characters += end - begin
    if characters < _FEWEST or characters < _SHARE * sum(map(len, text.split())):
        return False
    count = sum(in_word[end - 1] for begin, end in pieces if end > begin)
    return characters < LEAST * count
