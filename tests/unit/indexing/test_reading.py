from pathlib import Path

import pytest
from builders import FakeExtractor

from app.common.stamps import stamp_of
from app.domain.documents import DocumentState
from app.domain.errors import Cancelled, EncryptedDocument, ExtractionTimeout
from app.domain.ids import ContentId
from app.domain.messages import message
from app.extraction.formats import format_named
from app.indexing.reading import ExtractedDocument, FileReader, Reading
from app.inference.token_counter import TokenCounter
from app.watching.walk import FoundFile


@pytest.fixture
def extractor(ruler: TokenCounter) -> FakeExtractor:
    return FakeExtractor(ruler)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("readable text")
    return path


def _read(
    extractor: FakeExtractor, path: Path, found: FoundFile | None = None, earlier: ContentId | None = None
) -> ExtractedDocument | None:
    reader = FileReader(extractor, lambda key: None, lambda key: earlier, largest_file=1000)
    reading = Reading(found or FoundFile(path, stamp_of(path)), format_named("txt"), "p")
    document = reader.read(reading)
    assert reading.heard_at is None, "nothing is wanted of the drive any more"
    return document


def test_a_file_is_read_as_it_is_when_it_is_opened(extractor: FakeExtractor, path: Path) -> None:
    found = FoundFile(path, stamp_of(path))
    path.write_text("another text, readable as well")
    document = _read(extractor, path, found)
    assert document is not None and (document.stamp, document.pipeline) == (stamp_of(path), "p")
    assert document.text is not None and document.text.chunks[0].text == "another text, readable as well"


def test_what_changes_meanwhile_is_read_again(extractor: FakeExtractor, path: Path) -> None:
    extractor.before = lambda path: path.write_text("later text!!!")
    document = _read(extractor, path)
    assert document is not None and document.state is DocumentState.INDEXED
    assert document.pipeline == "" and document.key is not None and document.key.pipeline == ""


def test_what_goes_meanwhile_is_no_document(extractor: FakeExtractor, path: Path) -> None:
    extractor.before = lambda path: path.unlink()
    assert _read(extractor, path) is None


def test_what_was_found_small_and_is_large_now(extractor: FakeExtractor, path: Path) -> None:
    found = FoundFile(path, stamp_of(path))
    path.write_text("long " * 1000)
    document = _read(extractor, path, found)
    assert document is not None and document.state is DocumentState.TOO_LARGE and extractor.read == []
    path.write_text("")
    document = _read(extractor, path, found)
    assert document is not None and document.state is DocumentState.EMPTY


def test_a_lost_worker_is_told_from_a_file_that_cannot_be_read(extractor: FakeExtractor, path: Path) -> None:
    def hang(path: Path) -> None:
        raise ExtractionTimeout(message("extraction.timeout", seconds=1, size=2))

    extractor.before = hang
    document = _read(extractor, path)
    assert document is not None and document.died and document.state is DocumentState.FAILED
    path.write_text("DAMAGED")
    extractor.before = lambda path: None
    document = _read(extractor, path)
    assert document is not None and not document.died and document.state is DocumentState.FAILED


def test_what_a_password_has_opened_once_stays_without_it(extractor: FakeExtractor, path: Path) -> None:
    def refuse(path: Path) -> None:
        raise EncryptedDocument(message("encrypted.password"))

    extractor.before = refuse
    document = _read(extractor, path)
    assert document is not None and document.state is DocumentState.NEEDS_PASSWORD
    document = _read(extractor, path, earlier=ContentId(7))
    assert document is not None and (document.state, document.known) == (DocumentState.INDEXED, 7)
    assert document.key is None and document.text is None and document.pipeline == "p"


def test_who_stops_gets_nothing(extractor: FakeExtractor, path: Path) -> None:
    def stop(path: Path) -> None:
        raise Cancelled

    extractor.before = stop
    assert _read(extractor, path) is None
