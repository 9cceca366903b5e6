import os
from pathlib import Path

import pytest
from builders import Workshop

from app.domain.documents import Explanation
from app.indexing.explain import explain


def _explain(workshop: Workshop, path: Path | str) -> Explanation:
    return explain(workshop.reader, workshop.docs / path, workshop.data)


def test_indexed_changed_gone(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common text")
    assert _explain(workshop, "a.txt").verdict.startswith("It has not been read yet")
    workshop.run()
    told = _explain(workshop, "a.txt")
    assert told.found and told.verdict == "It is indexed and can be found."
    assert {"in the catalogue: indexed", "passages: 1", "title: a", "language: en", "format: Plain text"} <= set(
        told.details
    )
    workshop.write("a.txt", "changed since")
    assert "has changed since" in _explain(workshop, "a.txt").verdict
    path.unlink()
    assert "not on the disk now" in _explain(workshop, "a.txt").verdict


@pytest.mark.parametrize(
    ("name", "why"),
    [
        ("/elsewhere/a.txt", "none of the folders"),
        (".git/config", "it is hidden"),
        ("node_modules/a.txt", "hold no documents"),
        ("../data/catalogue.sqlite3", "none of the folders"),
        ("skipped.log", "pattern that you excluded"),
        ("ignored.csv", "leaves it out"),
        ("missing.txt", "There is no such file"),
        ("song.mp3", "sound or film"),
        ("damaged.txt", "This file is damaged."),
        ("link.txt", "symbolic link"),
    ],
)
def test_why_not(workshop: Workshop, name: str, why: str) -> None:
    for file in (".git/config", "node_modules/a.txt", "skipped.log", "ignored.csv", "song.mp3"):
        workshop.write(file, "x")
    workshop.write("damaged.txt", "DAMAGED")
    workshop.write(".gitignore", "*.csv")
    (workshop.docs / "link.txt").symlink_to("damaged.txt")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["*.log"])
    workshop.run()
    told = _explain(workshop, name)
    assert not told.found and why in told.verdict
    assert told.details


def test_an_unplugged_folder(workshop: Workshop) -> None:
    workshop.docs.rename(workshop.root / "unplugged")
    assert "not available now" in _explain(workshop, "a.txt").verdict


def test_a_path_as_it_is_typed(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.write("sub/a.txt", "common text")
    workshop.run()
    monkeypatch.chdir(workshop.docs / "sub")
    (workshop.root / "way").symlink_to(workshop.docs)
    for typed in ("a.txt", "../sub/a.txt", workshop.root / "way" / "sub" / "a.txt"):
        told = explain(workshop.reader, Path(typed), workshop.data)
        assert told.found and told.path == workshop.docs / "sub" / "a.txt", typed
    assert os.getcwd() == str(workshop.docs / "sub")
