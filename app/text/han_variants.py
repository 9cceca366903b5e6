"""Chinese characters in one form: whoever types 圖書館 means 图书馆 and 図書館.

A resource, which packaging/han_variants.py makes of OpenCC's tables: China's simplified form of each character, for
Taiwan's, Hong Kong's and Japan's. That two words become one is rare, since nearly all are of two characters or more.
"""

from __future__ import annotations

from functools import cache

from app.common.paths import resources_dir


@cache
def han_variants() -> dict[int, str]:
    """For `str.translate`: the one form of each character that has another."""
    lines = (resources_dir() / "han_variants" / "variants.txt").read_text(encoding="utf-8").split("\n")
    return {ord(other): line[0] for line in lines if not line.startswith("#") for other in line[1:]}


def in_one_form(text: str) -> str:
    """A text with as many characters, of which each is in its one form."""
    return text.translate(han_variants())
