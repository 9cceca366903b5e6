import os
import sys
from pathlib import Path

import pytest

from app.common.durable import replace_durably, replace_patiently, sync_file, write_atomically


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


@pytest.mark.parametrize(
    ("system", "refused", "moved"), [("win32", 3, True), ("win32", 99, False), ("linux", 1, False)]
)
def test_what_another_program_holds_for_a_moment_is_waited_for_on_windows(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, system: str, refused: int, moved: bool
) -> None:
    (tmp_path / "new").write_text("new")
    replace = os.replace
    asked: list[Path] = []
    waited: list[float] = []

    def held(source: Path, path: Path) -> None:
        asked.append(source)
        if len(asked) <= refused:
            raise PermissionError(13, "it is open elsewhere")
        replace(source, path)

    monkeypatch.setattr(os, "replace", held)
    monkeypatch.setattr("time.sleep", waited.append)
    monkeypatch.setattr(sys, "platform", system)
    if moved:
        replace_patiently(tmp_path / "new", tmp_path / "file")
        assert (tmp_path / "file").read_text() == "new"
    else:
        with pytest.raises(PermissionError):
            replace_patiently(tmp_path / "new", tmp_path / "file")
        assert (tmp_path / "new").read_text() == "new"
    assert (waited != []) is (system == "win32") and sum(waited) < 2
