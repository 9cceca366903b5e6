"""The reading side of the catalogue."""

from __future__ import annotations

from app.storage.admission import AdmissionReader
from app.storage.overview import OverviewReader
from app.storage.passages import PassageReader
from app.storage.replay import ReplayReader


class CatalogueReader(AdmissionReader, PassageReader, OverviewReader, ReplayReader):
    """Answers questions about what the catalogue holds: searching's, people's and the indexer's."""
