"""What languages are called in the languages of the window: resources/language_names.toml, from the Unicode CLDR."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache

from app.common.paths import resources_dir


@cache
def language_names() -> Mapping[str, Mapping[str, str]]:
    """For each language of the window, the names of languages by their ISO 639 code."""
    with (resources_dir() / "language_names.toml").open("rb") as file:
        return tomllib.load(file)


def language_name(code: str, window: str) -> str | None:
    """The name of a language in the window's; None where it is not known. The first letter is as in running text."""
    names = language_names()
    return names.get(window, names["en"]).get(code) or names["en"].get(code)
