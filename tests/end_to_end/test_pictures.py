"""Picture files through the command line: found by what is said of them, by what is written on them, by their names."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from picture_makers import bomb, exif, heic, letter, pages, picture, saved
from PIL import Image

WRITTEN = "who never paid the invoice of the third of March?"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    note = exif({270: "Grandmother feeding the geese"})
    images = [letter(), letter("Spring brought the ferries back to the lake,\nand with them the merchants of salt.")]
    for name, data in {
        "letter.png": saved(letter(), "PNG"),
        "on its side.jpg": saved(letter().transpose(Image.Transpose.ROTATE_90), "JPEG", exif=exif({274: 6})),
        "fax.tiff": pages(images),
        "geese.jpg": picture("JPEG", exif=note),
        "telephone.heic": heic(exif({270: "On the ferry to Bergen"}).tobytes().removeprefix(b"Exif\0\0"), b""),
        "meadow in spring.png": picture("PNG"),
        "bomb.png": bomb(),
        "broken.gif": b"no picture at all",
    }.items():
        (folder / name).write_bytes(data)
    return folder


def _found(dragoman: Any, question: str) -> list[dict[str, Any]]:
    hits: list[dict[str, Any]] = dragoman("search", question, "--json").json
    return hits


def test_pictures(dragoman: Any, folder: Path) -> None:
    dragoman("index", folder)
    assert dragoman("status", "--json").json["documents"] == {"indexed": 7, "failed": 1}
    (broken,) = dragoman("failures", "--json").json
    assert Path(broken["path"]).name == "broken.gif" and broken["code"] == "damaged.incomplete"
    (meadow, *_) = _found(dragoman, "meadow in spring")
    assert Path(meadow["path"]).name == "meadow in spring.png" and meadow["by_name"]
    (geese, *_) = _found(dragoman, "geese that are fed")
    assert Path(geese["path"]).name == "geese.jpg" and not geese["scanned"]
    (ferry, *_) = _found(dragoman, "ferry to Bergen")
    assert Path(ferry["path"]).name == "telephone.heic"
    assert all("letter" not in hit["path"] for hit in _found(dragoman, WRITTEN)), "nobody has agreed to it yet"

    dragoman("scans", "read")
    counts = dragoman.index(folder)
    assert (counts["indexed"], counts["unchanged"]) == (3, 5), "where nothing is written nothing is read again"
    scans = dragoman("scans", "--json").json
    assert (scans["unread"], scans["read"], scans["failed"]) == (0, 6, 2), "a bomb, and what nothing here unpacks"
    assert dragoman("status", "--json").json["documents"] == {"indexed": 7, "failed": 1}
    found = {Path(hit["path"]).name: hit for hit in _found(dragoman, WRITTEN) if "invoice" in hit["snippet"]}
    assert set(found) == {"letter.png", "on its side.jpg", "fax.tiff"}
    assert all(hit["scanned"] and hit["page"] == 1 and hit["kind"] == "picture" for hit in found.values())
    (second, *_) = _found(dragoman, "merchants of salt type:picture")
    assert (Path(second["path"]).name, second["page"]) == ("fax.tiff", 2)
    assert Path(_found(dragoman, "meadow in spring")[0]["path"]).name == "meadow in spring.png"
