"""Measures whether the sentence that is marked in a passage is the one that answers.

    python tests/measure/best_sentence.py

The sample questions, whose answers are known: each is asked of the passage that holds its answer, in the passage's
language or in another. Three scorings are compared: the question's words alone, the token vectors alone, and both as
the product has them, where a sentence that does not stand out by MARGIN is not marked.
"""

from __future__ import annotations

import json
import os
import sys
import tempfile
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # before numpy: products of token vectors are too small to share out
sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from app.common.paths import DataDir, resources_dir
from app.common.samples import sample_folder
from app.domain.documents import StoredChunk, embedder_input
from app.domain.models import BUILT_IN
from app.inference.embedder import OnnxEmbedder
from app.inference.lazy_model import LazyModel
from app.inference.multi_vector import TokenSentenceScorer
from app.inference.passage_cache import PassageCache
from app.library import Library
from app.models.identity import identified
from app.models.registry import load_models
from app.search.best_sentence import choose, word_shares
from app.search.matches import named_matches
from app.search.query.parser import parse
from app.search.terms import lookup_terms
from app.storage.indexes.tantivy_index import TantivyIndex
from app.storage.reader import CatalogueReader
from app.text.sentences import sentences


@dataclass(frozen=True)
class Case:
    """A question, and the passage that holds its answer in some of its sentences."""

    question: str
    answer: str
    chunk: StoredChunk
    across: bool


def cases(data_dir: Path) -> Iterator[Case]:
    """The sample questions, but for those that are phrases, with the passages of the library in this folder."""
    reader = CatalogueReader(data_dir / "catalogue.sqlite3")
    documents = {path: reader.document(path) for path, _, _ in reader.stored_files()}
    for asked in json.loads((resources_dir() / "sample" / "questions.json").read_text(encoding="utf-8")):
        document = documents[sample_folder() / asked["path"]]
        if asked["question"].startswith('"') or document is None or document.content_id is None:
            continue
        for chunk in reader.chunks_of_content(document.content_id, 0, 10_000):
            if squeezed(asked["answer"]) in squeezed(chunk.text):
                yield Case(asked["question"], asked["answer"], chunk, asked["language"] != document.language)
                break
    reader.close()


def squeezed(text: str) -> str:
    """A text without what a reader of files may change in it."""
    return "".join(unicodedata.normalize("NFKC", text).casefold().split())


def is_right(case: Case, place: int | None) -> bool | None:
    """Whether this sentence holds the answer; None where none is marked."""
    if place is None:
        return None
    start, end = sentences(case.chunk.text)[place]
    return squeezed(case.answer) in squeezed(case.chunk.text[start:end])


def chosen(case: Case, scorer: TokenSentenceScorer, index: TantivyIndex) -> dict[str, bool | None]:
    """What each scoring makes of a case."""
    chunk, spans = case.chunk, sentences(case.chunk.text)
    passage = embedder_input(chunk.context, chunk.text)
    shift = len(passage) - len(chunk.text)
    shifted = [(start + shift, end + shift) for start, end in spans]
    meaning = scorer.score_sentences(case.question, passage, shifted, known_only=False)
    assert meaning is not None
    terms = lookup_terms(index, parse(case.question))
    words = word_shares(spans, list(named_matches(chunk.text, terms)), terms.rarity)
    return {
        "words": is_right(case, choose(words, None)),
        "token vectors": is_right(case, meaning.index(max(meaning))),
        "both, standing out": is_right(case, choose(words, meaning)),
    }


def report(name: str, found: Sequence[bool | None]) -> str:
    """How many are marked, and how many of these are right."""
    marked = [right for right in found if right is not None]
    share = sum(marked) / max(1, len(marked))
    return f"  {name:20} marked {len(marked):3} of {len(found):3}, right {sum(marked):3} ({share:.2f})"


def main() -> None:
    scorer = TokenSentenceScorer(
        LazyModel.of(OnnxEmbedder(identified(load_models(resources_dir())[BUILT_IN]))), PassageCache()
    )
    with tempfile.TemporaryDirectory() as folder:
        with Library.open(Path(folder)) as library:
            library.add_folder(sample_folder())
            library.index_now()
        known = list(cases(Path(folder)))
        index = TantivyIndex(DataDir(Path(folder)).full_text, writable=False)
        for across in (False, True):
            rows = [chosen(case, scorer, index) for case in known if case.across is across]
            print("in another language:" if across else "in the passage's language:")
            for name in rows[0]:
                print(report(name, [row[name] for row in rows]))


if __name__ == "__main__":
    main()
