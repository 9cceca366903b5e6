"""Picture files through the command line: found by what is said of them, by what is written on them, by their names."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest
from makers import docx, package, paragraph
from picture_makers import bomb, exif, heic, letter, pages, picture, saved
from PIL import Image
from scan_makers import pdf_of_pictures

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


def _greys(image: Image.Image) -> tuple[int, int, bytes]:
    return image.width, image.height, image.convert("L").tobytes()


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


def test_pictures_within_documents(dragoman: Any, tmp_path: Path) -> None:
    folder = tmp_path / "papers"
    folder.mkdir()
    said = {
        name: f"The {name} was seen above the harbour at night,\nwhile the captain slept in a cold cabin."
        for name in ("pelican", "heron", "walrus", "badger", "otter")
    }
    shown = {name: saved(letter(text), "PNG") for name, text in said.items()}
    packed = package({"2024/pelican.png": shown["pelican"], "sign.png": saved(letter().resize((90, 120)), "PNG")})
    (folder / "papers.zip").write_bytes(package({"inner.zip": packed, "note.txt": "A note about papers."}))
    attached = base64.encodebytes(shown["heron"]).decode()
    (folder / "tea.eml").write_text(
        "From: Ada <ada@example.org>\nSubject: Tea\nContent-Type: multipart/mixed; boundary=b\n\n"
        "--b\n\nSee the letter.\n"
        "--b\nContent-Type: image/png; name=heron.png\nContent-Disposition: attachment; filename=heron.png\n"
        f"Content-Transfer-Encoding: base64\n\n{attached}\n--b--\n"
    )
    (folder / "only a picture.docx").write_bytes(docx("", **{"word/media/image1.png": shown["walrus"]}))
    words = docx(paragraph("Badgers dig."), **{"word/media/image1.png": shown["badger"]})
    (folder / "words and a picture.docx").write_bytes(words)
    (folder / "scan.zip").write_bytes(package({"scan.pdf": pdf_of_pictures([_greys(letter(said["otter"]))], 100)}))

    dragoman("index", folder)
    assert dragoman("scans", "--json").json["unread"] == 5, "a sign is none"
    dragoman("scans", "read")
    dragoman.index(folder)
    scans = dragoman("scans", "--json").json
    assert (scans["unread"], scans["read"], scans["failed"]) == (0, 5, 0)
    for name, (file, inside) in {
        "pelican": ("papers.zip", "inner.zip › 2024/pelican.png"),
        "heron": ("tea.eml", "heron.png"),
        "walrus": ("only a picture.docx", "image1.png"),
        "badger": ("words and a picture.docx", "image1.png"),
        "otter": ("scan.zip", "scan.pdf"),
    }.items():
        (hit,) = _found(dragoman, f'"{name} was seen"')
        assert (Path(hit["path"]).name, hit["inside"], hit["page"], hit["scanned"]) == (file, inside, 1, True)
    (hit,) = _found(dragoman, '"badgers dig"')
    assert not hit["scanned"]
    assert dragoman("status", "--json").json["documents"] == {"indexed": 5}
    assert dragoman("check", "--json").json["findings"] == []
