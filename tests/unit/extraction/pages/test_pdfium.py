"""Real pages, drawn by the real worker: as their author meant them, and as nobody should have."""

from __future__ import annotations

import io
import os
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from makers import pdf
from pypdf import PdfReader, PdfWriter
from pypdf.annotations import FreeText, Rectangle
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    FloatObject,
    NameObject,
    NumberObject,
    RectangleObject,
    TextStringObject,
)

from app.common.paths import resources_dir
from app.domain.errors import DamagedDocument, DocumentError, EncryptedDocument, UnsupportedFormat
from app.domain.messages import message
from app.domain.views import Box, DrawnPage, PageText
from app.extraction.pages import PageDrawer, PageLimits
from app.extraction.pages.pdfium import OpenDocument

SHARED = Path(os.environ.get("DRAGOMAN_SHARED") or Path(__file__).resolve().parents[5] / "shared")
Change = Callable[[PdfWriter], object]


@pytest.fixture(scope="module")
def drawer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[PageDrawer]:
    made = PageDrawer(PageLimits(seconds=60, idle_s=3600))
    made.sizes(_made(tmp_path_factory.mktemp("first"), pdf(["a"])))  # now, for its threads are not a test's
    yield made
    made.close()


def _made(folder: Path, data: bytes, change: Change = lambda writer: None) -> Path:
    writer = PdfWriter(clone_from=PdfReader(io.BytesIO(data)))
    change(writer)
    path = folder / f"{len(list(folder.iterdir()))}.pdf"
    with path.open("wb") as file:
        writer.write(file)
    return path


def _colour(drawn: DrawnPage, x: float, y: float) -> tuple[int, ...]:
    """At a place in points."""
    place = 3 * (round(y * drawn.scale) * drawn.width + round(x * drawn.scale))
    return tuple(drawn.pixels[place : place + 3])


def _box_of(page: PageText, wanted: str) -> Box:
    start = page.text.index(wanted)
    boxes = [box for box in page.boxes[start : start + len(wanted)] if box is not None]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def _ink(drawn: DrawnPage, box: Box) -> int:
    """How many pixels of a box are dark."""
    left, top, right, bottom = (round(side * drawn.scale) for side in box)
    rows = (drawn.pixels[3 * (y * drawn.width + left) : 3 * (y * drawn.width + right)] for y in range(top, bottom))
    return sum(sum(value < 128 for value in row[::3]) for row in rows)


# ---- as their author meant them


def test_the_letters_are_where_their_boxes_say(drawer: PageDrawer, tmp_path: Path) -> None:
    path = _made(tmp_path, pdf(["First line\nand the second", "Another page"]))
    assert [(size.width, size.height) for size in drawer.sizes(path)] == [(612, 792)] * 2
    drawn, page = drawer.draw(path, 1, 2.0), drawer.text(path, 1)
    assert (drawn.width, drawn.height, drawn.scale, len(drawn.pixels)) == (1224, 1584, 2.0, 3 * 1224 * 1584)
    assert page.text.splitlines() == ["First line", "and the second"]
    box = _box_of(page, "second")
    assert 90 < box[1] < 110 and 100 < box[0] < 160
    assert _ink(drawn, box) > 100
    assert _ink(drawn, (box[0], box[3] + 20, box[2], box[3] + 40)) == 0
    assert drawer.text(path, 2).text == "Another page"


@pytest.mark.parametrize("turned", [0, 90, 180, 270])
@pytest.mark.parametrize("cut", [None, (50, 600, 300, 750)])
def test_turned_and_cut_pages(
    drawer: PageDrawer, tmp_path: Path, turned: int, cut: tuple[int, int, int, int] | None
) -> None:
    def change(writer: PdfWriter) -> None:
        writer.pages[0].rotate(turned)
        if cut is not None:
            writer.pages[0].cropbox = RectangleObject(cut)

    path = _made(tmp_path, pdf(["A word of much ink: MMMMMMMM"]), change)
    width, height = (612, 792) if cut is None else (250, 150)
    (size,) = drawer.sizes(path)
    assert (size.width, size.height) == ((width, height) if turned in (0, 180) else (height, width))
    drawn, page = drawer.draw(path, 1, 1.0), drawer.text(path, 1)
    assert (drawn.width, drawn.height) == (size.width, size.height)
    box = _box_of(page, "MMMMMMMM")
    assert (box[2] - box[0] > 2 * (box[3] - box[1])) is (turned in (0, 180))
    everywhere = _ink(drawn, (0, 0, size.width, size.height))
    assert _ink(drawn, box) > 0.3 * everywhere > 0, "nearly half of the letters' ink is in this box"


def test_what_the_page_does_not_show_has_no_place(drawer: PageDrawer, tmp_path: Path) -> None:
    def change(writer: PdfWriter) -> None:
        writer.pages[0].cropbox = RectangleObject((0, 0, 600, 690))

    page = drawer.text(_made(tmp_path, pdf(["Cut away\nshown"]), change), 1)
    assert page.text.splitlines() == ["Cut away", "shown"]
    assert page.boxes[0] is None and page.boxes[-1] is not None


def test_a_line_that_is_cut_off_at_the_edge_has_no_place(drawer: PageDrawer, tmp_path: Path) -> None:
    whole = _made(tmp_path, pdf(["Cut off\nshown"]))
    top = 792 - _box_of(drawer.text(whole, 1), "Cut off")[3]  # the foot of the first line

    def change(writer: PdfWriter) -> None:
        writer.pages[0].cropbox = RectangleObject((0, 0, 600, top + 2))

    page = drawer.text(_made(tmp_path, pdf(["Cut off\nshown"]), change), 1)
    assert page.text.splitlines() == ["Cut off", "shown"]
    assert set(page.boxes[:7]) == {None} and page.boxes[-1] is not None


def test_line_ends_that_cut_a_word(drawer: PageDrawer, tmp_path: Path) -> None:
    page = drawer.text(_made(tmp_path, pdf(["the trans-\nlation of it"])), 1)
    assert page.text == "the trans\u00ad\nlation of it"
    assert len(page.boxes) == len(page.text) and page.boxes[page.text.index("\n")] is None


def test_forms_and_notes_are_drawn_and_said(drawer: PageDrawer, tmp_path: Path) -> None:
    def change(writer: PdfWriter) -> None:
        writer.add_annotation(0, FreeText(text="a note that is shown", rect=(100, 400, 300, 430)))
        writer.add_annotation(0, Rectangle(rect=(100, 300, 300, 330), interior_color="ff0000"))
        field = DictionaryObject()
        field.update(
            {
                NameObject("/Type"): NameObject("/Annot"),
                NameObject("/Subtype"): NameObject("/Widget"),
                NameObject("/FT"): NameObject("/Tx"),
                NameObject("/T"): TextStringObject("city"),
                NameObject("/V"): TextStringObject("Lissabon"),
                NameObject("/DA"): TextStringObject("/Helv 12 Tf 0 g"),
                NameObject("/F"): NumberObject(4),
                NameObject("/Rect"): ArrayObject(FloatObject(each) for each in (100, 500, 300, 520)),
            }
        )
        held = writer._add_object(field)
        annotations = writer.pages[0]["/Annots"]
        assert isinstance(annotations, ArrayObject)
        annotations.append(held)
        form = DictionaryObject({NameObject("/Fields"): ArrayObject([held])})
        writer._root_object[NameObject("/AcroForm")] = writer._add_object(form)

    path = _made(tmp_path, pdf(["Your city:"]), change)
    page, drawn = drawer.text(path, 1), drawer.draw(path, 1, 2.0)
    assert page.text.splitlines() == ["Your city:", "a note that is shown", "Lissabon"]
    assert _box_of(page, "Lissabon") == (100, 272, 300, 292)
    assert _ink(drawn, (100, 272, 300, 292)) > 50
    assert _colour(drawn, 200, 477) == (255, 0, 0)


@pytest.mark.parametrize("wanted", ["𝔘𝔫𝔦", "漢字", "עברית"])
def test_letters_beyond_latin_are_whole(drawer: PageDrawer, tmp_path: Path, wanted: str) -> None:
    """As a note holds them, for which no font is needed."""

    def change(writer: PdfWriter) -> None:
        writer.add_annotation(0, FreeText(text=wanted, rect=(100, 400, 300, 430)))

    page = drawer.text(_made(tmp_path, pdf(["a"]), change), 1)
    assert page.text == f"a\n{wanted}" and len(page.boxes) == len(page.text)


def test_the_samples_are_drawn_as_by_a_process_that_is_not_shut_off(drawer: PageDrawer, tmp_path: Path) -> None:
    """Those of ours, and one whose font is the system's."""
    samples = [*(resources_dir() / "sample").rglob("*.pdf"), _made(tmp_path, pdf(["a font that is not in the file"]))]
    assert len(samples) > 1
    for path in samples:
        opened = OpenDocument(os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0)), path.stat().st_size)
        try:
            width, height, scale, pixels = opened.draw(1, 1.0)
            expected = DrawnPage(1, width, height, bytes(pixels), scale)
            assert drawer.draw(path, 1, 1.0) == expected
            assert drawer.text(path, 1).text == opened.text(1)[0]
            assert _ink(expected, (0, 0, width, height)) > 50
        finally:
            opened.close()


# ---- how much


def test_ten_thousand_pages(drawer: PageDrawer, tmp_path: Path) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(pdf([f"page {number}" for number in range(1, 10_001)]))
    started = time.monotonic()
    assert len(drawer.sizes(path)) == 10_000
    whole = time.monotonic() - started
    assert drawer.text(path, 9_999).text == "page 9999"
    started = time.monotonic()
    for number in range(5_000, 5_010):
        drawer.draw(path, number, 1.0)
    assert time.monotonic() - started < 10 * max(0.1, whole), "a page does not cost what all of them do"


@pytest.mark.parametrize("sides", [(14_400, 14_400), (3, 200_000), (1e9, 1e9), (0.001, 0.001), (0, 0), (-5, 700)])
@pytest.mark.parametrize("scale", [0.0001, 1.0, 300.0])
def test_pages_of_any_size(drawer: PageDrawer, tmp_path: Path, sides: tuple[float, float], scale: float) -> None:
    def change(writer: PdfWriter) -> None:
        writer.pages[0].mediabox = RectangleObject((0, 0, *sides))

    path = _made(tmp_path, pdf(["a"]), change)
    (size,) = drawer.sizes(path)
    assert 1 <= size.width <= 1e6 and 1 <= size.height <= 1e6
    drawn = drawer.draw(path, 1, scale)
    assert 1 <= drawn.width <= 16_384 and 1 <= drawn.height <= 16_384 and drawn.width * drawn.height <= 40_000_000
    assert len(drawn.pixels) == 3 * drawn.width * drawn.height
    assert drawn.scale <= scale
    drawer.text(path, 1)


def test_the_scale_is_clamped_and_said(drawer: PageDrawer, tmp_path: Path) -> None:
    drawn = drawer.draw(_made(tmp_path, pdf(["a"])), 1, 100.0)
    assert 39_000_000 < drawn.width * drawn.height <= 40_000_000
    assert drawn.scale == pytest.approx(drawn.width / 612, rel=0.01)


# ---- what cannot be shown


def test_passwords(drawer: PageDrawer, tmp_path: Path) -> None:
    """With the message of extraction; what opens without one is shown."""
    locked, opened = tmp_path / "locked.pdf", tmp_path / "opened.pdf"
    locked.write_bytes(pdf(["secret"], password="secret"))
    opened.write_bytes(pdf(["not to be changed"], password=""))
    for ask in (lambda: drawer.sizes(locked), lambda: drawer.draw(locked, 1, 1.0), lambda: drawer.text(locked, 1)):
        with pytest.raises(EncryptedDocument) as told:
            ask()
        assert told.value.reason == message("encrypted.password")
    assert drawer.text(opened, 1).text == "not to be changed"


def test_one_of_the_passwords_that_were_given_opens_it(tmp_path: Path) -> None:
    known: list[str] = ["wrong"]
    drawer = PageDrawer(PageLimits(seconds=60), passwords=lambda: known)
    locked = {name: tmp_path / name for name in ("AES-256", "AES-128", "RC4-128")}
    for algorithm, path in locked.items():
        path.write_bytes(pdf(["secret"], password="grüße", algorithm=algorithm))
    with pytest.raises(EncryptedDocument):
        drawer.sizes(locked["AES-256"])
    known.append("grüße")
    for path in locked.values():
        assert drawer.text(path, 1).text == "secret"
    drawer.close()


@pytest.mark.parametrize(
    ("data", "error"),
    [
        (b"", UnsupportedFormat),
        (b"some text", UnsupportedFormat),
        (b"%PDF-1.7\n", DamagedDocument),
        (pdf(["a"])[:300], DamagedDocument),
        (b"%PDF-1.4\ntrailer << /Root 1 0 R >>", DamagedDocument),
        (pdf([]), DamagedDocument),
    ],
)
def test_what_is_no_whole_pdf(drawer: PageDrawer, tmp_path: Path, data: bytes, error: type[DocumentError]) -> None:
    path = tmp_path / "broken.pdf"
    path.write_bytes(data)
    with pytest.raises(error):
        drawer.sizes(path)


@pytest.mark.parametrize("number", [0, -1, 2, 2**31])
def test_a_page_that_there_is_not(drawer: PageDrawer, tmp_path: Path, number: int) -> None:
    path = _made(tmp_path, pdf(["a"]))
    for ask in (lambda: drawer.draw(path, number, 1.0), lambda: drawer.text(path, number)):
        with pytest.raises(DamagedDocument) as told:
            ask()
        assert told.value.reason == message("pages.none_such", number=number)


def test_a_file_that_changes_is_read_anew(drawer: PageDrawer, tmp_path: Path) -> None:
    path = tmp_path / "changing.pdf"
    for words in ("at first", "and then"):
        path.write_bytes(pdf([words]))
        assert drawer.text(path, 1).text == words


def test_nothing_beside_the_file_is_read_and_no_script_runs(drawer: PageDrawer, tmp_path: Path) -> None:
    secret = tmp_path / "secret.pdf"
    secret.write_bytes(pdf(["a secret of another file"]))

    def change(writer: PdfWriter) -> None:
        writer._root_object[NameObject("/OpenAction")] = DictionaryObject(
            {
                NameObject("/S"): NameObject("/JavaScript"),
                NameObject("/JS"): TextStringObject("app.alert('hello'); while (true) {}"),
            }
        )
        page = writer.pages[0]
        stream = DecodedStreamObject()  # whose data are said to lie in the other file
        stream.set_data(b"")
        stream[NameObject("/F")] = TextStringObject(str(secret))
        reference = DictionaryObject(
            {
                NameObject("/F"): TextStringObject(str(secret)),
                NameObject("/Page"): NumberObject(0),
            }
        )
        form = DecodedStreamObject()
        form.set_data(b"")
        form.update(
            {
                NameObject("/Type"): NameObject("/XObject"),
                NameObject("/Subtype"): NameObject("/Form"),
                NameObject("/BBox"): RectangleObject((0, 0, 612, 792)),
                NameObject("/Ref"): reference,
            }
        )
        objects = DictionaryObject({NameObject("/Fm0"): writer._add_object(form)})
        page["/Resources"][NameObject("/XObject")] = objects  # type: ignore[index]  # a dictionary
        more = DecodedStreamObject()
        more.set_data(b"/Fm0 Do")
        page[NameObject("/Contents")] = ArrayObject([page.raw_get("/Contents"), writer._add_object(more)])
        page[NameObject("/PieceInfo")] = writer._add_object(stream)

    path = _made(tmp_path, pdf(["only this"]), change)
    assert drawer.text(path, 1).text == "only this"
    assert drawer.draw(path, 1, 1.0).width == 612


@pytest.mark.shared
def test_whatever_there_is(drawer: PageDrawer) -> None:
    """Each is drawn, or refused with a reason; none costs the worker."""
    paths = sorted(SHARED.glob("**/*.pdf"))
    if not paths:
        pytest.skip(f"there are none in {SHARED}")
    drawer.sizes(paths[0])
    process = drawer._worker._held
    drawn, refused = 0, set[str]()
    for path in paths:
        try:
            count = len(drawer.sizes(path))
            for number in {1, count}:
                drawer.draw(path, number, 1.0)
                page = drawer.text(path, number)
                assert len(page.boxes) == len(page.text)
            drawn += 1
        except DocumentError as error:
            refused.add(error.reason.code.split(".")[0])
    assert refused <= {"pages", "damaged", "encrypted"}
    assert drawn > 0.6 * len(paths)
    assert drawer._worker._held is process
