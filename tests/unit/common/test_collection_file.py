"""The bytes of the collection's file."""

from __future__ import annotations

import json
from pathlib import Path

from app.common.collection_file import as_written, read_collection
from app.domain.quotes import Collected, Quote


def test_what_is_written_is_read(tmp_path: Path) -> None:
    items = (
        Collected("a", Quote("水\n\ud800", "t", Path("/x/\udcff.pdf"), 3, "Anna", "pdf", 2.5, 7), "n"),
        Collected("b", Quote("", "", Path("relative.txt"))),
    )
    path = tmp_path / "collection.json"
    path.write_bytes(as_written(items))
    assert read_collection(path) == items
    assert json.loads(path.read_bytes())["format"] == 1
