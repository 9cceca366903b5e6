import os
import stat
from pathlib import Path

import pytest

from app.common.paths import DataDir
from app.common.private_files import close_to_others, make_private_file, make_private_folder

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are the folder's there")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def open_library(tmp_path: Path) -> DataDir:
    """A data folder as an older version made it, for everybody to read."""
    root = tmp_path / "data"
    for name in (
        "catalogue.sqlite3-wal",
        "full_text/a.store",
        "models/m3/model.onnx",
        "vectors/1.hnsw",
        "dragoman.log.1",
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text("x")
    for path in (root, *root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    return DataDir(root)


def test_an_older_library_is_closed_once(open_library: DataDir) -> None:
    assert close_to_others(open_library) > 8
    for path in (open_library.root, *open_library.root.rglob("*")):
        assert mode(path) == (0o700 if path.is_dir() else 0o600), path
    assert close_to_others(open_library) == 0


def test_links_are_neither_changed_nor_followed(open_library: DataDir, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir(mode=0o755)
    (elsewhere / "file").write_text("x")
    (elsewhere / "file").chmod(0o644)
    (open_library.models / "linked").symlink_to(elsewhere)
    (open_library.root / "settings.json").symlink_to(elsewhere / "file")
    close_to_others(open_library)
    assert mode(elsewhere) == 0o755 and mode(elsewhere / "file") == 0o644


def test_what_a_person_has_beside_the_library_stays_as_it_is(open_library: DataDir) -> None:
    home = open_library.root
    (home / "public.html").write_text("x")
    (home / "public.html").chmod(0o644)
    close_to_others(open_library)
    assert mode(home) == 0o755 and mode(home / "public.html") == 0o644
    assert mode(open_library.models / "m3" / "model.onnx") == 0o644  # perhaps theirs as well, and nothing personal
    for path in (open_library.full_text, open_library.vectors):
        assert mode(path) == 0o700
    assert mode(home / "catalogue.sqlite3-wal") == mode(home / "dragoman.log.1") == 0o600


@pytest.mark.expected_log("others may write")
def test_where_others_may_write_among_other_files_it_is_said(open_library: DataDir) -> None:
    (open_library.root / "theirs").write_text("x")
    open_library.root.chmod(0o777)
    close_to_others(open_library)


def test_what_is_made_is_private_at_once(tmp_path: Path) -> None:
    before = os.umask(0)
    try:
        make_private_folder(tmp_path / "folder")
        make_private_file(tmp_path / "folder" / "file")
    finally:
        os.umask(before)
    assert mode(tmp_path / "folder") == 0o700 and mode(tmp_path / "folder" / "file") == 0o600
