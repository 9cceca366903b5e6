import os
from pathlib import Path

import pytest
from builders import Workshop

from app.cli.messages import render
from app.domain.documents import Explanation
from app.domain.messages import message
from app.indexing.explain import explain


def _explain(workshop: Workshop, path: Path | str) -> Explanation:
    return explain(workshop.reader, workshop.docs / path, workshop.data)


def test_indexed_changed_gone(workshop: Workshop) -> None:
    path = workshop.write("a.txt", "common text")
    assert _explain(workshop, "a.txt").verdict == message("explain.not_read_yet")
    workshop.run()
    told = _explain(workshop, "a.txt")
    assert told.found and told.verdict == message("explain.found")
    assert told.details == (
        message("detail.format", label="Plain text"),
        message("detail.on_disk", size=11),
        message("detail.indexed"),
        message("detail.passages", n=1),
        message("detail.title", title="a"),
        message("detail.language", code="en"),
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
        ("skipped.log", "pattern that you excluded"),
        ("ignored.csv", "leaves it out"),
        ("missing.txt", "There is no such file"),
        ("song.mp3", "sound or film"),
        ("damaged.txt", "binary data"),
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
    assert not told.found and why in render(told.verdict)
    assert told.details


def test_an_unplugged_folder(workshop: Workshop) -> None:
    workshop.docs.rename(workshop.root / "unplugged")
    assert _explain(workshop, "a.txt").verdict == message("explain.folder_not_available", folder=workshop.docs)


def test_a_path_as_it_is_typed(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.write("sub/a.txt", "common text")
    workshop.run()
    monkeypatch.chdir(workshop.docs / "sub")
    (workshop.root / "way").symlink_to(workshop.docs)
    for typed in ("a.txt", "../sub/a.txt", workshop.root / "way" / "sub" / "a.txt"):
        told = explain(workshop.reader, Path(typed), workshop.data)
        assert told.found and told.path == workshop.docs / "sub" / "a.txt", typed
    assert os.getcwd() == str(workshop.docs / "sub")


def test_every_folder_that_leaves_it_out_is_told(workshop: Workshop) -> None:
    path = workshop.write("sub/a.log", "common text")
    (folder,) = workshop.reader.folders()
    workshop.catalogue.set_excludes(folder.id, ["*.log"])
    workshop.add_folder(path.parent, ["a.*"])
    told = _explain(workshop, "sub/a.log")
    why = message("ignore.excluded")
    assert told.verdict == message("explain.left_out", folder=workshop.docs, why=why)
    assert told.further == (message("explain.left_out", folder=path.parent, why=why),)
    workshop.catalogue.set_excludes(folder.id, [])  # one that has it searched is enough
    told = _explain(workshop, "sub/a.log")
    assert (told.verdict, told.further) == (message("explain.not_read_yet"), ())
