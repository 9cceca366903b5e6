"""What tells languages apart: how well a text fits each of them, from the letters that stand beside each other in it.

A table of resources, which packaging/language_table.py makes from py3langid's: for each run of bytes that it knows (two
to six of them; of those that end at one byte of a text the longest counts), the logarithm of how likely it is in each.
"""

from __future__ import annotations

import json
import struct
import unicodedata
from array import array
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from app.common.paths import resources_dir
from app.text.compiled import native

if TYPE_CHECKING:  # loaded with the table, as what the main process does not need before
    import numpy as np
    from numpy.typing import NDArray

_Numbers = TypeVar("_Numbers", bound=Any)
MADE_OF = "py3langid-0.4.0"  # the table; part of the version of what files yield


class LanguageTable:
    """`languages` are codes, "" for text that is in none (code, numbers)."""

    def __init__(self) -> None:
        import numpy as np
        import zstandard

        path = resources_dir() / "language_table" / "table.zst"
        with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file) as stream:
            (length,) = struct.unpack("<I", stream.read(4))
            about = json.loads(stream.read(length))
            states, moves, (features, columns) = about["states"], about["moves"], about["weights"]
            # Arrays of Python's are looked into one by one in half the time of numpy's.
            self._moves = _filled(stream, array("I", bytes(4 * moves)))
            self._starts = _filled(stream, array("I", bytes(4 * states)))
            self._features = _filled(stream, array("i", bytes(4 * states)))
            self._priors = _filled(stream, np.empty(columns, "<f4"))
            self._weights = _filled(stream, np.empty((features, columns), "<f2"))
        codes = about["languages"]
        self.made_of: str = about["made_of"]
        self.languages: tuple[str, ...] = tuple(dict.fromkeys(codes))
        self._first_columns = np.array([codes.index(code) for code in self.languages])

    def scores(self, text: str) -> NDArray[np.float32]:
        """How well it fits each of `languages`, as logarithms; 0 for all where nothing in it is known."""
        found: NDArray[np.float32] = self.scores_of([text])[0]
        return found

    def scores_of(self, texts: Sequence[str]) -> NDArray[np.float32]:
        """The same of several texts [n, languages], in less time than one after the other."""
        import numpy as np

        sums = self._sums(list(map(_bytes, texts)))
        known = sums.any(axis=1, keepdims=True)
        return np.maximum.reduceat((sums + self._priors) * known, self._first_columns, axis=1)

    def _sums(self, texts: list[bytes]) -> NDArray[np.float32]:
        """Of each text the weights of what is known in it, [n, columns]."""
        import numpy as np

        columns = len(self._priors)
        if native is not None:
            sums = native.sums_of_features(texts, self._moves, self._starts, self._features, self._weights, columns)
            return np.frombuffer(sums, np.float32).reshape(len(texts), columns)
        return np.array([self._sum(Counter(self._found(text))) for text in texts], np.float32).reshape(-1, columns)

    def _sum(self, counts: Counter[int]) -> NDArray[np.float32]:
        import numpy as np

        features = np.fromiter(counts.keys(), np.intp, len(counts))
        often = np.fromiter(counts.values(), np.float32, len(counts))
        return np.log1p(often) @ self._weights.take(features, axis=0)

    def _found(self, data: bytes) -> list[int]:
        """The features in a text, one for each byte at which one ends."""
        moves, starts, features = self._moves, self._starts, self._features
        found: list[int] = []
        state = 0
        for byte in data:
            state = moves[starts[state] + byte]
            feature = features[state]
            if feature >= 0:
                found.append(feature)
        return found


@cache
def language_table() -> LanguageTable:
    return LanguageTable()


def _bytes(text: str) -> bytes:
    if text.isupper():
        text = text.lower()
    return unicodedata.normalize("NFC", text).encode("utf-8", "surrogatepass")


def _filled(stream: Any, numbers: _Numbers) -> _Numbers:
    buffer = memoryview(numbers).cast("B")
    while buffer:
        read = stream.readinto(buffer)
        if not read:
            raise EOFError("the table of languages ends too early")
        buffer = buffer[read:]
    return numbers
