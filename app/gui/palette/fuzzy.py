"""How well what was typed fits a name, when letters may be left out. Pure; no Qt here."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable
from typing import TypeVar

Item = TypeVar("Item")

_WORD_START, _IN_A_ROW, _GAP = 8, 5, -1


def fit(typed: str, name: str) -> int | None:
    """Higher is better, None where the letters are not there in this order; accents and capitals do not count."""
    wanted, held = plain(typed), plain(name)
    wanted = "".join(wanted.split())
    if not wanted:
        return 0
    return max(
        (score for start, letter in enumerate(held) if letter == wanted[0] and (score := _from(wanted, held, start))),
        default=None,
    )


def best(typed: str, items: Iterable[Item], name: Callable[[Item], str]) -> list[Item]:
    """Those that fit, the best first; equals stay in their order."""
    scored = [(score, item) for item in items if (score := fit(typed, name(item))) is not None]
    return [item for _, item in sorted(scored, key=lambda each: -each[0])]


def _from(wanted: str, held: str, start: int) -> int | None:
    """The score when the first letter is that at `start`: always at least 1."""
    score, place, last = 0, start, -1
    for letter in wanted:
        place = held.find(letter, place)
        if place < 0:
            return None
        if place == 0 or not held[place - 1].isalnum():
            score += _WORD_START
        if last >= 0:
            score += _IN_A_ROW if place == last + 1 else max(-4, _GAP * (place - last))
        last, place = place, place + 1
    return max(1, score * 10 - len(held) // 4 - start)


def plain(text: str) -> str:
    """Without what makes no difference: accents and capitals."""
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in split if not unicodedata.combining(letter))
