"""Text into tokens for the full-text index: one pure function for documents and for queries.

Words are runs of letters, digits and combining marks after NFKC and case folding. Scripts written without spaces
(Han, kana, Thai, Lao, Khmer, Burmese) give overlapping pairs of characters, a character being a letter with its
marks. Beside them go grams, which find what a word match misses: four-character windows of longer words (endings,
compounds), pairs of Hangul syllables (particles), and a word's form without its accents.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

ANALYSIS_VERSION = "analysis 1"  # a full-text index made by another is made anew
GRAM = 4
_UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々〆"
_TOKEN = regex.compile(
    rf"(?P<run>(?:[{_UNSPACED}]\p{{M}}*)+)|(?P<word>(?:[[\p{{L}}\p{{N}}_]--[{_UNSPACED}]][\p{{M}}\u200c\u200d]*)+)",
    regex.V1,
)
# A letter with its marks; the parts of a Korean syllable, written apart by some systems, are one letter.
_LETTER = regex.compile(r"(?:[\u1100-\u115f]+[\u1160-\u11a7]+[\u11a8-\u11ff]*|.)\p{M}*", regex.DOTALL)
_UNSPACED_LETTER = regex.compile(rf"[{_UNSPACED}]\p{{M}}*")
_HANGUL = regex.compile(r"\p{Hangul}")
# Scripts whose marks are accents or optional vowels. In Indic and Thai script a mark is a letter: it stays.
_FOLDABLE = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Arabic}\p{Hebrew}]")
_MARKS = regex.compile(r"[\p{Mn}ـ]")
_DOTTED = regex.compile("i\u0307+")  # what folding makes of the Turkish İ
_INVISIBLE = regex.compile(r"[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]")
_JOINERS = str.maketrans("", "", "\u200c\u200d")
# One sign with several code points: Persian and Arabic yeh and kaf, straight and curved quotes, dashes. What a
# keyboard gives is seldom what a typesetter chose.
_TWINS = str.maketrans("یىک‘’ʼ“”„‐‒–—", "ييك'''\"\"\"----")
# A line break inside a sentence of a script without spaces is no word boundary.
_INNER_SPACE = regex.compile(rf"(?<=[{_UNSPACED}]\p{{M}}*)\s+(?=[{_UNSPACED}])")
_WORD_LIMIT = 64


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words` in the order of the text, so that a phrase can be matched by position; `grams` in no useful order."""

    words: list[str]
    grams: list[str]


def fold(text: str) -> str:
    """NFKC, case folded, without invisible characters; what two spellings of the same text have in common."""
    folded = unicodedata.normalize("NFKC", _INVISIBLE.sub("", text)).casefold()
    folded = _DOTTED.sub("i", folded)
    folded = unicodedata.normalize("NFKC", folded)  # folding takes letters apart: "i̇́" and "í" are one
    return _INNER_SPACE.sub("", folded.translate(_TWINS))


def analyse(text: str) -> Tokens:
    """The tokens of a text or a query."""
    words: list[str] = []
    grams: list[str] = []
    for match in _TOKEN.finditer(fold(text)):
        if match.lastgroup == "run":
            letters = _LETTER.findall(match.group())
            words.extend(a + b for a, b in pairwise(letters))
            if len(letters) == 1:
                words.append(letters[0])
            continue
        word = match.group().translate(_JOINERS)[:_WORD_LIMIT]
        words.append(word)
        if not word.isascii():
            plain = without_accents(word)
            if plain != word:
                grams.append(plain)
                word = plain
            if _HANGUL.search(word):
                grams.extend(word[i : i + 2] for i in range(len(word) - 1) if len(word) > 2)
                continue
        if len(word) > GRAM:
            grams.extend(word[i : i + GRAM] for i in range(len(word) - GRAM + 1))
    return Tokens(words, grams)


@lru_cache(maxsize=1 << 16)
def without_accents(word: str) -> str:
    """A word without accents and optional vowel points: "café" → "cafe"."""
    if not _FOLDABLE.search(word):
        return word
    return unicodedata.normalize("NFC", _MARKS.sub("", unicodedata.normalize("NFD", word)))


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """(word, start, end) of the words of a text as it is written, for highlighting."""
    for match in _TOKEN.finditer(text):
        if match.lastgroup == "word":
            yield _folded_word(match.group()), match.start(), match.end()
            continue
        letters = list(_LETTER.finditer(match.group()))
        for first, second in pairwise(letters):
            pair = _folded_word(first.group() + second.group())
            yield pair, match.start() + first.start(), match.start() + second.end()
        for letter in letters:
            yield _folded_word(letter.group()), match.start() + letter.start(), match.start() + letter.end()


@lru_cache(maxsize=1 << 16)
def _folded_word(word: str) -> str:
    return fold(word).translate(_JOINERS)


def find_phrase(text: str, phrase: str) -> list[tuple[int, int]]:
    """The [start, end) in `text`, as it is written, of every place where its `phrase_key` contains `phrase`."""
    characters: list[str] = []
    origins: list[tuple[int, int]] = []
    for match in _LETTER.finditer(text):
        piece = " " if match.group().isspace() else fold(match.group()).translate(_JOINERS)
        if piece == " " and characters and characters[-1] == " ":
            continue
        characters.extend(piece)
        origins.extend([match.span()] * len(piece))
    folded = "".join(characters)
    inner = {i for space in _INNER_SPACE.finditer(folded) for i in range(*space.span())}
    kept = [i for i in range(len(folded)) if i not in inner]
    folded = "".join(folded[i] for i in kept)
    found = []
    start = folded.find(phrase)
    while start >= 0:
        found.append((origins[kept[start]][0], origins[kept[start + len(phrase) - 1]][1]))
        start = folded.find(phrase, start + len(phrase))
    return found


def is_unspaced_letter(token: str) -> bool:
    """Whether it is one letter, with its marks, of a script without spaces, where most tokens are two."""
    return _UNSPACED_LETTER.fullmatch(token) is not None


def is_small_word(word: str) -> bool:
    """One or two letters of an alphabet: an article or a preposition, in most languages. Not so in Chinese."""
    return len(word) <= 2 and word.isalpha() and _FOLDABLE.match(word) is not None


def phrase_key(text: str) -> str:
    """Text as an exact phrase is compared: folded, every run of white space one blank."""
    key = " ".join(fold(" ".join(text.split())).translate(_JOINERS).split())
    return unicodedata.normalize("NFC", key)  # marks that a line break had parted stand in their order now


def name_key(name: str) -> str:
    """A file name as its words are looked for: folded, without accents, anything but letters and digits a blank."""
    return " ".join(without_accents(match.group()) for match in _TOKEN.finditer(fold(name)))
