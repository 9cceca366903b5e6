"""Which models serve: what is chosen, installed and known to be whole."""

from __future__ import annotations

import hashlib
from collections.abc import Collection


def joined_digest(sha256s: Collection[str]) -> str:
    """One digest of several files' digests (hex)."""
    sha = hashlib.sha256()
    for digest in sha256s:
        sha.update(bytes.fromhex(digest))
    return sha.hexdigest()
