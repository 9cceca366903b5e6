"""What two spellings of one text have in common: characters made one, case, accents, invisible marks.

Normalising keeps the case, which tells where `camelCase` has its joints; folding a word then takes the case too, and
making it plain what a keyboard of another country does not have: accents, points, strokes through letters.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable, Mapping
from functools import cache, lru_cache
from typing import Any, NamedTuple

import regex

from app.text.compiled import native
from app.text.han_variants import han_variants

# Scripts that are written without blanks between the words, as the inside of a character class.
UNSPACED = r"\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}ー々〆"
# A letter with its marks; the parts of a Korean syllable, written apart by some systems, are one letter.
LETTER = regex.compile(
    r"(?:เเ|(?<![\u1100-\u115f])[\u1100-\u115f]++[\u1160-\u11a7]+[\u11a8-\u11ff]*|.)[\p{M}\uff9e\uff9f]*", regex.DOTALL
)
# Scripts whose marks are accents or optional vowels. In Indic and Thai script a mark is a letter: it stays.
_FOLDABLE = regex.compile(r"[\p{Latin}\p{Greek}\p{Cyrillic}\p{Coptic}\p{Arabic}\p{Hebrew}\p{Syriac}\p{Nko}]")
# й is no и with an accent to those who write it. The half rings and turned commas stand for sounds of Hawaiian and of
# transcribed Arabic, which few type.
_MARKS = regex.compile(r"(?<!и)\u0306|[\p{Mn}--[\u0306]]|[ـʹʺʻʾʿˈˌ]", regex.V1)
# Letters that Unicode does not take apart, each as those spell it who lack it: Kazakhs on a Russian keyboard, Arabs who
# leave out the points of a ta marbuta, Persians, Kurds and Urdu writers on an Arabic keyboard; and old ones of Ireland
# and Russia.
_PLAIN = str.maketrans(
    "øǿłđɖɗðħŧƭʈıɨĸƙŋɲƞɓƀƈȼɛəɇɠǥɉȷɫɬɔɵƥɍɽʂʉʋƴɏƶȥⱥⱦꝺꝼᵹꞃꞅꞇґқғңҳҷұүөәѣѳѵٱةہۂۃەۀھڵڕۆێ",
    "oolddddhtttiikknnnbbcceeeggjjllooprrsuvyyzzatdfgrstгкгнхчууоаефиاهههههههلروي",
) | {ord("æ"): "ae", ord("œ"): "oe", ord("þ"): "th", ord("װ"): "וו", ord("ױ"): "וי", ord("ײ"): "יי"}
# Devanagari and Gurmukhi: the point below and the breath behind (दुःख), which many leave out, and a nasal before a
# letter of its own row, which is written as that or as a point above (हिन्दी, हिंदी), or as a moon with it (हँसी, हंसी).
_UNWRITTEN = str.maketrans("", "", "\u0903\u093c\u0a3c")
_NASAL = re.compile("ङ्(?=[क-घ])|ञ्(?=[च-झ])|ण्(?=[ट-ढ])|न्(?=[त-ध])|म्(?=[प-भ])|ँ")
_NORTH_INDIC = re.compile("[\u0900-\u097f\u0a00-\u0a7f]")
# The digits of a script follow each other, from an even number on: to ask each of a million characters takes 0.1 s.
_DIGITS = {
    zero + value: str(value)
    for zero in range(0x80, 0x20000, 2)
    if unicodedata.decimal(chr(zero), None) == 0
    for value in range(10)
}
_MARK = regex.compile(r"\p{M}")
_DOTTED = regex.compile("i\u0307+")  # what folding makes of the Turkish İ
# Marks of direction, of where a line may end, of which shape of a character is meant; and Armenian ones of how a word
# is said, which stand within it.
_UNSEEN_RANGES = (
    *(
        (0xAD, 0xAD),
        (0x34F, 0x34F),
        (0x55B, 0x55C),
        (0x55E, 0x55E),
        (0x61C, 0x61C),
        (0x180B, 0x180E),
        (0x200B, 0x200B),
        (0x200E, 0x200F),
    ),
    *((0x202A, 0x202E), (0x2060, 0x2069), (0xFE00, 0xFE0F), (0xFEFF, 0xFEFF), (0xE0100, 0xE01EF)),
)
_INVISIBLE = re.compile(f"[{''.join(f'{chr(first)}-{chr(last)}' for first, last in _UNSEEN_RANGES)}]")
_JOINERS = str.maketrans("", "", "\u200c\u200d")
# An iota below, which folding would make a letter, and letters of Malayalam and Bengali that stand for one with signs.
_IOTAS = {
    code: "".join(part for part in apart if part != "\u0345")
    for code in (0x345, *range(0x1F80, 0x1FFD))
    if "\u0345" in (apart := unicodedata.normalize("NFD", chr(code)))
}
_WITH_IOTA = re.compile("[\u0345\u1f80-\u1ffc]")
_CHILLUS = {ord(one): f"{base}\u0d4d" for one, base in zip("ൺൻർൽൾൿ", "ണനരലളക", strict=True)} | {0x9CE: "\u09a4\u09cd"}
_BEFORE_FOLDING = {**_JOINERS, **_IOTAS, **_CHILLUS}
# The colour of a skin, of an emoji.
_SKIN_TONE = regex.compile(r"[\U0001f3fb-\U0001f3ff]")
# One sign with several code points: Persian and Arabic yeh and kaf, straight and curved quotes, dashes; the parts of
# Chinese letters that PDFs name instead of the letters (here in their one form, see han_variants.py); digits among
# letters that no blanks part. What a keyboard gives is seldom what a typesetter chose.
_TWINS = str.maketrans(
    "یىک٬٫‘’‛ʼꞌ′׳“”„‟״‐‒–—−־‧⺟⺠⻁⻄⻅⻆⻉⻋⻑⻓⻔⻘⻚⻛⻜⻝⻢⻣⻤⻥⻦⻧⻨⻩⻫⻬⻭⻮⻯⻰⻲⻳",
    "ييك,.'''''''\"\"\"\"\"------·母民虎西见角贝车长长门青页风飞食马骨鬼鱼鸟卤麦黄齐齐齿齿龙龙龟龟",
) | {code: value for code, value in _DIGITS.items() if regex.match(f"[{UNSPACED}]", chr(code))}
# What belongs to the letter before it; and scripts in which letters change by those beside them (see `_thai_order`,
# `_without_nasals`), or join.
_BOUND = regex.compile(r"[\p{M}\p{Cs}]")
_BOUND_SCRIPT = regex.compile("[\u0900-\u097f\u0a00-\u0a7f\u0e00-\u0eff\u1100-\u11ff\ua960-\ua97f\ud7b0-\ud7ff]")
JOINTS = "'`-·\".,"  # of a normalised text: what joins words, see text/joined.py
_ROUGHLY_ASCII = str.maketrans("", "", JOINTS)
_ROUGHLY = {
    **{code: "" for first, last in (*_UNSEEN_RANGES, (0x1F3FB, 0x1F3FF)) for code in range(first, last + 1)},
    **_JOINERS,
    **_CHILLUS,
    **_TWINS,
    **dict.fromkeys((code for code, twin in _TWINS.items() if twin in set(map(ord, JOINTS))), ""),
    **_ROUGHLY_ASCII,
    **_DIGITS,
    **_PLAIN,
}
# A line break inside a sentence of a script without spaces is no word boundary.
_INNER_SPACE = regex.compile(rf"(?<!\s)\s++(?=[{UNSPACED}])")
_UNSPACED = regex.compile(rf"[{UNSPACED}]")
_TONE_LAST = re.compile("([\u0e4d\u0ecd])([\u0e48-\u0e4b\u0ec8-\u0ecb])")


# Two joiners spell words, the tags are the letters by which a flag names its land.
_KEPT = r"\u200c\u200d\U000e0020-\U000e007f"
_UNSEEN = regex.compile(rf"[\p{{Cf}}--[{_KEPT}]]", regex.V1)
_BLANK = regex.compile(rf"[[\p{{C}}\p{{Z}}\s]--[{_KEPT}]]", regex.V1)  # controls and lone surrogates too
_SPACED = regex.compile(rf"[[\p{{L}}\p{{N}}]--[{UNSPACED}]]", regex.V1)


def readable(character: str) -> str:
    """A character as a person sees it: itself, a blank, or nothing."""
    if character.isprintable():
        return character
    return "" if _UNSEEN.match(character) else " " if _BLANK.match(character) else character


def is_unspaced(character: str) -> bool:
    """Whether it is a letter of a script that is written without blanks between the words."""
    return _UNSPACED.match(character) is not None


def is_in_word(character: str) -> bool:
    """Whether it is a letter or a digit of a script that parts words by blanks."""
    return _SPACED.match(character) is not None


def normalise(text: str) -> str:
    """NFKC without invisible characters, the twins made one; the case is kept."""
    if text.isascii():
        return text
    text = _thai_order(_composed(_INVISIBLE.sub("", text)).translate(_TWINS))
    return _INNER_SPACE.sub(_inner_space, text)


def _composed(text: str) -> str:
    """NFKC, in which an accent that stands alone is what it is typed for, an apostrophe: O´Neill."""
    return unicodedata.normalize("NFKC", text.replace("\u00b4", "'"))


def _thai_order(text: str) -> str:
    """Thai and Lao with the tone before the vowel behind it (น้ำ), and no vowel typed as two others."""
    if "\u0e4d" in text or "\u0ecd" in text:
        text = _TONE_LAST.sub(r"\2\1", text)
    return text.replace("เเ", "แ")


def _inner_space(match: regex.Match[str]) -> str:
    """What becomes of white space before a letter of a script without spaces: nothing, behind such a letter too."""
    before, place = match.string, match.start()
    while place:
        place -= 1
        if _UNSPACED.match(before, place):
            return ""
        if not _MARK.match(before, place):
            break
    return match.group()


def normalise_with_origins(text: str) -> tuple[str, list[tuple[int, int]]]:
    """`normalise(text)` of a text without white space, and for each of its characters the [start, end) in `text` that
    it was made of."""
    normal = normalise(text)
    if normal == text:  # as nearly all are; so is each of its letters then
        if not _MARK.search(text):
            return normal, [(i, i + 1) for i in range(len(text))]
        letters = (letter.span() for letter in LETTER.finditer(text))
        return normal, [span for span in letters for _ in range(*span)]
    visible = [i for i, character in enumerate(text) if not _INVISIBLE.match(character)]
    pieces: list[str] = []
    origins: list[tuple[int, int]] = []
    for letter in LETTER.finditer("".join(text[i] for i in visible)):
        piece = normalise(letter.group())
        pieces.append(piece)
        origins.extend([(visible[letter.start()], visible[letter.end() - 1] + 1)] * len(piece))
    if "".join(pieces) != normal:  # letters that join where none is known to: all of it is one place
        origins = [(0, len(text))] * len(normal)
    return normal, origins


def fold_word(word: str) -> str:
    """A word of a normalised text without case and joiners, its digits European ones."""
    if word.isascii():
        return word.lower()
    folded = _DOTTED.sub("i", word.translate(_BEFORE_FOLDING).translate(_DIGITS).casefold())
    return unicodedata.normalize("NFKC", folded)  # folding takes letters apart: "i̇́" and "í" are one


def folded_roughly(text: str) -> str:
    """A text so folded that the beginning of a word of it, folded in whatever of our ways and then in this, is found
    in it; so are a few that are none. Line ends stay, and no others come."""
    if text.isascii():
        return text.lower().translate(_ROUGHLY_ASCII)
    folded = None if native is None else _rough_letters().translate(text)
    return _folded_roughly(text) if folded is None else str(folded)


@cache
def _rough_letters() -> Any:
    """Most texts letter by letter, compiled."""
    assert native is not None
    return native.Letters(rough_letter)


def rough_letter(letter: str) -> str | None:
    """What `folded_roughly` makes of a letter that no letter beside it changes; None of any other."""
    parts = _composed(letter)
    return None if _BOUND.match(parts[0]) or _BOUND_SCRIPT.search(letter + parts) else _folded_roughly(letter)


def _folded_roughly(text: str) -> str:
    text = _composed(text)
    text = (text.translate(_IOTAS) if _WITH_IOTA.search(text) else text).casefold()
    text = _without_nasals(_thai_order(unicodedata.normalize("NFKC", text).translate(_roughly())))
    return _MARKS.sub("", unicodedata.normalize("NFD", text))


@cache
def _roughly() -> dict[int, str | int | None]:
    return {**han_variants(), **_ROUGHLY}


def fold_emoji(emoji: str) -> str:
    """An emoji of a normalised text without the colour of a skin."""
    return _SKIN_TONE.sub("", emoji) or emoji


@lru_cache(maxsize=1 << 14)
def without_accents(word: str) -> str:
    """A folded word without accents and optional vowel points, in letters that are on every keyboard of its script:
    "café" → "cafe", "łódź" → "lodz", "ışık" → "isik"."""
    if word.isascii():
        return word
    if not _FOLDABLE.search(word):
        return _without_nasals(word)
    apart = unicodedata.normalize("NFD", word.translate(_PLAIN))
    return unicodedata.normalize("NFC", _MARKS.sub("", apart)) or word


def _without_nasals(text: str) -> str:
    """What is Devanagari or Gurmukhi, without what many write otherwise."""
    return _NASAL.sub("ं", text.translate(_UNWRITTEN)) if _NORTH_INDIC.search(text) else text


def fold_letters(word: str) -> str | None:
    """`fold_word(normalise(word))` of a word of letters that become letters each by itself; None of any other."""
    tables = _letter_tables()
    return word.translate(tables.folded) if tables.alone(word) else None


def foldable_letters() -> Mapping[int, str]:
    """What `fold_letters` makes of the letters that it folds, each alone; all of them are below U+2000."""
    return _letter_tables().folded


def plain_letters(folded: str) -> str:
    """`without_accents` of what `fold_letters` gave."""
    return folded.translate(_letter_tables().plain)


class _LetterTables(NamedTuple):
    """What the letters of alphabets become that have nothing to do with what stands beside them."""

    alone: Callable[[str], object]
    folded: dict[int, str]
    plain: dict[int, str]


@cache
def _letter_tables() -> _LetterTables:
    folded: dict[int, str] = {}
    for code in range(0x2000):
        letter = chr(code)
        normal = normalise(letter)
        if not letter.isalpha() or not _FOLDABLE.match(letter):
            continue
        if normal != letter and (len(normal) > 1 or unicodedata.category(letter) != "Lo" or normal.isascii()):
            continue
        become = fold_word(normal)
        if all(_FOLDABLE.match(each) and unicodedata.category(each) in ("Ll", "Lo") for each in become):
            folded[code] = become
    plain = {ord(each): without_accents(each) for become in folded.values() for each in become}
    letters = re.escape("".join(map(chr, folded)))
    return _LetterTables(re.compile(f"[{letters}]+").fullmatch, folded, plain)


def is_small_word(word: str) -> bool:
    """One or two letters of an alphabet: an article or a preposition, in most languages. Not so in Chinese."""
    return len(word) <= 2 and word.isalpha() and _FOLDABLE.match(word) is not None
