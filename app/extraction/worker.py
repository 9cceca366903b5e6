"""What runs inside a worker process: reads requests from a pipe until it closes, one file after another.

The process trusts nothing that it reads: it is quiet, low in priority, and ends with its parent. Limits are the
parent's business (see extractor.py).
"""

from __future__ import annotations

import contextlib
import importlib
import logging
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Literal

from app.common.logs import format_traceback
from app.domain.documents import Extraction
from app.domain.errors import DocumentError
from app.domain.messages import encode_message

READY = "ready"
Answer = (
    tuple[Literal["text"], Extraction]
    | tuple[Literal["refused"], str, str]  # class of domain.errors, reason as `encode_message` makes it
    | tuple[Literal["out of memory"]]
    | tuple[Literal["bug"], str, str]  # class of the exception, its traceback, which quotes nothing of the file
)


def serve(connection: Connection, target: str) -> None:
    """Answers each path that arrives with what `target` ("module:function" from path to Extraction) makes of it."""
    _become_quiet()
    _end_with_parent()
    extract = _load(target)
    connection.send(READY)
    while True:
        try:
            path = connection.recv()
        except (EOFError, OSError):
            return
        answer = _answer(extract, Path(path))
        try:
            connection.send(answer)
        except (BrokenPipeError, ConnectionError, OSError):
            return


def _answer(extract: Callable[[Path], Extraction], path: Path) -> Answer:
    try:
        return "text", extract(path)
    except DocumentError as error:
        return "refused", type(error).__name__, encode_message(error.reason)
    except MemoryError:
        return ("out of memory",)
    except Exception as error:
        return "bug", type(error).__name__, format_traceback(error)


def _load(target: str) -> Callable[[Path], Extraction]:
    module, _, function = target.partition(":")
    loaded: Callable[[Path], Extraction] = getattr(importlib.import_module(module), function)
    return loaded


def _become_quiet() -> None:
    """Nothing that a library or a Rust panic prints reaches the user's terminal; Ctrl-C is for the parent."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_RDWR)
        for descriptor in (0, 1, 2):
            os.dup2(nowhere, descriptor)
    # A windowed program on Windows has no streams at all.
    sys.stdout = sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - for the life of the process
    logging.disable(logging.CRITICAL)
    if hasattr(os, "nice"):
        with contextlib.suppress(OSError):
            os.nice(10)
    elif sys.platform == "win32":
        import psutil

        with contextlib.suppress(psutil.Error):
            psutil.Process().nice(psutil.BELOW_NORMAL_PRIORITY_CLASS)


def _end_with_parent() -> None:
    """A worker deep in a file would not notice that its parent was killed: a thread waits for that."""
    parent = multiprocessing.parent_process()

    def wait() -> None:
        if parent is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=wait, name="parent watch", daemon=True).start()
