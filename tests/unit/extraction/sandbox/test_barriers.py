"""Real processes that confine themselves and then try to get out: see escapes.py."""

import json
import os
import socket
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

if sys.platform != "linux":
    pytest.skip("what holds on Linux", allow_module_level=True)

import escapes

from app.domain.confinement import Barrier, Confinement, decode_confinement

ROOT = Path(__file__).parents[4]
REFUSED = {"EPERM", "EACCES", "ENOSYS", "EBADF"}  # EBADF: the document is open for reading alone
READING = {name for name in escapes.ATTEMPTS if name.startswith(("read ", "list "))}


@dataclass(frozen=True)
class Escape:
    confinement: Confinement
    outcomes: dict[str, str]
    folder: Path
    files: dict[Path, bytes]


def _escape(place: Path, *lacking: str) -> Escape:
    watched, outside = place / "watched", place / "outside"
    watched.mkdir()
    outside.mkdir()
    private, document = watched / "private.txt", watched / "document.txt"
    private.write_text("a secret")
    document.write_text("a document")
    with (
        subprocess.Popen(["sleep", "60"]) as victim,
        socket.socket(socket.AF_UNIX) as abstract,
        socket.socket(socket.AF_UNIX) as named,
        document.open("rb") as handed,
    ):
        abstract.bind(f"\0dragoman-test-{victim.pid}")
        abstract.listen()
        named.bind(str(outside / "socket"))
        named.listen()
        try:
            done = subprocess.run(
                [sys.executable, escapes.__file__, private, outside, str(victim.pid), *lacking],
                stdin=handed,
                capture_output=True,
                cwd=watched,
                env={**os.environ, "PYTHONPATH": str(ROOT), "HOME": str(place), "SECRET_TOKEN": "x"},
                check=False,
                timeout=60,
            )
            alive = victim.poll() is None
        finally:
            victim.kill()
    assert done.returncode == 0, done.stderr.decode()
    assert alive
    said = json.loads(done.stdout)
    files = {path: path.read_bytes() for path in (*watched.iterdir(), *outside.iterdir()) if path.is_file()}
    return Escape(decode_confinement(said["confinement"]), said["outcomes"], outside, files)


@pytest.fixture(scope="module")
def escape(tmp_path_factory: pytest.TempPathFactory) -> Escape:
    return _escape(tmp_path_factory.mktemp("all"))


def test_the_report(escape: Escape) -> None:
    if escape.confinement.missing:
        pytest.skip(f"this kernel lacks something: {escape.confinement.missing}")
    assert escape.confinement == Confinement(tuple(Barrier))


@pytest.mark.parametrize("attempt", list(escapes.ATTEMPTS))
def test_nothing_escapes(escape: Escape, attempt: str) -> None:
    if escape.confinement.missing:
        pytest.skip("this kernel lacks something")
    assert escape.outcomes[attempt] in REFUSED


def test_nothing_has_changed(escape: Escape) -> None:
    assert {path.name: content for path, content in escape.files.items()} == {
        "private.txt": b"a secret",
        "document.txt": b"a document",
    }
    assert {path.name for path in escape.folder.iterdir()} == {"socket"}


def test_a_kernel_without_landlock(tmp_path: Path) -> None:
    """What the filter refuses does not depend on it; reading is not confined, and that is said."""
    found = _escape(tmp_path, "landlock")
    assert set(found.confinement.confined) == set(Barrier) - {Barrier.READING}
    assert found.confinement.missing[Barrier.READING].code == "sandbox.no_landlock"
    assert found.outcomes["read a file of the folder"] == "escaped"
    assert {name for name, what in found.outcomes.items() if what not in REFUSED} <= READING | {"reopen the document"}


def test_a_kernel_without_filters(tmp_path: Path) -> None:
    """Landlock alone: no file is read, made or written, and no claim is made beyond that."""
    found = _escape(tmp_path, "syscall_filter")
    assert Barrier.READING in found.confinement.confined
    for barrier in (Barrier.NETWORK, Barrier.PROCESSES):
        assert found.confinement.missing[barrier].code == "sandbox.no_filter"
    assert len(found.outcomes) > 15
    assert {name for name, what in found.outcomes.items() if what not in REFUSED} == set()
    assert {path.name for path in found.folder.iterdir()} == {"socket"}
