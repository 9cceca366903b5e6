"""Pages that are pictures, as the thread that writes has them read, with a reader that stands in for the worker."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

import pytest

from app.common.stamps import stamp_of
from app.domain.documents import DocumentState
from app.domain.scans import ScannedPage, ScanPart, ScanReading, ScanState
from app.extraction import OpenedFile
from app.indexing.scanning import ScanStage
from app.indexing.tracker import Tracker
from app.ports import CancelCheck, never_cancelled
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

LETTER = b"l" * 32


class _Pages:
    """Finds a page in every file, and a letter in every archive; reads them where there is a language."""

    def __init__(self) -> None:
        self.languages: tuple[str, ...] = ()
        self.asked: list[tuple[str, bytes, int]] = []

    def pictures(self, file: OpenedFile, check: CancelCheck) -> Sequence[ScanPart]:
        return [ScanPart((1,), "letter.png", LETTER)] if file.path.suffix == ".zip" else [ScanPart((1,))]

    def read(self, file: OpenedFile, number: int, check: CancelCheck, part: bytes) -> ScannedPage:
        self.asked.append((file.path.name, part, number))
        if self.languages:
            return ScannedPage(number, "Письмо", script="Cyrillic")
        return ScannedPage(number, script="Cyrillic", state=ScanState.NO_LANGUAGE)

    def scripts(self) -> Sequence[str]:
        return self.languages

    def rest(self) -> None: ...
    def close(self) -> None: ...


@pytest.fixture
def catalogue(tmp_path: Path) -> Iterator[Catalogue]:
    catalogue = Catalogue(tmp_path / "catalogue.sqlite3")
    for name, kind in (("scan.pdf", "pdf"), ("papers.zip", "archive")):
        (tmp_path / name).write_bytes(name.encode())
        catalogue.put_document(tmp_path / name, kind, stamp_of(tmp_path / name), "p", DocumentState.NEEDS_OCR)
    yield catalogue
    catalogue.close()


def test_a_language_is_proposed_and_then_pages_are_read_with_it(catalogue: Catalogue, tmp_path: Path) -> None:
    reader, tracker, pages = CatalogueReader(tmp_path / "catalogue.sqlite3"), Tracker(), _Pages()
    offered = {"rus": "Russian (rus)", "kor": "Korean (kor)"}
    stage = ScanStage(catalogue, reader, pages, lambda: ScanReading.READ, tracker, never_cancelled, lambda: offered)

    while stage.step() is not None:
        pass
    banner = tracker.snapshot().banner
    assert banner is not None and banner.message.code == "scans.no_language"
    assert banner.message.params == {"n": 2, "languages": "Russian (rus)"}
    assert {name: part for name, part, _ in pages.asked} == {"scan.pdf": b"", "papers.zip": LETTER}

    asked, pages.languages = len(pages.asked), ("Cyrillic",)
    while stage.step() is not None:
        pass
    assert len(pages.asked) == 2 * asked and tracker.snapshot().banner is None
    assert {each for each, _ in reader.scan_status().scripts} == set()
    stage.close()
    reader.close()
