import os
from pathlib import Path

import pytest

from app.common.stamps import stamp_of, stamp_of_status
from app.domain.documents import FileStamp

POSIX = pytest.mark.skipif(os.name == "nt", reason="the time of change is that of creation there")


def test_a_stamp_by_path_and_one_of_an_open_file_agree(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("x")
    with path.open("rb") as opened:
        assert stamp_of(path) == stamp_of_status(os.fstat(opened.fileno()))


@pytest.mark.parametrize(
    ("times", "held"),
    [((2**63 + 5, 2**63 + 5), 2**63 - 1), ((-(2**63) - 5, -(2**63) - 5), -(2**63) + 1), ((5, 7), 5)],
)
def test_a_time_beyond_what_can_be_kept_is_the_nearest(times: tuple[int, int], held: int) -> None:
    class Status:
        st_size, st_mtime_ns, st_ctime_ns, st_ino = 3, *times, 2**64 - 1

    stamp = stamp_of_status(Status())  # type: ignore[arg-type]  # no file system here has such times
    assert stamp.modified_ns == held and stamp.inode == 2**63 - 1


@pytest.mark.parametrize(
    ("stamp", "earlier", "may_differ"),
    [
        (FileStamp(1, 2, 3, 4), FileStamp(1, 2, 3, 4), False),
        (FileStamp(9, 2, 3, 4), FileStamp(1, 2, 3, 4), True),
        (FileStamp(1, 9, 3, 4), FileStamp(1, 2, 3, 4), True),
        (FileStamp(1, 2, 9, 4), FileStamp(1, 2, 3, 4), True),
        (FileStamp(1, 2, 3, 9), FileStamp(1, 2, 3, 4), False),  # numbered anew with a mount
        (FileStamp(1, 2, None, 9), FileStamp(1, 2, None, 4), True),  # Windows
        (FileStamp(1, 2, 3, 4), FileStamp(1, 2), False),  # of an older version
        (FileStamp(1, 9, 3, 4), FileStamp(1, 2), True),
    ],
)
def test_what_a_stamp_says(stamp: FileStamp, earlier: FileStamp, may_differ: bool) -> None:
    assert stamp.may_differ_from(earlier) is may_differ


@POSIX
def test_a_file_that_takes_the_place_of_another_of_its_size_and_date_is_seen(tmp_path: Path) -> None:
    path, other = tmp_path / "a.txt", tmp_path / "b.txt"
    path.write_text("one")
    before = stamp_of(path)
    other.write_text("two")
    os.utime(other, ns=(before.modified_ns, before.modified_ns))
    other.replace(path)
    after = stamp_of(path)
    assert (after.size, after.modified_ns) == (before.size, before.modified_ns) and after.may_differ_from(before)


def test_a_listing_of_windows_gives_no_inodes_and_that_is_no_change() -> None:
    class Listed:
        st_size, st_mtime_ns, st_ctime_ns, st_ino = 3, 5, 5, 0

    listed = stamp_of_status(Listed())  # type: ignore[arg-type]  # no listing here is without
    assert listed.inode is None
    assert not FileStamp(3, 5, None, None).may_differ_from(FileStamp(3, 5, None, 77))
