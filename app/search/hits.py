"""A page of a ranking as what is shown: passages with their snippets, alone or by document."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.documents import StoredChunk
from app.domain.ids import ChunkId
from app.domain.search import DocumentHits, Hit, SearchRequest
from app.search.paging import passage_counts
from app.search.ranking import PER_DOCUMENT, Ranking
from app.search.snippets import make_snippet
from app.storage.reader import CatalogueReader


def make_hits(reader: CatalogueReader, ranking: Ranking, ids: Sequence[ChunkId]) -> tuple[Hit, ...]:
    """The hits of these passages; one that has gone meanwhile is left out."""
    chunks = reader.chunks(ids)
    return tuple(_hit(chunks[id_], ranking) for id_ in ids if id_ in chunks)


def group_hits(reader: CatalogueReader, ranking: Ranking, request: SearchRequest) -> tuple[DocumentHits, ...]:
    """The documents of the page that is asked for, each with its best passages."""
    groups = list(ranking.by_content.items())[request.offset : request.offset + request.limit]
    best = {content: ids[:PER_DOCUMENT] for content, ids in groups}
    hits = {hit.chunk_id: hit for hit in make_hits(reader, ranking, [id_ for ids in best.values() for id_ in ids])}
    counts = passage_counts(reader, ranking)
    return tuple(
        DocumentHits(shown, counts.get(content, len(shown)))
        for content, ids in best.items()
        if (shown := tuple(hits[id_] for id_ in ids if id_ in hits))
    )


def _hit(chunk: StoredChunk, ranking: Ranking) -> Hit:
    if chunk.id not in ranking.snippets:
        ranking.snippets[chunk.id] = make_snippet(chunk.text, ranking.terms)
    snippet, highlights = ranking.snippets[chunk.id]
    document, *copies = ranking.documents[chunk.id]
    scores = ranking.scores[chunk.id]
    return Hit(
        document_id=document.id,
        chunk_id=chunk.id,
        path=document.path,
        title=document.title or document.path.stem,
        kind=document.kind,
        page=chunk.page,
        language=document.language,
        modified=document.stamp.modified_ns / 1e9,
        snippet=snippet,
        highlights=highlights,
        score=ranking.final.get(chunk.id, scores.fused),
        scores=scores,
        copies=tuple(copy.path for copy in copies),
    )
