"""What the licences of all that a bundle holds say, in one text: names, versions, the files that packages bring, and
what lies beside resources of others."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

LOCK = Path(__file__).resolve().parents[1] / "lock"
RESOURCES = Path(__file__).resolve().parents[2] / "resources"
_PARTS = ("engine", "window")
_PIN = re.compile(r"^([\w.-]+)==", re.MULTILINE)
_LICENCE_FILE = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_RULE = "=" * 100
_PYTHON = "Python: the Python Software Foundation License, https://docs.python.org/3/license.html"
_LOADER = "The loader of the program: PyInstaller's, GPL 2.0 or later with an exception for programs of any licence."


def write(into: Path) -> None:
    into.write_text(text(), encoding="utf-8", newline="\n")


def text() -> str:
    parts = ["What this program is made of, and on which terms. Dragoman itself: Apache-2.0.", _PYTHON, _LOADER]
    for name in packages():
        distribution = metadata.distribution(name)
        parts.append(f"{_RULE}\n{distribution.metadata['Name']} {distribution.version}: {named(distribution)}")
        parts += [each.strip() for each in _texts(distribution)]
    for file in sorted(RESOURCES.glob("*/LICENCE.md")):
        parts.append(f"{_RULE}\nresources/{file.parent.name}\n\n{file.read_text(encoding='utf-8').strip()}")
    return "\n\n".join(parts) + "\n"


def packages() -> list[str]:
    """Those of the lock that are installed here: what is pinned for other systems is not in this bundle."""
    pinned = {name for part in _PARTS for name in _PIN.findall((LOCK / f"{part}.txt").read_text(encoding="utf-8"))}
    return sorted(name for name in pinned if _is_installed(name))


def named(distribution: metadata.Distribution) -> str:
    """The licence as the package names it."""
    about = distribution.metadata
    classified = [each.split(" :: ")[-1] for each in about.get_all("Classifier") or () if each.startswith("License ::")]
    told = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    said = next(filter(None, told), "") or ", ".join(classified) or "see below"
    return said.splitlines()[0]


def _texts(distribution: metadata.Distribution) -> list[str]:
    found = []
    for file in sorted(distribution.files or (), key=str):
        if _LICENCE_FILE.search(file.name) and file.suffix not in (".py", ".pyc", ".pyi"):
            text = Path(str(file.locate())).read_text(encoding="utf-8", errors="replace")
            if text not in found:
                found.append(text)
    return found


def _is_installed(name: str) -> bool:
    try:
        metadata.distribution(name)
    except metadata.PackageNotFoundError:
        return False
    return True
