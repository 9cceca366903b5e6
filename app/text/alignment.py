"""Finds a stretch of one reading of a document in another reading of it: a passage of the catalogue on a page as PDFium
reads it, or in a document with its form.

Two readings of the same letters differ in blanks, line ends, hyphens, ligatures, accents that stand apart, quotation
marks, here and there in a letter, and in the order of columns and cells. Characters are compared without all that;
runs that both have are found by their n-grams and extended over what differs. Time and memory are linear in both texts,
whatever they say. Pure.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from app.domain.spans import Span

_GRAMS = (16, 8)  # characters by which runs are found; the shorter where the longer find less than half
_GRAM_IN_GAP = 5  # between two runs there is little that could be taken for another thing
_SHORTEST_RUN = 12  # found by chance more seldom than not
_PLACES = 8  # of one n-gram in what is wanted that are looked at
_LOOKED_AHEAD = 256
_SKIPPED, _AGREEING = 10, 4  # characters that may differ on either side, if so many agree behind them
_ROOM = 60  # characters around a gap in which its text is looked for
_JOINED = 40  # runs so near to each other are one span
_LEAST_AGREEMENT = 0.6
_LONG, _LEAST_OF_LONG = 150, 0.35  # of so many characters fewer may agree, if they do in runs
_LONG_RUN = 24  # that are no chance any more
_DROPPED = frozenset(["Mn", "Me", "Cf", "Cc", "Cn", "Cs", "Zs", "Zl", "Zp", "Pd", "Pi", "Pf"])
_ALSO_DROPPED = frozenset("'\"`\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2032\u2033\ufffd\u0640\u00b7")


@dataclass(frozen=True, slots=True)
class Alignment:
    """Where what was wanted stands in the text.

    `agreement` is the share (0–1) of its characters, blanks and such apart, that were found. `spans` are where they
    stand, sorted, apart from each other: several where columns or cells come in another order, or something else stands
    between.
    """

    agreement: float
    spans: tuple[Span, ...]
    _runs: tuple[_Run, ...]
    _wanted: Sequence[int]  # for each compared character where it comes from
    _text: Sequence[int]

    def spans_of(self, span: Span) -> tuple[Span, ...]:
        """Where a part of what was wanted stands in the text, sorted; empty where none of it was found."""
        start, end = (bisect_left(self._wanted, place) for place in span)
        parts = [
            _Run(max(run.wanted, start), run.text + max(0, start - run.wanted), length)
            for run in self._runs
            if (length := min(run.wanted + run.length, end) - max(run.wanted, start)) > 0
        ]
        return _spans(parts, self._text)


@dataclass(frozen=True, slots=True)
class _Run:
    """Characters that agree: from where in what is wanted, and in the text, and how many."""

    wanted: int
    text: int
    length: int


def align(wanted: str, text: str) -> Alignment | None:
    """Where `wanted` stands in `text`; None where most of it does not. Of several places it is one that agrees most,
    the first of them. To find a passage that a document has more than once, want more of its surroundings and ask
    `spans_of` for the passage."""
    key, origins = _folded(wanted)
    text_key, text_origins = _folded(text)
    if not key or not text_key:
        return None
    runs = _runs(key, text_key)
    agreement = sum(run.length for run in runs) / len(key)
    in_long_runs = sum(run.length for run in runs if run.length >= _LONG_RUN)
    if agreement < _LEAST_AGREEMENT and (len(key) < _LONG or in_long_runs < _LEAST_OF_LONG * len(key)):
        return None
    return Alignment(agreement, _spans(runs, text_origins), tuple(runs), origins, text_origins)


def _runs(wanted: str, text: str) -> list[_Run]:
    """Sorted by where they are in what is wanted, of which each character is in one at most."""
    found: list[_Run] = []
    for gram in _GRAMS:
        gram = min(gram, len(wanted))
        candidates = [run for group in _groups(wanted, text, gram) for run in _parts_of_weight(group, len(wanted))]
        found = _chosen(candidates, len(wanted))
        if 2 * sum(run.length for run in found) >= len(wanted):
            break
    return _with_gaps_filled(found, wanted, text)


def _parts_of_weight(group: list[_Run], wanted: int) -> Iterator[tuple[int, list[_Run]]]:
    """The group with its weight, if it has enough of it not to be chance."""
    weight = sum(run.length for run in group)
    if weight >= min(_SHORTEST_RUN, wanted):
        yield weight, group


def _groups(wanted: str, text: str, gram: int) -> Iterator[list[_Run]]:
    """Stretches of the text that are, with small differences, stretches of what is wanted."""
    places = _index(wanted, gram)
    place, floor = 0, 0
    last = len(text) - gram
    while place <= last:
        candidates = places.get(text[place : place + gram])
        if candidates is None:
            place += 1
            continue
        start = max(candidates, key=lambda candidate: _common(wanted, candidate, text, place, _LOOKED_AHEAD))
        back = _common_before(wanted, start, text, place, floor)
        group = list(_extended(wanted, start - back, text, place - back))
        yield group
        place = floor = group[-1].text + group[-1].length


def _index(wanted: str, gram: int) -> dict[str, list[int]]:
    places: dict[str, list[int]] = {}
    for place in range(len(wanted) - gram + 1):
        known = places.setdefault(wanted[place : place + gram], [])
        if len(known) < _PLACES:
            known.append(place)
    return places


def _extended(wanted: str, place: int, text: str, other: int) -> Iterator[_Run]:
    """The runs from two places on that agree, as far as only little differs between them."""
    while True:
        length = _common(wanted, place, text, other)
        yield _Run(place, other, length)
        place, other = place + length, other + length
        skipped = _skipped(wanted, place, text, other)
        if skipped is None:
            return
        place, other = place + skipped[0], other + skipped[1]


def _skipped(wanted: str, place: int, text: str, other: int) -> tuple[int, int] | None:
    """How many characters to pass over on either side until they agree again; None where that would be too many."""
    for both in range(1, 2 * _SKIPPED + 1):
        for left in range(max(0, both - _SKIPPED), min(both, _SKIPPED) + 1):
            begin = place + left
            piece = wanted[begin : begin + _AGREEING]
            if len(piece) < _AGREEING:
                continue
            if text.startswith(piece, other + both - left):
                return left, both - left
    return None


def _chosen(candidates: list[tuple[int, list[_Run]]], length: int) -> list[_Run]:
    """The heaviest groups of runs, as far as what is wanted is not covered yet."""
    covered = bytearray(length)
    chosen: list[_Run] = []
    for _, group in sorted(candidates, key=lambda candidate: -candidate[0]):
        for run in group:
            start, end = run.wanted, run.wanted + run.length
            first = covered.find(0, start, end)
            if first < 0:
                continue
            last = covered.find(1, first, end)
            last = end if last < 0 else last
            if last - first < run.length and last - first < _SHORTEST_RUN:
                continue  # a rest of little
            covered[first:last] = b"\1" * (last - first)
            chosen.append(_Run(first, run.text + first - start, last - first))
    return sorted(chosen, key=lambda run: run.wanted)


def _with_gaps_filled(runs: list[_Run], wanted: str, text: str) -> list[_Run]:
    """With what stands between two runs, before the first and behind the last, as far as it is found beside them."""
    if not runs:
        return []
    filled: list[_Run] = []
    for before, after in zip([None, *runs], [*runs, None], strict=True):
        start = 0 if before is None else before.wanted + before.length
        end = len(wanted) if after is None else after.wanted
        if end - start >= _GRAM_IN_GAP:
            filled += _in_gap(wanted[start:end], start, text, before, after)
        if after is not None:
            filled.append(after)
    return filled


def _in_gap(piece: str, start: int, text: str, before: _Run | None, after: _Run | None) -> list[_Run]:
    """Runs of a piece of what is wanted, which begins there at `start`."""
    room = len(piece) + _ROOM
    behind = None if before is None else before.text + before.length
    ahead = None if after is None else after.text
    if behind is not None and ahead is not None and behind <= ahead <= behind + 2 * room:
        windows = [(behind, ahead)]
    else:
        windows = [] if behind is None else [(behind, behind + room)]
        windows += [] if ahead is None else [(max(0, ahead - room), ahead)]
    candidates = [
        (sum(run.length for run in group), [_Run(run.wanted, run.text + low, run.length) for run in group])
        for low, high in windows
        for group in _groups(piece, text[low:high], _GRAM_IN_GAP)
    ]
    return [_Run(run.wanted + start, run.text, run.length) for run in _chosen(candidates, len(piece))]


def _common(left: str, i: int, right: str, j: int, most: int | None = None) -> int:
    """How many characters agree from two places on, at most so many: in steps that grow, then shrink."""
    possible = min(len(left) - i, len(right) - j)
    most = possible if most is None else min(possible, most)
    length, step, growing = 0, 16, True
    while step and length < most:
        end = min(length + step, most)
        if left[i + length : i + end] == right[j + length : j + end]:
            length = end
            step = step * 2 if growing else step // 2
        else:
            growing, step = False, step // 2
    return length


def _common_before(left: str, i: int, right: str, j: int, floor: int) -> int:
    length = 0
    while i > length and j - length > floor and left[i - length - 1] == right[j - length - 1]:
        length += 1
    return length


def _spans(runs: Sequence[_Run], origins: Sequence[int]) -> tuple[Span, ...]:
    """Of the text as it was, those near to each other joined."""
    spans: list[Span] = []
    behind = 0
    for run in sorted(runs, key=lambda run: run.text):
        start, end = origins[run.text], origins[run.text + run.length - 1] + 1
        if spans and run.text - behind <= _JOINED:
            start = spans.pop()[0]
        behind = run.text + run.length
        spans.append((start, end))
    return tuple(spans)


class _Folding(dict[str, str]):
    """For each character what of it is compared, found when it is first met."""

    def __missing__(self, character: str) -> str:
        if character in _ALSO_DROPPED or unicodedata.category(character) in _DROPPED:
            folded = ""
        else:
            parts = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", character).casefold())
            folded = "".join(part for part in parts if unicodedata.category(part) not in _DROPPED)
        self[character] = folded
        return folded


_FOLDING = _Folding()


def _folded(text: str) -> tuple[str, list[int]]:
    """What of a text is compared, and for each of these characters where it comes from."""
    pieces: list[str] = []
    origins: list[int] = []
    for place, piece in enumerate(map(_FOLDING.__getitem__, text)):
        if piece:
            pieces.append(piece)
            if len(piece) == 1:
                origins.append(place)
            else:
                origins += [place] * len(piece)
    return "".join(pieces), origins
