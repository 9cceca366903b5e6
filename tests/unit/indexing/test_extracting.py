import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from builders import FakeExtractor, eventually

from app.domain.documents import ContentKey, DocumentState
from app.domain.errors import Cancelled, EnvironmentFault, ExtractionCrash
from app.domain.ids import ContentId
from app.indexing.reading import DocumentReader, ReadDocument
from app.inference.token_counter import TokenCounter
from app.text.chunking import Chunker
from app.watching.walk import FoundFile, stamp_of


@pytest.fixture
def extractor() -> FakeExtractor:
    return FakeExtractor()


@pytest.fixture
def known() -> dict[ContentKey, ContentId]:
    return {}


@pytest.fixture
def documents(
    extractor: FakeExtractor, ruler: TokenCounter, known: dict[ContentKey, ContentId]
) -> Iterator[DocumentReader]:
    made = DocumentReader(extractor, Chunker(ruler), known.get, "p", workers=2, largest_file=1000, longest_text=1000)
    yield made
    made.close()


def _file(path: Path, text: str = "readable text") -> FoundFile:
    path.write_text(text)
    return FoundFile(path, stamp_of(path))


def _read(documents: DocumentReader, *files: FoundFile, check: Callable[[], None] = lambda: None) -> list[ReadDocument]:
    return [document for document in documents.read_all(files, check) if document is not None]


def test_every_file_is_read_once(documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path) -> None:
    files = [_file(tmp_path / f"{number}.txt", f"text {number}") for number in range(25)]
    read = _read(documents, *files)
    assert {document.path for document in read} == {file.path for file in files}
    assert len(extractor.read) == 25 and all(document.pipeline == "p" and document.chunks for document in read)
    assert _read(documents) == []


def test_known_bytes_are_not_extracted(
    documents: DocumentReader, extractor: FakeExtractor, known: dict[ContentKey, ContentId], tmp_path: Path
) -> None:
    (first,) = _read(documents, _file(tmp_path / "a.txt"))
    assert first.key is not None
    known[first.key] = ContentId(7)
    (second,) = _read(documents, _file(tmp_path / "b.txt"))
    assert (second.known, second.extraction, second.key) == (7, None, first.key)
    (other,) = _read(documents, _file(tmp_path / "c.md"))  # the same bytes, read as another format
    assert other.known is None and len(extractor.read) == 2


def test_a_document_error_is_a_result(documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path) -> None:
    def crash(path: Path) -> None:
        raise ExtractionCrash("The file made the reader crash.")

    extractor.before = crash
    (read,) = _read(documents, _file(tmp_path / "a.txt"))
    assert (read.state, read.reason, read.pipeline) == (DocumentState.FAILED, "The file made the reader crash.", "p")


def test_a_fault_of_the_surroundings_ends_the_reading(
    documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path
) -> None:
    def fail(path: Path) -> None:
        raise EnvironmentFault("No memory.", "Close something.")

    extractor.before = fail
    with pytest.raises(EnvironmentFault):
        _read(documents, _file(tmp_path / "a.txt"))


def test_unreadable_now_is_not_settled(documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    extractor.before = refuse
    (read,) = _read(documents, _file(tmp_path / "a.txt"))
    assert (read.state, read.pipeline) == (DocumentState.FAILED, "") and "Permission denied" in (read.reason or "")


def test_stopping_does_not_wait_for_what_is_under_way(
    documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path
) -> None:
    hold = threading.Event()
    extractor.before = lambda path: hold.wait(20) and None
    stop = threading.Event()

    def check() -> None:
        if stop.is_set():
            raise Cancelled

    reading = documents.read_all([_file(tmp_path / f"{number}.txt") for number in range(9)], check)
    assert next(reading) is None  # nothing yet, and the caller can look around
    stop.set()
    with pytest.raises(Cancelled):
        next(reading)
    hold.set()
    eventually(lambda: len(extractor.read) <= 4)


def test_a_file_in_the_place_of_nothing(documents: DocumentReader, tmp_path: Path) -> None:
    file = _file(tmp_path / "a.txt")
    file.path.unlink()
    assert _read(documents, file) == []


def test_no_format(documents: DocumentReader, extractor: FakeExtractor, tmp_path: Path) -> None:
    (read,) = _read(documents, _file(tmp_path / "song.mp3"))
    assert (read.state, read.kind) == (DocumentState.SKIPPED, "other") and "sound" in (read.reason or "")
    assert extractor.read == []
