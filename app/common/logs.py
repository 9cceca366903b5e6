"""The log: standard error, and a rotating file in the data folder. It never holds text of documents or of questions.

Log calls name paths, counts and kinds, never text. What an exception says that is not ours may quote what could not be
read: of such a one only the kind is written, with the places in the program that it came through.
"""

from __future__ import annotations

import copy
import logging
import os
import traceback
from contextlib import suppress
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import Any, cast

from app.common.private_files import private_opener
from app.common.regular_files import refuse_other_than_file
from app.domain.errors import DragomanError

_LARGEST_FILE = 1 << 20  # bytes
_KEPT_FILES = 2  # beside the newest
_FILE_FORMAT = "%(asctime)s %(levelname)s %(name)s: %(message)s"
_TERMINAL_FORMAT = "%(levelname)s %(name)s: %(message)s"
_OURS = logging.getLogger("app")
# They speak of paths, of the surroundings, and of the program's own names.
_DISCREET = (DragomanError, OSError, AttributeError, NameError, ImportError)


def error_in_words(error: BaseException) -> str:
    """The kind of an exception, and what it says where that quotes nothing."""
    kind = type(error).__name__
    return f"{kind}: {error}" if isinstance(error, _DISCREET) else kind


def format_traceback(error: BaseException) -> str:
    """The way that an exception took, as Python prints it, but with `error_in_words`."""
    chain: list[BaseException] = []
    behind: BaseException | None = error
    while behind is not None and behind not in chain:
        chain.append(behind)
        behind = behind.__cause__ or (None if behind.__suppress_context__ else behind.__context__)
    parts = [
        f"Traceback (most recent call last):\n{''.join(traceback.format_tb(each.__traceback__))}{error_in_words(each)}"
        for each in reversed(chain)
    ]
    return "\n\nThis led to:\n\n".join(parts)


class LogFormatter(logging.Formatter):
    """Writes records without the words of foreign exceptions."""

    def format(self, record: logging.LogRecord) -> str:
        record = copy.copy(record)
        record.exc_text = None  # what another formatter made of the exception
        if isinstance(record.args, tuple):
            record.args = tuple(map(_discreet, record.args))
        return super().format(record)

    def formatException(self, ei: Any) -> str:
        return "" if ei[1] is None else format_traceback(ei[1])


def _discreet(argument: object) -> object:
    return error_in_words(argument) if isinstance(argument, BaseException) else argument


class _LogFile(RotatingFileHandler):
    """A log that cannot be written (a full disk, a folder that is not there) stops nothing."""

    def __init__(self, path: Path) -> None:
        super().__init__(path, maxBytes=_LARGEST_FILE, backupCount=_KEPT_FILES, encoding="utf-8", delay=True)
        self.setFormatter(LogFormatter(_FILE_FORMAT))

    def _open(self) -> TextIOWrapper:
        refuse_other_than_file(Path(self.baseFilename))  # a pipe would be waited for
        return cast("TextIOWrapper", open(self.baseFilename, self.mode, encoding="utf-8", opener=private_opener))

    def doRollover(self) -> None:
        try:
            super().doRollover()
        except OSError:  # on Windows, while another Dragoman has it open
            self.stream = self._open()

    def handleError(self, record: logging.LogRecord) -> None:
        """Passes over what Python would print with the record's arguments."""


def empty_logs(file: Path) -> None:
    """Takes every line out of the log and the older ones beside it: they may name what was forgotten. Whoever has them
    open goes on writing. Raises OSError."""
    for path in (file, *(file.with_name(f"{file.name}.{number}") for number in range(1, _KEPT_FILES + 1))):
        with suppress(FileNotFoundError):
            os.truncate(path, 0)


class _Terminal(logging.StreamHandler[Any]):
    def __init__(self) -> None:
        super().__init__()
        self.setFormatter(LogFormatter(_TERMINAL_FORMAT))

    def handleError(self, record: logging.LogRecord) -> None:
        """The terminal may have been closed."""


class Log:
    """The handlers of this process, from `open` to the end of the `with` block; the entry holds it."""

    def __init__(self) -> None:
        self._handlers: list[logging.Handler] = []

    def __enter__(self) -> Log:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def open(self, file: Path, verbosity: int = 0) -> None:
        """Has warnings written to standard error, with `verbosity` 1 also what is done, with 2 also the details; the
        file gets at least what is done. Of libraries only warnings are written: their details are not for us to judge.
        """
        self.close()
        terminal, log_file = _Terminal(), _LogFile(file)
        terminal.setLevel((logging.WARNING, logging.INFO, logging.DEBUG)[min(verbosity, 2)])
        log_file.setLevel(min(logging.INFO, terminal.level))
        _OURS.setLevel(log_file.level)
        self._handlers = [terminal, log_file]
        for handler in self._handlers:
            logging.getLogger().addHandler(handler)

    def close(self) -> None:
        for handler in self._handlers:
            logging.getLogger().removeHandler(handler)
            handler.close()
        self._handlers = []
        _OURS.setLevel(logging.NOTSET)
