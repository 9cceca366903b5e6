"""Numbers as a workbook shows them: a number and its format code (0.0%, hh:mm, #,##0.00) to the text in the cell. Pure.

Names of months and days are those of the language that the code names, else English, whatever the program's language
was, and a date in the order of its code; where the code leaves that to the computer, it is as ISO 8601 has it. What a
code cannot be understood by is shown plainly.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from decimal import ROUND_HALF_UP, Decimal
from functools import lru_cache

from app.extraction.office.date_names import DateNames, date_names

BUILT_IN: Mapping[int, str] = {
    1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 5: "$#,##0", 6: "$#,##0", 7: "$#,##0.00", 8: "$#,##0.00", 9: "0%",
    10: "0.00%", 11: "0.00E+00", 12: "# ?/?", 13: "# ??/??", 14: "yyyy-mm-dd", 15: "d-mmm-yy", 16: "d-mmm",
    17: "mmm-yy", 18: "h:mm AM/PM", 19: "h:mm:ss AM/PM", 20: "hh:mm", 21: "hh:mm:ss", 22: "yyyy-mm-dd hh:mm",
    37: "#,##0;-#,##0", 38: "#,##0;-#,##0", 39: "#,##0.00;-#,##0.00", 40: "#,##0.00;-#,##0.00", 45: "mm:ss",
    46: "[h]:mm:ss", 47: "mm:ss.0", 48: "##0.0E+0", 49: "@",
}  # fmt: skip
_TOKEN = re.compile(
    r'"(?P<quoted>[^"]{0,255}+)"|\\(?P<escaped>.)|_.|\*.|\[(?P<bracket>[^\]]{0,255}+)\]|(?P<ampm>AM/PM|A/P|上午/下午)|(?P<general>General)'
    r"|(?P<exponent>E[+-](?=[0#?]))|(?P<date>y+|m+|d+|h+|s+(?:\.0+)?)|(?P<digits>[0#?][0#?,.]*|\.[0#?]+)|(?P<other>.)",
    re.IGNORECASE | re.DOTALL,
)
_CONDITION = re.compile(r"(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\Z")
_LONGEST_CODE = 255  # characters, as Excel allows
_ENGLISH = DateNames(
    ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
     "December"),
    ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
)  # fmt: skip
_LAST_DAY = 2_958_466  # in the year 10000
_DIGITS = 15  # that a number of a workbook has
_Token = tuple[str, str]


def shown(value: float, code: str, from_1904: bool = False) -> str:
    """The number in the words of its format code; days are counted from 1900 or 1904 on."""
    if not math.isfinite(value):
        return ""
    section, signed = _section(value, _sections(code[:_LONGEST_CODE]))
    if section is None:
        return plain(value)
    if any(kind == "date" or (kind == "bracket" and _is_elapsed(text)) for kind, text in section):
        return _moment(value, section, from_1904) or plain(value)
    return _number(abs(value) if signed else value, section)


def plain(value: float) -> str:
    """The number by itself; nothing where it is too large to be one."""
    if not math.isfinite(value):
        return ""
    if value == int(value) and abs(value) < 1e21:
        return str(int(value))
    text = f"{value:.{_DIGITS}g}"
    return format(Decimal(text), "f") if "e" in text and abs(value) > 1e-9 and abs(value) < 1e21 else text


def told_besides(value: float, code: str, from_1904: bool = False) -> str:
    """How a day or a large number may be written that its code writes in another way: the order of day and month
    depends on where it was written, and so does what parts the thousands. Empty where that says nothing new."""
    text = shown(value, code, from_1904)
    section, _ = _section(value, _sections(code[:_LONGEST_CODE]))
    if section is None:
        return ""
    if any(kind == "date" and part[0] in "ydYD" for kind, part in section):
        at = date_of(value, from_1904)
        day = "" if at is None else at.date().isoformat()
        return "" if day in text else day
    grouped = abs(value) >= 1000 and any(kind == "digits" and "," in part for kind, part in section)
    return plain(abs(value)) if grouped and plain(abs(value)) not in text else ""


def date_of(value: float, from_1904: bool = False) -> datetime | None:
    """The day and time that a number counts; None where there is none."""
    days = value + 1462 if from_1904 else value
    if not 0 <= days < _LAST_DAY:
        return None
    # Lotus counted a 29th of February of 1900, and Excel has counted it ever since.
    first = datetime(1899, 12, 30) if days >= 60 else datetime(1899, 12, 31)
    return first + timedelta(milliseconds=round(days * 86_400_000))


@lru_cache(maxsize=512)
def _sections(code: str) -> tuple[tuple[_Token, ...], ...]:
    """The parts of a code for positive numbers, negative ones, zero and text, each as its tokens."""
    sections: list[list[_Token]] = [[]]
    for match in _TOKEN.finditer(code):
        kind = match.lastgroup or ""
        text = match[kind] if kind else ""
        if kind == "other" and text == ";":
            sections.append([])
        elif kind in ("quoted", "escaped"):
            sections[-1].append(("other", text))
        elif kind:
            sections[-1].append((kind, text))
        elif match[0].startswith("_"):
            sections[-1].append(("other", " "))
    return tuple(tuple(section) for section in sections[:4])


def _section(value: float, sections: Sequence[Sequence[_Token]]) -> tuple[Sequence[_Token] | None, bool]:
    """What shows this number, and whether it shows the sign itself; None where it is shown plainly."""
    for number, section in enumerate(sections[:3]):
        for kind, text in section:
            if kind == "bracket" and (condition := _CONDITION.match(text)):
                if _holds(value, condition[1], float(condition[2])):
                    return section, number > 0 or value >= 0
                break
        else:
            continue
        if number + 1 < len(sections) and number < 2:
            return sections[number + 1], False
    chosen = 1 if value < 0 and len(sections) > 1 else 2 if value == 0 and len(sections) > 2 else 0
    section = sections[chosen]
    if any(kind == "general" or (kind == "other" and text == "@") for kind, text in section) or not section:
        only = not section and len(sections) > 1  # an empty part hides the number; people search for it all the same
        return (None, False) if not section or only or len(section) == 1 else (section, chosen == 1)
    return section, chosen == 1


def _holds(value: float, sign: str, limit: float) -> bool:
    compared = {"<": value < limit, ">": value > limit, "=": value == limit}
    return (
        compared["<"] or compared["="]
        if sign == "<="
        else (compared[">"] or compared["="] if sign == ">=" else value != limit if sign == "<>" else compared[sign])
    )


# ---- numbers


def _number(value: float, section: Sequence[_Token]) -> str:
    if any(kind == "other" and text == "/" for kind, text in section):
        return plain(value)  # a fraction
    percent = sum(text.count("%") for kind, text in section if kind == "other")
    masks = [text for kind, text in section if kind == "digits"]
    exponent = next((place for place, (kind, _) in enumerate(section) if kind == "exponent"), None)
    if exponent is not None and masks:
        decimals = sum(character in "0#?" for character in masks[0].partition(".")[2])
        return f"{value:.{decimals}E}"
    mask = "".join(masks)
    scaled = Decimal(repr(value)) * Decimal(100) ** percent
    scaled /= Decimal(1000) ** sum(len(part) - len(part.rstrip(",")) for part in mask.split("."))
    figures = _figures(abs(scaled), mask)
    groups = _groups(figures, masks)
    out: list[str] = []
    for kind, text in section:
        if kind == "digits":
            out.append(groups.pop(0))
        elif kind == "general":
            out.append(plain(abs(value)))
        elif kind == "bracket":
            out.append(_currency(text))
        elif kind in ("other", "ampm"):
            out.append(text)
    words = " ".join("".join(out).split())
    negative = value < 0 and any(character in "123456789" for character in figures or plain(value))
    return f"-{words}" if negative else words


def _figures(value: Decimal, mask: str) -> str:
    """The digits of a number that is not negative, as a mask of 0, #, ?, a point and commas wants them."""
    whole, _, part = mask.partition(".")
    if not whole and not part:
        return ""
    least = sum(character == "0" for character in part)
    most = sum(character in "0#?" for character in part)
    rounded = value.quantize(Decimal(1).scaleb(-most), ROUND_HALF_UP) if value.adjusted() + most < 28 else value
    before, _, after = format(rounded, "f").partition(".")
    while len(after) > least and after.endswith("0"):
        after = after[:-1]
    width = sum(character == "0" for character in whole)
    before = "" if before == "0" and not width else before.zfill(width)
    if "," in whole.rstrip(","):
        first = len(before) % 3
        before = ",".join(filter(None, (before[:first], *(before[at : at + 3] for at in range(first, len(before), 3)))))
    return f"{before}.{after}" if after else before


def _groups(figures: str, masks: Sequence[str]) -> list[str]:
    """The digits for each mask of a code with several, as that of a telephone number; the first has what is over."""
    groups: list[str] = []
    for mask in reversed(masks[1:]):
        groups.insert(0, figures[max(0, len(figures) - len(mask)) :])
        figures = figures[: max(0, len(figures) - len(mask))]
    return [figures, *groups]


def _currency(bracket: str) -> str:
    """[$€-407] is a sign and a language; other brackets say nothing that is shown."""
    return bracket[1:].partition("-")[0] if bracket.startswith("$") else ""


# ---- dates and times


def _is_elapsed(bracket: str) -> bool:
    return bool(bracket) and bracket.casefold().strip(bracket[0].casefold()) == "" and bracket[0].casefold() in "hms"


def _moment(value: float, section: Sequence[_Token], from_1904: bool) -> str | None:
    """None where there is no such day."""
    at = date_of(value, from_1904)
    if at is None:
        return None
    letters = "".join(text for kind, text in section if kind == "date")
    fraction = "." in letters
    if not fraction:
        at += timedelta(milliseconds=500)  # rounded to the second
        at = at.replace(microsecond=0)
    half = any(kind == "ampm" for kind, _ in section)
    seconds = round(value * 86_400)
    names = _names(section)
    if names.alone and "d" not in letters.casefold():
        names = names._replace(months=names.alone)
    out: list[str] = []
    previous = ""
    for place, (kind, text) in enumerate(section):
        if kind == "date":
            following = next((t[0].casefold() for k, t in section[place + 1 :] if k == "date"), "")
            minutes = text[0].casefold() == "m" and len(text) < 3 and (previous == "h" or following == "s")
            out.append(_piece(at, text.casefold(), minutes, half, names))
            previous = text[0].casefold()
        elif kind == "bracket" and _is_elapsed(text):
            previous = text[0].casefold()
            out.append(str(seconds // {"h": 3600, "m": 60, "s": 1}[previous]).zfill(len(text)))
        elif kind == "ampm":
            out.append("AM" if at.hour < 12 else "PM")
        elif kind in ("other", "digits"):
            out.append(text)
    return " ".join("".join(out).replace("@", "").split())


def _names(section: Sequence[_Token]) -> DateNames:
    """Those of the language that a code names beside its currency, or without one: [$-407]."""
    brackets = (text for kind, text in section if kind == "bracket" and text.startswith("$"))
    return next((found for text in brackets if (found := date_names(text.rpartition("-")[2]))), _ENGLISH)


def _piece(at: datetime, text: str, minutes: bool, half: bool, names: DateNames) -> str:
    letter, length = text[0], len(text)
    if letter == "y":
        return f"{at.year:04}" if length > 2 else f"{at.year % 100:02}"
    if letter == "m" and not minutes:
        name = names.months[at.month - 1]
        return [str(at.month), f"{at.month:02}", name[:3], name, name[:1]][min(length, 5) - 1]
    if letter == "d":
        name = names.days[at.weekday()]
        return [str(at.day), f"{at.day:02}", name[:3], name][min(length, 4) - 1]
    if letter == "s":
        tail = text.partition(".")[2]
        whole = f"{at.second:02}" if text.startswith("ss") else str(at.second)
        return f"{whole}.{f'{at.microsecond:06}'[: len(tail)]}" if tail else whole
    number = at.minute if letter == "m" else (at.hour % 12 or 12) if half else at.hour
    return f"{number:02}" if length > 1 else str(number)
