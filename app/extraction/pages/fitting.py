"""How many pixels a page is drawn with. Pure."""

from __future__ import annotations

import math

from app.extraction.pages.wire import LONGEST_SIDE, MOST_PIXELS


def fitting(across: float, down: float, scale: float) -> tuple[int, int, float]:
    """Width and height in pixels of a page of so many points, and the scale that it is drawn at: the one that is asked
    for, or one at which it is within the bounds."""
    scale = min(
        scale, LONGEST_SIDE / max(across, down), math.sqrt(MOST_PIXELS / across / down) if across * down else 1.0
    )
    width, height = (max(1, min(LONGEST_SIDE, round(each * scale))) for each in (across, down))
    if width * height > MOST_PIXELS:  # rounding
        height = MOST_PIXELS // width
    return width, height, scale
