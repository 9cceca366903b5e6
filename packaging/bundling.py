"""The steps of `tasks.py bundle` and `test-bundle`: the folder, then what is installed of it on the system at hand."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import environments
from environments import ROOT, say, stop

_SCRIPTS = ROOT / "packaging"
_PACKED_BY = {
    "linux": "linux/build.py",
    "win32": "windows/windows_installer.py",
    "darwin": "macos/macos_image.py",
}
_NEWER = ".post1"  # behind the version, for the package that an upgrade is tried with


def build(python: Path, *, folder_only: bool = False) -> int:
    """Returns the exit code of the first step that fails, or 0."""
    steps: list[list[str | Path]] = [[_SCRIPTS / "bundle" / "freeze.py"]]
    if not folder_only:
        steps.append([_SCRIPTS / _PACKED_BY[sys.platform]])
    return _run(python, steps)


def try_out(python: Path) -> int:
    """Debian's package, on a Debian made for it; for the upgrade another one is made, the same with a newer version."""
    packages = sorted(path for path in (ROOT / "dist").glob("dragoman_*.deb") if _NEWER not in path.name)
    if sys.platform != "linux" or not packages:
        stop("There is no package for Debian in dist: python packaging/tasks.py bundle makes it, on Linux.")
    if os.geteuid() != 0:
        stop("A fresh system can be made by root alone.")
    environments.install_debian_trial()
    old = packages[-1]
    version = old.name.split("_")[1]
    newer = old.with_name(old.name.replace(version, version + _NEWER))
    linux = _SCRIPTS / "linux"
    return _run(
        python,
        [
            [linux / "build.py", "--version", version + _NEWER, "--unpacked", "deb"],
            [linux / "try_deb.py", old, newer, ROOT / "dist" / "window.png"],
        ],
    )


def source_date() -> str:
    """Seconds since 1970: SOURCE_DATE_EPOCH, or when the last commit was made."""
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return os.environ.get("SOURCE_DATE_EPOCH") or asked.stdout.strip() or "0"


def _run(python: Path, steps: Sequence[Sequence[str | Path]]) -> int:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": source_date(), "PYTHONPATH": str(ROOT)}
    for step in steps:
        say(" ".join(Path(part).name for part in step))
        code = subprocess.run([str(python), *map(str, step)], env=environment, check=False).returncode
        if code:
            return code
    return 0
