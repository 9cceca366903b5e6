"""Commands act between two steps: while a run of many files is under way, while it is paused, while the disk is
full."""

from __future__ import annotations

import errno
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import Workshop, eventually, settled
from larger_model import Larger, install

from app.domain.ids import FolderId
from app.domain.progress import Activity
from app.indexing import service as service_module
from app.indexing.service import IndexingService
from app.search.dense import DenseRetriever
from app.storage.catalogue import Catalogue

Start = Callable[..., IndexingService]

FILES = 60


class SlowDocs:
    """The workshop's folder with many files, each extracted only when it is let through; others at once."""

    def __init__(self, workshop: Workshop) -> None:
        self._workshop = workshop
        self._permits = threading.Semaphore(0)
        for number in range(FILES):
            workshop.write(f"{number % 2}/{number:02}.txt", f"common number{number:02}")
        workshop.extractor.before = self._wait

    def _wait(self, path: Path) -> None:
        if path.is_relative_to(self._workshop.docs):
            assert self._permits.acquire(timeout=60)

    def let_through(self, count: int) -> None:
        self._permits.release(count)

    def extracted(self, folder: str = "") -> int:
        """How many of them were taken up, those that wait included."""
        return sum(path.is_relative_to(self._workshop.docs / folder) for path in self._workshop.extractor.read)

    def written(self, folder: str = "") -> int:
        (rows,) = self._workshop.reader._rows(
            "SELECT count(*) FROM documents WHERE state <> 'waiting' AND path LIKE ?",
            (f"{self._workshop.docs / folder}%",),
        )
        return int(rows[0])

    def let_through_until(self, condition: Callable[[], object]) -> None:
        """One after the other, several in the time that a batch takes; each waits for the one before to be taken up."""
        while not condition():
            before = self.extracted()
            self.let_through(1)
            while self.extracted() == before and not condition():
                time.sleep(0.02)
            time.sleep(0.2)


@pytest.fixture
def slow(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowDocs]:
    monkeypatch.setattr("app.indexing.batch._SOON_S", 0.5)
    docs = SlowDocs(workshop)
    yield docs
    docs.let_through(10 * FILES)  # so that the threads end


@pytest.fixture
def running(start: Start, slow: SlowDocs) -> IndexingService:
    """In the middle of its first run, of which a few files are written."""
    service = start()
    slow.let_through(5)
    eventually(lambda: slow.written() >= 3)
    return service


@pytest.fixture
def other(workshop: Workshop) -> Path:
    folder = workshop.root / "other"
    folder.mkdir()
    (folder / "x.txt").write_text("common elsewhere")
    return folder


def _folder_id(workshop: Workshop, path: Path) -> FolderId:
    return next(folder.id for folder in workshop.reader.folders() if folder.path == path)


def test_a_folder_that_is_added_is_found_long_before_the_run_is_over(
    workshop: Workshop, running: IndexingService, slow: SlowDocs, other: Path
) -> None:
    running.submit(lambda catalogue: catalogue.add_folder(other, [], None))
    slow.let_through_until(lambda: workshop.found("elsewhere") == ["x.txt"])
    assert slow.extracted() < FILES // 2
    assert workshop.tracker.snapshot().activity is Activity.INDEXING
    assert workshop.tracker.snapshot().total == FILES + 1
    slow.let_through(FILES)
    eventually(lambda: slow.written() == FILES)
    (other / "y.txt").write_text("common elsewhere too")
    eventually(lambda: "y.txt" in workshop.found("elsewhere"))  # and it is followed
    assert slow.extracted() == FILES  # nothing was extracted twice


def test_a_folder_that_is_removed_is_gone_at_once_and_not_extracted(
    workshop: Workshop, running: IndexingService, slow: SlowDocs, other: Path
) -> None:
    running.submit(lambda catalogue: catalogue.add_folder(other, [], None))
    slow.let_through_until(lambda: workshop.found('"number00"') == ["00.txt"])  # whichever is let through first
    begun = settled(slow.extracted, 0.3)
    running.submit(lambda catalogue: catalogue.remove_folder(_folder_id(workshop, workshop.docs)))
    eventually(lambda: workshop.found('"number00"') == [] and slow.written() == 0)
    assert workshop.tracker.snapshot().activity is Activity.INDEXING  # some are under way, and wait
    slow.let_through(FILES)
    eventually(lambda: workshop.tracker.snapshot().activity is Activity.IDLE)
    assert workshop.found("elsewhere") == ["x.txt"]
    assert slow.written() == 0 and slow.extracted() == begun
    (workshop.docs / "new.txt").write_text("common new")
    threading.Event().wait(0.5)
    assert "new.txt" not in workshop.found("new")  # and it is not followed any more


def test_what_is_excluded_is_gone_at_once_and_the_rest_goes_on(
    workshop: Workshop, running: IndexingService, slow: SlowDocs
) -> None:
    folder = _folder_id(workshop, workshop.docs)
    assert slow.written("0") >= 3 and slow.extracted("1") == 0  # 0/ comes before 1/
    running.submit(lambda catalogue: catalogue.set_excludes(folder, ["0"]))
    eventually(lambda: slow.written("0") == 0)
    begun = slow.extracted("0")
    slow.let_through(2 * FILES)
    eventually(lambda: slow.written("1") == FILES // 2)
    assert (slow.written("0"), slow.extracted("0")) == (0, begun)
    running.submit(lambda catalogue: catalogue.set_excludes(folder, []))
    eventually(lambda: slow.written("0") == FILES // 2)
    assert slow.extracted("1") == FILES // 2  # what was there was not extracted again


def test_a_model_is_chosen_at_once_and_embeds_when_words_are_done(
    workshop: Workshop, running: IndexingService, slow: SlowDocs
) -> None:
    larger = Larger()
    chosen: list[DenseRetriever] = []
    running.reload(lambda catalogue: chosen.append(install(workshop, larger)))
    eventually(lambda: chosen)
    assert slow.extracted() < FILES and larger.read == []
    slow.let_through(FILES)
    eventually(lambda: workshop.reader.vector_count(chosen[0].embedder_id) == FILES)
    eventually(lambda: len(chosen[0].index) == FILES)


def test_a_model_is_chosen_between_two_runs(workshop: Workshop, start: Start) -> None:
    workshop.write("a.txt", "common first")
    service = start()
    eventually(lambda: workshop.reader.vector_count(workshop.embedder_id) == 1)
    larger = Larger()
    chosen: list[DenseRetriever] = []
    service.reload(lambda catalogue: chosen.append(install(workshop, larger)))
    eventually(lambda: chosen and workshop.reader.vector_count(chosen[0].embedder_id) == 1)
    assert len(workshop.extractor.read) == 1


def test_small_things_are_written_while_a_run_goes_on(
    workshop: Workshop, running: IndexingService, slow: SlowDocs
) -> None:
    running.submit_low_priority(lambda catalogue: catalogue.note_opened(workshop.docs / "0/00.txt", 1.0))
    eventually(lambda: workshop.reader._rows("SELECT path FROM openings"))
    assert slow.extracted() < FILES


def test_commands_act_while_the_work_is_paused(
    workshop: Workshop, running: IndexingService, slow: SlowDocs, other: Path
) -> None:
    workshop.control.pause()
    slow.let_through(FILES)  # for those that are under way; what follows waits
    begun = settled(slow.extracted)
    assert begun < FILES
    running.submit(lambda catalogue: catalogue.add_folder(other, [], None))
    eventually(lambda: len(workshop.reader.folders()) == 2)
    running.submit(lambda catalogue: catalogue.remove_folder(_folder_id(workshop, workshop.docs)))
    eventually(lambda: slow.written() == 0)
    threading.Event().wait(0.5)
    assert slow.extracted() == begun and other / "x.txt" not in workshop.extractor.read
    workshop.control.resume()
    eventually(lambda: workshop.found("elsewhere") == ["x.txt"])
    assert (slow.written(), slow.extracted()) == (0, begun)


def test_commands_act_while_it_is_paused_with_nothing_to_do(workshop: Workshop, start: Start, other: Path) -> None:
    workshop.write("a.txt", "common first")
    service = start()
    eventually(lambda: workshop.reader.vector_count(workshop.embedder_id) == 1)
    workshop.control.pause()
    service.submit(lambda catalogue: catalogue.add_folder(other, [], None))
    service.submit(lambda catalogue: catalogue.remove_folder(_folder_id(workshop, workshop.docs)))
    eventually(lambda: workshop.found("first") == [])
    assert workshop.found("elsewhere") == []
    workshop.control.resume()
    eventually(lambda: workshop.found("elsewhere") == ["x.txt"])


def test_stopping_keeps_what_was_extracted(workshop: Workshop, running: IndexingService, slow: SlowDocs) -> None:
    begun = slow.extracted()
    slow.let_through(2)
    eventually(lambda: slow.extracted() >= begun + 2)
    running.stop()
    assert slow.written() >= begun - 2
    assert workshop.tracker.snapshot().activity is Activity.IDLE


def test_a_command_that_meets_a_full_disk_is_not_lost_nor_overtaken(
    workshop: Workshop, start: Start, slow: SlowDocs, other: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.2)
    service = start()
    full = threading.Event()
    full.set()
    done: list[str] = []

    def command(name: str) -> Callable[[Catalogue], None]:
        def write(catalogue: Catalogue) -> None:
            if full.is_set():
                raise OSError(errno.ENOSPC, "No space left on device")
            done.append(name)

        return write

    slow.let_through(5)
    eventually(lambda: slow.written() >= 3)
    service.submit(command("first"))
    service.submit(command("second"))
    eventually(lambda: workshop.tracker.snapshot().banner is not None)
    threading.Event().wait(0.5)
    assert done == []
    full.clear()
    eventually(lambda: done == ["first", "second"])
    slow.let_through(FILES)
    eventually(lambda: slow.written() == FILES)
    eventually(lambda: workshop.tracker.snapshot().banner is None)


def test_a_command_that_meets_a_full_disk_is_tried_again_while_it_is_paused(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.2)
    tries: list[str] = []

    def write(_catalogue: Catalogue) -> None:
        tries.append("again")
        if len(tries) == 1:
            raise OSError(errno.ENOSPC, "No space left on device")

    service = start()
    eventually(lambda: workshop.tracker.snapshot().activity is Activity.IDLE)
    workshop.control.pause()
    service.submit(write)
    eventually(lambda: len(tries) == 2)
