"""What `status`, `failures` and `explain` print, without a library behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from library_stand_in import LibraryStandIn, Told

from app.domain.documents import DocumentState, Explanation, Failure
from app.domain.messages import message

Command = Callable[..., Told]


def test_status(command: Command) -> None:
    told = command("status").out
    assert "Folder:  /papers\n" in told and "Documents: 1,234 indexed; passages: 1\n" in told
    assert command("status", "--json").json["documents"] == {"indexed": 1234}


def test_failures(command: Command, library: LibraryStandIn) -> None:
    library.rows = (Failure(Path("/papers/a\nb.txt"), DocumentState.EMPTY, message("file.empty")),)
    assert command("failures").out == "/papers/a\\nb.txt\tempty\tThe file is empty.\n"
    assert command("failures", "--json").json == [
        {"path": "/papers/a\nb.txt", "state": "empty", "reason": "The file is empty.", "code": "file.empty"}
    ]


def test_explain(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    library.explanation = Explanation(Path(), True, message("explain.found"), (message("detail.passages", n=1),))
    (tmp_path / "folder").mkdir()
    told = command("explain", tmp_path / "folder" / ".." / "a.txt", "--json").json
    assert told == {
        "path": str(tmp_path / "a.txt"), "found": True, "verdict": "It is indexed and can be found.",
        "details": ["passages: 1"], "code": "explain.found",
    }  # fmt: skip
    assert command("explain", "a.txt").out == "It is indexed and can be found.\n  passages: 1\n"
