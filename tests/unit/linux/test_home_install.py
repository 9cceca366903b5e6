"""The scripts of the tar.gz: what they put below ~/.local they take away again, and nothing else."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SCRIPTS = ROOT / "packaging" / "linux" / "home"

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for homes on Linux")


def _unpacked(folder: Path) -> Path:
    """What the archive holds, with a program that says which one it is."""
    program = folder / "program" / "dragoman"
    program.parent.mkdir(parents=True)
    program.write_text("#!/bin/sh\necho this is it\n")
    program.chmod(0o755)
    for name in ("applications/dragoman.desktop", "man/man1/dragoman.1.gz", "icons/hicolor/32x32/apps/dragoman.png"):
        (folder / "share" / name).parent.mkdir(parents=True)
        (folder / "share" / name).write_text("Exec=dragoman\nExec=dragoman --launcher\n")
    for script in SCRIPTS.iterdir():
        shutil.copy(script, folder)
    return folder


def _run(script: Path, home: Path) -> str:
    environment = {"HOME": str(home), "PATH": "/usr/bin:/bin"}
    return subprocess.run(["sh", script], env=environment, capture_output=True, text=True, check=True).stdout


def test_installed_again_and_removed(tmp_path: Path) -> None:
    home = tmp_path / "a home"
    library = home / ".local" / "share" / "dragoman" / "catalogue.sqlite3"
    library.parent.mkdir(parents=True)
    library.write_text("a library")
    before = sorted(path for path in home.rglob("*") if path.is_file())
    unpacked = _unpacked(tmp_path / "unpacked")

    for _ in range(2):  # the second time is an upgrade
        assert "menu" in _run(unpacked / "install.sh", home)
    command = home / ".local" / "bin" / "dragoman"
    assert subprocess.run([command], capture_output=True, text=True, check=True).stdout == "this is it\n"
    entry = (home / ".local" / "share" / "applications" / "dragoman.desktop").read_text()
    started = home / ".local" / "lib" / "dragoman" / "dragoman"
    assert entry.splitlines() == [f'Exec="{started}"', f'Exec="{started}" --launcher']

    said = _run(home / ".local" / "lib" / "dragoman" / "uninstall.sh", home)
    assert str(library.parent) in said
    assert sorted(path for path in home.rglob("*") if path.is_file()) == before and not command.is_symlink()
