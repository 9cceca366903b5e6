"""The questions that a person has asked and the searches they have saved, in one small file of the data folder.

Nothing else keeps them. What is damaged in the file is passed over, whole entries at a time.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import replace
from pathlib import Path

from app.common.kept_file import KeptFile
from app.common.naming import Named
from app.common.question_file import as_written, read_memory
from app.domain.memory import AskedQuestion, Remembered, SavedSearch

MOST_ASKED = 200
MOST_SAVED = 100
MOST_FOUND = 10  # documents that are kept of an answer
_LONGEST = 2000  # characters of a question


class QuestionMemory:
    """Safe for several threads. What is kept now never waits; every change writes the file and raises `StorageFault`
    where it cannot."""

    def __init__(self, path: Path) -> None:
        self._file = KeptFile(path, read_memory, as_written, "disk.questions_cannot_be_written")

    @property
    def now(self) -> Remembered:
        """All that is kept."""
        return self._file.now

    # ---- what was asked

    def note(self, text: str, now: float, found: Collection[int] = ()) -> None:
        """A question was asked, and its answer looked at; it is the last one now."""
        text = " ".join(text.split())
        if not text or len(text) > _LONGEST or not self.now.keeps:
            return
        asked = AskedQuestion(text, now, tuple(found)[:MOST_FOUND])

        def change(kept: Remembered) -> Remembered:
            others = [each for each in kept.asked if each.text != text]
            return replace(kept, asked=(asked, *others)[:MOST_ASKED], last=text) if kept.keeps else kept

        self._file.change(change)

    def leave(self, text: str) -> None:
        """What stands in the field, to be asked again at the start."""
        text = " ".join(text.split())[:_LONGEST]
        if text != self.now.last:
            self._file.change(lambda kept: replace(kept, last=text if kept.keeps else ""))

    def remove_asked(self, text: str) -> None:
        """Takes one question out of the history."""
        self._file.forget(
            lambda kept: replace(
                kept,
                asked=tuple(each for each in kept.asked if each.text != text),
                last="" if kept.last == text else kept.last,
            )
        )

    def clear_asked(self) -> None:
        """Takes all questions out of the history; saved searches stay."""
        self._file.forget(lambda kept: replace(kept, asked=(), last=""))

    def keep(self, kept_from_now_on: bool) -> None:
        """Whether questions are kept; those that were are gone when they are not."""
        if not kept_from_now_on:
            self.clear_asked()
        self._file.change(lambda kept: replace(kept, keeps=kept_from_now_on))

    def restore(self, restored: bool) -> None:
        """Whether the last question is asked again at the start."""
        self._file.change(lambda kept: replace(kept, restores=restored))

    # ---- searches with a name

    def save(self, name: str, text: str, now: float, found: Collection[int] = ()) -> None:
        """Saves a search under a name; one that had it is replaced where it stands."""
        name, text = " ".join(name.split()), " ".join(text.split())[:_LONGEST]
        if not name or not text:
            return
        saved = SavedSearch(name, text, now, tuple(found)[:MOST_FOUND])

        def change(kept: Remembered) -> Remembered:
            if any(each.name == name for each in kept.saved):
                return replace(kept, saved=tuple(saved if each.name == name else each for each in kept.saved))
            return replace(kept, saved=(*kept.saved, saved)[-MOST_SAVED:])

        self._file.change(change)

    def bring_back(self, saved: Iterable[SavedSearch]) -> None:
        """Puts what is missing of these searches at the end, as far as there is room; a name that is taken stays."""

        def change(kept: Remembered) -> Remembered:
            named = {each.name for each in kept.saved}
            missing = [each for each in saved if each.name not in named]
            return replace(kept, saved=(*kept.saved, *missing[: max(0, MOST_SAVED - len(kept.saved))]))

        self._file.change(change)

    def rename(self, name: str, new: str) -> None:
        """Another name; nothing happens where it is empty or taken."""
        new = " ".join(new.split())

        def change(kept: Remembered) -> Remembered:
            if not new or any(each.name == new for each in kept.saved):
                return kept
            return replace(
                kept, saved=tuple(replace(each, name=new) if each.name == name else each for each in kept.saved)
            )

        self._file.change(change)

    def remove_saved(self, name: str) -> None:
        self._file.change(lambda kept: replace(kept, saved=tuple(each for each in kept.saved if each.name != name)))

    def move_saved(self, name: str, place: int) -> None:
        """Puts a saved search at this place in the order, from 0."""

        def change(kept: Remembered) -> Remembered:
            moved = [each for each in kept.saved if each.name == name]
            others = [each for each in kept.saved if each.name != name]
            at = max(0, min(place, len(others)))
            return replace(kept, saved=(*others[:at], *moved, *others[at:]))

        self._file.change(change)

    def mark_seen(self, name: str, now: float) -> None:
        """What a saved search finds has been looked at."""
        self._file.change(
            lambda kept: replace(
                kept, saved=tuple(replace(each, seen_at=now) if each.name == name else each for each in kept.saved)
            )
        )

    # ---- what is forgotten

    def forget(self, names: Collection[str], documents: Collection[int]) -> None:
        """Takes out whatever names or may quote documents with these ids, which are called `names`: titles, senders,
        paths and file names. A question that found one of them may be made of its words; a saved search is the
        person's own, and goes where it names one."""
        named, gone = Named(names), frozenset(documents)

        def change(kept: Remembered) -> Remembered:
            return replace(
                kept,
                asked=tuple(
                    each
                    for each in kept.asked
                    if gone.isdisjoint(each.found) and not named.by(each.text, single_words=True)
                ),
                saved=tuple(
                    each
                    for each in kept.saved
                    if not named.by(f"{each.name}\n{each.text}", single_words=not gone.isdisjoint(each.found))
                ),
                last="",
            )

        self._file.forget(change)
