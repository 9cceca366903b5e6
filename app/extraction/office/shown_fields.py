"""Fields of Word that have no result and show what they say themselves: equations (EQ), by which words stand beside
their readings, in circles or as fractions, and places to click (MACROBUTTON). Pure; in time proportional to the field.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

BUTTON = re.compile(r"[ ]{0,9}MACROBUTTON[ ]{1,9}[^ \x13-\x15\r]{1,99}[ ]{1,9}", re.IGNORECASE)
_EQUATION = re.compile(r"[ ]{0,9}EQ(?=[ \\])", re.IGNORECASE)
_LONGEST = 10_000  # characters
_DEEPEST = 50
_TOKEN = re.compile(
    r'\\\*[ ]{0,9}(?:"[^"]{0,200}"|[^\s\\"]{1,60})[ ]?|\\(?P<switch>[A-Za-z]{1,2})[ ]{0,3}(?:-?\d{1,5})?[ ]?'
    r"|\\(?P<sign>[^A-Za-z*])|(?P<mark>[(),;])|(?P<text>[^\\(),;]{1,1000})|\\"
)
_JOINED = {"f": "/", "o": "", "": ","}  # what stands between what a switch is told; for others a space


class ShownField(NamedTuple):
    """What a field shows: its words, and how they are read, if it tells that."""

    words: str
    reading: str = ""


@dataclass(slots=True)
class _Bracket:
    """What lies in brackets behind switches, one of which says how it is shown."""

    kind: str = ""
    is_raised: bool = False
    parts: list[str] = field(default_factory=lambda: [""])

    def text(self) -> str:
        return _JOINED.get(self.kind, " ").join(filter(None, map(str.strip, self.parts)))


def shown_by(instruction: str) -> ShownField | None:
    """What the field of this instruction shows without a result; None for one that shows nothing."""
    if (button := BUTTON.match(instruction)) is not None:
        return ShownField(instruction[button.end() :].strip())
    equation = _EQUATION.match(instruction)
    if equation is None or len(instruction) > _LONGEST:
        return None
    stack = [_Bracket("o")]
    waiting = _Bracket()  # for its bracket
    readings: list[str] = []
    for token in _TOKEN.finditer(instruction, equation.end()):
        if (switch := token["switch"]) is not None:
            waiting.kind = waiting.kind if waiting.kind in ("o", "s") else switch[0].casefold()
            waiting.is_raised = waiting.is_raised or switch.casefold() == "up"
        elif token["mark"] == "(" and len(stack) < _DEEPEST:
            stack.append(waiting)
            waiting = _Bracket()
        elif token["mark"] == ")" and len(stack) > 1:
            inner = stack.pop()
            if inner.is_raised and stack[-1].kind == "o" and len(stack) > 1:
                readings.append(inner.text())
            else:
                stack[-1].parts[-1] += inner.text()
        elif token["mark"] in (",", ";"):
            stack[-1].parts.append("")
        else:
            stack[-1].parts[-1] += token["sign"] or token["text"] or ""
    words = "".join(bracket.text() for bracket in stack)
    reading = "".join(readings)
    if not words:
        words, reading = reading, ""
    return ShownField(words, reading) if words else None
