"""Hits: passages as they are shown, with their documents and snippets.

What it takes to show a passage may be looked up before it is known whether it will be: it then lies in the ranking.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Iterable, Sequence

from app.domain.documents import INSIDE, StoredDocument, StoredMember
from app.domain.ids import ChunkId
from app.domain.search import Hit
from app.domain.views import PAGED
from app.search.best_sentence import best_sentence
from app.search.matches import join_spans
from app.search.ranking import Ranking, ReadPassage
from app.search.snippets import Snippet, make_snippet
from app.search.stack import SearchStack
from app.storage.scans import ScanPlace
from app.text.readable import is_markdown, readable

_AT_ONCE = 16  # passages that are read before their turn


def make_hits(stack: SearchStack, ranking: Ranking, ids: Sequence[ChunkId], *, closely: bool) -> tuple[Hit, ...]:
    """The hits of these passages, looked at `closely` with the best sentence of each; one that has gone meanwhile is
    left out."""
    _read(stack, ranking, ids)
    read, ranking.read = ranking.read, {}  # whoever asks for more sees what is there then
    there = [id_ for id_ in ids if id_ in read and id_ in ranking.documents]
    scanned = stack.reader.scanned_places(
        [
            (ranking.documents[id_][0].path, read[id_].inside, page)
            for id_ in there
            if (page := read[id_].chunk.page) and _kind(ranking.documents[id_][0], read[id_].member) in PAGED
        ]
    )
    return tuple(_hit(read[id_], stack, ranking, scanned, closely=closely) for id_ in there)


def make_ready(
    stack: SearchStack, ranking: Ranking, ids: Sequence[ChunkId], *, closely: bool, go_on: Callable[[], bool]
) -> None:
    """Looks up what the hits of these passages will need, should they be shown, for as long as `go_on` says so."""
    for start in range(0, len(ids), _AT_ONCE):
        some = ids[start : start + _AT_ONCE]
        if not go_on():
            return
        _read(stack, ranking, some)
        for id_ in some:
            if id_ in ranking.read and id_ in ranking.documents and go_on():
                _snippet(ranking.read[id_], stack, ranking, closely=closely)


def _read(stack: SearchStack, ranking: Ranking, ids: Iterable[ChunkId]) -> None:
    """Has the ranking hold what is stored of these passages."""
    reader = stack.reader
    wanted = [id_ for id_ in ids if id_ not in ranking.read]
    chunks = reader.chunks(wanted) if wanted else {}
    members = reader.members_of_chunks(chunks) if chunks else {}
    labels = reader.page_labels_of_chunks(chunks) if chunks else {}
    for id_, chunk in chunks.items():
        ranking.read[id_] = ReadPassage(chunk, members.get(id_), labels.get(id_))
    if unknown := [id_ for id_ in wanted if id_ not in ranking.documents]:
        ranking.documents.update(reader.documents_of_chunks(unknown, ranking.scope.documents))


def _snippet(read: ReadPassage, stack: SearchStack, ranking: Ranking, *, closely: bool) -> Snippet:
    chunk = read.chunk
    known = ranking.snippets.get((chunk.id, closely))
    if known is None:
        matches = ranking.matches.get(chunk.id)
        if matches is None:
            matches = ranking.matches[chunk.id] = list(ranking.finder.named_matches(chunk.text))
        answer = None
        if closely:
            answer = best_sentence(chunk, ranking.terms, matches, stack.sentences, known_only=True)
        spans = join_spans((start, end) for start, end, _ in matches)
        markdown = is_markdown(ranking.documents[chunk.id][0].path, read.inside)
        text, placed = readable(chunk.text, spans, [answer] if answer else [], markdown=markdown)
        answer = placed.pop() if answer else None
        shown = [span for span in placed if span is not None]
        known = ranking.snippets[chunk.id, closely] = make_snippet(text, shown, answer=answer)
    return known


def _hit(
    read: ReadPassage, stack: SearchStack, ranking: Ranking, scanned: Container[ScanPlace], *, closely: bool
) -> Hit:
    chunk, member = read.chunk, read.member
    snippet, highlights, answer = _snippet(read, stack, ranking, closely=closely)
    document, *copies = ranking.documents[chunk.id]
    scores, by_name = ranking.scores_of(chunk.id), chunk.id in ranking.named
    language = chunk.language or document.language
    return Hit(
        document_id=document.id,
        chunk_id=chunk.id,
        path=document.path,
        title=_title(document, member),
        kind=_kind(document, member),
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
        inside=read.inside,
        sender=member.sender if member else None,
        recipients=member.recipients if member else None,
        thread=member.thread if member else None,
        # What lies in a file has its own, which is known of its passages alone.
        document_language=language if member and member.path else document.language,
        page_label=read.page_label,
        scanned=(document.path, read.inside, chunk.page) in scanned,
    )


def _kind(document: StoredDocument, member: StoredMember | None) -> str:
    return (member and member.kind) or document.kind


def _title(document: StoredDocument, member: StoredMember | None) -> str:
    """As it reads; that of a file without one is its name."""
    if member is not None and member.path:
        return member.title or member.path.split(INSIDE)[-1].rpartition("/")[2]
    title = document.title or ""
    if is_markdown(document.path):
        title = readable(title, markdown=True)[0].strip()
    return title or document.path.stem
