"""Where the words of a question stand in a text."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from app.domain.spans import Span
from app.search.terms import QueryTerms
from app.text.analysis import PlacedWord, analyse
from app.text.folding import without_accents
from app.text.joined import number_runs
from app.text.phrases import find_phrase
from app.text.places import placed_tokens
from app.text.rough import beginning_of, rough

NamedSpan = tuple[int, int, str]
_Stems = dict[str, list[tuple[str, str]]]  # by their first letters: words without their accents, and as they are

_HIRAGANA = re.compile("[\u3041-\u309f]")
_PARTICLE = re.compile("[をがはにでへのもと]")
# Scripts without spaces whose letters are sounds: two of them are part of too many words.
_SOUNDS = re.compile("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff]")
_FEWEST_SOUNDS = 3


def find_matches(text: str, terms: QueryTerms) -> list[Span]:
    """The [start, end) of the question's phrases and words in `text`, sorted, touching ones joined.

    A word matches as it is, without its accents, or in another inflection: with the same first letters, at least
    four and at least three quarters of the longer one. Words of a phrase count in the phrase alone. In scripts without
    spaces the longest stretches of letters match that stand so in the question.
    """
    return join_spans((start, end) for start, end, _ in named_matches(text, terms))


def named_matches(text: str, terms: QueryTerms) -> Iterator[NamedSpan]:
    """The same, in no useful order, each with the word of the question that it is; of a phrase, a beginning and a
    script without spaces, with what stands there."""
    return WordFinder(terms).named_matches(text)


class WordFinder:
    """Finds the words of one question in one text after another: the same come again, and each is looked at once."""

    def __init__(self, terms: QueryTerms) -> None:
        self._terms = terms
        of_phrases = {word for phrase in terms.phrases for word in analyse(phrase).words}
        self._words = {*terms.tokens.words, *terms.spellings} - of_phrases
        self._wanted = self._words & {*terms.telling, *terms.spellings}
        if not self._wanted and not terms.phrases:
            self._wanted = self._words
        self._stems: _Stems = {}
        for word in self._wanted:
            plain = without_accents(word)
            self._stems.setdefault(plain[:4], []).append((plain, word))
        self._beginnings = frozenset((*self._stems, *terms.prefixes))
        self._known: dict[str, tuple[NamedSpan, ...]] = {}

    def named_matches(self, text: str) -> Iterator[NamedSpan]:
        """As the function has them."""
        for phrase in self._terms.phrases:
            yield from ((start, end, phrase) for start, end in find_phrase(text, phrase))
        known = self._known
        for start, end in rough(text).stretches(beginning_of(self._beginnings)) if self._beginnings else ():
            stretch = text[start:end]
            found = known.get(stretch)
            if found is None:
                found = known[stretch] = tuple(self._in_stretch(stretch))
            for first, last, name in found:
                yield start + first, start + last, name

    def _in_stretch(self, stretch: str) -> Iterator[NamedSpan]:
        words = []
        for offset, token in placed_tokens(stretch):
            if token.run:
                for first, last in _in_run(token.words, self._words, self._wanted, self._terms):
                    yield offset + first, offset + last, stretch[offset + first : offset + last]
                continue
            words += [(word.text, offset + word.start, offset + word.end) for word in token.words]
            for placed in _with_parts(token.words):
                name = _name_of(placed.text, self._wanted, self._stems, self._terms)
                if name is not None:
                    yield offset + placed.start, offset + placed.end, name
            for one in token.joined:
                if one.text in self._wanted:
                    yield offset + one.start, offset + one.end, one.text
        for first, last, number in number_runs([word for word, _, _ in words]):
            if number in self._wanted:
                yield words[first][1], words[last][2], number


def _with_parts(words: Iterable[PlacedWord]) -> Iterator[PlacedWord]:
    for word in words:
        yield word
        yield from word.parts


def _name_of(word: str, wanted: Collection[str], stems: _Stems, terms: QueryTerms) -> str | None:
    """The word of the question that a word of a text is; None where it is none."""
    if word in wanted:
        return word
    if word.startswith(terms.prefixes):
        return next(prefix for prefix in terms.prefixes if word.startswith(prefix))
    plain = without_accents(word)
    return next((name for other, name in stems.get(plain[:4], ()) if _inflected(plain, other)), None)


def _inflected(word: str, other: str) -> bool:
    return word == other or (
        len(word) >= 4 and _common_prefix(word, other) >= max(4, 0.75 * max(len(word), len(other)))
    )


def _common_prefix(a: str, b: str) -> int:
    for index, (left, right) in enumerate(zip(a, b, strict=False)):
        if left != right:
            return index
    return min(len(a), len(b))


def _in_run(
    letters: Sequence[PlacedWord], words: Collection[str], wanted: Collection[str], terms: QueryTerms
) -> Iterator[Span]:
    """The stretches of a script without spaces that stand so in the question, what hangs on at their ends left out:
    pairs of letters are how they are looked up, not what a person has asked for."""
    for letter in letters:
        if letter.text in wanted or letter.text.startswith(terms.prefixes):
            yield letter.start, letter.end
    pairs = [first.text + second.text for first, second in pairwise(letters)]
    starts = [place for place, pair in enumerate(pairs) if pair.startswith(terms.prefixes)]
    yield from ((letters[place].start, letters[place + 1].end) for place in starts)
    place = 0
    while place < len(pairs):
        end = place
        while end < len(pairs) and pairs[end] in words:
            end += 1
        if any(pair in wanted for pair in pairs[place:end]):
            stretch = letters[place : end + 1]
            whole = len(words) == len(stretch) - 1  # all of the question stands here
            yield from _span(stretch if whole else _without_ends(stretch))
        place = end + 1


def _without_ends(stretch: Sequence[PlacedWord]) -> Sequence[PlacedWord]:
    """A stretch without the particle before its first word or after its last; nothing where that is all."""
    if _SOUNDS.match(stretch[0].text):
        return stretch if len(stretch) >= _FEWEST_SOUNDS else ()
    kana = [_HIRAGANA.match(letter.text) is not None for letter in stretch]
    start, end = 0, len(stretch)
    if kana[0] and not all(kana):
        start = kana.index(False)
    if end - start > 1 and kana[end - 1] and not kana[end - 2] and _PARTICLE.match(stretch[end - 1].text):
        end -= 1
    return stretch[start:end] if end - start > 1 and (end - start > 2 or not all(kana)) else ()


def _span(stretch: Sequence[PlacedWord]) -> Iterator[Span]:
    if stretch:
        yield stretch[0].start, stretch[-1].end


def join_spans(found: Iterable[Span]) -> list[Span]:
    """Sorted, those that touch made one."""
    joined: list[Span] = []
    for start, end in sorted(found):
        if joined and start <= joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return joined
