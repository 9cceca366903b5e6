"""What an embedder makes of a text."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # extraction workers load the domain too, and need no numpy
    import numpy as np
    from numpy.typing import NDArray


HEADS = ("dense", "sparse", "colbert")


@dataclass(frozen=True, slots=True)
class Embedding:
    """What was asked for, the rest None.

    `dense` [dimension] and every row of `colbert` [tokens, dimension] have length 1, or 0 where there is nothing to
    embed. `sparse` is the greatest weight per token id, special tokens left out. `truncated` says that the text was
    longer than the model reads, and only its beginning is embedded; `non_text` that it is in no language (keys, dumps).
    `places` [tokens, 2] are the characters [start, end) of the text that each row of `colbert` stands for, where these
    were made from hidden states.
    """

    dense: NDArray[np.float32] | None = None
    sparse: dict[int, float] | None = None
    colbert: NDArray[np.floating] | None = None
    truncated: bool = False
    non_text: bool = False
    places: NDArray[np.int32] | None = None


def sparse_score(query: Mapping[int, float], passage: Mapping[int, float]) -> float:
    """Inner product of two texts' token weights."""
    return sum((weight * passage[token] for token, weight in query.items() if token in passage), 0.0)
