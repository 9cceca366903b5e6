"""Text of pages whose font tells its characters in UTF-8 where the format wants UTF-16: each pair of bytes is taken for
one character, so that Russian, Greek or accented letters come out as Korean syllables. Pure."""

from __future__ import annotations

import re

_SYLLABLE = re.compile("[\uac00-\ud7ff]")
# What the two bytes of a letter between U+0080 and U+05FF make, taken for one character.
_PAIR = re.compile(
    "[{}]".format("".join(f"{chr(lead << 8 | 0x80)}-{chr(lead << 8 | 0xBF)}" for lead in range(0xC2, 0xD8)))
)
_FEWEST = 8  # a fifth of the syllables that Korean is written with could be pairs: so many in a row are none


def with_letters(text: str) -> str:
    """The text with the letters that were meant, where not one of its syllables need be Korean."""
    pairs = len(_PAIR.findall(text))
    if pairs < _FEWEST or pairs < len(_SYLLABLE.findall(text)):
        return text
    return _PAIR.sub(lambda match: match[0].encode("utf-16-be").decode("utf-8"), text)
