"""What the installer for Windows is made of: its list of files and its sentences, and the program's manifest. Run under
wine it is in test_installer_under_wine.py."""

from __future__ import annotations

import re
import tomllib
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
import windows_installer
from environments import ROOT

SCRIPT = (ROOT / "packaging/windows/dragoman.nsi").read_text(encoding="utf-8")
SENTENCES = tomllib.loads((ROOT / "packaging/windows/sentences.toml").read_text(encoding="utf-8"))


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    for name in ("dragoman.exe", "dragoman-window.exe", "_internal/base.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(b"x" * 2048)
    return tmp_path


def test_only_what_the_bundle_has_is_removed(bundle: Path) -> None:
    removed = re.findall(r'^  (?:Delete|RMDir /r) "(.*)"$', windows_installer.entries(bundle), re.MULTILINE)
    names = ("dragoman-window.exe", "dragoman.exe", "_internal")
    assert sorted(removed) == sorted(rf"$INSTDIR\{name}{end}" for name in names for end in ("", ".before"))
    assert "RMDir /r" not in SCRIPT, "a person may have chosen a folder with other things in it"


def test_every_program_is_asked_whether_it_runs(bundle: Path) -> None:
    asked = re.findall(r'!insertmacro \$\{MACRO\} "(.*)"', windows_installer.entries(bundle))
    assert asked == ["dragoman-window.exe", "dragoman.exe"]


@pytest.mark.parametrize("name", ["a$b.exe", "uninstall.exe"])
def test_names_that_would_be_something_else_there_are_refused(bundle: Path, name: str) -> None:
    (bundle / name).touch()
    with pytest.raises(ValueError):
        windows_installer.entries(bundle)


def test_paths_that_would_be_too_long_once_installed_are_refused(bundle: Path) -> None:
    assert windows_installer.too_long(bundle) == []
    deep = bundle / "_internal" / ("d" * 100) / ("e" * 100)
    deep.mkdir(parents=True)
    (deep / "file").touch()
    assert windows_installer.too_long(bundle) == [deep / "file"]


def test_the_size_is_that_of_the_files(bundle: Path) -> None:
    assert windows_installer.size_kb(bundle) == 6


def test_every_sentence_is_there_in_every_language() -> None:
    languages = set(re.findall(r'MUI_LANGUAGE "(\w+)"', SCRIPT))
    window = {path.stem.removeprefix("dragoman_") for path in (ROOT / "resources/translations").glob("*.ts")}
    assert len(languages) == len(window) + 2  # English, and Portuguese twice
    for name, told in SENTENCES.items():
        assert set(told) == languages, name
        assert f"$({name})" in SCRIPT
        assert {"$3" in sentence for sentence in told.values()} == {name == "KEPT"}


def test_it_asks_for_no_rights_and_keeps_what_the_person_has() -> None:
    assert "RequestExecutionLevel user" in SCRIPT
    assert "HKLM" not in SCRIPT
    for line in SCRIPT.splitlines():
        if line.strip().startswith(("Delete ", "RMDir")):
            assert "dragoman\\" not in line and "$3" not in line


def test_the_manifest_asks_for_long_paths_sharp_pixels_and_unicode() -> None:
    tree = ElementTree.parse(ROOT / "packaging/windows/dragoman.manifest")
    told = {each.tag.rpartition("}")[2]: (each.text or "").strip() for each in tree.iter()}
    assert told["longPathAware"] == "true"
    assert told["activeCodePage"] == "UTF-8"
    assert told["dpiAwareness"].startswith("PerMonitorV2")
    (level,) = [each for each in tree.iter() if each.tag.endswith("requestedExecutionLevel")]
    assert level.attrib == {"level": "asInvoker", "uiAccess": "false"}


def test_signing_calls_what_the_person_said(tmp_path: Path) -> None:
    program = tmp_path / "with a blank.exe"
    program.write_text("unsigned")
    windows_installer.sign_file(program, 'echo signed > "%1"')
    assert program.read_text().strip() == "signed"
    with pytest.raises(SystemExit):
        windows_installer.sign_file(program, "exit 1")
