"""Measures each stage of a search on XQuAD: within a language and across languages.

    python tests/measure/retrieval.py --xquad FILE [--languages en,de] [--questions 60]

FILE is XQuAD (CC-BY-SA-4.0) as one JSON object, xz-compressed or not: {language: {paragraphs: [text], questions:
[[text, index of its paragraph]]}}. Every paragraph becomes a document of the real catalogue; questions go through
the real search. Prints recall@1, recall@10 and MRR@10 for words, meaning, fused and reranked.
"""

from __future__ import annotations

import argparse
import json
import lzma
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

import numpy as np

from app.chunking import Chunker
from app.inference.embedder import Embedder
from app.inference.models import BUILT_IN, load_models
from app.inference.reranker import MultiVectorReranker
from app.inference.ruler import Ruler
from app.paths import resources_dir
from app.records import ContentKey, DocumentState, Extraction, FileStamp, Filters, SearchRequest, Segment
from app.search.query import parse
from app.search.retrieval import EmbedderLeg, Retriever
from app.search.searcher import Searcher
from app.storage.catalogue import Catalogue
from app.storage.full_text import FullTextIndex
from app.storage.hashing import embedder_input
from app.storage.reader import CatalogueReader
from app.storage.vector_index import VectorIndex

STAGES = ("words", "meaning", "fused", "reranked")


class Corpus:
    """One language's paragraphs, indexed."""

    def __init__(self, folder: Path, paragraphs: list[str], embedder: Embedder, chunker: Chunker) -> None:
        folder.mkdir()
        self.catalogue = Catalogue(folder / "catalogue.sqlite3")
        with self.catalogue.transaction():
            for number, text in enumerate(paragraphs):
                extraction = Extraction((Segment(text),))
                content = self.catalogue.add_content(
                    ContentKey(b"%d" % number, "txt", ""), extraction, chunker.chunk(extraction)
                )
                self.catalogue.put_document(
                    Path(f"/{number}.x"), "text", FileStamp(0, 0), "", DocumentState.INDEXED, content_id=content
                )
            embedder_id = self.catalogue.register_embedder(embedder.name, embedder.digest, embedder.dimension)
        self.reader = CatalogueReader(folder / "catalogue.sqlite3")
        chunks = self.reader.unembedded_chunks(embedder_id, 0, 100_000)
        dense = np.stack([e.dense for e in embedder.embed([embedder_input(c.context, c.text) for c in chunks])])
        with self.catalogue.transaction():
            self.catalogue.add_vectors(embedder_id, [c.text_hash for c in chunks], dense)
        full_text = FullTextIndex(folder / "full_text", self.reader.catalogue_id, writable=True)
        full_text.catch_up(self.reader)
        vectors = VectorIndex(folder / "vectors", embedder_id, embedder.dimension, self.reader.catalogue_id)
        vectors.catch_up(self.reader)
        self.retriever = Retriever(self.reader, full_text, [EmbedderLeg(embedder, vectors)])
        self.searcher = Searcher(
            self.reader,
            self.retriever,
            MultiVectorReranker(embedder),
            rerank_candidates=40,
            rerank_budget_ms=60_000,
            coverage=lambda: 1.0,
        )

    def rankings(self, question: str) -> dict[str, list[int]]:
        """For each stage the paragraphs it finds, best first."""
        query = parse(question)
        words = [c for c, _ in self.retriever.by_words(query, Filters(), 40)]
        meaning = [c for ranking in self.retriever.by_meaning(query, Filters(), 40) for c, _ in ranking]
        answers = [[hit.path for hit in results.hits] for results in self.searcher.search(SearchRequest(question))]
        documents = self.reader.documents_of_chunks([*words, *meaning], Filters())
        paths = {
            "words": [documents[c][0].path for c in words],
            "meaning": [documents[c][0].path for c in meaning],
            "fused": answers[0],
            "reranked": answers[-1],
        }
        return {stage: list(dict.fromkeys(int(path.stem) for path in found)) for stage, found in paths.items()}


def main() -> None:
    arguments = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    arguments.add_argument("--xquad", type=Path, required=True)
    arguments.add_argument("--languages", default="")
    arguments.add_argument("--questions", type=int, default=60, help="questions per pair of languages")
    options = arguments.parse_args()
    opener = lzma.open if options.xquad.suffix == ".xz" else open
    with opener(options.xquad, "rt", encoding="utf8") as file:
        data = json.load(file)
    languages = options.languages.split(",") if options.languages else sorted(data)
    spec = load_models(resources_dir())[BUILT_IN]
    embedder, chunker = Embedder(spec), Chunker(Ruler(spec.tokenizer_file))
    with tempfile.TemporaryDirectory() as temporary:
        corpora = {
            name: Corpus(Path(temporary) / name, data[name]["paragraphs"], embedder, chunker) for name in languages
        }
        within, across = defaultdict(list), defaultdict(list)
        for target in languages:
            for source in languages:
                questions = data[source]["questions"]
                step = max(1, len(questions) // options.questions)
                for question, paragraph in questions[::step][: options.questions]:
                    for stage, found in corpora[target].rankings(question).items():
                        rank = found.index(paragraph) + 1 if paragraph in found else 1000
                        (within[target, stage] if source == target else across[target, stage]).append(rank)
        for name, table in (("within a language", within), ("across languages", across)):
            print(name)
            for target in [*languages, "all"]:
                cells = [f"{target:8}"]
                for stage in STAGES:
                    keys = languages if target == "all" else [target]
                    ranks = [rank for key in keys for rank in table[key, stage]]
                    if ranks:
                        cells.append(f"{stage} " + " ".join(f"{value:.3f}" for value in figures(ranks)))
                print("  ".join(cells))


def figures(ranks: list[int]) -> tuple[float, float, float]:
    """(recall@1, recall@10, MRR@10)"""
    n = len(ranks)
    return (
        sum(rank == 1 for rank in ranks) / n,
        sum(rank <= 10 for rank in ranks) / n,
        sum(1 / rank for rank in ranks if rank <= 10) / n,
    )


if __name__ == "__main__":
    main()
