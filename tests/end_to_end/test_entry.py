"""The command itself: help, what the README says of it, the demonstration, and what it loads."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import click
import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_demo_takes_the_common_options(dragoman: Any) -> None:
    shown = dragoman("demo", "--json").json
    assert shown["counts"]["failed"] == 0 and len(shown["answers"]) == 3
    assert all(answer["hits"] for answer in shown["answers"])
    assert not dragoman.data_dir.exists()


def test_alone_without_a_display_it_says_so_and_shows_the_demo(dragoman: Any) -> None:
    blind = {"DISPLAY": "", "WAYLAND_DISPLAY": "", "QT_QPA_PLATFORM": ""}
    if sys.platform != "linux":
        pytest.skip("there is always a display")
    done = dragoman.bare(environment=blind)
    assert done.out.startswith("No window can be shown here (")
    assert "30 documents indexed" in done.out and "?" in done.out


def test_version_and_help(dragoman: Any) -> None:
    assert re.fullmatch(r"dragoman, version \d+\.\d+\.\d+\S*\n", dragoman.bare("--version").out)
    told = dragoman.bare("--help").out
    assert "Usage: dragoman" in told and told == dragoman.bare("-h").out
    for name in _commands():
        assert "Usage:" in dragoman.bare(*name.split(), "--help").out


def _commands() -> list[str]:
    from app.cli.main import main

    def names(group: click.Group, before: str = "") -> Iterator[str]:
        for name, command in group.commands.items():
            if isinstance(command, click.Group):
                yield from names(command, f"{before}{name} ")
            else:
                yield before + name

    return list(names(main))


@pytest.mark.parametrize(
    "arguments",
    [
        ["nosuch"],
        ["search"],
        ["search", "bees", "-n", "0"],
        ["search", "bees", "-n", "many"],
        ["search", "bees", "--no-such-option"],
        ["index"],
        ["index", ""],
        ["status", "--data-dir", ""],
        ["embed", "--model", "nosuch"],
        ["rerank", "bees", "--model", "nosuch"],
        ["models"],
    ],
)
def test_nonsense_is_exit_code_2(dragoman: Any, arguments: list[str]) -> None:
    done = dragoman.bare(*arguments, code=2, environment={"DRAGOMAN_DATA_DIR": str(dragoman.data_dir)})
    assert done.err and not done.out


def test_the_command_line_loads_no_qt() -> None:
    code = (
        "import sys, app.cli.main, app.library, app.composition;"
        "print([name for name in sys.modules if name.split('.')[0] in ('PySide6', 'shiboken6', 'PyQt6')])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert done.stdout.strip() == "[]"


def test_the_command_is_installed(dragoman: Any) -> None:
    command = Path(sys.executable).with_name("dragoman.exe" if os.name == "nt" else "dragoman")
    if not command.exists():
        pytest.skip("Dragoman is not installed in this environment")
    done = subprocess.run([command, "--version"], capture_output=True, text=True, check=True)
    assert done.stdout == dragoman.bare("--version").out
