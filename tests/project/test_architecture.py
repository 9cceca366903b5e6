"""What import-linter's contracts in pyproject.toml leave open: that no library is without an owner, that no module
grows too long, that the tests lie where the code lies."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path
from typing import Any

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
MODULES = sorted((ROOT / "app").rglob("*.py"))
LONGEST_MODULE = 300

# Tests of more than one module, or of what is not Python; everything else is named for the module that it tests.
_TESTS_OF_MORE = {
    "bench/test_model_benches.py": "tests/bench/models.py and backfill.py",
    "bench/test_paired.py": "tests/bench/paired.py",
    "bench/test_question_times.py": "tests/bench/question_times.py",
    "bench/test_large_library.py": "tests/bench/large_library.py",
    "bench/test_peers.py": "tests/bench/peers.py",
    "bench/test_record.py": "tests/bench/record.py",
    "extraction/sandbox/test_readers.py": "app/document_worker.py",
    "e5/test_bench_embedder.py": "tests/bench/embedder.py",
    "e5/test_e5_small.py": "resources/e5-small",
    "indexing/test_service_commands.py": "commands in the midst of a run, while it is paused, while the disk is full",
    "indexing/test_saving.py": "how often app/indexing/indexer.py has the indexes written",
    "inference/test_reference.py": "every kind of model beside its reference implementation",
    "linux/test_home_install.py": "the scripts of the tar.gz, which are no Python",
    "models/test_killed.py": "downloads and imports that are killed",
    "extraction/readers/test_old_slides.py": "presentations of PowerPoint 95 and 97, by program",
    "extraction/readers/test_old_word.py": "documents of Word 2, 6, 95 and 97, by program",
    "extraction/readers/test_old_workbook.py": "workbooks of Excel 2 to 2003, by program",
    "search/test_oracle.py": "the whole pipeline beside a brute force",
    "storage/indexes/test_hnsw_loading.py": "app/storage/indexes/hnsw_index.py, while its file is read and written",
    "storage/test_follower_saving.py": "how often app/storage/follower.py has an index saved",
    "test_earlier_libraries.py": "libraries as earlier versions left them",
    "test_cancel_check.py": "every long operation of the engine",
    "test_library_passwords.py": "passwords, from whoever gives them to what is read and shown with them",
    "test_library_held_back.py": "what holds the work back, from the steering to another process's status",
    "test_library_models.py": "models and the library together",
    "test_measures.py": "tests/measure",
    "test_picture_views.py": "pictures in a library, from the reader to the page that is drawn",
    "test_older_library.py": "a library of the version before the built-in e5",
    "text/test_growth.py": "how the time of all that works on text grows",
    "test_start.py": "what is loaded before the window is shown",
    "windows/test_installer_under_wine.py": "the installer for Windows as it runs",
}


def test_every_dependency_has_exactly_one_owner() -> None:
    owned = [name for contract in _contracts("protected") for name in contract["protected_modules"]]
    unowned = [name for name in _dependencies() if not _import_names(name) & set(owned)]
    assert unowned == [], "name who may import them, in a contract of pyproject.toml"
    assert sorted(owned) == sorted(set(owned)), "a library with two owners"


def test_what_is_imported_is_declared() -> None:
    declared = {name for dependency in _dependencies() for name in _import_names(dependency)}
    declared |= {"shiboken6", "dragoman_native"}  # of PySide6; of this project
    foreign = {
        f"{path.relative_to(ROOT).as_posix()} imports {name}"
        for path in MODULES
        for name in _imports(path)
        if name not in sys.stdlib_module_names and name != "app" and name not in declared
    }
    assert foreign == set()


@pytest.mark.parametrize("package", ["domain", "common"])
def test_the_lowest_layers_need_only_the_standard_library(package: str) -> None:
    allowed = {"domain": {"app", "numpy"}, "common": {"app", "filelock", "platformdirs"}}[package]
    found = {name for path in (ROOT / "app" / package).rglob("*.py") for name in _imports(path)}
    assert found - sys.stdlib_module_names <= allowed


def test_no_module_is_too_long() -> None:
    lengths = {path.relative_to(ROOT).as_posix(): len(path.read_text("utf-8").splitlines()) for path in MODULES}
    assert {name: length for name, length in lengths.items() if length > LONGEST_MODULE} == {}


def test_unit_tests_mirror_the_package() -> None:
    tests = {path.relative_to(ROOT / "tests" / "unit") for path in (ROOT / "tests" / "unit").rglob("test_*.py")}
    astray = {path.as_posix() for path in tests if not any(_tested_by(path))}
    assert astray == set(_TESTS_OF_MORE), "a test without its module, or an exception that is none any more"


def test_no_type_is_ignored_without_a_reason() -> None:
    sources = [*MODULES, *(ROOT / "tests").rglob("*.py"), *(ROOT / "packaging").rglob("*.py")]
    lines = (
        (f"{path.relative_to(ROOT).as_posix()}:{number}", line)
        for path in sources
        for number, line in enumerate(path.read_text("utf-8").splitlines(), 1)
    )
    ignored = re.compile(r"# *type: *ignore(?!\[[\w, -]+\]  # \w)")
    assert [place for place, line in lines if ignored.search(line)] == []


def _contracts(kind: str) -> list[dict[str, Any]]:
    return [each for each in PROJECT["tool"]["importlinter"]["contracts"] if each["type"] == kind]


def _dependencies() -> list[str]:
    declared = [*PROJECT["project"]["dependencies"], *PROJECT["project"]["optional-dependencies"]["window"]]
    return [canonicalize_name(Requirement(each).name) for each in declared]


def _import_names(distribution: str) -> set[str]:
    """The top-level modules that an installed distribution brings."""
    owners = packages_distributions().items()
    return {name for name, brought_by in owners if distribution in [canonicalize_name(each) for each in brought_by]}


def _imports(path: Path) -> Iterator[str]:
    """The first names of all that a module imports, early or late."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name.partition(".")[0] for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0 and node.module, f"{path}: a relative import"
            yield node.module.partition(".")[0]


def _tested_by(test: Path) -> Iterator[bool]:
    """Whether the module or the package is there that a test is named for, in what ships or in what builds it. The
    contract of a port has a test of its own, for all that implement it."""
    yield test.stem.endswith("_contract")
    for tree in ("app", "packaging"):
        named = ROOT / tree / test.parent / test.stem.removeprefix("test_")
        yield named.with_suffix(".py").exists() or named.is_dir()
