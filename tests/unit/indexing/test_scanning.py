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
        self.known_scripts: tuple[str, ...] = ()
        self.known_languages: tuple[str, ...] = ()
        self.asked: list[tuple[str, bytes, int]] = []

    def pictures(self, file: OpenedFile, check: CancelCheck) -> Sequence[ScanPart]:
        return [ScanPart((1,), "letter.png", LETTER)] if file.path.suffix == ".zip" else [ScanPart((1,))]

    def read(self, file: OpenedFile, number: int, check: CancelCheck, part: bytes) -> ScannedPage:
        self.asked.append((file.path.name, part, number))
        if self.known_scripts:
            script = "Cyrillic" if "ukr" in self.known_languages else "Cyrillic|ukr"
            return ScannedPage(number, "Лист", script=script)
        return ScannedPage(number, script="Cyrillic", state=ScanState.NO_LANGUAGE)

    def scripts(self) -> Sequence[str]:
        return self.known_scripts

    def languages(self) -> Sequence[str]:
        return self.known_languages

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
    offered = {"rus": "Russian (rus)", "kor": "Korean (kor)", "ukr": "Ukrainian (ukr)"}
    stage = ScanStage(catalogue, reader, pages, lambda: ScanReading.READ, tracker, never_cancelled, lambda: offered)

    while stage.step() is not None:
        pass
    banner = tracker.snapshot().banner
    assert banner is not None and banner.message.code == "scans.no_language"
    assert banner.message.params == {"n": 2, "languages": "Russian (rus), Ukrainian (ukr)"}
    assert {name: part for name, part, _ in pages.asked} == {"scan.pdf": b"", "papers.zip": LETTER}

    asked, pages.known_scripts, pages.known_languages = len(pages.asked), ("Cyrillic",), ("rus",)
    while stage.step() is not None:
        pass
    banner = tracker.snapshot().banner
    assert banner is not None and banner.message.params == {"n": 2, "languages": "Ukrainian (ukr)"}
    assert len(pages.asked) == 2 * asked and reader.scan_status().read == 2, "what was read can be found"

    pages.known_languages = ("rus", "ukr")
    while stage.step() is not None:
        pass
    assert len(pages.asked) == 3 * asked and tracker.snapshot().banner is None
    assert {each for each, _ in reader.scan_status().scripts} == set()
    stage.close()
    reader.close()
