import os
import sys
import threading
from pathlib import Path

import pytest

from app.common.regular_files import NotReadable, open_regular_file, read_beginning, read_regular_file, why_unreadable
from app.domain.messages import message

posix = pytest.mark.skipif(os.name != "posix", reason="the system has no such files")


def _refusal(path: Path, limit: int = 100) -> str:
    with pytest.raises(NotReadable) as refused:
        read_regular_file(path, limit)
    return refused.value.reason.code


def test_a_file_is_read_whole_up_to_its_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x" * 100)
    assert read_regular_file(path, 100) == b"x" * 100
    assert read_beginning(path, 100) == (b"x" * 100, True)
    assert read_beginning(path, 99) == (b"x" * 99, False)
    with pytest.raises(NotReadable) as refused:
        read_regular_file(path, 99)
    assert why_unreadable(refused.value) == message("not_readable.too_large", limit=99)
    with open_regular_file(path) as file:
        assert file.read() == b"x" * 100


def test_what_is_not_there_is_not_found(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError) as missing:
        read_regular_file(tmp_path / "a", 1)
    assert isinstance(why_unreadable(missing.value), str)


def test_a_folder(tmp_path: Path) -> None:
    assert _refusal(tmp_path) == "not_readable.folder"


@posix
@pytest.mark.timeout(10)
def test_a_fifo_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a")
    assert _refusal(tmp_path / "a") == "not_readable.no_file"


@posix
@pytest.mark.timeout(10)
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/tty"])
def test_a_device_is_not_read_by_a_link_either(tmp_path: Path, device: str) -> None:
    (tmp_path / "a").symlink_to(device)
    assert _refusal(tmp_path / "a") == "not_readable.no_file"


@posix
def test_links(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("text")
    (tmp_path / "link").symlink_to("file")
    assert read_regular_file(tmp_path / "link", 10) == b"text"
    (tmp_path / "circle").symlink_to("circle")
    with pytest.raises(OSError):
        read_regular_file(tmp_path / "circle", 10)
    (tmp_path / "nowhere").symlink_to("nothing")
    with pytest.raises(FileNotFoundError):
        read_regular_file(tmp_path / "nowhere", 10)


@posix
@pytest.mark.timeout(10)
def test_a_fifo_that_takes_the_place_of_a_file_is_seen(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a"
    path.write_text("text")
    really_open = os.open

    def swapped(name: Path, flags: int) -> int:
        path.unlink()
        os.mkfifo(path)
        return really_open(name, flags)

    monkeypatch.setattr(os, "open", swapped)
    assert _refusal(path) == "not_readable.no_file"


def test_a_file_that_grows_faster_than_it_is_read_ends_at_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"x")
    ended = threading.Event()

    def grow() -> None:
        with path.open("ab") as file:
            while not ended.is_set() and file.tell() < 64 << 20:
                file.write(b"x" * 4096)

    writer = threading.Thread(target=grow)
    writer.start()
    try:
        assert len(read_beginning(path, 5000)[0]) <= 5000
    finally:
        ended.set()
        writer.join()


@posix
@pytest.mark.skipif(sys.platform != "win32" and os.geteuid() == 0, reason="the superuser may read everything")
def test_a_file_that_may_not_be_read(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("x")
    path.chmod(0)
    with pytest.raises(PermissionError):
        read_regular_file(path, 10)
