"""The training texts as token ids in memory, and the batches drawn from them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from languages import LANGUAGES
from texts import entries, questions
from tokenizers import Tokenizer

LONGEST_SENTENCE = 128  # tokens
LONGEST_PASSAGE = 384
DOCUMENTS = ("docs_misc", "gnome_help", "ms_beginners", "nllb_seed", "python_docs", "tico19")


@dataclass
class Texts:
    """Token ids of many texts, one after the other, without the special ones."""

    tokens: np.ndarray  # int32 [all tokens]
    starts: np.ndarray  # int64 [texts + 1]

    def __len__(self) -> int:
        return len(self.starts) - 1

    def __getitem__(self, row: int) -> np.ndarray:
        ids: np.ndarray = self.tokens[self.starts[row] : self.starts[row + 1]]
        return ids


def tokenise(tokenizer: Tokenizer, texts: Iterable[str], longest: int) -> Texts:
    tokens: list[np.ndarray] = []
    lengths: list[int] = [0]
    batch: list[str] = []

    def flush() -> None:
        for encoding in tokenizer.encode_batch_fast(batch, add_special_tokens=False):
            ids = np.asarray(encoding.ids[:longest], np.int32)
            tokens.append(ids)
            lengths.append(len(ids))
        batch.clear()

    for text in texts:
        batch.append(text)
        if len(batch) == 20_000:
            flush()
    flush()
    return Texts(np.concatenate(tokens), np.cumsum(np.asarray(lengths, np.int64)))


@dataclass
class Pairs:
    """Translations: row `english[i]` of the English texts says what row `other[i]` says."""

    english: np.ndarray  # int32 [pairs]
    other: np.ndarray  # int32 [pairs]
    chance: np.ndarray  # float64 [pairs], cumulative

    def draw(self, count: int, random: np.random.Generator) -> np.ndarray:
        rows: np.ndarray = np.searchsorted(self.chance, random.random(count) * self.chance[-1])
        return rows


@dataclass
class Corpus:
    english: Texts
    others: Texts
    sentences: Pairs
    words: Pairs
    # Runs of neighbouring sentences, per language: lists of [(English row, other row), …].
    passages: dict[int, list[np.ndarray]]
    # Per language: questions and passages with the passage of each question.
    asked: dict[str, tuple[Texts, Texts, np.ndarray]]


def _pairs(rows: list[tuple[int, int, int, int]], power: float) -> Pairs:
    """Groups of one source and language are drawn by their size to the `power`."""
    table = np.asarray(rows, np.int64)
    groups, group, sizes = np.unique(table[:, 2:], axis=0, return_inverse=True, return_counts=True)
    del groups
    chance = np.cumsum((sizes.astype(np.float64) ** (power - 1))[group])
    return Pairs(table[:, 0].astype(np.int32), table[:, 1].astype(np.int32), chance)


def load(work: Path, power: float = 0.7) -> Corpus:
    """Reads and tokenises the prepared texts: three minutes."""
    tokenizer = Tokenizer.from_file(str(work / "tokenizer.json"))
    data = work / "data"
    known = {text: row for row, text in enumerate((work / "teacher.txt").read_text("utf8").split("\n"))}
    codes = {code: index for index, code in enumerate(LANGUAGES)}
    rows: dict[str, list[tuple[int, int, int, int]]] = {"sentences": [], "words": []}
    sources: dict[str, int] = {}
    lines: dict[tuple[int, str], list[tuple[int, int, int]]] = defaultdict(list)
    texts: list[str] = []
    for name in ("sentences", "words"):
        for line, (source, english, others) in enumerate(entries(data, name)):
            row = known[english]
            origin = sources.setdefault(source, len(sources))
            for code, text in others:
                language = codes[code]
                rows[name].append((row, len(texts), language, origin))
                if source in DOCUMENTS:
                    lines[language, source].append((line, row, len(texts)))
                texts.append(text)
    passages: dict[int, list[np.ndarray]] = defaultdict(list)
    for (language, _source), seen in lines.items():
        run: list[tuple[int, int]] = []
        last = -10
        for line, row, other in seen:
            if line - last > 3 and run:
                passages[language].append(np.asarray(run))
                run = []
            if not run or run[-1][0] != row:
                run.append((row, other))
            last = line
        passages[language].append(np.asarray(run))
    asked: dict[str, tuple[Texts, Texts, np.ndarray]] = {}
    for name, found in questions(data).items():
        owner = [index for index, (_passage, own) in enumerate(found) for _question in own]
        asked[name] = (
            tokenise(tokenizer, (q for _p, own in found for q in own), LONGEST_SENTENCE),
            tokenise(tokenizer, (p for p, _own in found), LONGEST_PASSAGE),
            np.asarray(owner),
        )
    return Corpus(
        tokenise(tokenizer, known, LONGEST_SENTENCE),
        tokenise(tokenizer, texts, LONGEST_SENTENCE),
        _pairs(rows["sentences"], power),
        _pairs(rows["words"], power),
        {language: [run for run in runs if len(run) > 2] for language, runs in passages.items()},
        asked,
    )
