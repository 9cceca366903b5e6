"""Which files belong to a model where its description names none."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath


def external_data(model: str, paths: Iterable[str]) -> list[str]:
    """Those of `paths` beside `model` whose names begin with its name: its weights, where they lie outside of it."""
    own = PurePosixPath(model)
    beside = [each for each in map(PurePosixPath, paths) if each.parent == own.parent and each != own]
    return sorted(str(each) for each in beside if each.name.startswith(own.name))
