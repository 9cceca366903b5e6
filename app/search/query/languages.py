"""Languages as people call them, and as the catalogue does."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from app.common.paths import resources_dir
from app.text.analysis import name_key


def language_codes(name: str) -> tuple[str, ...]:
    """The codes of the catalogue for an ISO 639 code (with a region or not) or a name; none where it is not known."""
    known = _codes_by_name()
    return known.get(_key(name)) or known.get(_key(name.replace("_", "-").partition("-")[0])) or ()


@cache
def _table() -> Mapping[str, list[str]]:
    with (resources_dir() / "languages.toml").open("rb") as file:
        return tomllib.load(file)


@cache
def _codes_by_name() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, names in _table().items():
        for name in {_key(name) for name in (code, *names)}:
            found[name] = (*found.get(name, ()), code)
    return found


def _key(name: str) -> str:
    return name_key(name).replace(" ", "")
