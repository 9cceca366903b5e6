from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import makers
import pytest
from telling import told

from app.domain.errors import Cancelled, DamagedDocument, EncryptedDocument, ExtractionTimeout, TooLarge
from app.extraction.blocks import FormLimits, Shaper, Wanted

LIMITS = FormLimits(seconds=60.0, memory=1 << 30, largest_file=50_000_000, idle_s=0.1)


@pytest.fixture(scope="module")
def shaper() -> Iterator[Shaper]:
    made = Shaper(LIMITS)
    yield made
    made.close()


def _file(folder: Path, name: str, data: bytes) -> Path:
    path = folder / name
    path.write_bytes(data)
    return path


def test_a_file_becomes_blocks_in_a_process_of_its_own(shaper: Shaper, tmp_path: Path) -> None:
    page = _file(tmp_path, "a.html", b"<h1>Title</h1><p>Some <b>words</b>.")
    document = shaper.shape(page, Wanted("Some words.", (0, 11), 0, 0))
    assert document is not None
    assert told(document.blocks) == ["heading 1: Title", "paragraph: Some *words*."]
    assert document.passage == (6, 17)
    shaper.rest()


def test_what_has_no_such_form_is_not_opened(shaper: Shaper, tmp_path: Path) -> None:
    assert shaper.shape(tmp_path / "not there.pdf", None) is None
    assert shaper.shape(tmp_path / "not there.mp3", None) is None


def test_what_cannot_be_read_is_told_and_the_next_one_goes_on(shaper: Shaper, tmp_path: Path) -> None:
    with pytest.raises(DamagedDocument):
        shaper.shape(_file(tmp_path, "b.docx", b"no package"), None)
    locked = makers.package({"META-INF/manifest.xml": "<encryption-data/>", "content.xml": "<a/>"})
    with pytest.raises(EncryptedDocument):
        shaper.shape(_file(tmp_path, "c.odt", locked), None)
    document = shaper.shape(_file(tmp_path, "d.md", b"# still here"), None)
    assert document is not None
    assert told(document.blocks) == ["heading 1: still here"]
    shaper.rest()


def test_a_password_opens_a_file(tmp_path: Path) -> None:
    letter = makers.locked_office(makers.docx(makers.paragraph("The deeds.")), "mellon")
    shaper = Shaper(LIMITS, passwords=lambda: ("wrong", "mellon"))
    document = shaper.shape(_file(tmp_path, "a.docx", letter), None)
    assert document is not None
    assert told(document.blocks) == ["paragraph: The deeds."]
    shaper.close()


def test_a_file_that_is_too_large_is_not_asked_for(tmp_path: Path) -> None:
    shaper = Shaper(replace(LIMITS, largest_file=10))
    with pytest.raises(TooLarge):
        shaper.shape(_file(tmp_path, "a.txt", b"x" * 11), None)
    shaper.close()
    with pytest.raises(Cancelled):
        shaper.shape(_file(tmp_path, "b.txt", b"x"), None)


def test_what_takes_too_long_is_ended(tmp_path: Path) -> None:
    shaper = Shaper(replace(LIMITS, seconds=0.0, seconds_per_megabyte=0.1))
    try:
        path = _file(tmp_path, "a.html", b"<p>word <i>or</i> other</p>\n" * 200_000)
        for _ in range(2):  # the second time it is not tried again
            with pytest.raises(ExtractionTimeout):
                shaper.shape(path, None)
    finally:
        shaper.close()
