"""Whether a window can be shown on this machine, asked without loading Qt."""

from __future__ import annotations

import importlib.util
import os
import sys


def missing_display() -> str | None:
    """What is missing, in a few words; None when a window can be tried."""
    if importlib.util.find_spec("PySide6") is None:
        return "PySide6 is not installed"
    if os.environ.get("QT_QPA_PLATFORM"):
        return None
    if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        return "there is no display"
    return None
