import os
import shutil
import threading
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from builders import Workshop, chunk_ids, eventually

from app.domain.documents import DocumentState
from app.domain.errors import Cancelled
from app.domain.messages import message
from app.domain.progress import Activity
from app.indexing import embedding as embedding_module
from app.ports import LexicalQuery

Open = Callable[..., Workshop]


def _consistent(workshop: Workshop) -> None:
    """Catalogue, both indexes and the vectors say the same."""
    chunks = chunk_ids(workshop.reader)
    indexed = {id_ for id_, _ in workshop.full_text.search(LexicalQuery(words=("common",)), 10_000).best}
    assert indexed == {each.id for each in workshop.reader.chunks(chunks).values() if "common" in each.text}
    (status,) = workshop.reader.embedders()
    assert status.vectors == status.expected
    (common,) = workshop.embedder.embed(["common"])
    assert common.dense is not None
    vectors = [id_ for id_, _ in workshop.vectors.search(common.dense, 10_000)]
    assert set(workshop.reader.chunks_of_vectors(vectors)) == set(vectors)
    assert len(vectors) == status.vectors


def test_added_changed_renamed_copied_deleted(workshop: Workshop) -> None:
    for name in ("a.txt", "b.txt", "sub/c.txt"):
        workshop.write(name, f"common text of {name}")
    counts = workshop.run()
    assert (counts.indexed, counts.chunks, counts.embedded, counts.removed) == (3, 3, 3, 0)
    _consistent(workshop)
    counts = workshop.run()
    assert (counts.indexed, counts.unchanged, counts.embedded, counts.chunks) == (0, 3, 0, 0)
    assert len(workshop.extractor.read) == 3

    # A rename, a copy and a moved folder: nothing is extracted or embedded again.
    (workshop.docs / "a.txt").rename(workshop.docs / "renamed.txt")
    shutil.copy(workshop.docs / "b.txt", workshop.docs / "copy.txt")
    (workshop.docs / "sub").rename(workshop.docs / "moved")
    counts = workshop.run()
    assert (counts.indexed, counts.removed, counts.embedded, counts.chunks) == (3, 2, 0, 0)
    assert len(workshop.extractor.read) == 3
    assert workshop.names() == {"renamed.txt", "b.txt", "copy.txt", "moved/c.txt"}
    _consistent(workshop)

    workshop.write("b.txt", "common text that is another")
    counts = workshop.run()
    assert (counts.indexed, counts.unchanged, counts.embedded) == (1, 3, 1)
    (workshop.docs / "renamed.txt").unlink()
    assert workshop.run().removed == 1
    assert workshop.names() == {"b.txt", "copy.txt", "moved/c.txt"}
    assert len(chunk_ids(workshop.reader)) == 3
    _consistent(workshop)


def test_an_edit_embeds_only_what_is_new(workshop: Workshop) -> None:
    pages = [f"common page {number} " + "word " * 30 for number in range(6)]
    workshop.write("a.txt", "\f".join(pages))
    assert workshop.run().embedded == 6
    pages[2] = "common page that was changed"
    workshop.write("a.txt", "\f".join(pages))
    assert workshop.run().embedded == 1
    _consistent(workshop)


def test_failures_become_rows_and_the_rest_goes_on(workshop: Workshop) -> None:
    workshop.write("good.txt", "common text")
    workshop.write("damaged.txt", "DAMAGED")
    workshop.write("picture.psd", "x")
    workshop.write("empty.txt", "")
    workshop.write("blank.txt", "  \n ")
    workshop.write("large.txt", "x" * (2 << 20))
    counts = workshop.run()
    assert (counts.indexed, counts.failed, counts.skipped) == (1, 2, 3)
    reasons = {failure.path.name: (failure.state, failure.reason) for failure in workshop.reader.failures()}
    assert reasons["damaged.txt"] == (DocumentState.FAILED, message("damaged.binary"))
    assert reasons["picture.psd"][0] is DocumentState.SKIPPED
    assert reasons["empty.txt"] == (DocumentState.EMPTY, message("file.empty"))
    assert reasons["blank.txt"][0] is DocumentState.EMPTY
    assert reasons["large.txt"] == (DocumentState.TOO_LARGE, message("file.too_large", limit=1 << 20))
    counts = workshop.run()  # what failed is not tried again and again
    assert (counts.unchanged, counts.indexed, counts.failed, counts.skipped) == (6, 0, 0, 0)
    workshop.write("damaged.txt", "common repaired")
    assert workshop.run().indexed == 1
    assert "damaged.txt" not in {failure.path.name for failure in workshop.reader.failures()}


@pytest.mark.expected_log("extracting .* failed")
def test_a_bug_in_the_extractor_is_a_row_and_a_log(workshop: Workshop) -> None:
    workshop.write("bug.txt", "BUG")
    workshop.write("good.txt", "common text")
    assert workshop.run().indexed == 1
    (failure,) = workshop.reader.failures()
    assert failure.reason == message("file.our_mistake", kind="ZeroDivisionError")


def test_a_file_that_cannot_be_opened_now_is_tried_again(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common earlier text")
    workshop.run()
    workshop.write("a.txt", "common later text")

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    workshop.extractor.before = refuse
    assert workshop.run().failed == 1
    assert next(workshop.reader.failures()).path == path
    assert workshop.found("earlier") == ["a.txt"]  # by the text it had
    workshop.extractor.before = lambda path: None
    assert workshop.run().indexed == 1
    assert not list(workshop.reader.failures()) and workshop.found('"later text"') == ["a.txt"]


def test_a_file_that_vanishes_leaves_no_row(workshop: Workshop) -> None:
    workshop.write("a.txt", "common a")
    workshop.write("b.txt", "common b")
    workshop.extractor.before = lambda path: path.unlink() if path.name == "a.txt" else None
    counts = workshop.run()
    assert (counts.indexed, counts.failed) == (1, 0)
    assert workshop.names() == {"b.txt"}


def test_a_file_that_changes_while_it_is_read_is_read_again(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common first version")
    (workshop.root / "spare.txt").write_text("common first version")

    def change(path: Path) -> None:
        workshop.extractor.before = lambda path: None
        path.write_text("common second version, longer")

    workshop.extractor.before = change
    workshop.run()
    # The same bytes as the first version: they must not be taken for what was read of the second.
    shutil.copy(workshop.root / "spare.txt", workshop.docs / "copy.txt")
    assert workshop.run().indexed == 2
    assert workshop.found('"second version"') == [path.name]
    assert workshop.found('"first version"') == ["copy.txt"]
    assert workshop.run().unchanged == 2


def test_a_very_long_text_is_cut_and_told(open_workshop: Open) -> None:
    workshop = open_workshop(longest_text=60)
    workshop.write("a.txt", "\f".join([f"common page {number} of the long text" for number in range(5)]))
    assert workshop.run().indexed == 1
    (failure,) = workshop.reader.failures()
    assert failure.state is DocumentState.PARTLY and failure.reason == message("file.shortened", limit=60)
    assert sum(len(each.text) for each in workshop.reader.chunks_after(0, 99)) <= 60


def test_a_missing_folder_keeps_its_documents(workshop: Workshop) -> None:
    workshop.write("a.txt", "common text")
    workshop.run()
    workshop.docs.rename(workshop.root / "unplugged")
    counts = workshop.run()
    assert counts.removed == 0 and workshop.names() == {"a.txt"}
    (workshop.root / "unplugged").rename(workshop.docs)
    assert workshop.run().unchanged == 1


def test_an_empty_mount_point_keeps_its_documents(workshop: Workshop) -> None:
    workshop.write("a.txt", "common text")
    workshop.run()
    (workshop.docs / "a.txt").unlink()
    connection = workshop.catalogue._connection
    connection.execute("UPDATE folders SET device = device + 1")  # it lay on another device when it was added
    assert workshop.run().removed == 0 and workshop.names() == {"a.txt"}
    connection.execute("UPDATE folders SET device = device - 1")
    assert workshop.run().removed == 1 and workshop.names() == set()


def test_an_unreadable_folder_is_a_row_and_keeps_its_documents(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    workshop.write("locked/a.txt", "common text")
    workshop.run()
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    with monkeypatch.context() as patch:
        patch.setattr(os, "scandir", refuse)
        counts = workshop.run()
    assert (counts.removed, counts.failed, counts.unreadable) == (0, 0, 1)
    assert [failure.path.name for failure in workshop.reader.failures()] == ["locked"]
    assert workshop.found("common") == ["a.txt"]
    workshop.run()
    assert not list(workshop.reader.failures()) and workshop.names() == {"locked/a.txt"}


def test_ignore_rules_and_excludes(workshop: Workshop) -> None:
    for name in ("a.txt", "b.log", ".hidden.txt", "node_modules/x.txt", "private/c.txt"):
        workshop.write(name, f"common {name}")
    workshop.run()
    assert workshop.names() == {"a.txt", "b.log", "private/c.txt"}
    workshop.write(".gitignore", "*.log\n")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["private"])
    assert workshop.run().removed == 2
    assert workshop.names() == {"a.txt"} and len(chunk_ids(workshop.reader)) == 1
    (workshop.docs / ".gitignore").unlink()
    assert workshop.run().indexed == 1 and workshop.names() == {"a.txt", "b.log"}


def test_scopes_look_at_nothing_else(workshop: Workshop) -> None:
    one, two = workshop.write("one.txt", "common one"), workshop.write("two.txt", "common two")
    workshop.run(one)
    assert workshop.names() == {"one.txt"}
    one.unlink()
    workshop.run(two)
    assert workshop.names() == {"one.txt", "two.txt"}
    workshop.run(one)
    assert workshop.names() == {"two.txt"}


@pytest.mark.parametrize("stop_after", [1, 5, 9])
def test_cancelled_in_the_middle_then_resumed(
    open_workshop: Open, monkeypatch: pytest.MonkeyPatch, stop_after: int
) -> None:
    monkeypatch.setattr("app.indexing.batch._MOST_DOCUMENTS", 3)
    workshop = open_workshop()
    for number in range(12):
        workshop.write(f"{number}.txt", f"common number {number}")
    count = [0]
    lock = threading.Lock()

    def stop(path: Path) -> None:
        with lock:
            count[0] += 1
            if count[0] == stop_after:
                workshop.control.cancel()

    workshop.extractor.before = stop
    with pytest.raises(Cancelled):
        workshop.run()
    assert workshop.tracker.snapshot().activity is Activity.IDLE
    done = len(workshop.names())
    workshop = open_workshop()
    counts = workshop.run()
    assert (counts.unchanged, counts.indexed) == (done, 12 - done)
    assert len(chunk_ids(workshop.reader)) == 12
    _consistent(workshop)


def test_cancelled_while_embedding_then_resumed(open_workshop: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding_module, "_STEP_S", 0.0)
    workshop = open_workshop()
    for number in range(12):
        workshop.write(f"{number}.txt", f"common number {number}")
    original = workshop.tracker.advance

    def stop(done: int, current: str | None = None) -> None:
        original(done, current)
        if workshop.tracker.snapshot().activity is Activity.EMBEDDING:
            workshop.control.cancel()

    monkeypatch.setattr(workshop.tracker, "advance", stop)
    with pytest.raises(Cancelled):
        workshop.run()
    assert workshop.reader.embedders()[0].vectors == 1
    workshop = open_workshop()
    counts = workshop.run()
    assert (counts.unchanged, counts.embedded) == (12, 11)  # nothing is embedded twice
    _consistent(workshop)


def test_pause_holds_the_work(workshop: Workshop) -> None:
    for number in range(5):
        workshop.write(f"{number}.txt", f"common {number}")
    workshop.control.pause()
    thread = threading.Thread(target=workshop.run)
    thread.start()
    time.sleep(0.3)
    assert thread.is_alive() and workshop.names() == set()
    workshop.control.resume()
    thread.join(60)
    assert len(workshop.names()) == 5


def test_progress(workshop: Workshop) -> None:
    workshop.write("a.txt", "common")
    before = workshop.tracker.snapshot().generation
    workshop.run()
    after = workshop.tracker.snapshot()
    assert after.generation > before and after.activity is Activity.IDLE
    workshop.run()
    assert workshop.tracker.snapshot().generation == after.generation  # nothing new can be found


def test_words_are_findable_before_the_run_ends(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.indexing.batch._MOST_DOCUMENTS", 1)
    workshop.write("a.txt", "common first")
    workshop.write("b.txt", "common second")
    hold = threading.Event()
    workshop.extractor.before = lambda path: hold.wait(60) and None if path.name == "b.txt" else None
    thread = threading.Thread(target=workshop.run)
    thread.start()
    eventually(lambda: workshop.found("first") == ["a.txt"])
    hold.set()
    thread.join(60)
    assert workshop.found("second")[0] == "b.txt"


def test_a_name_that_is_not_unicode(workshop: Workshop) -> None:
    odd = Path(os.fsdecode(os.fsencode(workshop.docs) + b"/caf\xe9.txt"))
    odd.write_text("common odd text")
    assert workshop.run().indexed == 1
    assert workshop.run().unchanged == 1
    (hit,) = workshop.answer("odd").hits
    assert hit.path == odd and hit.path.read_text() == "common odd text"


# ---- folders that change meanwhile (see also test_service_commands.py)


class Commands:
    """Stands between two steps of a run, and does each command when its turn has come."""

    def __init__(self, **commands: Callable[[], None]) -> None:
        self._commands = {int(name.removeprefix("at_")): command for name, command in commands.items()}
        self.steps = 0

    def __call__(self) -> bool:
        self.steps += 1
        command = self._commands.get(self.steps)
        if command is not None:
            command()
        return command is not None


def test_a_folder_that_changes_while_it_is_looked_through(workshop: Workshop) -> None:
    for number in range(9):
        workshop.write(f"{number}.txt", f"common number {number}")
    other = workshop.root / "other"
    other.mkdir()
    (other / "x.txt").write_text("common elsewhere")
    (folder,) = workshop.reader.folders()
    commands = Commands(
        at_3=lambda: workshop.add_folder(other),
        at_6=lambda: workshop.catalogue.set_excludes(folder.id, ["[0-4].txt"]),
        at_9=lambda: workshop.catalogue.set_excludes(folder.id, ["[0-6].txt"]),
    )
    counts = workshop.indexer().run(run_commands=commands)
    assert {path.name for path in workshop.catalogue.known_files()} == {"7.txt", "8.txt", "x.txt"}
    assert {path.name for path in workshop.extractor.read} == {"7.txt", "8.txt", "x.txt"}
    assert (counts.indexed, counts.removed, counts.unchanged) == (3, 0, 0)
    assert workshop.indexer().run().unchanged == 3


def test_a_folder_that_is_removed_while_it_is_looked_through_is_not_looked_through_any_more(
    workshop: Workshop,
) -> None:
    for number in range(30):
        workshop.write(f"{number}.txt", f"common number {number}")
    workshop.indexer().run()
    (folder,) = workshop.reader.folders()
    commands = Commands(at_3=lambda: workshop.catalogue.remove_folder(folder.id))
    assert workshop.indexer().run(run_commands=commands).removed == 30
    assert workshop.names() == set() and commands.steps < 10


def test_a_run_of_a_few_places_learns_of_folders_that_have_changed_since_the_last(workshop: Workshop) -> None:
    one = workshop.write("one.txt", "common one")
    indexer = workshop.indexer()
    indexer.run()
    other = workshop.root / "other"
    other.mkdir()
    (other / "x.txt").write_text("common elsewhere")
    workshop.add_folder(other)
    workshop.write("two.txt", "common two")
    indexer.run([one])
    assert {path.name for path in workshop.catalogue.known_files()} == {"one.txt", "x.txt"}


def test_the_first_folder_of_a_library_is_learned_of(workshop: Workshop) -> None:
    (folder,) = workshop.reader.folders()
    workshop.catalogue.remove_folder(folder.id)
    indexer = workshop.indexer()
    indexer.run()  # there is nothing yet
    workshop.write("one.txt", "common one")
    workshop.add_folder(folder.path)
    indexer.run([])
    assert {path.name for path in workshop.catalogue.known_files()} == {"one.txt"}
