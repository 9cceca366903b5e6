"""What the worker runs in the tests instead of drawing: each file says in its text how it wants to misbehave."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import time
from collections.abc import Callable, Iterator

from worker_targets import ANSWERS, _say, framed

from app.domain.errors import DamagedDocument, ModelFault
from app.domain.messages import message
from app.extraction.pages.wire import PageRequest, Wanted, decode_page_request, pixel_frames, sizes_frames, text_frames
from app.extraction.pages.worker import make_answering
from app.extraction.workers.serving import Answering, Asked
from app.extraction.workers.wire import Mistake, NoMemory, Refused, encode_answer


def make() -> Answering:
    return misbehave


def make_without_a_model() -> Answering:
    raise ModelFault(message("extraction.crash"), message("remedy.start_again_see_log"))


def make_a_captive() -> Answering:
    """What a document does that has taken over the worker that draws: it tries to get out, with the library loaded. The
    answer is the text of a page: what it succeeded in."""
    make_answering()

    def answering(asked: Asked) -> Iterator[bytes]:
        decode_page_request(asked.frame)
        document = asked.receive_file()
        private = os.read(document, 1000).decode()
        attempts: dict[str, Callable[[], object]] = {
            "read": lambda: os.open(private, os.O_RDONLY),
            "list": lambda: os.listdir(os.path.dirname(private)),
            "write": lambda: os.open(f"{private}.new", os.O_WRONLY | os.O_CREAT),
            "remove": lambda: os.unlink(private),
            "write to the document": lambda: os.write(document, b"x"),
            "connect": lambda: socket.socket(socket.AF_INET, socket.SOCK_STREAM),
            "a local socket": lambda: socket.socket(socket.AF_UNIX, socket.SOCK_STREAM),
            "start": lambda: subprocess.Popen(["/bin/true"]),
            "fork": os.fork,
            "kill": lambda: os.kill(os.getppid(), 0),
        }
        yield from text_frames(" ".join(found := list(_succeeding(attempts))), [None] * len(" ".join(found)))

    return answering


def _succeeding(attempts: dict[str, Callable[[], object]]) -> Iterator[str]:
    for name, attempt in attempts.items():
        with contextlib.suppress(OSError):
            attempt()
            yield name


def misbehave(asked: Asked) -> Iterator[bytes]:
    request = decode_page_request(asked.frame)
    descriptor = asked.receive_file()
    wish, _, argument = os.read(descriptor, 1000).decode().partition(" ")
    os.close(descriptor)
    if wish == "slow":
        time.sleep(float(argument))
    elif wish == "until":  # a file is there, beside the document
        while not os.path.exists(argument):
            time.sleep(0.01)
    elif wish == "hang" or (wish == "hang-on" and str(request.number) == argument):
        time.sleep(60)
    elif wish == "exit":
        os._exit(3)
    elif wish == "eat":
        held = []
        try:
            while True:
                held.append(bytearray(os.urandom(1 << 20) * 8))
        except MemoryError:
            yield encode_answer(NoMemory())
            return
    elif wish == "refuse":
        yield encode_answer(Refused(DamagedDocument(message("damaged.pdf"))))
        return
    elif wish == "no-memory":
        yield encode_answer(NoMemory())
        return
    elif wish == "bug":
        yield encode_answer(Mistake("KeyError", "in misbehave"))
        return
    elif wish == "say":
        _say(HOSTILE.get(argument) or ANSWERS[argument])
        time.sleep(60)
    elif wish == "add":
        yield from _good(request)
        _say(framed(b'["NoMemory", []]'))
        return
    yield from _good(request)


def _good(request: PageRequest) -> Iterator[bytes]:
    match request.wanted:
        case Wanted.SIZES:
            yield from sizes_frames([(float(os.getpid()), 10.0)])
        case Wanted.PIXELS:
            yield from pixel_frames(2, 1, request.scale, memoryview(bytes([request.number] * 6)))
        case Wanted.TEXT:
            yield from text_frames("a\n", [(1.0, 2.0, 3.0, 4.0), None])


def _said(name: str, values: object, *bodies: bytes) -> bytes:
    return b"".join(map(framed, (json.dumps([name, values]).encode(), *bodies)))


# What a sound worker never says when it is asked for pixels.
HOSTILE = {
    "too many pixels": _said("Pixels", [16_000, 16_000, 1.0]),
    "no pixels": _said("Pixels", [0, 4, 1.0]),
    "more scale": _said("Pixels", [1, 1, 9.0], bytes(3)),
    "more than told": _said("Pixels", [1, 1, 1.0], bytes(4)),
    "an empty frame": _said("Pixels", [1, 1, 1.0], b""),
    "words for numbers": _said("Pixels", ["1", True, None], bytes(3)),
    "another answer": _said("Sizes", [[1.0, 1.0]]),
    "a text": _said("Text", ["a"], bytes(16)),
}
