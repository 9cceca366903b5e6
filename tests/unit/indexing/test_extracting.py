import os
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from builders import FakeExtractor, eventually

from app.common.stamps import stamp_of
from app.domain.documents import ContentKey, DocumentState
from app.domain.errors import EnvironmentFault, ExtractionCrash, ReaderMistake
from app.domain.ids import ContentId
from app.domain.messages import message
from app.domain.states import Attempt
from app.indexing import extracting
from app.indexing.backlog import Backlog
from app.indexing.extracting import DocumentExtractor
from app.indexing.reading import ExtractedDocument
from app.inference.token_counter import TokenCounter
from app.storage.catalogue import Catalogue
from app.watching.walk import FoundFile


@pytest.fixture
def extractor(ruler: TokenCounter) -> FakeExtractor:
    return FakeExtractor(ruler)


@pytest.fixture
def known() -> dict[ContentKey, ContentId]:
    return {}


@pytest.fixture
def documents(
    extractor: FakeExtractor, known: dict[ContentKey, ContentId], catalogue: Catalogue
) -> Iterator[DocumentExtractor]:
    made = DocumentExtractor(extractor, known.get, lambda key: None, _pipeline, catalogue, workers=2, largest_file=1000)
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
    assert len(extractor.read) == 25 and all(document.pipeline == "p" and document.text for document in read)
    assert _extract(documents) == []


def test_known_bytes_are_not_extracted(
    documents: DocumentExtractor, extractor: FakeExtractor, known: dict[ContentKey, ContentId], tmp_path: Path
) -> None:
    (first,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert first.key is not None
    known[first.key] = ContentId(7)
    (second,) = _extract(documents, _file(tmp_path / "b.txt"))
    assert (second.known, second.text, second.key) == (7, None, first.key)
    (other,) = _extract(documents, _file(tmp_path / "c.md"))  # the same bytes as another format, with its own pipeline
    assert other.known is None and len(extractor.read) == 2
    assert other.key is not None and (other.pipeline, other.key.pipeline) == ("p 2", "p 2")


def test_a_document_error_is_a_result(documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path) -> None:
    def fail(path: Path) -> None:
        raise ReaderMistake(message("extraction.bug", kind="KeyError"))

    extractor.before = fail
    (read,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert (read.state, read.reason, read.pipeline) == (
        DocumentState.FAILED,
        message("extraction.bug", kind="KeyError"),
        "p",
    )
    assert len(extractor.read) == 1 and not read.set_aside


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
    extractor.before = lambda path: hold.wait(60) and None
    extracted = documents.extract_all(Backlog([_file(tmp_path / f"{number}.txt") for number in range(9)]))
    assert next(extracted) is None  # nothing yet, and the caller can look around
    extracted.close()
    hold.set()
    eventually(lambda: len(extractor.read) <= 4)


def test_files_lie_ready_while_what_was_read_is_written(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extracting, "_AHEAD_S", 600.0)
    extracted = documents.extract_all(Backlog([_file(tmp_path / f"{number}.txt") for number in range(60)]))
    read = 0
    while read < 20:
        read += next(extracted) is not None
    eventually(lambda: len(extractor.read) > read + 4)  # nobody asks for the next one meanwhile
    extracted.close()


def test_what_is_dropped_is_not_extracted_and_what_is_added_is(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path
) -> None:
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
    hold = threading.Event()
    extractor.before = lambda path: hold.wait(60) and None
    backlog = Backlog([_file(tmp_path / "a" / f"{number}.txt", f"text {number}") for number in range(9)])
    extracted = documents.extract_all(backlog)
    assert next(extracted) is None
    eventually(lambda: len(extractor.read) == 2)  # as many are read at a time
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
    (read,) = _extract(documents, _file(tmp_path / "song.aac"))
    assert (read.state, read.kind) == (DocumentState.SKIPPED, "other")
    assert read.reason == message("unsupported.recording", extension="aac")
    assert extractor.read == []


# ---- what files cost


def _crash(path: Path) -> None:
    raise ExtractionCrash(message("extraction.crash"))


def _settle(catalogue: Catalogue, document: ExtractedDocument) -> None:
    """As the indexer does."""
    with catalogue.transaction():
        catalogue.put_document(
            document.path, "text", document.stamp, document.pipeline, document.state, reason=document.reason
        )
        catalogue.settle_attempt(document.path, set_aside=document.set_aside)


def test_what_ends_its_worker_is_tried_once_more_after_all_others(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    extractor.before = lambda path: _crash(path) if path.name == "bad.txt" else None
    bad = _file(tmp_path / "bad.txt", "bad text")
    others = [_file(tmp_path / f"{number}.txt", f"text {number}") for number in range(6)]
    read = _extract(documents, bad, *others)
    assert [path.name for path in extractor.read].count("bad.txt") == 2 and extractor.read[-1] == bad.path
    last = read[-1]
    assert (last.path, last.state, last.pipeline, last.set_aside) == (bad.path, DocumentState.FAILED, "p", True)
    assert last.reason == message("file.set_aside_because", why=message("extraction.crash"))
    _settle(catalogue, last)
    assert catalogue.attempts()[bad.path].deaths == 2
    (again,) = _extract(documents, bad)  # as after a change of something else
    assert again.reason == message("file.set_aside") and len(extractor.read) == 8


def test_what_was_bad_luck_is_read_the_second_time(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    extractor.before = lambda path: _crash(path) if len(extractor.read) == 1 else None
    (read,) = _extract(documents, _file(tmp_path / "a.txt"))
    assert read.state is DocumentState.INDEXED and read.text is not None
    _settle(catalogue, read)
    assert catalogue.attempts() == {}


def test_a_change_of_the_file_gives_it_another_chance(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    extractor.before = _crash
    _settle(catalogue, *_extract(documents, _file(tmp_path / "a.txt")))
    extractor.before = lambda path: None
    (read,) = _extract(documents, _file(tmp_path / "a.txt", "another readable text"))
    assert read.state is DocumentState.INDEXED


def test_what_is_opened_was_written_down_before(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    written: set[Path] = set()

    def look(path: Path) -> None:
        rows = catalogue._connection.execute("SELECT path FROM attempts WHERE running").fetchall()
        written.add(path)
        assert str(path) in {row[0] for row in rows}

    extractor.before = look
    files = [_file(tmp_path / f"{number}.txt", f"text {number}") for number in range(10)]
    for document in _extract(documents, *files):
        assert document.state is DocumentState.INDEXED, document.reason
        _settle(catalogue, document)
    assert len(written) == 10
    assert catalogue._connection.execute("SELECT count(*) FROM attempts").fetchone() == (0,)


def test_who_stops_leaves_no_suspicion(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    hold = threading.Event()
    extractor.before = lambda path: hold.wait(60) and None
    extracted = documents.extract_all(Backlog([_file(tmp_path / f"{number}.txt") for number in range(9)]))
    assert next(extracted) is None
    extracted.close()
    hold.set()
    catalogue.count_interruptions()
    assert catalogue.attempts() == {}


def test_what_was_interrupted_is_read_last_and_alone(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    files = [_file(tmp_path / f"{number}.txt", f"text {number}") for number in range(8)]
    catalogue.begin_attempts([(file.path, file.stamp, "p") for file in files[:3]])  # and then the program was killed
    under_way, most = [0], [0]

    def count(path: Path) -> None:
        under_way[0] += 1
        time.sleep(0.02)
        if path in {file.path for file in files[:3]}:
            most[0] = max(most[0], under_way[0])
        under_way[0] -= 1

    extractor.before = count
    read = _extract(documents, *files)
    assert {document.path for document in read[-3:]} == {file.path for file in files[:3]} and len(read) == 8
    assert most[0] == 1 and all(document.state is DocumentState.INDEXED for document in read)


def test_what_ends_the_program_each_time_is_set_aside_at_last(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, catalogue: Catalogue
) -> None:
    file = _file(tmp_path / "a.txt")
    for _ in range(11):
        catalogue.begin_attempts([(file.path, file.stamp, "p")])
        catalogue.count_interruptions()
    assert catalogue.attempts() == {file.path: Attempt(file.stamp, "p", interruptions=11)}
    (read,) = _extract(documents, file)
    assert (read.reason, read.set_aside) == (message("file.set_aside_interrupted", n=11), True)
    assert extractor.read == []
    catalogue.retry([file.path])
    (read,) = _extract(documents, file)
    assert read.state is DocumentState.INDEXED


# ---- what keeps one waiting


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX has these kinds of file")
def test_what_has_taken_a_files_place_is_not_waited_for(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path
) -> None:
    file = _file(tmp_path / "a.txt")
    file.path.unlink()
    os.mkfifo(file.path)
    (read,) = _extract(documents, file)
    assert (read.state, read.pipeline) == (DocumentState.FAILED, "")
    assert read.reason == message("unreadable.special") and extractor.read == []


@pytest.mark.expected_log("there is no answer from the drive")
def test_a_drive_that_does_not_answer(
    documents: DocumentExtractor, extractor: FakeExtractor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.indexing.extracting._SILENCE_S", 0.3)
    answers = threading.Event()
    hash_ = "app.indexing.reading.file_hash"
    real = __import__("app.storage.hashing", fromlist=["file_hash"]).file_hash

    def hang(descriptor: int, size: int, note_progress: object) -> bytes:
        if size == 7:
            answers.wait(60)
        return bytes(real(descriptor, size))

    monkeypatch.setattr(hash_, hang)
    silent = [_file(tmp_path / f"silent {number}.txt", "sil ent") for number in range(3)]
    others = [_file(tmp_path / f"{number}.txt", f"other text {number}") for number in range(3)]
    read = {document.path: document for document in _extract(documents, *silent, *others)}
    answers.set()
    for file in silent:
        assert (read[file.path].reason, read[file.path].pipeline) == (message("unreadable.silent"), "")
    assert all(read[file.path].state is DocumentState.INDEXED for file in others)


@pytest.mark.expected_log("there is no answer from the drive")
def test_when_nothing_answers_any_more_it_is_not_the_files(
    documents: DocumentExtractor, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.indexing.extracting._SILENCE_S", 0.2)
    monkeypatch.setattr("app.indexing.extracting._MOST_SILENT", 2)
    answers = threading.Event()
    monkeypatch.setattr("app.indexing.reading.file_hash", lambda *_: answers.wait(60) and b"")
    with pytest.raises(EnvironmentFault, match="drive_silent"):
        _extract(documents, *[_file(tmp_path / f"{number}.txt") for number in range(9)])
    answers.set()


def test_a_large_film_is_nothing_to_see_to(documents: DocumentExtractor, tmp_path: Path) -> None:
    film, book = _extract(documents, _file(tmp_path / "film.mkv", "x" * 1001), _file(tmp_path / "book.md", "x" * 1001))
    assert (film.state, book.state) == (DocumentState.SKIPPED, DocumentState.TOO_LARGE)
    assert film.reason == book.reason
