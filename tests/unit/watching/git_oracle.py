"""What git itself says of ignore patterns: the oracle of the tests."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

HAS_GIT = shutil.which("git") is not None


def verdicts(
    root: Path, files: Sequence[bytes], paths: Sequence[bytes], *, ignore_case: bool = False
) -> list[list[int | None]]:
    """For each ignore file's content, the number of the line that leaves each path out; None where none does.

    The paths need not exist: what has something below it is a folder, the rest are files.
    """
    _git(root, "init", "--quiet", ".")
    asked = []
    for number, content in enumerate(files):
        folder = root / str(number)
        folder.mkdir()
        (folder / ".gitignore").write_bytes(content)
        asked += [b"%d/%s" % (number, path) for path in paths]
    case = f"core.ignorecase={str(ignore_case).lower()}"
    said = _git(
        root, "-c", case, "check-ignore", "--no-index", "--verbose", "--non-matching", "-z", "--stdin",
        stdin=b"\0".join(asked) + b"\0",
    )  # fmt: skip
    fields = said.split(b"\0")[:-1]
    assert len(fields) == 4 * len(asked)
    found: list[int | None] = []
    for line, pattern in zip(fields[1::4], fields[2::4], strict=True):
        left_out = bool(line) and not pattern.startswith(b"!")
        found.append(int(line) if left_out else None)
    return [found[at : at + len(paths)] for at in range(0, len(found), len(paths))]


def _git(root: Path, *arguments: str, stdin: bytes = b"") -> bytes:
    nobody = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull, "HOME": str(root), "LC_ALL": "C"}
    done = subprocess.run(
        ["git", *arguments], cwd=root, input=stdin, capture_output=True, timeout=120, env={**os.environ, **nobody}
    )
    assert done.returncode in (0, 1), done.stderr
    return done.stdout
