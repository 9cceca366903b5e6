import hashlib
from pathlib import Path

import pytest

from app.common.digests import git_blob_of, joined_digest, sha256_of


def test_of_a_file(tmp_path: Path) -> None:
    data = bytes(range(256)) * 10_000  # of several blocks
    (tmp_path / "file").write_bytes(data)
    read: list[int] = []
    assert sha256_of(tmp_path / "file", read.append) == hashlib.sha256(data).hexdigest()
    assert sum(read) == len(data) and len(read) > 1
    assert sha256_of(tmp_path / "file") == hashlib.sha256(data).hexdigest()


def test_the_name_that_git_gives(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"hello\n")
    assert git_blob_of(tmp_path / "file") == "ce013625030ba8dba906f756967f9e9ca394464a"


def test_several_as_one() -> None:
    one, other = hashlib.sha256(b"1").hexdigest(), hashlib.sha256(b"2").hexdigest()
    assert joined_digest([one, other]) != joined_digest([other, one])
    assert joined_digest([one]) == hashlib.sha256(bytes.fromhex(one)).hexdigest()


def test_a_step_may_stop_it(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"x")

    def stop(_count: int) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        sha256_of(tmp_path / "file", stop)
