"""The start at login, and the entry of the desktop's menus."""

from __future__ import annotations

import configparser
import plistlib
import shlex
import sys
from pathlib import Path

import pytest

from app.cli.main import main as cli
from app.gui.resident.autostart import Autostart, command_line

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("platform", ["linux", "darwin"])
def test_the_start_at_login_is_set_and_taken_back(tmp_path: Path, platform: str) -> None:
    data_dir = tmp_path / 'my "data" $HOME 100%'
    entry = Autostart(data_dir, tmp_path / "entries", platform)
    assert not entry.is_on()
    entry.switch(True)
    assert entry.is_on()
    if platform == "darwin":
        arguments = plistlib.loads(entry.file.read_bytes())["ProgramArguments"]
    else:
        line = next(each for each in entry.file.read_text().splitlines() if each.startswith("Exec="))
        value = line.removeprefix("Exec=").replace("\\\\", "\\")  # as a desktop reads a value, then its quotes
        arguments = [part.replace("%%", "%").replace(r"\$", "$") for part in shlex.split(value)]
    assert arguments[-3:] == ["--data-dir", str(data_dir), "--background"]
    entry.switch(False)
    entry.switch(False)
    assert not entry.is_on()


@pytest.mark.parametrize(
    ("started", "lies_beside", "expected"),
    [
        ("dragoman.exe", "dragoman-window.exe", "dragoman-window.exe"),
        ("Python.exe", "pythonw.exe", "pythonw.exe"),
        ("dragoman.exe", "", "dragoman.exe"),
        ("python3.11", "pythonw.exe", "python3.11"),
    ],
)
def test_no_terminal_opens_at_login(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, started: str, lies_beside: str, expected: str
) -> None:
    for name in filter(None, (started, lies_beside)):
        (tmp_path / name).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / started))
    assert command_line(tmp_path)[0] == str(tmp_path / expected)


def test_an_appimage_starts_as_the_file_that_it_is(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/tmp/.mount_Drago/usr/lib/dragoman/dragoman")
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("APPIMAGE", "/home/person/Dragoman.AppImage")
    assert command_line(tmp_path)[:2] == ["/home/person/Dragoman.AppImage", "--data-dir"]


def test_the_desktop_entry_starts_what_there_is() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]  # its keys have capitals
    entry.read(ROOT / "packaging" / "desktop" / "dragoman.desktop", encoding="utf-8")
    main = entry["Desktop Entry"]
    assert main["Type"] == "Application" and main["Exec"] == main["Icon"] == main["StartupWMClass"] == "dragoman"
    assert main["Categories"].endswith(";")
    for name in filter(None, main["Actions"].split(";")):
        _, *options = entry[f"Desktop Action {name}"]["Exec"].split()
        assert set(options) <= {parameter for each in cli.params for parameter in each.opts}
