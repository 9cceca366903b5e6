"""The sample documents that every newcomer meets: all are read, and the questions written with them find them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from asking import asked

from app.domain.progress import IndexCounts
from app.library import Library

SAMPLE = Path(__file__).resolve().parents[2] / "resources" / "sample"
DOCUMENTS = SAMPLE / "documents"
ACROSS_FLOOR = 0.35  # of the questions in another language than the document's; far below what is measured


@dataclass(frozen=True)
class Question:
    text: str
    language: str
    path: Path
    quoted: bool


QUESTIONS = [
    Question(row["question"], row["language"], DOCUMENTS / row["path"], row.get("quoted", False))
    for row in json.loads((SAMPLE / "questions.json").read_text(encoding="utf-8"))
]


@pytest.fixture(scope="module")
def indexed(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Library, IndexCounts]]:
    with Library.open(tmp_path_factory.mktemp("sample") / "data") as library:
        library.add_folder(DOCUMENTS)
        yield library, library.index_now()


@pytest.fixture(scope="module")
def ranks(indexed: tuple[Library, IndexCounts]) -> dict[Question, int | None]:
    """The rank (from 1) at which each question finds its document, copies of a document counted once."""
    library, _ = indexed
    found: dict[Question, int | None] = {}
    for question in QUESTIONS:
        *_, results = library.search(asked(question.text, 30))
        paths = list(dict.fromkeys(hit.path for hit in results.hits))
        found[question] = paths.index(question.path) + 1 if question.path in paths else None
    return found


@pytest.fixture(scope="module")
def languages(indexed: tuple[Library, IndexCounts]) -> dict[Path, str | None]:
    library, _ = indexed
    found: dict[Path, str | None] = dict.fromkeys(question.path for question in QUESTIONS)
    for path in found:
        for detail in library.explain(path).details:
            if detail.code == "detail.language":
                found[path] = str(detail.params["code"])
    return found


def test_every_document_is_indexed(indexed: tuple[Library, IndexCounts]) -> None:
    library, counts = indexed
    files = [path for path in DOCUMENTS.rglob("*") if path.is_file()]
    assert (counts.indexed, counts.failed, counts.skipped) == (len(files), 0, 0)
    assert list(library.failures()) == []


def test_the_questions_are_about_documents_that_are_there() -> None:
    assert len(QUESTIONS) >= 50 and all(question.path.is_file() for question in QUESTIONS)


def test_every_quoted_phrase_comes_first(ranks: dict[Question, int | None]) -> None:
    quoted = {question: rank for question, rank in ranks.items() if question.quoted}
    assert quoted
    assert {question.text: rank for question, rank in quoted.items() if rank != 1} == {}


def test_questions_in_the_language_of_the_document(
    ranks: dict[Question, int | None], languages: dict[Path, str | None]
) -> None:
    same = {q: rank for q, rank in ranks.items() if not q.quoted and q.language == languages[q.path]}
    first = sum(rank == 1 for rank in same.values())
    print(f"same language: {first} of {len(same)} at rank 1")
    assert len(same) >= 20
    assert {q.text: (rank, q.path.name) for q, rank in same.items() if rank is None or rank > 3} == {}


def test_questions_in_another_language(ranks: dict[Question, int | None], languages: dict[Path, str | None]) -> None:
    across = {q: rank for q, rank in ranks.items() if not q.quoted and q.language != languages[q.path]}
    recall = {k: sum(rank is not None and rank <= k for rank in across.values()) / len(across) for k in (1, 3, 10)}
    print(f"across languages ({len(across)}): " + ", ".join(f"recall@{k} {share:.2f}" for k, share in recall.items()))
    for question, rank in across.items():
        if rank is None or rank > 10:
            print(f"  {rank}: {question.language} {question.text} -> {question.path.name}")
    assert recall[10] >= ACROSS_FLOOR
