"""What is shown of a passage: the stretch that answers best, and where the question's words stand in it."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Sequence

from app.domain.spans import Span

LENGTH = 300  # characters
_GAP = re.compile(r"\s\s+")  # which is found twice as fast as "\s{2,}"
Snippet = tuple[str, tuple[Span, ...], Span | None]  # text, highlights, the answer


def make_snippet(text: str, matches: Sequence[Span], length: int = LENGTH, answer: Span | None = None) -> Snippet:
    """About `length` characters of `text` on one line, with the `answer` in them or, without one, with most of the
    `matches`, which are sorted and apart, and these as highlights."""
    line, placed = _on_one_line(text, [*matches, *([answer] if answer else [])])
    shown = placed.pop() if answer else None
    start = _best_start(line, placed, length)
    if shown is not None and not start <= shown[0] < shown[1] <= start + length:
        start = _start_for(line, shown, placed, length)
    end = min(len(line), start + length)
    if end < len(line):
        blank = line.rfind(" ", start + length * 3 // 4, end)
        end = blank if blank > 0 and (shown is None or blank >= shown[1]) else end
    before = "…" if start else ""
    after = "…" if end < len(line) else ""
    shift = len(before) - start

    def inside(spans: Iterable[Span]) -> tuple[Span, ...]:
        return tuple((max(a, start) + shift, min(b, end) + shift) for a, b in spans if b > start and a < end)

    return before + line[start:end] + after, inside(placed), next(iter(inside([shown] if shown else [])), None)


def _on_one_line(text: str, spans: Iterable[Span]) -> tuple[str, list[Span]]:
    """A text with all white space made single blanks, and where these spans of it, which begin and end with something
    else, stand then."""
    line = " ".join(text.split())
    if len(line) == len(text):
        return line, list(spans)
    lead = len(text) - len(text.lstrip())
    starts, lost = [0], [lead]  # from each of these characters on so many before it are gone
    for gap in _GAP.finditer(text, lead):
        starts.append(gap.end())
        lost.append(lost[-1] + len(gap.group()) - 1)

    def placed(character: int) -> int:
        return character - lost[bisect_right(starts, character) - 1]

    return line, [(placed(start), placed(end - 1) + 1) for start, end in spans]


def _start_for(line: str, answer: Span, matches: Sequence[Span], length: int) -> int:
    """Where a window begins that shows the answer; of one that is longer than the window, its best part."""
    start, end = answer
    if end - start > length:
        own = [(a - start, b - start) for a, b in matches if a >= start and b <= end]
        return start + _best_start(line[start:end], own, length)
    return max(0, min(start, len(line) - length)) if start + length > len(line) else start


def _best_start(line: str, matches: Sequence[Span], length: int) -> int:
    """Where a window of `length` characters begins that holds the most, and the most different, matches."""
    if len(line) <= length or not matches:
        return 0
    best, best_value = 0, -1.0
    words = [line[start:end].casefold() for start, end in matches]
    inside: Counter[str] = Counter()  # the words of the matches from the index-th to before the `following`-th
    following = 0
    for index, (start, _) in enumerate(matches):
        while following < len(matches) and matches[following][1] <= start + length:
            inside[words[following]] += 1
            following += 1
        value = len(inside) + 0.1 * max(0, following - index)
        if value > best_value:
            best, best_value = start, value
        if following > index:
            inside[words[index]] -= 1
            if not inside[words[index]]:
                del inside[words[index]]
        following = max(following, index + 1)
    # Begin at the sentence of the first match if that is near, else a few words before it.
    earliest = max(0, min(best - length // 4, len(line) - length))
    stop = max(line.rfind(mark, earliest, best) for mark in (". ", "? ", "! ", "。", "؟ ", "। "))
    if stop >= 0:
        return stop + 1 + (line[stop + 1 : stop + 2] == " ")
    blank = line.find(" ", earliest, best)
    return blank + 1 if earliest and blank >= 0 else earliest
