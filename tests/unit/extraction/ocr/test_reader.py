from __future__ import annotations

import io
import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from garbled_makers import SEEN, garbled_pdf
from makers import pdf
from PIL import Image
from pypdfium2 import PdfDocument
from scan_makers import scanned

from app.common.paths import resources_dir
from app.domain.errors import ExtractionTimeout
from app.domain.scans import PlacedWord, ScannedPage, ScanPart, ScanState
from app.extraction.ocr import OcrData, OcrLimits, OcrReader
from app.extraction.ocr.recognition import Recognition
from app.extraction.ocr.scripts import language_sets, languages_for, proposed_languages
from app.extraction.ocr.tesseract import FoundWord, Look, Pixels
from app.extraction.opened_file import OpenedFile

LETTER = (
    "The miller of Uppsala never paid the invoice\nof the third of March, and Bergen did not ask.\n"
    "Pelicans were seen above the harbour at night,\nwhile the captain slept in a cold cabin."
)
WORDS = " ".join(LETTER.split())
DATA = OcrData(resources_dir() / "tessdata", ("eng",))


@pytest.fixture(scope="module")
def reader(tmp_path_factory: pytest.TempPathFactory) -> Iterator[OcrReader]:
    reader = OcrReader(OcrLimits(idle_s=3600), lambda: DATA)
    with OpenedFile(_file(tmp_path_factory.mktemp("first"), pdf(["a"]))) as file:
        reader.pictures(file)  # now, for its threads are not a test's
    yield reader
    reader.close()


def test_which_pages_are_pictures(reader: OcrReader, tmp_path: Path) -> None:
    with OpenedFile(_file(tmp_path, pdf(["words", "", "more words"]))) as file:
        assert reader.pictures(file) == (ScanPart(()),), "an empty page is none"
    with OpenedFile(_file(tmp_path, scanned(pdf([LETTER, LETTER])))) as file:
        assert reader.pictures(file) == (ScanPart((1, 2)),)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_a_page_is_read_however_it_lies(reader: OcrReader, tmp_path: Path, turns: int) -> None:
    with OpenedFile(_file(tmp_path, scanned(pdf([LETTER]), turned=[turns]))) as file:
        page = reader.read(file, 1)
    assert " ".join(page.text.split()) == WORDS
    assert page.script == "Latin"
    miller = next(word for word in page.words if page.text[slice(*word.span)] == "miller")
    # Printed, "miller" stands at (92, 92) points of a page of 612 x 792, and is some 30 points wide.
    left, top, right, bottom = _turned_back(miller, turns)
    assert 92 / 612 < left < 100 / 612 and 118 / 612 < right < 135 / 612
    assert 80 / 792 < top < bottom < 95 / 792


@pytest.mark.parametrize("make", ["specked", "slanted", "unevenly lit"])
def test_a_poor_copy_is_read(reader: OcrReader, tmp_path: Path, make: str) -> None:
    page = _picture(LETTER, make)
    with OpenedFile(_file(tmp_path, page, "copy.png")) as file:
        read = reader.read(file, 1)
    assert " ".join(read.text.split()) == WORDS
    miller = next(word for word in read.words if read.text[slice(*word.span)] == "miller")
    across, down = (miller.box[0] + miller.box[2]) / 2, (miller.box[1] + miller.box[3]) / 2
    slant = math.radians(4 if make == "slanted" else 0)
    x, y = (107 - 306), (87.5 - 396)  # from the middle of the page, in points
    seen = x * math.cos(slant) - y * math.sin(slant), x * math.sin(slant) + y * math.cos(slant)
    assert abs(across - (seen[0] + 306) / 612) < 0.02 and abs(down - (seen[1] + 396) / 792) < 0.01


def _picture(text: str, make: str) -> bytes:
    """A page as a picture, 200 dots an inch."""
    bitmap = PdfDocument(pdf([text]))[0].render(scale=200 / 72, grayscale=True)
    image = bitmap.to_pil()
    if make == "slanted":
        image = image.rotate(-4, Image.Resampling.BICUBIC, fillcolor=255)  # to the right
    pixels = np.asarray(image, np.float64)
    if make == "specked":
        random = np.random.default_rng(1)
        specks = random.random(pixels.shape) < 1 / 100
        pixels = np.where(specks, random.integers(0, 256, pixels.shape), 0.75 * pixels)
    if make == "unevenly lit":
        pixels = pixels * np.linspace(0.25, 1, pixels.shape[1])
    packed = io.BytesIO()
    Image.fromarray(pixels.astype(np.uint8)).save(packed, "PNG", dpi=(200, 200))
    return packed.getvalue()


def test_two_columns_are_read_one_after_the_other(reader: OcrReader, tmp_path: Path) -> None:
    left = [
        "Winter came early to the",
        "valley, and the wolves were",
        "heard from the mill at dusk.",
        "Nobody left alone.",
    ]
    right = [
        "Spring brought the ferries",
        "back to the lake, and with",
        "them the merchants of salt,",
        "asleep in barns.",
    ]
    columns = 5 * left, 5 * right  # some lines are needed to be seen as columns
    lines = b"".join(
        b"1 0 0 1 %d %d Tm (%s) Tj " % (x, 700 - 16 * row, line.encode())
        for x, column in zip((60, 330), columns, strict=True)
        for row, line in enumerate(column)
    )
    page = pdf(["x" * len(lines)]).replace(b"72 700 Td (" + b"x" * len(lines) + b") Tj", lines)
    with OpenedFile(_file(tmp_path, scanned(page))) as file:
        text = " ".join(reader.read(file, 1).text.split())
    assert text == " ".join([*columns[0], *columns[1]])


def test_languages_are_those_of_the_script() -> None:
    assert languages_for("Cyrillic", ("eng", "deu")) == ()
    assert languages_for("Cyrillic", ("eng", "ukr", "rus")) == ("rus", "ukr")
    assert languages_for("Latin", ("deu", "eng")) == ("eng", "deu")


def test_languages_that_share_their_letters_are_tried_one_by_one() -> None:
    assert language_sets("Han", ("eng", "chi_tra", "jpn")) == (("jpn",), ("chi_tra",))
    assert language_sets("Cyrillic", ("ukr", "rus")) == (("rus", "ukr"),)
    assert language_sets("Thai", ("eng",)) == ()
    words: dict[tuple[str, ...], list[FoundWord]] = {
        ("jpn",): _words("法津之前人人平等不受", 85),
        ("chi_sim",): _words("法律之前人人平等不受", 92),
    }
    assert _read("Japanese", words, "chi_sim", "jpn").text == "法律之前人人平等不受", "which is surer, though both are"


class _Tesseract:
    """Stands in for the library: `words` are what each set of languages gives, `look` what is told of the page."""

    def __init__(self, script: str, words: Mapping[tuple[str, ...], list[FoundWord]]) -> None:
        self._script = script
        self._words = words

    def look(self, pixels: Pixels) -> Look:
        return Look(0, 9.0, self._script, 0.1)

    def words(self, pixels: Pixels, languages: Sequence[str]) -> list[FoundWord]:
        return self._words.get(tuple(languages), [])


def _words(letters: str, sure: float) -> list[FoundWord]:
    """In one line, side by side but for a gap where there is a blank."""
    return [
        FoundWord(letter, sure, (10 * place, 0, 10 * place + 9, 10), 1, 1, 1)
        for place, letter in enumerate(letters)
        if letter != " "
    ]


def _read(script: str, words: Mapping[tuple[str, ...], list[FoundWord]], *installed: str) -> ScannedPage:
    recognition = Recognition(_Tesseract(script, words))  # type: ignore[arg-type]  # what it uses of the library
    return recognition.read(1, lambda _: Pixels(1000, 100, 1000 * 100 * b"\xff"), installed)


def test_a_script_that_was_taken_for_another_is_found() -> None:
    latin, thai = _words("llnuundaoj", 50), _words("มนุษย์ทั้ง ปวง", 90)
    found = _read("Latin", {("eng",): latin, ("tha",): thai}, "eng", "tha")
    assert (found.script, found.text) == ("Thai", "มนุษย์ทั้ง ปวง"), "letters are joined, and a blank stays"


def test_a_script_without_a_language_is_told() -> None:
    found = _read("Cyrillic", {("eng",): _words("HecMoTpR Ha", 55)}, "eng")
    assert (found.script, found.state, found.text) == ("Cyrillic", ScanState.NO_LANGUAGE, "")
    found = _read("Latin", {("eng",): _words("Fninno hwuwuwn GU onGuph wngl", 20)}, "eng", "kat")
    assert (found.script, found.state) == ("Thai|Armenian|Khmer|Oriya", ScanState.NO_LANGUAGE), "no letters of Latin"
    found = _read("Latin", {("eng",): _words("a poor copy of a letter", 60)}, "eng")
    assert (found.script, found.state) == ("Latin", ScanState.READ)
    assert proposed_languages(["Thai|Armenian", "Cyrillic", "Thai"], ("tha", "hye", "ukr")) == ("tha", "hye", "ukr")


NONSENSE = "ผลเศบรบฬาธณิธิเณีสุาษินเฑรซอธุทษ์ธิงษาธณผศฬตธฌรฎณีสุฮษธินฑซโธุษณ์ฬฏิธงฉษาฌธฆณ"


def test_letters_that_make_no_words_are_not_taken_for_text() -> None:
    sure = _words(NONSENSE, 90)
    found = _read("Thai", {("tha",): sure}, "tha")
    assert (found.state, found.script, found.text) == (ScanState.NO_LANGUAGE, "Lao", "")
    found = _read("Khmer", {("khm",): sure}, "khm")
    assert (found.state, found.text) == (ScanState.FAILED, ""), "there is no other script that it may be in"
    read = _read("Thai", {("tha",): sure, ("lao",): _words("ມະນຸດທຸກຄົນເກີດມາມີກຽດສັກສີສິດທິເສລີພາບ", 70)}, "tha", "lao")
    assert read.script == "Lao" and read.text, "though it is read less surely"


def test_an_unsure_word_in_a_sure_line_is_kept() -> None:
    line = [*_words("人人生而自由在尊严和权利上一律平等他们赋有理性和良心", 92)]
    line[-1] = replace(line[-1], sure=3.0)
    assert _read("Han", {("chi_sim",): line}, "chi_sim").text.endswith("良心")


def test_garbled_letters_are_read_as_they_are_seen(reader: OcrReader, tmp_path: Path) -> None:
    with OpenedFile(_file(tmp_path, garbled_pdf("as it should be", "a map that is one off"))) as file:
        assert reader.pictures(file) == (ScanPart((2,)),)
        assert reader.read(file, 2).text.split() == " ".join(SEEN).split()


def test_noise_is_no_text() -> None:
    assert _read("Latin", {("eng",): _words("i.|/lIj", 30)}, "eng").text == ""


def test_a_page_that_takes_too_long_costs_itself_alone(tmp_path: Path) -> None:
    reader = OcrReader(OcrLimits(seconds=0.01), lambda: DATA)
    try:
        with OpenedFile(_file(tmp_path, scanned(pdf([LETTER])))) as file, pytest.raises(ExtractionTimeout):
            reader.read(file, 1)
    finally:
        reader.close()


def _file(folder: Path, data: bytes, name: str = "scan.pdf") -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def _turned_back(word: PlacedWord, turns: int) -> tuple[float, float, float, float]:
    """The word's box on the page as it was before it was turned to the right."""
    left, top, right, bottom = word.box
    for _ in range(turns):
        left, top, right, bottom = top, 1 - right, bottom, 1 - left
    return left, top, right, bottom
