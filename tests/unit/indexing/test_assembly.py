"""Real workers, a real catalogue, and files that make their readers misbehave."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from builders import Workshop

from app.common.settings import Settings
from app.domain.documents import DocumentState
from app.domain.models import ModelSpec
from app.indexing.assembly import IndexerFactory
from app.indexing.indexer import Indexer

SETTINGS = Settings(extraction_workers=2, extraction_time_limit_s=3.0, longest_text=1000)


@pytest.fixture
def indexer(workshop: Workshop, spec: ModelSpec) -> Iterator[Indexer]:
    factory = _factory(workshop, spec)
    yield factory.make(list, workshop.tracker, workshop.control)
    factory.close()


def _factory(workshop: Workshop, spec: ModelSpec) -> IndexerFactory:
    return IndexerFactory(
        workshop.catalogue,
        workshop.reader,
        workshop.chunks,
        workshop.prepared,
        SETTINGS,
        "worker_targets:make",
        spec,
        workshop.data,
    )


def test_each_misbehaves_for_itself(indexer: Indexer, workshop: Workshop) -> None:
    wishes = {
        "good.txt": "good", "exit.txt": "exit", "cut.txt": "begin exit", "damaged.txt": "damaged",
        "good too.txt": "good too", "said.txt": "say garbage",
    }  # fmt: skip
    for name, wish in wishes.items():
        workshop.write(name, wish)
    counts = indexer.run()
    known = {path.name: file.state for path, file in workshop.catalogue.known_files().items()}
    assert known == {
        "good.txt": DocumentState.INDEXED,
        "good too.txt": DocumentState.INDEXED,
        "cut.txt": DocumentState.PARTLY,
        "exit.txt": DocumentState.FAILED,
        "said.txt": DocumentState.FAILED,
        "damaged.txt": DocumentState.FAILED,
    }
    reasons = {failure.path.name: str(failure.reason) for failure in workshop.reader.failures()}
    assert "file.set_aside_because" in reasons["exit.txt"] and "extraction.crash" in reasons["exit.txt"]
    assert "extraction.cut_short n=1" in reasons["cut.txt"]
    assert {path.name for path in workshop.catalogue.attempts()} == {"exit.txt", "said.txt"}
    assert workshop.catalogue.attempts()[workshop.docs / "exit.txt"].deaths == 2
    again = indexer.run()
    assert (again.unchanged, again.indexed, again.failed) == (6, 0, 0), "nothing is tried again and again"
    assert counts.failed == 3


def test_what_was_set_aside_is_read_when_it_changes_or_somebody_says_so(indexer: Indexer, workshop: Workshop) -> None:
    path = workshop.write("a.txt", "exit")
    indexer.run()
    assert workshop.catalogue.attempts()[path].deaths == 2
    assert workshop.catalogue.retry() == 1
    assert indexer.run().failed == 1 and workshop.catalogue.attempts()[path].deaths == 2, "it was tried, twice"
    workshop.write("a.txt", "good by now")
    assert indexer.run().indexed == 1
    assert workshop.catalogue.attempts() == {}
