"""How lists and headings are numbered: a count in figures, letters, Roman numerals and others. Pure."""

from __future__ import annotations

_LARGEST = 32_767
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LATIN = "abcdefghijklmnopqrstuvwxyz"
_RUSSIAN = "абвгдежзиклмнопрстуфхцчшщыэюя"
_EAST_ASIAN = "〇一二三四五六七八九"
_ORDINALS = {1: "st", 2: "nd", 3: "rd"}


def numeral(count: int, kind: str) -> str:
    """A count as a list of this kind has it, by the names of Office Open XML; in figures where a kind is not known, and
    nothing for bullets."""
    if kind in ("bullet", "none", "") or not 0 <= count <= _LARGEST:
        return ""
    if kind == "decimalZero":
        return f"{count:02}"
    if kind == "ordinal":
        return f"{count}{_ORDINALS.get(count % 10, 'th') if count % 100 not in (11, 12, 13) else 'th'}"
    if count:
        if kind in ("lowerRoman", "upperRoman"):
            return _cased(_roman(count), kind)
        if kind in ("lowerLetter", "upperLetter"):
            return _cased(_LATIN[(count - 1) % 26] * ((count - 1) // 26 + 1), kind)
        if kind in ("russianLower", "russianUpper"):
            return _RUSSIAN[(count - 1) % 29] * ((count - 1) // 29 + 1)
        if kind == "decimalEnclosedCircle" and count <= 20:
            return chr(0x2460 + count - 1)
        if kind in _COUNTED_IN_CHINESE and count < 100:
            return _chinese(count)
    return str(count)


_COUNTED_IN_CHINESE = frozenset(
    ["chineseCounting", "chineseCountingThousand", "taiwaneseCounting", "taiwaneseCountingThousand",
     "japaneseCounting", "ideographDigital"]
)  # fmt: skip


def _cased(text: str, kind: str) -> str:
    return text.upper() if kind.startswith("upper") else text


def _roman(count: int) -> str:
    out = []
    for value, letters in _ROMAN:
        times, count = divmod(count, value)
        out.append(letters * times)
    return "".join(out)


def _chinese(count: int) -> str:
    tens, units = divmod(count, 10)
    return (("" if tens == 1 else _EAST_ASIAN[tens]) + "十" if tens else "") + (_EAST_ASIAN[units] if units else "")
