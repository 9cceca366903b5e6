"""A library of any size for measuring searches: passages in eleven languages whose words are as frequent, and stand as
much together, as in real text, in documents of every kind, with vectors that lie as the built-in embedder's do.

Each passage holds a real sentence, and its vector is that sentence's with noise: to embed a million takes a day. The
rest is a walk from word to word as real sentences have them. The same seed makes the same library.
"""

from __future__ import annotations

import json
import random
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from app.common.paths import resources_dir
from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText, FileStamp
from app.library import Library
from app.storage.catalogue import Catalogue
from app.storage.hashing import text_hash

if TYPE_CHECKING:  # it lies beside the measures, where a benchmark is not started
    from evaluation_sets import EvaluationSets

SEED = 14
LANGUAGES = ("en", "de", "es", "ru", "zh", "ar", "el", "hi", "ro", "th", "tr", "vi")
_SHARES = (40, 14, 10, 7, 5, 5, 4, 4, 3, 3, 3, 2)  # of the passages, in hundredths
KINDS = (("pdf", "pdf", 30), ("text", "txt", 25), ("document", "docx", 18), ("mail", "eml", 15), ("web", "html", 12))
FOLDER_SHARES = (30, 20, 15, 10, 8, 6, 5, 3, 2, 1)
SENDERS = 40
_SENTENCES = 150  # of each language, which are embedded
_WORDS = (60, 220)  # of a passage
_PASSAGES = (1, 15)  # of a document
_COPIES = 50  # one document in so many is a copy of the one before
_NOISE = 0.55  # beside a vector of length 1: passages about one thing are about .87 alike
_AT_ONCE = 2000  # documents in one transaction
_UNSPACED = ("zh", "th")


@dataclass(frozen=True, slots=True)
class Language:
    """Sentences of a language with their vectors, and which words follow which."""

    code: str
    sentences: Sequence[str]
    vectors: NDArray[np.float32]
    following: dict[str, list[str]]
    words: list[str]

    def passage(self, choice: random.Random) -> tuple[str, int]:
        """A text and the place of the sentence that it is about."""
        place = choice.randrange(len(self.sentences))
        count = choice.randint(*_WORDS)
        if self.code in _UNSPACED:
            others = choice.choices(self.sentences, k=max(1, count // 40))
            return "".join([others[0], self.sentences[place], *others[1:], self._code(choice)]), place
        word, walk = choice.choice(self.words), []
        for number in range(count):
            walk.append(word)
            if number == count // 2:
                walk += [self.sentences[place], self._code(choice)]
            word = choice.choice(self.following.get(word) or self.words)
        return " ".join(walk), place

    def _code(self, choice: random.Random) -> str:
        """A word that is nowhere else."""
        return f" Q{choice.randrange(16**6):06x}."


def make_library(folder: Path, passages: int, *, sentences: int = _SENTENCES, seed: int = SEED) -> None:
    """A library of so many passages or a few more in `folder`, which is empty."""
    choice, noise = random.Random(seed), np.random.default_rng(seed)
    with Library.open(folder) as library:
        assert library._writer is not None
        catalogue, model = library._writer.catalogue, library.models.built_in
        embedder = library._model_pool().embedder(model)
        with catalogue.transaction():
            embedder_id = catalogue.register_embedder(model.spec.id, model.digest, embedder.dimension)
        languages = []
        for code in LANGUAGES:
            known = real_sentences(code)
            chosen = choice.sample(known, min(sentences, len(known)))
            made = np.stack([each.dense for each in embedder.embed(chosen) if each.dense is not None])
            languages.append(Language(code, chosen, made, _following(known, code), _words(known)))
        written = 0
        while written < passages:
            with catalogue.transaction():
                hashes: list[bytes] = []
                vectors: list[NDArray[np.float32]] = []
                for number in range(_AT_ONCE):
                    if written >= passages:
                        break
                    (language,) = choice.choices(languages, _SHARES[: len(languages)])
                    chunks, places = _document(language, choice)
                    _write(catalogue, language.code, chunks, choice, copied=number % _COPIES == 0)
                    hashes += [text_hash(chunk.context, chunk.text) for chunk in chunks]
                    about = language.vectors[places]
                    around = noise.normal(0, _NOISE / np.sqrt(about.shape[1]), about.shape).astype(np.float32)
                    vectors.append((about + around) / np.linalg.norm(about + around, axis=1, keepdims=True))
                    written += len(chunks)
                catalogue.add_vectors(embedder_id, hashes, np.concatenate(vectors))
        library._loaded().refresh()


def _document(language: Language, choice: random.Random) -> tuple[list[Chunk], list[int]]:
    chunks, places, start = [], [], 0
    title = " ".join(choice.choices(language.words, k=3))
    for number in range(choice.randint(*_PASSAGES)):
        text, place = language.passage(choice)
        chunks.append(Chunk(text, start, start + len(text), number // 3, number // 3 + 1, title))
        places.append(place)
        start = 0 if number % 3 == 2 else start + len(text) - 40
    return chunks, places


def _write(catalogue: Catalogue, language: str, chunks: list[Chunk], choice: random.Random, *, copied: bool) -> None:
    kinds, shares = [each[:2] for each in KINDS], [each[2] for each in KINDS]
    ((kind, ending),) = choice.choices(kinds, shares)
    (top,) = choice.choices(range(len(FOLDER_SHARES)), FOLDER_SHARES)
    sender = f"person{choice.randrange(SENDERS)}@example.org" if kind == "mail" else None
    key = ContentKey(choice.randbytes(16), kind, "made")
    content = catalogue.add_content(key, DocumentText(chunks[0].context, language, sender, tuple(chunks)))
    modified = int(choice.uniform(1.1e9, 1.79e9) * 1e9)
    for copy in range(1 + copied):
        name = f"{chunks[0].context} {key.hash[:4].hex()}{' copy' * copy}.{ending}".replace("/", " ")
        path = Path(f"/made/folder{top}/part{choice.randrange(30)}") / name
        stamp = FileStamp(1000, modified, modified, 1)
        catalogue.put_document(path, kind, stamp, "made", DocumentState.INDEXED, content_id=content)


def real_sentences(language: str) -> list[str]:
    """Sentences of XQuAD, where the evaluation sets are, else the sample questions, whatever their language."""
    paragraphs = _evaluation_sets().xquad().get(language)
    if paragraphs is None:
        samples = json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8"))
        return [each["question"] for each in samples]
    return list(dict.fromkeys(_sentences("\n".join(paragraphs.passages))))


@cache
def _evaluation_sets() -> EvaluationSets:
    sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "measure"))
    try:
        from evaluation_sets import EvaluationSets
    finally:
        del sys.path[0]
    return EvaluationSets.shared()


def _sentences(text: str) -> Iterator[str]:
    from app.text.sentences import sentences

    yield from (text[start:end] for start, end in sentences(text) if end - start > 20)


def _following(sentences: Sequence[str], code: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    if code not in _UNSPACED:
        words = " ".join(sentences).split()
        for word, following in pairwise(words):
            found.setdefault(word, []).append(following)
    return found


def _words(sentences: Sequence[str]) -> list[str]:
    return " ".join(sentences).split()
