"""The README and the guide's page about the command line are true: commands of the daily work are run as they stand,
the others taken as they stand; what is linked to is there."""

from __future__ import annotations

import json
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
from makers import pdf

from app.cli.main import main, run
from app.cli.messages import render
from app.domain.documents import DocumentState
from app.domain.messages import message

ROOT = Path(__file__).resolve().parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PAGE = (ROOT / "resources" / "help" / "en" / "command-line.md").read_text(encoding="utf-8")
RELEASE = (ROOT / ".github" / "workflows" / "release.yml").read_text(encoding="utf-8")
TASKS = ROOT / "packaging" / "tasks.py"
CALL = re.compile(r"(?<!\S)dragoman(?= )")


def lines(text: str) -> list[str]:
    """Those that are meant to be typed."""
    return [line.strip() for line in text.splitlines() if line.startswith("    ")]


def commands(section: str) -> list[str]:
    """The lines of a section of the page that call the program."""
    (text,) = re.findall(rf"^## {section}\n(.*?)^## ", PAGE, re.MULTILINE | re.DOTALL)
    return [line for line in lines(text) if CALL.search(line)]


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
    (home / "Documents" / "deed.pdf").write_bytes(pdf(["The walrus signs."], "mellon"))
    (tmp_path / "letter.docx").touch()
    (tmp_path / "password").write_text("mellon\n")
    (tmp_path / "questions.txt").write_text("who pays?\n\nrepairs\n")
    named = {"HOME": str(home), "PYTHONPATH": str(ROOT), "DRAGOMAN_DATA_DIR": str(tmp_path / "data")}
    typed_daily = commands("Daily work")
    assert len(typed_daily) >= 10
    for line in typed_daily:
        typed = CALL.sub(f"{shlex.quote(sys.executable)} -m app", line)
        if line.startswith("dragoman password"):  # there is nobody to be asked
            typed = f"{typed.partition('#')[0]} --stdin < password"
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
    about_models = commands("Larger models")
    assert len(about_models) >= 5
    for line in about_models:
        assert run(shlex.split(line, comments=True)[1:]) == 0, line


def test_every_command_is_there() -> None:
    assert [name for name, _ in leaves(main) if f"dragoman {name}" not in PAGE] == []


def test_every_option_of_search_is_there() -> None:
    names = {name for option in main.commands["search"].params for name in option.opts if name.startswith("-")}
    assert [name for name in sorted(names) if not re.search(rf"[\s`]{name}\b", PAGE)] == []


def test_every_state_is_described() -> None:
    rows = dict(re.findall(r"^\| ([^|`]+) \| `(\w+)` \|", PAGE, re.MULTILINE))
    assert rows == {render(message(f"state.{state}")): state.value for state in DocumentState}


# What the README has people install: where it is made, and where it is installed and tried.
INSTALLED = {
    "dragoman-VERSION-setup.exe": ("windows/windows_installer.py", "unit/windows/test_installer_under_wine.py"),
    "dragoman-VERSION-macos-arm64.dmg": ("macos/macos_image.py", "unit/macos/test_macos_image.py"),
    "dragoman_VERSION_amd64.deb": ("linux/build.py", "../packaging/linux/try_deb.py"),
    "dragoman-VERSION-linux-x86_64.tar.gz": ("linux/build.py", "unit/linux/test_home_install.py"),
    "dragoman-VERSION-py3-none-any.whl": ("distributions.py", "project/test_wheel.py"),
}


def test_what_is_to_be_installed_is_made_and_tried() -> None:
    assert re.findall(r"^\|[^|]+\| `(dragoman[^`]+)` \|", README, re.MULTILINE) == list(INSTALLED)
    for made, tried in INSTALLED.values():
        assert (ROOT / "packaging" / made).is_file() and (ROOT / "tests" / tried).is_file()
    assert "sudo apt-get install --yes --no-install-recommends ./dist/dragoman_*.deb" in RELEASE
    assert (ROOT / "packaging" / "linux" / "home" / "install.sh").is_file()


def test_the_readme_s_own_commands_are_among_them_or_tasks() -> None:
    tried = [line.partition("#")[0].strip() for line in (*commands("Daily work"), *commands("Larger models"))]
    tasks = re.findall(r'^        "([a-z0-9-]+)": \w', TASKS.read_text(encoding="utf-8"), re.MULTILINE)
    assert "test" in tasks
    for line in lines(README):
        assert line in tried or line.removeprefix("make ") in tasks, line


def test_the_first_question_is_one_of_those_that_are_asked_of_the_samples() -> None:
    """tests/end_to_end/test_sample_documents.py asks them all."""
    (asked,) = re.findall(r"Of the sample documents: \*([^*]+)\*", README)
    questions = json.loads((ROOT / "resources" / "sample" / "questions.json").read_text(encoding="utf-8"))
    assert [each["path"] for each in questions if each["question"] == asked] == ["Kitchen/Zwetschgenkuchen.md"]


@pytest.mark.parametrize("name", ["README.md", "CONTRIBUTING.md", "packaging/README.md"])
def test_what_is_linked_to_is_there(name: str) -> None:
    links = re.findall(r"\]\(([^)]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    local = [link for link in links if not link.startswith("https://")]
    assert [link for link in local if not (ROOT / name).parent.joinpath(link).exists()] == []
