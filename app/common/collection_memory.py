"""The passages that a person has collected, in one file of the data folder, in the person's order.

Nothing else keeps them. The last change can be taken back as long as nobody else has changed anything since.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from app.common.collection_file import LARGEST, as_written, read_collection
from app.common.kept_file import KeptFile
from app.common.naming import Named
from app.domain.errors import UsageError
from app.domain.messages import message
from app.domain.quotes import Collected, Quote

MOST_COLLECTED = 1000
LONGEST_TEXT = 20_000  # characters of a passage
LONGEST_NOTE = 10_000

Items = tuple[Collected, ...]


class CollectionMemory:
    """Safe for several threads. What is kept now never waits; every change writes the file. It raises `StorageFault`
    where that cannot be, `UsageError` where there is no room for more."""

    def __init__(self, path: Path) -> None:
        self._file = KeptFile(path, read_collection, _written, "disk.collection_cannot_be_written")
        self._before: tuple[Items, Items] | None = None  # what was before the last change, and after it

    @property
    def now(self) -> Items:
        """All that is collected."""
        return self._file.now

    @property
    def can_undo(self) -> bool:
        return self._before is not None

    def add(self, quotes: Iterable[Quote], place: int | None = None) -> None:
        """Puts passages at a place in the order, from 0, or at the end; one that is there already stays where it is."""

        def change(kept: Items) -> Items:
            known = {_key(each.quote) for each in kept}
            new = {_key(quote): quote for quote in map(_cut, quotes)}
            added = tuple(Collected(uuid.uuid4().hex, quote) for key, quote in new.items() if key not in known)
            at = len(kept) if place is None else max(0, min(place, len(kept)))
            return (*kept[:at], *added, *kept[at:])

        self._change(change)

    def bring_back(self, items: Iterable[Collected]) -> None:
        """Puts what is missing of these at the end, as far as there is room; what is there stays as it is."""

        def change(kept: Items) -> Items:
            known, quoted = {each.id for each in kept}, {_key(each.quote) for each in kept}
            missing = [each for each in items if each.id not in known and _key(each.quote) not in quoted]
            return (*kept, *missing[: max(0, MOST_COLLECTED - len(kept))])

        self._change(change)

    def remove(self, ids: Collection[str]) -> None:
        self._change(lambda kept: tuple(each for each in kept if each.id not in ids))

    def move(self, ids: Collection[str], place: int) -> None:
        """Puts these, in their order, before the one that is at `place` now."""

        def change(kept: Items) -> Items:
            moved = tuple(each for each in kept if each.id in ids)
            before = tuple(each for each in kept[: max(0, place)] if each.id not in ids)
            after = tuple(each for each in kept[max(0, place) :] if each.id not in ids)
            return (*before, *moved, *after)

        self._change(change)

    def set_note(self, id_: str, note: str) -> None:
        """What the person has noted about one."""
        note = note[:LONGEST_NOTE]
        self._change(lambda kept: tuple(each.with_note(note) if each.id == id_ else each for each in kept))

    def clear(self) -> None:
        self._change(lambda kept: ())

    def undo(self) -> None:
        """Takes the last change back; nothing happens where something else was changed since."""
        before = self._before
        if before is not None:
            self._change(lambda kept: before[0] if kept == before[1] else kept)
            self._before = None

    def forget(self, names: Collection[str], documents: Collection[int], place: Path, but: Sequence[Path] = ()) -> None:
        """Takes out whatever is from documents with these ids, or lies at and below `place` but not at and below those
        of `but`, and whose note has one of these `names`; nor does `undo` bring it back."""
        named, gone = Named(names), frozenset(documents)

        def stays(each: Collected) -> bool:
            path = each.quote.path
            below = path.is_relative_to(place) and not any(path.is_relative_to(other) for other in but)
            return each.quote.document not in gone and not below and not named.by(each.note, single_words=False)

        self._file.forget(lambda kept: tuple(each for each in kept if stays(each)))
        self._before = None

    def _change(self, change: Callable[[Items], Items]) -> None:
        def within_limits(kept: Items) -> Items:
            changed = change(kept)
            if len(changed) > max(len(kept), MOST_COLLECTED):
                raise UsageError(message("collection.full"))
            return changed

        kept, changed = self._file.change(within_limits)
        if changed != kept:
            self._before = (kept, changed)


def _written(items: Items) -> bytes:
    data = as_written(items)
    if len(data) > LARGEST:
        raise UsageError(message("collection.full"))
    return data


def _key(quote: Quote) -> tuple[str, str]:
    return str(quote.path), " ".join(quote.text.split())


def _cut(quote: Quote) -> Quote:
    return quote if len(quote.text) <= LONGEST_TEXT else replace(quote, text=quote.text[:LONGEST_TEXT] + " …")
