"""What is shown of a passage: the stretch that answers best, and where the question's words stand in it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.search.terms import QueryTerms
from app.text.analysis import analyse
from app.text.folding import is_small_word, without_accents
from app.text.phrases import find_phrase
from app.text.places import spans

LENGTH = 300  # characters
_PIECE = re.compile(r"\S+")
Span = tuple[int, int]
Snippet = tuple[str, tuple[Span, ...]]  # text, highlights


def find_matches(text: str, terms: QueryTerms) -> list[Span]:
    """The [start, end) of the question's phrases and words in `text`, sorted, touching ones joined.

    A word matches as it is, without its accents, or in another inflection: with the same first letters, at least
    four and at least three quarters of the longer one. Words of a phrase count in the phrase alone.
    """
    found = [span for phrase in terms.phrases for span in find_phrase(text, phrase)]
    of_phrases = {word for phrase in terms.phrases for word in analyse(phrase).words}
    words = set(terms.tokens.words) - of_phrases
    wanted = {word for word in words if not is_small_word(word) and word not in terms.common}
    if not wanted and not terms.phrases:
        wanted = words
    stems: dict[str, list[str]] = {}
    for word in wanted:
        plain = without_accents(word)
        stems.setdefault(plain[:4], []).append(plain)
    beginnings = re.compile("|".join(map(re.escape, sorted({*stems, *terms.prefixes}))))
    for piece in _PIECE.finditer(text) if stems or terms.prefixes else ():
        # Most of a text is none of its words, which in ASCII a look at the letters tells.
        if piece.group().isascii() and not beginnings.search(piece.group().lower()):
            continue
        for word, start, end in spans(piece.group()):
            if word in wanted or word.startswith(terms.prefixes) or _inflected(without_accents(word), stems):
                found.append((piece.start() + start, piece.start() + end))
    return _joined(found)


def _inflected(word: str, stems: dict[str, list[str]]) -> bool:
    return any(
        word == other or (len(word) >= 4 and _common_prefix(word, other) >= max(4, 0.75 * max(len(word), len(other))))
        for other in stems.get(word[:4], ())
    )


def _common_prefix(a: str, b: str) -> int:
    for index, (left, right) in enumerate(zip(a, b, strict=False)):
        if left != right:
            return index
    return min(len(a), len(b))


def _joined(found: list[Span]) -> list[Span]:
    joined: list[Span] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined


def make_snippet(text: str, terms: QueryTerms, length: int = LENGTH) -> Snippet:
    """About `length` characters of `text` on one line, with most of the question in them, and the highlights."""
    line = " ".join(text.split())
    matches = find_matches(line, terms)
    start = _best_start(line, matches, length)
    end = min(len(line), start + length)
    if end < len(line):
        blank = line.rfind(" ", start + length * 3 // 4, end)
        end = blank if blank > 0 else end
    before = "…" if start else ""
    after = "…" if end < len(line) else ""
    shift = len(before) - start
    inside = [(max(a, start) + shift, min(b, end) + shift) for a, b in matches if b > start and a < end]
    return before + line[start:end] + after, tuple(inside)


def _best_start(line: str, matches: Sequence[Span], length: int) -> int:
    """Where a window of `length` characters begins that holds the most, and the most different, matches."""
    if len(line) <= length or not matches:
        return 0
    best, best_value = 0, -1.0
    for index, (start, _) in enumerate(matches):
        inside = [line[a:b].casefold() for a, b in matches[index:] if b <= start + length]
        value = len(set(inside)) + 0.1 * len(inside)
        if value > best_value:
            best, best_value = start, value
    # Begin at the sentence of the first match if that is near, else a few words before it.
    earliest = max(0, min(best - length // 4, len(line) - length))
    stop = max(line.rfind(mark, earliest, best) for mark in (". ", "? ", "! ", "。", "؟ ", "। "))
    if stop >= 0:
        return stop + 1 + (line[stop + 1 : stop + 2] == " ")
    blank = line.find(" ", earliest, best)
    return blank + 1 if earliest and blank >= 0 else earliest
