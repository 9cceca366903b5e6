"""In which language each passage of a document is, told cheaply: most are in the document's, which a few words confirm.

Only what does not look like it is looked at as a whole, and is in another language where there is no doubt: a line of a
quotation, a table or a list of names change nothing, a page does.
"""

from __future__ import annotations

from app.text.language import letter_count, sample, without_noise
from app.text.language_table import language_table

_GLANCE, _GLANCE_PARTS = 100, 3  # characters
_LOOK, _LOOK_PARTS = 900, 6
_SHORTEST = 60  # letters; what has fewer is taken to be in the document's language
# By how much another language must fit better, for each root of a byte: what a doubt is, what is none, and what is none
# after a passage in that language. Measured with tests/measure/languages.py.
_DOUBT, _SURE, _AGAIN = 0.5, 2.5, 1.0


class PassageLanguages:
    """Of one document, in the order of its passages."""

    def __init__(self, document: str | None) -> None:
        """`document` is its language, None where that is not known."""
        table = language_table()
        self._document = document
        self._place = table.languages.index(document) if document in table.languages else None
        self._before = document

    def of(self, text: str) -> str | None:
        """The language of a passage, that of the document unless it surely is another."""
        found = self._document
        if self._lead(text, _GLANCE, _GLANCE_PARTS)[1] > _DOUBT and letter_count(without_noise(text)) >= _SHORTEST:
            other, lead = self._lead(text, _LOOK, _LOOK_PARTS)
            if lead >= (_AGAIN if other == self._before else _SURE):
                found = other
        self._before = found
        return found

    def _lead(self, text: str, length: int, parts: int) -> tuple[str | None, float]:
        """The language that some of a text fits best, and by how much better than the document's, than any other
        where that is not known."""
        letters = without_noise(sample(text, length, parts))
        table = language_table()
        scores = table.scores(letters)
        best = int(scores.argmax())
        if not table.languages[best]:
            return None, 0.0  # it is in none
        against = sorted(scores)[-2] if self._place is None else scores[self._place]
        return table.languages[best], float(scores[best] - against) / max(1, len(letters.encode())) ** 0.5
