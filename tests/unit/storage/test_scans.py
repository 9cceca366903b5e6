from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp
from app.domain.messages import message
from app.domain.scans import PlacedWord, ScannedPage, ScannedText, ScanPart, ScanState
from app.storage.catalogue import Catalogue
from app.storage.check.examination import Examination
from app.storage.check.small_tables import check_small_tables
from app.storage.reader import CatalogueReader

STAMP = FileStamp(10, 20)
SCAN, COPY, MIXED, PLAIN, GARBLED = (
    Path(f"/docs/{name}.pdf") for name in ("scan", "copy", "mixed", "plain", "garbled")
)
HASH = b"a" * 16
PAGE = ScannedPage(
    2, "two words", (PlacedWord((0, 3), (0.1, 0.2, 0.3, 0.25)), PlacedWord((4, 9), (0, 0, 1, 1))), "Latin"
)


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite3")
    for path in (SCAN, COPY):
        catalogue.put_document(path, "pdf", STAMP, "p", DocumentState.NEEDS_OCR, reason=message("no_text.pdf"))
    told = message("left_out.picture_pages", n=1, count=2), message("left_out.garbled_pages", n=1, count=2)
    for path, left_out in ((MIXED, told[0]), (GARBLED, told[1]), (PLAIN, None)):
        text = DocumentText(left_out=(left_out,) if left_out else ())
        content = catalogue.add_content(ContentKey(path.name.encode(), "pdf", "p"), text)
        catalogue.put_document(path, "pdf", STAMP, "p", DocumentState.INDEXED, content_id=content)
    yield catalogue
    catalogue.close()


@pytest.fixture
def reader(catalogue: Catalogue, tmp_path: Path) -> Iterator[CatalogueReader]:
    reader = CatalogueReader(tmp_path / "catalogue.sqlite3")
    yield reader
    reader.close()


def test_what_may_hold_pictures_is_looked_through_once(catalogue: Catalogue, reader: CatalogueReader) -> None:
    assert sorted(reader.unknown_scans()) == [COPY, GARBLED, MIXED, SCAN]
    catalogue.put_scan(GARBLED, STAMP, b"g" * 16, [ScanPart((2,))])
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((1, 2))])
    catalogue.put_scan(MIXED, STAMP, b"m" * 16, [])
    assert reader.unknown_scans() == [COPY]
    catalogue.put_document(SCAN, "pdf", FileStamp(11, 20), "p", DocumentState.NEEDS_OCR)
    assert sorted(reader.unknown_scans()) == [COPY, SCAN], "it is another file now"


def test_a_page_is_as_it_was_read(catalogue: Catalogue, reader: CatalogueReader) -> None:
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((1, 2))])
    assert reader.scanned_text(HASH) is None
    assert [(each.path, each.pages) for each in reader.unread_scans()] == [(SCAN, ((HASH, 1), (HASH, 2)))]
    catalogue.put_scanned_page(HASH, PAGE)
    assert reader.scanned_text(HASH) == ScannedText(((2, "two words"),), missing=1)
    found = reader.scanned_page(SCAN, 2)
    assert found is not None and found.text == PAGE.text and found.script == "Latin"
    for word, written in zip(found.words, PAGE.words, strict=True):
        assert word.span == written.span and word.box == pytest.approx(written.box, abs=1e-4)
    assert reader.scanned_page(SCAN, 1) is None
    assert reader.scanned_places([(SCAN, "", 1), (SCAN, "", 2), (PLAIN, "", 2)]) == {(SCAN, "", 2)}
    assert reader.unread_scans()[0].pages == ((HASH, 1),)


def test_what_lies_in_documents_is_read_once_wherever_it_is(catalogue: Catalogue, reader: CatalogueReader) -> None:
    letter = b"l" * 32
    for path, hash_, member in ((SCAN, HASH, "a.zip › letter.png"), (COPY, b"c" * 16, "letter.png")):
        catalogue.put_scan(path, STAMP, hash_, [ScanPart((1,), member, letter), ScanPart(())])
    assert sorted(reader.unknown_scans()) == [GARBLED, MIXED]
    assert [each.pages for each in reader.unread_scans()] == 2 * [((letter, 1),)]
    catalogue.put_scanned_page(letter, ScannedPage(1, "Dear Ada"))
    assert reader.unread_scans() == []
    for hash_ in (HASH, b"c" * 16):
        assert reader.scanned_text(hash_) == ScannedText(inside={letter: ScannedText(((1, "Dear Ada"),))})
    found = reader.scanned_places([(SCAN, "a.zip › letter.png", 1), (SCAN, "letter.png", 1), (COPY, "letter.png", 1)])
    assert found == {(SCAN, "a.zip › letter.png", 1), (COPY, "letter.png", 1)}
    catalogue.remove_documents([SCAN])
    catalogue.remove_stray_scans()
    assert reader.scanned_text(HASH) is None and reader.scanned_text(b"c" * 16) is not None


def test_copies_are_read_once_and_extracted_again_together(catalogue: Catalogue, reader: CatalogueReader) -> None:
    for path in (SCAN, COPY):
        catalogue.put_scan(path, STAMP, HASH, [ScanPart((1, 2))])
    assert len(reader.unread_scans()) == 1
    catalogue.put_scanned_page(HASH, PAGE)
    assert sorted(catalogue.apply_scan(HASH)) == [COPY, SCAN]
    documents = [reader.document(path) for path in (SCAN, COPY, PLAIN)]
    assert [each.pipeline for each in documents if each] == ["", "", "p"]


def test_pages_without_a_language_wait_for_one(catalogue: Catalogue, reader: CatalogueReader) -> None:
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((1, 2))])
    catalogue.put_scanned_page(HASH, ScannedPage(1, script="Cyrillic", state=ScanState.NO_LANGUAGE))
    status = reader.scan_status()
    assert (status.documents, status.unread, status.read, status.scripts) == (1, 1, 0, (("Cyrillic", 1),))
    catalogue.read_scans_again(["Greek"])
    assert reader.scan_status().unread == 1
    catalogue.read_scans_again(["Cyrillic"])
    assert reader.scan_status().unread == 2


def test_pages_read_in_another_language_than_theirs_are_read_again(
    catalogue: Catalogue, reader: CatalogueReader
) -> None:
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((1, 2, 3))])
    for number, script in enumerate(("Latin|vie", "Latin|pol", "Latin"), start=1):
        catalogue.put_scanned_page(HASH, ScannedPage(number, "text", script=script))
    status = reader.scan_status()
    assert status.read == 3 and status.scripts == (), "what was read counts"
    assert sorted(status.languages) == [("pol", 1), ("vie", 1)]
    catalogue.read_scans_again(["Latin"], ["eng", "vie"])
    assert reader.scan_status().unread == 1 and reader.scan_status().languages == (("pol", 1),)


def test_what_was_read_goes_with_the_last_document(catalogue: Catalogue, reader: CatalogueReader) -> None:
    for path in (SCAN, COPY):
        catalogue.put_scan(path, STAMP, HASH, [ScanPart((2,))])
    catalogue.put_scanned_page(HASH, PAGE)
    catalogue.remove_documents([SCAN])
    catalogue.remove_orphans()
    assert reader.scanned_text(HASH) is not None
    catalogue.forget(COPY)
    assert reader.scanned_text(HASH) is None


def test_a_file_that_moves_is_not_read_again(catalogue: Catalogue, reader: CatalogueReader) -> None:
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((2,))])
    catalogue.put_scanned_page(HASH, PAGE)
    catalogue.remove_documents([SCAN, COPY])
    catalogue.keep_scan(Path("/docs/moved.pdf"), STAMP, HASH)
    catalogue.keep_scan(PLAIN, STAMP, b"p" * 16)
    catalogue.remove_orphans()
    assert reader.scanned_page(Path("/docs/moved.pdf"), 2) is not None
    assert reader.scan_status().documents == 1


def test_a_page_whose_text_is_not_what_was_read_goes_and_is_read_again(
    catalogue: Catalogue, reader: CatalogueReader, tmp_path: Path
) -> None:
    catalogue.put_scan(SCAN, STAMP, HASH, [ScanPart((1, 2))])
    catalogue.put_scanned_page(HASH, PAGE)
    with closing(sqlite3.connect(tmp_path / "catalogue.sqlite3", isolation_level=None)) as connection:
        for text, left in (("two words", 2), ("two worms", 1)):
            connection.execute("UPDATE scan_pages SET text = ? WHERE page = 2", (text,))
            examination = Examination(connection)
            check_small_tables(examination)
            for damage in examination.damages:
                assert damage.finding.code == "rows_damaged" and damage.mend is not None
                damage.mend(connection)
            assert connection.execute("SELECT count(*) FROM scan_pages").fetchone() == (left,)
    assert SCAN in reader.unknown_scans(), "one of its pages has gone"


def test_every_picture_is_looked_through(catalogue: Catalogue, reader: CatalogueReader) -> None:
    for name, state in (("a.png", DocumentState.INDEXED), ("b.png", DocumentState.FAILED)):
        catalogue.put_document(Path(f"/docs/{name}"), "picture", STAMP, "p", state, reason=message("damaged.pdf"))
    assert Path("/docs/a.png") in reader.unknown_scans() and Path("/docs/b.png") not in reader.unknown_scans()
    catalogue.put_scan(Path("/docs/a.png"), STAMP, b"n" * 16, [ScanPart((1,))])
    assert Path("/docs/a.png") not in reader.unknown_scans()
