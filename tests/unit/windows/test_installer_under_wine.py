"""The installer for Windows, compiled by Debian's NSIS from a stand-in for the bundle and run under wine, for
`make test-installer` alone: it takes a minute, or four on a busy machine."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import windows_installer

pytestmark = pytest.mark.skipif("DRAGOMAN_WINE" not in os.environ, reason="for make test-installer")

UNINSTALL = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Uninstall\Dragoman"
RUN = r"HKCU\Software\Microsoft\Windows\CurrentVersion\Run"
# A program that is there until it is killed.
STAND_IN = """Unicode true
Target amd64-unicode
RequestExecutionLevel user
SilentInstall silent
OutFile "dragoman.exe"
Name "stand-in"
Section
FileOpen $0 "$LOCALAPPDATA\\it-runs" w
FileClose $0
Sleep 120000
SectionEnd
"""


@dataclass
class Windows:
    """A user's Windows: what is started in it and what lies in it."""

    prefix: Path
    user: Path = field(init=False)

    def __post_init__(self) -> None:
        self.call("wineboot", "--init")
        self.call("winecfg", "-v", "win10")
        self.user = next(path for path in (self.prefix / "drive_c/users").iterdir() if path.name != "Public")

    @property
    def environment(self) -> dict[str, str]:
        return {**os.environ, "WINEPREFIX": str(self.prefix), "WINEARCH": "win64", "WINEDEBUG": "-all"}

    def call(self, *command: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["wine", *command], env=self.environment, capture_output=True, text=True, errors="replace", timeout=250
        )

    def start(self, program: Path) -> subprocess.Popen[bytes]:
        return subprocess.Popen(["wine", str(program)], env=self.environment, stderr=subprocess.DEVNULL)

    def value(self, key: str, name: str) -> str | None:
        told = self.call("reg", "query", key, "/v", name)
        lines = [line.split(None, 2) for line in told.stdout.splitlines() if line.strip().startswith(name)]
        return lines[0][2].strip() if told.returncode == 0 and lines else None

    @property
    def local(self) -> Path:
        return self.user / "AppData/Local"

    @property
    def programs(self) -> Path:
        return self.local / "Programs/Dragoman"

    @property
    def shortcut(self) -> Path:
        return self.user / "AppData/Roaming/Microsoft/Windows/Start Menu/Programs/Dragoman.lnk"

    def names(self) -> set[str]:
        root = self.programs
        return {path.relative_to(root).as_posix() for path in root.rglob("*") if path.is_file()}


@pytest.fixture(scope="module")
def windows(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    made = Windows(tmp_path_factory.mktemp("wine") / "prefix")
    yield made
    subprocess.run(["wineserver", "-k"], env=made.environment, check=False)


@pytest.fixture(scope="module")
def installers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """By version."""
    folder = tmp_path_factory.mktemp("installers")
    (folder / "stand_in.nsi").write_text(STAND_IN)
    subprocess.run(["makensis", "-V1", str(folder / "stand_in.nsi")], check=True, cwd=folder)
    made = {}
    for version, file in (("0.1.0", "old.txt"), ("0.2.0", "new.txt")):
        bundle = folder / version / "dragoman"
        for name in (f"_internal/{file}", "_internal/Übung/日本.txt", "_internal/$name with `signs`.txt"):
            (bundle / name).parent.mkdir(parents=True, exist_ok=True)
            (bundle / name).write_text(version)
        shutil.copy(folder / "dragoman.exe", bundle)
        made[version] = folder / f"dragoman-{version}-setup.exe"
        windows_installer.make_installer(
            bundle, made[version], target="amd64-unicode", compression="zlib", number=version
        )
    return made


EVERY = {"dragoman.exe", "uninstall.exe", "_internal/Übung/日本.txt", "_internal/$name with `signs`.txt"}


@pytest.fixture
def first(windows: Windows, installers: dict[str, Path]) -> Windows:
    """Where the first version is."""
    assert windows.call(str(installers["0.1.0"]), "/S").returncode == 0
    return windows


def test_it_installs_for_one_person_and_says_what_is_there(first: Windows) -> None:
    assert first.names() == EVERY | {"_internal/old.txt"}
    assert first.shortcut.is_file()
    assert first.value(UNINSTALL, "DisplayName") == "Dragoman"
    assert first.value(UNINSTALL, "DisplayVersion") == "0.1.0"
    size = first.value(UNINSTALL, "EstimatedSize")
    assert size is not None and int(size, 16) > 0
    location = first.value(UNINSTALL, "InstallLocation")
    assert location is not None and location.endswith(r"\AppData\Local\Programs\Dragoman")
    assert first.value(UNINSTALL, "QuietUninstallString") == rf'"{location}\uninstall.exe" /S'


def test_a_newer_version_takes_the_place_of_the_older(first: Windows, installers: dict[str, Path]) -> None:
    assert first.call(str(installers["0.2.0"]), "/S").returncode == 0
    assert first.names() == EVERY | {"_internal/new.txt"}
    assert (first.programs / "_internal/Übung/日本.txt").read_text() == "0.2.0"
    assert first.value(UNINSTALL, "DisplayVersion") == "0.2.0"


def test_what_runs_is_neither_replaced_nor_removed(first: Windows, installers: dict[str, Path]) -> None:
    running = first.start(first.programs / "dragoman.exe")
    try:
        _wait_for(lambda: (first.local / "it-runs").exists(), "the stand-in was not started")
        before = first.names()
        assert first.call(str(installers["0.2.0"]), "/S").returncode == 2
        assert first.names() == before
        place = first.value(UNINSTALL, "InstallLocation")
        # An uninstaller goes on in a copy of its own, which nobody can wait for, but where it is told its folder.
        assert first.call(str(first.programs / "uninstall.exe"), "/S", f"_?={place}").returncode == 2
        assert first.names() == before
        assert first.value(UNINSTALL, "DisplayVersion") == "0.1.0"
    finally:
        subprocess.run(["wineserver", "-k"], env=first.environment, check=False)
        running.wait()


def test_where_the_new_one_cannot_be_written_the_old_one_is_back(
    first: Windows, installers: dict[str, Path], tmp_path: Path
) -> None:
    before = first.names()
    # A folder stands where the uninstaller is to be written.
    (first.programs / "uninstall.exe").rename(tmp_path / "uninstall.exe")
    (first.programs / "uninstall.exe").mkdir()
    assert first.call(str(installers["0.2.0"]), "/S").returncode == 2
    (first.programs / "uninstall.exe").rmdir()
    shutil.move(tmp_path / "uninstall.exe", first.programs / "uninstall.exe")
    assert first.names() == before
    assert (first.programs / "_internal/Übung/日本.txt").read_text() == "0.1.0"


def test_removal_leaves_what_the_person_keeps(first: Windows) -> None:
    kept = first.local / "dragoman/catalogue.sqlite3"
    kept.parent.mkdir(exist_ok=True)
    kept.write_text("a library")
    own = first.programs / "a file of the person's.txt"
    own.write_text("mine")
    location = first.value(UNINSTALL, "InstallLocation")
    first.call("reg", "add", RUN, "/v", "Dragoman", "/d", f'"{location}\\dragoman.exe" --background', "/f")
    _uninstall(first)
    assert first.names() == {own.name}
    assert kept.read_text() == "a library"
    assert not first.shortcut.exists()
    assert first.value(UNINSTALL, "DisplayName") is None
    assert first.value(RUN, "Dragoman") is None


def test_removal_leaves_the_start_of_another_copy_alone(first: Windows) -> None:
    first.call("reg", "add", RUN, "/v", "Dragoman", "/d", r"C:\Elsewhere\dragoman.exe --background", "/f")
    _uninstall(first)
    assert first.value(RUN, "Dragoman") == r"C:\Elsewhere\dragoman.exe --background"
    first.call("reg", "delete", RUN, "/v", "Dragoman", "/f")


def _uninstall(windows: Windows) -> None:
    windows.call(str(windows.programs / "uninstall.exe"), "/S")
    # The values of the registry come after the files.
    _wait_for(lambda: windows.value(UNINSTALL, "DisplayName") is None, "it was not removed")


def _wait_for(come: Callable[[], bool], otherwise: str) -> None:
    deadline = time.monotonic() + 60
    while not come():
        if time.monotonic() > deadline:
            raise AssertionError(otherwise)
        time.sleep(0.1)
