"""Which word book there is: the compiled one, or where the program was installed without it, the one in Python."""

from __future__ import annotations

from app.domain.models import ModelSpec
from app.inference.native_words import NativeWordBook
from app.inference.word_book import WordBook
from app.text.compiled import native


def open_word_book(embedder: ModelSpec) -> WordBook:
    """One that counts in this embedder's tokens."""
    return WordBook(embedder) if native is None else NativeWordBook(embedder)
