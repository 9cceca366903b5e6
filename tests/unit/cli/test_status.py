"""What `status`, `failures` and `explain` print, without a library behind them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from library_stand_in import LibraryStandIn, Told

from app.common.units import date_in_words
from app.domain.documents import DocumentState
from app.domain.ids import FolderId
from app.domain.messages import message
from app.domain.progress import Restraint
from app.domain.states import Attempts, Explanation, Failure
from app.domain.status import AwayPlace, FolderStatus

Command = Callable[..., Told]


def test_status(command: Command) -> None:
    told = command("status").out
    assert "Folder:  /papers\n" in told and "Documents: 1,234; passages: 1\n" in told
    assert "  1,234 indexed         can be found\n" in told
    assert command("status", "--json").json["documents"] == {"indexed": 1234}


def test_status_says_how_far_the_reading_of_files_is_shut_off(command: Command) -> None:
    told = command("status").out
    assert "What reads files is kept from: the network, more memory than allowed\n" in told
    assert "Not kept from: other files (The kernel filters no system calls (no).)\n" in told
    assert command("status", "--json").json["confinement"] == {
        "confined": ["network", "memory"],
        "missing": {"reading": "The kernel filters no system calls (no)."},
    }


def test_status_says_what_holds_the_indexing_back(command: Command, library: LibraryStandIn) -> None:
    assert "Indexing:" not in command("status").out
    for restraint, said in (
        (Restraint.BATTERY, "slower, on battery"),
        (Restraint.PERSON, "slower, while you use the computer"),
        (Restraint.OTHERS, "slower, while other programs need the computer"),
    ):
        library.more_status = {"held_back": restraint}
        assert f"Indexing: {said}\n" in command("status").out
        assert command("status", "--json").json["held_back"] == restraint.value
    library.more_status = {"paused": True, "held_back": Restraint.BATTERY}
    assert "Indexing: paused in the window, until it goes on there or with: dragoman index\n" in command("status").out
    assert command("status", "--json").json["paused"] is True


def test_status_of_all_that_there_can_be(command: Command, library: LibraryStandIn) -> None:
    away = AwayPlace(Path("/mnt/stick"), 1e9, message("away.drive", path=Path("/mnt/stick")))
    share = AwayPlace(Path("/papers/share"), 1e9, message("away.drive", path=Path("/papers/share")))
    closed = AwayPlace(Path("/papers/closed"), None, message("place.folder_cannot_be_opened", why="no"))
    library.places = (
        FolderStatus(FolderId(1), Path("/papers"), documents={DocumentState.FAILED: 2}),
        FolderStatus(FolderId(2), Path("/mnt/stick"), (), False, 1e9, {DocumentState.AWAY: 5}),
    )
    library.documents = {DocumentState.FAILED: 2, DocumentState.SKIPPED: 7, DocumentState.AWAY: 5}
    library.more_status = {
        "skipped": {"ignore.hidden": 4, "place.link": 3},
        "away": (away, share),
        "unreadable": (closed,),
    }
    told = command("status").out
    since = date_in_words(1e9)
    for line in (
        "Folder:  /papers\n         2 failed\n",
        f"Folder:  /mnt/stick  (not there since {since})\n         5 away\n",
        "Documents: 14; passages: 1\n",
        "skipped         left out (4 ignore.hidden, 3 place.link)\n",
        f"Not there: /papers/share (since {since})\nCannot be looked at: /papers/closed\n",
        "Why, and what to do: dragoman failures\n",
    ):
        assert line in told
    record = command("status", "--json").json
    assert record["folders"][1] == {
        "id": 2, "path": "/mnt/stick", "excludes": [], "available": False, "away_since": 1e9, "documents": {"away": 5},
        "mistakes": [],
    }  # fmt: skip
    assert record["skipped"] == {"ignore.hidden": 4, "place.link": 3}
    assert record["unreadable"] == [
        {"path": "/papers/closed", "since": None, "reason": "This folder cannot be opened: no."}
    ]


def test_failures(command: Command, library: LibraryStandIn) -> None:
    library.rows = (Failure(Path("/papers/a\nb.txt"), DocumentState.EMPTY, message("file.empty")),)
    remedy = "Nothing needs to be done, unless there should be text in it."
    assert command("failures").out == f"/papers/a\\nb.txt\tempty\tThe file is empty.\t\t{remedy}\n"
    assert command("failures", "--json").json == [
        {
            "path": "/papers/a\nb.txt", "state": "empty", "reason": "The file is empty.", "code": "file.empty",
            "remedy": remedy, "since": None, "left_out": [], "attempts": None, "files": 1,
        }
    ]  # fmt: skip


def test_everything_about_a_failure(command: Command, library: LibraryStandIn) -> None:
    missing = (message("file.shortened", limit=5), message("no_text.mail"))
    partly = Failure(Path("/a.txt"), DocumentState.PARTLY, missing[0], 1e9, missing, Attempts(2, 1), 3)
    library.rows = (partly,)
    path, state, why, since, remedy = command("failures").out.rstrip("\n").split("\t")
    assert (path, state, since) == ("/a.txt", "partly", date_in_words(1e9)) and "longest_text" in remedy
    assert why == (
        "Only the first 5 characters of this document are indexed. This message holds no text."
        " It holds 3 files. Reading it has ended the reader 2 times."
    )
    (record,) = command("failures", "--json").json
    assert len(record["left_out"]) == 2 and record["attempts"] == {"deaths": 2, "interruptions": 1}


def test_failures_of_some_states(command: Command, library: LibraryStandIn) -> None:
    states = (DocumentState.FAILED, DocumentState.PARTLY, DocumentState.SKIPPED, DocumentState.WAITING)
    library.rows = tuple(Failure(Path(f"/{state}"), state, message("file.empty")) for state in states)
    told = [line.split("\t")[1] for line in command("failures", "--state", "failed, partly").out.splitlines()]
    assert told == ["failed", "partly"]
    assert command("failures", "--state", "empty", "--json").json == []
    refused = command("failures", "--state", "failed,broken")
    assert refused.code == 2 and "needs_password" in refused.err
    assert len(command("failures", "--all").out.splitlines()) == 4


def test_explain(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    library.explanation = Explanation(Path(), True, message("explain.found"), (message("detail.passages", n=1),))
    (tmp_path / "folder").mkdir()
    told = command("explain", tmp_path / "folder" / ".." / "a.txt", "--json").json
    first = {name: told[name] for name in ("path", "found", "verdict", "details", "code")}
    assert first == {
        "path": str(tmp_path / "a.txt"), "found": True, "verdict": "It is indexed and can be found.",
        "details": ["passages: 1"], "code": "explain.found",
    }  # fmt: skip
    assert command("explain", "a.txt").out == "It is indexed and can be found.\n  passages: 1\n"


def test_explanations_keep_their_words_and_have_codes(command: Command, library: LibraryStandIn) -> None:
    why = message("file.too_large", limit=5)
    library.explanation = Explanation(
        Path(), False, why, further=(message("file.no_text"),), state=DocumentState.TOO_LARGE, since=1e9, reason=why
    )
    told = command("explain", "a.txt", "--json").json
    assert told["verdict"] == "The file is larger than 5 bytes. This file holds no text."
    assert (told["code"], told["reason_code"], told["state"], told["since"]) == (
        "file.too_large", "file.too_large", "too_large", 1e9,
    )  # fmt: skip
    assert "largest_file" in told["remedy"] and "further" not in told
