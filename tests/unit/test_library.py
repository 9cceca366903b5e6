import json
import os
import shutil
import signal
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import asked
from builders import eventually

from app.cli.messages import render
from app.common.digests import sha256_of
from app.common.paths import resources_dir
from app.domain.errors import (
    Cancelled,
    DamagedCatalogue,
    FolderMissing,
    LibraryLocked,
    NewerCatalogue,
    StorageFault,
    UsageError,
)
from app.domain.progress import Activity
from app.domain.search import Likeness, SearchRequest, SearchStage
from app.inference.lazy_model import LazyModel
from app.library import Library
from app.storage import follower
from app.storage.follower import ChunkLog

OTHER = """
import json, sys
from pathlib import Path
from app.domain.search import SearchRequest
from app.library import Library
with Library.open(Path(sys.argv[1])) as library:
    *_, last = library.search(SearchRequest(library.parse("hedgehog"), rerank=False))
    activity = library.progress().activity.value
    print(json.dumps([activity, len(last.hits), library.status().writer_running]))
"""
WRITER = """
import sys, threading
from pathlib import Path
from app.library import Library
if __name__ == "__main__":
    library = Library.open(Path(sys.argv[1]))
    library.add_folder(Path(sys.argv[2]))
    counts = library.index_now()
    print(counts.indexed, flush=True)
    threading.Event().wait()
"""


ENVIRONMENT = {**os.environ, "PYTHONPATH": str(Path(__file__).resolve().parents[2])}


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    folder.mkdir()
    (folder / "hedgehog.txt").write_text("The hedgehog sleeps in winter.")
    (folder / "train.md").write_text("# Trains\n\nThe train leaves at noon.")
    (folder / "song.aac").write_text("x")
    return folder


@pytest.fixture
def library(data_dir: Path) -> Iterator[Library]:
    with Library.open(data_dir) as opened:
        yield opened


def _found(library: Library, text: str = "hedgehog") -> list[str]:
    *_, last = library.search(asked(text))
    return [hit.path.name for hit in last.hits]


def writes(library: Library) -> bool:
    return library.progress().activity is not Activity.READING_ONLY


def test_the_main_job(library: Library, docs: Path) -> None:
    assert _found(library) == []
    library.add_folder(docs)
    counts = library.index_now()
    assert (counts.indexed, counts.skipped, counts.failed) == (2, 1, 0)
    assert _found(library)[0] == "hedgehog.txt"
    assert library.progress().activity is Activity.IDLE
    (failure,) = library.failures()
    assert failure.path == docs / "song.aac"
    status = library.status()
    assert status.documents == {"indexed": 2, "skipped": 1} and status.chunks == 2 and not status.writer_running
    assert status.embedders[0].vectors == status.embedders[0].expected == 2
    *_, last = library.search(asked("hedgehog"))
    preview = library.preview(last.hits[0], last.request.query)
    assert preview is not None and "hedgehog" in preview.text
    assert last.meaning_coverage == 1.0


def test_what_an_answer_is_made_of(library: Library, docs: Path, tmp_path: Path) -> None:
    library.add_folder(docs)
    library.index_now()
    *_, last = library.search(asked("hedgehog"))
    hit, query = last.hits[0], last.request.query
    passage, why, preview = library.passage(hit), library.why(hit, query), library.preview(hit, query)
    assert passage is not None and hit.snippet in " ".join(passage.text.split())
    assert why is not None and why.by_words and why.sentence
    assert preview is not None and preview.answer is not None and hit.answer is not None
    assert hit.confidence is not None
    facets = library.facets(last.request)
    assert {each.value: each.documents for each in facets.kinds} == {"text": 2}
    assert [folder.path for folder in facets.folders] == [docs]
    assert [each.value for each in library.suggest("in", docs.name)] == [str(docs)]
    assert library.count_new(library.parse("type:text"), 0) == 2
    assert library.count_new(library.parse("hedgehog"), 1e12) == 0
    outside = tmp_path / "outside.txt"
    outside.write_text("Hedgehogs and other animals that sleep in winter.", encoding="utf-8")
    (alike,) = library.search(SearchRequest(library.parse(""), like=Likeness(path=outside)))
    assert alike.hits[0].path == hit.path and alike.hits[0].confidence is not None


def test_it_is_there_after_closing(data_dir: Path, docs: Path) -> None:
    with Library.open(data_dir) as library:
        library.add_folder(docs)
        library.index_now()
    with Library.open(data_dir) as library:
        assert _found(library)[0] == "hedgehog.txt"
        assert library.index_now().unchanged == 3
    with Library.open(data_dir, read_only=True) as library:
        assert not writes(library) and _found(library)[0] == "hedgehog.txt"


def test_a_second_process_reads_only(library: Library, docs: Path, data_dir: Path) -> None:
    library.add_folder(docs)
    library.index_now()
    done = subprocess.run(
        [sys.executable, "-c", OTHER, data_dir], capture_output=True, text=True, check=False, env=ENVIRONMENT
    )
    assert done.returncode == 0, done.stderr
    activity, hits, running = json.loads(done.stdout)
    assert (activity, running) == ("reading only", True) and hits >= 1


def test_a_reader_in_this_process(library: Library, docs: Path, data_dir: Path) -> None:
    library.add_folder(docs)
    library.index_now()
    with Library.open(data_dir, read_only=True) as other:
        assert _found(other)[0] == "hedgehog.txt"
        assert other.status().writer_running
        banner = other.progress().banner
        assert banner is not None and banner.message.code == "library.written_elsewhere"
        for change in (
            lambda: other.add_folder(docs.parent),
            lambda: other.index_now(),
            lambda: other.remove_folder(other.folders()[0].id),
            lambda: other.set_excludes(other.folders()[0].id, ["x"]),
        ):
            with pytest.raises(LibraryLocked):
                change()
        other.start()  # does nothing
        (docs / "new.txt").write_text("Another hedgehog has come.")
        library.index_now()
        assert "new.txt" in _found(other)
        (docs / "new.txt").unlink()
        library.index_now()
        assert "new.txt" not in _found(other)


def test_whoever_could_only_read_takes_over_when_the_writer_has_ended(
    library: Library, docs: Path, data_dir: Path
) -> None:
    """Known: "Another Dragoman is writing to this library" stood there until the window was closed."""
    library.add_folder(docs)
    library.index_now()
    with Library.open(data_dir) as other:
        assert not writes(other) and _found(other)[0] == "hedgehog.txt"
        begun = other.search(asked("hedgehog"))
        next(begun)
        assert not other.take_over() and not writes(other)
        library.close()
        assert other.take_over() and other.take_over()
        assert other.progress().banner is None
        assert list(begun)[-1].hits, "what was asked before is answered"
        eventually(lambda: writes(other) and other.progress().activity is Activity.IDLE)
        (docs / "new.txt").write_text("Another hedgehog has come.")
        eventually(lambda: "new.txt" in _found(other))
        (docs / "newer.txt").write_text("A hedgehog more.")
        eventually(lambda: "newer.txt" in _found(other))
        with Library.open(data_dir) as third:
            assert not writes(third)
    with Library.open(data_dir) as again:
        assert writes(again) and "new.txt" in _found(again)


@pytest.mark.parametrize("damage", ["nothing", "full text", "vectors", "segments"])
def test_a_killed_writer_leaves_nothing_to_repair(docs: Path, data_dir: Path, tmp_path: Path, damage: str) -> None:
    script = tmp_path / "writer.py"
    script.write_text(WRITER)
    process = subprocess.Popen([sys.executable, script, data_dir, docs], stdout=subprocess.PIPE, env=ENVIRONMENT)
    with process:
        assert process.stdout is not None and process.stdout.readline().strip() == b"2"
        process.send_signal(signal.SIGKILL)
        process.wait()
    if damage == "full text":
        shutil.rmtree(data_dir / "full_text")
    elif damage == "segments":
        for file in (data_dir / "full_text").glob("*.term"):
            file.write_bytes(b"")
    elif damage == "vectors":
        shutil.rmtree(data_dir / "vectors")
    with Library.open(data_dir, read_only=True) as reader:
        assert not writes(reader) and reader.status().writer_running is False
        *_, last = reader.search(asked("hedgehog"))
        assert last.hits[0].path.name == "hedgehog.txt" and last.hits[0].scores.full_text and last.hits[0].scores.vector
    with Library.open(data_dir) as writer:
        assert writes(writer) and writer.index_now().unchanged == 3
        assert _found(writer)[0] == "hedgehog.txt"


def test_folders(library: Library, docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (docs / "sub").mkdir()
    library.add_folder(docs, ["*.md"])
    with pytest.raises(UsageError, match=r"library\.is_searched"):
        library.add_folder(docs)
    with pytest.raises(UsageError, match=r"library\.searched_already"):
        library.add_folder(docs / "sub")
    (tmp_path / "docs two").mkdir()
    library.add_folder(tmp_path / "docs two")  # a sibling whose name begins alike
    with pytest.raises(FolderMissing):
        library.add_folder(tmp_path / "missing")
    with pytest.raises(FolderMissing, match=r"library\.is_no_folder"):
        library.add_folder(docs / "hedgehog.txt")
    monkeypatch.chdir(tmp_path)
    (tmp_path / "link").symlink_to(docs)
    with pytest.raises(UsageError):
        library.add_folder(Path("link"))
    assert library.index_now().indexed == 1
    first = library.folders()[0]
    library.set_excludes(first.id, [])
    assert library.index_now().indexed == 1
    found = list(library.search(SearchRequest(library.parse("hedgehog"))))[-1].hits
    library.memory.note("a prickly animal", 0.0, [found[0].document_id])
    library.memory.note("something else", 0.0)
    library.remove_folder(first.id)
    assert [each.text for each in library.memory.now.asked] == ["something else"]
    assert library.status().chunks == 0  # at once
    assert library.status().documents == {} and _found(library) == []


def test_explain(library: Library, docs: Path, data_dir: Path) -> None:
    library.add_folder(docs)
    assert library.explain(docs / "hedgehog.txt").verdict.code == "explain.not_read_yet"
    library.index_now()
    assert library.explain(docs / "hedgehog.txt").found
    assert "sound or film" in render(library.explain(docs / "song.aac").verdict)
    assert library.explain(data_dir / "x.txt").verdict.code == "explain.in_no_folder"
    assert library.explain(docs / "no.txt").verdict.code == "explain.no_such_file"


def test_live(library: Library, docs: Path) -> None:
    library.start()
    library.start()  # once is enough
    library.add_folder(docs)
    eventually(lambda: "hedgehog.txt" in _found(library), 40)
    assert library.status().writer_running
    (docs / "later.txt").write_text("A hedgehog that came later.")
    eventually(lambda: "later.txt" in _found(library), 40)
    library.pause()
    assert library.progress().activity is Activity.PAUSED
    library.resume()
    eventually(lambda: library.progress().activity is not Activity.PAUSED)
    library.remove_folder(library.folders()[0].id)
    eventually(lambda: _found(library) == [], 40)


def test_what_is_found_by_words_does_not_wait_for_the_vectors(
    library: Library, docs: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library.add_folder(docs)
    library.index_now()
    library.close()
    vectors_are_read = threading.Event()

    def slow(path: Path) -> str:
        assert vectors_are_read.wait(60)
        return sha256_of(path)

    monkeypatch.setattr("app.storage.indexes.hnsw_index.sha256_of", slow)
    monkeypatch.setattr(LazyModel, "load_soon", lambda self: None)
    with Library.open(data_dir, read_only=True) as library:
        answers = library.search(asked("hedgehog"))
        first = next(answers)
        assert (first.stage, first.final) == (SearchStage.WORDS, False) and first.hits[0].path.name == "hedgehog.txt"
        vectors_are_read.set()
        *_, last = answers
        assert last.final and last.hits[0].scores.vector is not None


def test_cancelling(library: Library, docs: Path) -> None:
    library.add_folder(docs)
    library.cancel()
    with pytest.raises(Cancelled):
        library.index_now()


def test_searching_from_several_threads_before_anything_is_loaded(library: Library, docs: Path) -> None:
    library.add_folder(docs)
    library.index_now()
    found: list[list[str]] = []
    threads = [threading.Thread(target=lambda: found.append(_found(library))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(found) == 4 and all(names[0] == "hedgehog.txt" for names in found)


def test_closing_twice(data_dir: Path) -> None:
    library = Library.open(data_dir)
    library.close()
    library.close()
    with Library.open(data_dir) as again:
        assert writes(again)


def test_places_that_cannot_be_a_library(tmp_path: Path, data_dir: Path) -> None:
    (tmp_path / "file").write_text("x")
    for place in (tmp_path / "file", tmp_path / "file" / "below"):
        with pytest.raises(StorageFault):
            Library.open(place)
    data_dir.mkdir()
    (data_dir / "catalogue.sqlite3").write_bytes(b"no database " * 500)
    with pytest.raises(DamagedCatalogue):
        Library.open(data_dir)
    (data_dir / "catalogue.sqlite3").unlink()
    with Library.open(data_dir) as library:  # the lock was given back
        assert writes(library)
        assert library._writer is not None
        library._writer.catalogue._connection.execute("INSERT INTO migrations VALUES ('m999_future', 'now')")
    for read_only in (False, True):
        with pytest.raises(NewerCatalogue):
            Library.open(data_dir, read_only=read_only)


@pytest.mark.parametrize("name", ["projections.npz", "model.onnx"])
def test_without_a_file_of_the_built_in_model_words_are_found(
    docs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    """And a line says what is missing."""
    resources = tmp_path / "resources"
    shutil.copytree(resources_dir() / "e5-small", resources / "e5-small", copy_function=os.symlink)
    for each in ("models.toml", "scan_languages.toml"):
        (resources / each).symlink_to(resources_dir() / each)
    (resources / "e5-small" / name).unlink()
    monkeypatch.setattr("app.library.resources_dir", lambda: resources)
    with Library.open(tmp_path / "data") as library:
        library.add_folder(docs)
        assert library.index_now().indexed == 2
        assert library.models.fault is not None and name in str(library.models.fault)
        *_, last = library.search(asked("hedgehog"))
        assert [hit.path.name for hit in last.hits] == ["hedgehog.txt"]
        assert any(name in render(notice) for notice in last.notices)


def test_what_is_said_of_the_meaning_is_never_of_before(docs: Path, tmp_path: Path) -> None:
    """The window asks once more when all is read, and shows that answer until there is something new."""

    def known(library: Library) -> float:
        *_, last = library.search(asked("hedgehog"))
        return last.meaning_coverage

    with Library.open(tmp_path / "data") as library:
        library.add_folder(docs)
        library.index_now()
        assert known(library) == 1.0
        for number in range(2):
            (docs / f"new{number}.txt").write_text(f"Something new, number {number}.")
        indexer = library._loaded().make_indexer(library._tracker, library._control)
        indexer.run()
        assert known(library) == 0.5
        while indexer.embed_step():
            pass
        assert known(library) == 1.0
        (docs / "train.md").unlink()
        indexer.run()
        assert known(library) == 1.0


def test_it_is_searched_while_its_index_is_built_anew(
    data_dir: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    docs = tmp_path / "docs"
    docs.mkdir()
    for number in range(6):
        (docs / f"{number}.txt").write_text(f"The hedgehog number {number}.")
    with Library.open(data_dir) as library:
        library.add_folder(docs)
        library.index_now()
    shutil.rmtree(data_dir / "full_text")  # or it is of an earlier version
    go_on = threading.Semaphore(0)
    add_after = ChunkLog.add_after

    def slowly(self: ChunkLog, last: int, known: int) -> tuple[int, int]:
        assert go_on.acquire(timeout=60)
        return add_after(self, last, known)

    monkeypatch.setattr(ChunkLog, "add_after", slowly)
    monkeypatch.setattr(follower, "_CHUNKS", 2)
    monkeypatch.setattr(follower, "_FOUND_AFTER_S", 0.0)

    def found_by_words() -> int:
        *_, last = library.search(asked("hedgehog"))
        assert len(last.hits) == 6  # the others by their meaning
        return sum(hit.scores.full_text is not None for hit in last.hits)

    with Library.open(data_dir) as library:
        library.start()
        eventually(lambda: library.progress().activity is Activity.CATCHING_UP)
        assert found_by_words() == 0
        go_on.release()
        eventually(lambda: found_by_words() == 2)
        library.add_folder(tmp_path / "docs" / "..", ["docs"])  # commands act between its batches
        go_on.release()
        eventually(lambda: len(library.folders()) == 2)
        assert library.progress().activity is Activity.CATCHING_UP
        threading.Timer(0.2, go_on.release).start()
    go_on.release(100)
    with Library.open(data_dir) as library:  # it was closed in the midst of it
        assert found_by_words() == 6


def test_mistakes_in_what_is_written_by_hand_are_told(data_dir: Path, docs: Path) -> None:
    (data_dir / "models").mkdir(parents=True)
    (data_dir / "models" / "own.toml").write_text("[mine]\nrole = 1\n")
    (data_dir / "settings.json").write_text('{\n"extraction_workers": -1}')
    (docs / ".gitignore").write_text("!\n*.aac\n")
    with Library.open(data_dir) as library:
        banner = library.progress().banner
        assert banner is not None and banner.message.code == "settings.odd_value"
        library.add_folder(docs, ["[", "*.nothing"])
        library.index_now()
        codes = [mistake.code for mistake in library.status().mistakes]
        assert codes == [
            "settings.odd_value", "registry.left_out", "pattern.of_folder", "pattern.files_with_mistakes",
        ]  # fmt: skip
        assert [failure.path for failure in library.failures()] == [docs / ".gitignore"]
        (folder,) = library.folders()
        assert folder.excludes == ("[", "*.nothing"), "what was typed stays, to be corrected"
        library.set_excludes(folder.id, ["*.nothing"])
        (docs / ".gitignore").write_text("*.aac\n")
        library.index_now()
        assert [mistake.code for mistake in library.status().mistakes] == ["settings.odd_value", "registry.left_out"]
        (data_dir / "settings.json").write_text("{}")
        library.models.use("off")
        assert library.progress().banner is None
        assert [mistake.code for mistake in library.status().mistakes] == ["registry.left_out"]
