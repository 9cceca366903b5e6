"""What is new in the library that answers a question which was asked before."""

from __future__ import annotations

import numpy as np

from app.domain.answers import Confidence
from app.domain.query import Query
from app.domain.search import SearchRequest, StageScores
from app.ports import CancelCheck, Ids
from app.search.dense import embed_question
from app.search.facets import FoundDocuments
from app.search.id_sets import is_in
from app.search.likeness import not_in_library
from app.search.pipeline import judge_of
from app.search.ranking import Ranking
from app.search.retrieve import retrieve
from app.search.scope import find_scope
from app.search.stack import SearchStack
from app.search.terms import QueryTerms, lookup_terms
from app.storage.admission import Admitted
from app.storage.facets import FacetTable

_DEPTH = 200  # new passages by words, and by meaning, that are judged


def count_new(stack: SearchStack, query: Query, since: float, check: CancelCheck) -> int:
    """How many documents, copies being one, answer a question as good matches and have become what they are at that
    time (seconds since the epoch) or later."""
    new = stack.reader.documents_since(since)
    terms = lookup_terms(stack.lexical, query)
    if not len(new) or (terms.empty and not query.filters):
        return 0
    if terms.empty or terms.literal:
        found = FoundDocuments(stack, SearchRequest(query), check, not_in_library)
        rows = found.rows()
        return _contents(found.table, rows[is_in(found.table.documents[rows], new)])
    check()
    return _count_good(stack, terms, query, new, check)


def _count_good(stack: SearchStack, terms: QueryTerms, query: Query, new: Ids, check: CancelCheck) -> int:
    table, admitted = stack.reader.facet_table(check), stack.reader.admit(query.filters)
    if admitted is not None:
        new = new[is_in(new, admitted.documents)]
    rows = table.rows_of(new)
    chunks = table.chunks_of(rows)
    if admitted is not None:
        chunks = chunks[is_in(chunks, admitted.chunks)]
    scope = find_scope(stack.reader, stack.lexical, terms, Admitted(new, chunks), check)
    check()
    ranking = Ranking(terms, scope, question=embed_question(stack.dense, terms.text))
    check()
    found = retrieve(stack.reader, stack.lexical, terms, ranking.question, scope, _DEPTH)
    documents = stack.reader.documents_of_chunks(found.merged, scope.documents)
    judge = judge_of(stack, ranking)
    held = stack.reader.held_passages(documents)
    good = set()
    for id_, holding in documents.items():
        scores = StageScores(found.words.get(id_), found.meaning.cosines.get(id_))
        language = held[id_].language if id_ in held else holding[0].language
        confidence = judge.confidence(scores, language, by_name=id_ in found.names)
        # Where nothing was measured for the embedder, only a name or the words that must be there tell.
        if confidence in (Confidence.STRONG, Confidence.FAIR) or (confidence is None and terms.lexical.required):
            good.add(holding[0].content_id)
    return len(good)


def _contents(table: FacetTable, rows: Ids) -> int:
    return len(np.unique(table.first_chunks[rows]))
