"""The word book in compiled code: native/word_book.h looks words up, counts and analyses them in a fraction of the
time. It is told here what letters, signs and the vocabulary are, and asks about what is not made of them alone."""

from __future__ import annotations

import unicodedata
from array import array
from collections.abc import Sequence
from functools import cached_property
from typing import Any

from app.domain.documents import Chunk, IndexTerms
from app.inference.known_words import REMEMBERED, SIGNS, Word, word_of
from app.inference.token_counter import LONGEST_REMEMBERED
from app.inference.tokenizer import TextTokenizer
from app.inference.unigram import SPACE
from app.inference.word_book import WordBook
from app.text.analysis import GAP, GRAM, SPELT, SPELT_OUT, WORD_LIMIT, spelt_out
from app.text.compiled import native
from app.text.folding import JOINTS, foldable_letters, normalise, plain_letters
from app.text.index_terms import SIGNS_BETWEEN, context_terms, in_groups, index_terms

_LOWER, _UPPER, _TITLE, _CHANGES, _STABLE = 2, 4, 8, 16, 32  # flags of a letter, as word_book.h has them


class NativeWordBook(WordBook):
    """Gives what `WordBook` gives. For one thread."""

    @cached_property
    def _compiled(self) -> Any:
        return _words_of(self._tokenizer)

    def about(self, text: str) -> int:
        count: int = self._compiled.about(text)
        return count

    def token_ends(self, text: str) -> Sequence[int]:
        self._text = text
        return array("I", self._compiled.token_ends(text))

    def terms(self, chunk: Chunk) -> IndexTerms:
        found = None
        if self._text[chunk.start : chunk.end] == chunk.text:
            found = self._compiled.terms(chunk.start, chunk.end)
        if found is None:
            return index_terms(chunk.context, chunk.text)
        words, grams, grouped = found
        if grouped:
            words += in_groups(words.partition(f" {GAP}")[0])
        return IndexTerms(words, grams, context_terms(chunk.context))


def _words_of(tokenizer: TextTokenizer) -> Any:
    def missing(word: str, begins: bool) -> Word:
        if not begins:
            return tokenizer.about(word, begins=False), None
        return word_of(word, tokenizer, lambda stem: missing(stem, True))

    folded = foldable_letters()
    assert native is not None
    return native.Words(
        missing=missing,
        letters={code: (become, _flags(chr(code))) for code, become in folded.items()},
        folded={ord(each): (plain_letters(each), spelt_out(each)) for each in set("".join(folded.values()))},
        pieces=tokenizer.pieces,
        space=SPACE,
        between=SIGNS_BETWEEN,
        ends=SIGNS,
        spelt=SPELT,
        spelt_out=SPELT_OUT,
        joints="".join(sign for sign in SIGNS_BETWEEN if normalise(sign) in JOINTS),
        gram=GRAM,
        limit=WORD_LIMIT,
        longest=LONGEST_REMEMBERED,
        remembered=REMEMBERED,
    )


def _flags(letter: str) -> int:
    return (
        _LOWER * letter.islower()
        + _UPPER * letter.isupper()
        + _TITLE * (letter.istitle() and not letter.isupper())
        + _CHANGES * (letter.lower() != letter)
        + _STABLE * (unicodedata.normalize("NFKC", letter) == letter)
    )
