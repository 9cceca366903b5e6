"""What the worker that draws pages and its parent say to each other: JSON, and behind it bare bytes of a length that it
tells, in frames: pixels, or boxes as floats. Every value is checked when it comes (see extraction/workers/wire.py).
"""

from __future__ import annotations

import json
import math
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Never, TypeAlias

from app.domain.views import Box, DrawnPage, PageSize, PageText
from app.extraction.workers.wire import Mistake, NoMemory, Refused, WrongAnswer, decode_answer, is_clean

MOST_PIXELS = 40_000_000  # of one page; three bytes each
LONGEST_SIDE = 16_384  # pixels
MOST_PAGES = 100_000  # whose sizes are told
MOST_CHARACTERS = 100_000  # of one page
LARGEST_PAGE = 1_000_000.0  # points
_PORTION = 1 << 20  # bytes in a frame
_FARTHEST = 10 * LARGEST_PAGE
_BYTES_OF_BOX = 16


class Wanted(StrEnum):
    """What is asked of a document."""

    SIZES = "sizes"
    PIXELS = "pixels"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class PageRequest:
    """What is asked together with an open file of `size` bytes; `document` names its content, so that it need not be
    opened twice. `number` counts pages from 1; `scale` is pixels per point. One of the `passwords` may open it."""

    wanted: Wanted
    document: str
    size: int
    number: int = 1
    scale: float = 1.0
    passwords: tuple[str, ...] = field(default=(), repr=False)


Page: TypeAlias = tuple[PageSize, ...] | DrawnPage | PageText
PageAnswer: TypeAlias = Page | Refused | NoMemory | Mistake


def encode_page_request(request: PageRequest) -> bytes:
    return json.dumps(asdict(request)).encode()


def decode_page_request(frame: bytes) -> PageRequest:
    values = json.loads(frame)
    return PageRequest(**{**values, "wanted": Wanted(values["wanted"]), "passwords": tuple(values["passwords"])})


# ---- in the worker


def sizes_frames(sizes: Sequence[tuple[float, float]]) -> Iterator[bytes]:
    """Widths and heights in points."""
    yield _head("Sizes", [[round(width, 3), round(height, 3)] for width, height in sizes])


def pixel_frames(width: int, height: int, scale: float, pixels: memoryview) -> Iterator[bytes]:
    """Three bytes a pixel, row after row."""
    yield _head("Pixels", [width, height, scale])
    yield from _portions(pixels)


def text_frames(text: str, boxes: Sequence[Box | None]) -> Iterator[bytes]:
    """A box for each character."""
    yield _head("Text", [text])
    nowhere = (math.nan,) * 4
    yield from _portions(memoryview(array("f", [each for box in boxes for each in box or nowhere]).tobytes()))


def _head(name: str, values: Any) -> bytes:
    return json.dumps([name, values], ensure_ascii=False).encode("utf-8", "replace")


def _portions(data: memoryview) -> Iterator[bytes]:
    for start in range(0, len(data), _PORTION):
        yield bytes(data[start : start + _PORTION])


# ---- in the parent


class PageReply:
    """The answer to a request as its frames come."""

    def __init__(self, request: PageRequest) -> None:
        self._request = request
        self._head: tuple[Any, ...] | None = None
        self._missing = 0  # bytes that are still to come
        self._body: list[bytes] = []

    def add(self, frame: bytes) -> PageAnswer | None:
        """The answer, once the last of it has come. Raises `WrongAnswer`."""
        if self._head is None:
            try:
                answer = self._begun(frame)
            except (ValueError, TypeError, KeyError, RecursionError, MemoryError, OverflowError) as error:
                raise WrongAnswer(type(error).__name__) from error
            if answer is not None:
                return answer
        else:
            if not frame or len(frame) > self._missing:
                raise WrongAnswer("more or less than was told")
            self._body.append(frame)
            self._missing -= len(frame)
        return None if self._missing else self._ended()

    def _begun(self, frame: bytes) -> PageAnswer | None:
        said = json.loads(frame, parse_constant=_no_number)
        match self._request.wanted, said:
            case Wanted.SIZES, ["Sizes", sizes]:
                if not isinstance(sizes, list) or not 1 <= len(sizes) <= MOST_PAGES:
                    raise WrongAnswer("no sizes")
                return tuple(_size(*size) for size in sizes)
            case Wanted.PIXELS, ["Pixels", [width, height, scale]]:
                if not _is_number(width, 1, LONGEST_SIDE, int) or not _is_number(height, 1, LONGEST_SIDE, int):
                    raise WrongAnswer("no picture")
                if width * height > MOST_PIXELS or not _is_number(scale, 0, self._request.scale, float):
                    raise WrongAnswer("a larger picture than was asked for")
                self._head, self._missing = (width, height, scale), 3 * width * height
            case Wanted.TEXT, ["Text", [text]]:
                if not isinstance(text, str) or len(text) > MOST_CHARACTERS or not is_clean(text):
                    raise WrongAnswer("no text")
                self._head, self._missing = (text,), _BYTES_OF_BOX * len(text)
            case _:
                answer = decode_answer(frame)
                if isinstance(answer, Refused | NoMemory | Mistake):
                    return answer
                raise WrongAnswer("an answer to another question")
        return None

    def _ended(self) -> Page:
        assert self._head is not None
        body, self._body = b"".join(self._body), []
        if self._request.wanted is Wanted.PIXELS:
            width, height, scale = self._head
            return DrawnPage(self._request.number, width, height, body, scale)
        return PageText(self._request.number, self._head[0], _boxes(body))


def _size(width: Any, height: Any) -> PageSize:
    if not _is_number(width, 0.1, LARGEST_PAGE, float) or not _is_number(height, 0.1, LARGEST_PAGE, float):
        raise WrongAnswer("no size of a page")
    return PageSize(float(width), float(height))


def _boxes(body: bytes) -> tuple[Box | None, ...]:
    numbers = array("f")
    numbers.frombytes(body)
    sides = iter(numbers)
    boxes: list[Box | None] = []
    for box in zip(sides, sides, sides, sides, strict=True):
        left, top, right, bottom = box
        if left != left:
            boxes.append(None)
        elif -_FARTHEST < left <= right < _FARTHEST and -_FARTHEST < top <= bottom < _FARTHEST:
            boxes.append(box)
        else:
            raise WrongAnswer("a box that is none")
    return tuple(boxes)


def _is_number(value: Any, lowest: float, highest: float, kind: type[int] | type[float]) -> bool:
    return type(value) in (int, kind) and lowest <= value <= highest


def _no_number(name: str) -> Never:
    raise ValueError(name)
