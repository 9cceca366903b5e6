"""A large Unigram vocabulary without its search tree, which takes half a second to grow and holds the interpreter's
lock meanwhile: the window would stand still.

How a text is cut depends on those pieces alone that occur in it. They are looked up, and `tokenizers` gets a model of
only them, with which it cuts as it would with all.
"""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

from tokenizers import Tokenizer
from tokenizers.models import Unigram, WordPiece

SPACE = "▁"
_BEGIN, _END = b'"vocab":[', b"]]"
_PORTION = 1 << 16  # bytes that are parsed at a time, after which other threads have their turn
_REMEMBERED = 1 << 14  # words
_LONGEST_REMEMBERED = 32  # characters: in Chinese, "words" are sentences


class UnigramPieces:
    """The pieces in the bytes of a `tokenizer.json`. Safe for several threads.

    Raises ValueError where they are of another kind: no pieces with scores, not cut at spaces, or added tokens.
    """

    def __init__(self, data: bytes) -> None:
        begin, end = data.find(_BEGIN) + len(_BEGIN), data.rfind(_END) + 1
        if not len(_BEGIN) <= begin < end:
            raise ValueError("there are no pieces with scores")
        rest = json.loads(data[:begin] + data[end:])
        unknown = _unknown_of(rest)
        self._pieces, self._scores = _parse(data, begin, end)
        self._ids: dict[str, int] = {}
        # By the characters that a piece begins with, how long one can become.
        self._reach: dict[str, int] = {}
        for id_, piece in enumerate(self._pieces):  # one by one, so that other threads have their turn between
            self._ids[piece] = id_
            start, length = piece[:2], len(piece)
            if length > self._reach.get(start, 0):
                self._reach[start] = length
        if not 0 <= unknown < len(self._pieces) == len(self._ids):
            raise ValueError("a piece is missing, or there twice")
        self._unknown = unknown
        # What is unknown is scored by the least likely piece of all.
        self._always = (unknown, self._scores.index(min(self._scores)))
        rest["model"].update(vocab=[[self._pieces[unknown], self._scores[unknown]]], unk_id=0)
        self._frame: Tokenizer = Tokenizer.from_str(json.dumps(rest))
        self._quick: Callable[[str], Sequence[object]] | None = None
        self._in_short_word = lru_cache(_REMEMBERED)(self._in_word)

    def __len__(self) -> int:
        return len(self._pieces)

    @property
    def all(self) -> Sequence[str]:
        """The pieces, in the order of their ids."""
        return self._pieces

    def id_of(self, piece: str) -> int | None:
        return self._ids.get(piece)

    def pieces_of(self, word: str) -> int:
        """About how many pieces a word without blanks is cut into: the longest that fits is taken each time, where
        `tokenizers` takes the likeliest of all ways. Up to a twentieth too few, in Thai a tenth too many, else two
        hundredths beside it (measured on XQuAD in 12 languages, and on letters, digits and signs by chance)."""
        if not word.isascii():
            word = unicodedata.normalize("NFKC", word)
            if " " in word:
                return sum(map(self.pieces_of, word.split(" ")))
        word = SPACE + word
        if self._quick is not None and len(word) <= _LONGEST_REMEMBERED:
            count = len(self._quick(word))
            if count > 1 or word in self._ids:  # else something in it is unknown
                return count
        return self._count(word)

    def hasten(self) -> None:
        """Has `pieces_of` take a quarter of its time from here on, for 50 MB of memory: to take the longest piece each
        time is what `tokenizers` does with vocabularies of another kind."""
        self._quick = WordPiece(
            self._ids,
            unk_token=self._pieces[self._unknown],
            max_input_chars_per_word=_LONGEST_REMEMBERED,
            continuing_subword_prefix="",
        ).tokenize

    def pieces_within(self, stretch: str) -> int:
        """The same of a stretch of a word that does not begin it."""
        return self._count(unicodedata.normalize("NFKC", stretch))

    def _count(self, word: str) -> int:
        """How many pieces there are where the longest is taken each time; of what is unknown, a row is one."""
        ids, reach, length = self._ids, self._reach, len(word)
        count = begin = 0
        unknown = False
        while begin < length:
            end = begin + reach.get(word[begin : begin + 2], 1)
            if end > length:
                end = length
            while end > begin + 1 and word[begin:end] not in ids:
                end -= 1
            known = end > begin + 1 or word[begin] in ids
            count += known or not unknown
            unknown, begin = not known, end
        return count

    def tokenizer_for(self, *texts: str) -> tuple[Tokenizer, Sequence[int]]:
        """A tokenizer that cuts these texts as one with the whole vocabulary would, and the true id for each of its
        own, but for the special tokens around a text, which have their true ones."""
        found = set(self._always)
        for text in texts:
            normalizer = self._frame.normalizer
            normal: str = text if normalizer is None else normalizer.normalize_str(text)
            for word in set(normal.replace(" ", SPACE).split(SPACE)):
                found.update(self._in_short_word(word) if len(word) <= _LONGEST_REMEMBERED else self._in_word(word))
        ids = sorted(found)
        vocabulary = [(self._pieces[id_], self._scores[id_]) for id_ in ids]
        tokenizer = Tokenizer(Unigram(vocabulary, ids.index(self._unknown), False))
        if self._frame.normalizer is not None:
            tokenizer.normalizer = self._frame.normalizer
        tokenizer.pre_tokenizer = self._frame.pre_tokenizer
        if self._frame.post_processor is not None:
            tokenizer.post_processor = self._frame.post_processor
        return tokenizer, ids

    def _in_word(self, word: str) -> tuple[int, ...]:
        word = SPACE + word
        found = []
        for begin in range(len(word)):
            longest = max(1, self._reach.get(word[begin : begin + 2], 0))
            for end in range(begin + 1, min(len(word), begin + longest) + 1):
                if (id_ := self._ids.get(word[begin:end])) is not None:
                    found.append(id_)
        return tuple(found)


def _unknown_of(rest: dict[str, Any]) -> int:
    """The id for what is unknown, of a description without its pieces that is of the right kind."""
    model, cut = rest["model"], rest.get("pre_tokenizer") or {}
    if model.get("type") != "Unigram" or model.get("byte_fallback") or rest.get("added_tokens"):
        raise ValueError("its tokens are not only pieces with scores")
    if cut.get("type") != "Metaspace" or cut.get("replacement") != SPACE or not cut.get("split", True):
        raise ValueError("it does not cut at spaces")
    if not isinstance(model.get("unk_id"), int):
        raise ValueError("it has no piece for what is unknown")
    unknown: int = model["unk_id"]
    return unknown


def _parse(data: bytes, begin: int, end: int) -> tuple[list[str], list[float]]:
    """The pieces and scores of a list without its outer brackets."""
    pieces: list[str] = []
    scores: list[float] = []
    while begin < end:
        stop = data.find(b"],[", begin + _PORTION, end) + 1 or end
        portion = data[begin + 1 : stop - 1].decode()
        # Made flat: to parse 250,000 lists takes twice the time.
        flat = json.loads(f"[{portion.replace('],[', ',')}]")
        if len(flat) != 2 * (portion.count("],[") + 1):
            raise ValueError("its pieces and scores are no pairs")
        pieces += flat[::2]
        scores += flat[1::2]
        begin = stop + 1
    return pieces, scores
