import os
from pathlib import Path

import pytest

from app.common.stamps import stamp_of
from app.domain.documents import PlaceKind, SkippedPlace
from app.domain.messages import message
from app.watching.rules import IgnoreRules
from app.watching.walk import Found, FoundFile, UnreadablePlace, walk


def _walk(root: Path) -> list[Found]:
    return list(walk(root, IgnoreRules(root)))


def test_files_with_their_stamps_in_order(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    for name in ("c.txt", "a.txt", "b/x.txt"):
        (tmp_path / name).write_text(name)
    found = _walk(tmp_path)
    assert [item.path.name for item in found] == ["a.txt", "x.txt", "c.txt"]
    for item in found:
        assert isinstance(item, FoundFile) and item.stamp == stamp_of(item.path)
        assert item.stamp.size == len(item.path.relative_to(tmp_path).as_posix())


@pytest.mark.skipif(os.name == "nt", reason="links need a privilege there")
def test_links_and_special_files_are_not_followed(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "a.txt").write_text("x")
    (tmp_path / "circle").symlink_to(tmp_path)
    (tmp_path / "real" / "up").symlink_to("..")
    (tmp_path / "file.txt").symlink_to("real/a.txt")
    (tmp_path / "broken.txt").symlink_to("nowhere")
    os.mkfifo(tmp_path / "pipe.txt")
    os.mkdir(tmp_path / "node_modules")
    (tmp_path / "node_modules" / "x.txt").write_text("x")
    (tmp_path / "node_modules" / "link").symlink_to("x.txt")
    (tmp_path / ".hidden.txt").write_text("x")
    found = _walk(tmp_path)
    assert [item.path.name for item in found if isinstance(item, FoundFile)] == ["a.txt"]
    link, special = message("place.link"), message("place.special")
    assert [
        (item.path.name, item.kind, item.files, item.reason) for item in found if isinstance(item, SkippedPlace)
    ] == [
        (".hidden.txt", PlaceKind.FILE, 1, message("ignore.hidden")),
        ("broken.txt", PlaceKind.LINK, 1, link),
        ("circle", PlaceKind.LINK, 1, link),
        ("file.txt", PlaceKind.LINK, 1, link),
        ("node_modules", PlaceKind.FOLDER, 2, message("ignore.clutter_folder", name="node_modules")),
        ("pipe.txt", PlaceKind.SPECIAL, 1, special),
        ("up", PlaceKind.LINK, 1, link),
    ]


def test_a_folder_that_cannot_be_opened_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "locked").mkdir()
    (tmp_path / "z.txt").write_text("x")
    scandir = os.scandir

    def refuse(path: Path) -> object:
        if Path(path).name == "locked":
            raise PermissionError(13, "Permission denied")
        return scandir(path)

    monkeypatch.setattr(os, "scandir", refuse)
    place, file = _walk(tmp_path)
    assert isinstance(place, UnreadablePlace) and place.path.name == "locked"
    assert place.reason == message("place.folder_cannot_be_opened", why="Permission denied")
    assert file.path.name == "z.txt"


def test_a_place_that_has_gone(tmp_path: Path) -> None:
    (place,) = _walk(tmp_path / "gone")
    assert isinstance(place, UnreadablePlace)


@pytest.mark.skipif(os.name == "nt", reason="file names are Unicode there")
def test_a_name_that_is_not_unicode(tmp_path: Path) -> None:
    odd = Path(os.fsdecode(os.fsencode(tmp_path) + b"/caf\xe9.txt"))
    odd.write_text("x")
    assert [item.path for item in _walk(tmp_path)] == [odd]
