"""What every test gets: a data folder of its own, and a check that it leaves no thread and no unexpected warning."""

from __future__ import annotations

import logging
import re
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

# A shell starts what runs in the background with Ctrl+C ignored, and children inherit that: some tests send it.
if signal.getsignal(signal.SIGINT) is signal.SIG_IGN:
    signal.signal(signal.SIGINT, signal.default_int_handler)

_PATIENCE_S = 20.0  # for threads that are about to end; only a test that leaves one behind waits as long
# pypdf reports each oddity of a file (in a worker process nobody hears it), watchdog an event during its own end.
_TALKERS = ("pypdf", "watchdog")


@pytest.fixture
def data_dir(tmp_path: Path) -> Path:
    """A data folder that is not there yet."""
    return tmp_path / "dragoman data"


@pytest.fixture(autouse=True)
def _own_data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRAGOMAN_DATA_DIR", str(tmp_path / "default data"))


@pytest.fixture(autouse=True)
def _no_leaked_thread() -> Iterator[None]:
    before = set(threading.enumerate())
    yield
    deadline = time.monotonic() + _PATIENCE_S
    while leaked := [each for each in threading.enumerate() if each not in before and _counts(each)]:
        if time.monotonic() > deadline:
            pytest.fail(f"the test left threads behind: {leaked}")
        time.sleep(0.01)


def _counts(thread: threading.Thread) -> bool:
    # A dummy stands for a thread that is not Python's (Qt's pool, a library's workers).
    return thread.is_alive() and not isinstance(thread, threading._DummyThread)


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    records: list[logging.LogRecord] = []

    class _Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            if record.name.partition(".")[0] not in _TALKERS:
                records.append(record)

    handler = _Collector(logging.WARNING)
    logging.getLogger().addHandler(handler)
    yield
    logging.getLogger().removeHandler(handler)
    messages = [record.getMessage() for record in records]
    wanted = [mark.args[0] for mark in request.node.iter_markers("expected_log")]
    surprises = [message for message in messages if not any(re.search(pattern, message) for pattern in wanted)]
    if surprises:
        pytest.fail(f"unexpected in the log: {surprises}")
    missing = [pattern for pattern in wanted if not any(re.search(pattern, message) for message in messages)]
    if missing:
        pytest.fail(f"missing in the log: {missing}")
