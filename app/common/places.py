"""Sets of places on the disk, each of which stands for itself and all that lies below it."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path


class Places:
    """What lies at or below one of `paths` is asked for in time that grows with the depth of the path alone, however
    many places there are."""

    def __init__(self, paths: Iterable[Path] = ()) -> None:
        self._paths = frozenset(paths)
        self._names = frozenset(map(str, self._paths))

    def __iter__(self) -> Iterator[Path]:
        return iter(self._paths)

    def __len__(self) -> int:
        return len(self._paths)

    def covers(self, path: Path) -> bool:
        """Whether `path` is one of the places or lies below one."""
        if not self._names:
            return False
        name = str(path)
        return name in self._names or self._above(name) is not None

    def above(self, path: Path) -> Path | None:
        """The nearest of the places that `path` lies below; None where it lies below none, itself not counted."""
        found = self._above(str(path))
        return None if found is None else Path(found)

    def _above(self, name: str) -> str | None:
        end = len(name)
        while (end := name.rfind(os.sep, 0, end)) >= 0:
            # The root of a drive keeps its separator: "/", "C:\\".
            for above in (name[:end], name[: end + 1]):
                if above != name and above in self._names:
                    return above
        return None

    def topmost(self) -> tuple[Path, ...]:
        """The fewest of them that cover all, sorted."""
        return tuple(sorted(path for path in self._paths if self._above(str(path)) is None))
