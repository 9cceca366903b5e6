"""What the library tells of how much it knows, and the person's hand on its work."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.domain.errors import FolderMissing, LibraryLocked
from app.domain.progress import Activity
from app.domain.search import SearchRequest
from app.domain.status import FolderStatus
from app.library import Library


@pytest.fixture
def papers(tmp_path: Path) -> Path:
    folder = tmp_path / "papers"
    folder.mkdir()
    (folder / "brooch.txt").write_text("The silver brooch is in the coat.\n\nThe coat hangs in the attic.")
    (folder / "empty.txt").write_text("")
    return folder


def test_coverage_counts_words_and_each_embedder(tmp_path: Path, papers: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        empty = library.coverage()
        assert (empty.documents, empty.passages) == (0, 0)
        assert [each.share for each in empty.embedders] == [1.0]
        library.add_folder(papers)
        library.index_now()
        known = library.coverage()
        assert (known.documents, known.waiting) == (1, 0) and known.passages >= 1
        (built_in,) = known.embedders
        assert built_in.built_in and built_in.read == built_in.texts == known.passages
        assert built_in.seconds_left == 0.0 and built_in.cut == 0


def test_how_fast_it_was_is_known_after_the_next_start(tmp_path: Path, papers: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        title = library.coverage().embedders[0].title
        library._tracker.speeds.note_embedded(title, 60, 3.0)
    with Library.open(tmp_path / "data") as library:
        assert library.passages_per_s(title) == pytest.approx(20)


def test_the_work_itself_is_measured(tmp_path: Path, papers: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        library.add_folder(papers)
        library.index_now()
        sums = library._tracker.speeds._sums
        assert sums[library.coverage().embedders[0].title].passages > 0
        assert sums[""].size > 0 and sums[""].seconds > 0


def test_a_folder_is_estimated(tmp_path: Path, papers: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        assert library.estimate(papers).files == 2
        with pytest.raises(FolderMissing):
            library.estimate(tmp_path / "nowhere")


def test_a_pause_is_kept_until_it_is_taken_back(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Library.open(data) as library:
        library.start()
        library.pause()
        assert library.progress().activity is Activity.PAUSED
    with Library.open(data) as library:
        assert library.progress().activity is not Activity.PAUSED, "before it is followed nothing waits"
        library.start()
        assert library.progress().activity is Activity.PAUSED
        library.resume()
    with Library.open(data) as library:
        library.start()
        assert library.progress().activity is not Activity.PAUSED
    assert json.loads((data / "settings.json").read_text()) == {"paused": 0}


def test_a_pause_in_the_window_is_none_for_what_is_asked_for(tmp_path: Path, papers: Path) -> None:
    with Library.open(tmp_path / "data") as library:
        library.pause()
    with Library.open(tmp_path / "data") as library:
        library.add_folder(papers)
        assert library.index_now().indexed == 1


def test_settings_are_read_and_changed_by_the_writer_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    with Library.open(data) as library:
        library.change_setting("rerank_candidates", 7)
        assert library.settings().rerank_candidates == 7 and library.setting_problems() == ()
        with Library.open(data, read_only=True) as reader, pytest.raises(LibraryLocked):
            reader.change_setting("rerank_candidates", 8)


def test_mistakes_in_ignore_files_are_told_with_their_folder(tmp_path: Path, papers: Path) -> None:
    (papers / "deep").mkdir()
    (papers / "deep" / ".gitignore").write_text("*.log\ndrafts\\\n")
    other = tmp_path / "other"
    other.mkdir()
    with Library.open(tmp_path / "data") as library:
        library.add_folder(papers)
        library.add_folder(other)
        library.index_now()
        by_path = {folder.path: folder for folder in library.status().folders}
        found = by_path[papers]
        assert isinstance(found, FolderStatus)
        (mistake,) = found.mistakes
        assert mistake.code == "pattern.in_file" and str(mistake.params["path"]).endswith(".gitignore")
        clean = by_path[other]
        assert isinstance(clean, FolderStatus) and clean.mistakes == ()


def test_a_mistake_in_the_settings_is_told_for_as_long_as_it_is_there(tmp_path: Path) -> None:
    data = tmp_path / "data"
    data.mkdir()
    settings = data / "settings.json"
    settings.write_text('{"no_such": 1}')
    with Library.open(data) as library:
        banner = library.progress().banner
        assert banner is not None and banner.message.code == "settings.unknown"
        settings.write_text("{}")
        for _ in library.search(SearchRequest(library.parse("brooch"))):
            pass
        assert library.progress().banner is None
