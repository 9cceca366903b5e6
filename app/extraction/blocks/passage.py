"""Finds the passage that is to be shown in a document's blocks, and keeps of these what lies around it. Pure."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate
from typing import NamedTuple

from app.domain.spans import Span
from app.domain.views import Block, FormattedDocument, Header
from app.extraction.blocks.wanted import Wanted
from app.text.alignment import Alignment, align

_AROUND = 600  # blocks before and after the passage
_ROOM = 250_000  # of weight before and after it
_WEIGHT_OF_RUN = 20
MOST_SHOWN = 20_000  # blocks
MOST_FURTHER = 50  # passages beside the one that is wanted
WEIGHT_SHOWN = 2_000_000
_PIECE = 24  # characters of an anchor
_ANCHORS = 12
_PLACES = 20  # of an anchor that are looked at
_SURE = 0.9  # of agreement: no better place is looked for
_LONGEST_SEARCHED = 3_000_000  # characters; in a longer text only where pieces of the passage stand as they are
_LONGEST_SEARCHED_AGAIN = 500_000  # where they are found, but not all of it
_NEAR = 400  # characters between spans that are one
_WORDS = re.compile(r"\S[^\n]*+")


class Found(NamedTuple):
    """Where in the blocks' text the passage stands, and its best sentence."""

    passage: Span
    answer: Span | None = None


@dataclass(frozen=True, slots=True)
class Made:
    """What a document was made into, as a whole; `headers` and `attachments` as in `FormattedDocument`. `marks` are the
    signs of the text that have become form."""

    blocks: Sequence[Block]
    headers: tuple[Header, ...] = ()
    attachments: tuple[str, ...] = ()
    left_out: bool = False
    marks: str = ""

    def around(self, found: Found | None) -> FormattedDocument:
        """The blocks about a passage, or the first."""
        starts = _sums(len(block.text) + 1 for block in self.blocks)
        weights = _sums(map(weight_of, self.blocks))
        start, end = found.passage if found else (0, 0)
        first, last = _block_at(starts, start), _block_at(starts, max(start, end - 1))
        last = min(last, first + MOST_SHOWN // 2, bisect_right(weights, weights[first] + WEIGHT_SHOWN // 2) - 1)
        last = max(first, last)
        room = _ROOM if found else 2 * _ROOM
        begin = max(0, first - _AROUND, bisect_left(weights, weights[first] - _ROOM))
        stop = min(last + 1 + (_AROUND if found else 2 * _AROUND), bisect_right(weights, weights[last] + room))
        stop = min(len(self.blocks), max(stop, last + 1))
        shift, length = starts[begin], starts[stop] - 1
        answer = None
        if found is not None and found.answer is not None and shift <= found.answer[0] and found.answer[1] <= length:
            answer = found.answer[0] - shift, found.answer[1] - shift
        return FormattedDocument(
            tuple(self.blocks[begin:stop]),
            (start - shift, min(end, length) - shift) if found else None,
            answer,
            headers=self.headers,
            attachments=self.attachments,
            left_out=self.left_out or begin > 0 or stop < len(self.blocks),
        )


def weight_of(block: Block) -> int:
    """About how many characters it takes to say it, links and all."""
    runs = (run for part in (block.runs, *block.cells) for run in part)
    return _WEIGHT_OF_RUN + sum(len(run.text) + len(run.link or "") + _WEIGHT_OF_RUN for run in runs)


def find_passage(made: Made, wanted: Wanted) -> Found | None:
    """Where the passage stands in the blocks' text, as `FormattedDocument` counts; None where most of it does not."""
    text = "\n".join(block.text for block in made.blocks)
    looked_for = wanted.text.translate({ord(mark): " " for mark in made.marks})
    for begin, end in _attempts(wanted):
        passage = max(begin, wanted.passage[0]) - begin, wanted.passage[1] - begin
        aligned = _aligned(looked_for[begin:end], passage, text)
        if aligned is None:
            continue
        answer = None if wanted.answer is None else (max(begin, wanted.answer[0]) - begin, wanted.answer[1] - begin)
        stands = aligned.stretch(passage)
        if stands is not None:
            return Found(stands, aligned.stretch(answer) if answer is not None else None)
    return None


def with_further(shown: FormattedDocument, wanted: Wanted | None, marks: str) -> FormattedDocument:
    """The document that is shown with where in it the further passages stand; `marks` as those of what was `Made`."""
    text = "\n".join(block.text for block in shown.blocks)
    found: list[Span] = []
    for words, part in () if wanted is None else wanted.further[:MOST_FURTHER]:
        aligned = _aligned(words.translate({ord(mark): " " for mark in marks}), part, text)
        stands = None if aligned is None else aligned.stretch(part)
        if stands is not None:
            found.append(stands)
    return replace(shown, further=tuple(sorted(found)))


class _Aligned(NamedTuple):
    """An alignment with a part of the text that begins at `low`."""

    low: int
    alignment: Alignment

    def stretch(self, part: Span) -> Span | None:
        """Where a part of what was looked for stands, as one stretch: the longest of those that lie apart."""
        stretches: list[Span] = []
        for start, end in self.alignment.spans_of(part):
            if stretches and start - stretches[-1][1] <= _NEAR:
                stretches[-1] = stretches[-1][0], end
            else:
                stretches.append((start, end))
        longest = max(stretches, key=lambda stretch: stretch[1] - stretch[0], default=None)
        return None if longest is None else (self.low + longest[0], self.low + longest[1])


def _aligned(words: str, passage: Span, text: str) -> _Aligned | None:
    """Words and the text, where pieces of the words stand or else anywhere, so that the passage is found."""
    best: _Aligned | None = None
    for low, high in (*_windows(words, text), (0, len(text))):
        if high - low == len(text) > (_LONGEST_SEARCHED if best is None else _LONGEST_SEARCHED_AGAIN):
            break
        found = align(words, text[low:high])
        if found is not None and found.spans_of(passage):
            best = _Aligned(low, found) if best is None or found.agreement > best.alignment.agreement else best
        if best is not None and best.alignment.agreement >= _SURE:
            break
    return best


def _attempts(wanted: Wanted) -> list[Span]:
    """What of the wanted text is looked for: all of it, which tells places apart; the passage alone; and that without
    what may be a mail's head."""
    start, end = wanted.passage
    attempts = [(0, len(wanted.text)), (start, end)]
    head = wanted.text.find("\n\n", start, end)
    return [*attempts, (head + 2, end)] if 0 <= head < end - 2 else attempts


def _windows(words: str, text: str) -> list[Span]:
    """Where in a long text the words seem to stand, the likeliest first: where pieces of them do, at the distances that
    they have."""
    margin = len(words) + 2_000
    if len(text) < 4 * margin:
        return []
    votes: dict[int, float] = {}
    for piece, offset in _anchors(words):
        weight = 1 / max(1, text.count(piece))  # what stands everywhere tells nothing
        place = -1
        for _ in range(_PLACES):
            place = text.find(piece, place + 1)
            if place < 0:
                break
            votes[(place - offset) // margin] = votes.get((place - offset) // margin, 0) + weight
    likely = sorted(votes, key=lambda number: (-votes[number] - votes.get(number + 1, 0), number))[:2]
    return [(max(0, (number - 1) * margin), (number + 3) * margin) for number in likely]


def _anchors(words: str) -> list[tuple[str, int]]:
    lines = [(match[0], match.start()) for match in _WORDS.finditer(words)]
    pieces = [(line[at : at + _PIECE], start + at) for line, start in lines for at in range(0, len(line), 4 * _PIECE)]
    pieces = [(piece.strip(), offset) for piece, offset in pieces if len(piece.strip()) >= _PIECE // 2]
    step = max(1, len(pieces) // _ANCHORS)
    return pieces[::step]


def _sums(lengths: Iterable[int]) -> list[int]:
    """What stands before each, and at last what all of them are."""
    return list(accumulate(lengths, initial=0))


def _block_at(starts: Sequence[int], place: int) -> int:
    return max(0, min(bisect_right(starts, place) - 1, len(starts) - 2))
