"""Where the words of a text stand in it as it is written, however normalising changes its characters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import regex

from app.text.analysis import TOKEN, PlacedWord, plain_word, words_of_emoji, words_of_token
from app.text.folding import LETTER, normalise_with_origins
from app.text.han_variants import in_one_form
from app.text.joined import chains

_PIECE = regex.compile(r"\S+")
_PLAIN = re.compile("""[("']?([A-Z]?[a-z]{1,30})[.,;:!?)"']*""")
_REPEATED = 40  # characters; longer pieces seldom come twice


@dataclass(frozen=True, slots=True)
class PlacedToken:
    """The words of one token; with `run` they are letters of a script without spaces. `joined` is what they are as one
    word with those before them."""

    words: tuple[PlacedWord, ...]
    run: bool
    joined: tuple[PlacedWord, ...] = ()


def placed_tokens(text: str) -> Iterator[tuple[int, PlacedToken]]:
    """The tokens of a text in order, each with the offset that the places of its words count from."""
    for piece in _PIECE.finditer(text):
        for token in tokens_of(piece.group()):
            yield piece.start(), token


def tokens_of(piece: str) -> tuple[PlacedToken, ...]:
    """The tokens of a text without white space, in order, placed in it."""
    return _tokens(piece) if len(piece) <= _REPEATED else _tokens.__wrapped__(piece)


@lru_cache(maxsize=1 << 14)
def _tokens(piece: str) -> tuple[PlacedToken, ...]:
    """The tokens of a text without white space."""
    if plain := _PLAIN.fullmatch(piece):  # as most are, in many languages
        return (PlacedToken((PlacedWord(plain[1].lower(), *plain.span(1)),), False),)
    normal, origins = normalise_with_origins(piece)

    def placed(word: PlacedWord, shift: int) -> PlacedWord:
        start, end = origins[shift + word.start][0], origins[shift + word.end - 1][1]
        parts = tuple(placed(part, shift) for part in word.parts) if word.parts else ()
        return PlacedWord(word.text, start, end, parts)

    tokens = []
    joined = chains(normal)
    chain = next(joined, None)
    for match in TOKEN.finditer(normal):
        words: Iterator[PlacedWord]
        if match.lastgroup == "run":
            letters = LETTER.finditer(in_one_form(match.group()))
            words = (PlacedWord(letter.group(), *letter.span()) for letter in letters)
        elif match.lastgroup == "emoji":
            words = words_of_emoji(match.group())
        else:
            words = words_of_token(match.group())
        one: tuple[PlacedWord, ...] = ()
        if chain is not None and match.end() >= chain[1]:
            one = (placed(PlacedWord(plain_word(chain[2]), 0, chain[1] - chain[0]), chain[0]),)
            chain = next(joined, None)
        tokens.append(PlacedToken(tuple(placed(w, match.start()) for w in words), match.lastgroup == "run", one))
    return tuple(tokens)


def spans(text: str) -> Iterator[tuple[str, int, int]]:
    """(word, start, end) of the words of a text and of the words inside them, for highlighting; of a script without
    spaces every pair of letters and every single one."""
    for offset, token in placed_tokens(text):
        if token.run:
            for first, second in pairwise(token.words):
                yield first.text + second.text, offset + first.start, offset + second.end
        for word in token.words:
            for each in (word, *word.parts):
                yield each.text, offset + each.start, offset + each.end
        for one in token.joined:
            yield one.text, offset + one.start, offset + one.end
