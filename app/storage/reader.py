"""The reading side of the catalogue."""

from __future__ import annotations

from app.storage.attempts import AttemptReader
from app.storage.contents import ContentReader
from app.storage.facets import FacetReader
from app.storage.passages import PassageReader
from app.storage.replay import ReplayReader
from app.storage.scans import ScanReader
from app.storage.states import StateReader


class CatalogueReader(FacetReader, AttemptReader, PassageReader, ContentReader, ScanReader, StateReader, ReplayReader):
    """Answers questions about what the catalogue holds: searching's, people's and the indexer's."""
