import errno

import pytest

from app.common.os_errors import DiskError, disk_error, in_words, system_reason


@pytest.mark.parametrize(
    ("number", "meaning"),
    [
        (errno.ENOSPC, DiskError.FULL),
        (errno.EDQUOT, DiskError.FULL),
        (errno.EACCES, DiskError.DENIED),
        (errno.EPERM, DiskError.DENIED),
        (errno.EROFS, DiskError.DENIED),
        (errno.EBUSY, DiskError.DENIED),
        (errno.EIO, DiskError.FAILING),
        (errno.ENOTDIR, DiskError.MISPLACED),
        (errno.EISDIR, DiskError.MISPLACED),
        (errno.EEXIST, DiskError.MISPLACED),
        (errno.ENOENT, DiskError.MISPLACED),
        (errno.ENOTEMPTY, DiskError.MISPLACED),
        (errno.EBADF, None),
    ],
)
def test_every_number_that_says_something_of_the_disk(number: int, meaning: DiskError | None) -> None:
    assert disk_error(OSError(number, "words")) is meaning


def test_an_error_without_a_number() -> None:
    assert disk_error(OSError("something")) is None


def test_the_words_of_the_system() -> None:
    assert system_reason(OSError(errno.EIO, "Input/output error", "path")) == "Input/output error"
    assert system_reason(OSError("something")) == "something"
    assert system_reason(PermissionError()) == "PermissionError"


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("[Errno 111] Connection refused", "Connection refused"),
        ("[Errno -2] Name or service not known", "Name or service not known"),
        ("[WinError 10061] No connection could be made", "No connection could be made"),
        ("connect failed: [Errno 13] Permission denied: '/x'", "connect failed: Permission denied: '/x'"),
        ("[a] bracket of its own", "[a] bracket of its own"),
        ("", "OSError"),
    ],
)
def test_no_number_stands_in_what_a_person_reads(said: str, told: str) -> None:
    assert in_words(OSError(said)) == told
