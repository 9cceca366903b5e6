"""The lock and pyproject.toml say the same. `python packaging/tasks.py lock` writes the lock anew."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path

import pytest
from environments import LOCK, PARTS
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
DECLARED = {
    **PROJECT["dependency-groups"],
    "engine": PROJECT["project"]["dependencies"],
    **PROJECT["project"]["optional-dependencies"],
}
LOCKED = {part: (LOCK / f"{part}.txt").read_text(encoding="utf-8") for part in PARTS}
_PIN = re.compile(r"^([\w.-]+)==([^ ;]+)", re.MULTILINE)
PINNED = {part: dict(_PIN.findall(text)) for part, text in LOCKED.items()}  # name to version


def test_each_extra_has_its_part() -> None:
    assert set(PARTS) == set(DECLARED) == {path.stem for path in LOCK.glob("*.txt")}


@pytest.mark.parametrize("part", PARTS)
def test_what_is_declared_is_pinned_within_its_bounds(part: str) -> None:
    pinned = _installed_with(part)
    for requirement in map(Requirement, DECLARED[part]):
        version = pinned.get(canonicalize_name(requirement.name))
        assert version, f"{requirement} is not in the lock"
        assert requirement.specifier.contains(version, prereleases=True), f"{requirement}: {version} is pinned"


@pytest.mark.parametrize("part", [part for part in PARTS if part not in ("build", "bundle")])
def test_nothing_is_pinned_that_nobody_asks_for(part: str) -> None:
    asked_for = _closure(requirement for each in (part, *PARTS[part]) for requirement in DECLARED[each])
    assert set(PINNED[part]) <= asked_for


@pytest.mark.parametrize("part", PARTS)
def test_every_file_is_known_by_its_digest_and_by_nothing_else(part: str) -> None:
    blocks = re.split(r"^(?=\w)", LOCKED[part], flags=re.MULTILINE)[1:]
    assert len(blocks) == len(PINNED[part]) > 0
    assert [block for block in blocks if "--hash=sha256:" not in block] == []
    assert "://" not in LOCKED[part] and "--index" not in LOCKED[part]


def test_one_package_has_one_version() -> None:
    versions: dict[str, set[str]] = {}
    for part in PINNED.values():
        for name, version in part.items():
            versions.setdefault(name, set()).add(version)
    assert {name: found for name, found in versions.items() if len(found) > 1} == {}


def _installed_with(part: str) -> dict[str, str]:
    return {name: version for each in (*PARTS[part], part) for name, version in PINNED[each].items()}


def _closure(declared: Iterable[str]) -> set[str]:
    """The names of everything that these need, on any system, as the installed packages say."""
    open_ends = [Requirement(each) for each in declared]
    found: set[str] = set()
    while open_ends:
        requirement = open_ends.pop()
        name = canonicalize_name(requirement.name)
        if name in found:
            continue
        found.add(name)
        try:
            needs = distribution(name).requires or []
        except PackageNotFoundError:  # for another system
            continue
        open_ends += [each for each in map(Requirement, needs) if _may_apply(each, requirement.extras)]
    return found


def _may_apply(requirement: Requirement, extras: set[str]) -> bool:
    if requirement.marker is None or "extra" not in str(requirement.marker):
        return True
    return any(requirement.marker.evaluate({"extra": extra}) for extra in extras)
