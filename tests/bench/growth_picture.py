"""A picture of how figures grow: an SVG with both axes in powers of ten, readable on light and dark pages.

Boundary: takes curves, gives text; knows nothing of what they mean.
"""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass
from xml.sax.saxutils import escape

WIDTH, HEIGHT = 780, 400
LEFT, RIGHT, TOP, BOTTOM = 64, 290, 40, 48  # what is kept free for words
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#7f7f7f")  # told apart by all eyes
GREY = "#808080"


@dataclass(frozen=True)
class Curve:
    """Points (x, y), both above 0 where they are to be seen."""

    label: str
    points: tuple[tuple[float, float], ...]


def draw_growth(title: str, curves: Sequence[Curve], x_name: str, y_name: str) -> str:
    """The SVG; raises `ValueError` where there is nothing to draw."""
    seen = [Curve(each.label, tuple(point for point in each.points if min(point) > 0)) for each in curves]
    seen = [each for each in seen if each.points]
    if not seen:
        raise ValueError(f"{title}: no figure to draw")
    across = _Axis([x for each in seen for x, _ in each.points], LEFT, WIDTH - RIGHT)
    up = _Axis([y for each in seen for _, y in each.points], HEIGHT - BOTTOM, TOP)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" '
        f'font-family="sans-serif" font-size="12" fill="{GREY}">',
        f"<title>{escape(title)}</title>",
        _words(LEFT, 20, re.split("[,:;.]", title)[0], size=14),  # there is room for a few words
        _words((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, x_name, anchor="middle"),
        _words(8, TOP - 6, y_name),
    ]
    for power in across.powers:
        x = across.place(power)
        parts.append(_line(x, TOP, x, HEIGHT - BOTTOM))
        parts.append(_words(x, HEIGHT - BOTTOM + 18, f"{power:,.10g}", anchor="middle"))
    for power in up.powers:
        y = up.place(power)
        parts.append(_line(LEFT, y, WIDTH - RIGHT, y))
        parts.append(_words(LEFT - 6, y + 4, f"{power:,.10g}", anchor="end"))
    for number, (curve, beside) in enumerate(
        zip(seen, _apart([up.place(each.points[-1][1]) for each in seen]), strict=True)
    ):
        colour = COLOURS[number % len(COLOURS)]
        places = [(across.place(x), up.place(y)) for x, y in curve.points]
        path = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
        parts.append(f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += [f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"/>' for x, y in places]
        parts.append(
            _words(WIDTH - RIGHT + 10, beside + 4, f"{curve.label}: {curve.points[-1][1]:,.3g}", colour=colour)
        )
    return "\n".join([*parts, "</svg>", ""])


class _Axis:
    """From the power of ten below the least to the one above the greatest."""

    def __init__(self, values: Sequence[float], begin: float, end: float) -> None:
        least, greatest = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
        self._least, self._greatest = least, max(greatest, least + 1)
        self._begin, self._end = begin, end
        self.powers = [10.0**power for power in range(self._least, self._greatest + 1)]

    def place(self, value: float) -> float:
        share = (math.log10(value) - self._least) / (self._greatest - self._least)
        return self._begin + share * (self._end - self._begin)


def _apart(places: Sequence[float], least: float = 15.0) -> list[float]:
    """Places for labels, as near to these as they may be without lying on each other."""
    moved = [0.0] * len(places)
    before = -math.inf
    for number in sorted(range(len(places)), key=places.__getitem__):
        before = moved[number] = max(places[number], before + least)
    return moved


def _words(x: float, y: float, text: str, *, anchor: str = "start", size: int = 12, colour: str = GREY) -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}" fill="{colour}">{escape(text)}</text>'
    )


def _line(x1: float, y1: float, x2: float, y2: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{GREY}" stroke-opacity=".25"/>'
