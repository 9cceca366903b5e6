"""Questions for tests, as a person would type them, and filters as the window sets them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from app.domain.query import Filter
from app.domain.search import SearchRequest
from app.search.query.parser import parse


def asked(question: str, limit: int = 30, *, filters: tuple[Filter, ...] = (), **options: Any) -> SearchRequest:
    """A request for the answer to `question`."""
    query = parse(question)
    return SearchRequest(replace(query, filters=query.filters + filters), limit, **options)


def filters(
    *,
    kinds: Iterable[str] = (),
    folders: Iterable[object] = (),
    languages: Iterable[str] = (),
    modified_after: float | None = None,
    modified_before: float | None = None,
) -> tuple[Filter, ...]:
    """Kinds, paths of folders, codes of languages; times are seconds since the epoch."""
    found = {
        "type": tuple(kinds),
        "in": tuple(map(str, folders)),
        "lang": tuple(languages),
        "after": () if modified_after is None else (modified_after,),
        "before": () if modified_before is None else (modified_before,),
    }
    return tuple(Filter(field, values) for field, values in found.items() if values)
