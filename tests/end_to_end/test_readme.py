"""The README's commands are true: those of the daily work are run as they stand, the others taken as they stand."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

from app.cli.main import main, run

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAM = ".venv/bin/dragoman"


def commands(section: str) -> list[str]:
    """The lines of a section that call the program."""
    (text,) = re.findall(rf"^## {section}\n(.*?)^## ", README, re.MULTILINE | re.DOTALL)
    return [line.strip() for line in text.splitlines() if line.startswith("    ") and PROGRAM in line]


def leaves(group: click.Group, before: str = "") -> Iterator[tuple[str, click.Command]]:
    for name, command in group.commands.items():
        if isinstance(command, click.Group):
            yield from leaves(command, f"{before}{name} ")
        else:
            yield before + name, command


@pytest.mark.skipif(os.name != "posix", reason="the lines are for a POSIX shell")
def test_the_commands_of_the_daily_work(dragoman: Any, tmp_path: Path) -> None:
    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    (home / "Documents" / "letter.txt").write_text("The tenant pays for small repairs.")
    (home / "Documents" / "tool.exe").write_bytes(b"MZ")  # for `failures`
    (tmp_path / "letter.docx").touch()
    (tmp_path / "questions.txt").write_text("who pays?\n\nrepairs\n")
    named = {"HOME": str(home), "PYTHONPATH": str(ROOT), "DRAGOMAN_DATA_DIR": str(tmp_path / "data")}
    lines = commands("Use")
    assert len(lines) >= 10
    for line in lines:
        typed = line.replace(PROGRAM, f"{shlex.quote(sys.executable)} -m app")
        done = subprocess.run(
            typed,
            shell=True,
            cwd=tmp_path,
            env={**os.environ, **named},
            capture_output=True,
            text=True,
            check=False,
            stdin=subprocess.DEVNULL,
        )
        assert done.returncode == 0 and "Traceback" not in done.stderr and done.stdout, (line, done)


def test_the_commands_about_models_are_taken_as_they_stand(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for _, command in leaves(main):
        monkeypatch.setattr(command, "callback", lambda **_: None)
    (tmp_path / "FOLDER").mkdir()
    monkeypatch.chdir(tmp_path)
    lines = commands("Larger models")
    assert len(lines) >= 5
    for line in lines:
        assert run(shlex.split(line, comments=True)[1:]) == 0, line


def test_every_command_is_there() -> None:
    assert [name for name, _ in leaves(main) if f"dragoman {name}" not in README] == []


def test_every_option_of_search_is_there() -> None:
    names = {name for option in main.commands["search"].params for name in option.opts if name.startswith("-")}
    assert [name for name in sorted(names) if not re.search(rf"[\s`]{name}\b", README)] == []
