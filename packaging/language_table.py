"""What tells languages apart, resources/language_table/table.zst, made from the table of py3langid (BSD-3-Clause) for
the languages that documents are told to be in: python packaging/language_table.py, with py3langid installed.

To be run when another version of py3langid, or another choice of its languages, is wanted. The file as it is read is in
app/text/language_table.py.
"""

from __future__ import annotations

import json
import struct
from importlib import metadata
from pathlib import Path
from typing import Any

import numpy as np
import zstandard
from environments import ROOT

TABLE = ROOT / "resources" / "language_table" / "table.zst"
# Spoken varieties that are written as their standard language, and text that is in none (numbers, code).
CANONICAL = {"wuu": "zh", "yue": "zh", "arz": "ar", "ary": "ar", "no": "nb", "zxx": ""}
# Rare languages and made ones that the model sees in menus, names and tables of every other language.
LEFT_OUT = {"an", "vo", "wa"}
_LEVEL = 19


def source() -> tuple[Any, ...]:
    """What py3langid loads: weights [features, columns], the columns' priors and languages, next states, rows of states
    and their features."""
    from py3langid import langid
    from py3langid.modelio import load_model

    loaded: tuple[Any, ...] = load_model(langid.MODEL_DIR / langid.MODEL_FILE)
    return loaded


def table() -> bytes:
    """The file before it is compressed."""
    weights, priors, languages, moves, rows, features = source()
    wanted = {code for code in languages if len(code) == 2} - LEFT_OUT | set(CANONICAL)
    # The columns of one language beside each other, so that its best is found at once.
    columns = sorted(
        (place for place, code in enumerate(languages) if code in wanted),
        key=lambda place: (CANONICAL.get(languages[place], languages[place]), place),
    )
    codes = [CANONICAL.get(languages[place], languages[place]) for place in columns]
    # In the order in which they are read.
    arrays = (
        np.asarray(moves).astype("<u4"),
        np.asarray(rows).astype("<u4") << 8,  # each row is of 256 states
        np.asarray(features).astype("<i4"),
        np.asarray(priors)[columns].astype("<f4"),
        np.asarray(weights)[:, columns].astype("<f2"),
    )
    about = {
        "made_of": f"py3langid-{metadata.version('py3langid')}",
        "languages": codes,
        "moves": len(moves),
        "states": len(rows),
        "weights": arrays[-1].shape,
    }
    head = json.dumps(about).encode()
    return b"".join([struct.pack("<I", len(head)), head, *(each.tobytes() for each in arrays)])


def write(path: Path = TABLE) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(zstandard.ZstdCompressor(level=_LEVEL).compress(table()))


if __name__ == "__main__":
    write()
