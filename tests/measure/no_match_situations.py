"""Questions with and without an answer in a library, for no_match.py, asked through the product's search.

What speaks for each answer is recorded instead of judged, so that any limits can be tried on the same answers:

    within   question and library are in one language; the library is one half of XQuAD's articles, the unanswerable
             questions are those about the other half
    across   the same, asked in another language
    mixed    a library of two languages: of the articles one third in the question's, one third in the other
             (their questions have their answers there alone), the last third missing
    large    half of XQuAD's articles among up to 1,500 passages of another set, asked in every language
    sets     other question sets, each half asked of itself and of the other
    noise    XQuAD in two languages among documents that are no text, asked XQuAD's questions and nonsense
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from evaluation_sets import EvaluationSets, QuestionSet, thinned
from noise import noise_documents, noise_questions
from passage_library import PassageLibrary, passage_number

from app.domain.models import NoMatchLimits
from app.domain.search import SearchRequest
from app.inference.embedder import OnnxEmbedder
from app.search.no_match import FIRST, Evidence, Judged, NoMatchDetector
from app.search.pipeline import search
from app.search.query.parser import parse
from app.search.terms import QueryTerms

NEVER = NoMatchLimits("", 0.0, 0.0, 0.0, 0.0)
SITUATIONS = ("within", "across", "mixed", "large", "sets", "noise")
_OF_SETS = {
    "ar": "arcd_ar", "fa": "pquad_fa", "fr": "piaf_fr", "he": "heq_he", "ja": "jaquad_ja", "pl": "poquad_pl",
    "pt": "faquad_pt", "th": "iapp_th", "tr": "tquad_tr", "zh": "cmrc2018_zh",
}  # fmt: skip
_PER_ARTICLE = 5  # XQuAD has five paragraphs of every article, one after the other
_BORDER = 6  # passages on each side of the middle of another set that may belong to one article
_LARGE = 1500
_NOISE = 60  # documents

Questions = Sequence[tuple[str, int]]  # (question, number of its passage; -1: it has none)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question and what came of it: whether its passage is among the first ten, and whether noise is.

    `evidence` None: nothing can be called no match, for nothing was found or a file is named so.
    """

    situation: str
    language: str
    answerable: bool
    found: bool
    evidence: Evidence | None
    certain: bool  # all words in one passage: never called no match
    noise_shown: bool = False


class _Recorder(NoMatchDetector):
    """Keeps the evidence of the last question."""

    seen: Evidence | None = None
    certain = False

    def no_good_match(self, terms: QueryTerms, hits: Sequence[Judged]) -> bool:
        self.seen = None
        if not terms.lexical.required and any(hit.scores.vector is not None for hit in hits):
            self.seen, self.certain = self.evidence(terms, hits), self.all_words_found(terms, hits)
        return False


class Situations:
    """All of SITUATIONS, with at most so many `questions` for each library and language."""

    def __init__(
        self, sets: EvaluationSets, embedder: OnnxEmbedder, questions: int, languages: Sequence[str] = ()
    ) -> None:
        self._embedder = embedder
        self._count = questions
        self._xquad = {name: one for name, one in sets.xquad().items() if name in languages or not languages}
        search_names = {one.name: one for one in sets.question_sets()}
        self._sets = {
            language: search_names[name]
            for language, name in _OF_SETS.items()
            if name in search_names and (language in languages or not languages)
        }
        self._filling = sets.training_passages()

    def ask(self, situation: str) -> Iterator[Asked]:
        """One of SITUATIONS."""
        yield from {
            "within": self._halves,
            "across": self._halves,
            "mixed": self._mixed,
            "large": self._large,
            "sets": self._other_sets,
            "noise": self._noise,
        }[situation](situation)

    def _halves(self, situation: str) -> Iterator[Asked]:
        for own, one in self._xquad.items():
            for half in (0, 1):
                texts = {n: text for n, text in enumerate(one.passages) if _article(n) % 2 == half}
                if situation == "within":
                    yield from self._asked(situation, texts, {own: _questions(one)})
                else:  # a fifth from each other language: there are many pairs
                    others = {name: _questions(each) for name, each in self._xquad.items() if name != own}
                    yield from self._asked(situation, texts, others, self._count // 5)

    def _mixed(self, situation: str) -> Iterator[Asked]:
        languages = list(self._xquad)
        for place, own in enumerate(languages):
            for other in {languages[(place + step) % len(languages)] for step in (1, 5)} - {own}:
                texts = {
                    n: self._xquad[own if _article(n) % 3 == 0 else other].passages[n]
                    for n in range(len(self._xquad[own].passages))
                    if _article(n) % 3 < 2
                }
                yield from self._asked(situation, texts, {own: _questions(self._xquad[own])})

    def _large(self, situation: str) -> Iterator[Asked]:
        """Limits that were measured on small libraries alone would not hold in large ones: those know more words."""
        for own in self._xquad.keys() & self._sets.keys():
            passages, filling = self._xquad[own].passages, self._sets[own]
            texts = {n: text for n, text in enumerate(passages) if _article(n) % 2}
            more = [*filling.passages, *self._filling.get(filling.name, ())][:_LARGE]
            texts |= {len(passages) + n: text for n, text in enumerate(dict.fromkeys(more))}
            yield from self._asked(situation, texts, {own: _questions(self._xquad[own])})
            others = {name: _questions(each) for name, each in self._xquad.items() if name != own}
            yield from self._asked(situation, texts, others, self._count // 5)

    def _other_sets(self, situation: str) -> Iterator[Asked]:
        for language, one in self._sets.items():
            middle = len(one.passages) // 2
            asked = [(text, n) for text, n in _questions(one) if not middle - _BORDER <= n < middle + _BORDER]
            for first, last in ((0, middle), (middle, len(one.passages))):
                texts = {n: one.passages[n] for n in range(first, last)}
                yield from self._asked(situation, texts, {language: asked})

    def _noise(self, situation: str) -> Iterator[Asked]:
        """In every third language; asked in the library's two languages, in another one, and nonsense, that also
        where nothing in the library is noise."""
        languages = list(self._xquad)
        nonsense = [(text, -1) for text in noise_questions(self._count)]
        for place, own in list(enumerate(languages))[::3]:
            other, foreign = languages[(place + 1) % len(languages)], languages[(place + 2) % len(languages)]
            count = len(self._xquad[own].passages)
            texts = dict(enumerate(self._xquad[own].passages + self._xquad[other].passages))
            yield from self._asked(situation, texts, {"nonsense": nonsense}, noise_from=2 * count)
            texts |= {2 * count + n: text for n, text in enumerate(noise_documents(_NOISE))}
            asked = {name: _questions(self._xquad[name]) for name in (own, other, foreign)}
            yield from self._asked(situation, texts, asked, noise_from=2 * count)
            yield from self._asked(situation, texts, {"nonsense among noise": nonsense}, noise_from=2 * count)

    def _asked(
        self,
        situation: str,
        texts: Mapping[int, str],
        asked: Mapping[str, Questions],
        count: int | None = None,
        noise_from: int | None = None,
    ) -> Iterator[Asked]:
        numbers = list(texts)
        with PassageLibrary(list(texts.values()), self._embedder) as library:
            recorder = _Recorder(library.reader, library.stack.lexical, NEVER)
            stack = replace(library.stack, detector=recorder)
            for language, questions in asked.items():
                for question, right in thinned(tuple(questions), max(1, count or self._count)):
                    recorder.seen = None
                    request = SearchRequest(parse(question), FIRST, rerank=noise_from is not None)
                    *_, results = search(stack, request)
                    shown = {numbers[passage_number(hit.path)] for hit in results.hits}
                    noise = noise_from is not None and any(number >= noise_from for number in shown)
                    yield Asked(
                        situation, language, right in texts, right in shown, recorder.seen, recorder.certain, noise
                    )


def _article(paragraph: int) -> int:
    return paragraph // _PER_ARTICLE


def _questions(one: QuestionSet) -> Questions:
    return list(zip(one.questions, one.right, strict=True))


def all_rows(situations: Situations, names: Iterable[str] = SITUATIONS) -> list[Asked]:
    return [row for name in names for row in situations.ask(name)]
