"""Names of bytes by their SHA-256, and by git's."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from app.common.regular_files import open_regular_file

_BLOCK = 1 << 20

Step = Callable[[int], None]
"""Told how many bytes were read, time and again; may raise to stop."""


def _silent(_count: int) -> None:
    pass


def sha256_of(path: Path, step: Step = _silent) -> str:
    """The SHA-256 (hex) of a file's bytes. Raises OSError, and what `step` raises."""
    digest = hashlib.sha256()
    for block in _blocks(path, step):
        digest.update(block)
    return digest.hexdigest()


def git_blob_of(path: Path, step: Step = _silent) -> str:
    """The name that git gives to a file's bytes: the hub's etag of a small file. Raises as `sha256_of`."""
    digest = hashlib.sha1(b"blob %d\0" % path.stat().st_size, usedforsecurity=False)
    for block in _blocks(path, step):
        digest.update(block)
    return digest.hexdigest()


def digest_of_fields(fields: Mapping[str, Any]) -> str:
    """The SHA-256 (hex) of what can be written as JSON, in whichever order its names stand."""
    return hashlib.sha256(json.dumps(fields, sort_keys=True).encode()).hexdigest()


def joined_digest(sha256s: Iterable[str]) -> str:
    """One digest (hex) of several files' digests (hex), in this order."""
    sha = hashlib.sha256()
    for digest in sha256s:
        sha.update(bytes.fromhex(digest))
    return sha.hexdigest()


def _blocks(path: Path, step: Step) -> Iterator[bytes]:
    with open_regular_file(path) as file:
        while block := file.read(_BLOCK):
            step(len(block))
            yield block
