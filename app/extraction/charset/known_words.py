"""Which of two readings of the same bytes is written in words: a short text has few letters that tell of a language,
but the wrong ones seldom make words of any."""

from __future__ import annotations

from app.text.vocabulary import vocabulary, words_of

_LOOKED_AT = 4_000  # characters


def known_words(text: str) -> tuple[int, int]:
    """How many words with letters beyond ASCII are of some language, and how many there are."""
    words = {word for word in words_of(text[:_LOOKED_AT]) if not word.isascii()}
    return vocabulary().known(words) if words else 0, len(words)
