"""Columns of what documents can be filtered by, in memory, and how they are counted."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.domain.facets import FacetValue, FolderFacet
from app.ports import Ids

if TYPE_CHECKING:  # loaded with the first question, as in storage/admission.py
    import numpy as np
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Column:
    """One value a document, as its place in `values`; -1 where it has none. What has further values is in `more`, as
    rows of (document, place of the value)."""

    values: tuple[str, ...]
    codes: NDArray[np.int32]
    more: NDArray[np.int32] | None = None

    def count(self, rows: Ids) -> tuple[FacetValue, ...]:
        """Documents by value, the most frequent first."""
        counts = zip(self.values, self.numbers(rows).tolist(), strict=True)
        found = [FacetValue(value, documents) for value, documents in counts if documents]
        return tuple(sorted(found, key=lambda each: (-each.documents, each.value)))

    def numbers(self, rows: Ids) -> NDArray[np.int64]:
        """How many of these documents have each of the values."""
        import numpy as np

        numbers = _count(self.codes[rows], len(self.values))
        if self.more is not None:
            counted = np.zeros(len(self.codes), bool)
            counted[rows] = True
            numbers += _count(self.more[counted[self.more[:, 0]], 1], len(self.values))
        return numbers


@dataclass(frozen=True, slots=True, eq=False)
class FolderTree:
    """The folders that hold documents, from the searched ones down: each with the place of the one that it lies in, -1
    for none, which comes before it; and for each document the place of its folder."""

    paths: tuple[str, ...]
    parents: tuple[int, ...]
    codes: NDArray[np.int32]

    def count(self, rows: Ids) -> tuple[FolderFacet, ...]:
        """Documents by folder, at any depth."""
        counts: list[int] = _count(self.codes[rows], len(self.paths)).tolist()
        inside: list[list[FolderFacet]] = [[] for _ in self.paths]
        roots: list[FolderFacet] = []
        for place in range(len(self.paths) - 1, -1, -1):
            if not counts[place]:
                continue
            folders = tuple(sorted(inside[place], key=lambda folder: folder.path.name.casefold()))
            folder, parent = FolderFacet(Path(self.paths[place]), counts[place], folders), self.parents[place]
            if parent < 0:
                roots.append(folder)
            else:
                counts[parent] += counts[place]
                inside[parent].append(folder)
        return tuple(sorted(roots, key=lambda folder: str(folder.path).casefold()))


class Codes:
    """The values of a column, numbered as they come."""

    def __init__(self) -> None:
        self._places: dict[str, int] = {}

    def of(self, value: Any) -> int:
        return self._places.setdefault(value, len(self._places)) if isinstance(value, str) and value else -1

    def column(self, codes: NDArray[np.int32]) -> Column:
        return Column(tuple(self._places), codes.copy())


class FolderTreeBuilder:
    """The folders of documents, numbered as they come, each after the one that it lies in."""

    def __init__(self, roots: Sequence[str]) -> None:
        self._roots = frozenset(roots)
        self._places: dict[str, int] = {}
        self.paths: list[str] = []
        self.parents: list[int] = []

    def place_of(self, folder: str) -> int:
        """The place of a folder; -1 where it lies below none of the searched ones."""
        if folder not in self._places:
            above = os.path.dirname(folder)
            parent = -1 if above == folder else self.place_of(above)
            if parent < 0 and folder not in self._roots:
                self._places[folder] = -1
            else:
                self._places[folder] = len(self.paths)
                self.paths.append(folder)
                self.parents.append(parent)
        return self._places[folder]


def _count(codes: NDArray[np.int32], length: int) -> NDArray[np.int64]:
    """How often each code from 0 on occurs."""
    import numpy as np

    return np.bincount(codes + 1, minlength=length + 1)[1:]
