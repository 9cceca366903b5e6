"""What a passage is found by, as it lies in the full-text index: `analysis` for many passages, fast.

The words of a text have mostly come before: what stands between two blanks is looked up. Only where a script is written
without blanks does what a word becomes depend on what stands beside it; then the whole text is analysed. The result is
the same tokens either way, which a test asks; between them there may be several blanks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from app.domain.documents import IndexTerms
from app.text.analysis import GAP, WORD_LIMIT, analyse, analyse_letters, analyse_stretch, joined_words, marked, windows
from app.text.joined import numbers

_REMEMBERED = 1 << 18  # pieces of text between blanks
_LONGEST_REMEMBERED = 40  # characters
# Every character that belongs to a script without blanks, or that normalising makes one of; and others beside them.
_MAYBE_UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u19e0-\u19ff\u2e80-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua960-\ua9ff"
    "\uaa60-\uaa7f\uf900-\ufaff\uff00-\uffef\U000116d0-\U000116ff\U00016f00-\U00018fff\U0001aff0-\U0001b2ff\U0001f100-\U0001f2ff"
    "\U00020000-\U0003ffff]"
)
SIGNS_BETWEEN = "-.,;:!?/()[]{}\"'«»“”„‘’…–—"  # they are no part of any word, but for ".NET"
_BETWEEN_WORDS = re.compile(f"[{re.escape(SIGNS_BETWEEN)}]+")
_SIGNS = frozenset(",.;:!?)")  # what follows a word and changes nothing of it


Piece = tuple[str, str, str]  # words, the words inside them, grams; joined by blanks, the second with one before each


def index_terms(context: str, text: str) -> IndexTerms:
    """What the passage `text` is found by that stands under `context`."""
    if may_be_unspaced(text):
        tokens = analyse(text)
        return IndexTerms(" ".join(tokens.positions), " ".join(tokens.grams), context_terms(context))
    return joined_terms(context, list(map(_known.__getitem__, text.split())))


def joined_terms(context: str, pieces: Sequence[Piece]) -> IndexTerms:
    """The same of a text without such scripts, of which these are the pieces between blanks, in order."""
    words, parts, grams = zip(*pieces, strict=True) if pieces else ((), (), ())
    in_order = " ".join(words)
    return IndexTerms("".join([in_order, *parts, in_groups(in_order)]), " ".join(grams), context_terms(context))


def in_groups(words: str) -> str:
    """The numbers that stand in groups among words that blanks part, as they follow these in the index."""
    return "".join([f" {GAP} {number}" for number in numbers(words)])


def may_be_unspaced(text: str) -> bool:
    """Whether something in a text may be of a script without blanks, where its pieces say nothing by themselves."""
    return not text.isascii() and _MAYBE_UNSPACED.search(text) is not None


def piece_of(text: str) -> Piece:
    """What a text without such scripts is found by; a word at a time, mostly."""
    if not text:
        return "", "", ""
    alone = analyse_letters(text)
    if alone is not None:
        return alone[0], "", " ".join(alone[1])
    several = _alone_between_signs(text)
    if several is not None:
        parts = [f" {GAP} {word}" for word in joined_words(text)] if len(several) > 1 else []
        words = " ".join([word for word, _ in several])
        return words, "".join(parts), " ".join([gram for _, grams in several for gram in grams])
    tokens = analyse_stretch(text)
    parts = [f" {token}" for each in tokens.parts for token in (GAP, *each)]
    return " ".join(tokens.words), "".join(parts), " ".join(tokens.grams)


def _alone_between_signs(text: str) -> list[tuple[str, list[str]]] | None:
    """The word and the grams of each word of letters or of digits alone, where a text is nothing but those with signs
    around and between them; a tenth of the time of analysing it. None of any other."""
    if ".net" in text.lower():
        return None
    found = []
    for word in _BETWEEN_WORDS.split(text):
        if word.isascii() and word.isdigit():
            number = word[:WORD_LIMIT]
            found.append((number, windows(number)))
        elif word:
            letters = analyse_letters(word)
            if letters is None:
                return None
            found.append(letters)
    return found


@lru_cache(maxsize=256)  # the passages of a document mostly share it
def context_terms(context: str) -> str:
    tokens = analyse(context)
    return " ".join([*tokens.positions, *map(marked, tokens.grams)])


class _Pieces(dict[str, Piece]):
    """What stood between blanks, and what it is found by."""

    def __missing__(self, piece: str) -> Piece:
        found = self[piece[:-1]] if piece[-1] in _SIGNS and piece[:-1].isalpha() else piece_of(piece)
        if len(piece) <= _LONGEST_REMEMBERED:
            if len(self) >= _REMEMBERED:
                self.clear()
            self[piece] = found
        return found


_known = _Pieces()
