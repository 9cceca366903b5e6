"""The folders that are watched, as a tree that follows what is made, moved and removed. It sets and ends watches by two
functions that it is given, and knows of no events.

A folder may be met by several paths (a folder within a folder, one that is mounted a second time) and then has one
watch. Nothing recurses: folders may be nested as deep as paths reach.
"""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from app.common.mail_folders import may_be_further_mailbox
from app.watching.rules import is_clutter


@dataclass(slots=True, eq=False)
class Node:
    """A watched folder. `watch` is 0 where it could not be watched or is not any more."""

    root: Path
    name: str  # a whole path where there is no parent
    parent: Node | None
    watch: int = 0
    children: dict[str, Node] = field(default_factory=dict)

    @property
    def path(self) -> str:
        names = [self.name]
        node = self
        while node.parent is not None:
            node = node.parent
            names.append(node.name)
        return os.path.join(*reversed(names))


class WatchTree:
    """For one thread at a time."""

    def __init__(self, add_watch: Callable[[str], int], remove_watch: Callable[[int], None]) -> None:
        self._add_watch = add_watch
        self._remove_watch = remove_watch
        self._roots: dict[Path, Node] = {}
        self._nodes: dict[int, list[Node]] = {}
        self._limited: set[Path] = set()

    def __len__(self) -> int:
        """How many watches there are."""
        return len(self._nodes)

    @property
    def roots(self) -> tuple[Path, ...]:
        return tuple(self._roots)

    def is_limited(self, root: Path) -> bool:
        """Whether some folder of it is not watched because there are too many watches."""
        return root in self._limited

    def is_watched(self, root: Path) -> bool:
        """Whether the folder itself still is."""
        return root in self._roots and self._roots[root].watch != 0

    def nodes(self, watch: int) -> tuple[Node, ...]:
        """The folders, by each path that they are watched by, that have this watch."""
        return tuple(self._nodes.get(watch, ()))

    def add_root(self, root: Path) -> None:
        """Watches a folder with all that lies in it. Raises OSError where it cannot itself be watched."""
        node = Node(root, os.fspath(root), None)
        self._set(node, node.path)
        self._roots[root] = node
        self._grow(node)

    def remove_root(self, root: Path) -> None:
        """Ends what `add_root` began."""
        node = self._roots.pop(root, None)
        if node is not None:
            self._cut(node)
        self._limited.discard(root)

    def add(self, parent: Node, name: str) -> None:
        """Watches, with all that lies in it, the folder of this name that has appeared in a watched one."""
        if is_clutter(Path(parent.path, name), parent.root, may_be_further_mailbox):
            return
        self.remove(parent, name)
        node = Node(parent.root, name, parent)
        parent.children[name] = node
        if self._try(node, node.path):
            self._grow(node)

    def remove(self, parent: Node, name: str) -> None:
        """Ends the watches of what lay at this name."""
        node = parent.children.pop(name, None)
        if node is not None:
            self._cut(node)

    def forget(self, watch: int) -> None:
        """The system has ended a watch by itself."""
        for node in self._nodes.pop(watch, ()):
            node.watch = 0
            if node.parent is not None and node.parent.children.get(node.name) is node:
                self.remove(node.parent, node.name)

    def entries(self, path: Path) -> Iterator[tuple[Node, str]]:
        """Each watched folder that `path` is an entry of, with the entry's name."""
        for root, node in self._roots.items():
            if root not in path.parents:
                continue
            *folders, name = path.relative_to(root).parts
            found: Node | None = node
            for folder in folders:
                found = None if found is None else found.children.get(folder)
            if found is not None:
                yield found, name

    def _grow(self, top: Node) -> None:
        """Each folder is watched before its entries are listed: what appears meanwhile is an event or is listed."""
        waiting = [(top, top.path)]
        while waiting:
            parent, path = waiting.pop()
            try:
                with os.scandir(path) as listing:
                    folders = [entry.name for entry in listing if entry.is_dir(follow_symlinks=False)]
            except OSError:
                continue  # the walk tells of it
            for name in folders:
                below = os.path.join(path, name)
                if name in parent.children or is_clutter(Path(below), top.root, may_be_further_mailbox):
                    continue
                node = Node(top.root, name, parent)
                parent.children[name] = node
                if self._try(node, below):
                    waiting.append((node, below))

    def _try(self, node: Node, path: str) -> bool:
        try:
            self._set(node, path)
        except OSError as error:
            if error.errno == errno.ENOSPC:
                self._limited.add(node.root)
            if node.parent is not None:
                node.parent.children.pop(node.name, None)
            return False
        return True

    def _set(self, node: Node, path: str) -> None:
        node.watch = self._add_watch(path)
        self._nodes.setdefault(node.watch, []).append(node)

    def _cut(self, top: Node) -> None:
        waiting = [top]
        while waiting:
            node = waiting.pop()
            waiting += node.children.values()
            node.children = {}
            sharing = self._nodes.get(node.watch)
            if node.watch and sharing is not None:
                sharing.remove(node)
                if not sharing:
                    del self._nodes[node.watch]
                    self._remove_watch(node.watch)
            node.watch = 0
