"""In which language each passage of a document is, told cheaply: most are in the document's.

What has the words of passages before it is in their language; of any other a few places are looked at, and only what
does not look like the document's is looked at as a whole. It is in another language where there is no doubt: a line of
a quotation, code, a table or a list of names change nothing, a page does. It is in several where each has a fair share
of its lines, as where a translation stands below what it translates.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from app.text.language import letter_count, sample, without_noise
from app.text.language_table import language_table

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

# Of the words of a passage those that were in others of the document's language before: languages that are as near to
# each other as Spanish and Portuguese share half of them, which was measured on sixty.
_KNOWN = 0.6
_MOST_WORDS = 5_000  # that are remembered
_GLANCE = 25  # characters, of each of these places; at its ends a passage may run over from another language
_PLACES = (0.3, 0.5, 0.7)
_LOOK, _LOOK_PARTS = 900, 6
_SHORTEST = 60  # letters; what has fewer is taken to be in the document's language
# By how much another language must fit better than the document's, for each root of a byte: what a doubt is, what is
# none, and what is none after a passage in that language. Measured with tests/measure/languages.py.
_DOUBT, _SURE, _AGAIN = 0.5, 2.5, 1.0
# And by how much better than no language at all, for each byte: sentences of sixty languages do by 1.3 and more; code,
# tables and lists of names by .2 to .9.
_SENTENCES = 1.1
# Bytes of a line or a sentence that tell its language, and the share of such lines that makes a passage one's too.
_LINE, _FAIR = 25, 0.3
_LINE_END = re.compile(r"\n|(?<=[.!?…。！？।])\s++")


@dataclass(frozen=True, slots=True)
class _Line:
    """A line of a passage: how well each language fits it, and by how much better one must to be told from another."""

    scores: NDArray[np.float32]
    enough: float
    is_prose: bool

    @property
    def best(self) -> int:
        return int(self.scores.argmax())

    def is_in_none_of(self, languages: Sequence[int]) -> bool:
        return self.is_rather_in(self.best, languages)

    def is_rather_in(self, language: int, than: Sequence[int]) -> bool:
        return all(self.scores[language] - self.scores[other] > self.enough for other in than)


class PassageLanguages:
    """Of one document, in the order of its passages."""

    def __init__(self, document: str | None) -> None:
        """`document` is its language, None where that is not known."""
        self._table = language_table()
        self._document = document
        self._place = self._table.languages.index(document) if document in self._table.languages else None
        self._none = self._table.languages.index("")
        self._before = document
        self._words: set[str] = set()  # of passages in the document's language
        self._some = False  # were told

    def of_part(self, passages: Sequence[str], words: Sequence[str], *, last: bool = False) -> list[str | None]:
        """The languages of the next passages, that of the document where one is not surely in another, of several in
        one that of the most lines first and blanks between, given their words, joined by blanks, as far as they are
        known; `last` says that none follow. (Many at a time take half the time of one after the other: the table stays
        in the cache.)"""
        if last and not self._some and len(passages) == 1:  # the document's was told of this very text
            parts = _parts_of_lines(passages[0])
            scores = self._table.scores_of(parts) if parts else ()
            several = self._of_lines(passages[0]) if self._are_mixed(parts, scores) else None
            return [several or self._document]
        self._some = True
        return [self._of(text, own.split()) for text, own in zip(passages, words, strict=True)]

    def _of(self, text: str, words: Sequence[str]) -> str | None:
        if words and sum(map(self._words.__contains__, words)) >= _KNOWN * len(words):
            found = self._document
        else:
            found = self._looked_into(text)
            if found == self._document is not None and len(self._words) < _MOST_WORDS:
                self._words.update(words)
        self._before = found if found is None else found.partition(" ")[0]
        return found

    def _looked_into(self, text: str) -> str | None:
        parts, glance = _parts_of_lines(text), without_noise(_glance(text))
        scores = self._table.scores_of([glance, *parts])
        if self._are_mixed(parts, scores[1:]) and (several := self._of_lines(text)) is not None:
            return several
        return self._glanced_at(text, glance, scores[0])

    def _are_mixed(self, parts: Sequence[str], scores: Sequence[NDArray[np.float32]] | NDArray[np.float32]) -> bool:
        """Whether parts of lines that follow each other look as if they were in different languages."""
        best = [int(each.argmax()) for each in scores]
        return any(
            each[own] - each[other] > _DOUBT * _size(part) ** 0.5
            for each, own, part in zip(scores, best, parts, strict=True)
            for other in set(best)
            if other != own and self._none not in (own, other)
        )

    def _of_lines(self, text: str) -> str | None:
        """The languages that have a fair share of the lines, None where there is one such."""
        parts = (without_noise(line.strip()) for line in _LINE_END.split(text))
        texts = [line for line in parts if _size(line) >= _LINE]
        every = map(self._scored, texts, self._table.scores_of(texts) if texts else ())
        lines = [line for line in every if line.is_prose]
        found: list[int] = []
        while others := [line for line in lines if line.is_in_none_of(found)]:
            best = Counter(line.best for line in others).most_common(1)[0][0]
            if sum(line.is_rather_in(best, found) for line in others) < _FAIR * len(lines):
                break
            found.append(best)
        return " ".join(self._table.languages[place] for place in found) if len(found) > 1 else None

    def _scored(self, line: str, scores: NDArray[np.float32]) -> _Line:
        is_prose = int(scores.argmax()) != self._none and self._than_none(scores, line) >= _SENTENCES
        return _Line(scores, _AGAIN * _size(line) ** 0.5, is_prose)

    def _glanced_at(self, text: str, glance: str, scores: NDArray[np.float32]) -> str | None:
        if self._lead(scores) > _DOUBT * _size(glance) ** 0.5 and _is_enough(text):
            return self._looked_at(text, self._than_none(scores, glance))
        return self._document

    def _looked_at(self, text: str, glance: float) -> str | None:
        """The language of a passage as a whole, of which some sentences have been found to be prose or not."""
        letters = without_noise(sample(text, _LOOK, _LOOK_PARTS))
        scores = self._table.scores(letters)
        other = self._table.languages[int(scores.argmax())]
        # What is said again and again weighs less each time: in a long text of that, each byte does.
        is_prose = bool(other) and max(glance, self._than_none(scores, letters)) >= _SENTENCES
        enough = _AGAIN if other == self._before else _SURE
        return other if is_prose and self._lead(scores) >= enough * _size(letters) ** 0.5 else self._document

    def _lead(self, scores: NDArray[np.float32]) -> float:
        """By how much the best language is better than the document's; where that is not known, than the next best."""
        document = sorted(scores)[-2] if self._place is None else scores[self._place]
        return float(scores.max() - document)

    def _than_none(self, scores: NDArray[np.float32], letters: str) -> float:
        return float(scores.max() - scores[self._none]) / _size(letters)


def _glance(text: str) -> str:
    if len(text) <= _GLANCE * len(_PLACES):
        return text
    starts = (int(len(text) * place) - _GLANCE // 2 for place in _PLACES)
    return "\n".join(text[max(0, start) : start + _GLANCE] for start in starts)


def _parts_of_lines(text: str) -> list[str]:
    """Of three lines in the middle of a text the middle each, none where it is not of several lines."""
    lines = [line for line in text.split("\n") if _size(line) >= _LINE]
    middle = max(0, len(lines) // 2 - 1)
    return [without_noise(_middle(line)) for line in lines[middle : middle + 3]] if len(lines) > 1 else []


def _middle(line: str) -> str:
    start = max(0, (len(line) - _GLANCE) // 2)
    return line[start : start + _GLANCE]


def _is_enough(text: str) -> bool:
    return letter_count(without_noise(text)) >= _SHORTEST


def _size(text: str) -> int:
    """Bytes, one at least."""
    return max(1, len(text.encode("utf-8", "surrogatepass")))
