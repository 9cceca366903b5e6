"""A library of any size in moments: documents that lie in a folder as files, with texts and vectors made by chance, as
the indexer would have left them. For measuring what a library costs, not what finds in it."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from app.common.stamps import stamp_of
from app.domain.documents import Chunk, ContentKey, DocumentState, DocumentText
from app.indexing.assembly import pipeline_version
from app.library import Library
from app.storage.hashing import text_hash
from app.storage.writer import Writer

_PASSAGES = 50  # of a document
_WORDS = 60  # of a passage
_VOCABULARY = 30_000
_SYLLABLES = [a + b for a in "bdfgklmnprstvz" for b in "aeiouy"]


def make_library(data_dir: Path, folder: Path, passages: int, *, seed: int) -> None:
    """Fills both folders; `passages` is rounded up to whole documents."""
    chance = np.random.default_rng(seed)
    words = vocabulary(chance)
    folder.mkdir(parents=True)
    with Library.open(data_dir) as library:
        library.add_folder(folder)
        built_in, place = library.models.built_in, library._place
        assert isinstance(place, Writer)
        catalogue, dimension = place.catalogue, built_in.spec.dimension
        assert dimension is not None
        embedder = catalogue.register_embedder(built_in.spec.id, built_in.digest, dimension)
        documents = -(-passages // _PASSAGES)
        for numbers in _batches(documents):
            with catalogue.transaction():
                for number in numbers:
                    path = folder / f"{number:06}.txt"
                    path.write_text(str(number), encoding="utf-8")
                    texts = [" ".join(row) for row in words[zipf(chance, (_PASSAGES, _WORDS))]]
                    chunks = tuple(Chunk(text, 0, len(text), place) for place, text in enumerate(texts))
                    about = DocumentText(None, "en", None, chunks)
                    pipeline = pipeline_version(path)
                    content = catalogue.add_content(ContentKey(b"%032d" % number, "txt", pipeline), about)
                    catalogue.put_document(
                        path, "text", stamp_of(path), pipeline, DocumentState.INDEXED, content_id=content
                    )
                    vectors = chance.standard_normal((_PASSAGES, dimension)).astype(np.float32)
                    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
                    catalogue.add_vectors(embedder, [text_hash("", text) for text in texts], vectors)
        library.index_now()  # fills the indexes


def write_files(folder: Path, files: int, *, seed: int) -> None:
    """So many texts of a few passages each, which nobody has read yet."""
    chance = np.random.default_rng((seed, files))
    words = vocabulary(chance)
    folder.mkdir(parents=True)
    for number in range(files):
        paragraphs = [" ".join(row) for row in words[zipf(chance, (5, 4 * _WORDS))]]
        (folder / f"{number:06}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")


def vocabulary(chance: np.random.Generator) -> np.ndarray:
    """Words by chance, none twice."""
    syllables = np.array(_SYLLABLES)[chance.integers(0, len(_SYLLABLES), (2 * _VOCABULARY, 3))]
    return np.array(sorted({"".join(row) for row in syllables})[:_VOCABULARY])


def zipf(chance: np.random.Generator, shape: tuple[int, int]) -> np.ndarray:
    """Numbers of words, a few of them often and most of them seldom, as in any language."""
    return (chance.pareto(0.8, shape) * 20).astype(np.int64) % _VOCABULARY


def _batches(count: int) -> list[range]:
    return [range(start, min(start + 100, count)) for start in range(0, count, 100)]
