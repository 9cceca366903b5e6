"""The version of the program, for what builds it, and the same in the form that Windows and macOS want."""

from __future__ import annotations

import re

from environments import ROOT


def version() -> str:
    """The package's, read and not imported: what builds needs none of what runs."""
    found = re.search(r'^__version__ = "([^"]+)"$', (ROOT / "app" / "__init__.py").read_text("utf-8"), re.MULTILINE)
    assert found is not None
    return found[1]


def in_four(version: str) -> tuple[int, int, int, int]:
    """The numbers of a version, which are four for Windows; "1.2rc1" is 1.2.0.0, for its numbers alone can be told."""
    release = re.match(r"\d+(?:\.\d+)*", version)
    if release is None:
        raise ValueError(f"a version that begins with no number: {version}")
    numbers = [min(int(number), 0xFFFF) for number in release[0].split(".")][:4]
    first, second, third, fourth = [*numbers, 0, 0, 0][:4]
    return first, second, third, fourth
