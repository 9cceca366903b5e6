"""What a person has had forgotten though it lies in a folder that is searched: it must not come back, and its name must
not be kept either.

So a folder's list of exclusions holds, among the patterns, a line with the digest of the place below the folder, salted
so that no table of usual names tells which it is. Whoever takes the line out of the list has the document back.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import sys
import unicodedata
from collections.abc import Iterable, Sequence
from pathlib import Path

_LINE = re.compile(r"forgotten-(?P<salt>[0-9a-f]{16})-(?P<digest>[0-9a-f]{32})")
_ODD_NAMES = "surrogatepass" if os.name == "nt" else "surrogateescape"


class Forgotten:
    """The forgotten places of one folder, out of its list of exclusions."""

    def __init__(self, root: Path, excludes: Iterable[str]) -> None:
        self._root = root
        self._digests: dict[str, set[str]] = {}  # by salt, of which a list has one unless somebody has joined two
        for line in excludes:
            if found := _LINE.fullmatch(line.strip()):
                self._digests.setdefault(found["salt"], set()).add(found["digest"])

    def line_of(self, path: Path) -> str | None:
        """The line that stands for just this file or folder; None where it was not forgotten. What lies in a folder
        that was is left out with it."""
        for salt, digests in self._digests.items():
            if (digest := _digest(self._root, path, salt)) in digests:
                return _line(salt, digest)
        return None


def with_forgotten(root: Path, excludes: Sequence[str], path: Path) -> tuple[str, ...]:
    """A folder's list of exclusions with `path`, which lies below it, as forgotten."""
    lines = [found for line in excludes if (found := _LINE.fullmatch(line.strip()))]
    salt = lines[0]["salt"] if lines else secrets.token_hex(8)
    line = _line(salt, _digest(root, path, salt))
    return tuple(excludes) if line in excludes else (*excludes, line)


def without_forgotten(root: Path, excludes: Sequence[str], path: Path) -> tuple[str, ...]:
    """A folder's list of exclusions without the line that stands for `path`."""
    if not path.is_relative_to(root):
        return tuple(excludes)
    return tuple(line for line in excludes if Forgotten(root, [line]).line_of(path) is None)


def _line(salt: str, digest: str) -> str:
    return f"forgotten-{salt}-{digest}"


def _digest(root: Path, path: Path, salt: str) -> str:
    name = path.relative_to(root).as_posix()
    if sys.platform in ("win32", "darwin"):  # another spelling is the same file there, and must not bring it back
        name = unicodedata.normalize("NFC", name).casefold()
    place = name.encode("utf-8", _ODD_NAMES)
    return hashlib.blake2b(place, key=bytes.fromhex(salt), digest_size=16).hexdigest()
