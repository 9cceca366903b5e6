"""What a worker process does that tries passwords: answers one request after the other, what it is asked and answers
being JSON in frames. Its process is the business of serving.py; the hard limits are the parent's."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field

from app.extraction.unlocking.unlock import check_password, warm_up
from app.extraction.workers.budget import Budget
from app.extraction.workers.serving import Answering, Asked, or_why_not
from app.extraction.workers.wire import End, encode_answer
from app.extraction.workers.worker import contents_of

_FOR_TRYING = 0.6  # of the hard limits


@dataclass(frozen=True, slots=True)
class PasswordRequest:
    """Whether the password opens a file of `size` bytes, within so many seconds and bytes of memory."""

    size: int
    seconds: float
    memory: int
    password: str = field(repr=False)


def encode_password_request(request: PasswordRequest) -> bytes:
    return json.dumps(asdict(request)).encode()


def make_answering() -> Answering:
    """What the worker answers with; the libraries are loaded."""
    warm_up()

    def answering(asked: Asked) -> Iterator[bytes]:
        request = PasswordRequest(**json.loads(asked.frame))
        descriptor = asked.receive_file()
        seconds, memory = _FOR_TRYING * request.seconds, int(_FOR_TRYING * request.memory)
        budget = Budget(seconds, memory, asked.memory_in_use, asked.interrupter)

        def frames() -> Iterator[bytes]:
            data = contents_of(descriptor, request.size)
            check_password(data, request.password, budget)
            yield encode_answer(End())

        return or_why_not(frames)

    return answering
