import random
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from builders import chunk

from app.domain.documents import ContentKey, DocumentState, DocumentText, FileStamp
from app.domain.messages import message
from app.domain.states import Attempt
from app.storage.catalogue import Catalogue
from app.storage.reader import CatalogueReader

A, B = Path("/docs/a.txt"), Path("/docs/b.txt")
STAMP = FileStamp(1, 2, 3, 4)


@pytest.fixture
def restarted(tmp_path: Path, catalogue: Catalogue) -> Iterator[Catalogue]:
    """The same library, opened by another process after this one was killed; both are used in turns."""
    with closing(Catalogue(tmp_path / "catalogue.sqlite3")) as other:
        yield other


def _put(catalogue: Catalogue, path: Path, state: DocumentState, text: DocumentText | None = None) -> None:
    with catalogue.transaction():
        content = None if text is None else catalogue.add_content(ContentKey(bytes(path), "txt", "p"), text)
        catalogue.put_document(path, "text", STAMP, "p", state, content_id=content)
        catalogue.settle_attempt(path, set_aside=False)


def test_what_goes_well_leaves_nothing(catalogue: Catalogue, restarted: Catalogue) -> None:
    catalogue.begin_attempts([(A, STAMP, "p"), (B, STAMP, "p")])
    assert catalogue.attempts() == {}, "what is under way has cost nothing"
    _put(catalogue, A, DocumentState.INDEXED)
    catalogue.release_attempts([B])
    restarted.count_interruptions()
    assert restarted.attempts() == {}


def test_what_was_under_way_when_the_program_was_killed(
    catalogue: Catalogue, restarted: Catalogue, reader: CatalogueReader
) -> None:
    catalogue.begin_attempts([(A, STAMP, "p"), (B, STAMP, "p")])
    _put(catalogue, B, DocumentState.INDEXED)
    restarted.count_interruptions()
    assert restarted.attempts() == {A: Attempt(STAMP, "p", interruptions=1)}
    restarted.count_interruptions()
    restarted.begin_attempts([(A, STAMP, "p")])
    restarted.count_interruptions()
    assert reader.attempt(A) == Attempt(STAMP, "p", interruptions=2)
    assert reader.attempt(B) is None


def test_deaths_are_counted_for_these_bytes_in_this_way(catalogue: Catalogue) -> None:
    for _ in range(2):
        catalogue.begin_attempts([(A, STAMP, "p")])
        catalogue.note_death(A)
    assert catalogue.attempts() == {A: Attempt(STAMP, "p", deaths=2)}
    catalogue.begin_attempts([(A, STAMP, "p")])
    assert catalogue.attempts()[A].deaths == 2
    for stamp, pipeline in ((FileStamp(1, 2, 3, 5), "p"), (STAMP, "another")):
        catalogue.begin_attempts([(A, stamp, pipeline)])
        assert catalogue.attempts() == {}
        catalogue.note_death(A)
        assert catalogue.attempts() == {A: Attempt(stamp, pipeline, deaths=1)}


def test_a_death_is_no_interruption(catalogue: Catalogue, restarted: Catalogue) -> None:
    catalogue.begin_attempts([(A, STAMP, "p")])
    restarted.count_interruptions()
    restarted.begin_attempts([(A, STAMP, "p")])
    restarted.note_death(A)
    restarted.count_interruptions()
    assert restarted.attempts() == {A: Attempt(STAMP, "p", deaths=1)}


def test_what_is_set_aside_is_remembered_until_it_goes(catalogue: Catalogue) -> None:
    catalogue.begin_attempts([(A, STAMP, "p")])
    catalogue.note_death(A)
    with catalogue.transaction():
        catalogue.put_document(A, "text", STAMP, "p", DocumentState.FAILED, reason=message("file.set_aside"))
        catalogue.settle_attempt(A, set_aside=True)
    catalogue.forget_stray_attempts()
    assert catalogue.attempts()[A].deaths == 1
    catalogue.remove_documents([A])
    assert catalogue.attempts() == {}, "nothing tells of a file any more that has gone"


def test_of_files_that_never_became_documents_nothing_is_kept(catalogue: Catalogue) -> None:
    catalogue.begin_attempts([(A, STAMP, "p"), (B, STAMP, "p")])
    catalogue.note_death(A)
    catalogue.forget_stray_attempts()
    assert catalogue.attempts() == {}
    catalogue.note_death(B)
    assert catalogue.attempts() == {B: Attempt(STAMP, "p", deaths=1)}, "it is still under way"


def test_an_attempt_is_written_before_the_call_returns(tmp_path: Path, catalogue: Catalogue) -> None:
    """Though no disk is waited for: that is for the power, not for the process."""
    catalogue._connection.execute("PRAGMA synchronous = FULL")
    catalogue.begin_attempts([(A, STAMP, "p")])
    with closing(sqlite3.connect(tmp_path / "catalogue.sqlite3")) as other:
        assert other.execute("SELECT path, running FROM attempts").fetchall() == [(str(A), 1)]
    assert catalogue._connection.execute("PRAGMA synchronous").fetchone() == (2,)


# ---- retry


def test_retry_has_all_read_again_that_was_not_read_to_its_end(catalogue: Catalogue, reader: CatalogueReader) -> None:
    cut = DocumentText(chunks=(chunk("words"),), left_out=(message("file.shortened", limit=5),))
    whole = DocumentText(chunks=(chunk("more words"),))
    states = {"whole.txt": whole, "partly.txt": cut}
    for name, text in states.items():
        _put(catalogue, Path("/docs") / name, DocumentState.INDEXED, text)
    for state in (DocumentState.FAILED, DocumentState.NEEDS_PASSWORD, DocumentState.EMPTY):
        _put(catalogue, Path(f"/docs/{state}.txt"), state)
    catalogue.begin_attempts([(A, STAMP, "p")])
    catalogue.note_death(A)
    assert catalogue.retry() == 3
    again = {path.stem for path, known in catalogue.known_files().items() if known.pipeline == ""}
    assert again == {"partly", "failed", "needs_password"} and catalogue.attempts() == {}
    assert reader.find_content(ContentKey(bytes(Path("/docs/partly.txt")), "txt", "p")) is None, "or it would be known"
    assert reader.find_content(ContentKey(bytes(Path("/docs/whole.txt")), "txt", "p")) is not None
    assert catalogue.known_files()[Path("/docs/partly.txt")].state is DocumentState.PARTLY, "it is found meanwhile"


def test_retry_of_some(catalogue: Catalogue) -> None:
    inside, beside = Path("/docs/in/x.txt"), Path("/docs/in.txt")
    for path in (A, B, inside, beside):
        _put(catalogue, path, DocumentState.INDEXED)
        catalogue.begin_attempts([(path, STAMP, "p")])
        catalogue.note_death(path)
    assert catalogue.retry([A, Path("/docs/in"), Path("/nowhere")]) == 2
    assert {path for path, known in catalogue.known_files().items() if known.pipeline == ""} == {A, inside}
    assert set(catalogue.attempts()) == {B, beside}


def test_hundreds_of_kills_condemn_nobody(catalogue: Catalogue) -> None:
    """The indexer's way of going on (indexing/attempts.py) as a game: what is under way among others is interrupted
    once; what is alone, in each third of its readings."""
    from app.indexing.attempts import why_set_aside

    chance = random.Random(11)
    left = {Path(f"/docs/{number}.txt") for number in range(60)}
    for _ in range(600):
        catalogue.count_interruptions()
        known = catalogue.attempts()
        assert not any(why_set_aside(attempt) for attempt in known.values())
        fresh = sorted(left - set(known))[:8]
        if fresh:
            catalogue.begin_attempts([(path, STAMP, "p") for path in fresh])
            done = fresh[: chance.randrange(3)]
        else:
            alone = sorted(left, key=lambda path: known[path].interruptions)[:1]
            catalogue.begin_attempts([(path, STAMP, "p") for path in alone])
            done = alone if chance.random() > 0.3 else []
        for path in done:
            _put(catalogue, path, DocumentState.INDEXED)
        left -= set(done)
        if not left:
            left = {Path(f"/docs/{chance.random()}.txt") for _ in range(60)}
