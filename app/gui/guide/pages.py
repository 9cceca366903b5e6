"""The pages of the user guide, in resources/help/XX/*.md, as they are written. No Qt here.

A page that the person's language has not is read in English. What the program knows better than a page stands in braces
there and is filled in when it is shown (`fill`), so that keys, names in menus and operators are those that there are:
{keys:ID} and {label:ID} and {menu:ID} of an action, {state:NAME} of a file, {operators}, {all_keys}, {data_folder}.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from app.common.paths import resources_dir

SOURCE = "en"
FIRST = "first-steps"
# In the order in which they are read. The last is for people who write commands, and in English alone.
PAGES = (
    FIRST,
    "asking",
    "question-language",
    "found",
    "not-found",
    "models",
    "privacy",
    "keys",
    "trouble",
    "command-line",
)
FIELD = re.compile(r"\{([a-z_]{1,40})(?::([a-z_.]{1,60}))?\}")
_LINK = re.compile(r"\]\(([^)\s]{1,200})\)")


@dataclass(frozen=True, slots=True)
class Page:
    """`text` is Markdown that begins with the title as a heading; `language` is the one that it is in."""

    id: str
    title: str
    text: str
    language: str = SOURCE

    @property
    def links(self) -> Iterator[str]:
        """Where its links lead: pages as `ID.md`."""
        return (link[1] for link in _LINK.finditer(self.text))


def read_pages(language: str) -> tuple[Page, ...]:
    """All pages, in a language as far as they are there."""
    return tuple(_read(id_, language) for id_ in PAGES)


def fill(text: str, value: Callable[[str, str], str]) -> str:
    """The text with what `value` gives for each field, by its kind and the name it is asked of ("" where none is)."""
    return FIELD.sub(lambda field: value(field[1], field[2] or ""), text)


def escaped(text: str) -> str:
    """Text that Markdown takes as it stands."""
    return re.sub(r"([\\`*_{}\[\]<>|#~])", r"\\\1", text)


def _read(id_: str, language: str) -> Page:
    for code in (language, SOURCE):
        path = resources_dir() / "help" / code / f"{id_}.md"
        if path.is_file():
            text = path.read_text(encoding="utf-8")
            return Page(id_, text.partition("\n")[0].lstrip("# ").strip(), text, code)
    raise FileNotFoundError(f"the guide has no page {id_}")
