"""Sentences with the dense vectors alone: LASER's Tatoeba test and STS-B in several languages.

`encode` makes texts into vectors [texts, dimension] of length 1; both sides go through it alike.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

import numpy as np
from evaluation_sets import XTREME
from figures import ranks_of, spearman

Encode = Callable[[Sequence[str]], np.ndarray]


def measure_tatoeba(pairs: Mapping[str, Sequence[tuple[str, str]]], encode: Encode) -> dict[str, Any]:
    """Of each language the share (0–1) of sentences whose nearest English sentence is their translation; the means."""
    accuracy = {}
    for language, sentences in sorted(pairs.items()):
        english, other = encode([one for one, _ in sentences]), encode([other for _, other in sentences])
        accuracy[language] = float((ranks_of(other @ english.T, np.arange(len(sentences))) == 1).mean())
    xtreme = [share for language, share in accuracy.items() if language in XTREME]
    return {
        "languages": accuracy,
        "mean": float(np.mean(list(accuracy.values()))),
        "mean of XTREME's": float(np.mean(xtreme)) if xtreme else None,
        "languages of XTREME's": len(xtreme),
    }


def measure_similarity(pairs: Mapping[str, Sequence[tuple[str, str, float]]], encode: Encode) -> dict[str, Any]:
    """STS-B: of each language Spearman's correlation (-1 to 1) of the cosine with people's scores; the means."""
    correlation = {}
    for language, rows in sorted(pairs.items()):
        one, other = encode([one for one, _, _ in rows]), encode([other for _, other, _ in rows])
        correlation[language] = spearman((one * other).sum(axis=1), [score for _, _, score in rows])
    others = [value for language, value in correlation.items() if language != "en"]
    return {
        "languages": correlation,
        "mean": float(np.mean(list(correlation.values()))),
        "mean without English": float(np.mean(others)) if others else None,
    }
