"""What `dragoman search` prints, without a library behind it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from app.cli import main as cli
from app.domain.documents import Folder
from app.domain.ids import ChunkId, DocumentId, FolderId
from app.domain.search import Hit, SearchRequest, SearchResults, SearchStage, StageScores


class _Library:
    """Finds one passage, and says of it what it is told to."""

    model_fault = None

    def __init__(self, **results: object) -> None:
        self._results = results

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
        yield SearchResults(request, SearchStage.MERGED, (hit,), **self._results)  # type: ignore[arg-type]


@pytest.mark.parametrize("no_good_match", [False, True])
def test_it_says_that_there_is_no_good_match(monkeypatch: pytest.MonkeyPatch, capsys: Any, no_good_match: bool) -> None:
    monkeypatch.setattr(cli.Library, "open", lambda *_, **__: _Library(no_good_match=no_good_match))
    assert cli.run(["search", "who painted the chapel?"]) == 0
    told = capsys.readouterr()
    (hit,) = json.loads(told.out)
    assert hit["weak"] is no_good_match and hit["snippet"] == "A passage."
    assert told.err == ("No good match. These are the nearest passages.\n" if no_good_match else "")


def test_it_says_how_much_is_known_by_meaning(monkeypatch: pytest.MonkeyPatch, capsys: Any) -> None:
    def told(meaning: float, larger: float | None) -> str:
        library = _Library(meaning_coverage=meaning, backfill=larger)
        monkeypatch.setattr(cli.Library, "open", lambda *_, **__: library)
        assert cli.run(["search", "who painted the chapel?"]) == 0
        return str(capsys.readouterr().err)

    assert told(1.0, None) == told(1.0, 1.0) == ""
    assert told(0.25, None) == "The meaning of 25% of the text is known so far.\n"
    assert told(1.0, 0.5) == "The larger model has read 50% of the text so far.\n"
