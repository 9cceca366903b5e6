"""The two names that things are known by: a file's bytes and an embedder's input."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable

from app.domain.documents import embedder_input

# Of a text: it stands in four places of a catalogue. Two of a million texts have the same once in thirty million
# libraries; whoever would make one that has it of a given text, which changes what is near to that, tries 2^64.
TEXT_HASH_BYTES = 8
EARLIER_TEXT_HASH_BYTES = 16  # in libraries that earlier versions began
_PORTION = 1 << 20  # bytes


def file_hash(descriptor: int, size: int, note_progress: Callable[[], None] = lambda: None) -> bytes:
    """BLAKE2b-256 of the first `size` bytes of an open file: one that grows meanwhile is not followed for ever.

    `note_progress` is called whenever the disk has answered. Raises OSError. Leaves the descriptor at its beginning.
    """
    digest = hashlib.blake2b(digest_size=32)
    os.lseek(descriptor, 0, os.SEEK_SET)
    while size > 0 and (portion := os.read(descriptor, min(size, _PORTION))):
        digest.update(portion)
        size -= len(portion)
        note_progress()
    os.lseek(descriptor, 0, os.SEEK_SET)
    return digest.digest()


def text_hash(context: str, text: str, size: int = TEXT_HASH_BYTES) -> bytes:
    """The first `size` bytes of BLAKE2b-128 of an embedder's input."""
    return hashlib.blake2b(embedder_input(context, text).encode("utf-8", "replace"), digest_size=16).digest()[:size]
