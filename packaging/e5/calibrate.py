"""Measures `activation_ranges.json` on the passages of question sets in eleven languages.

    .venv-e5/bin/python packaging/e5/calibrate.py SHARED

SHARED is the folder that holds `eval/`; the sets' training halves are read, nothing that quality is measured on. It
takes ten minutes and is needed again only for other weights: floating-point sums differ between machines, so the file
is kept.
"""

from __future__ import annotations

import argparse
import json
import lzma
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
from activation_ranges import ATTENTION_LIMIT, FEED_FORWARD_LIMIT, FILE
from build_e5 import fetched_blob
from e5_tokenizer import nfkc_table, tokenizer_json
from exact_model import ExactModel
from tokenizers import Tokenizer
from weights_blob import WeightsBlob

PASSAGES = 6  # of each set
CUTS = (24, 450)  # tokens: titles and questions, whole chunks
CONTEXT_HEADROOM = 1.3  # it has no channel that stands out in every text, and varies more than the others


def passages(shared: Path) -> Iterator[str]:
    for file in sorted(shared.glob("eval/*/train.json.xz")):
        found: Any = json.loads(lzma.decompress(file.read_bytes()))
        texts = list(found["corpus"].values())
        step = max(1, len(texts) // PASSAGES)
        for start in range(0, step * PASSAGES, step):
            yield "passage: " + " ".join(texts[start : start + 4])


def outliers(greatest: Any, limit: float) -> dict[str, float]:
    return {str(channel): round(float(value), 2) for channel, value in enumerate(greatest) if value > limit}


def main() -> None:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("shared", type=Path)
    shared: Path = options.parse_args().shared
    blob = WeightsBlob(fetched_blob().read_bytes())
    model = ExactModel(blob)
    tokenizer = Tokenizer.from_buffer(tokenizer_json(blob, nfkc_table()))
    seen: list[list[Any]] = [[0.0, 0.0, 0.0] for _ in range(blob.layers)]
    for text in passages(shared):
        ids = tokenizer.encode(text).ids
        for cut in CUTS:
            _hidden, inputs = model.run([*ids[: cut - 1], blob.eos])
            for layer, found in enumerate(inputs):
                seen[layer] = [
                    np.maximum(old, np.abs(new).max(axis=0)) for old, new in zip(seen[layer], found, strict=True)
                ]
    layers = [
        {
            "attention": outliers(attention, ATTENTION_LIMIT),
            "context": round(float(context.max()) * CONTEXT_HEADROOM, 2),
            "feed_forward": outliers(feed_forward, FEED_FORWARD_LIMIT),
        }
        for attention, context, feed_forward in seen
    ]
    FILE.write_text("[\n" + ",\n".join(json.dumps(layer) for layer in layers) + "\n]\n", encoding="utf-8")


if __name__ == "__main__":
    main()
