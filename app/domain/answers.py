"""Why a passage answers, and the passage itself."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path


class Confidence(StrEnum):
    """How surely a passage answers, as far as it can be told without understanding it."""

    STRONG = "strong"
    FAIR = "fair"
    WEAK = "weak"  # it is among the nearest that there is; mostly it does not answer


@dataclass(frozen=True, slots=True)
class MatchedTerm:
    """A term of the question as it was typed, and how it stands in the passage: each form once, in their order; none
    where the passage does not hold it."""

    typed: str
    found: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Why:
    """Why a passage answers a question.

    `terms` are the question's words and phrases, without small words and those that stand everywhere; `sentence` is
    the best one of the passage, None where none stands out. `by_words` and `by_meaning` say which way the passage was
    found, `by_name` and `by_title` that the file's name or the title holds words of the question. The languages are
    codes as in `Extraction`, None where they are not known. `moved_up` says that the reranker, which reads the passage
    with the question, put it further up than words and meaning had; `confidence` is as in `Hit`.
    """

    terms: tuple[MatchedTerm, ...] = ()
    sentence: str | None = None
    by_words: bool = False
    by_meaning: bool = False
    by_name: bool = False
    by_title: bool = False
    question_language: str | None = None
    passage_language: str | None = None
    moved_up: bool = False
    confidence: Confidence | None = None

    @property
    def across_languages(self) -> bool:
        """Whether the passage is known to be in another language than the question."""
        known = self.question_language is not None and self.passage_language is not None
        return known and self.question_language != self.passage_language


@dataclass(frozen=True, slots=True)
class Passage:
    """A passage whole, as it is quoted: `text` as it reads, with its line ends, `heading` what it stands under, `page`
    from 1 on, `author` who sent it, "" where that is not known."""

    path: Path
    title: str
    heading: str
    page: int | None
    text: str
    author: str = ""
