"""What workers run in the tests instead of reading: each file says in its text how it wants to misbehave."""

from __future__ import annotations

import contextlib
import os
import pickle
import re
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from app.domain.documents import Chunk, DocumentText
from app.domain.errors import DamagedDocument, ModelFault
from app.domain.messages import message
from app.extraction.workers.worker import DocumentReader, Task


def make(*_: object) -> DocumentReader:
    return misbehave


def make_without_a_model() -> DocumentReader:
    raise ModelFault(message("extraction.crash"), message("remedy.start_again_see_log"))


def misbehave(task: Task) -> Iterator[DocumentText]:
    wish, _, argument = task.data.decode("utf-8").partition(" ")
    if wish == "hang":
        time.sleep(60)
    elif wish == "slow":
        time.sleep(2)
    elif wish == "spin":
        while True:
            pass
    elif wish == "hold":
        re.match("(x+x+)+y", "x" * 100)
    elif wish == "eat":
        held = []
        while True:
            held.append(bytearray(os.urandom(1 << 20) * 8))
    elif wish == "exit":
        os._exit(3)
    elif wish == "bug":
        raise KeyError(f"words of a {wish}")
    elif wish == "damaged":
        raise DamagedDocument(message("damaged.bomb"))
    elif wish == "noise":
        print("noise on stdout")
        print("noise on stderr", file=sys.stderr)
        os.write(2, b"noise on the descriptor")
    elif wish == "child":
        try:
            child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
        except PermissionError:
            yield text_of("it cannot start any")
            return
        Path(argument).write_text(str(child.pid))
        time.sleep(60)
    elif wish == "begin":
        yield text_of("the beginning")
        _end_badly(argument)
    elif wish == "say":
        _say(ANSWERS[argument])
        time.sleep(60)
    elif wish == "say-on":
        with contextlib.suppress(OSError):
            while True:
                _say(ANSWERS[argument])
    elif wish == "add":
        yield text_of(f"{wish} {os.getpid()}")
        _say(ANSWERS["end"] + framed(b'["End", []]'))
        os._exit(0)
    elif wish == "patience":
        while (why := task.reading.spent) is None:
            time.sleep(0.01)
        raise DamagedDocument(why)
    yield text_of(f"{wish} {os.getpid()}")


def text_of(text: str) -> DocumentText:
    return DocumentText(chunks=(Chunk(text, 0, len(text), 0),))


def framed(frame: bytes) -> bytes:
    return len(frame).to_bytes(4, "big") + frame


def _end_badly(how: str) -> None:
    if how == "exit":
        os._exit(3)
    while how == "hang":
        time.sleep(1)
    raise MemoryError


def _say(data: bytes) -> None:
    """Past the channel's own way of writing, into each socket that this process has."""
    for descriptor in range(3, 256):
        with contextlib.suppress(OSError):
            if stat.S_ISSOCK(os.fstat(descriptor).st_mode):
                while data:
                    data = data[os.write(descriptor, data) :]


class _Bomb:
    """What a parent that unpickled it would run."""

    def __reduce__(self) -> tuple[Any, ...]:
        return os._exit, (9,)


ANSWERS = {
    "pickle": framed(pickle.dumps(_Bomb())),
    "bare pickle": pickle.dumps(_Bomb()),
    "garbage": bytes(range(256)) * 40,
    "half a length": b"\0\0",
    "half a frame": framed(b'["End", []]')[:-3],
    "huge": b"\xff\xff\xff\xff" + bytes(1000),
    "deep": framed(b"[" * 1_000_000),
    "no json": framed(b"\xff\xfe"),
    "nothing": framed(b""),
    "end": framed(b'["End", []]'),
    "ready": framed(b'["Ready", []]'),
    "unknown": framed(b'["Run", ["rm"]]'),
    "empty part": framed(b'["Part", [null, null, null, [], [], [], []]]'),
    "part": framed(b'["Part", [null, null, null, [], [[0, 4, 0, null, "", null, false]], [], []]]\0word'),
}
