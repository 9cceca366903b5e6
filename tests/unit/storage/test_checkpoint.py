from pathlib import Path

import pytest
from app.common.durable import write_atomically

from app.storage.indexes.checkpoint import Checkpoint, sizes

CHECKPOINT = Checkpoint("catalogue", "layout 1", 7, 3, {"file": 12})


def test_round_trip(tmp_path: Path) -> None:
    path = tmp_path / "checkpoint.json"
    assert Checkpoint.read(path) is None
    CHECKPOINT.write(path)
    assert Checkpoint.read(path) == CHECKPOINT
    assert [file.name for file in tmp_path.iterdir()] == ["checkpoint.json"]


@pytest.mark.parametrize("data", [b"", b"{", b"[]", b"null", b'{"catalogue_id": "x"}', b"\xff\xfe", b'{"other": 1}'])
def test_what_is_not_one_is_none(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "checkpoint.json"
    path.write_bytes(data)
    assert Checkpoint.read(path) is None
    CHECKPOINT.write(path)  # and can be replaced
    assert Checkpoint.read(path) == CHECKPOINT


def test_a_torn_write_leaves_the_old_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "file"
    write_atomically(path, b"old")

    def fail(descriptor: int) -> None:
        raise OSError("the disk has gone")

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises(OSError, match="gone"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"


def test_sizes(tmp_path: Path) -> None:
    (tmp_path / "a.idx").write_bytes(b"123")
    (tmp_path / "b.txt").write_bytes(b"1")
    assert sizes(tmp_path, "*.idx") == {"a.idx": 3}
