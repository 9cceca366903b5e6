"""The command line as people and scripts use it: processes of their own, real files, a data folder per test."""

from __future__ import annotations

import io
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from app.cli.main import run

ROOT = Path(__file__).resolve().parents[2]
SAMPLES = ROOT / "resources" / "sample" / "documents"
_LIMIT_S = 240.0


@dataclass(frozen=True)
class Ended:
    """A process that has ended, with what it said."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


@dataclass
class Dragoman:
    """Runs the command line on one data folder. Whatever happens, there must never be a traceback."""

    data_dir: Path
    environment: dict[str, str] = field(default_factory=dict)
    prefix: tuple[str, ...] = ()  # a program that runs the command in other surroundings

    def __call__(
        self, *arguments: object, code: int | None = 0, stdin: str = "", cwd: Path | None = None, **more: Any
    ) -> Ended:
        """Runs one command after --data-dir; fails the test unless it exits with `code` (None: whatever it is)."""
        return self.bare("--data-dir", self.data_dir, *arguments, code=code, stdin=stdin, cwd=cwd, **more)

    def bare(
        self, *arguments: object, code: int | None = 0, stdin: str = "", cwd: Path | None = None, **more: Any
    ) -> Ended:
        """Runs one command as it stands. `environment` among `more` adds variables."""
        variables = {**self._variables(), **more.pop("environment", {})}
        done = subprocess.run(
            [*self._command(), *map(_argument, arguments)],
            input=stdin.encode(),
            capture_output=True,
            cwd=cwd,
            env=variables,
            timeout=more.pop("limit_s", _LIMIT_S),
            check=False,
            **more,
        )
        return _ended(done.returncode, done.stdout, done.stderr, code)

    def refused(self, *arguments: object) -> str:
        """Runs a command that the surroundings do not allow: exit code 3, and one line that says why and what to do."""
        done = self(*arguments, code=3)
        assert done.out == ""
        assert len(done.err.splitlines()) == 1 and done.err.startswith("dragoman: "), done.err
        assert done.err.count(".") >= 2, "what is wrong, and what to do"
        return done.err

    def start(self, *arguments: object, **more: Any) -> subprocess.Popen[bytes]:
        """Starts a command in a session of its own and leaves it running."""
        return subprocess.Popen(
            [*self._command(), "--data-dir", str(self.data_dir), *map(_argument, arguments)],
            stdin=more.pop("stdin", subprocess.DEVNULL),
            stdout=more.pop("stdout", subprocess.PIPE),
            stderr=more.pop("stderr", subprocess.PIPE),
            env=self._variables(),
            start_new_session=True,
            **more,
        )

    def index(self, *folders: Path, **more: Any) -> dict[str, Any]:
        """The counts of a run."""
        counts: dict[str, Any] = self("index", *folders, "--json", **more).json
        return counts

    def search(self, query: str, limit: int = 10, **more: Any) -> list[dict[str, Any]]:
        hits: list[dict[str, Any]] = self("search", query, "-n", limit, **more).json
        return hits

    def found(self, query: str, limit: int = 10) -> list[Path]:
        """The files that a question finds, best first, each once, copies after the one that stands for them."""
        hits = self.search(query, limit)
        return list(dict.fromkeys(Path(path) for hit in hits for path in (hit["path"], *hit["copies"])))

    def status(self) -> dict[str, Any]:
        status: dict[str, Any] = self("status", "--json").json
        return status

    def vectors(self) -> tuple[int, int]:
        """(stored, expected) vectors."""
        (embedder,) = self.status()["embedders"]
        return embedder["vectors"], embedder["expected"]

    def failures(self) -> dict[Path, dict[str, str]]:
        return {Path(row["path"]): row for row in self("failures", "--json").json}

    def _command(self) -> list[str]:
        return [*self.prefix, sys.executable, "-m", "app"]

    def _variables(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("DRAGOMAN_", "XDG_"))}
        home = self.data_dir.parent / "home"
        home.mkdir(exist_ok=True)
        return {**kept, "HOME": str(home), "PYTHONPATH": str(ROOT), **self.environment}


class InThisProcess(Dragoman):
    """The same without a start for each command, which takes a second; `start` starts one all the same. What is logged
    as a warning fails the test."""

    def bare(
        self, *arguments: object, code: int | None = 0, stdin: str = "", cwd: Path | None = None, **more: Any
    ) -> Ended:
        assert not (stdin or cwd or self.environment or self.prefix or more.keys() - {"limit_s"}), "a process has these"
        words = [os.fsdecode(_argument(each)) for each in arguments]
        with _stream() as out, _stream() as err, redirect_stdout(out), redirect_stderr(err):
            found = run(words)
            return _ended(found, out.buffer.getvalue(), err.buffer.getvalue(), code)


def _stream() -> io.TextIOWrapper[io.BytesIO]:
    return io.TextIOWrapper(io.BytesIO(), encoding="utf-8", write_through=True)


def _ended(found: int, out: bytes, err: bytes, code: int | None) -> Ended:
    # What scripts parse is strictly UTF-8, even where a file name is not.
    ended = Ended(found, out.decode(), err.decode(errors="surrogateescape"))
    assert "Traceback" not in ended.err, ended.err
    assert code is None or ended.code == code, f"exit code {ended.code}: {ended.out[-500:]}{ended.err[-2000:]}"
    return ended


def _argument(argument: object) -> str | bytes:
    return (
        argument
        if isinstance(argument, str | bytes)
        else os.fspath(argument)
        if isinstance(argument, Path)
        else str(argument)
    )


@pytest.fixture
def dragoman(tmp_path: Path) -> Dragoman:
    """The command line on an empty data folder."""
    return Dragoman(tmp_path / "data")


@pytest.fixture
def here(tmp_path: Path) -> InThisProcess:
    """The command line on the same data folder as `dragoman`, in this process: for tests of many commands that are
    about what these do, not about how the program starts and ends."""
    return InThisProcess(tmp_path / "data")


@pytest.fixture(scope="session")
def library(tmp_path_factory: pytest.TempPathFactory) -> Dragoman:
    """A library of six documents, one of them broken and one of no known format, that tests only read."""
    place = tmp_path_factory.mktemp("shared")
    folder = place / "documents"
    folder.mkdir()
    for name in ("Home/Heron 5 bicycle - owner's manual.pdf", "Kitchen/Zwetschgenkuchen.md", "Reading/Ozymandias.txt"):
        shutil.copy(SAMPLES / name, folder)
    (folder / "bees.html").write_text("<h1>Bees</h1><p>The neighbour keeps the bees behind the orchard.</p>")
    (folder / "broken.pdf").write_bytes(b"%PDF-1.7\nnothing more")
    (folder / "tool.exe").write_bytes(b"MZ")
    made = Dragoman(place / "data")
    made.index(folder)
    return made


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """An empty folder for documents."""
    folder = tmp_path / "documents"
    folder.mkdir()
    return folder


@pytest.fixture(scope="session")
def wait_until() -> Callable[..., None]:
    def wait(true: Callable[[], bool], limit_s: float = 120.0, interval_s: float = 0.05, what: str = "it") -> None:
        """Returns as soon as `true()` holds; fails the test if it does not within the limit."""
        deadline = time.monotonic() + limit_s
        while not true():
            assert time.monotonic() < deadline, f"{what} did not happen within {limit_s:g} s"
            time.sleep(interval_s)

    return wait


@pytest.fixture
def follow(dragoman: Dragoman) -> Iterator[Callable[..., subprocess.Popen[bytes]]]:
    """Starts `index --watch` and returns when it follows the folder; what still runs at the end is killed."""
    started: list[subprocess.Popen[bytes]] = []

    def start(*folders: Path) -> subprocess.Popen[bytes]:
        process = dragoman.start("index", *folders, "--watch")
        started.append(process)
        assert process.stderr is not None
        for line in process.stderr:
            if b"Following" in line:
                return process
        raise AssertionError(f"it ended: {process.wait()}")

    yield start
    for process in started:
        process.kill()
        process.communicate()


@pytest.fixture
def interrupt() -> Callable[[subprocess.Popen[bytes]], Ended]:
    def send(process: subprocess.Popen[bytes]) -> Ended:
        """What Ctrl+C does."""
        process.send_signal(signal.SIGINT)
        out, err = process.communicate(timeout=120)
        return Ended(process.returncode, out.decode(), err.decode())

    return send


class SmallDisk:
    """A file system of its own, whose size can be changed."""

    def __init__(self, place: Path) -> None:
        self.place = place

    def resize(self, size: str) -> None:
        subprocess.run(["mount", "-o", f"remount,size={size}", self.place], check=True)

    def make_read_only(self) -> None:
        subprocess.run(["mount", "-o", "remount,ro", self.place], check=True)


@pytest.fixture
def small_disk(tmp_path: Path) -> Iterator[SmallDisk]:
    """A disk of 2 MB in memory; only where this process may mount one."""
    place = tmp_path / "disk"
    place.mkdir()
    if (
        shutil.which("mount") is None
        or subprocess.run(
            ["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", place], capture_output=True, check=False
        ).returncode
    ):
        pytest.skip("a small disk cannot be mounted here")
    yield SmallDisk(place)
    subprocess.run(["umount", "--lazy", place], check=True)
