"""Facets made ready for the panel, once for each answer and off the window's thread: a mail archive has twenty thousand
senders, and every key that is pressed looks at them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from app.domain.facets import Facets, FacetValue, FolderFacet, YearFacet
from app.gui.question.offers import sender_name


@dataclass(frozen=True, slots=True)
class Counted:
    """Numbers of documents by value, the most frequent first; people by the name that `from:` is given."""

    kinds: Mapping[str, int] = field(default_factory=dict)
    languages: Mapping[str, int] = field(default_factory=dict)
    senders: Mapping[str, int] = field(default_factory=dict)
    folders: tuple[FolderFacet, ...] = ()
    in_folder: Mapping[Path, int] = field(default_factory=dict)
    years: tuple[YearFacet, ...] = ()


def counted(facets: Facets) -> Counted:
    return Counted(
        {each.value: each.documents for each in facets.kinds},
        {each.value: each.documents for each in facets.languages},
        _by_name(facets.senders),
        facets.folders,
        dict(_paths(facets.folders)),
        facets.years,
    )


def _by_name(senders: Iterable[FacetValue]) -> dict[str, int]:
    """One may write from several addresses."""
    counts: dict[str, int] = {}
    for each in senders:
        name = " ".join(sender_name(each.value).split())
        if name:
            counts[name] = counts.get(name, 0) + each.documents
    return counts


def _paths(folders: Iterable[FolderFacet]) -> Iterator[tuple[Path, int]]:
    for folder in folders:
        yield folder.path, folder.documents
        yield from _paths(folder.folders)
