"""How well the text of a page reads, as one program has it: a font whose map is missing or wrong gives characters that
no one writes, or letters that make no words. Pure."""

from __future__ import annotations

import re
import unicodedata

from app.text.vocabulary import MANY_LETTERS, grams_of, vocabulary, words_of

# Controls, codes without a character, of private use, and what stands for a character that is not known.
_NO_CHARACTERS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ue000-\uf8ff\ufff0-\uffff\U000f0000-\U0010ffff]")
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_WORD = re.compile(r"[^\W\d_]{2,40}")
_LINE = re.compile(r"^[^\S\n]*+\S", re.MULTILINE)
_SCRAP = re.compile(r"^[^\S\n]*+[A-Za-z\u00c0-\u05ff]{1,2}[^\S\n]*+$", re.MULTILINE)
_ALONE = re.compile(r"(?<!\w)[A-Za-z\u00c0-\u052f](?!\w)")
_USUALLY_ALONE = 0.25  # of the words at most: articles, prepositions, names of variables
_MOST_WORDS = 2_000
_SHORTEST_DOUBLED = 6
# Measured on pages and pieces of all the test documents, in some fifty languages, and on Tatoeba's in a hundred: of
# those with words of names alone a tenth are known, of a sentence in a language that the vocabulary is not of a
# twentieth and more; with each letter moved to another, hardly one. Of Chinese, Japanese and Korean letters at most
# four in a thousand are not known.
_LOOKED_AT = 20_000  # characters of a page
_FEWEST_WORDS, _FEW_WORDS = 20, 6
_LONG_WORD = 12
_KNOWN = 0.05
_FEWEST_GRAMS = 40
_KNOWN_GRAMS = 0.3  # of Thai, Burmese and Khmer .44 and more are; where letters are moved to others, .28 at most
_FEWEST_LETTERS = 4
_UNKNOWN = 0.03
_ONE_WAY = frozenset({"LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN", "HEBREW", "ARABIC"})


def is_right_to_left(text: str) -> bool:
    """Whether any of it is."""
    return _RIGHT_TO_LEFT.search(text) is not None


def legibility(text: str) -> float:
    """From 0 to 1: the share of what is written that is a character, less the words that mix alphabets or have each
    letter twice (as bold print of old programs gives), the lines of a letter or two (as turned or spread print gives)
    and the letters that stand alone, where there are many (as words give whose last letter was set by itself). Nothing
    at all reads as badly as can be."""
    written = sum(not each.isspace() for each in text)
    if not written:
        return 0.0
    wrong = len(_NO_CHARACTERS.findall(text)) + sum(map(_unassigned, set(text)))
    odd = words = 0
    for match in _WORD.finditer(text):
        word = match.group()
        words += 1
        odd += _is_doubled(word) or (not word.isascii() and _mixes_alphabets(word))
        if words == _MOST_WORDS:
            break
    lines = len(_LINE.findall(text))
    scraps = len(_SCRAP.findall(text))
    alone = len(_ALONE.findall(text))
    parted = max(0.0, alone / (alone + words) - _USUALLY_ALONE) if words >= _FEWEST_WORDS else 0.0
    return max(0.0, 1 - wrong / written - (odd / words if words else 0.0) - scraps / lines - 2 * parted)


def is_no_text(text: str) -> bool:
    """Whether there is nothing, or most of it is no characters."""
    return 2 * len(_NO_CHARACTERS.findall(text)) >= sum(map(len, text.split()))


def is_garbled(text: str, fewest_words: int = _FEWEST_WORDS, known: float = _KNOWN) -> bool:
    """Whether the letters of a page with text are not those that are seen on it: hardly a word is known; or letters
    that are in no use stand among others, or characters that are none within words. Of fewer words nothing is said, and
    fewer are `known` than this share."""
    text = text[:_LOOKED_AT]
    words = words_of(text)
    count = max(len(words), sum(map(len, words)) // _LONG_WORD)  # where no map tells blanks, a line is one word
    if count >= fewest_words and vocabulary().known(words) < known * count:
        return True
    grams = grams_of(text)
    if len(grams) >= _FEWEST_GRAMS and vocabulary().known(grams) < _KNOWN_GRAMS * len(grams):
        return True
    letters = wrong = 0
    for word in unicodedata.normalize("NFKC", text).split():
        in_word = sum(map(str.isalpha, word))
        letters += in_word
        wrong += len(_NO_CHARACTERS.findall(word)) if in_word else 0
        wrong += sum(letter not in vocabulary().letters for letter in MANY_LETTERS.findall(word))
    return wrong >= _FEWEST_LETTERS and wrong >= _UNKNOWN * letters


def known_share(text: str) -> float:
    """Which part of its words is known, from 0 to 1, or of its letters as they stand beside each other where there are
    no blanks; 0 where there are too few to say."""
    words, grams = words_of(text[:_LOOKED_AT]), grams_of(text[:_LOOKED_AT])
    if len(words) < _FEW_WORDS and len(grams) < _FEWEST_GRAMS:
        return 0.0
    each = words if len(words) >= len(grams) else grams
    return vocabulary().known(each) / len(each)


def _is_doubled(word: str) -> bool:
    return len(word) >= _SHORTEST_DOUBLED and word[::2] == word[1::2]


def _unassigned(character: str) -> bool:
    return unicodedata.category(character) == "Cn"


def _mixes_alphabets(word: str) -> bool:
    found = {unicodedata.name(letter, "?").partition(" ")[0] for letter in word} & _ONE_WAY
    return len(found) > 1
