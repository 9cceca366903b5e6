"""Indexing until nothing is left to do, words and meaning, on the caller's thread."""

from __future__ import annotations

import time
from dataclasses import replace
from pathlib import Path

from app.domain.errors import ModelFault
from app.domain.progress import IndexCounts
from app.indexing.indexer import Indexer
from app.ports import CancelCheck


def run_to_the_end(indexer: Indexer, check: CancelCheck) -> tuple[IndexCounts, ModelFault | None]:
    """What was done, and why an embedder could not do its part: what is indexed by its words is so all the same.

    Raises what `check` raises between two steps, and an `EnvironmentFault` where the disk refuses.
    """
    started = time.monotonic()
    counts, embedded, fault = indexer.run(), 0, None
    try:
        while True:
            check()
            while count := indexer.embed_step():
                embedded += count
                check()
            scanned = _read_scans(indexer, check)
            if not scanned and not indexer.embedding.outgrown:
                break
            again = indexer.run(None if indexer.embedding.outgrown else scanned)
            counts = replace(
                counts,
                indexed=counts.indexed + again.indexed,
                unchanged=max(0, counts.unchanged - again.indexed),
                chunks=counts.chunks + again.chunks,
            )
    except ModelFault as error:
        fault = error
    seconds = time.monotonic() - started
    return replace(counts, embedded=embedded, cut=indexer.embedding.cut, seconds=seconds), fault


def _read_scans(indexer: Indexer, check: CancelCheck) -> set[Path]:
    """All pages that are pictures, where the person wants them read; the documents to be extracted again."""
    places: set[Path] = set()
    while indexer.scans is not None and (found := indexer.scans.step()) is not None:
        places.update(found)
        check()
    return places
