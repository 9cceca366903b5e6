import errno
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import Any

import pytest
from builders import Workshop, eventually, settled
from larger_model import Larger, install

from app.domain.documents import DocumentState
from app.domain.embedding import Embedding
from app.domain.errors import ModelFault, StorageFault
from app.domain.messages import message
from app.domain.progress import Activity, IndexCounts
from app.indexing import embedding as embedding_module
from app.indexing import plan as plan_module
from app.indexing import service as service_module
from app.indexing.indexer import Indexer
from app.indexing.service import IndexingService

Start = Callable[..., IndexingService]


def _names(workshop: Workshop) -> set[str]:
    connection = workshop.reader  # known_files() belongs to the service's thread now
    rows = connection._rows("SELECT path FROM documents WHERE state <> 'waiting'")
    return {Path(path).relative_to(workshop.docs).as_posix() for (path,) in rows}


def test_what_happens_is_followed(workshop: Workshop, start: Start) -> None:
    workshop.write("a.txt", "common first")
    start()
    eventually(lambda: _names(workshop) == {"a.txt"})
    workshop.write("b.txt", "common second")
    eventually(lambda: _names(workshop) == {"a.txt", "b.txt"})
    workshop.write("a.txt", "common entirely changed")
    eventually(lambda: workshop.found('"entirely changed"') == ["a.txt"])
    (workshop.docs / "a.txt").rename(workshop.docs / "c.txt")
    eventually(lambda: _names(workshop) == {"c.txt", "b.txt"})
    workshop.write("sub/d.txt", "common fourth")
    eventually(lambda: "sub/d.txt" in _names(workshop))
    (workshop.docs / "sub").rename(workshop.docs / "moved")
    eventually(lambda: _names(workshop) == {"c.txt", "b.txt", "moved/d.txt"})
    workshop.write("moved/e.txt", "common fifth")
    eventually(lambda: "moved/e.txt" in _names(workshop))
    (workshop.docs / "b.txt").unlink()
    eventually(lambda: _names(workshop) == {"c.txt", "moved/d.txt", "moved/e.txt"})
    workshop.write(".gitignore", "moved\n")
    eventually(lambda: _names(workshop) == {"c.txt"})


@pytest.mark.parametrize("everywhere", [False, True])
def test_what_is_tried_again_is_read_again(workshop: Workshop, start: Start, everywhere: bool) -> None:
    path = workshop.write("a.txt", "DAMAGED")
    workshop.write("b.txt", "common second")
    service = start()
    eventually(lambda: _names(workshop) == {"a.txt", "b.txt"})
    read = list(workshop.extractor.read)
    workshop.extractor.before = lambda path: path.write_text("common first")
    service.retry(lambda catalogue: catalogue.retry(None if everywhere else [path]), () if everywhere else [path])
    eventually(lambda: workshop.found('"common first"') == ["a.txt"])
    assert workshop.extractor.read[len(read)] == path and path.with_name("b.txt") not in workshop.extractor.read[2:]


def test_a_missing_folder_comes_back(workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.3)
    workshop.write("a.txt", "common first")
    start()
    eventually(lambda: _names(workshop) == {"a.txt"})
    workshop.docs.rename(workshop.root / "unplugged")
    (workshop.root / "unplugged" / "b.txt").write_text("common second")
    eventually(lambda: workshop.reader.folders()[0].available is False)
    assert _names(workshop) == {"a.txt"}
    (workshop.root / "unplugged").rename(workshop.docs)
    eventually(lambda: _names(workshop) == {"a.txt", "b.txt"})
    workshop.write("c.txt", "common third")
    eventually(lambda: "c.txt" in _names(workshop))


def test_a_fault_is_a_banner_and_the_work_goes_on_afterwards(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.2)
    full = threading.Event()
    full.set()

    write = workshop.catalogue.put_document

    def put_document(*arguments: Any, **options: Any) -> None:
        if full.is_set():
            raise OSError(errno.ENOSPC, "No space left on device")
        write(*arguments, **options)

    monkeypatch.setattr(workshop.catalogue, "put_document", put_document)
    workshop.write("a.txt", "common first")
    start()
    eventually(lambda: workshop.tracker.snapshot().banner is not None)
    banner = workshop.tracker.snapshot().banner
    assert banner is not None and banner.remedy
    full.clear()
    eventually(lambda: _names(workshop) == {"a.txt"})
    eventually(lambda: workshop.tracker.snapshot().banner is None)


def test_an_event_after_a_fault_does_not_narrow_the_next_run(workshop: Workshop, start: Start) -> None:
    """The retry is far off when a single file changes: all that the failed run had not done is done all the same."""
    workshop.write("a.txt", "common first")
    workshop.write("b.txt", "common second")
    calls = [0]

    def make_indexer() -> Indexer:
        calls[0] += 1
        if calls[0] == 1:
            raise StorageFault(message("disk.full"), message("free.space"))
        return workshop.indexer()

    start(make_indexer)
    eventually(lambda: workshop.tracker.snapshot().banner is not None)
    workshop.write("c.txt", "common third")
    eventually(lambda: _names(workshop) == {"a.txt", "b.txt", "c.txt"})
    eventually(lambda: workshop.tracker.snapshot().banner is None)


@pytest.mark.expected_log("the indexer stopped")
def test_a_bug_ends_the_service_with_a_banner(workshop: Workshop, start: Start) -> None:
    def make_indexer() -> Indexer:
        raise ZeroDivisionError

    start(make_indexer)
    eventually(lambda: workshop.tracker.snapshot().banner is not None)
    banner = workshop.tracker.snapshot().banner
    assert banner is not None and banner.message == message("indexer.stopped")


def test_pause_and_stop(workshop: Workshop, start: Start) -> None:
    service = start()
    workshop.control.pause()
    workshop.write("a.txt", "common first")
    service.stop()  # also when paused; returns when the thread has ended
    assert not [thread for thread in threading.enumerate() if thread.name == "indexer"]


def test_its_own_writing_does_not_wake_it(workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch) -> None:
    """The data folder lies in the folder that is followed."""
    workshop.catalogue.add_folder(workshop.root, [], None)
    runs: list[int] = []

    def make_indexer() -> Indexer:
        indexer = workshop.indexer()
        run = indexer.run

        def counted(*arguments: Any) -> IndexCounts:
            runs.append(1)
            return run(*arguments)

        monkeypatch.setattr(indexer, "run", counted)
        return indexer

    workshop.write("a.txt", "common first")
    start(make_indexer)
    eventually(lambda: _names_anywhere(workshop) >= {"a.txt"})
    settled(lambda: len(runs))
    assert not any(
        "data" in Path(path).parts[-2]
        for (path,) in workshop.reader._rows("SELECT path FROM documents WHERE state <> 'waiting'")
    )


def _names_anywhere(workshop: Workshop) -> set[str]:
    return {Path(path).name for (path,) in workshop.reader._rows("SELECT path FROM documents WHERE state <> 'waiting'")}


def test_a_larger_model_reads_while_files_change(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding_module, "_STEP_S", 0.0)
    larger = Larger()
    leg = install(workshop, larger)
    for number in range(20):
        workshop.write(f"{number}.txt", f"common text number {number}")

    def read() -> int:
        return workshop.reader.vector_count(leg.embedder_id)

    service = start()
    eventually(lambda: 0 < read() < 20)
    workshop.write("new.txt", "common and new")
    eventually(lambda: "new.txt" in workshop.found("new"))
    service.submit_low_priority(lambda catalogue: catalogue.note_opened(workshop.docs / "new.txt", 1.0))
    eventually(lambda: read() == 21)
    assert len(larger.read) == len(set(larger.read)) == 21
    eventually(lambda: workshop.tracker.snapshot().activity is Activity.IDLE)


def test_what_is_opened_meanwhile_is_read_next(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(embedding_module, "_STEP_S", 0.0)
    reached, go_on = threading.Event(), threading.Event()

    class Waiting(Larger):
        def embed(self, texts: Iterable[str], heads: Collection[str]) -> Iterator[Embedding]:
            for embedding in super().embed(texts, heads):
                if len(self.read) == 3:
                    reached.set()
                    assert go_on.wait(60)
                yield embedding

    larger = Waiting()
    install(workshop, larger)
    for number in range(9):
        path = workshop.write(f"{number}.txt", f"common text number {number}")
        os.utime(path, (1e9 - number, 1e9 - number))
    service = start()
    assert reached.wait(60)
    service.submit_low_priority(lambda catalogue: catalogue.note_opened(workshop.docs / "7.txt", 1.0))
    go_on.set()
    eventually(lambda: len(larger.read) == 9)
    assert [text[-1] for text in larger.read] == list("012734568")


def test_a_larger_model_that_fails_is_tried_again(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_EMBED_RETRY_S", 0.2)
    larger = Larger()
    larger.fault = ModelFault(message("no.memory"), message("close.programs"))
    leg = install(workshop, larger)
    workshop.write("a.txt", "common first")
    start()
    eventually(lambda: workshop.tracker.snapshot().banner is not None)
    assert _names(workshop) == {"a.txt"} and workshop.found("first") == ["a.txt"]
    larger.fault = None
    eventually(lambda: workshop.reader.vector_count(leg.embedder_id) == 1)
    eventually(lambda: workshop.tracker.snapshot().banner is None)


def test_many_files_that_come_at_once_are_all_found(workshop: Workshop, start: Start) -> None:
    """More events than the pile takes, in folders that come with them."""
    workshop.write("a.txt", "common first")
    start()
    eventually(lambda: _names(workshop) == {"a.txt"})
    script = """
import os, sys
for folder in range(20):
    os.makedirs(f"{sys.argv[1]}/storm/{folder}/deep")
    for number in range(150):
        open(f"{sys.argv[1]}/storm/{folder}/{number}.dat", "w").close()
    open(f"{sys.argv[1]}/storm/{folder}/deep/last.dat", "w").close()
"""
    subprocess.run([sys.executable, "-c", script, workshop.docs], check=True)
    eventually(lambda: len(_names(workshop)) == 1 + 20 * 151)
    workshop.write("storm/7/deep/later.txt", "common later")
    eventually(lambda: "storm/7/deep/later.txt" in _names(workshop))


@pytest.mark.skipif(sys.platform != "linux", reason="inotify is Linux's")
def test_files_that_nobody_told_of_are_found_after_lost_events(workshop: Workshop, start: Start) -> None:
    service = start()
    eventually(lambda: _looked_through(service))
    events = service._folders._watcher._events
    assert events is not None
    events.unwatch(workshop.docs)
    workshop.write("sub/untold.txt", "common untold")
    time.sleep(0.3)
    assert _names(workshop) == set()
    service._folders._watcher._lose(workshop.docs)
    eventually(lambda: _names(workshop) == {"sub/untold.txt"})
    workshop.write("sub/told.txt", "common told")
    eventually(lambda: "sub/told.txt" in _names(workshop))


def test_a_watch_that_died_is_noticed_without_an_event(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.2)
    service = start()
    eventually(lambda: _looked_through(service))
    events = service._folders._watcher._events
    assert events is not None
    events.unwatch(workshop.docs)
    workshop.write("untold.txt", "common untold")
    eventually(lambda: _names(workshop) == {"untold.txt"})


def test_a_file_that_cannot_be_read_now_is_tried_again_without_an_event(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(service_module, "_RETRY_S", 0.2)
    workshop.write("a.txt", "common words")

    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    workshop.extractor.before = refuse
    start()
    eventually(lambda: [failure.state for failure in workshop.reader.failures()] == [DocumentState.FAILED])
    workshop.extractor.before = lambda path: None
    eventually(lambda: workshop.found("words") == ["a.txt"])


def test_a_share_that_hangs_keeps_neither_the_others_nor_the_end_waiting(
    workshop: Workshop, start: Start, monkeypatch: pytest.MonkeyPatch
) -> None:
    release = threading.Event()
    workshop.write("share/a.txt", "common on the share")
    workshop.write("b.txt", "common at home")
    other = workshop.root / "other"
    other.mkdir()
    (other / "c.txt").write_text("common elsewhere")
    workshop.add_folder(other)
    scandir = os.scandir

    def hang(path: Path) -> object:
        if Path(path).name == "share" and threading.current_thread().name == "patience":
            release.wait(60)
        return scandir(path)

    monkeypatch.setattr(plan_module, "_PATIENCE_S", 0.5)
    monkeypatch.setattr(os, "scandir", hang)
    try:
        service = start()
        eventually(lambda: workshop.found("elsewhere") == ["c.txt"])
        (place,) = workshop.reader.failures()
        assert place.path == workshop.docs and place.reason.code == "place.does_not_answer"
        assert service.stop(30.0)
    finally:
        release.set()


def _looked_through(service: IndexingService) -> bool:
    folders = getattr(service, "_folders", None)  # made by its own thread
    return folders is not None and folders._full_scan_at < float("inf")
