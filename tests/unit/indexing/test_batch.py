"""When what was read is written, and when it is to be found."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.documents import Chunk, DocumentState, DocumentText, FileStamp
from app.indexing import batch as module
from app.indexing.batch import Batch
from app.indexing.reading import ExtractedDocument


def _document(text: str = "word") -> ExtractedDocument:
    chunks = (Chunk(text, 0, len(text), 0),)
    return ExtractedDocument(
        Path("/a.txt"), "text", FileStamp(1, 1), "p", DocumentState.INDEXED, text=DocumentText(chunks=chunks)
    )


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("_WAIT_S", "_SOON_S", "_LATER_S"):
        monkeypatch.setattr(module, name, 600.0)


def test_much_text_and_many_documents_are_written_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_MOST_BYTES", 100)
    monkeypatch.setattr(module, "_MOST_DOCUMENTS", 3)
    batch = Batch()
    assert not batch.is_due
    batch.add(_document())
    assert not batch.is_due
    batch.add(_document("w" * 100))
    assert batch.is_due and not batch.clear()
    assert not batch.is_due and not batch.documents
    for _ in range(3):
        assert not batch.is_due
        batch.add(_document())
    assert batch.is_due


def test_a_little_is_written_after_a_while(monkeypatch: pytest.MonkeyPatch) -> None:
    batch = Batch()
    monkeypatch.setattr(module, "_WAIT_S", -1.0)
    assert not batch.is_due, "there is nothing"
    batch.add(_document())
    assert batch.is_due


def test_what_was_written_is_found_after_a_while_though_nothing_more_comes(monkeypatch: pytest.MonkeyPatch) -> None:
    batch = Batch()
    batch.add(_document())
    assert not batch.clear() and not batch.is_due and not batch.all_found
    monkeypatch.setattr(batch, "_wait_s", -1.0)
    assert batch.is_due
    assert batch.clear() and batch.all_found and not batch.is_due
