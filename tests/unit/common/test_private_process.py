import ctypes
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from app.common import private_process
from app.common.private_process import PrivateProcess, as_before

pytestmark = pytest.mark.skipif(os.name == "nt", reason="rights are the folder's there")

LOOK = "import os, resource; m = os.umask(0); print(oct(m), resource.getrlimit(4)[0], os.environ.get('TMPDIR'))"


def surroundings() -> tuple[str, str, str]:
    """The mask, the limit of a dump and the variable as a program sees them that is started now."""
    mask, limit, temporary = subprocess.check_output([sys.executable, "-c", LOOK], text=True).split()
    return mask, limit, temporary


@pytest.fixture(autouse=True)
def _outside(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("TMPDIR", str(tmp_path))


def test_files_are_for_this_user_and_lie_in_the_folder(tmp_path: Path) -> None:
    before = surroundings()
    assert before[2] == str(tmp_path)
    with PrivateProcess() as process:
        process.keep_temporary_files_in(tmp_path / "data" / "temporary")
        mask, limit, temporary = surroundings()
        assert mask == "0o77" and limit in ("0", "1")
        assert Path(temporary).parent == tmp_path / "data" / "temporary" == Path(tempfile.gettempdir()).parent
        made = Path(tempfile.mkdtemp())
        (made / "file").write_text("something")
        assert (made / "file").stat().st_mode & 0o777 == 0o600
        assert made.parent.stat().st_mode & 0o777 == 0o700
    assert surroundings() == before
    assert list((tmp_path / "data" / "temporary").iterdir()) == []


def test_what_is_started_for_the_person_has_the_surroundings_of_before(tmp_path: Path) -> None:
    before = surroundings()
    with PrivateProcess() as process:
        process.keep_temporary_files_in(tmp_path / "data")
        private = surroundings()
        with as_before():
            assert surroundings() == before
        assert surroundings() == private != before


def test_where_no_folder_can_be_made_the_work_goes_on(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    with PrivateProcess() as process:
        process.keep_temporary_files_in(tmp_path / "file")
        assert os.environ["TMPDIR"] == str(tmp_path)


def test_a_crash_leaves_no_dump(tmp_path: Path) -> None:
    crash = (
        "import os, signal, sys; from pathlib import Path; from app.common.private_process import PrivateProcess\n"
        "with PrivateProcess(): os.kill(os.getpid(), signal.SIGABRT)"
    )
    done = subprocess.run(
        ["bash", "-c", f"ulimit -c unlimited; '{sys.executable}' -c \"$0\"", crash],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[3])},
        capture_output=True,
        check=False,
    )
    assert done.returncode != 0 and b"dumped" not in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_programs_for_the_person_do_not_find_the_libraries_of_a_bundle(monkeypatch: pytest.MonkeyPatch) -> None:
    """By stand-ins for Windows and for PyInstaller's loader."""
    said: list[str | None] = []
    windows = SimpleNamespace(kernel32=SimpleNamespace(SetDllDirectoryW=said.append))
    with PrivateProcess():
        monkeypatch.setattr(private_process, "_core_limit", lambda: None)
        monkeypatch.setattr(private_process, "_limit_core", lambda _: None)
        monkeypatch.setattr(ctypes, "windll", windows, raising=False)
        monkeypatch.setattr(sys, "platform", "win32")
        with as_before():
            assert said == []  # it is no bundle
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "_MEIPASS", "C:\\Dragoman\\_internal", raising=False)
        with as_before():
            assert said == [None]
        assert said == [None, "C:\\Dragoman\\_internal"]
        monkeypatch.undo()
