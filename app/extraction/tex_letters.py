r"""Letters that TeX writes as commands, as people write them: Schr\"odinger, {\"u}, \c{c}, \'{\i}, \ss, \o. For LaTeX
and BibTeX; what else TeX says stays as it stands. Pure."""

from __future__ import annotations

import re
import unicodedata

_MARKS = {
    "`": "\u0300", "'": "\u0301", "^": "\u0302", "~": "\u0303", "=": "\u0304", "u": "\u0306", ".": "\u0307",
    '"': "\u0308", "r": "\u030a", "H": "\u030b", "v": "\u030c", "c": "\u0327", "k": "\u0328", "d": "\u0323",
    "b": "\u0331",
}  # fmt: skip
_LETTERS = {
    "ss": "ß", "ae": "æ", "AE": "Æ", "oe": "œ", "OE": "Œ", "aa": "å", "AA": "Å", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł",
    "dh": "ð", "DH": "Ð", "th": "þ", "TH": "Þ", "i": "ı", "j": "ȷ", "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ",
}  # fmt: skip
_LETTER = r"(?:\{\\?([A-Za-z])\}|\\([ij])(?![A-Za-z])|([A-Za-z]))"
# A mark that is a letter itself wants a brace, a blank or a command behind it: \vskip begins with none.
_MARKED = re.compile(rf"\{{?\\(?:([`'^~=.\"])[ ]?|([uvHcdbkr])(?=[ {{\\])[ ]?){_LETTER}")
_NAMED = re.compile(r"\{\\(" + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")\}|\\("
                    + "|".join(sorted(_LETTERS, key=len, reverse=True)) + r")(?![A-Za-z])(?:\{\}|[ ])?")  # fmt: skip


def with_letters(text: str) -> str:
    """`text` with these commands replaced; braces around a letter go with its mark."""
    if "\\" not in text:
        return text
    return _NAMED.sub(lambda found: _LETTERS[found.group(1) or found.group(2)], _with_marks(text))


def _with_marks(text: str) -> str:
    pieces = []
    place = 0
    for found in _MARKED.finditer(text):
        start, end = found.span()
        if start < place:
            continue
        mark = _MARKS[found.group(1) or found.group(2)]
        letter = found.group(3) or found.group(4) or found.group(5)
        if found.group().startswith("{"):
            if text[end : end + 1] != "}":  # the brace is of a longer group
                start += 1
            else:
                end += 1
        pieces += [text[place:start], unicodedata.normalize("NFC", letter + mark)]
        place = end
    return "".join([*pieces, text[place:]])
