"""How large the numbers become that the matrices are multiplied with: measured once, kept in `activation_ranges.json`.

multilingual-e5-small has a few channels that are ten times as large as the rest, the same ones in every text. Knowing
them allows constant scales: nothing is measured while a text is read, and its vector depends on nothing but itself.
`calibrate.py` measures.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from weights_blob import Floats

FILE = Path(__file__).with_name("activation_ranges.json")
# What channels are brought down to. Lower: the rest is rounded finer, the weights of the large channels coarser.
# (4, 6), (3, 5) and (3, 4) were alike within .0005 in the worst cosine of 450 texts, (5, 8) worse.
ATTENTION_LIMIT = 3.0
FEED_FORWARD_LIMIT = 5.0


@dataclass(frozen=True)
class LayerRanges:
    """The greatest absolute values that go into a layer's matrices; `{channel: greatest}` of those beyond the limit.

    `attention`, `feed_forward`: into q, k, v and into the first of the two large ones. `context`: out of the attention.
    What goes into the last one is measured for each token: it has a channel of 66 beside others of 6.
    """

    attention: Mapping[int, float]
    context: float
    feed_forward: Mapping[int, float]


def divisors(outliers: Mapping[int, float], limit: float, size: int) -> Floats:
    """What each channel is divided by, so that none exceeds `limit`, [size]."""
    shares = np.ones(size, np.float32)
    for channel, greatest in outliers.items():
        shares[channel] = max(1.0, greatest / limit)
    return shares


def load(file: Path = FILE) -> list[LayerRanges]:
    def channels(found: dict[str, float]) -> dict[int, float]:
        return {int(channel): greatest for channel, greatest in found.items()}

    return [
        LayerRanges(channels(layer["attention"]), layer["context"], channels(layer["feed_forward"]))
        for layer in json.loads(file.read_text(encoding="utf-8"))
    ]
