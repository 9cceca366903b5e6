"""Which word book there is: the compiled one, or where the program was installed without it, the one in Python."""

from __future__ import annotations

from app.domain.models import ModelSpec
from app.inference.word_book import WordBook


def open_word_book(embedder: ModelSpec) -> WordBook:
    """One that counts in this embedder's tokens."""
    try:
        from app.inference.native_words import NativeWordBook
    except ImportError:
        return WordBook(embedder)
    return NativeWordBook(embedder)
