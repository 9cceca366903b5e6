"""Starting the program as it starts where it is installed."""

from __future__ import annotations

import compileall
import os
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def as_installed() -> dict[str, str]:
    """The surroundings of a started program: what it imports is compiled, as pip and the bundle have done it where it
    is installed, also where Python is told here to leave nothing of that behind."""
    compileall.compile_dir(ROOT / "app", quiet=1)
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
