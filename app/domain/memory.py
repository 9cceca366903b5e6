"""What is kept of a person's questions: those that were asked, and searches that were saved under a name."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class AskedQuestion:
    """A question as it was typed, when (seconds since the epoch), and the ids of the documents that its answer showed
    first: where one of them is to be forgotten, what may quote it is known by them."""

    text: str
    asked_at: float
    found: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A question under a name that no other has. What has come since `seen_at` (seconds since the epoch) is new."""

    name: str
    text: str
    seen_at: float
    found: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Remembered:
    """All that is kept: questions, the latest first; searches in the person's order; the last question that stood
    in the field. `keeps` says whether questions are kept at all, `restores` whether the last one is asked again
    at the start."""

    asked: tuple[AskedQuestion, ...] = ()
    saved: tuple[SavedSearch, ...] = ()
    last: str = ""
    keeps: bool = True
    restores: bool = True
