import sys
from pathlib import Path

import pytest

import app
from app.common.paths import resources_dir
from app.extraction.sandbox.readable import program_paths

ROOT = Path(app.__file__).parents[1]


def _reaches(path: Path) -> bool:
    return any(path.resolve().is_relative_to(each) for each in program_paths())


def test_the_program_can_be_read() -> None:
    import json

    import pypdf

    for module in (app, json, pypdf):
        assert module.__file__ and _reaches(Path(module.__file__)), module
    assert _reaches(resources_dir())


def test_and_nothing_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Also where modules are looked for in a folder that holds other things."""
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path), str(ROOT), "", "."])
    for private in (
        tmp_path / "a",
        Path.home(),
        ROOT,
        ROOT / "tests",
        ROOT / ".git",
        Path("/etc"),
        Path("/"),
        Path.cwd(),
    ):
        assert not _reaches(private), private


def test_a_program_in_one_piece(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """As installers lay it out: modules inside the executable, libraries in a folder of its own."""
    bundle, executable = tmp_path / "_internal", tmp_path / "dragoman"
    (bundle / "resources").mkdir(parents=True)
    executable.touch()
    monkeypatch.setattr(sys, "_MEIPASS", str(bundle), raising=False)
    monkeypatch.setattr(sys, "executable", str(executable))
    assert _reaches(bundle / "libexample.so") and _reaches(bundle / "resources") and _reaches(executable)
    assert not _reaches(tmp_path / "beside.txt")
