"""What is written in any language: words, and the letters of the scripts that have very many. By it text is told whose
letters are not those that are seen, as fonts without a map, or with a wrong one, give.

A resource, which packaging/vocabulary.py makes of the vocabulary of the built-in embedder, which is that of XLM-R: a
hundred languages. Of words their hashes are kept; in a hundred of others one or none is taken for known.
"""

from __future__ import annotations

import re
import struct
import unicodedata
import zlib
from collections.abc import Collection
from functools import cache
from typing import TYPE_CHECKING

from app.common.paths import resources_dir

if TYPE_CHECKING:  # loaded with the vocabulary
    import numpy as np
    from numpy.typing import NDArray

SHORTEST_WORD = 4  # letters and marks: many shorter ones are words of some language by chance
# Of scripts that set no blanks, three signs in a row are known, or letters alone, where there are very many.
NO_BLANKS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff]")
_RUN = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]{3,}")
MANY_LETTERS = re.compile("[\u3041-\u30ff\u4e00-\u9fff\uac00-\ud7a3]")
_MARKS = "\u0300-\u036f\u0590-\u05ff\u0610-\u065f\u0900-\u0dff"
_WORD = re.compile(rf"[^\W\d_](?:[^\W\d_]|[{_MARKS}])*+")
_WITHIN_NAMES = re.compile("(?<=[a-z])(?=[A-Z])")  # of programs: aNameAsThisOne


class Vocabulary:
    """`letters` are those of scripts with many that are in use."""

    def __init__(self) -> None:
        import numpy as np
        import zstandard

        path = resources_dir() / "vocabulary" / "vocabulary.zst"
        with path.open("rb") as file, zstandard.ZstdDecompressor().stream_reader(file) as stream:
            data = stream.readall()
        (length,) = struct.unpack_from("<I", data)
        self.letters = frozenset(data[4 : 4 + length].decode())
        self._words: NDArray[np.uint32] = np.cumsum(np.frombuffer(data, "<u4", offset=4 + length), dtype=np.uint32)

    def known(self, words: Collection[str]) -> int:
        """How many of them, as `words_of` or `grams_of` gives them, are known."""
        import numpy as np

        hashes = np.fromiter(map(word_hash, words), np.uint32, len(words))
        places = np.searchsorted(self._words, hashes) % len(self._words)
        return int(np.count_nonzero(self._words[places] == hashes))


def words_of(text: str) -> set[str]:
    """The words of a text that can be known, each once and in one form."""
    plain = unicodedata.normalize("NFKC", _WITHIN_NAMES.sub(" ", text)).lower()
    return {word for word in _WORD.findall(plain) if len(word) >= SHORTEST_WORD and not NO_BLANKS.search(word)}


def grams_of(text: str) -> set[str]:
    """Three signs in a row of Thai, Lao, Burmese or Khmer text, each once."""
    return {run[at : at + 3] for run in _RUN.findall(unicodedata.normalize("NFKC", text)) for at in range(len(run) - 2)}


def word_hash(word: str) -> int:
    return zlib.crc32(word.encode("utf-8", "surrogatepass"))


@cache
def vocabulary() -> Vocabulary:
    return Vocabulary()
