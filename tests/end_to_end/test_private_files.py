"""What the program makes, for whom, and where: from the moment it is made, and after a kill."""

from __future__ import annotations

import os
import shutil
import signal
import stat
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from watchdog.events import FileSystemEvent, FileSystemEventHandler
from watchdog.observers import Observer

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are the folder's there")

SAMPLES = Path(__file__).resolve().parents[2] / "resources" / "sample" / "documents"


class Seen(FileSystemEventHandler):
    """Whatever comes to be in a folder, with its rights at that moment where it is still there."""

    def __init__(self) -> None:
        self.made: dict[str, int | None] = {}
        self._lock = threading.Lock()

    def on_created(self, event: FileSystemEvent) -> None:
        path = os.fsdecode(event.src_path)
        try:
            found = os.lstat(path)
            mode = None if stat.S_ISLNK(found.st_mode) else stat.S_IMODE(found.st_mode)
        except OSError:
            mode = None
        with self._lock:
            self.made[path] = mode


@contextmanager
def watched(*folders: Path) -> Iterator[Seen]:
    seen, observer = Seen(), Observer()
    for folder in folders:
        observer.schedule(seen, str(folder), recursive=True)
    observer.start()
    try:
        yield seen
        time.sleep(0.2)
    finally:
        observer.stop()
        observer.join()


def open_to_others(folder: Path) -> list[str]:
    return [str(path) for path in (folder, *folder.rglob("*")) if stat.S_IMODE(path.lstat().st_mode) & 0o077]


@pytest.fixture
def elsewhere(dragoman: Any, tmp_path: Path) -> Path:
    """Where programs put what they do not want to ask about: home, and the folder for temporary files."""
    place = tmp_path / "elsewhere"
    (place / "tmp").mkdir(parents=True)
    (place / "home").mkdir()
    dragoman.environment |= {"HOME": str(place / "home"), "TMPDIR": str(place / "tmp")}
    return place


@pytest.fixture
def careless() -> Iterator[None]:
    """The surroundings let everybody read and write whatever is made."""
    before = os.umask(0)
    yield
    os.umask(before)


@pytest.fixture
def papers(documents: Path) -> Path:
    """With a PDF and a letter, whose libraries unpack things."""
    for name in ("Home/Heron 5 bicycle - owner's manual.pdf", "Kitchen/Zwetschgenkuchen.md"):
        shutil.copy(SAMPLES / name, documents)
    (documents / "letter.eml").write_text("Subject: bees\n\nThe neighbour keeps the bees.")
    (documents / "torn.docx").write_bytes(b"PK\x03\x04 nothing more")
    return documents


@pytest.mark.usefixtures("careless")
def test_what_is_made_is_private_at_once_and_nothing_is_made_elsewhere(
    dragoman: Any, papers: Path, elsewhere: Path
) -> None:
    dragoman.data_dir.mkdir(mode=0o777)
    with watched(dragoman.data_dir, elsewhere) as seen:
        dragoman("index", papers)
        dragoman("search", "who keeps the bees?")
        dragoman("search", "--stdin", stdin="bees\nhoney")
        dragoman("embed", stdin="a line")
        dragoman("forget", papers / "letter.eml")
        dragoman("explain", papers / "torn.docx")
        dragoman("check")
        dragoman("models", "list")
    assert len(seen.made) > 20, "the test sees what is made"
    assert {path: mode for path, mode in seen.made.items() if path.startswith(str(elsewhere))} == {}
    # The part of kreuzberg that draws PDFs: it tells nothing of anybody, and its folder is closed.
    told = {path: mode for path, mode in seen.made.items() if not path.endswith("/kreuzberg-pdfium/libpdfium.so")}
    assert {path: oct(mode) for path, mode in told.items() if mode is not None and mode & 0o077} == {}
    assert open_to_others(dragoman.data_dir) == []
    assert list((dragoman.data_dir / "dragoman.tmp").iterdir()) == []


@pytest.mark.parametrize("how", ["index", "search"])
def test_an_older_library_is_closed_to_others_by_whoever_opens_it_next(dragoman: Any, papers: Path, how: str) -> None:
    dragoman("index", papers)
    (dragoman.data_dir / "models").mkdir(exist_ok=True)
    for path in (dragoman.data_dir, *dragoman.data_dir.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    dragoman(how, papers)
    assert open_to_others(dragoman.data_dir) == []


def test_after_a_kill_the_next_start_tidies_up(dragoman: Any, papers: Path, wait_until: Any) -> None:
    for n in range(200):
        (papers / f"note {n}.txt").write_text(f"Note {n} about gardens.")
    process = dragoman.start("index", papers)
    temporary = dragoman.data_dir / "dragoman.tmp"
    wait_until(lambda: (dragoman.data_dir / "full_text").exists())
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    (dragoman.data_dir / "full_text.new").mkdir()
    assert list(temporary.iterdir()) != []
    dragoman("index", papers)
    assert list(temporary.iterdir()) == [] and not (dragoman.data_dir / "full_text.new").exists()


@pytest.mark.skipif(shutil.which("bash") is None, reason="a shell says what is passed on")
def test_neither_texts_nor_questions_are_arguments_or_variables_of_workers(
    dragoman: Any, papers: Path, wait_until: Any
) -> None:
    """Others can see these of every process."""
    if not Path("/proc/self/cmdline").exists():
        pytest.skip("there is no /proc")
    process = dragoman.start("index", papers, "--watch")
    try:
        said: set[str] = set()

        def children() -> bool:
            listed = subprocess.run(
                ["ps", "-o", "args=", "--ppid", str(process.pid)], capture_output=True, text=True, check=False
            )
            said.update(listed.stdout.splitlines())
            return any("spawn" in line for line in said)

        wait_until(children, interval_s=0.02)
        assert not [line for line in said if str(papers) in line or "Zwetschgen" in line]
    finally:
        process.kill()
        process.communicate()
