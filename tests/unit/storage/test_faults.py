import errno
import os
import signal
import sqlite3
from pathlib import Path

import pytest

from app.domain.errors import DamagedCatalogue, EnvironmentFault, StorageFault
from app.storage.catalogue import Catalogue
from app.storage.connection import connect, transaction
from app.storage.faults import convert, index_faults, storage_faults


def _caught(action, *arguments: object) -> EnvironmentFault:  # type: ignore[no-untyped-def]
    with pytest.raises(EnvironmentFault) as caught, storage_faults():
        action(*arguments)
    assert caught.value.message.endswith(".") and caught.value.remedy.endswith(".")
    assert "\n" not in str(caught.value)
    return caught.value


def test_a_full_database(catalogue: Catalogue, tmp_path: Path) -> None:
    connection = connect(tmp_path / "full.sqlite3", read_only=False)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("PRAGMA max_page_count = 5")

    def fill() -> None:
        with transaction(connection):
            connection.execute("INSERT INTO t VALUES (zeroblob(1000000))")

    assert "full" in _caught(fill).message
    # The connection can still be used, and nothing is half there.
    with transaction(connection):
        assert connection.execute("SELECT count(*) FROM t").fetchone() == (0,)
    connection.close()


def test_a_disk_that_takes_no_more(tmp_path: Path) -> None:
    """The limit on a file's size stands for a full disk: SQLite's write fails with a real error of the system."""
    resource = pytest.importorskip("resource")
    opened = Catalogue(tmp_path / "catalogue.sqlite3")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    before = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    try:
        resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, limits[1]))

        def fill() -> None:
            with opened.transaction():
                for number in range(20_000):
                    opened.add_folder(Path(f"/{number}/{'x' * 200}"), [], None)

        _caught(fill)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
        signal.signal(signal.SIGXFSZ, before)
    with opened.transaction():
        opened.add_folder(Path("/one"), [], None)
    opened.close()


def test_damaged(tmp_path: Path) -> None:
    path = tmp_path / "catalogue.sqlite3"
    path.write_bytes(b"this is no database at all " * 100)
    assert isinstance(_caught(Catalogue, path), DamagedCatalogue)


def test_a_page_of_the_database_is_damaged(catalogue: Catalogue, tmp_path: Path) -> None:
    for number in range(2000):
        catalogue.add_folder(Path(f"/{number}/{'x' * 100}"), [], None)
    catalogue.close()
    path = tmp_path / "catalogue.sqlite3"
    data = bytearray(path.read_bytes())
    data[4096 * 20 :] = os.urandom(len(data) - 4096 * 20)
    path.write_bytes(data)

    def read() -> None:
        connection = connect(path, read_only=True)
        try:
            connection.execute("SELECT * FROM folders ORDER BY excludes").fetchall()
        finally:
            connection.close()

    assert isinstance(_caught(read), DamagedCatalogue)


def test_read_only(catalogue: Catalogue, tmp_path: Path) -> None:
    connection = connect(tmp_path / "catalogue.sqlite3", read_only=True)
    assert "written" in _caught(connection.execute, "DELETE FROM folders").message
    connection.close()


def test_no_such_place(tmp_path: Path) -> None:
    assert isinstance(_caught(Catalogue, tmp_path / "missing" / "catalogue.sqlite3"), StorageFault)


def test_in_use(catalogue: Catalogue, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "catalogue.sqlite3", timeout=0, isolation_level=None)
    with catalogue.transaction():
        assert "in use" in _caught(other.execute, "BEGIN IMMEDIATE").message
    other.close()


@pytest.mark.parametrize(
    ("code", "word"),
    [
        (errno.ENOSPC, "full"),
        (errno.EDQUOT, "full"),
        (errno.EACCES, "written"),
        (errno.EPERM, "written"),
        (errno.EROFS, "written"),
        (errno.EIO, "disk reported"),
        (errno.ENOTDIR, "used"),
        (errno.EEXIST, "used"),
        (errno.ENOENT, "used"),
    ],
)
def test_errors_of_the_system(code: int, word: str) -> None:
    fault = convert(OSError(code, os.strerror(code), "/place"))
    assert isinstance(fault, StorageFault) and word in fault.message


def test_bugs_stay_bugs(catalogue: Catalogue, tmp_path: Path) -> None:
    connection = connect(tmp_path / "catalogue.sqlite3", read_only=True)
    with pytest.raises(sqlite3.OperationalError), storage_faults():
        connection.execute("SELECT nonsense FROM nowhere")
    connection.close()
    assert convert(OSError(errno.EBADF, "bad")) is None
    with pytest.raises(KeyError), storage_faults():
        raise KeyError("x")


def test_words_of_the_indexes() -> None:
    with pytest.raises(StorageFault, match="full"), index_faults("index"):
        raise ValueError("No space left on device (os error 28)")
    with pytest.raises(StorageFault, match=r"The index cannot be written \(torn\)\."), index_faults("index"):
        raise RuntimeError("torn\nmore of it")
