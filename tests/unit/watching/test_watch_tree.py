"""The tree of what is watched, with the system's part played by a table."""

import errno
import os
from pathlib import Path

import pytest

from app.watching.watch_tree import WatchTree


class Watches:
    """One watch a folder, whatever the path, as inotify has it; `most` may be had."""

    def __init__(self, most: int = 10_000) -> None:
        self.most = most
        self.folders: dict[int, int] = {}  # watch by inode
        self.paths: dict[int, str] = {}
        self._next = 1

    def add(self, path: str) -> int:
        node = os.stat(path).st_ino
        if node not in self.folders:
            if len(self.folders) >= self.most:
                raise OSError(errno.ENOSPC, "no more")
            self.folders[node] = self._next
            self._next += 1
        self.paths[self.folders[node]] = path
        return self.folders[node]

    def remove(self, watch: int) -> None:
        self.folders = {node: each for node, each in self.folders.items() if each != watch}
        self.paths.pop(watch, None)


@pytest.fixture
def watches() -> Watches:
    return Watches()


@pytest.fixture
def tree(watches: Watches) -> WatchTree:
    return WatchTree(lambda path: watches.add(path), lambda watch: watches.remove(watch))


def _watched(watches: Watches, root: Path) -> set[str]:
    return {os.path.relpath(path, root) for path in watches.paths.values()}


def test_all_but_clutter_is_watched(tree: WatchTree, watches: Watches, tmp_path: Path) -> None:
    for name in ("a/b", "node_modules/x", ".git/objects"):
        (tmp_path / name).mkdir(parents=True)
    (tmp_path / "link").symlink_to(tmp_path / "a")
    tree.add_root(tmp_path)
    assert _watched(watches, tmp_path) == {".", "a", "a/b"} and len(tree) == 3
    tree.remove_root(tmp_path)
    assert watches.paths == {} and len(tree) == 0 and not tree.is_watched(tmp_path)


def test_folders_appear_move_and_go(tree: WatchTree, watches: Watches, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    tree.add_root(tmp_path)
    ((root, name),) = tree.entries(tmp_path / "new")
    (tmp_path / "new" / "deep").mkdir(parents=True)
    tree.add(root, name)
    assert _watched(watches, tmp_path) == {".", "a", "a/b", "new", "new/deep"}
    (tmp_path / "a").rename(tmp_path / "moved")
    tree.remove(root, "a")
    tree.add(root, "moved")
    assert _watched(watches, tmp_path) == {".", "moved", "moved/b", "new", "new/deep"}
    ((moved, _),) = tree.entries(tmp_path / "moved" / "b")
    assert moved.path == str(tmp_path / "moved")
    tree.forget(moved.watch)  # the system has ended it, as where it was deleted
    assert _watched(watches, tmp_path) >= {".", "new"} and list(tree.entries(tmp_path / "moved" / "b")) == []


def test_a_folder_in_two_trees_has_one_watch(tree: WatchTree, watches: Watches, tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    tree.add_root(tmp_path)
    tree.add_root(tmp_path / "a")
    assert len(tree) == 3
    ((_, name), _) = tree.entries(tmp_path / "a" / "x")
    assert name == "x" and len(tree.nodes(watches.folders[(tmp_path / "a").stat().st_ino])) == 2
    tree.remove_root(tmp_path)
    assert _watched(watches, tmp_path) == {"a", "a/b"}


def test_too_many_folders_are_told(watches: Watches, tree: WatchTree, tmp_path: Path) -> None:
    for number in range(5):
        (tmp_path / str(number)).mkdir()
    watches.most = 3
    tree.add_root(tmp_path)
    assert tree.is_limited(tmp_path) and len(tree) == 3
    watches.most = 10
    tree.remove_root(tmp_path)
    tree.add_root(tmp_path)
    assert not tree.is_limited(tmp_path) and len(tree) == 6


def test_a_root_that_cannot_be_watched_is_an_error(watches: Watches, tree: WatchTree, tmp_path: Path) -> None:
    watches.most = 0
    with pytest.raises(OSError, match="no more"):
        tree.add_root(tmp_path)
    assert tree.roots == ()
