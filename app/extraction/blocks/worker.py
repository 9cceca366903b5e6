"""What a worker process does that makes blocks: answers one request after the other. Its process is the business of
serving.py; the hard limits are the parent's, within them it keeps softer ones itself."""

from __future__ import annotations

from collections.abc import Iterator

from app.extraction.blocks.makers import formatted_document, warm_up
from app.extraction.blocks.wire import decode_form_request, form_frames
from app.extraction.formats import format_named
from app.extraction.workers.budget import Budget
from app.extraction.workers.serving import Answering, Asked, or_why_not
from app.extraction.workers.worker import contents_of

_FOR_READING = 0.6  # of the hard limits: when readers have to end


def make_answering() -> Answering:
    """What the worker answers with; the libraries are loaded."""
    warm_up()

    def answering(asked: Asked) -> Iterator[bytes]:
        request = decode_form_request(asked.frame)
        descriptor = asked.receive_file()
        seconds, memory = _FOR_READING * request.seconds, int(_FOR_READING * request.memory)
        budget = Budget(seconds, memory, asked.memory_in_use, asked.interrupter)

        def frames() -> Iterator[bytes]:
            data = contents_of(descriptor, request.size)
            format = format_named(request.format)
            return form_frames(formatted_document(data, format, request.wanted, budget, request.passwords))

        return or_why_not(frames)

    return answering
