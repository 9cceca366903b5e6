import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import FakeExtractor, eventually

from app.domain.documents import ContentKey, DocumentState
from app.domain.errors import EnvironmentFault, ExtractionCrash
from app.domain.ids import ContentId
from app.domain.messages import message
from app.indexing.backlog import Backlog
from app.indexing.extracting import DocumentExtractor, ExtractedDocument
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
) -> Iterator[DocumentExtractor]:
    made = DocumentExtractor(
        extractor, Chunker(ruler), known.get, _pipeline, workers=2, largest_file=1000, longest_text=1000
    )
    yield made
    made.close()


def _pipeline(path: Path) -> str:
    return "p" if path.suffix == ".txt" else "p 2"


def _file(path: Path, text: str = "readable text") -> FoundFile:
    path.write_text(text)
    return FoundFile(path, stamp_of(path))


def _extract(documents: DocumentExtractor, *files: FoundFile) -> list[ExtractedDocument]:
    return [document for document in documents.extract_all(Backlog(files)) if document is not None]


def test_every_file_is_read_once(documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path) -> None:
    files = [_file(tmp_path / f"{number}.txt", f"text {number}") for number in range(25)]
    read = _extract(documents, *files)
    assert {document.path for document in read} == {file.path for file in files}
    assert len(extractor.read) == 25 and all(document.pipeline == "p" and document.chunks for document in read)
    assert _extract(documents) == []


def test_known_bytes_are_not_extracted(
    documents: DocumentExtractor, extractor: FakeExtractor, known: dict[ContentKey, ContentId], tmp_path: Path
) -> None:
    (first,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert first.key is not None
    known[first.key] = ContentId(7)
    (second,) = _extract(documents, _file(tmp_path / "b.txt"))
    assert (second.known, second.extraction, second.key) == (7, None, first.key)
    (other,) = _extract(documents, _file(tmp_path / "c.md"))  # the same bytes as another format, with its own pipeline
    assert other.known is None and len(extractor.read) == 2
    assert other.key is not None and (other.pipeline, other.key.pipeline) == ("p 2", "p 2")


def test_a_document_error_is_a_result(documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path) -> None:
    def crash(path: Path) -> None:
        raise ExtractionCrash(message("extraction.crash"))

    extractor.before = crash
    (read,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert (read.state, read.reason, read.pipeline) == (DocumentState.FAILED, message("extraction.crash"), "p")


def test_a_fault_of_the_surroundings_ends_the_reading(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path
) -> None:
    def fail(path: Path) -> None:
        raise EnvironmentFault(message("no.memory"), message("close.something"))

    extractor.before = fail
    with pytest.raises(EnvironmentFault):
        _extract(documents, _file(tmp_path / "a.txt"))


def test_unreadable_now_is_not_settled(documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path) -> None:
    def refuse(path: Path) -> None:
        raise PermissionError(13, "Permission denied")

    extractor.before = refuse
    (read,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert (read.state, read.pipeline) == (DocumentState.FAILED, "")
    assert read.reason == message("file.cannot_be_read", why="Permission denied")


def test_stopping_does_not_wait_for_what_is_under_way(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path
) -> None:
    hold = threading.Event()
    extractor.before = lambda path: hold.wait(20) and None
    extracted = documents.extract_all(Backlog([_file(tmp_path / f"{number}.txt") for number in range(9)]))
    assert next(extracted) is None  # nothing yet, and the caller can look around
    extracted.close()
    hold.set()
    eventually(lambda: len(extractor.read) <= 4)


def test_what_is_dropped_is_not_extracted_and_what_is_added_is(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    hold = threading.Event()
    extractor.before = lambda path: hold.wait(20) and None
    backlog = Backlog([_file(tmp_path / "a" / f"{number}.txt", f"text {number}") for number in range(9)])
    extracted = documents.extract_all(backlog)
    assert next(extracted) is None
    backlog.replace([tmp_path / "a"], [])
    added = _file(tmp_path / "b" / "new.txt", "new text")
    backlog.replace([tmp_path / "b"], [added])
    hold.set()
    assert [document.path for document in extracted if document is not None] == [added.path]
    assert len(extractor.read) == 3  # those that were under way, and the new one


def test_a_file_in_the_place_of_nothing(documents: DocumentExtractor, tmp_path: Path) -> None:
    file = _file(tmp_path / "a.txt")
    file.path.unlink()
    assert _extract(documents, file) == []


def test_no_format(documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path) -> None:
    (read,) = _extract(documents, _file(tmp_path / "song.mp3"))
    assert (read.state, read.kind) == (DocumentState.SKIPPED, "other")
    assert read.reason == message("unsupported.recording", extension="mp3")
    assert extractor.read == []
