"""Phrases that begin in one passage and go on in the next, mostly over the end of a page: no token of the index tells
of them, only the text of both."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.documents import StoredChunk
from app.domain.ids import ChunkId
from app.domain.query import TermKind
from app.ports import CancelCheck, Ids, LexicalIndex, LexicalTerm
from app.search.id_sets import as_ids, is_in, union, without
from app.search.joined_text import join_chunks
from app.search.lexical import all_holding
from app.search.terms import QueryTerms
from app.storage.reader import CatalogueReader
from app.text.analysis import analyse
from app.text.folding import folded_roughly
from app.text.phrases import find_phrase, phrase_key
from app.text.rough import end_with

_TAIL = 100  # characters, in which there are mostly two words


@dataclass(frozen=True, slots=True)
class _Group:
    """A group of required terms: the passages that hold one of them, and its phrases, which may run on."""

    held: Ids
    phrases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Seams:
    """`chunks` are passages that answer if a phrase that begins in them goes on in the next; they alone are looked
    into."""

    chunks: Ids
    groups: tuple[_Group, ...]

    def confirmed(self, reader: CatalogueReader, chunks: Ids, check: CancelCheck) -> Ids:
        """Those of these passages, all among the `chunks`, that do answer."""
        # A content's chunks are stored together: the next one has the next id.
        possible = self._possible(reader, chunks)
        stored = reader.chunks(map(ChunkId, union(possible, possible + 1).tolist()))
        holding = [set(possible[is_in(possible, group.held)].tolist()) for group in self.groups]
        confirmed = []
        for id_ in possible.tolist():
            check()
            first, second = stored.get(ChunkId(id_)), stored.get(ChunkId(id_ + 1))
            if first is None or second is None or first.content_id != second.content_id:
                continue
            if all(
                id_ in held or any(_runs_on(first, second, key) for key in group.phrases)
                for group, held in zip(self.groups, holding, strict=True)
            ):
                confirmed.append(id_)
        return as_ids(confirmed)

    def _possible(self, reader: CatalogueReader, chunks: Ids) -> Ids:
        """Those that end with a word of the phrases, as few do."""
        words = frozenset(word for group in self.groups for key in group.phrases for word in key.split())
        pattern = end_with(words)
        if pattern is None:
            return chunks
        ends = reader.ends_of_chunks(map(ChunkId, chunks.tolist()), _TAIL)
        return as_ids([id_ for id_, end in ends if len(end.split()) < 2 or pattern.search(folded_roughly(end))])


def find_seams(index: LexicalIndex, terms: QueryTerms, held: Ids, allowed: Ids | None) -> Seams | None:
    """What may answer beside the passages that hold all of the required terms; None where no phrase can run on."""
    if not any(len(key.split()) > 1 for keys in terms.phrase_groups for key in keys):
        return None
    groups = []
    possible = allowed
    for group, keys in zip(terms.lexical.required, terms.phrase_groups, strict=True):
        holding = all_holding(index, [group], possible)
        groups.append(_Group(holding, keys))
        possible = union(holding, *(_candidates(index, key, possible) for key in keys))
    return Seams(without(possible, held), tuple(groups)) if possible is not None else None


def _candidates(index: LexicalIndex, key: str, allowed: Ids | None) -> Ids:
    """Passages that hold a beginning of the phrase, each before one that holds the rest."""
    units = key.split()
    found: list[Ids] = []
    for cut in range(1, len(units)):
        # The longer part first: the fewer hold it, the less there is to be gone through for the other.
        if 2 * cut <= len(units):
            following = _holding_phrase(index, units[cut:], None if allowed is None else allowed + 1)
            found.append(_holding_phrase(index, units[:cut], following - 1))
        else:
            beginning = _holding_phrase(index, units[:cut], allowed)
            found.append(_holding_phrase(index, units[cut:], beginning + 1) - 1)
    return union(*found)


def _holding_phrase(index: LexicalIndex, units: Sequence[str], allowed: Ids | None) -> Ids:
    if allowed is not None and not len(allowed):
        return allowed
    tokens = tuple(analyse(" ".join(units)).words)
    return all_holding(index, [(LexicalTerm(TermKind.PHRASE, tokens),)], allowed)


def _runs_on(first: StoredChunk, second: StoredChunk, key: str) -> bool:
    end = phrase_key(first.text[-_TAIL:]).split()
    if len(end) > 1 and end[-1] not in key.split():
        return False  # as for nearly all
    joined = join_chunks([first, second])
    (_, end_of_first), (start_of_second, _) = joined.places[first.id], joined.places[second.id]
    return any(start < start_of_second and end > end_of_first for start, end in find_phrase(joined.text, key))
