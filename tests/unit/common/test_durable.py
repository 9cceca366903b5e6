import os
from pathlib import Path

import pytest

from app.common.durable import replace_durably, sync_file, write_atomically


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    path = tmp_path / "file"
    for data in (b"one", b"another, longer one", b""):
        write_atomically(path, data)
        assert path.read_bytes() == data
    assert [each.name for each in tmp_path.iterdir()] == ["file"]


def test_what_was_there_stays_when_the_disk_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def refuse(_descriptor: int) -> None:
        raise OSError("no")

    monkeypatch.setattr(os, "fsync", refuse)
    with pytest.raises(OSError):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_bytes_are_synced_before_the_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    done: list[str] = []
    fsync, replace = os.fsync, os.replace

    def sync(descriptor: int) -> None:
        done.append("sync")
        fsync(descriptor)

    def move(source: Path, target: Path) -> None:
        done.append("replace")
        replace(source, target)

    monkeypatch.setattr(os, "fsync", sync)
    monkeypatch.setattr(os, "replace", move)
    write_atomically(tmp_path / "file", b"x")
    assert done == (["sync", "replace", "sync"] if os.name == "posix" else ["sync", "replace"])
    (tmp_path / "new").write_bytes(b"y")
    sync_file(tmp_path / "new")
    replace_durably(tmp_path / "new", tmp_path / "file")
    assert (tmp_path / "file").read_bytes() == b"y"
