"""How else the words of a question may stand in a text: what a look at the text alone does not tell, since there the
other way would cost a place in the index for every word.

Two words of the question may be one there (`e mail`, 독립 운동) and one two (عبدالله), a joiner may part them (می‌روم),
and Serbian is written in two alphabets, đ in Latin as dj too. What no text of the library has is nothing to be
looked for; that is for whoever asks.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from itertools import pairwise

import regex

from app.text.analysis import OUT_OF_ONE, WORD_LIMIT, analyse, joined_words
from app.text.folding import fold_word, is_in_word, normalise, without_accents
from app.text.joined import numbers

_JOINED = regex.compile(r"[\p{L}\p{M}]+(?:\u200c[\p{L}\p{M}]+)+")
_WORD = regex.compile(r"[\p{L}\p{M}]+")
# Letters of a word that is looked for in the other alphabet: shorter ones are words of others there, but for those with
# letters of the language's own.
_SHORTEST, _SHORTEST_OF_ITS_OWN = 4, 3
_ARABIC = regex.compile(r"\p{Arabic}+")  # whose letters tell where a word ends, so that a blank is often left out
_SHORTEST_HALF = 3  # letters
_INTO_ONE = {"ae": "ä", "oe": "ö", "ue": "ü", "aa": "å"}
_TWO_LETTERS = [regex.compile(f"(?<![aeiouyq])(?:{letters})(?![aou])") for letters in ("ae|oe|ue|aa", "oe|ue|aa")]
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
    for word in map(fold_word, _WORD.findall(normal)):
        found += map(without_accents, _in_the_other_alphabet(word))
        found += map(without_accents, _with_dj(word))
    return list(dict.fromkeys(word for word in found if word not in words))


def two_letters_for_one(text: str) -> Iterator[str]:
    """A text with "ae" where it has "ä"; and with "ä" where "ae" is not part of something longer, as in "neue", or
    stands for "æ"."""
    lowered = text.lower()
    yield lowered.translate(OUT_OF_ONE)
    for two_letters in _TWO_LETTERS:
        yield two_letters.sub(lambda two: _INTO_ONE[two.group()], lowered)


def halves(word: str) -> Iterator[tuple[str, str]]:
    """The two words that one may be written as which no text has: عبدالله is عبد الله."""
    if _ARABIC.fullmatch(word):
        for place in range(_SHORTEST_HALF, len(word) - _SHORTEST_HALF + 1):
            yield word[:place], word[place:]


def _in_the_other_alphabet(word: str) -> Iterator[str]:
    """A Serbian word in the alphabet that it is not written in; of any other word with just such letters too."""
    if all(map(_TO_LATIN.__contains__, word)):
        latin = "".join(map(_TO_LATIN.__getitem__, word))
        if _is_long_enough(word, latin):
            yield latin
            yield from _with_dj(latin)
    else:
        for spelt in (word, *_with_dj(word)):
            letters = _LATIN_LETTER.findall(spelt)
            if sum(map(len, letters)) == len(spelt) and _is_long_enough(spelt, spelt):
                yield "".join(map(_TO_CYRILLIC.__getitem__, letters))


def _is_long_enough(word: str, latin: str) -> bool:
    return len(word) >= (_SHORTEST if latin.isascii() else _SHORTEST_OF_ITS_OWN)


def _with_dj(word: str) -> Iterator[str]:
    """A word with dj for đ, or đ for dj."""
    if "đ" in word:
        yield word.replace("đ", "dj")
    elif "dj" in word:
        yield word.replace("dj", "đ")
