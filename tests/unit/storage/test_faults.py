import errno
import os
import signal
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.cli.messages import render
from app.common.message_templates import templates
from app.domain.errors import DamagedCatalogue, EnvironmentFault, StorageFault
from app.domain.messages import message
from app.storage.catalogue import Catalogue
from app.storage.connection import connect, transaction
from app.storage.faults import convert, index_faults, storage_faults


def _caught(action: Callable[..., object], *arguments: object) -> EnvironmentFault:
    with pytest.raises(EnvironmentFault) as caught, storage_faults():
        action(*arguments)
    _is_told(caught.value)
    return caught.value


def _is_told(fault: EnvironmentFault) -> None:
    """There are words for what is wrong and for what to do."""
    for said in (fault.message, fault.remedy):
        assert said.code in templates()
        assert render(said).endswith(".") and "{" not in render(said)


def test_a_full_database(catalogue: Catalogue, tmp_path: Path) -> None:
    connection = connect(tmp_path / "full.sqlite3", read_only=False)
    connection.execute("CREATE TABLE t (x)")
    connection.execute("PRAGMA max_page_count = 5")

    def fill() -> None:
        with transaction(connection):
            connection.execute("INSERT INTO t VALUES (zeroblob(1000000))")

    assert _caught(fill).message.code == "disk.full"
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
    assert _caught(connection.execute, "DELETE FROM folders").message.code == "storage.not_writable"
    connection.close()


def test_no_such_place(tmp_path: Path) -> None:
    assert isinstance(_caught(Catalogue, tmp_path / "missing" / "catalogue.sqlite3"), StorageFault)


def test_in_use(catalogue: Catalogue, tmp_path: Path) -> None:
    other = sqlite3.connect(tmp_path / "catalogue.sqlite3", timeout=0, isolation_level=None)
    with catalogue.transaction():
        assert _caught(other.execute, "BEGIN IMMEDIATE").message.code == "storage.catalogue_in_use"
    other.close()


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.ENOSPC, "disk.full"),
        (errno.EDQUOT, "disk.full"),
        (errno.EACCES, "storage.path_not_writable"),
        (errno.EPERM, "storage.path_not_writable"),
        (errno.EROFS, "storage.path_not_writable"),
        (errno.EIO, "disk.failing"),
        (errno.ENOTDIR, "storage.path_not_usable"),
        (errno.EEXIST, "storage.path_not_usable"),
        (errno.ENOENT, "storage.path_not_usable"),
    ],
)
def test_errors_of_the_system(number: int, code: str) -> None:
    fault = convert(OSError(number, os.strerror(number), "/place"))
    assert isinstance(fault, StorageFault) and fault.message.code == code
    assert fault.message.params == ({"path": "/place"} if "path" in code else {})
    _is_told(fault)


def test_bugs_stay_bugs(catalogue: Catalogue, tmp_path: Path) -> None:
    connection = connect(tmp_path / "catalogue.sqlite3", read_only=True)
    with pytest.raises(sqlite3.OperationalError), storage_faults():
        connection.execute("SELECT nonsense FROM nowhere")
    connection.close()
    assert convert(OSError(errno.EBADF, "bad")) is None
    with pytest.raises(KeyError), storage_faults():
        raise KeyError("x")


def test_words_of_the_indexes() -> None:
    index = message("storage.vector_index")
    with pytest.raises(StorageFault) as full, index_faults(index):
        raise ValueError("No space left on device (os error 28)")
    assert full.value.message.code == "disk.full"
    with pytest.raises(StorageFault) as torn, index_faults(index):
        raise RuntimeError("torn\nmore of it")
    assert render(torn.value.message) == "The vector index cannot be written (torn)."
    _is_told(torn.value)
