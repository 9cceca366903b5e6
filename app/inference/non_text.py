"""What stands in files and is text in no language: base64, hexadecimal dumps, keys, random letters.

An embedder puts such things a little near to everything, and so before other passages where a question has none near.
They are written in ASCII, and a vocabulary has no pieces for them: a piece of XLM-R's stands for 1.1 to 1.7 of their
characters, and for more in the words of a language. Only words of ASCII letters are judged, since in other scripts and
among accents there are languages with as few characters to a piece: Central Kurdish, Yoruba, Ancient Greek, Hebrew with
its vowels, Vietnamese and Greek in capitals. Of 8,572 passages in 504 languages, as they are and in capitals, 26 are
taken for what they are not, in seven languages (Klingon, Fon, Mossi and rarer ones).
"""

from __future__ import annotations

from collections.abc import Sequence

import regex

VOCABULARY = 250_002  # pieces of XLM-R's vocabulary, which `LEAST` was measured with: by others nothing can be judged
LEAST = 1.8  # characters of a piece
_FEWEST = 60  # characters: names, numbers of accounts and the like in a short text are what it is about
_SHARE = 0.4  # of what is not blank; the rest are numbers, or words that are not judged
_RUN = regex.compile(r"(?<![\p{L}\p{M}0-9+/=_-])[A-Za-z0-9+/=_-]++(?![\p{L}\p{M}])")
_LETTER = regex.compile(r"[A-Za-z]")


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
