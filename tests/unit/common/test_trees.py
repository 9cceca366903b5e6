import subprocess
import sys
from pathlib import Path

import pytest

from app.common.trees import remove_tree, walk_tree

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="links need a privilege there, and paths are shorter")


@POSIX
def test_a_tree_is_walked_and_removed_and_no_link_followed(tmp_path: Path) -> None:
    root, outside = tmp_path / "root", tmp_path / "outside"
    (root / "a" / ".b").mkdir(parents=True)
    outside.mkdir()
    for file in (root / "x", root / "a" / ".b" / "y", outside / "kept"):
        file.write_text("x")
    (root / "link").symlink_to(outside)
    found = {
        folder.relative_to(root).as_posix(): sorted(entry.name for entry in entries)
        for folder, entries in walk_tree(root)
    }
    assert found == {".": ["link", "x"], "a": [], "a/.b": ["y"]}
    remove_tree(root)
    assert not root.exists() and (outside / "kept").exists()


@POSIX
def test_a_thousand_folders_deep(tmp_path: Path) -> None:
    root = tmp_path / "root"
    subprocess.run(["mkdir", "-p", root / "/".join(["d"] * 1100)], check=True)
    assert sum(1 for _ in walk_tree(root)) == 1101
    remove_tree(root)
    assert not root.exists()
