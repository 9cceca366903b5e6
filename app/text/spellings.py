"""How else the words of a question may stand in a text: what a look at the text alone does not tell, since there the
other way would cost a place in the index for every word.

Two words of the question may be one there (`e mail`, 독립 운동), a joiner may part them (می‌روم), and Serbian is written
in two alphabets. What no text of the library has is nothing to be looked for; that is for whoever asks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

import regex

from app.text.analysis import WORD_LIMIT, analyse, joined_words
from app.text.folding import fold_word, is_in_word, normalise, without_accents
from app.text.joined import numbers

_JOINED = regex.compile(r"[\p{L}\p{M}]+(?:\u200c[\p{L}\p{M}]+)+")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
_SHORTEST = 4  # letters of a word that is looked for in the other alphabet: shorter ones are words of others there
_TO_LATIN = dict(zip("абвгдђежзијклмнопрстћуфхцчш", "abvgdđežzijklmnoprstćufhcčš", strict=True))
_TO_LATIN |= {"љ": "lj", "њ": "nj", "џ": "dž"}
_TO_CYRILLIC = {latin: cyrillic for cyrillic, latin in _TO_LATIN.items()}
_LATIN_LETTER = regex.compile("lj|nj|dž|[a-pr-vzđžćčš]")


def other_spellings(text: str, words: list[str], common: Collection[str]) -> list[str]:
    """Of a question with these `words`, of which those in `common` stand everywhere."""
    found = [*joined_words(text), *numbers(" ".join(words))]
    for first, second in pairwise(words):
        if is_in_word(first[-1]) and is_in_word(second[0]) and not {first, second} & set(common):
            found.append((first + second)[:WORD_LIMIT])
    normal = normalise(text)
    for parted in _JOINED.findall(normal):
        found += analyse(parted.replace("\u200c", " ")).words
    for word in _WORD.findall(normal):
        if len(word) >= _SHORTEST:
            found += map(without_accents, _in_the_other_alphabet(fold_word(word)))
    return list(dict.fromkeys(word for word in found if word not in words))


def _in_the_other_alphabet(word: str) -> Iterator[str]:
    """A Serbian word in the alphabet that it is not written in; of any other word with just such letters too."""
    if all(map(_TO_LATIN.__contains__, word)):
        yield "".join(map(_TO_LATIN.__getitem__, word))
    else:
        letters = _LATIN_LETTER.findall(word)
        if sum(map(len, letters)) == len(word):
            yield "".join(map(_TO_CYRILLIC.__getitem__, letters))
