"""Makes dist/dragoman, the program in one folder with an interpreter and all it needs: python freeze.py.

Runs in the environment that `packaging/tasks.py bundle` has made from the lock. Two runs give the same files, byte for
byte: names are sorted, times are SOURCE_DATE_EPOCH's, and nothing says where it was made. Packages for a system are
made from the folder by packaging/linux, packaging/windows and packaging/macos.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import icu_data
import licences
import pruning
import sizes
import unused_library

ROOT = Path(__file__).resolve().parents[2]
DIST = ROOT / "dist"
BUNDLE = DIST / "dragoman"
WORK = ROOT / "build" / "bundle"
_ELF = b"\x7fELF"


def main() -> int:
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(source_date()), "PYTHONHASHSEED": "0", "LC_ALL": "C"}
    shutil.rmtree(BUNDLE, ignore_errors=True)
    made = subprocess.run(
        [
            *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "WARN"),
            *("--distpath", str(DIST), "--workpath", str(WORK), str(Path(__file__).with_name("dragoman.spec"))),
        ],
        env=environment,
        check=False,
    )
    if made.returncode:
        return made.returncode
    inside = BUNDLE / "_internal"
    if sys.platform.startswith("linux"):
        icu_data.shrink(inside, WORK, pruning.window_languages(ROOT / "resources"))
        unused_library.replace(inside, WORK)
        strip(BUNDLE)
    licences.write(BUNDLE / "LICENCES.txt")
    if sys.platform == "darwin":  # a copy of the bundle, which is signed when the image is made
        shutil.copy(BUNDLE / "LICENCES.txt", DIST / "Dragoman.app" / "Contents" / "Resources")
    set_times(BUNDLE, source_date())
    sizes.report(BUNDLE)
    return 0


def source_date() -> int:
    """Seconds since 1970: SOURCE_DATE_EPOCH, or when the last commit was made."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    asked = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(asked.stdout) if asked.returncode == 0 and asked.stdout.strip() else 0


def strip(folder: Path) -> None:
    """Takes out of libraries what only a debugger reads. Left as they are: the program, which carries its modules
    behind its last section, and what a wheel has brought along in a folder `….libs`, whose sections were moved."""
    for path in sorted((folder / "_internal").rglob("*")):
        if path.is_file() and not path.is_symlink() and _is_elf(path) and not path.parent.name.endswith(".libs"):
            subprocess.run(["strip", "--strip-unneeded", str(path)], check=True)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == _ELF


def set_times(folder: Path, seconds: int) -> None:
    for path in (folder, *folder.rglob("*")):
        os.utime(path, (seconds, seconds), follow_symlinks=os.utime not in os.supports_follow_symlinks)


if __name__ == "__main__":
    sys.exit(main())
