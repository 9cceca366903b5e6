"""What was forgotten leaves the files while the program runs, whatever else it does; after the program has ended
tests/end_to_end/test_forgetting.py looks at every byte."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest
import tantivy
from asking import asked
from builders import eventually

from app.domain.progress import Activity
from app.indexing import scrubbing
from app.indexing.scrubbing import Scrubber
from app.library import Library
from app.storage.faults import _disk_full
from app.storage.forgetting import ForgettingCatalogue


@pytest.fixture
def docs(tmp_path: Path) -> Path:
    folder = tmp_path / "docs"
    (folder / "drawer").mkdir(parents=True)
    (folder / "drawer" / "letter.txt").write_text("The pangolin is mentioned here alone.")
    for n in range(12):
        (folder / f"note {n}.txt").write_text(f"The hedgehog of garden {n} sleeps in winter.")
    return folder


@pytest.fixture
def library(data_dir: Path, docs: Path) -> Iterator[Library]:
    with Library.open(data_dir) as opened:
        opened.add_folder(docs)
        opened.index_now()
        yield opened


def left_in(data_dir: Path, word: str = "pangolin") -> list[str]:
    """The files with the word: of the full-text index, that has packed it, by its dictionary."""
    found = []
    for folder, _, names in os.walk(data_dir):
        for name in names:
            with suppress(FileNotFoundError):  # files come and go while it runs
                if word.encode() in Path(folder, name).read_bytes().lower():
                    found.append(name)
    try:
        if tantivy.Index.open(str(data_dir / "full_text")).searcher().doc_freq("words", word):
            found.append("full_text")
    except ValueError:  # it is just being exchanged
        found.append("full_text")
    return found


def found(library: Library, text: str) -> list[str]:
    *_, last = library.search(asked(f'"{text}"'))
    return [hit.path.name for hit in last.hits]


def test_a_running_program_forgets_and_finds_all_the_rest_meanwhile(
    library: Library, docs: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert set(left_in(data_dir)) >= {"catalogue.sqlite3", "full_text"}
    begun, go_on = threading.Event(), threading.Event()
    renew = Scrubber._renew_lexical

    def slowly(self: Scrubber, check: Callable[[], None]) -> None:
        begun.set()
        go_on.wait(60)
        renew(self, check)

    monkeypatch.setattr(Scrubber, "_renew_lexical", slowly)
    (data_dir / "vectors" / "77.hnsw").write_bytes(b"of an embedder that is not in use: pangolin")
    library.start()
    eventually(lambda: library.progress().activity is Activity.IDLE)
    library.forget(docs / "drawer" / "letter.txt")
    assert begun.wait(60)
    assert library.progress().activity is Activity.FORGETTING
    assert found(library, "pangolin") == [] and len(found(library, "hedgehog")) == 12
    go_on.set()
    eventually(lambda: library.progress().activity is Activity.IDLE)
    eventually(lambda: left_in(data_dir) == [])
    assert len(found(library, "hedgehog")) == 12
    (docs / "new.txt").write_text("The aardvark came later.")
    eventually(lambda: found(library, "aardvark") == ["new.txt"])
    assert found(library, "pangolin") == [], "it has not come back with the event"


def test_it_is_done_while_the_work_is_paused(library: Library, docs: Path, data_dir: Path) -> None:
    library.start()
    eventually(lambda: library.progress().activity is Activity.IDLE)
    library.pause()
    library.forget(docs / "drawer")
    eventually(lambda: left_in(data_dir) == [])
    library.resume()


def test_in_the_midst_of_a_run_what_was_just_read_is_forgotten_as_well(data_dir: Path, docs: Path) -> None:
    for n in range(300):
        (docs / f"more {n}.txt").write_text(f"Number {n} of many about the hedgehog.")
    with Library.open(data_dir) as library:
        library.add_folder(docs)
        library.start()
        eventually(lambda: library.status().chunks > 20)
        library.forget(docs / "drawer")
        eventually(lambda: library.progress().activity is Activity.FORGETTING)
        eventually(lambda: library.progress().activity in (Activity.INDEXING, Activity.EMBEDDING, Activity.IDLE))
        eventually(lambda: library.status().chunks == 312)
        assert left_in(data_dir) == []


def test_a_folder_that_is_removed_is_forgotten_but_not_what_another_one_has(
    library: Library, docs: Path, tmp_path: Path, data_dir: Path
) -> None:
    library.add_folder(tmp_path / "docs" / ".." / "docs" / "..", ["dragoman data"])  # the folder above as well
    library.index_now()
    inner = next(folder for folder in library.folders() if folder.path == docs)
    library.remove_folder(inner.id)
    library.finish_forgetting()
    assert found(library, "pangolin") == ["letter.txt"]
    library.add_folder(docs) if not any(folder.path == tmp_path for folder in library.folders()) else None
    (outer,) = library.folders()
    library.remove_folder(outer.id)
    library.finish_forgetting()
    assert left_in(data_dir) == [] and library.status().chunks == 0


def test_a_full_disk_is_told_and_it_is_tried_again(
    library: Library, docs: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused: list[int] = []
    rewrite = ForgettingCatalogue.rewrite

    def refuse_once(self: ForgettingCatalogue) -> None:
        if not refused:
            refused.append(1)
            raise _disk_full()
        rewrite(self)

    monkeypatch.setattr(ForgettingCatalogue, "rewrite", refuse_once)
    monkeypatch.setattr("app.indexing.service._EMBED_RETRY_S", 0.3)
    library.start()
    eventually(lambda: library.progress().activity is Activity.IDLE)
    library.forget(docs / "drawer")
    eventually(lambda: (banner := library.progress().banner) is not None and banner.message.code == "disk.full")
    eventually(lambda: left_in(data_dir) == [] and library.progress().banner is None)


def test_what_was_merely_removed_goes_a_day_later(
    library: Library, docs: Path, data_dir: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (docs / "drawer" / "letter.txt").unlink()
    library.index_now()
    # What is left of it now is not looked at: the index may have merged its parts by itself already.
    assert found(library, "pangolin") == []
    monkeypatch.setattr(scrubbing, "TIDY_AFTER_S", 0.0)
    library.start()
    eventually(lambda: [name for name in left_in(data_dir) if "log" not in name] == [])
    assert len(found(library, "hedgehog")) == 12
