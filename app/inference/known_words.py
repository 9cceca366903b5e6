"""What stood between two blanks of texts, with how many tokens it is and what it is found by: most words have come
before, and to look one up takes a hundredth of the time of counting and analysing it."""

from __future__ import annotations

from collections.abc import Callable

from app.inference.tokenizer import TextTokenizer
from app.text.index_terms import Piece, may_be_unspaced, piece_of

Word = tuple[int, Piece | None]  # its tokens, about, and its terms, None where it has none of its own
GOES_ON = "\n"  # before a stretch that does not begin a word; no word has one
REMEMBERED = 1 << 18  # words
_MANY = 10_000  # words: there is much to read, and to count faster is worth its memory
SIGNS = ".,;:!?"  # behind a word they are one token more, and change nothing that it is found by


class KnownWords(dict[str, Word]):
    """Words, as far as they are known; others are counted and analysed when they are asked for."""

    def __init__(self, tokenizer: TextTokenizer) -> None:
        super().__init__({"": (0, piece_of(""))})
        self._tokenizer = tokenizer
        self._full = _MANY

    def __missing__(self, word: str) -> Word:
        if word[0] == GOES_ON:
            return self._tokenizer.about(word[1:], begins=False), None
        found = word_of(word, self._tokenizer, self.__getitem__)
        if len(self) >= self._full:
            self._make_room()
        self[word] = found
        return found

    def _make_room(self) -> None:
        if self._full < REMEMBERED:
            self._tokenizer.hasten()
            self._full = REMEMBERED
        else:
            self.clear()
            self[""] = 0, piece_of("")


def word_of(word: str, tokenizer: TextTokenizer, stem: Callable[[str], Word]) -> Word:
    """What a word is, which is not empty; `stem` tells it of what stands before a sign."""
    before = word[:-1]
    if word[-1] in SIGNS and before[-1:].isalpha():
        tokens, terms = stem(before)
        return tokens + 1, terms if before.isalpha() else _terms_of(word)
    return tokenizer.about(word), _terms_of(word)


def _terms_of(word: str) -> Piece | None:
    return None if may_be_unspaced(word) else piece_of(word)
