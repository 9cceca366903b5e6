"""Reads the prepared texts (see prepare.py)."""

from __future__ import annotations

import json
import lzma
import unicodedata
from collections.abc import Iterator
from pathlib import Path

Entry = tuple[str, str, list[tuple[str, str]]]  # source, English, [(language, text)]
# The tokens with ids of their own in XLM-R's order.
SPECIAL = ("<s>", "<pad>", "</s>", "<unk>")
Questions = dict[str, list[tuple[str, list[str]]]]  # language: [(passage, its questions)]


def entries(data: Path, name: str) -> Iterator[Entry]:
    """The lines of `sentences` or `words`, in the order of their documents."""
    with lzma.open(data / f"{name}.tsv.xz", "rt", encoding="utf8") as lines:
        for line in lines:
            source, english, *others = line.rstrip("\n").split("\t")
            yield source, english, list(zip(others[::2], others[1::2], strict=True))


def questions(data: Path) -> Questions:
    with lzma.open(data / "questions.json.xz", "rt", encoding="utf8") as file:
        loaded: Questions = json.load(file)
    return loaded


def normalise(text: str) -> str:
    """What the tokenizer's own normalizer does (but for a Σ at the end of a word), for the trainer outside it."""
    return unicodedata.normalize("NFKC", text).lower()
