import os
import time
from pathlib import Path

import pytest
from builders import PIPELINE, Workshop

from app.cli.messages import render
from app.domain.documents import DocumentState, Drive, FileStamp
from app.domain.messages import encode_messages, message
from app.domain.states import Attempts, Explanation
from app.indexing.explain import explain


def _explain(workshop: Workshop, path: Path | str) -> Explanation:
    return explain(workshop.reader, workshop.docs / path, workshop.data, lambda path: PIPELINE)


def test_indexed_changed_gone(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common text")
    assert _explain(workshop, "a.txt").verdict == message("explain.not_read_yet")
    workshop.run()
    told = _explain(workshop, "a.txt")
    assert told.found and told.verdict == message("explain.found")
    assert told.since is not None and time.time() - 60 < told.since <= time.time()
    assert told.details == (
        message("detail.state", name="indexed", state=message("state.indexed")),
        message("detail.since", since=told.since),
        message("detail.format", label="Plain text"),
        message("detail.on_disk", size=11),
        message("detail.folder", folder=workshop.docs),
        message("detail.passages", n=1),
        message("detail.vectors", name=workshop.embedder.name, vectors=1, expected=1),
        message("detail.pages", n=1),
        message("detail.title", title="a"),
        message("detail.language", code="en"),
        message("detail.up_to_date"),
    )
    workshop.write("a.txt", "changed since")
    assert _explain(workshop, "a.txt").verdict == message("explain.earlier_text")
    path.unlink()
    assert _explain(workshop, "a.txt").verdict == message("explain.not_on_disk")


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("/elsewhere/a.txt", "none of the folders"),
        (".git/config", "it is hidden"),
        ("node_modules/a.txt", "hold no documents"),
        ("../data/catalogue.sqlite3", "none of the folders"),
        ("skipped.log", "your pattern *.log leaves it out"),
        ("ignored.csv", "line 1 of"),
        ("missing.txt", "There is no such file"),
        ("song.aac", "sound or film"),
        ("damaged.txt", "binary data"),
        ("link.txt", "symbolic link"),
    ],
)
def test_why_not(workshop: Workshop, name: str, why: str) -> None:
    for file in (".git/config", "node_modules/a.txt", "skipped.log", "ignored.csv", "song.aac"):
        workshop.write(file, "x")
    workshop.write("damaged.txt", "DAMAGED")
    workshop.write(".gitignore", "*.csv")
    (workshop.docs / "link.txt").symlink_to("damaged.txt")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["*.log"])
    workshop.run()
    told = _explain(workshop, name)
    assert not told.found and why in render(told.verdict)
    assert told.details


def test_an_unplugged_folder(workshop: Workshop) -> None:
    workshop.docs.rename(workshop.root / "unplugged")
    told = _explain(workshop, "a.txt")
    assert (told.state, told.verdict) == (DocumentState.AWAY, message("away.folder", folder=workshop.docs))


def test_a_path_as_it_is_typed(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.write("sub/a.txt", "common text")
    workshop.run()
    monkeypatch.chdir(workshop.docs / "sub")
    (workshop.root / "way").symlink_to(workshop.docs)
    for typed in ("a.txt", "../sub/a.txt", workshop.root / "way" / "sub" / "a.txt"):
        told = explain(workshop.reader, Path(typed), workshop.data, lambda path: PIPELINE)
        assert told.found and told.path == workshop.docs / "sub" / "a.txt", typed
    assert os.getcwd() == str(workshop.docs / "sub")


def test_every_folder_that_leaves_it_out_is_told(workshop: Workshop) -> None:
    path = workshop.write("sub/a.log", "common text")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["*.log"])
    workshop.add_folder(path.parent, ["a.*"])
    told = _explain(workshop, "sub/a.log")
    why = message("ignore.excluded", pattern="*.log")
    assert told.verdict == message("explain.left_out", folder=workshop.docs, why=why)
    why = message("ignore.excluded", pattern="a.*")
    assert told.further == (message("explain.left_out", folder=path.parent, why=why),)
    workshop.catalogue.set_excludes(folder.id, [])  # one that has it searched is enough
    told = _explain(workshop, "sub/a.log")
    assert (told.verdict, told.further) == (message("explain.not_read_yet"), ())


def test_mistakes_in_the_rules_are_told_of_what_they_may_be_about(workshop: Workshop) -> None:
    workshop.write("sub/a.txt", "common text")
    workshop.write(".gitignore", "*.log\n!\n")
    workshop.write("sub/.dragomanignore", "drafts\\\n")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["["])
    workshop.run()
    for name in ("sub/a.txt", "sub", "sub/missing.txt"):
        details = [render(detail) for detail in _explain(workshop, name).details]
        assert [each for each in details if "is passed over" in each] == [
            f"patterns of {workshop.docs}: line 1 ([) is passed over: its bracket is never closed; the bracket itself"
            " is written \\[",
            f"rules in {workshop.docs / '.gitignore'}: line 2 (!) is passed over: it names nothing",
            f"rules in {workshop.docs / 'sub' / '.dragomanignore'}: line 1 (drafts\\) is passed over: the backslash"
            " at its end stands before nothing",
        ], name
    assert _explain(workshop, "sub/a.txt").found
    assert "line 2 (!) is passed over" in render(_explain(workshop, ".gitignore").verdict)
    workshop.catalogue.set_excludes(folder.id, ["["] * 5)
    told = _explain(workshop, "sub/a.txt").details
    assert told[-1] == message("pattern.more_lines", n=4) and "line 3" in render(told[-2])
    told = _explain(workshop, ".gitignore").details  # of itself it tells all
    assert sum("is passed over" in render(each) for each in told) == 6


def test_what_can_be_found_in_part(workshop: Workshop) -> None:
    path = workshop.write("long.txt", "common text " * 10)
    workshop.write("copy.txt", "common text " * 10)
    workshop.run()
    missing = (message("file.shortened", limit=5), message("no_text.mail"))
    workshop.catalogue._connection.execute("UPDATE contents SET left_out = ?", (encode_messages(missing),))
    workshop.catalogue._connection.execute("UPDATE documents SET state = 'partly'")
    told = _explain(workshop, "long.txt")
    assert (told.found, told.state, told.reason) == (True, DocumentState.PARTLY, missing[0])
    assert told.content is not None and told.content.left_out == missing
    assert told.content.copies == (path.with_name("copy.txt"),)
    assert message("detail.left_out", why=missing[1]) in told.details
    assert message("detail.remedy", remedy=message("todo.longest_text")) in told.details


def test_what_reading_it_has_cost(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "DAMAGED")
    workshop.run()
    workshop.catalogue._connection.execute("INSERT INTO attempts VALUES (?, 1, 1, 1, 1, 'p', 2, 1, 0)", (str(path),))
    told = _explain(workshop, "a.txt")
    assert told.attempts == Attempts(2, 1) and told.up_to_date
    for line in (message("detail.deaths", n=2), message("detail.interruptions", n=1)):
        assert line in told.details


def test_a_folder_tells_what_is_below_it(workshop: Workshop) -> None:
    workshop.write("sub/a.txt", "common text")
    workshop.write("sub/b.txt", "DAMAGED")
    workshop.write("sub/.git/config", "x")
    workshop.run()
    told = _explain(workshop, "sub")
    assert told.documents == {DocumentState.INDEXED: 1, DocumentState.FAILED: 1, DocumentState.SKIPPED: 1}
    assert (told.state, told.verdict) == (None, message("explain.searched_folder"))
    told = _explain(workshop, "sub/.git")
    assert told.state is DocumentState.SKIPPED and told.since is not None and told.reason == message("ignore.hidden")
    told = explain(workshop.reader, workshop.root, workshop.data)
    assert (told.state, told.verdict) == (None, message("explain.in_no_folder"))


def test_what_is_on_a_drive_that_is_away(workshop: Workshop) -> None:
    workshop.write("stick/a.txt", "common text")
    workshop.write("stick/b.txt", "DAMAGED")
    workshop.run()
    workshop.catalogue.put_drive(Drive(workshop.docs / "stick", 7, 1e9))
    found, damaged, never = (_explain(workshop, f"stick/{name}.txt") for name in "abc")
    assert [each.found for each in (found, damaged, never)] == [True, False, False]
    assert {each.state for each in (found, damaged, never)} == {DocumentState.AWAY}
    assert found.since == 1e9 and found.content is not None and "by what was read of it" in render(found.verdict)
    assert _explain(workshop, "stick").documents == {DocumentState.AWAY: 2}


def test_a_place_that_may_not_be_looked_at(workshop: Workshop) -> None:
    (workshop.docs / "closed").mkdir()
    why = message("place.folder_cannot_be_opened", why="Permission denied")
    workshop.catalogue.put_document(
        workshop.docs / "closed", "folder", FileStamp(0, 0), "", DocumentState.FAILED, reason=why
    )
    told = _explain(workshop, "closed")
    assert (told.state, told.verdict, told.found) == (DocumentState.FAILED, why, False) and told.since is not None
    assert _explain(workshop, "closed/a.txt").state is DocumentState.AWAY
    assert message("detail.hidden_by_system") in _explain(workshop, "x" * 300 + ".txt").details


def test_what_was_perhaps_meant(workshop: Workshop) -> None:
    path = workshop.write("sub/Letter.txt", "common text")
    workshop.run()
    told = _explain(workshop, "letter.txt")
    assert told.suggestions == (path,) and message("detail.suggestion", path=path) in told.details
    assert _explain(workshop, "sub/letter.TXT").suggestions == (path,)


def test_a_file_that_is_read_again_with_this_version(workshop: Workshop) -> None:
    workshop.write("a.txt", "common text")
    workshop.run()
    told = explain(workshop.reader, workshop.docs / "a.txt", workshop.data)  # by the present pipeline
    assert told.found and told.up_to_date is False and message("detail.to_be_read_again") in told.details
