"""A small library that is to be damaged, made for each test."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from builders import Workshop
from damageable import Damageable, make_damageable


@pytest.fixture
def damageable(tmp_path: Path, open_workshop: Callable[..., Workshop]) -> Damageable:
    return make_damageable(tmp_path, open_workshop)
