import errno

import pytest

from app.common.os_errors import DiskError, disk_error, system_reason


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
