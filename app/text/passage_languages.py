"""In which language each passage of a document is, told cheaply: most are in the document's, which a few words confirm.

Only what does not look like it is looked at as a whole, and is in another language where there is no doubt: a line of a
quotation, code, a table or a list of names change nothing, a page does.
"""

from __future__ import annotations

from typing import NamedTuple

from app.text.language import letter_count, sample, without_noise
from app.text.language_table import language_table

_GLANCE = 33  # characters, of each of these places; at its ends a passage may run over from another language
_PLACES = (0.3, 0.5, 0.7)
_LOOK, _LOOK_PARTS = 900, 6
_SHORTEST = 60  # letters; what has fewer is taken to be in the document's language
# By how much another language must fit better than the document's, for each root of a byte: what a doubt is, what is
# none, and what is none after a passage in that language. Measured with tests/measure/languages.py.
_DOUBT, _SURE, _AGAIN = 0.5, 2.5, 1.0
# And by how much better than no language at all, for each byte: sentences of sixty languages do by 1.3 and more; code,
# tables and lists of names by .2 to .9.
_SENTENCES = 1.1


class _Fit(NamedTuple):
    """The language that a text fits best, and how much better it does, as in `_SURE` and `_SENTENCES`."""

    language: str | None
    than_document: float
    than_none: float


class PassageLanguages:
    """Of one document, in the order of its passages."""

    def __init__(self, document: str | None) -> None:
        """`document` is its language, None where that is not known."""
        table = language_table()
        self._document = document
        self._place = table.languages.index(document) if document in table.languages else None
        self._none = table.languages.index("")
        self._before = document

    def of(self, text: str) -> str | None:
        """The language of a passage, that of the document unless it surely is another."""
        found = self._document
        glance = self._fit(_glance(text))
        if glance.than_document > _DOUBT and _is_enough(text):
            look = self._fit(sample(text, _LOOK, _LOOK_PARTS))
            # What is said again and again weighs less each time: in a long text of that, each byte does.
            is_prose = max(glance.than_none, look.than_none) >= _SENTENCES
            if is_prose and look.than_document >= (_AGAIN if look.language == self._before else _SURE):
                found = look.language
        self._before = found
        return found

    def _fit(self, text: str) -> _Fit:
        """Where the document's language is not known, the next best one stands for it."""
        letters = without_noise(text)
        table = language_table()
        scores = table.scores(letters)
        best, size = int(scores.argmax()), max(1, len(letters.encode("utf-8", "surrogatepass")))
        document = sorted(scores)[-2] if self._place is None else scores[self._place]
        language, score = table.languages[best] or None, scores[best]
        return _Fit(language, float(score - document) / size**0.5, float(score - scores[self._none]) / size)


def _glance(text: str) -> str:
    if len(text) <= _GLANCE * len(_PLACES):
        return text
    starts = (int(len(text) * place) - _GLANCE // 2 for place in _PLACES)
    return "\n".join(text[max(0, start) : start + _GLANCE] for start in starts)


def _is_enough(text: str) -> bool:
    return letter_count(without_noise(text)) >= _SHORTEST
