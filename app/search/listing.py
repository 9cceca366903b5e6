"""Answers in an order of their own, without scores: the documents that pass the filters, and passages by the date or
the name of their documents."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from app.domain.ids import ChunkId
from app.domain.query import Filter, Sort
from app.ports import LexicalIndex
from app.search.id_sets import as_ids
from app.search.lexical import all_holding
from app.search.scope import Scope
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader


def list_documents(
    reader: CatalogueReader,
    index: LexicalIndex,
    terms: QueryTerms,
    scope: Scope,
    filters: Sequence[Filter],
    sort: Sort,
) -> list[ChunkId]:
    """The first passage within `scope` of every document that passes the filters and has none of the excluded terms
    in any of its passages."""
    _, starts, counts = reader.contents_in_order(filters, sort).T
    stops = starts + counts
    excluded = all_holding(index, [terms.lexical.excluded]) if terms.lexical.excluded else as_ids(())
    allowed = as_ids(()) if scope.chunks is None else scope.chunks
    first = np.searchsorted(allowed, starts)
    listed = (first < np.searchsorted(allowed, stops)) & (
        np.searchsorted(excluded, starts) == np.searchsorted(excluded, stops)
    )
    return list(map(ChunkId, allowed[first[listed]].tolist()))


def list_passages(reader: CatalogueReader, scope: Scope, filters: Sequence[Filter], sort: Sort) -> list[ChunkId]:
    """The passages of `scope`, which are listed, in the order of their documents."""
    chunks = [] if scope.chunks is None else list(map(ChunkId, scope.chunks.tolist()))
    places = {content: place for place, content in enumerate(reader.contents_in_order(filters, sort)[:, 0].tolist())}
    contents = reader.contents_of_chunks(chunks)
    found = [id_ for id_ in chunks if contents.get(id_) in places]
    return sorted(found, key=lambda id_: (places[contents[id_]], id_))
