"""The rows that an answer is shown in: documents, their passages below them, what is folded away. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path

from app.domain.ids import DocumentId
from app.domain.search import DocumentHits, Hit

HitKey = tuple[int, int]
RowKey = tuple[str, int, int, str]


class RowKind(StrEnum):
    """What a row is."""

    DOCUMENT = "document"  # the head of a block
    PASSAGE = "passage"
    MORE = "more"  # stands for the passages that are not shown
    COPIES = "copies"  # stands for the places of identical copies
    COPY = "copy"  # one of these places
    END = "end"  # what follows the last document: more of them, or nothing


FOLDS = frozenset({RowKind.MORE, RowKind.COPIES})


@dataclass(frozen=True, slots=True)
class Row:
    """`hit` is what the actions of the row act on, None at the end. `number` of `of` counts passages, and with MORE and
    COPIES how many there are; `folded` says that the rows below it are hidden, `busy` that they are being fetched."""

    kind: RowKind
    hit: Hit | None = None
    number: int = 0
    of: int = 0
    folded: bool = False
    busy: bool = False

    @property
    def key(self) -> RowKey:
        """What makes two rows the same, whatever is known of them by now."""
        if self.hit is None:
            return self.kind, 0, 0, ""
        passage = self.hit.chunk_id if self.kind is RowKind.PASSAGE else 0
        place = str(self.hit.path) if self.kind is RowKind.COPY else ""
        return self.kind, self.hit.document_id, passage, place

    @property
    def selectable(self) -> bool:
        """The head of a document stands for it only while its passages are hidden."""
        return self.kind is not RowKind.END and (self.kind is not RowKind.DOCUMENT or self.folded)


@dataclass(frozen=True, slots=True)
class Block:
    """A document as it is shown: its best passages, those that were fetched after them, and what is folded away."""

    group: DocumentHits
    further: tuple[Hit, ...] = ()
    fetched: bool = False
    fetching: bool = False
    collapsed: bool = False
    copies_shown: bool = False

    @property
    def id(self) -> DocumentId:
        return self.group.best.document_id

    @property
    def hits(self) -> tuple[Hit, ...]:
        return self.group.hits + self.further

    @property
    def passages(self) -> int:
        """How many passages it has; once all were fetched, those that there were."""
        return len(self.hits) if self.fetched else max(self.group.passages, len(self.hits))

    @property
    def hidden(self) -> int:
        return self.passages - len(self.hits)

    def with_further(self, found: Iterable[Hit]) -> Block:
        """With those of the passages that are not there yet, as many as are missing. Copies are known of the document
        as a whole."""
        known = set(map(hit_key, self.hits))
        new = [replace(hit, copies=self.group.best.copies) for hit in found if hit_key(hit) not in known]
        further = self.further + tuple(new[: self.hidden])
        return replace(self, further=further, fetched=True, fetching=False)

    def rows(self) -> Iterator[Row]:
        best, of = self.group.best, self.passages
        yield Row(RowKind.DOCUMENT, best, of=of, folded=self.collapsed)
        if self.collapsed:
            return
        for number, hit in enumerate(self.hits, 1):
            yield Row(RowKind.PASSAGE, hit, number, of)
        if self.hidden:
            yield Row(RowKind.MORE, best, number=self.hidden, folded=True, busy=self.fetching)
        if best.copies:
            yield Row(RowKind.COPIES, best, number=len(best.copies), folded=not self.copies_shown)
            for path in best.copies if self.copies_shown else ():
                yield Row(RowKind.COPY, replace(best, path=path, copies=()))


def hit_key(hit: Hit) -> HitKey:
    """What makes two hits the same passage, whatever the question and the score."""
    return hit.document_id, hit.chunk_id


def groups_elsewhere(groups: Iterable[DocumentHits], places: Collection[Path]) -> tuple[DocumentHits, ...]:
    """The documents that neither are at these places nor below them."""
    return tuple(group for group in groups if not any(group.best.path.is_relative_to(place) for place in places))


def difference(old: Sequence[Row], new: Sequence[Row]) -> tuple[int, int]:
    """How many rows at the beginning, and how many at the end, are the same."""
    least = min(len(old), len(new))
    start = next((i for i in range(least) if old[i].key != new[i].key), least)
    end = next((i for i in range(least - start) if old[-1 - i].key != new[-1 - i].key), least - start)
    return start, end
