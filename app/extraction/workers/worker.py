"""What a worker process does that reads documents: the text of a file, part by part.

Its process is the business of serving.py. The hard limits are the parent's (see extractor.py); within them the worker
keeps softer ones itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import TypeAlias

from app.common.os_errors import system_reason
from app.domain.documents import DocumentText
from app.domain.errors import UnreadableFile
from app.domain.messages import message
from app.domain.scans import ScannedText
from app.extraction.formats import Format, format_named
from app.extraction.scans import unpack_scanned
from app.extraction.workers.budget import Budget
from app.extraction.workers.serving import Answering, Asked, or_why_not
from app.extraction.workers.text_assembly import seconds_for_text
from app.extraction.workers.wire import Answer, End, Part, Request, decode_request, encode_answer

# Shares of the hard limits: when readers have to end, and when what cuts their text up has to.
_FOR_READING = 0.6
_FOR_CHUNKING = 0.85
_PORTION = 16 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Task:
    """One file to be read: its bytes, the format that its name tells, and within what. Texts are in characters; one of
    the passwords may open it, and its name tells what is compressed in it; `scanned` is what was read on its pages that
    are pictures."""

    data: bytes
    format: Format
    reading: Budget
    chunking: Budget
    longest_text: int
    most_chunks: int
    passwords: tuple[str, ...] = field(default=(), repr=False)
    scanned: ScannedText | None = field(default=None, repr=False)
    name: str = ""


# Gives the text of a file in parts, each as soon as it is there: what has been given counts, come what may.
DocumentReader: TypeAlias = Callable[[Task], Iterator[DocumentText]]


def answering_by(read: DocumentReader) -> Answering:
    """Answers with what a reader gives."""

    def answering(asked: Asked) -> Iterator[bytes]:
        request = decode_request(asked.frame)
        descriptor = asked.receive_file()
        return or_why_not(lambda: map(encode_answer, _answers(read, asked, request, descriptor)))

    return answering


def _answers(read: DocumentReader, asked: Asked, request: Request, descriptor: int) -> Iterator[Answer]:
    reading, chunking = (
        Budget(share * request.seconds, int(share * request.memory), asked.memory_in_use, asked.interrupter)
        for share in (_FOR_READING, _FOR_CHUNKING)
    )
    data = contents_of(descriptor, request.size)
    format = format_named(request.format)
    bounds = request.longest_text, request.most_chunks
    scanned = unpack_scanned(request.scanned)
    for part in read(Task(data, format, reading, chunking, *bounds, request.passwords, scanned, request.name)):
        yield Part(part)
        reading.extend(_FOR_READING * seconds_for_text(part, request.seconds_per_megabyte))
        chunking.extend(_FOR_CHUNKING * seconds_for_text(part, request.seconds_per_megabyte))
    yield End()


def contents_of(descriptor: int, size: int) -> bytes:
    """The first `size` bytes of an open file, which is closed."""
    try:
        data = bytearray()
        while len(data) < size and (portion := os.read(descriptor, min(_PORTION, size - len(data)))):
            data += portion
        return bytes(data)
    except OSError as error:
        raise UnreadableFile(message("file.cannot_be_read", why=system_reason(error))) from error
    finally:
        os.close(descriptor)
