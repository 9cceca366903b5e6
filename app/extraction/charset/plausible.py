"""How much a decoded text looks like one that people write: the wrong encoding shows in what no writing has."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Callable
from functools import lru_cache

import regex

# Scripts that share a text as a matter of course count as one.
_ALPHABETS = (
    ("Latin", r"\p{Latin}"),
    ("Cyrillic", r"\p{Cyrillic}"),
    ("Greek", r"\p{Greek}"),
    ("East Asian", r"\p{Han}\p{Hiragana}\p{Katakana}\p{Bopomofo}ー"),
    ("Hangul", r"\p{Hangul}"),
    ("Hebrew", r"\p{Hebrew}"),
    ("Arabic", r"\p{Arabic}"),
    ("Thai", r"\p{Thai}"),
    ("other", r"\p{L}"),
)
_ALPHABET = tuple((name, regex.compile(f"[{letters}]")) for name, letters in _ALPHABETS)
_TOGETHER = (frozenset(("East Asian", "Latin")), frozenset(("Hangul", "East Asian", "Latin")))
_LETTERS = regex.compile(r"[\p{L}\p{M}]{2,}+")
_WORD = regex.compile(r"[^\s\p{Z}]+")
# Between two letters of a word these stand, and no other signs.
_INNER = frozenset("'’‘-‑–—·…\u00ad\u200c\u200d\u05f3\u05f4\u30fb")
_HIGH_SMALL, _HIGH_CAPITAL = r"[[^\x00-\x7f]&&\p{Ll}]", r"[[^\x00-\x7f]&&\p{Lu}]"
# A capital after a small letter, or two before one ("Ęqu"), where one of both is not ASCII.
_ODD_CASE = regex.compile(
    rf"\p{{Ll}}{_HIGH_CAPITAL}|{_HIGH_SMALL}\p{{Lu}}|{_HIGH_CAPITAL}\p{{Lu}}\p{{Ll}}"
    rf"|(?<!\p{{L}})\p{{Lu}}{_HIGH_CAPITAL}\p{{Ll}}",
    regex.V1,
)
_ODD_SIGN = regex.compile(r"[\p{C}\p{Sm}\p{Sk}\u2500-\u25ffƒ¤¦¬¹²³ªº‡†]")
# Money beside a letter, what opens behind one, what belongs behind before one.
_ODD_PLACE = regex.compile(r"\p{Sc}\p{L}|\p{L}[\p{Sc}¿¡„‚«]$|^[®©™»]\p{L}")
# Two letters that were taken for one character of Chinese, Japanese or Korean.
_WITHIN_LATIN = regex.compile(r"\p{ASCII}*[a-z][\p{Han}\p{Hangul}\p{Co}]{1,2}[a-z]\p{ASCII}*")
_RARE_CJK = regex.compile(r"[\u3400-\u4dbf\ua000-\ua4cf\uf900-\ufaff]")


@lru_cache(maxsize=1 << 12)
def alphabet_of(letter: str) -> str:
    """The alphabet of a letter; "" of what is none."""
    return next((name for name, pattern in _ALPHABET if pattern.match(letter)), "")


def odd_share(text: str) -> float:
    """The share (0 to 1) of the words beyond ASCII that no one would write: of two alphabets, with signs between
    letters, with capitals in their midst. 0 where there are none."""
    return _share(text, _is_odd)


def mixed_share(text: str) -> float:
    """The share of those that are of two alphabets."""
    return _share(text, _is_mixed)


def _share(text: str, is_so: Callable[[str], bool]) -> float:
    words = [word for word in _WORD.findall(text) if not word.isascii()]
    return sum(map(is_so, words)) / len(words) if words else 0.0


def _is_mixed(word: str) -> bool:
    for letters in _LETTERS.findall(word):
        alphabets = {alphabet_of(letter) for letter in letters} - {""}
        if len(alphabets) > 1 and not any(alphabets <= together for together in _TOGETHER):
            return True
    return _WITHIN_LATIN.fullmatch(word) is not None


def _is_odd(word: str) -> bool:
    if _is_mixed(word):
        return True
    if _ODD_CASE.search(word) or _ODD_PLACE.search(word):
        return True
    for place, sign in enumerate(word):
        if sign.isascii() or sign.isalpha() or unicodedata.category(sign)[0] == "M":
            continue
        if _ODD_SIGN.match(sign):
            return True
        inside = 0 < place < len(word) - 1 and word[place - 1].isalpha() and word[place + 1].isalpha()
        if inside and sign not in _INNER and alphabet_of(word[place - 1]) != "East Asian":
            return True
    return False


def is_of_one_writing(text: str) -> bool:
    """Whether nearly all of a text are letters of one alphabet and what stands between them. False of no letters."""
    kinds: Counter[str] = Counter()
    for character in text:
        category = unicodedata.category(character)
        if character in "\t\n\r\ufeff" or (character.isascii() and character.isprintable()):
            kinds["Latin" if character.isalpha() else "between"] += 1
        elif category[0] == "C" or _RARE_CJK.match(character):
            kinds["odd"] += 1
        elif category[0] in "LM":
            kinds[alphabet_of(character) or "other"] += 1
        else:
            kinds["between"] += 1
    letters = {name: count for name, count in kinds.items() if name not in ("between", "odd")}
    if not letters:
        return False
    most = max(letters, key=lambda name: letters[name])
    foreign = sum(count for name, count in letters.items() if name not in (most, "Latin"))
    return (kinds["odd"] + foreign) * 20 <= len(text)
