"""How many of the documents that a question finds there are of each kind, language, folder, sender and year."""

from __future__ import annotations

import numpy as np

from app.domain.errors import DocumentError
from app.domain.facets import Facets
from app.domain.ids import ChunkId
from app.domain.search import SearchRequest
from app.ports import CancelCheck, Ids
from app.search.dense import EmbeddedQuestion, embed_question
from app.search.id_sets import as_ids, is_in
from app.search.lexical import all_holding
from app.search.likeness import ReadFile, embed_likeness
from app.search.retrieve import retrieve
from app.search.scope import Scope, find_scope
from app.search.stack import SearchStack
from app.search.terms import lookup_terms

_DEPTH = 100  # candidates of each retriever, as of the first window of an answer


def count_facets(stack: SearchStack, request: SearchRequest, check: CancelCheck, read_file: ReadFile) -> Facets:
    """See `Facets` for what is counted; of the request only the question matters, and what it wants more of. Raises
    what `check` raises."""
    found = FoundDocuments(stack, request, check, read_file)
    table = found.table
    return Facets(
        documents=len(found.rows()),
        kinds=table.kinds.count(found.rows("type")),
        languages=table.languages.count(found.rows("lang")),
        senders=table.senders.count(found.rows("from")),
        folders=table.folders.count(found.rows("in")),
        years=table.years(found.rows("after", "before")),
        exact=found.is_exact,
    )


class FoundDocuments:
    """The documents that a question finds, as rows of the `table` of all, with its filters or without some."""

    def __init__(self, stack: SearchStack, request: SearchRequest, check: CancelCheck, read_file: ReadFile) -> None:
        self.table = stack.reader.facet_table(check)
        self.is_exact = True  # as far as it has been asked: all of them are known, not only the best
        self._stack = stack
        self._request = request
        self._check = check
        self._read_file = read_file
        self._terms = lookup_terms(stack.lexical, request.query)
        self._question: EmbeddedQuestion | None = None
        self._known: dict[tuple[str, ...], Ids] = {}

    def rows(self, *lifted: str) -> Ids:
        """The rows of those that it finds without the filters of these fields, in order."""
        fields = tuple(sorted({each.field for each in self._request.query.filters} - set(lifted)))
        if fields not in self._known:
            self._check()
            # Of the whole question the answer itself tells, if it has been asked before.
            known = None if lifted else self._stack.recent.known(self._request)
            self._known[fields] = self._rows(fields, known)
        return self._known[fields]

    def _rows(self, fields: tuple[str, ...], known: tuple[Scope, list[ChunkId]] | None) -> Ids:
        stack, terms, table = self._stack, self._terms, self.table
        admitted = stack.reader.admit([each for each in self._request.query.filters if each.field in fields])
        if terms.empty and self._request.like is None:
            rows = np.arange(len(table.documents)) if admitted is None else table.rows_of(admitted.documents)
            return self._without_excluded(rows)
        scope = known[0] if known else find_scope(stack.reader, stack.lexical, terms, admitted, self._check)
        if scope.listed and self._request.like is None:
            self.is_exact = self.is_exact and scope.seams is None
            chunks = scope.chunks
        else:
            self.is_exact = False
            chunks = as_ids(known[1]) if known else self._candidates(scope)
        rows = table.rows_holding(as_ids(()) if chunks is None else chunks)
        return rows if scope.documents is None else rows[is_in(table.documents[rows], scope.documents)]

    def _without_excluded(self, rows: Ids) -> Ids:
        excluded = self._terms.lexical.excluded
        if not excluded:
            return rows
        return rows[~is_in(rows, self.table.rows_holding(all_holding(self._stack.lexical, [excluded])))]

    def _candidates(self, scope: Scope) -> Ids:
        stack = self._stack
        if self._question is None:
            self._question = self._embedded()
            self._check()
        found = retrieve(stack.reader, stack.lexical, self._terms, self._question, scope, _DEPTH)
        return as_ids(list(found.merged))

    def _embedded(self) -> EmbeddedQuestion:
        """Never waits for a model to be loaded: somebody searches as well, and does that."""
        stack, like = self._stack, self._request.like
        if like is None:
            return embed_question(stack.dense if stack.loaded else (), self._terms.text)
        try:
            return embed_likeness(stack, like, self._read_file)
        except DocumentError:  # which the answer tells
            return EmbeddedQuestion()
