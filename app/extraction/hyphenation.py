"""Joins words that a printed line has cut, where the document itself shows that the joined word exists. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence

_CUT = re.compile(r"(?<![^\W\d_])([^\W\d_]{2,}+)[-\u2010][ \t]*+\n[ \t]*+([^\W\d_]{2,}+)[ \t]?")
_WORD = re.compile(r"[^\W\d_]{2,}+(?:[-\u2010][^\W\d_]{2,}+)*+")
_MOST_CHARACTERS = 20_000_000  # more is a book of books: the words of its beginning will do


def join_cut_words(pages: Sequence[str]) -> list[str]:
    """The pages with "exam-\\nple" written "example" if "example" stands elsewhere in them and "exam-ple" does not.

    Without such evidence the hyphen stays: it may be the word's own ("well-\\nknown").
    """
    if not any(_CUT.search(page) for page in pages):
        return list(pages)
    words: set[str] = set()
    seen = 0
    for page in pages:
        words.update(word.casefold() for word in _WORD.findall(page))
        seen += len(page)
        if seen > _MOST_CHARACTERS:
            break

    def joined(match: re.Match[str]) -> str:
        first, second = match.groups()
        whole, hyphenated = (first + second).casefold(), f"{first}-{second}".casefold()
        if second[0].islower() and whole in words and hyphenated not in words:
            # The line ends after the word instead of in it, so that the lines stay as many as they are.
            return f"{first}{second}\n"
        return match.group()

    return [_CUT.sub(joined, page) for page in pages]
