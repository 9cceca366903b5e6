"""Text into tokens for the full-text index: one pure function for documents and for queries.

Words are runs of letters, digits and combining marks after NFKC and case folding, without their accents; underscores
part them. `C++`, `C#` and `.NET` are words, and so is each emoji. Scripts written without spaces (Han, kana, Thai, Lao,
Khmer, Burmese) give overlapping pairs of characters, a character being a letter with its marks.

Two things find what a whole word misses. Parts are words inside a word: of `camelCase` and `PDFs`, the number in
`invoice2024`, the pictures in an emoji of several; and what words are as one (text/joined.py). Grams are four-character
windows of longer words (endings, compounds), pairs of Hangul syllables (particles), `several_words_in_one`, and how a
word is spelt: who types accents gets first what has them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from app.text import joined
from app.text.folding import (
    LETTER,
    UNSPACED,
    fold_emoji,
    fold_letters,
    fold_word,
    normalise,
    plain_letters,
    without_accents,
)
from app.text.han_variants import in_one_form

ANALYSIS_VERSION = "analysis 4"  # a full-text index made by another is made anew
GRAM, KOREAN_GRAM = 4, 2
GAP = "|"  # stands where no phrase goes on; never a token of a text
WORD_LIMIT = 64  # characters
SPELT, SPELT_OUT = "=", "~"  # before a word with its accents, and with two letters for one
_TWO_LETTERS = regex.compile("aa|ae|oe|ue")
OUT_OF_ONE = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ø": "oe", "å": "aa"})
_MOST_PARTS = 8  # what changes oftener between letters, digits and case is no name but a code

_SPACED = rf"[[\p{{L}}\p{{N}}]--[{UNSPACED}]]"
_LETTERS = rf"(?:{_SPACED}++[\p{{M}}\u200c\u200d]*+)++"
_PICTURE = r"[\p{Emoji}--[\p{RI}\#*0-9©®™]][\p{Emoji_Modifier}\U000e0020-\U000e007f]*"
TOKEN = regex.compile(
    rf"""
      (?P<word>
          [A-Za-z]\#(?!{_SPACED})                           # C#
        | {_LETTERS}(?:_++{_LETTERS})*+(?:\+\+)?               # most words, C++
        | (?<![\p{{L}}\p{{N}}.])\.(?i:net)(?!{_SPACED})      # .NET
      )
    | (?P<run>(?:[{UNSPACED}]\p{{M}}*+)++)
    | (?P<emoji>\p{{RI}}\p{{RI}} | [\#*]\u20e3 | {_PICTURE}(?:\u200d{_PICTURE})*)
    """,
    regex.V1 | regex.VERBOSE,
)
_BETWEEN_UNDERSCORES = regex.compile(r"[^_]+")
_PART = regex.compile(
    r"""
      (?:\p{N}\p{M}*)+
    | (?:\p{Hangul}\p{M}*)+
    | (?:\p{Lu}\p{M}*+){2,}(?=s(?!\p{L}))                    # the PDF of "PDFs"
    | (?:\p{Lu}\p{M}*+)+(?!\p{Ll})                           # the HTML of "HTMLParser"
    | (?:\p{Lu}\p{M}*+|(?<!\p{M})\p{M}++)?+(?:[\p{L}--[\p{Lu}\p{Hangul}]][\p{M}\u200c\u200d]*+)++
    """,
    regex.V1 | regex.VERBOSE,
)
_PICTURES = regex.compile(_PICTURE, regex.V1)
_UNSPACED_LETTER = regex.compile(rf"[{UNSPACED}]\p{{M}}*")
_HANGUL = regex.compile(r"\p{Hangul}+")


@dataclass(frozen=True, slots=True)
class Tokens:
    """`words` in the order of the text, so that a phrase can be matched by position; `parts` the words inside those, a
    tuple for each that has some, and what several are as one; `grams` in no useful order."""

    words: list[str]
    parts: list[tuple[str, ...]]
    grams: list[str]

    @property
    def terms(self) -> list[str]:
        """What a question is looked up by: its words and those inside them."""
        return self.words + [part for parts in self.parts for part in parts]

    @property
    def asked_grams(self) -> list[str]:
        """The grams that a question is looked up by: with each word that is one, which longer words may hold."""
        return self.grams + [
            word for word in self.words if len(word) == GRAM and word.isalpha() and not is_korean(word)
        ]

    @property
    def positions(self) -> list[str]:
        """What a text is indexed as: terms in such an order that those of a phrase stand one after the other, and no
        others do."""
        return self.words + [token for parts in self.parts for token in (GAP, *parts)]


@dataclass(frozen=True, slots=True)
class PlacedWord:
    """A word, folded and without its accents, that stands as [start, end) in something, and the words inside it."""

    text: str
    start: int
    end: int
    parts: tuple[PlacedWord, ...] = ()


def analyse(text: str) -> Tokens:
    """The tokens of a text or a query."""
    tokens = analyse_stretch(text)
    tokens.parts.extend((number,) for number in joined.numbers(" ".join(tokens.words)))
    return tokens


def analyse_stretch(text: str) -> Tokens:
    """Those of what does not end where it ends: without the numbers that may stand in groups there."""
    words: list[str] = []
    parts: list[tuple[str, ...]] = []
    grams: list[str] = []
    text = normalise(text)
    chains = joined.chains(text)
    chain = next(chains, None)
    for match in TOKEN.finditer(text):
        kind = match.lastgroup
        if kind == "run":
            words += _pairs(match.group())
            continue
        found = _analysed_word(match.group()) if kind == "word" else _analysed(words_of_emoji(match.group()))
        words += found[0]
        if found[1]:
            parts += found[1]
        grams += found[2]
        if chain is not None and match.end() >= chain[1]:
            parts.append((plain_word(chain[2]),))
            chain = next(chains, None)
    return Tokens(words, parts, grams)


def _pairs(run: str) -> list[str]:
    letters = LETTER.findall(in_one_form(run))
    return letters if len(letters) == 1 else [a + b for a, b in pairwise(letters)]


_Analysed = tuple[tuple[str, ...], tuple[tuple[str, ...], ...], tuple[str, ...]]  # words, parts, grams


@lru_cache(maxsize=1 << 14)
def _analysed_word(token: str) -> _Analysed:
    if _is_simple(token):  # as nearly all are
        word = plain_word(token)
        return (word,), (), (*_grams(word), *_spellings(token, word))
    words, parts, grams = _analysed(words_of_token(token))
    return (
        words,
        parts,
        (*grams, *(found for part in token.split("_") for found in _spellings(part, plain_word(part)))),
    )


def analyse_letters(word: str) -> tuple[str, list[str]] | None:
    """The one word and the grams that `analyse` finds in a word that is letters of an alphabet alone and has no words
    inside it; None of any other."""
    if not (word.islower() or word[1:] == word[1:].lower() or word.isupper()):
        return None
    if word.isascii():
        if not word.isalpha():
            return None
        plain = folded = word.lower()[:WORD_LIMIT]
    else:
        letters = fold_letters(word)
        if letters is None:
            return None
        folded = letters[:WORD_LIMIT]
        plain = plain_letters(folded)[:WORD_LIMIT]
    grams = windows(plain)
    if folded != plain:
        two_for_one = spelt_out(folded)[:WORD_LIMIT]
        grams.append(SPELT + folded if two_for_one == plain else SPELT_OUT + two_for_one)
    elif word.isascii() and ("ae" in plain or "oe" in plain or "ue" in plain or "aa" in plain):
        grams.append(SPELT_OUT + plain)
    return plain, grams


def spelt_out(folded: str) -> str:
    """Letters that `fold_letters` gave, two of them for one that may be spelt so: "müller" → "mueller"."""
    return plain_letters(folded.translate(OUT_OF_ONE))


def joined_words(text: str) -> list[str]:
    """The words that several are, as `analyse` has them among its parts."""
    return [plain_word(word) for _, _, word in joined.chains(normalise(text))]


def marked(gram: str) -> str:
    """A gram as it lies in the context field among the words, which it must not be taken for."""
    return GAP + gram


def plain_word(token: str) -> str:
    """A word of a normalised text as it is looked for."""
    return without_accents(fold_word(token))[:WORD_LIMIT]


def _spellings(token: str, plain: str) -> tuple[str, ...]:
    """How a word is spelt, where it has accents or may stand for one that has: "café", and of "Müller" and "Mueller"
    what they have in common, two letters for one."""
    if token.isascii():
        return (SPELT_OUT + plain,) if _TWO_LETTERS.search(plain) else ()
    folded = fold_word(token)[:WORD_LIMIT]
    if folded == plain:
        return ()
    two_for_one = without_accents(folded.translate(OUT_OF_ONE))[:WORD_LIMIT]
    return (SPELT + folded,) if two_for_one == plain else (SPELT_OUT + two_for_one,)


def _is_simple(word: str) -> bool:
    """Whether no word can be inside this one: letters alone, of one case or with a capital first."""
    if word.isalpha() and (word[1:] == word[1:].lower() or word.isupper()):
        return word.isascii() or not _HANGUL.search(word) or _HANGUL.fullmatch(word) is not None
    return word.isdigit()


def _analysed(placed: Iterable[PlacedWord]) -> _Analysed:
    words: list[str] = []
    parts: list[tuple[str, ...]] = []
    grams: list[str] = []
    for word in placed:
        words.append(word.text)
        if word.parts:
            parts.append(tuple(part.text for part in word.parts))
        grams += _grams(word.text.rstrip("+#"))
    if len(words) > 1:
        grams.append("_".join(words)[:WORD_LIMIT])
    return tuple(words), tuple(parts), tuple(grams)


def _grams(word: str) -> list[str]:
    if is_korean(word):  # a word of two may be half of another: 독립 운동, 독립운동
        return [word] if len(word) == KOREAN_GRAM else windows(word, KOREAN_GRAM)
    return windows(word)


def is_korean(word: str) -> bool:
    """Whether its grams are pairs of syllables."""
    return not word.isascii() and _HANGUL.search(word) is not None


def windows(word: str, length: int = GRAM) -> list[str]:
    """The runs of so many characters in a word that is longer."""
    return [word[i : i + length] for i in range(len(word) - length + 1)] if len(word) > length else []


def words_of_token(token: str) -> Iterator[PlacedWord]:
    """The words in a match of TOKEN's "word": several where underscores part them."""
    for match in _BETWEEN_UNDERSCORES.finditer(token):
        text = plain_word(match.group())
        yield PlacedWord(text, *match.span(), tuple(_parts(match.group(), match.start(), text)))


def _parts(word: str, shift: int, folded: str) -> Iterator[PlacedWord]:
    if _is_simple(word):
        return
    found = list(_PART.finditer(word))
    if len(found) > _MOST_PARTS:
        return
    for match in found:
        text = plain_word(match.group())
        if len(text) > 1 and text != folded:
            yield PlacedWord(text, shift + match.start(), shift + match.end())


def words_of_emoji(token: str) -> Iterator[PlacedWord]:
    """The word that a match of TOKEN's "emoji" is, with the pictures it was put together from."""
    pictures = [PlacedWord(fold_emoji(match.group()), *match.span()) for match in _PICTURES.finditer(token)]
    yield PlacedWord(fold_emoji(token), 0, len(token), tuple(pictures) if len(pictures) > 1 else ())


def name_key(name: str) -> str:
    """A file name as its words are looked for: folded, without accents, anything but letters and digits a blank."""
    words = []
    for match in TOKEN.finditer(normalise(name)):
        if match.lastgroup == "run":
            words.append(in_one_form(match.group()))
        elif match.lastgroup == "word":
            words += [word.text.strip(".+#") for word in words_of_token(match.group())]
    return " ".join(words)


def is_unspaced_letter(token: str) -> bool:
    """Whether it is one letter, with its marks, of a script without spaces, where most tokens are two."""
    return _UNSPACED_LETTER.fullmatch(token) is not None
