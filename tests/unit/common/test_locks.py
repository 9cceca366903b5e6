import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from app.common.locks import WriterLock, exclusively
from app.common.regular_files import NotReadable

ROOT = Path(__file__).resolve().parents[3]
HOLD = """
import sys
from pathlib import Path
from app.common.locks import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print(lock.try_acquire(), flush=True)
sys.stdin.read()
"""


def test_one_holder_at_a_time(tmp_path: Path) -> None:
    one, other = WriterLock(tmp_path / "lock"), WriterLock(tmp_path / "lock")
    assert one.try_acquire() and one.held
    assert not other.try_acquire() and not other.held
    assert other.taken_elsewhere() and not one.taken_elsewhere()
    one.release()
    assert not other.taken_elsewhere() and not other.held  # asking does not keep it
    assert other.try_acquire(0.1)
    other.release()


def test_it_may_be_given_back_by_another_thread(tmp_path: Path) -> None:
    lock = WriterLock(tmp_path / "lock")
    lock.try_acquire()
    thread = threading.Thread(target=lock.release)
    thread.start()
    thread.join()
    assert WriterLock(tmp_path / "lock").taken_elsewhere() is False


def test_a_killed_process_leaves_it_free(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, path],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with process:
        assert process.stdout is not None and process.stdout.readline().strip() == b"True"
        lock = WriterLock(path)
        assert lock.taken_elsewhere() and not lock.try_acquire()
        process.kill()
        process.wait()
        assert lock.try_acquire(2.0)
        lock.release()


def test_for_the_time_of_a_block(tmp_path: Path) -> None:
    path = tmp_path / "folder" / "lock"
    found: list[bool] = []

    def look() -> None:
        with exclusively(path) as held:
            found.append(held)

    with exclusively(path) as held:
        assert held
        look()
        thread = threading.Thread(target=look)
        thread.start()
        thread.join()
    look()
    assert found == [False, False, True] and path.exists()


def test_it_is_free_after_an_error(tmp_path: Path) -> None:
    held: list[bool] = []

    def fail() -> None:
        with exclusively(tmp_path / "lock") as mine:
            held.append(mine)
            raise ZeroDivisionError

    for _ in range(2):
        with pytest.raises(ZeroDivisionError):
            fail()
    assert held == [True, True]


@pytest.mark.skipif(os.name != "posix", reason="the system has no such files")
@pytest.mark.timeout(20)
def test_something_else_than_a_file_is_no_lock(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "zero").symlink_to("/dev/zero")
    for name in ("pipe", "zero"):
        with pytest.raises(NotReadable):
            WriterLock(tmp_path / name).try_acquire()
