"""What a worker and its parent say to each other, as plain data: JSON, every value of which is checked when it comes,
and the texts of passages and what they are found by behind it as they are, which is most of it.

A worker that a file has taken over can say anything. Nothing that it says is run, and nothing gets further than here
that a sound worker would not say; what it may still do is to lie about its own file.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import astuple, dataclass, field
from itertools import islice
from typing import Any, Never, TypeAlias

from app.common.message_templates import templates
from app.domain import errors
from app.domain.confinement import Barrier, Confinement, decode_confinement, encode_confinement
from app.domain.documents import Chunk, DocumentText, IndexTerms, Member
from app.domain.errors import DocumentError
from app.domain.messages import AS_WRITTEN, Message, Param, decode_message, encode_message
from app.text.chunking import LONGEST as LONGEST_CHUNK

LONGEST_LINE = 1_000  # characters of a title, a sender, a context
LONGEST_TERMS = 20 * LONGEST_CHUNK
LONGEST_LABEL = 50  # characters of what a document calls a page
LONGEST_PATH = 4_000  # characters: where in its file a document lies
_LONGEST_MESSAGE = 2_000
_LATEST_S = 1e11
_LONGEST_TRACE, MOST_MESSAGES = 20_000, 50
_MOST_SEGMENTS = 2**31
_BEHIND = "\0"  # before each text behind the JSON; neither has one
# The errors that a worker tells of; of its own death it cannot.
_REFUSALS: dict[str, type[DocumentError]] = {
    refusal.__name__: refusal
    for refusal in (
        errors.UnsupportedFormat,
        errors.NoText,
        errors.NeedsOcr,
        errors.TooLarge,
        errors.EncryptedDocument,
        errors.DamagedDocument,
        errors.Unfinished,
        errors.UnreadableFile,
    )
}
_CONTROLS = bytes([*range(9), *range(14, 32)])
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z]{2,8})?( [a-z]{2,3}(-[A-Za-z]{2,8})?){0,3}")  # of a passage several
_KIND = re.compile(r"\w{1,100}")


class WrongAnswer(Exception):
    """A worker has said what a sound one does not."""


@dataclass(frozen=True, slots=True)
class Request:
    """What is asked of a worker, together with an open file: the text of `size` bytes of a format. `seconds` and
    `memory` (bytes) are the limits at which it is killed; each megabyte of text that it gives brings more seconds.
    `longest_text` (characters) and `most_chunks` bound what it may answer. One of the `passwords` may open the file,
    whose `name` tells what is compressed in it. `scanned` is what was read on its pages that are pictures (see
    extraction/scans.py)."""

    format: str
    size: int
    seconds: float
    seconds_per_megabyte: float
    memory: int
    longest_text: int
    most_chunks: int
    passwords: tuple[str, ...] = field(default=(), repr=False)
    scanned: str = field(default="", repr=False)
    name: str = ""


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker can be asked; how far it is shut off."""

    confinement: Confinement


@dataclass(frozen=True, slots=True)
class CannotStart:
    """The worker lacks something of the surroundings."""

    said: Message
    remedy: Message


@dataclass(frozen=True, slots=True)
class Part:
    """Some of the chunks, in order; with the first part comes what else is known of the document."""

    text: DocumentText


@dataclass(frozen=True, slots=True)
class End:
    """There are no more parts."""


@dataclass(frozen=True, slots=True)
class Refused:
    """The document cannot be read."""

    error: DocumentError


@dataclass(frozen=True, slots=True)
class NoMemory:
    """The document needs more memory than there is."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """A reader failed: the class of its exception, and its traceback, which quotes nothing of the document."""

    kind: str
    trace: str


Answer: TypeAlias = Ready | CannotStart | Part | End | Refused | NoMemory | Mistake


def encode_request(request: Request) -> bytes:
    return json.dumps({name: getattr(request, name) for name in request.__slots__}).encode()


def decode_request(frame: bytes) -> Request:
    values = json.loads(frame)
    return Request(**{**values, "passwords": tuple(values["passwords"])})


def encode_answer(answer: Answer) -> bytes:
    """As `decode_answer` reads it."""
    match answer:
        case Part(text):
            chunks = [[c.start, c.end, c.segment, c.page, c.context, c.language, bool(c.terms)] for c in text.chunks]
            left_out, members = list(map(encode_message, text.left_out)), list(map(astuple, text.members))
            values: Any = [text.title, text.language, text.sender, left_out, chunks, members, text.labels]
        case Refused(error):
            values = [type(error).__name__, encode_message(error.reason)]
        case Ready(confinement):
            values = [encode_confinement(confinement)]
        case CannotStart(said, remedy):
            values = [encode_message(said), encode_message(remedy)]
        case Mistake(kind, trace):
            values = [kind, trace[-_LONGEST_TRACE:]]
        case _:
            values = []
    behind = [each for c in answer.text.chunks for each in (c.text, *(c.terms or ()))] if type(answer) is Part else []
    head = json.dumps([type(answer).__name__, values], ensure_ascii=False)
    return _BEHIND.join([head, *behind]).encode("utf-8", "replace")


def decode_answer(frame: bytes) -> Answer:
    """What `encode_answer` made. Raises `WrongAnswer` for anything else."""
    try:
        head, *behind = frame.decode().split(_BEHIND)
        name, values = json.loads(head, parse_constant=_no_number)
        match name, values:
            case "Part", [title, language, sender, left_out, chunks, members, labels]:
                return Part(_part(iter(behind), title, language, sender, left_out, chunks, members, labels))
            case "Refused", [kind, reason]:
                return Refused(_REFUSALS[kind](_message(reason)))
            case "CannotStart", [said, remedy]:
                return CannotStart(_message(said), _message(remedy))
            case "Mistake", [kind, trace]:
                if not _KIND.fullmatch(kind):
                    raise WrongAnswer("no name of an exception")
                return Mistake(kind, clean_text(trace, _LONGEST_TRACE))
            case ("Ready", [confinement]):
                return Ready(_confinement(confinement))
            case ("End", []):
                return End()
            case ("NoMemory", []):
                return NoMemory()
    except (ValueError, TypeError, KeyError, RecursionError, MemoryError) as error:
        raise WrongAnswer(type(error).__name__) from error
    raise WrongAnswer("no such answer")


def _confinement(encoded: Any) -> Confinement:
    found = decode_confinement(clean_text(encoded, len(Barrier) * _LONGEST_MESSAGE))
    for why in found.missing.values():
        _check(why)
    return found


def _part(texts: Iterator[str], title: Any, language: Any, sender: Any, *lists: Any) -> DocumentText:
    left_out, chunks, members, labels = lists
    if not all(isinstance(each, list) for each in lists) or len(left_out) > MOST_MESSAGES:
        raise WrongAnswer("no lists")
    found = tuple(_chunk(texts, values) for values in chunks)
    if next(texts, None) is not None:
        raise WrongAnswer("more texts than chunks")
    return DocumentText(
        _line(title),
        _language(language),
        _line(sender),
        found,
        tuple(map(_message, left_out)),
        tuple(map(_member, members)),
        tuple(map(_label, labels)),
    )


def _language(value: Any) -> str | None:
    if value is not None and not _LANGUAGE.fullmatch(value):
        raise WrongAnswer("no language")
    return None if value is None else str(value)


def _line(value: Any) -> str | None:
    return None if value is None else clean_text(value, LONGEST_LINE)


def _member(values: Any) -> Member:
    first, path, kind, title, sender, recipients, sent, thread = values
    _number(first, 0, _MOST_SEGMENTS)
    if kind and not _KIND.fullmatch(kind):
        raise WrongAnswer("no kind of document")
    if sent is not None and not (type(sent) in (int, float) and -_LATEST_S < sent < _LATEST_S):
        raise WrongAnswer("no date")
    path = clean_text(path, LONGEST_PATH)
    return Member(first, path, kind, _line(title), _line(sender), _line(recipients), sent, _line(thread))


def _label(values: Any) -> tuple[int, str]:
    segment, label = values
    _number(segment, 0, _MOST_SEGMENTS)
    return segment, clean_text(label, LONGEST_LABEL)


def _chunk(texts: Iterator[str], values: Any) -> Chunk:
    """The next one, with its text and what it is found by; where a worker lies about that, only its own file is."""
    start, end, segment, page, context, language, has_terms = values
    text = clean_text(next(texts, None), LONGEST_CHUNK)
    for number in (segment, start, end, 0 if page is None else page):
        _number(number, 0, _MOST_SEGMENTS)
    if not text or end - start != len(text):
        raise WrongAnswer("a chunk is not where it says")
    context = clean_text(context, LONGEST_LINE)
    terms = IndexTerms(*islice(texts, 3)) if has_terms else None
    if terms is not None and max(map(len, terms)) > LONGEST_TERMS:
        raise WrongAnswer("too many terms")
    return Chunk(text, start, end, segment, page, context, _language(language), terms)


def is_clean(text: str) -> bool:
    """Whether there is nothing in a text that cleaning takes out, and the catalogue cannot hold: half characters."""
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    return len(data.translate(None, _CONTROLS)) == len(data)


def clean_text(value: Any, longest: int) -> str:
    """A text as it may stand in an answer. Raises `WrongAnswer` for anything else."""
    if not isinstance(value, str) or len(value) > longest or not is_clean(value):
        raise WrongAnswer("no text, too long a one, or one that was not cleaned")
    return value


def _number(value: Any, lowest: int, highest: int) -> None:
    if type(value) is not int or not lowest <= value <= highest:
        raise WrongAnswer("no number, or one out of bounds")


def _message(value: Any) -> Message:
    """One of those that there are templates for."""
    found = decode_message(clean_text(value, _LONGEST_MESSAGE))
    _check(found)
    return found


def _check(found: Message) -> None:
    if found.code not in templates() or found.code == AS_WRITTEN:
        raise WrongAnswer("no message of ours")
    for value in found.params.values():
        _check_param(value)


def _check_param(value: Param) -> None:
    match value:
        case Message():
            _check(value)
        case str():
            clean_text(value, _LONGEST_MESSAGE)
        case int() | float() if type(value) is not bool and abs(value) < 2**63:  # neither infinite nor no number
            pass
        case _:
            raise WrongAnswer("a message with something else in it")


def _no_number(name: str) -> Never:
    raise ValueError(name)
