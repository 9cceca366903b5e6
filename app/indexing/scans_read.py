"""How pages that are pictures are read, for whoever opens an engine: it is told with each, and
loads nothing of what reads them, as nobody may index."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # a search is to start fast
    from app.domain.scans import ScanReading
    from app.extraction.ocr import OcrData


@dataclass(frozen=True, slots=True)
class ScansRead:
    """Whether they are read at all, and with which data, as of now; and the names of the languages that can be got, by
    what Tesseract calls them."""

    wanted: Callable[[], ScanReading]
    data: Callable[[], OcrData]
    offered: Callable[[], Mapping[str, str]] = dict
