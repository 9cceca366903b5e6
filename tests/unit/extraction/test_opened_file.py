import os
import socket
import sys
import time
from pathlib import Path

import pytest

from app.common.stamps import stamp_of
from app.domain.errors import UnreadableFile
from app.extraction.opened_file import OpenedFile

posix_only = pytest.mark.skipif(sys.platform == "win32", reason="POSIX has these kinds of file")


def _refused(path: Path) -> str:
    """Why it is not opened; that takes no time."""
    started = time.monotonic()
    with pytest.raises(UnreadableFile) as caught:
        OpenedFile(path)
    assert time.monotonic() - started < 30
    return caught.value.reason.code


def test_a_file_is_what_it_was_when_it_was_opened(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    with OpenedFile(path) as file:
        assert file.stamp == stamp_of(path) and not file.changed
        assert os.read(file.descriptor, 100) == b"before"
        with path.open("a") as more:
            more.write(" and after")
        assert file.changed and file.stamp.size == 6
    with pytest.raises(OSError, match="descriptor"):
        os.fstat(file.descriptor)


def test_what_is_written_a_moment_later_is_seen(tmp_path: Path) -> None:
    """Though it is of the same size, and the clock of the file system may not have gone on."""
    path = tmp_path / "a.txt"
    for _ in range(10):
        path.write_text("before")
        with OpenedFile(path) as file:
            path.write_text("after!")
            assert file.changed


def test_another_file_in_its_place_does_not_matter(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("before")
    (tmp_path / "b.txt").write_text("another")
    with OpenedFile(path) as file:
        os.replace(tmp_path / "b.txt", path)
        assert os.read(file.descriptor, 100) == b"before"


def test_what_is_no_file(tmp_path: Path) -> None:
    assert _refused(tmp_path / "gone.txt") == "unreadable.gone"
    assert _refused(tmp_path) == "unreadable.folder"


@posix_only
def test_what_has_taken_a_files_place(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("/dev/zero")
    (tmp_path / "file link.txt").symlink_to(__file__)
    assert _refused(tmp_path / "pipe.txt") == "unreadable.special"
    assert _refused(Path("/dev/zero")) == "unreadable.special"
    assert _refused(tmp_path / "link.txt") == _refused(tmp_path / "file link.txt") == "unreadable.link"
    with socket.socket(socket.AF_UNIX) as listening:
        listening.bind(str(tmp_path / "socket.txt")[:100])
        assert _refused(tmp_path / "socket.txt") == "unreadable.special"


@posix_only
def test_what_takes_a_files_place_while_it_is_looked_at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """After it was seen to be a file, and before it is opened."""
    regular = tmp_path / "a.txt"
    regular.write_text("a file")
    os.mkfifo(tmp_path / "pipe.txt")
    (tmp_path / "link.txt").symlink_to("a.txt")
    monkeypatch.setattr(Path, "lstat", lambda path: os.lstat(regular))
    assert _refused(tmp_path / "pipe.txt") == "unreadable.special"
    assert _refused(tmp_path / "link.txt") == "unreadable.link"
    assert _refused(tmp_path) == "unreadable.folder"


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() == 0, reason="nothing is forbidden to this user")
def test_permission(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_text("x")
    path.chmod(0)
    assert _refused(path) == "unreadable.forbidden"


@posix_only
def test_no_descriptor_is_left_of_what_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    before = os.open(os.devnull, os.O_RDONLY)
    os.close(before)
    _refused(tmp_path / "pipe.txt")
    after = os.open(os.devnull, os.O_RDONLY)
    os.close(after)
    assert after == before


def test_a_file_that_reading_would_download_is_not_opened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "online.txt"
    path.write_text("a name, and no content here")
    monkeypatch.setattr("app.extraction.opened_file.is_online_only", lambda _: True)
    monkeypatch.setattr("app.extraction.opened_file._open", lambda _: pytest.fail("it was opened"))
    assert _refused(path) == "unreadable.online_only"
