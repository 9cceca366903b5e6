"""Paths that others give for files of a model, which must not lead out of its folder, on whatever system."""

from __future__ import annotations

from pathlib import PurePosixPath, PureWindowsPath


def is_inside(path: str) -> bool:
    """Whether a path with forward slashes can be one of a file inside a folder."""
    pure = PurePosixPath(path)
    odd = "\\" in path or any(sign < " " for sign in path) or PureWindowsPath(path).drive
    return not (odd or pure.is_absolute() or ".." in pure.parts or not pure.parts)
