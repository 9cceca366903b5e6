"""Whether a folder is there, asked with a limit of time: a network share that hangs would keep one for ever."""

from __future__ import annotations

import os
import stat
import threading
import time
from dataclasses import dataclass, field
from pathlib import Path

_PATIENCE_S = 3.0
_lock = threading.Lock()
_asked: dict[str, _Question] = {}


@dataclass(slots=True, eq=False)
class _Question:
    thread: threading.Thread
    answer: list[bool] = field(default_factory=list)
    asked_at: float = field(default_factory=time.monotonic)


def is_reachable_folder(path: Path, patience_s: float = _PATIENCE_S) -> bool:
    """Whether there is a folder at `path` that the system lets us ask about. One that does not answer within the time
    is none; while it is being asked it is not asked again, and whoever wants to know gets that answer at once."""
    name = str(path)
    with _lock:
        question = _asked.get(name)
        if question is None:
            question = _asked[name] = _Question(threading.Thread(target=_ask, args=(name,), daemon=True, name="asking"))
            question.thread.start()
    question.thread.join(max(0.0, question.asked_at + patience_s - time.monotonic()))
    return question.answer == [True]


def _ask(name: str) -> None:
    try:
        found = stat.S_ISDIR(os.stat(name).st_mode)
    except (OSError, ValueError):
        found = False
    with _lock:
        _asked.pop(name).answer.append(found)
