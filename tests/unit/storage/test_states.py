"""Each file is in one state, and counted once; what is away is away whatever became of it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from builders import PIPELINE, chunk, put

from app.domain.documents import (
    ContentKey,
    DocumentState,
    DocumentText,
    Drive,
    FileStamp,
    PlaceKind,
    SkippedPlace,
)
from app.domain.messages import Message, message
from app.domain.states import Attempts, Failure
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

HIDDEN, LINK = message("ignore.hidden"), message("place.link")
CLOSED = message("place.folder_cannot_be_opened", why="Permission denied")


def in_state(catalogue: Catalogue, state: DocumentState, *paths: str | Path, why: Message | None = None) -> None:
    for path in paths:
        catalogue.put_document(Path(path), "text", FileStamp(1, 1), PIPELINE, state, reason=why)


def skipped(catalogue: Catalogue, path: str | Path, why: Message = HIDDEN, files: int = 1) -> None:
    kind = PlaceKind.FILE if files == 1 else PlaceKind.FOLDER
    catalogue.put_skipped([SkippedPlace(Path(path), kind, files, why)])


def closed(catalogue: Catalogue, path: str | Path) -> None:
    catalogue.put_document(Path(path), "folder", FileStamp(0, 0), "", DocumentState.FAILED, reason=CLOSED)


def told(failures: Sequence[Failure]) -> list[tuple[str, str]]:
    return [(str(each.path), each.state.value) for each in failures]


def test_each_file_is_counted_once_in_all_and_below_a_place(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a/1.txt", ["one"])
    put(catalogue, "/a/b/2.txt", ["two"])
    in_state(catalogue, DocumentState.FAILED, "/a/b/3.txt", "/ab/4.txt", why=message("file.empty"))
    in_state(catalogue, DocumentState.SKIPPED, "/a/5.exe", why=message("unsupported.format", extension="exe"))
    skipped(catalogue, "/a/b/.git", files=7)
    skipped(catalogue, "/a/link", LINK)
    assert reader.files_by_state() == {"indexed": 2, "failed": 2, "skipped": 9}
    assert reader.files_by_state(Path("/a")) == {"indexed": 2, "failed": 1, "skipped": 9}
    assert reader.files_by_state(Path("/a/b")) == {"indexed": 1, "failed": 1, "skipped": 7}
    assert reader.files_by_state(Path("/a/1.txt")) == {"indexed": 1}
    assert reader.files_by_state(Path("/c")) == {}
    assert reader.left_out_by_reason() == {"ignore.hidden": 7, "unsupported.format": 1, "place.link": 1}


def test_what_lies_on_a_drive_that_is_away(catalogue: Catalogue, reader: CatalogueReader, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    catalogue.add_folder(tmp_path, [], None)
    put(catalogue, tmp_path / "here.txt", ["here"])
    put(catalogue, stick / "1.txt", ["one"])
    in_state(catalogue, DocumentState.EMPTY, stick / "2.txt", why=message("file.empty"))
    skipped(catalogue, stick / "deep" / ".git", files=5)
    catalogue.put_drive(Drive(stick, 7, None))
    assert reader.files_by_state() == {"indexed": 2, "empty": 1, "skipped": 5}
    catalogue.put_drive(Drive(stick, 7, 1e9))
    assert reader.files_by_state() == {"indexed": 1, "away": 7}
    assert reader.files_by_state(tmp_path) == {"indexed": 1, "away": 7}
    assert reader.files_by_state(stick) == {"away": 7}
    assert reader.files_by_state(stick / "deep") == {"away": 5}
    skipped(catalogue, stick, message("place.drive_away"), files=3)  # what lies there meanwhile is there
    assert reader.files_by_state() == {"indexed": 1, "away": 7, "skipped": 3}
    (place,) = reader.away_places()
    assert (place.path, place.since) == (stick, 1e9)
    assert reader.away_place(stick / "1.txt") == place and reader.away_place(tmp_path / "here.txt") is None
    (failure,) = reader.failures()
    assert (failure.path, failure.state, failure.files) == (stick, DocumentState.AWAY, 7)


def test_a_folder_that_is_not_there(catalogue: Catalogue, reader: CatalogueReader, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    catalogue.add_folder(gone, [], None)
    catalogue.put_drive(Drive(gone / "stick", 7, 1e9))
    put(catalogue, gone / "1.txt", ["one"])
    put(catalogue, gone / "stick" / "2.txt", ["two"])
    assert reader.files_by_state() == {"away": 2}
    (place,) = reader.away_places()  # the drive went with it
    assert (place.path, place.since) == (gone, None)
    (folder,) = reader.folders()
    catalogue.set_folder_away(folder.id, 1e9)
    assert reader.away_places()[0].since == reader.folders()[0].away_since == 1e9
    status = reader.status(tmp_path, writer_running=False, by_folder=True)
    assert status.documents == {"away": 2} and status.away == reader.away_places()


def test_a_place_that_may_not_be_looked_at_is_no_file(catalogue: Catalogue, reader: CatalogueReader) -> None:
    put(catalogue, "/a/1.txt", ["one"])
    put(catalogue, "/a/closed/2.txt", ["two"])
    closed(catalogue, "/a/closed")
    assert reader.files_by_state() == {"indexed": 1, "away": 1}
    status = reader.status(Path("/data"), writer_running=False, by_folder=False)
    assert [place.path for place in status.unreadable] == [Path("/a/closed")] and status.away == ()
    (failure,) = reader.failures()
    assert (failure.state, failure.reason, failure.files) == (DocumentState.FAILED, CLOSED, 1)
    assert list(reader.failures({DocumentState.AWAY})) == []
    catalogue.remove_documents([Path("/a/closed")])
    assert reader.files_by_state() == {"indexed": 2} and not list(reader.failures())


def test_failures_come_state_by_state(catalogue: Catalogue, reader: CatalogueReader) -> None:
    why = message("file.empty")
    for state in DocumentState:
        if state is not DocumentState.AWAY:
            in_state(catalogue, state, f"/z{state}", f"/a{state}", why=why)
    skipped(catalogue, "/a/.git", files=3)
    order = ["failed", "needs_password", "too_large", "needs_ocr", "empty", "partly"]
    usual = [(f"/{letter}{state}", state) for state in order for letter in "az"]
    unsupported = [("/askipped", "skipped"), ("/zskipped", "skipped")]
    assert told(list(reader.failures())) == [*usual, *unsupported]
    everything = told(list(reader.failures(frozenset(DocumentState), by_rule=True)))
    waiting = [("/awaiting", "waiting"), ("/zwaiting", "waiting")]
    assert everything == [*usual, *waiting, *unsupported, ("/a/.git", "skipped")]
    assert told(list(reader.failures({DocumentState.EMPTY}))) == [("/aempty", "empty"), ("/zempty", "empty")]


def test_what_is_told_of_a_failure(catalogue: Catalogue, reader: CatalogueReader) -> None:
    missing = (message("file.shortened", limit=5), message("no_text.mail"))
    key = ContentKey(b"1" * 32, "txt", PIPELINE)
    content = catalogue.add_content(key, DocumentText(chunks=(chunk("one"),), left_out=missing))
    stamp = FileStamp(1, 1)
    state = catalogue.put_document(Path("/partly"), "text", stamp, PIPELINE, DocumentState.INDEXED, content_id=content)
    assert state is DocumentState.PARTLY
    in_state(catalogue, DocumentState.FAILED, "/failed", why=message("extraction.crash"))
    catalogue._connection.execute("INSERT INTO attempts VALUES ('/failed', 1, 1, 1, 1, 'p', 2, 1, 0)")
    failed, partly = reader.failures()
    assert (partly.reason, partly.left_out, partly.attempts) == (missing[0], missing, None)
    assert failed.attempts == Attempts(2, 1)
    assert failed.since is not None and partly.since is not None
    assert failed.why == (message("extraction.crash"),)
    skipped(catalogue, "/.hidden")
    (by_rule,) = reader.failures({DocumentState.SKIPPED}, by_rule=True)
    assert by_rule.reason == HIDDEN and by_rule.why == (message("failure.left_out", why=HIDDEN),)


def test_a_date_stays_while_nothing_changes(catalogue: Catalogue, reader: CatalogueReader) -> None:
    def since() -> float | None:
        (failure,) = reader.failures()
        return failure.since

    in_state(catalogue, DocumentState.FAILED, "/a", why=message("file.empty"))
    catalogue._connection.execute("UPDATE documents SET since = 5.0")
    in_state(catalogue, DocumentState.FAILED, "/a", why=message("file.empty"))
    assert since() == 5.0
    in_state(catalogue, DocumentState.FAILED, "/a", why=message("file.no_text"))
    assert since() != 5.0


def test_what_is_retried_is_read_again(catalogue: Catalogue, reader: CatalogueReader) -> None:
    content = put(catalogue, "/a/1.txt", ["one"])
    in_state(catalogue, DocumentState.FAILED, "/a/2.txt", "/b/3.txt", why=message("file.empty"))
    in_state(catalogue, DocumentState.EMPTY, "/a/4.txt", why=message("file.empty"))

    def to_be_read() -> set[str]:
        return {str(path) for path, known in catalogue.known_files().items() if not known.pipeline}

    assert catalogue.retry() == 2 and to_be_read() == {"/a/2.txt", "/b/3.txt"}
    assert catalogue.retry([Path("/a/1.txt")]) == 1 and to_be_read() == {"/a/1.txt", "/a/2.txt", "/b/3.txt"}
    assert reader.find_content(ContentKey(b"one".ljust(32), "txt", PIPELINE)) is None, "nor is its text known"
    assert content is not None and catalogue.retry([Path("/a")]) == 3
    assert catalogue.retry([Path("/nothing")]) == 0


def test_ignore_files_with_mistakes_are_told_without_being_asked_for(
    catalogue: Catalogue, reader: CatalogueReader
) -> None:
    wrong = message("ignore.rules_with_mistakes", n=1, first=message("pattern.more_lines", n=2))
    skipped(catalogue, "/a/.gitignore", wrong)
    skipped(catalogue, "/a/.hidden")
    (told,) = reader.failures()
    assert (told.path, told.state, told.reason) == (Path("/a/.gitignore"), DocumentState.SKIPPED, wrong)
    assert len(list(reader.failures(by_rule=True))) == 2
    assert list(reader.failures({DocumentState.FAILED})) == []
