"""What a package says that it depends on is what its files are linked with."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import needed_libraries
import pytest

pytestmark = pytest.mark.skipif(
    not sys.platform.startswith("linux") or shutil.which("cc") is None or shutil.which("readelf") is None,
    reason="libraries of Linux are made and read",
)


def _library(folder: Path, name: str, *needed: str) -> None:
    import subprocess

    stubs = []
    for each in needed:
        stub = folder.parent / "stubs" / each
        stub.parent.mkdir(exist_ok=True)
        subprocess.run(["cc", "-shared", f"-Wl,-soname,{each}", "-o", stub, "-x", "c", "/dev/null"], check=True)
        stubs.append(str(stub))
    source = folder.parent / "source.c"
    source.write_text('#include <stdio.h>\nint say(void) { return printf("%d", 1); }\n')
    subprocess.run(["cc", "-shared", "-fPIC", "-Wl,--no-as-needed", "-o", folder / name, source, *stubs], check=True)


def test_libraries_that_are_not_brought_along_are_packages(tmp_path: Path) -> None:
    bundle = tmp_path / "bundle"
    bundle.mkdir()
    _library(bundle, "libours.so.1")
    _library(bundle, "window.so", "libX11.so.6", "libours.so.1", "libEGL.so.1")
    found = needed_libraries.of_bundle(bundle)
    assert found.libraries == {"libX11.so.6", "libEGL.so.1"}
    assert found.versions[needed_libraries.LIBC[0]] >= (2, 2, 5)

    _library(bundle, "other.so", "libunheard-of.so.3")
    with pytest.raises(ValueError, match=r"libunheard-of\.so\.3"):
        needed_libraries.depends(bundle)
