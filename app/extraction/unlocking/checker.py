"""Passwords tried behind a wall: what whoever is given one holds. It imports nothing that reads files; that is loaded
in the worker process alone, whose life is the business of lone_worker.py."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from app.domain.errors import NoText, TooLarge, UnsupportedFormat
from app.domain.messages import message
from app.extraction.formats import format_of
from app.extraction.opened_file import OpenedFile
from app.extraction.reasons import unsupported_reason
from app.extraction.unlocking.worker import PasswordRequest, encode_password_request
from app.extraction.workers.lone_worker import LoneWorker, Question, Reply, Sayings
from app.extraction.workers.wire import End, Mistake, NoMemory, Refused, WrongAnswer, decode_answer
from app.ports import CancelCheck, never_cancelled

_ANSWERING = "app.extraction.unlocking.worker:make_answering"
_MEGABYTE = 1_000_000


@dataclass(frozen=True, slots=True)
class CheckLimits:
    """What one file may take: seconds, so many more for each megabyte, bytes of memory; how large it may be, in bytes;
    and after how many seconds without a request the worker is let go."""

    memory: int
    largest_file: int
    seconds: float = 20.0
    seconds_per_megabyte: float = 0.5
    idle_s: float = 60.0


class PasswordChecker:
    """Methods may be called from several threads, and block; one request is answered at a time."""

    def __init__(self, limits: CheckLimits) -> None:
        self._limits = limits
        crash = message("extraction.crash")
        sayings = Sayings(lambda _: crash, message("extraction.memory", limit=limits.memory), crash)
        self._worker = LoneWorker(_ANSWERING, limits.memory, limits.idle_s, sayings)

    def check(self, path: Path, password: str, check: CancelCheck = never_cancelled) -> None:
        """Returns where the password opens the file. Raises `EncryptedDocument` where it does not, `UnsupportedFormat`
        where the file needs none, another DocumentError where it cannot be read, an `EnvironmentFault` where no worker
        can be had, what `check` raises, or `Cancelled` where the checker is closed."""
        limits = self._limits
        if format_of(path) is None:
            raise UnsupportedFormat(unsupported_reason(path))
        with OpenedFile(path) as file:
            size = file.stamp.size
            if size > limits.largest_file:
                raise TooLarge(message("file.too_large", limit=limits.largest_file))
            if size == 0:
                raise NoText(message("file.empty"))
            seconds = limits.seconds + limits.seconds_per_megabyte * size / _MEGABYTE
            request = PasswordRequest(size, seconds, limits.memory, password)
            question = Question(encode_password_request(request), (path, file.stamp), seconds)
            reply: Reply[End] = _Reply()
            self._worker.ask(question, file, reply, check)

    def close(self) -> None:
        """Ends the worker at once, what it is doing included. Can be called again."""
        self._worker.close()


class _Reply:
    """One frame."""

    def add(self, frame: bytes) -> End | Refused | NoMemory | Mistake | None:
        answer = decode_answer(frame)
        if not isinstance(answer, End | Refused | NoMemory | Mistake):
            raise WrongAnswer("an answer to another question")
        return answer
