import errno
import os
import sqlite3
import subprocess
import sys

import pytest

from app.common.shortage import shortage
from app.domain.errors import StorageFault
from app.domain.messages import message
from app.storage.faults import storage_faults


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (MemoryError(), "shortage.memory"),
        (RuntimeError("can't start new thread"), "shortage.memory"),
        (BlockingIOError(errno.EAGAIN, "Resource temporarily unavailable"), "shortage.memory"),
        (OSError(errno.ENOMEM, os.strerror(errno.ENOMEM)), "shortage.memory"),
        (ImportError("a.so: failed to map segment from shared object"), "shortage.memory"),
        (OSError(errno.EMFILE, os.strerror(errno.EMFILE)), "shortage.open_files"),
        (OSError(errno.ENFILE, os.strerror(errno.ENFILE)), "shortage.open_files"),
        (ValueError("Too many open files (os error 24)"), "shortage.open_files"),
    ],
)
def test_what_is_short(error: Exception, code: str) -> None:
    fault = shortage(error)
    assert fault is not None and fault.message.code == code
    try:
        try:
            raise error
        finally:
            raise RuntimeError("cannot join thread before it is started")
    except RuntimeError as outer:
        behind = shortage(outer)
    assert behind is not None and behind.message.code == code, "also behind what it led to"
    with pytest.raises(type(fault)), storage_faults():
        raise error


@pytest.mark.parametrize(
    "error",
    [
        OSError(errno.ENOENT, "no such file"),
        ValueError("a mistake"),
        sqlite3.OperationalError("no such table"),
        StorageFault(message("disk.full"), message("storage.free_some_space")),
        KeyError("can't start new thread"),
    ],
)
def test_what_is_something_else(error: Exception) -> None:
    assert shortage(error) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows limits no addresses")
@pytest.mark.parametrize(("megabytes", "refused"), [(300, True), (2000, False)])
def test_what_cannot_be_loaded_is_refused_before(megabytes: int, refused: bool) -> None:
    code = (
        "import resource\nfrom app.common.shortage import refuse_short_memory\n"
        f"resource.setrlimit(resource.RLIMIT_AS, ({megabytes << 20}, {megabytes << 20}))\nrefuse_short_memory()"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.returncode != 0 and "shortage.memory" in done.stderr) is refused
