"""What an answer is made of: how many documents of each kind, language, folder, sender, year and month."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class FacetValue:
    """A value as the operator of its field takes it, and how many documents have it."""

    value: str
    documents: int


@dataclass(frozen=True, slots=True)
class FolderFacet:
    """A folder with the number of documents at any depth below it, and the folders in it that hold any, by name."""

    path: Path
    documents: int
    folders: tuple[FolderFacet, ...] = ()


@dataclass(frozen=True, slots=True)
class YearFacet:
    """A year with its documents, and its months (1–12) that have any, each with its own; by date of change, in the
    local time."""

    year: int
    documents: int
    months: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Facets:
    """Documents by what they can be filtered by, those of each facet counted as if nothing were filtered by it: a menu
    shows what choosing something else, or something more, would give.

    Of a question whose filters and required terms admit a set of documents all of that set is counted. A question of
    free words only ranks: then those documents are counted that are among the best candidates, of which its answer
    begins, and `exact` is False. `documents` is their number with all filters. Values come the most frequent first,
    folders by name from the searched ones down, years the newest first. A document counts for each language that one of
    its passages is in, found or not.
    """

    documents: int = 0
    exact: bool = True
    kinds: tuple[FacetValue, ...] = ()
    languages: tuple[FacetValue, ...] = ()
    senders: tuple[FacetValue, ...] = ()
    folders: tuple[FolderFacet, ...] = ()
    years: tuple[YearFacet, ...] = ()
