"""Tokenizers, each loaded once in a process: one of 250,000 pieces takes a second and 300 MB."""

from __future__ import annotations

import hashlib
import threading
from pathlib import Path
from weakref import WeakValueDictionary

from tokenizers import Encoding, Tokenizer


class TextTokenizer:
    """What cuts texts into tokens, from the bytes of a `tokenizer.json`. Safe for several threads.

    `digest` is their SHA-256. Bytes that are no tokenizer raise what `tokenizers` raises, a plain Exception.
    """

    def __init__(self, data: bytes) -> None:
        self._tokenizer = Tokenizer.from_buffer(data)
        self._tokenizer.no_padding()
        self._tokenizer.no_truncation()
        self.digest = hashlib.sha256(data).hexdigest()
        self._special = self._tokenizer.num_special_tokens_to_add(is_pair=False)
        self._special_of_pair = self._tokenizer.num_special_tokens_to_add(is_pair=True)

    def encode(self, text: str, longest: int) -> tuple[Encoding, bool]:
        """The tokens of a text between the special ones, at most `longest` in all, and whether some were cut off."""
        encoding = self._tokenizer.encode(text, add_special_tokens=False)
        room = max(0, longest - self._special)
        truncated = len(encoding) > room
        # Cut here and not by a setting of the tokenizer, which others use without one.
        encoding.truncate(room)
        return self._tokenizer.post_process(encoding), truncated

    def count(self, text: str) -> int:
        """How many tokens a text is, special ones included."""
        return len(self._tokenizer.encode(text, add_special_tokens=False)) + self._special

    def encode_pair(self, first: str, second: str, longest: int, longest_first: int) -> Encoding:
        """The tokens of two texts with the special ones around and between them, at most `longest` in all.

        The first is cut to `longest_first` tokens, the second to what is left.
        """
        begin = self._tokenizer.encode(first, add_special_tokens=False)
        begin.truncate(longest_first)
        end = self._tokenizer.encode(second, add_special_tokens=False)
        end.truncate(max(0, longest - len(begin) - self._special_of_pair))
        return self._tokenizer.post_process(begin, end)

    def token_ends(self, text: str) -> list[int]:
        """The character offsets at which the tokens of `text` end, ascending."""
        offsets = self._tokenizer.encode(text, add_special_tokens=False).offsets
        return [end for begin, end in offsets if end > begin]

    @property
    def vocabulary(self) -> int:
        """How many ids there are, those of added tokens included."""
        size: int = self._tokenizer.get_vocab_size(with_added_tokens=True)
        return size

    def token_to_id(self, token: str) -> int | None:
        id_: int | None = self._tokenizer.token_to_id(token)
        return id_


_loaded: WeakValueDictionary[str, TextTokenizer] = WeakValueDictionary()
_lock = threading.Lock()


def load_tokenizer(file: Path) -> TextTokenizer:
    """The tokenizer in `file`; the one in use where somebody has it already.

    Raises OSError and what `TextTokenizer` raises.
    """
    data = file.read_bytes()
    with _lock:
        tokenizer = _loaded.get(hashlib.sha256(data).hexdigest())
        if tokenizer is None:
            tokenizer = TextTokenizer(data)
            _loaded[tokenizer.digest] = tokenizer
    return tokenizer
