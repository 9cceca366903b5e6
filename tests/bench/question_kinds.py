"""Questions of every kind to a library, whatever stands in it: made of its own passages and of what it can be filtered
by, so that each finds something. The same seed makes the same questions."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import pairwise

from app.common.paths import resources_dir
from app.domain.facets import FacetValue, FolderFacet
from app.domain.ids import ChunkId
from app.ports import never_cancelled
from app.storage.reader import CatalogueReader
from app.text.analysis import analyse

SHARES = (0.5, 0.3, 0.1, 0.01)  # of the documents, which a filter is to leave
_LOOKED_AT = 600  # passages
_QUOTED = ("in", "name")


class QuestionMaker:
    """Makes them of a sample of the library's passages."""

    def __init__(self, reader: CatalogueReader, seed: int = 14) -> None:
        self._reader = reader
        self._choice = random.Random(seed)
        last = reader.chunk_log().last_added
        ids = sorted(self._choice.sample(range(1, last + 1), min(last, _LOOKED_AT)))
        self._texts = [chunk.text for chunk in reader.chunks(map(ChunkId, ids)).values()]
        self._words = [[word for word in text.split() if word.isalpha()] for text in self._texts]
        self._words = [words for words in self._words if len(words) > 12] or [
            ["what", "is", "the", "answer", "to", "it"]
        ]
        self._frequency = Counter(word.casefold() for words in self._words for word in set(words))
        self._pairs = Counter(pair for words in self._words for pair in pairwise(words))

    def kinds(self, count: int) -> dict[str, list[str]]:
        """`count` questions of each kind, by its name; fewer where the library has no more."""
        found = {
            "short": self._many(lambda: " ".join(self._telling(2)), count),
            "long": self._many(lambda: self._stretch(14), count),
            "rare words": self._many(lambda: " ".join(self._rare(2)), count),
            "common words": self._many(lambda: " ".join(self._common(5)), count),
            "phrase": self._many(lambda: f'"{self._stretch(3)}"', count),
            "phrase of common words": [f'"{a} {b}"' for (a, b), _ in self._pairs.most_common(max(4, count // 4))],
            "words and common phrase": self._many(lambda: f'{self._telling(1)[0]} "{self._common_pair()}"', count),
            "another language": [each["question"] for each in _samples()][:count],
            "exclusion": self._many(lambda: f"{self._stretch(4)} -{self._common(1)[0]}", count),
            "either": self._many(lambda: f"{self._telling(1)[0]} OR {self._telling(1)[0]}", count),
            "prefix": self._many(lambda: f"{self._stretch(2)} {self._telling(1)[0][:4]}*", count),
            "as typed": self._as_typed(count),
        }
        for name, values in self._filters().items():
            found[name] = [f"{self._stretch(4)} {self._choice.choice(values)}" for _ in range(count)]
        alone = [value for values in self._filters().values() for value in values]
        found["filters alone"] = self._many(lambda: self._choice.choice(alone), count)
        return {name: questions for name, questions in found.items() if questions}

    # ---- of words

    def _many(self, make: Callable[[], str], count: int) -> list[str]:
        return [make() for _ in range(count)]

    def _stretch(self, words: int) -> str:
        passage = self._choice.choice(self._words)
        start = self._choice.randrange(max(1, len(passage) - words))
        return " ".join(passage[start : start + words])

    def _telling(self, count: int) -> list[str]:
        passage = [word for word in self._choice.choice(self._words) if len(word) > 4] or ["answer"]
        return self._choice.choices(passage, k=count)

    def _rare(self, count: int) -> list[str]:
        passage = sorted(
            set(self._choice.choice(self._words)), key=lambda word: (self._frequency[word.casefold()], word)
        )
        return passage[:count]

    def _common(self, count: int) -> list[str]:
        return self._choice.sample([word for word, _ in self._frequency.most_common(12)], count)

    def _common_pair(self) -> str:
        return " ".join(self._choice.choice(self._pairs.most_common(8))[0])

    def _as_typed(self, count: int) -> list[str]:
        """Questions at every letter of theirs."""
        found: list[str] = []
        while len(found) < count:
            text = self._stretch(4)
            found += [text[:end] for end in range(2, len(text) + 1)]
        return found[:count]

    # ---- of operators

    def _filters(self) -> dict[str, list[str]]:
        """For each operator, and each share of the documents that one of its values has about, these values."""
        table = self._reader.facet_table(never_cancelled)
        rows = range(len(table.documents))
        import numpy as np

        every = np.arange(len(rows))
        folders = [FacetValue(str(inner.path), inner.documents) for inner in _flat(table.folders.count(every))]
        found: dict[str, list[str]] = {}
        for operator, values in (
            ("type", table.kinds.count(every)),
            ("lang", table.languages.count(every)),
            ("from", table.senders.count(every)),
            ("in", folders),
        ):
            for share, near in _by_share(values, len(rows)):
                found[f"{operator}: {share:.0%}"] = [_written(operator, value) for value in near]
        newest = sorted(table.months.codes.tolist(), reverse=True)
        for share in SHARES:
            if newest:
                month = newest[min(len(newest) - 1, int(share * len(newest)))]
                found[f"after: {share:.0%}"] = [f"after:{1970 + month // 12}-{month % 12 + 1:02}"]
        found["page"] = ["page:1", "page:2", "page:3-4"]
        names = [word for word in (analyse(each).words for each in self._stretch(30).split()) if word]
        found["name"] = [_written("name", word[0]) for word in names if len(word[0]) > 3] or ["name:copy"]
        return found


def _flat(folders: Iterable[FolderFacet]) -> Iterator[FolderFacet]:
    for folder in folders:
        yield folder
        yield from _flat(folder.folders)


def _by_share(values: Sequence[FacetValue], documents: int) -> Iterable[tuple[float, list[str]]]:
    """Those of SHARES that some values have about, with these."""
    for share in SHARES:
        near = [each.value for each in values if 0.6 * share <= each.documents / max(1, documents) <= 1.6 * share]
        if near:
            yield share, near[:5]


def _written(operator: str, value: str) -> str:
    return f'{operator}:"{value}"' if operator in _QUOTED else f"{operator}:{value}"


def _samples() -> list[dict[str, str]]:
    found: list[dict[str, str]] = json.loads(
        (resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8")
    )
    return found
