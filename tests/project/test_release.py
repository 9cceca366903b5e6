"""The workflow that makes a release."""

from __future__ import annotations

import re
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
WORKFLOWS = ROOT / ".github" / "workflows"


def test_actions_of_a_release_are_pinned_to_a_commit() -> None:
    used = re.findall(r"uses: (\S+)(.*)", (WORKFLOWS / "release.yml").read_text(encoding="utf-8"))
    assert len(used) > 5
    for action, comment in used:
        if not action.startswith("./"):
            assert re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40}", action), action
            assert re.fullmatch(r" # v\d+\.\d+\.\d+", comment), f"{action} does not say which version it is"


def test_a_release_may_do_no_more_than_it_must() -> None:
    text = (WORKFLOWS / "release.yml").read_text(encoding="utf-8")
    head, jobs = text.split("\njobs:\n")
    assert "permissions: {}" in head
    parts = dict(re.findall(r"^  (\w+):\n((?:    .*\n|\n)+)", jobs, re.MULTILINE))
    assert list(parts) == ["check", "tests", "bundle", "draft"]
    allowed = {
        name: set(re.findall(r"^      ([\w-]+): (?:read|write)$", body, re.MULTILINE)) for name, body in parts.items()
    }
    assert [name for name, body in parts.items() if ": write" in body] == ["draft"]
    assert allowed["draft"] == {"contents", "id-token", "attestations"}
    assert {frozenset(allowed[name]) for name in ("check", "tests", "bundle")} == {frozenset({"contents"})}
    # What has secrets runs nothing of what it has built with them in its surroundings but the signing.
    assert "secrets." not in parts["draft"] and "secrets." not in parts["check"]


def test_a_release_calls_tasks_and_scripts_that_there_are() -> None:
    text = (WORKFLOWS / "release.yml").read_text(encoding="utf-8")
    for script in re.findall(r"packaging/\w+\.py", text):
        assert (ROOT / script).is_file(), script
    tasks = (ROOT / "packaging" / "tasks.py").read_text(encoding="utf-8")
    for task in re.findall(r"packaging/tasks\.py ([\w-]+)", text):
        assert f'"{task}": ' in tasks, task


def test_what_is_released_was_tested() -> None:
    assert "\n  workflow_call:" in (WORKFLOWS / "ci.yml").read_text(encoding="utf-8")
