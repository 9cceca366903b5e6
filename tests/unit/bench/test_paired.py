"""Who is ahead, from turns in pairs."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest

sys.path.append(str(Path(__file__).resolve().parents[2] / "bench"))

from paired import paired_ratio


def test_a_machine_that_is_slow_for_a_while_changes_no_verdict() -> None:
    random = np.random.default_rng(3)
    load = random.uniform(0.2, 1.0, 15)  # what other programs leave
    theirs = 10 * load * random.normal(1, 0.02, 15)
    ratio = paired_ratio(11 * load * random.normal(1, 0.02, 15), theirs)
    assert 1.05 < ratio.median < 1.15 and ratio.verdict == "ahead"
    assert paired_ratio(theirs, 11 * load).verdict == "behind"


def test_what_chance_can_make_is_no_verdict() -> None:
    assert paired_ratio([9, 11, 10, 12, 8], [10, 10, 10, 10, 10]).verdict == "no difference seen"


def test_turns_without_a_partner_are_refused() -> None:
    with pytest.raises(ValueError):
        paired_ratio([1, 2], [1])
