"""An empty library in the place of the second onnxruntime: kreuzberg is linked with one, for models of its own alone.

Dragoman has kreuzberg read office files and mail, and no models come with it. The program's own onnxruntime is another
version, whose symbols do not fit. Whoever asked the empty one for its interface would get none, in a worker process.
"""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

_SYMBOL = "OrtGetApiBase"
_VERSION = re.compile(rf"\b{_SYMBOL}@@?(?P<version>[\w.]+)")


def replace(inside: Path, work: Path) -> None:
    """In a bundle's folder, on Linux. Another release of kreuzberg may do without: then there is nothing to replace."""
    work.mkdir(parents=True, exist_ok=True)
    for library in sorted((inside / "kreuzberg.libs").glob("libonnxruntime*.so*")):
        version = _version(library)
        (work / "empty.c").write_text(f"void *{_SYMBOL}(void) {{ return 0; }}\n", encoding="ascii")
        (work / "empty.map").write_text(f"{version} {{ global: {_SYMBOL}; local: *; }};\n", encoding="ascii")
        command = ["cc", "-O2", "-shared", "-fPIC", f"-Wl,-soname,{library.name}", "-Wl,--version-script,empty.map"]
        subprocess.run([*command, "-o", str(library.resolve()), "empty.c"], cwd=work, check=True)


def _version(library: Path) -> str:
    told = subprocess.run(
        ["readelf", "--wide", "--dyn-syms", str(library)], capture_output=True, text=True, check=True
    ).stdout
    found = _VERSION.search(told)
    if found is None:
        raise ValueError(f"{library.name} is no onnxruntime")
    return found["version"]
