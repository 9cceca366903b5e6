"""What `dragoman index` does and prints, without a library behind it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from library_stand_in import LibraryStandIn, Told

from app.domain.documents import DocumentState
from app.domain.errors import Cancelled, ModelFault, StorageFault
from app.domain.messages import AS_WRITTEN, message
from app.domain.progress import IndexCounts
from app.domain.states import Failure

Command = Callable[..., Told]


def test_counts_in_words_and_as_json(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    library.counts = IndexCounts(indexed=1, chunks=2)
    assert command("index", tmp_path).out.startswith("1 document indexed (2 new passages), ")
    assert command("index", tmp_path, "--json").json["indexed"] == 1
    assert [folder.path for folder in library.places[1:]] == [tmp_path], "added once, and no trouble the second time"


@pytest.mark.parametrize(("options", "failed", "code"), [([], 1, 0), (["--strict"], 1, 1), (["--strict"], 0, 0)])
def test_exit_codes(
    command: Command, library: LibraryStandIn, tmp_path: Path, options: list[str], failed: int, code: int
) -> None:
    library.counts = IndexCounts(failed=failed)
    assert command("index", tmp_path, *options).code == code


def test_a_folder_that_is_not_there_keeps_the_others_from_being_added(
    command: Command, library: LibraryStandIn, tmp_path: Path
) -> None:
    before = library.places
    told = command("index", tmp_path, tmp_path / "nothing")
    assert told.code == 3 and library.places == before
    assert told.err == f"dragoman: There is no folder {tmp_path / 'nothing'}. Check the path; nothing was added.\n"


def test_what_stops_it_is_told(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    library.raising = StorageFault(
        message(AS_WRITTEN, text="The disk is torn."), message(AS_WRITTEN, text="Buy another.")
    )
    assert command("index", tmp_path) == Told(3, "", "dragoman: The disk is torn. Buy another.\n")
    library.raising = Cancelled()
    assert command("index", tmp_path) == Told(
        130, "", "What was done is kept: the same command goes on from there.\ndragoman: stopped\n"
    )


def test_a_model_that_does_not_serve_is_told_beside_the_counts(
    command: Command, library: LibraryStandIn, tmp_path: Path
) -> None:
    library.models.fault = ModelFault(
        message(AS_WRITTEN, text="The model is torn."), message(AS_WRITTEN, text="Download it again.")
    )
    told = command("index", tmp_path, "--json")
    assert told.code == 0 and told.json["indexed"] == 0
    assert told.err == "dragoman: The model is torn. Download it again.\n"


def test_files_are_read_again(command: Command, library: LibraryStandIn, tmp_path: Path) -> None:
    library.counts = IndexCounts(indexed=1)
    assert command("retry").out.startswith("1 document indexed")
    told = command("retry", tmp_path / "a.txt")
    assert told.code == 2 and "a.txt" in told.err, "it is not known"
    library.rows = (Failure(tmp_path, DocumentState.FAILED, message("file.empty")),)
    assert command("retry", tmp_path / "sub" / ".." / "a.txt", "--json").json["indexed"] == 1
    assert library.retried == [None, [tmp_path / "a.txt"], [tmp_path / "a.txt"]]


def test_a_place_that_could_not_be_looked_at_is_a_failure(
    command: Command, library: LibraryStandIn, tmp_path: Path
) -> None:
    library.counts = IndexCounts(unreadable=1)
    told = command("index", tmp_path, "--strict")
    assert told.code == 1 and "1 place could not be looked at.\nWhy: dragoman failures\n" in told.out
