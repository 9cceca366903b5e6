"""What the pieces of the tokenizer lend each other while they are learned.

Half of the pieces are seen a few dozen times in training, and many hold other pieces: *▁grenzen* is learned from
*▁grenze* as well. So the vector that a step uses for a piece is its own
and the mean of its parts' vectors, as fastText does with letters. At the end the sums are worked out once
(`fold`): the shipped table knows nothing of it.
"""

from __future__ import annotations

from collections import Counter

import numpy as np
import regex
import torch
from torch import Tensor
from torch.nn import functional

MARK = "▁"  # begins the pieces that begin a word
MOST = 6  # parts of a piece are enough; of one length all are taken
LEAST = 3  # letters of a part; one of these will do
DENSE = regex.compile(r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Hangul}]")
SHARE = 0.4  # of the piece's letters, the least that a part has
STEM = 0.6  # of its letters that are lent to other forms of the word, where they are no piece
LEAST_STEM = 4


def parts_of(piece: str, known: dict[str, int]) -> list[tuple[int, float]]:
    """The pieces that `piece` begins or ends with, and how much each lends it; all together at most 1.

    Characters that are words lend to wherever they stand.
    """
    letters = piece.removeprefix(MARK)
    dense = DENSE.search(letters) is not None
    least = max(1 if dense else LEAST, int(np.ceil(len(letters) * SHARE)))
    own = known[piece]
    found: list[tuple[int, float]] = []
    for length in range(len(letters), least - 1, -1):
        last = len(letters) - length
        for start in range(last + 1) if dense else sorted({0, last}):
            for form in (MARK, ""):
                part = known.get(form + letters[start : start + length])
                if part is not None and part != own:
                    # Most languages change the ends of their words.
                    found.append((part, length if start == 0 else length / 2))
        if len(found) >= MOST:
            break
    stem = known.get(stem_of(piece))
    if stem is not None and all(part != stem for part, _length in found):
        found.append((stem, LEAST_STEM))
    total = sum(length for _part, length in found)
    most = max((length for _part, length in found), default=0.0) / max(1, len(letters))
    return [(part, most * length / total) for part, length in found]


def stem_of(piece: str) -> str:
    """The beginning of a word's piece, marked as no piece is; empty where there is too little."""
    length = max(LEAST_STEM, int(np.ceil((len(piece) - 1) * STEM)))
    if not piece.startswith(MARK) or len(piece) - 1 <= length or DENSE.search(piece):
        return ""
    return piece[: length + 1] + MARK


class Composition:
    """The parts of every piece, as one long list with the place where each piece's begin.

    `rows` counts the vectors that are learned: the pieces' and, after them, those of stems that are no piece and that
    several pieces share.
    """

    def __init__(self, pieces: list[str], special: int) -> None:
        """`pieces` by id, of which the first `special` have neither parts nor are any."""
        known = {piece: id_ for id_, piece in enumerate(pieces) if id_ >= special}
        stems = Counter(stem_of(piece) for piece in known)
        shared = sorted(
            stem for stem, count in stems.items() if stem and count > 1 and stem.removesuffix(MARK) not in known
        )
        self.rows = len(pieces) + len(shared)
        lenders = {**known, **{stem: len(pieces) + row for row, stem in enumerate(shared)}}
        starts, parts, shares = [0], [], []
        for id_, piece in enumerate(pieces):
            parts.append(id_)
            shares.append(1.0)
            for part, share in parts_of(piece, lenders) if id_ >= special else []:
                parts.append(part)
                shares.append(share)
            starts.append(len(parts))
        self.starts = np.asarray(starts, np.int64)
        self.parts = np.asarray(parts, np.int64)
        self.shares = np.asarray(shares, np.float32)

    def of(self, ids: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """The rows that make up pieces, one after the other and its own first; where each begins; their shares."""
        counts = self.starts[ids + 1] - self.starts[ids]
        begins = np.cumsum(counts) - counts
        places = np.repeat(self.starts[ids] - begins, counts) + np.arange(counts.sum())
        return self.parts[places], begins, self.shares[places]

    def fold(self, table: Tensor) -> Tensor:
        """[pieces, size] of [rows, size]: what a step works out, for every piece."""
        made = [torch.from_numpy(values).to(table.device) for values in self.of(np.arange(len(self.starts) - 1))]
        with torch.no_grad():
            return composed(table, *made)


def composed(table: Tensor, rows: Tensor, begins: Tensor, shares: Tensor) -> Tensor:
    """[pieces, size]: sums of the table's rows by their shares, a piece's rows beginning at each of `begins`."""
    return functional.embedding_bag(rows, table, begins, mode="sum", per_sample_weights=shares)
