"""Which models serve: what is chosen, installed and known to be whole."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from app.models import ModelSpec


@dataclass(frozen=True, slots=True)
class ReadyModel:
    """A model that is installed, and the digest of its files (None: read them for it)."""

    spec: ModelSpec
    digest: str | None = None


@dataclass(frozen=True, slots=True)
class Choice:
    """Which models the user wants beside the built-in one.

    `by_tokens` has the chosen embedder reread the first candidates in place of a reranker; without `reorder` nothing
    is put in another order after the fusion.
    """

    embedder: ReadyModel | None = None
    reranker: ReadyModel | None = None
    by_tokens: bool = False
    reorder: bool = True


def joined_digest(sha256s: Collection[str]) -> str:
    """One digest of several files' digests (hex)."""
    sha = hashlib.sha256()
    for digest in sha256s:
        sha.update(bytes.fromhex(digest))
    return sha.hexdigest()
