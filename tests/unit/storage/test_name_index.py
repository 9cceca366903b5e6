from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from app.storage.name_index import NameIndex


class Rows:
    """A table of names as the catalogue answers for it."""

    def __init__(self) -> None:
        self.names: dict[int, str] = {}
        self.last = 0
        self.read = 0

    def add(self, *names: str) -> None:
        for name in names:
            self.last += 1
            self.names[self.last] = name

    def __call__(self, sql: str, parameters: Sequence[Any]) -> list[Any]:
        if "sqlite_sequence" in sql:
            return [(self.last,)] if self.last else []
        rows = [(id_, name) for id_, name in sorted(self.names.items()) if id_ > parameters[0]]
        self.read += len(rows)
        return rows


def test_names_that_hold_every_word() -> None:
    rows = Rows()
    index = NameIndex(rows)
    assert index.holding(["tent"]) == []
    rows.add("tent list", "contents of the tent", "table of contents", "łódź plan")
    assert index.holding(["tent"]) == [1, 2, 3]
    assert index.holding([" tent"]) == [1, 2]
    assert index.holding(["contents", " te"]) == [2]
    assert index.holding(["list", "tent"]) == [1] and index.holding(["zebra"]) == index.holding([]) == []
    assert index.holding(["łódź"]) == [4]


def test_only_what_is_new_is_read() -> None:
    rows = Rows()
    index = NameIndex(rows)
    rows.add("one", "two")
    assert index.holding(["o"]) == [1, 2]
    rows.add("three o")
    assert index.holding(["o"]) == [1, 2, 3] and rows.read == 3
    rows.names, rows.last = {1: "four"}, 1
    assert index.holding(["four"]) == [1] and index.holding(["two"]) == []
