"""Pictures in a real library, drawn by the process that draws, with what was read on them where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from asking import asked
from picture_makers import exif, heic, letter, saved
from PIL import Image

from app.domain.errors import DocumentError
from app.domain.query import Query
from app.domain.scans import ScanReading
from app.domain.search import Hit
from app.library import Library


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("pictures")
    (place / "docs").mkdir()
    held = letter().transpose(Image.Transpose.ROTATE_90)
    (place / "docs" / "letter.jpg").write_bytes(saved(held, "JPEG", exif=exif({274: 6, 270: "Found in a drawer"})))
    (place / "docs" / "telephone.heic").write_bytes(heic(b"", b""))
    with Library.open(place / "data") as library:
        library.add_folder(place / "docs")
        library.read_scans(ScanReading.READ)
        library.index_now()
    return place


@pytest.fixture
def library(place: Path) -> Iterator[Library]:
    with Library.open(place / "data") as opened:
        yield opened


def _hit(library: Library, question: str) -> tuple[Hit, Query]:
    request = asked(question)
    *_, last = library.search(request)
    return last.hits[0], request.query


def test_what_was_read_is_marked_on_the_picture(library: Library) -> None:
    hit, query = _hit(library, "pelicans above the harbour")
    assert (hit.path.name, hit.kind, hit.page, hit.scanned) == ("letter.jpg", "picture", 1, True)
    ((width, height),) = ((size.width, size.height) for size in library.views.page_sizes(hit.path))
    assert width / height == pytest.approx(900 / 260, rel=0.01), "as it is held"
    drawn = library.views.draw(hit.path, 1, 1.0)
    assert (drawn.width, drawn.height) == (round(width), round(height))
    assert drawn.pixels[:3] == pytest.approx(b"\xff\xff\xff", abs=3)
    marks = library.views.marks(hit, query, 1)
    assert marks.exact and marks.words
    page = library.views.page_text(hit.path, 1)
    at = page.text.index("Pelicans")
    box = page.boxes[at]
    assert box is not None and 0 <= box[0] < 0.1 * width and 0.3 * height < box[1] < box[3] < 0.5 * height


def test_a_caption_is_on_no_page(library: Library) -> None:
    hit, query = _hit(library, "found in a drawer")
    assert (hit.path.name, hit.page, hit.scanned) == ("letter.jpg", None, False)
    assert library.views.marks(hit, query, 1).passage == ()
    assert library.views.formatted(hit, query) is None


def test_a_picture_that_nothing_unpacks_says_so(library: Library) -> None:
    hit, _ = _hit(library, "name:telephone")
    with pytest.raises(DocumentError) as raised:
        library.views.page_sizes(hit.path)
    assert raised.value.reason.code == "unsupported.picture"
