"""What `dragoman search` prints, without a library behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app import cli
from app.records import (
    ChunkId,
    DocumentId,
    Folder,
    FolderId,
    Hit,
    SearchRequest,
    SearchResults,
    SearchStage,
    StageScores,
)


class _Library:
    """Finds one passage, and says of it what it is told to."""

    model_fault = None

    def __init__(self, no_good_match: bool) -> None:
        self._no_good_match = no_good_match

    def __enter__(self) -> _Library:
        return self

    def __exit__(self, *_: object) -> None:
        pass

    def folders(self) -> tuple[Folder, ...]:
        return (Folder(FolderId(1), Path("/papers")),)

    def search(self, request: SearchRequest) -> Iterator[SearchResults]:
        hit = Hit(
            DocumentId(1), ChunkId(1), Path("/papers/a.txt"), "A", "text", None, "en", 0.0, "A passage.", (), 1.0,
            StageScores(),
        )  # fmt: skip
        yield SearchResults(request, SearchStage.FUSED, (hit,), no_good_match=self._no_good_match)


@pytest.mark.parametrize("no_good_match", [False, True])
def test_it_says_that_there_is_no_good_match(monkeypatch: pytest.MonkeyPatch, capsys: Any, no_good_match: bool) -> None:
    monkeypatch.setattr(cli.Library, "open", lambda *_, **__: _Library(no_good_match))
    assert cli.run(["search", "who painted the chapel?"]) == 0
    told = capsys.readouterr()
    (hit,) = json.loads(told.out)
    assert hit["weak"] is no_good_match and hit["snippet"] == "A passage."
    assert told.err == ("No good match. These are the nearest passages.\n" if no_good_match else "")
