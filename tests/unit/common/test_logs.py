"""Where the log goes, and what it leaves out."""

from __future__ import annotations

import logging
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.common import logs
from app.common.logs import Log, LogFormatter, error_in_words, format_traceback
from app.domain.errors import DocumentError, StorageFault
from app.domain.messages import message

SECRET = "pangolin"
ours = logging.getLogger("app.somewhere")


@pytest.fixture
def log() -> Iterator[Log]:
    with Log() as opened:
        yield opened


def read(place: Path) -> str:
    return place.read_text(encoding="utf-8") if place.exists() else ""


@pytest.mark.parametrize(
    ("verbosity", "terminal", "file"),
    [(0, "w", "wi"), (1, "wi", "wi"), (2, "wid", "wid"), (3, "wid", "wid")],
)
@pytest.mark.expected_log("^w$")
def test_how_much_is_written_where(
    log: Log, tmp_path: Path, capsys: pytest.CaptureFixture[str], verbosity: int, terminal: str, file: str
) -> None:
    log.open(tmp_path / "a.log", verbosity)
    ours.warning("w")
    ours.info("i")
    ours.debug("d")
    assert "".join(line[-1] for line in capsys.readouterr().err.splitlines()) == terminal
    assert "".join(line[-1] for line in read(tmp_path / "a.log").splitlines()) == file


@pytest.mark.expected_log("odd")
def test_of_libraries_only_warnings_are_written(log: Log, tmp_path: Path) -> None:
    log.open(tmp_path / "a.log", 2)
    for level in (logging.DEBUG, logging.INFO, logging.WARNING):
        logging.getLogger("a_library").log(level, "odd %s", logging.getLevelName(level))
    assert [line.split()[-1] for line in read(tmp_path / "a.log").splitlines()] == ["WARNING"]


def test_after_the_end_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before = list(root.handlers)
    with Log() as log:
        log.open(tmp_path / "a.log", 2)
        log.open(tmp_path / "b.log", 2)
        assert len(root.handlers) == len(before) + 2, "opened anew, the handlers before are gone"
    assert root.handlers == before
    ours.info("i")
    assert capsys.readouterr().err == "" and read(tmp_path / "b.log") == ""


def test_the_file_is_rotated(log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_LARGEST_FILE", 1000)
    log.open(tmp_path / "a.log")
    for number in range(100):
        ours.info("the number is %d", number)
    files = sorted(tmp_path.iterdir())
    assert [file.name for file in files] == ["a.log", "a.log.1", "a.log.2"]
    assert all(file.stat().st_size <= 1000 for file in files)
    assert "the number is 99" in read(files[0])


def test_a_file_that_cannot_be_renamed_grows_on(log: Log, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logs, "_LARGEST_FILE", 100)
    log.open(tmp_path / "a.log")
    monkeypatch.setattr("os.rename", lambda *_: (_ for _ in ()).throw(PermissionError("it is open elsewhere")))
    for number in range(10):
        ours.info("the number is %d", number)
    assert len(read(tmp_path / "a.log").splitlines()) == 10


@pytest.mark.parametrize("place", ["nowhere/a.log", "a file/a.log"])
def test_a_log_that_cannot_be_written_stops_nothing(
    log: Log, tmp_path: Path, capsys: pytest.CaptureFixture[str], place: str
) -> None:
    (tmp_path / "a file").touch()
    log.open(tmp_path / place)
    ours.info("i")
    assert capsys.readouterr().err == ""


# ---- what is left out


def caught(error: BaseException, cause: BaseException | None = None) -> BaseException:
    try:
        raise error from cause
    except BaseException as raised:
        return raised


def record(text: str, *arguments: object, error: BaseException | None = None) -> logging.LogRecord:
    exc_info = None if error is None else (type(error), error, error.__traceback__)
    return logging.LogRecord("app", logging.ERROR, __file__, 1, text, arguments, exc_info)


def test_a_foreign_exception_says_only_its_kind() -> None:
    assert error_in_words(KeyError(SECRET)) == "KeyError"
    assert error_in_words(UnicodeDecodeError("utf-8", b"x", 0, 1, SECRET)) == "UnicodeDecodeError"


def test_the_surroundings_and_our_own_may_speak() -> None:
    assert "a.txt" in error_in_words(FileNotFoundError(2, "No such file", "/papers/a.txt"))
    assert error_in_words(DocumentError(message("file.too_large", limit=5))) == "DocumentError: file.too_large limit=5"
    assert "storage.full" in error_in_words(StorageFault(message("storage.full"), message("remedy.x")))


def test_a_traceback_shows_the_way_and_not_the_words() -> None:
    error = caught(ValueError(SECRET), caught(KeyError(SECRET)))
    told = format_traceback(error)
    assert SECRET not in told
    assert told.index("KeyError") < told.index("This led to") < told.index("ValueError")
    assert told.count("Traceback (most recent call last):") == 2 and "in caught" in told


def test_a_traceback_of_exceptions_in_a_circle_ends() -> None:
    first, second = caught(ValueError()), caught(KeyError())
    first.__cause__, second.__cause__ = second, first
    assert format_traceback(first).count("Traceback") == 2


def test_no_way_into_the_log_takes_the_words_along() -> None:
    error = caught(ValueError(SECRET))
    formatter = LogFormatter()
    odd = record("it failed", error=error)
    odd.exc_text = SECRET  # as another handler's formatter leaves it
    told = [
        formatter.format(odd),
        formatter.format(record("it failed: %s", error)),
        formatter.format(record("it failed: %r, %d", error, 5)),
    ]
    assert all(SECRET not in line and "ValueError" in line for line in told)
    assert odd.exc_text == SECRET and odd.args == (), "other handlers get the record as it was"


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
@pytest.mark.expected_log("something")
def test_a_log_that_is_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "dragoman.log")
    with Log() as log:
        log.open(tmp_path / "dragoman.log")
        logging.getLogger("app").warning("something")
