"""Documents of Pages, Numbers and Keynote that are folders."""

from __future__ import annotations

import gzip
from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import asked

from app.common.package_folders import document_at, main_file
from app.library import Library

MARKUP = '<?xml version="1.0"?><document xmlns:sf="urn:sf"><sf:p>The {} builds its nest.</sf:p></document>'


def _package(folder: Path, bird: str) -> Path:
    (folder / "QuickLook").mkdir(parents=True, exist_ok=True)
    (folder / "QuickLook" / "notes.txt").write_text("nothing that is searched for")
    (folder / "index.xml.gz").write_bytes(gzip.compress(MARKUP.format(bird).encode()))
    return folder


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Library]:
    with Library.open(tmp_path / "data") as opened:
        yield opened


def _found(library: Library, question: str) -> list[str]:
    *_, last = library.search(asked(f'"{question}"'))
    return [hit.path.name for hit in last.hits]


def test_one_is_one_document_that_is_read_again_when_it_changes(library: Library, tmp_path: Path) -> None:
    docs = tmp_path / "docs"
    made = _package(docs / "Birds.pages", "bittern")
    (docs / "keys.key").mkdir()
    (docs / "keys.key" / "readme.txt").write_text("Any folder may be called so.")
    library.add_folder(docs)
    library.index_now()
    assert library.status().documents == {"indexed": 2}
    assert _found(library, "bittern") == ["Birds.pages"]
    _package(made, "kingfisher")
    library.index_now()
    assert _found(library, "kingfisher") == ["Birds.pages"]
    made.rename(docs / "Moved.pages")
    library.index_now()
    assert _found(library, "kingfisher") == ["Moved.pages"]


def test_which_folder_is_one(tmp_path: Path) -> None:
    made = _package(tmp_path / "A.Pages", "stork")
    assert main_file(made) == made / "index.xml.gz"
    (made / "Index.zip").write_bytes(b"x")
    assert main_file(made) == made / "Index.zip"
    assert main_file(tmp_path) is None
    (tmp_path / "b.key").mkdir()
    assert main_file(tmp_path / "b.key") is None
    (tmp_path / "c.numbers").write_bytes(b"x")
    assert main_file(tmp_path / "c.numbers") is None
    assert document_at(made / "Data" / "x.jpg", tmp_path) == made
    assert document_at(made / "Data" / "x.jpg", made) == made / "Data" / "x.jpg"
    assert document_at(made, tmp_path) == made
