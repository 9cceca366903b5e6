"""Values of an operator as they are typed: kinds, languages, senders and folders that the library has."""

from __future__ import annotations

import os
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np

from app.domain.facets import FacetValue
from app.ports import never_cancelled
from app.search.query.languages import names_of_language
from app.search.query.operators import operator_called
from app.storage.facet_columns import FolderTree
from app.storage.reader import CatalogueReader
from app.text.analysis import name_key

_MOST = 50  # a longer list is no help: who types one more letter gets the others


def suggest(reader: CatalogueReader, field: str, prefix: str) -> tuple[FacetValue, ...]:
    """What may follow `field:`, by the name or an alias of an operator, and `prefix`: each with the number of documents
    that have it, the most frequent first; none for operators whose values cannot be listed."""
    operator = operator_called(field)
    table = reader.facet_table(never_cancelled)
    rows = np.arange(len(table.documents))
    key = name_key(prefix)
    match operator.name if operator is not None else "":
        case "type":
            typed = prefix.strip().lstrip(".").casefold()
            kinds = table.kinds.count(rows)
            known = {kind.value for kind in kinds}
            extensions = (each for each in table.extensions.count(rows) if each.value not in known)
            found = [each for each in (*kinds, *extensions) if each.value.startswith(typed)]
        case "lang":
            found = [each for each in table.languages.count(rows) if _begins(names_of_language(each.value), key)]
        case "from":
            found = [each for each in table.senders.count(rows) if f" {key}" in f" {name_key(each.value)}"]
        case "in":
            found = _folders(table.folders, prefix.strip())
        case _:
            found = []
    return tuple(found[:_MOST])


def _begins(names: Iterable[str], key: str) -> bool:
    return any(name_key(name).startswith(key) for name in names)


def _folders(tree: FolderTree, prefix: str) -> list[FacetValue]:
    """Folders by their path where that is typed, else by their name; those that lie high come first."""
    typed = str(Path(prefix).expanduser()) if prefix.startswith("~") else prefix
    if os.path.isabs(typed):
        return [folder for folder, _ in _listed(tree) if folder.value.startswith(typed)]
    key = f" {name_key(prefix)}"
    return [folder for folder, name in _listed(tree) if key in name]


@lru_cache(maxsize=1)
def _listed(tree: FolderTree) -> list[tuple[FacetValue, str]]:
    """All folders, the topmost first, each with its name as it is looked for."""
    found: list[tuple[FacetValue, str]] = []
    level = list(tree.count(np.arange(len(tree.codes))))
    while level:
        found += [(FacetValue(str(each.path), each.documents), f" {name_key(each.path.name)}") for each in level]
        level = [inner for folder in level for inner in folder.folders]
    return found
