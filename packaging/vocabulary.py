"""The words and letters of a hundred languages, resources/vocabulary/vocabulary.zst, made of the vocabulary of the
built-in embedder: python packaging/vocabulary.py.

To be run when that is another one. The file as it is read is in app/text/vocabulary.py.
"""

from __future__ import annotations

import json
import struct
import sys
import unicodedata

import numpy as np
import zstandard
from environments import ROOT

sys.path.insert(0, str(ROOT))
from app.text.vocabulary import MANY_LETTERS, NO_BLANKS, SHORTEST_WORD, grams_of, word_hash

FILE = ROOT / "resources" / "vocabulary" / "vocabulary.zst"
_TOKENIZER = ROOT / "resources" / "e5-small" / "tokenizer.json"
_BEGINS = "\u2581"  # a piece that begins a word
_LEVEL = 19


def vocabulary() -> bytes:
    """The file before it is compressed: the letters, and the distances between the hashes of the words."""
    pieces = [
        unicodedata.normalize("NFKC", piece).lower()
        for piece, _ in json.loads(_TOKENIZER.read_text(encoding="utf-8"))["model"]["vocab"]
    ]
    letters = "".join(sorted(set(MANY_LETTERS.findall("".join(pieces))))).encode()
    words = {piece[1:] for piece in pieces if piece.startswith(_BEGINS)}
    words = {word for word in words if len(word) >= SHORTEST_WORD and word[0].isalpha() and not NO_BLANKS.search(word)}
    words |= grams_of("\n".join(pieces))
    hashes = np.array(sorted({word_hash(word) for word in words}), np.uint32)
    letters += b" " * (-len(letters) % 4)  # so that the numbers lie as the processor wants them
    distances = np.diff(hashes, prepend=np.uint32(0)).astype("<u4")
    return struct.pack("<I", len(letters)) + letters + distances.tobytes()


if __name__ == "__main__":
    FILE.parent.mkdir(parents=True, exist_ok=True)
    FILE.write_bytes(zstandard.ZstdCompressor(level=_LEVEL).compress(vocabulary()))
