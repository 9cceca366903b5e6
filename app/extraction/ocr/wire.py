"""What the worker that recognises letters and its parent say to each other: JSON in one frame, every value of which is
checked when it comes (see extraction/workers/wire.py)."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any, Never, TypeAlias

from app.domain.scans import PlacedWord, ScannedPage, ScanPart, ScanState
from app.extraction.ocr.scripts import LANGUAGES, OR
from app.extraction.workers.wire import LONGEST_PATH, Mistake, NoMemory, Refused, WrongAnswer, decode_answer, is_clean

_SCRIPTS_AND_LANGUAGES = LANGUAGES.keys() | {language for each in LANGUAGES.values() for language in each}
LONGEST_PAGE = 60_000  # characters: a place in it is a number of 16 bits
MOST_WORDS = 15_000  # of one page
MOST_PAGES = 20_000  # of one document
MOST_PARTS = 4_000  # files within one
_DIGITS = 64  # of a hash


class OcrWanted(StrEnum):
    """What is asked of a document."""

    PICTURES = "pictures"  # which pages have something on them, but no text
    PAGE = "page"  # what is written on one


@dataclass(frozen=True, slots=True)
class OcrRequest:
    """What is asked together with an open file of `size` bytes; `document` names its content, `name` is what it is
    called. `number` counts pages from 1, of the file within it whose bytes have the hash `part`, or of itself;
    `languages` are those installed. One of the `passwords` may open it."""

    wanted: OcrWanted
    document: str
    name: str
    size: int
    number: int = 1
    part: str = ""
    languages: tuple[str, ...] = ()
    passwords: tuple[str, ...] = field(default=(), repr=False)


OcrResult: TypeAlias = tuple[ScanPart, ...] | ScannedPage
OcrAnswer: TypeAlias = OcrResult | Refused | NoMemory | Mistake


def encode_ocr_request(request: OcrRequest) -> bytes:
    return json.dumps(asdict(request)).encode()


def decode_ocr_request(frame: bytes) -> OcrRequest:
    values = json.loads(frame)
    wanted, languages, passwords = (values.pop(name) for name in ("wanted", "languages", "passwords"))
    return OcrRequest(OcrWanted(wanted), languages=tuple(languages), passwords=tuple(passwords), **values)


def pictures_frame(parts: Iterable[ScanPart]) -> bytes:
    said = [[part.member, part.hash.hex(), part.pages] for part in parts]
    return json.dumps(["Pictures", said], ensure_ascii=False).encode("utf-8", "replace")


def page_frame(page: ScannedPage) -> bytes:
    words = [[*word.span, *(round(side, 5) for side in word.box)] for word in page.words]
    said = ["Page", [page.text, page.script, page.state.value, words]]
    return json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")


class OcrReply:
    """The answer to a request."""

    def __init__(self, request: OcrRequest) -> None:
        self._request = request

    def add(self, frame: bytes) -> OcrAnswer:
        """Raises `WrongAnswer`."""
        try:
            said = json.loads(frame, parse_constant=_no_number)
            match self._request.wanted, said:
                case OcrWanted.PICTURES, ["Pictures", [*parts]]:
                    return _parts(parts)
                case OcrWanted.PAGE, ["Page", [text, script, state, words]]:
                    return _page(self._request.number, text, script, state, words)
            answer = decode_answer(frame)
        except (ValueError, TypeError, KeyError, RecursionError, MemoryError) as error:
            raise WrongAnswer(type(error).__name__) from error
        if isinstance(answer, Refused | NoMemory | Mistake):
            return answer
        raise WrongAnswer("an answer to another question")


def _parts(parts: list[Any]) -> tuple[ScanPart, ...]:
    if len(parts) > MOST_PARTS:
        raise WrongAnswer("too many files")
    found = []
    for member, digest, numbers in parts:
        if not isinstance(member, str) or len(member) > LONGEST_PATH or not is_clean(member):
            raise WrongAnswer("no place in a file")
        if not isinstance(digest, str) or len(digest) not in (0, _DIGITS):
            raise WrongAnswer("no hash")
        found.append(ScanPart(_numbers(numbers), member, bytes.fromhex(digest)))
    return tuple(found)


def _numbers(numbers: list[Any]) -> tuple[int, ...]:
    if (
        not isinstance(numbers, list)
        or len(numbers) > MOST_PAGES
        or not all(type(each) is int and 0 < each < 1 << 24 for each in numbers)
    ):
        raise WrongAnswer("no pages")
    return tuple(numbers)


def _page(number: int, text: Any, script: Any, state: Any, words: Any) -> ScannedPage:
    if not isinstance(text, str) or len(text) > LONGEST_PAGE or not is_clean(text):
        raise WrongAnswer("no text")
    if script != "" and not set(script.split(OR)) <= _SCRIPTS_AND_LANGUAGES:
        raise WrongAnswer("no script")
    if not isinstance(words, list) or len(words) > MOST_WORDS:
        raise WrongAnswer("no words")
    return ScannedPage(number, text, tuple(_word(*each, length=len(text)) for each in words), script, ScanState(state))


def _word(start: Any, end: Any, *box: Any, length: int) -> PlacedWord:
    if type(start) is not int or type(end) is not int or not 0 <= start < end <= length:
        raise WrongAnswer("a word that is not in the text")
    left, top, right, bottom = (float(each) for each in box if type(each) in (int, float))
    if not (0 <= left <= right <= 1 and 0 <= top <= bottom <= 1):
        raise WrongAnswer("a box that is none")
    return PlacedWord((start, end), (left, top, right, bottom))


def _no_number(name: str) -> Never:
    raise ValueError(name)
