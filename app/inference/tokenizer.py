"""Tokenizers, each loaded once in a process."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from weakref import WeakValueDictionary

from tokenizers import Encoding, Tokenizer

from app.common.regular_files import read_regular_file
from app.domain.models import ModelSpec
from app.inference.faults import runtime_faults
from app.inference.unigram import UnigramPieces

_LARGEST = 512 << 20  # bytes


@dataclass(frozen=True, slots=True)
class Tokens:
    """The tokens of a text: their ids, the characters [begin, end) that each stands for, 1 for the special ones."""

    ids: list[int]
    offsets: list[tuple[int, int]]
    special_tokens_mask: list[int]

    def places_after(self, prompt: int) -> list[int]:
        """The places of the tokens that are neither special nor of the prompt, which has so many characters."""
        tokens = zip(self.special_tokens_mask, self.offsets, strict=True)
        return [place for place, (special, (_, end)) in enumerate(tokens) if not special and end > prompt]


class TextTokenizer:
    """What cuts texts into tokens, from the bytes of a `tokenizer.json`. Safe for several threads.

    `digest` is their SHA-256. Bytes that are no tokenizer raise what `tokenizers` raises, a plain Exception.
    """

    def __init__(self, data: bytes) -> None:
        self._data = data
        self._pieces: UnigramPieces | None = None
        try:
            self._pieces = UnigramPieces(data)
            whole, _ = self._pieces.tokenizer_for()
        except (
            ValueError,
            TypeError,
            KeyError,
            AttributeError,
            RecursionError,
        ):  # one of another kind, or broken: the library says
            whole = self._grown()
        self._whole: Tokenizer = whole
        self.digest = hashlib.sha256(data).hexdigest()
        self._special = whole.num_special_tokens_to_add(is_pair=False)
        self._special_of_pair = whole.num_special_tokens_to_add(is_pair=True)

    def _grown(self) -> Tokenizer:
        whole = Tokenizer.from_buffer(self._data)
        whole.no_padding()
        whole.no_truncation()
        return whole

    def _tokenizer_for(self, *texts: str) -> tuple[Tokenizer, Sequence[int] | None]:
        return (self._whole, None) if self._pieces is None else self._pieces.tokenizer_for(*texts)

    def encode(self, text: str, longest: int) -> tuple[Tokens, bool]:
        """The tokens of a text between the special ones, at most `longest` in all, and whether some were cut off."""
        tokenizer, ids = self._tokenizer_for(text)
        encoding = tokenizer.encode(text, add_special_tokens=False)
        room = max(0, longest - self._special)
        truncated = len(encoding) > room
        # Cut here and not by a setting of the tokenizer, which others use without one.
        encoding.truncate(room)
        return _tokens(tokenizer.post_process(encoding), ids), truncated

    def count(self, text: str) -> int:
        """How many tokens a text is, special ones included."""
        tokenizer, _ = self._tokenizer_for(text)
        return len(tokenizer.encode(text, add_special_tokens=False)) + self._special

    def about(self, word: str, *, begins: bool = True) -> int:
        """About how many tokens a word without blanks is, or a further stretch of one; see `UnigramPieces.pieces_of`.
        Exact where the vocabulary is of another kind."""
        if self._pieces is not None:
            return self._pieces.pieces_of(word) if begins else self._pieces.pieces_within(word)
        return len(self._whole.encode(word, add_special_tokens=False))

    @property
    def pieces(self) -> Sequence[str]:
        """Those that `about` counts; none where it is exact."""
        return () if self._pieces is None else self._pieces.all

    def hasten(self) -> None:
        """Has `about` take a quarter of its time from here on, for 50 MB of memory, where that can be."""
        if self._pieces is not None:
            self._pieces.hasten()

    def encode_pair(self, first: str, second: str, longest: int, longest_first: int) -> Tokens:
        """The tokens of two texts with the special ones around and between them, at most `longest` in all.

        The first is cut to `longest_first` tokens, the second to what is left.
        """
        tokenizer, ids = self._tokenizer_for(first, second)
        begin = tokenizer.encode(first, add_special_tokens=False)
        begin.truncate(longest_first)
        end = tokenizer.encode(second, add_special_tokens=False)
        end.truncate(max(0, longest - len(begin) - self._special_of_pair))
        return _tokens(tokenizer.post_process(begin, end), ids)

    def token_ends(self, text: str) -> list[int]:
        """The character offsets at which the tokens of `text` end, ascending."""
        tokenizer, _ = self._tokenizer_for(text)
        offsets = tokenizer.encode(text, add_special_tokens=False).offsets
        return [end for begin, end in offsets if end > begin]

    @property
    def vocabulary(self) -> int:
        """How many ids there are, those of added tokens included."""
        if (pieces := self._pieces) is not None:
            return len(pieces)
        size: int = self._whole.get_vocab_size(with_added_tokens=True)
        return size

    def token_to_id(self, token: str) -> int | None:
        if (pieces := self._pieces) is not None:
            return pieces.id_of(token)
        id_: int | None = self._whole.token_to_id(token)
        return id_


def _tokens(encoding: Encoding, ids: Sequence[int] | None) -> Tokens:
    """`ids` are the true ones of the tokens that are not special; None says that they have them."""
    found, special = encoding.ids, encoding.special_tokens_mask
    if ids is not None:
        found = [place if is_special else ids[place] for place, is_special in zip(found, special, strict=True)]
    return Tokens(found, encoding.offsets, special)


_loaded: WeakValueDictionary[str, TextTokenizer] = WeakValueDictionary()
_lock = threading.Lock()


def load_tokenizer(file: Path) -> TextTokenizer:
    """The tokenizer in `file`; the one in use where somebody has it already.

    Raises OSError and what `TextTokenizer` raises.
    """
    data = read_regular_file(file, _LARGEST)
    with _lock:
        tokenizer = _loaded.get(hashlib.sha256(data).hexdigest())
        if tokenizer is None:
            tokenizer = TextTokenizer(data)
            _loaded[tokenizer.digest] = tokenizer
    return tokenizer


def open_tokenizer(spec: ModelSpec) -> TextTokenizer:
    """The model's tokenizer. Raises `ModelFault` if its file is none."""
    with runtime_faults(spec):
        return load_tokenizer(spec.tokenizer_file)
