"""The two names that things are known by: a file's bytes and an embedder's input."""

from __future__ import annotations

import hashlib
from pathlib import Path

from app.domain.documents import embedder_input


def file_hash(path: Path) -> bytes:
    """BLAKE2b-256 of a file's bytes."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=32)).digest()


def text_hash(context: str, text: str) -> bytes:
    """BLAKE2b-128 of an embedder's input."""
    return hashlib.blake2b(embedder_input(context, text).encode("utf-8", "replace"), digest_size=16).digest()
