from pathlib import Path

from app.domain.documents import FileStamp
from app.domain.messages import message
from app.domain.states import Attempt
from app.indexing.attempts import Attempts, why_set_aside
from app.storage.catalogue import Catalogue
from app.watching.walk import FoundFile

STAMP = FileStamp(1, 2, 3, 4)
FILE = FoundFile(Path("/docs/a.txt"), STAMP)


def test_one_death_may_be_chance_and_two_are_not() -> None:
    assert why_set_aside(Attempt(STAMP, "p", deaths=1)) is None
    assert why_set_aside(Attempt(STAMP, "p", deaths=2)) == message("file.set_aside")
    crash = message("extraction.crash")
    assert why_set_aside(Attempt(STAMP, "p", deaths=2), crash) == message("file.set_aside_because", why=crash)


def test_interruptions_are_hardly_ever_a_files_doing() -> None:
    assert why_set_aside(Attempt(STAMP, "p", interruptions=10)) is None
    reason = why_set_aside(Attempt(STAMP, "p", interruptions=11))
    assert reason == message("file.set_aside_interrupted", n=11)


def test_what_a_file_has_cost_is_of_its_bytes_and_its_reader(catalogue: Catalogue) -> None:
    attempts = Attempts(catalogue)
    attempts.look_up()
    attempts.begin([(FILE, "p")])
    assert attempts.died(FILE, "p").deaths == 1
    assert attempts.of(FILE, "p") == Attempt(STAMP, "p", deaths=1)
    assert attempts.of(FILE, "another reader") is None
    assert attempts.of(FoundFile(FILE.path, FileStamp(1, 2, 3, 5)), "p") is None
    attempts.look_up()
    assert attempts.of(FILE, "p") == Attempt(STAMP, "p", deaths=1)


def test_a_second_run_of_the_same_process_interrupts_nothing(catalogue: Catalogue) -> None:
    attempts = Attempts(catalogue)
    attempts.look_up()
    attempts.begin([(FILE, "p")])
    attempts.look_up()
    assert attempts.of(FILE, "p") is None
    after_a_kill = Attempts(catalogue)
    after_a_kill.look_up()
    assert after_a_kill.of(FILE, "p") == Attempt(STAMP, "p", interruptions=1)
