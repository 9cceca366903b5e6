"""Languages as people call them, and as the catalogue does."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from app.common.language_names import language_names
from app.common.paths import resources_dir
from app.text.analysis import name_key


def language_codes(name: str) -> tuple[str, ...]:
    """The codes of the catalogue for an ISO 639 code (with a region or not) or a name; none where it is not known."""
    known = _codes_by_name()
    return known.get(_key(name)) or known.get(_key(name.replace("_", "-").partition("-")[0])) or ()


def known_languages() -> list[str]:
    """Every name and code by which a language may be called, in small letters."""
    return sorted({name.casefold() for code, names in _table().items() for name in (code, *names)})


def names_of_language(code: str) -> tuple[str, ...]:
    """A language's code and the names that it is known by."""
    return (code, *_table().get(code, ()))


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    with (resources_dir() / "languages.toml").open("rb") as file:
        table: Mapping[str, list[str]] = tomllib.load(file)
    shown = language_names().values()  # as the window calls them, in whichever language
    return {
        code: tuple(dict.fromkeys((*called, *(names[code] for names in shown if code in names))))
        for code, called in table.items()
    }


@cache
def _codes_by_name() -> Mapping[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for code, names in _table().items():
        for name in {_key(name) for name in (code, *names)}:
            found[name] = (*found.get(name, ()), code)
    return found


def _key(name: str) -> str:
    return name_key(name).replace(" ", "")
