"""The parts of one document, as a worker gives them, put together within what it was allowed."""

from __future__ import annotations

from dataclasses import replace

from app.domain.documents import Chunk, DocumentText, Member
from app.domain.messages import Message
from app.extraction.workers.wire import MOST_MESSAGES, Request, WrongAnswer
from app.text.chunking import LONGEST as LONGEST_CHUNK


class TextAssembly:
    """The parts of one document as they come, within what it was allowed."""

    def __init__(self, request: Request) -> None:
        # Chunks overlap, by less than their own length.
        self._characters = 2 * request.longest_text + LONGEST_CHUNK
        self._most_chunks = request.most_chunks
        self._first: DocumentText | None = None
        self._chunks: list[Chunk] = []
        self._left_out: list[Message] = []
        self._members: list[Member] = []
        self._labels: list[tuple[int, str]] = []

    def add(self, part: DocumentText) -> None:
        """Raises `WrongAnswer` where it is one too many."""
        if self._first is not None and not (part.chunks or part.left_out):
            raise WrongAnswer("a part of nothing")
        segments = [chunk.segment for chunk in (*self._chunks[-1:], *part.chunks)]
        if segments != sorted(segments):
            raise WrongAnswer("chunks that are not in order")
        for member in part.members:
            if self._members and member.first_segment <= self._members[-1].first_segment:
                raise WrongAnswer("members that are not in order")
            self._members.append(member)
        for label in part.labels:
            if self._labels and label[0] <= self._labels[-1][0]:
                raise WrongAnswer("labels that are not in order")
            self._labels.append(label)
        self._first = self._first or part
        self._chunks += part.chunks
        self._left_out += part.left_out
        self._characters -= sum(len(chunk.text) for chunk in part.chunks)
        if self._characters < 0 or len(self._chunks) > self._most_chunks or len(self._left_out) > MOST_MESSAGES:
            raise WrongAnswer("more than was asked for")

    def whole(self) -> DocumentText:
        """All of it. Raises `WrongAnswer` where nothing has come."""
        if self._first is None:
            raise WrongAnswer("an end without a beginning")
        return replace(
            self._first,
            chunks=tuple(self._chunks),
            left_out=tuple(self._left_out),
            members=tuple(self._members),
            labels=tuple(self._labels),
        )

    def cut_short(self, left_out: Message) -> DocumentText | None:
        """What has come until now, with what it lacks; None where that is no text."""
        if not self._chunks:
            return None
        self._left_out.append(left_out)
        return self.whole()

    @property
    def chunks(self) -> int:
        return len(self._chunks)


def seconds_for_text(part: DocumentText, seconds_per_megabyte: float) -> float:
    """How much longer a worker may take that has come so far: a small file may unfold to a long text."""
    return seconds_per_megabyte * sum(len(chunk.text) for chunk in part.chunks) / 1_000_000
