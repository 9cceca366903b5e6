"""Measures how often the language of a document is told right, and that of each passage of a document in two languages.

    python tests/measure/languages.py [--worst N]

In 50 languages, from the sentences of LASER's Tatoeba test in the shared folder (DRAGOMAN_SHARED names it): documents
of one, four and thirty sentences; and documents of six pages in pairs of languages, each language with six others, of
which the fourth is in the other language and the second quotes one sentence of it; the same without pages, where a
passage may be in both languages: three quarters make it one's, and of less either is right; and documents of sentences
in one language and in the other by turns, whose passages are in both. They are cut into passages as a worker does it.
Of a passage that is told to be in several languages the first counts, but in the last case. What is not told, having
too few letters, is not wrong, but counted apart.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from evaluation_sets import EvaluationSets  # noqa: E402  # after the path is known

from app.common.paths import resources_dir  # noqa: E402
from app.document_worker import text_parts  # noqa: E402
from app.domain.documents import Extraction, Segment  # noqa: E402
from app.domain.models import BUILT_IN  # noqa: E402
from app.extraction.formats import format_named  # noqa: E402
from app.extraction.workers.budget import UNLIMITED  # noqa: E402
from app.extraction.workers.worker import Task  # noqa: E402
from app.inference.token_counter import TokenCounter  # noqa: E402
from app.models.registry import load_models  # noqa: E402
from app.text.chunking import Chunker  # noqa: E402
from app.text.language import language_of_segments  # noqa: E402

# By LASER's codes; English is the other side of each pair.
LANGUAGES = {
    "ara": "ar", "bul": "bg", "cat": "ca", "ces": "cs", "cmn": "zh", "dan": "da", "deu": "de", "ell": "el", "eng": "en",
    "est": "et", "eus": "eu", "fin": "fi", "fra": "fr", "glg": "gl", "heb": "he", "hin": "hi", "hrv": "hr", "hun": "hu",
    "hye": "hy", "ind": "id", "isl": "is", "ita": "it", "jpn": "ja", "kat": "ka", "kor": "ko", "lit": "lt", "lvs": "lv",
    "mal": "ml", "mar": "mr", "mkd": "mk", "nld": "nl", "nob": "nb", "pes": "fa", "pol": "pl", "por": "pt", "ron": "ro",
    "rus": "ru", "slk": "sk", "slv": "sl", "spa": "es", "sqi": "sq", "srp": "sr", "swe": "sv", "tam": "ta", "tgl": "tl",
    "tha": "th", "tur": "tr", "ukr": "uk", "urd": "ur", "vie": "vi",
}  # fmt: skip
SENTENCES = (1, 4, 30)  # of a document in one language
_DOCUMENTS = 30  # of each language and length, where there are so many sentences
_OTHERS = (1, 7, 13, 19, 29, 41)  # languages farther down the list that each is mixed with
_PAGE = 2_000  # bytes
_WHERE, _QUOTING = 3, 1  # pages, of six
_MOST = 0.75  # of a passage's bytes

Sentences = Mapping[str, Sequence[str]]


class Shares:
    """What is right and what is not, by language."""

    def __init__(self, what: str) -> None:
        self.what = what
        self._all: Counter[str] = Counter()
        self._untold = 0
        self._wrong: Counter[tuple[str, str | None]] = Counter()

    def count(self, language: str, told: str | None) -> None:
        self._all[language] += 1
        self._untold += told is None
        self._wrong[language, told] += told not in (language, None)

    @property
    def right(self) -> float:
        """The share (0–1) that is not wrong over all languages, each counting alike."""
        return sum(1 - wrong for _, wrong in self._by_language()) / len(self._all)

    def print(self, worst: int) -> None:
        last = sorted(self._by_language(), key=lambda item: -item[1])[:worst]
        told = ", ".join(f"{code} {1 - wrong:.2f}" for code, wrong in last if wrong)
        taken = ", ".join(f"{code} for {other} {n}" for (code, other), n in self._wrong.most_common(worst) if n)
        untold = f", {self._untold} not told" if self._untold else ""
        print(f"{self.what}: {self.right:.4f} of {self._all.total()}{untold}" + (f" ({told}; {taken})" if told else ""))

    def _by_language(self) -> Iterator[tuple[str, float]]:
        for code, n in self._all.items():
            yield code, sum(wrong for (of, _), wrong in self._wrong.items() if of == code) / n


def sentences(sets: EvaluationSets) -> dict[str, list[str]]:
    """By language; nothing where the set is not there."""
    pairs = sets.tatoeba()
    found = {code: [other for _, other in pairs[name]] for name, code in LANGUAGES.items() if name in pairs}
    if pairs:
        found["en"] = [english for english, _ in pairs["deu"]]
    return found


def measure_documents(texts: Sentences, count: int) -> Shares:
    """Documents of so many sentences, in one language."""
    shares = Shares(f"documents of {count} sentences")
    for code, each in texts.items():
        for start in range(0, min(len(each), _DOCUMENTS * count) - count + 1, count):
            shares.count(code, language_of_segments((Segment("\n".join(each[start : start + count])),)))
    return shares


def measure_mixed(texts: Sentences, chunker: Chunker) -> tuple[Shares, Shares, Shares, Shares]:
    """Of documents in two languages the passages in the other one, those in the document's own, those that quote the
    other, and the documents."""
    foreign, own = Shares("passages on a page in another language"), Shares("passages in the document's language")
    quoting, documents = Shares("passages that quote a sentence in another"), Shares("documents with such a page")
    codes = list(texts)
    for number, code in enumerate(codes):
        for step in _OTHERS:
            other = codes[(number + step) % len(codes)]
            pages = _pages(texts, code, other, step)
            extraction = Extraction(pages, None, language_of_segments(pages))
            documents.count(code, extraction.language)
            for part in text_parts([extraction], chunker, _task()):
                for chunk in part.chunks:
                    told = (chunk.language or extraction.language or "").partition(" ")[0] or None
                    page = chunk.segment
                    shares = foreign if page == _WHERE else quoting if page == _QUOTING else own
                    shares.count(other if page == _WHERE else code, told)
    return foreign, own, quoting, documents


def measure_unpaged(texts: Sentences, chunker: Chunker) -> tuple[Shares, Shares, Shares]:
    """The passages of the same documents, without pages: of the other language, of the document's, and of both."""
    foreign, own = (Shares(f"without pages, passages in {which} language") for which in ("another", "the document's"))
    both = Shares("without pages, passages in both")
    codes = list(texts)
    for number, code in enumerate(codes):
        for step in _OTHERS:
            other = codes[(number + step) % len(codes)]
            pages = _pages(texts, code, other, step)
            start = sum(len(page.text) + 1 for page in pages[:_WHERE])
            end = start + len(pages[_WHERE].text)
            whole = (Segment("\n".join(page.text for page in pages)),)
            extraction = Extraction(whole, None, language_of_segments(whole))
            for part in text_parts([extraction], chunker, _task()):
                for chunk in part.chunks:
                    told = (chunk.language or extraction.language or "").partition(" ")[0] or None
                    between = whole[0].text[max(start, chunk.start) : max(start, min(end, chunk.end))]
                    in_other = len(between.encode()) / len(chunk.text.encode())
                    if in_other >= _MOST:
                        foreign.count(other, told)
                    elif 1 - in_other >= _MOST:
                        own.count(code, told)
                    else:
                        both.count(code, code if told == other else told)
    return foreign, own, both


def measure_by_turns(texts: Sentences, chunker: Chunker) -> tuple[Shares, Shares]:
    """The passages of documents in two languages, line by line; and of documents in one, which are not in two."""
    both, single = Shares("line by line, passages in both"), Shares("one language, passages in several")
    codes = list(texts)
    for number, code in enumerate(codes):
        for step in (0, *_OTHERS):
            other = codes[(number + step) % len(codes)]
            pairs = zip(_cycle(texts[code], 20 * step), _cycle(texts[other], 20 * step), strict=False)
            lines = [line for pair in islice(pairs, 30) for line in (pair if step else pair[:1])]
            whole = (Segment("\n".join(lines)),)
            extraction = Extraction(whole, None, language_of_segments(whole))
            for part in text_parts([extraction], chunker, _task()):
                for chunk in part.chunks:
                    told = set((chunk.language or extraction.language or "").split())
                    if step:
                        both.count(code, code if told == {code, other} else " ".join(sorted(told)))
                    else:
                        single.count(code, " ".join(sorted(told)) if len(told) > 1 else code)
    return both, single


def _pages(texts: Sentences, code: str, other: str, step: int) -> tuple[Segment, ...]:
    """Six of them."""
    own = _cycle(texts[code], 20 * step)
    pages = [_page(_cycle(texts[other], 20 * step)) if page == _WHERE else _page(own) for page in range(6)]
    quoted = pages[_QUOTING]
    pages[_QUOTING] = [*quoted[: len(quoted) // 2], texts[other][step], *quoted[len(quoted) // 2 :]]
    return tuple(Segment("\n".join(lines), number) for number, lines in enumerate(pages, 1))


def _page(lines: Iterator[str]) -> list[str]:
    taken: list[str] = []
    size = 0
    while size < _PAGE:
        taken.append(next(lines))
        size += len(taken[-1].encode())
    return taken


def _cycle(lines: Sequence[str], start: int) -> Iterator[str]:
    while True:
        yield from islice(lines, start % len(lines), None)
        yield from lines[: start % len(lines)]


def _task() -> Task:
    return Task(b"", format_named("txt"), UNLIMITED, UNLIMITED, 10**7, 10**5)


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--worst", type=int, default=5, help="name so many languages, and mistakes")
    options = arguments.parse_args()
    sets = EvaluationSets.shared()
    texts = sentences(sets)
    if not texts:
        print(f"there are no sentences below {sets.folder} (DRAGOMAN_SHARED)")
        return
    print(f"{len(texts)} languages")
    for count in SENTENCES:
        measure_documents(texts, count).print(options.worst)
    chunker = Chunker(TokenCounter(load_models(resources_dir())[BUILT_IN]))
    for measure in (measure_mixed, measure_unpaged, measure_by_turns):
        for shares in measure(texts, chunker):
            shares.print(options.worst)


if __name__ == "__main__":
    main()
