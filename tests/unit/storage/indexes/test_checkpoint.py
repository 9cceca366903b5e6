import os
from pathlib import Path

import pytest

from app.domain.ids import EmbedderId
from app.ports import IndexPosition
from app.storage.indexes.checkpoint import Checkpoint, remove_orphaned

CHECKPOINT = Checkpoint("format 1", IndexPosition("catalogue", "layout", 7, 3), "0123", (4, 5))


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.json"
    assert Checkpoint.read(path, "format 1") is None
    CHECKPOINT.write(path)
    assert Checkpoint.read(path, "format 1") == CHECKPOINT
    assert Checkpoint.read(path, "format 2") is None
    assert [file.name for file in tmp_path.iterdir()] == ["checkpoint.json"]


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b'{"catalogue_id": "x"}',
        b"\xff\xfe",
        b'{"format": "format 1"}',
        b'{"format": "format 1", "position": {"last_added": 1}}',
        b'{"format": "format 1", "position": 3}',
    ],
)
def test_what_is_not_one_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "checkpoint.json"
    path.write_bytes(data)
    assert Checkpoint.read(path, "format 1") is None
    CHECKPOINT.write(path)  # and can be replaced
    assert Checkpoint.read(path, "format 1") == CHECKPOINT


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.json"
    os.mkfifo(path)
    assert Checkpoint.read(path, "format 1") is None
    CHECKPOINT.write(path)
    assert Checkpoint.read(path, "format 1") == CHECKPOINT


def test_files_of_embedders_that_have_gone_are_removed(tmp_path: Path) -> None:
    for name in ("1.hnsw", "1.json", "2.hnsw", "2.json", "2.hnsw.new", "notes.txt"):
        (tmp_path / name).write_text("x")
    remove_orphaned(tmp_path, [EmbedderId(1)])
    assert {file.name for file in tmp_path.iterdir()} == {"1.hnsw", "1.json", "notes.txt"}
