"""A page of a ranking as the answer to a request: passages with their snippets, alone or by document."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import replace

from app.domain.documents import INSIDE, StoredChunk, StoredDocument, StoredMember
from app.domain.errors import DocumentError, ModelFault
from app.domain.ids import ChunkId
from app.domain.messages import Message, message
from app.domain.search import DocumentHits, Hit, SearchRequest, SearchResults, SearchStage
from app.domain.views import PAGED
from app.search.best_sentence import best_sentence
from app.search.further import found_by_meaning
from app.search.matches import join_spans
from app.search.paging import count, page_length, passage_counts
from app.search.ranking import PER_DOCUMENT, Ranking
from app.search.snippets import Snippet, make_snippet
from app.search.stack import SearchStack
from app.text.readable import is_markdown, readable


def make_results(
    stack: SearchStack, request: SearchRequest, ranking: Ranking, started: float, *, final: bool
) -> SearchResults:
    """The page that is asked for, of a ranking that reaches so far; of an answer that is not `final`, its beginning.
    `started` is a monotonic time in seconds."""
    # While the list is about to be put in order, nobody reads it so closely.
    closely = final or ranking.stage in (SearchStage.RERANKED, SearchStage.REFINED)
    limit = page_length(request, final=final)
    if request.group:
        groups = group_hits(stack, ranking, request, limit, closely=closely)
        hits = tuple(hit for group in groups for hit in group.hits)
    else:
        groups = ()
        page = ranking.page(request.offset, limit)
        hits = make_hits(stack, ranking, page, closely=closely)
    stack.recent.note_by_meaning(request.query, found_by_meaning(ranking))
    total, total_is_exact = count(stack.reader, ranking, group=request.group)
    notices = [_of_fault(fault) for fault in ranking.faults]
    if not total and ranking.stage is not SearchStage.WORDS:
        notices.append(_nothing_found(ranking, request))
    return SearchResults(
        request,
        ranking.stage,
        hits,
        groups,
        total,
        total_is_exact,
        final,
        tuple(notices),
        ranking.no_good_match,
        _elapsed_ms(started),
        stack.meaning_coverage(),
        stack.backfill(),
    )


def nothing_to_look_for(stack: SearchStack, request: SearchRequest, started: float) -> SearchResults:
    """The answer to a question of blanks or punctuation alone, which is told unless nothing at all was typed."""
    notices = (message("query.nothing_to_look_for"),) if request.query.source.strip() else ()
    return _nothing(stack, request, notices, started)


def unreadable(stack: SearchStack, request: SearchRequest, error: DocumentError, started: float) -> SearchResults:
    """The answer where the file that more like it is wanted of cannot be read."""
    return _nothing(stack, request, (error.reason,), started)


def _nothing(stack: SearchStack, request: SearchRequest, notices: tuple[Message, ...], started: float) -> SearchResults:
    return SearchResults(
        request,
        SearchStage.MERGED,
        (),
        total_is_exact=True,
        notices=notices,
        elapsed_ms=_elapsed_ms(started),
        meaning_coverage=stack.meaning_coverage(),
        backfill=stack.backfill(),
    )


def make_hits(stack: SearchStack, ranking: Ranking, ids: Sequence[ChunkId], *, closely: bool) -> tuple[Hit, ...]:
    """The hits of these passages, looked at `closely` with the best sentence of each; one that has gone meanwhile is
    left out."""
    chunks = stack.reader.chunks(ids)
    unknown = [id_ for id_ in ids if id_ not in ranking.documents]
    ranking.documents.update(stack.reader.documents_of_chunks(unknown, ranking.scope.documents))
    there = [id_ for id_ in ids if id_ in chunks and id_ in ranking.documents]
    members = stack.reader.members_of_chunks(there)
    labels = stack.reader.page_labels_of_chunks(there)
    hits = [
        replace(_hit(chunks[id_], members.get(id_), stack, ranking, closely=closely), page_label=labels.get(id_))
        for id_ in there
    ]
    pages = ((hit.path, hit.inside, hit.page) for hit in hits if hit.kind in PAGED and hit.page)
    scanned = stack.reader.scanned_places(pages)
    return tuple(replace(hit, scanned=True) if (hit.path, hit.inside, hit.page) in scanned else hit for hit in hits)


def group_hits(
    stack: SearchStack, ranking: Ranking, request: SearchRequest, limit: int, *, closely: bool
) -> tuple[DocumentHits, ...]:
    """At most `limit` documents of the page that is asked for, each with its best passages."""
    groups = list(ranking.by_content.items())[request.offset : request.offset + limit]
    best = {content: ids[:PER_DOCUMENT] for content, ids in groups}
    hits = {
        hit.chunk_id: hit
        for hit in make_hits(stack, ranking, [id_ for ids in best.values() for id_ in ids], closely=closely)
    }
    counts = passage_counts(stack.reader, ranking, best)
    return tuple(
        DocumentHits(shown, counts.get(content, len(shown)))
        for content, ids in best.items()
        if (shown := tuple(hits[id_] for id_ in ids if id_ in hits))
    )


def _snippet(chunk: StoredChunk, inside: str, stack: SearchStack, ranking: Ranking, *, closely: bool) -> Snippet:
    known = ranking.snippets.get((chunk.id, closely))
    if known is None:
        matches = ranking.matches.get(chunk.id)
        if matches is None:
            matches = ranking.matches[chunk.id] = list(ranking.finder.named_matches(chunk.text))
        answer = None
        if closely:
            answer = best_sentence(chunk, ranking.terms, matches, stack.sentences, known_only=True)
        spans = join_spans((start, end) for start, end, _ in matches)
        markdown = is_markdown(ranking.documents[chunk.id][0].path, inside)
        text, placed = readable(chunk.text, spans, [answer] if answer else [], markdown=markdown)
        answer = placed.pop() if answer else None
        shown = [span for span in placed if span is not None]
        known = ranking.snippets[chunk.id, closely] = make_snippet(text, shown, answer=answer)
    return known


def _hit(
    chunk: StoredChunk, member: StoredMember | None, stack: SearchStack, ranking: Ranking, *, closely: bool
) -> Hit:
    inside = member.path if member else ""
    snippet, highlights, answer = _snippet(chunk, inside, stack, ranking, closely=closely)
    document, *copies = ranking.documents[chunk.id]
    scores, by_name = ranking.scores[chunk.id], chunk.id in ranking.named
    language = chunk.language or document.language
    return Hit(
        document_id=document.id,
        chunk_id=chunk.id,
        path=document.path,
        title=_title(document, member),
        kind=(member and member.kind) or document.kind,
        page=chunk.page,
        language=language,
        modified=document.stamp.modified_ns / 1e9 if member is None or member.sent is None else member.sent,
        snippet=snippet,
        highlights=highlights,
        score=ranking.final.get(chunk.id, scores.fused),
        scores=scores,
        copies=tuple(copy.path for copy in copies),
        answer=answer,
        confidence=ranking.judge.confidence(scores, language, by_name=by_name),
        by_name=by_name,
        moved_up=ranking.moved_up.get(chunk.id, 0),
        inside=inside,
        sender=member.sender if member else None,
        recipients=member.recipients if member else None,
        thread=member.thread if member else None,
        # What lies in a file has its own, which is known of its passages alone.
        document_language=language if member and member.path else document.language,
    )


def _title(document: StoredDocument, member: StoredMember | None) -> str:
    """As it reads; that of a file without one is its name."""
    if member is not None and member.path:
        return member.title or member.path.split(INSIDE)[-1].rpartition("/")[2]
    title = document.title or ""
    if is_markdown(document.path):
        title = readable(title, markdown=True)[0].strip()
    return title or document.path.stem


def _of_fault(fault: ModelFault) -> Message:
    return message("search.model_fault", what=fault.message, remedy=fault.remedy)


def _nothing_found(ranking: Ranking, request: SearchRequest) -> Message:
    what = "phrase_not_found" if ranking.terms.phrases else "nothing_found"
    return message(f"search.{what}{'_filtered' if request.query.filters else ''}")


def _elapsed_ms(started: float) -> float:
    return (time.monotonic() - started) * 1000
