"""The passage that a formatted document is to show, as the catalogue has it. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import Segment
from app.domain.spans import Span


@dataclass(frozen=True, slots=True)
class Wanted:
    """`text` is the passage with something of what stands around it, `passage` its span in that, `answer` that of its
    best sentence, if there is one. The passage stands at `start` (characters) of the `segment`-th segment of the
    extracted document, if that was then what it is now. `further` are other passages that are to be found beside it,
    each with the span in it that is meant."""

    text: str
    passage: Span
    segment: int
    start: int
    answer: Span | None = None
    further: tuple[tuple[str, Span], ...] = ()

    @property
    def words(self) -> str:
        """The passage alone."""
        return self.text[slice(*self.passage)]

    def place_in(self, segments: Sequence[Segment]) -> tuple[int, int]:
        """(number of a segment, offset in it) where it stands; the beginning where it does not."""
        words = self.words
        if self.segment < len(segments) and segments[self.segment].text.startswith(words, self.start):
            return self.segment, self.start
        for number, segment in enumerate(segments):
            if (found := segment.text.find(words)) >= 0:
                return number, found
        return 0, 0
