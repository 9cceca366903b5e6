"""What a process that reads documents must be able to read beside them: the program itself, its libraries and its
resources, as narrowly as they can be named.

A module that is imported late, and a shared library that comes with it, are looked for on these paths. The folder of a
checkout, which may be a home folder, is not among them, but the packages of ours in it are.
"""

from __future__ import annotations

import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import app
from app.common.paths import resources_dir

# Shared libraries, the loader's list of them, and what the C library knows of encodings and times.
_SYSTEM = ("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib", "/etc/ld.so.cache", "/etc/localtime")
# PDFium asks the system's fonts for what a PDF does not bring: without them it reads less of some.
_FONTS = ("/usr/share/fonts", "/usr/local/share/fonts", "/usr/share/X11/fonts")
_STANDARD_LIBRARY = ("stdlib", "platstdlib", "purelib", "platlib")


def program_paths() -> tuple[Path, ...]:
    """Files and folders, those that there are, each once."""
    found = dict.fromkeys(path.resolve() for path in _candidates())
    return tuple(path for path in found if path.exists())


def _candidates() -> Iterator[Path]:
    yield from map(Path, (*_SYSTEM, *_FONTS))
    bundle = getattr(sys, "_MEIPASS", None)
    if bundle:  # a program in one piece: modules are read from the executable, libraries from beside it
        yield Path(bundle)
        yield Path(sys.executable)
    else:
        yield from (Path(sysconfig.get_path(name)) for name in _STANDARD_LIBRARY)
        yield from (Path(each) for each in sys.path if each and _holds_packages_alone(Path(each)))
        yield Path(sys.base_prefix) / "lib"  # of an interpreter that brings its own shared libraries
    yield from map(Path, app.__path__)
    yield resources_dir()


def _holds_packages_alone(path: Path) -> bool:
    """Whether a place of `sys.path` is one where installers put packages, or an archive of modules. Any other, as the
    current folder, may hold a person's files as well."""
    return path.name in ("site-packages", "dist-packages", "lib-dynload") or (
        path.suffix in (".zip", ".egg") and path.is_file()
    )
