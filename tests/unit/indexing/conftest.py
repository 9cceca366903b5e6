"""A service that follows the workshop's folders on its own thread, and ends with the test."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from builders import Workshop

from app.common.settings import Settings
from app.indexing.indexer import Indexer
from app.indexing.service import IndexingService


@pytest.fixture
def start(workshop: Workshop) -> Iterator[Callable[..., IndexingService]]:
    started: list[IndexingService] = []

    def make(make_indexer: Callable[[], Indexer] = workshop.indexer) -> IndexingService:
        service = IndexingService(
            workshop.catalogue,
            workshop.reader,
            make_indexer,
            workshop.tracker,
            workshop.control,
            settings=Settings(quiet_period_s=0.05, rescan_interval_s=0.5),
            data_dir=workshop.root / "data",
        )
        service.start()
        started.append(service)
        return service

    yield make
    for service in started:
        service.stop()
